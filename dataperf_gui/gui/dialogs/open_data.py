"""Opens a person's own data: a folder, or a table whose columns they choose."""

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from dataperf_gui.data.opening import table_in
from dataperf_gui.data.tables import TABLE_SUFFIXES, column_names
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.messages import DataPerfError

GUESSES = {
    "file_column": ("file", "path", "filename", "image"),
    "label_column": ("label", "class", "given_label", "target"),
    "split_column": ("split", "set", "subset"),
    "truth_column": ("truth", "true_label", "clean_label"),
}
"""Option to the names that its column usually has."""


class OpenDataDialog(Dialog):
    """Chooses a place and, for a table, what its columns are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open your own data"), tr("Open"), parent)
        self.setMinimumWidth(620)
        text = tr(
            "Choose a folder with one sub-folder for each class (train and test above them, if "
            "you have them), or a table with a row for each file."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("Folder or table"))
        self.path.setPlaceholderText(tr("Folder or table"))
        self.folder_button, self.table_button = (
            QPushButton(tr("Folder…")),
            QPushButton(tr("Table…")),
        )
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.folder_button)
        row.addWidget(self.table_button)
        self.column.addLayout(row)
        self.found = label(role="muted", wraps=True)
        self.column.addWidget(self.found)
        self._columns_box, self.columns = self._column_choices()
        self.column.addWidget(self._columns_box)
        self.folder_button.clicked.connect(self._on_folder)
        self.table_button.clicked.connect(self._on_table)
        self.path.textChanged.connect(self._on_path)
        self._on_path("")

    @property
    def options(self) -> dict[str, str]:
        """The columns as chosen, for `source_for`; empty for a folder of classes."""
        if self._columns_box.isHidden():
            return {}
        return {name: combo.currentData() or "" for name, combo in self.columns.items()}

    def _column_choices(self) -> tuple[QWidget, dict[str, QComboBox]]:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        texts = {
            "file_column": tr("Which column names the file?"),
            "label_column": tr("Which column is the label to check?"),
            "split_column": tr("Which column tells training from test?"),
            "truth_column": tr("Is there a column with the true label?"),
        }
        combos = {}
        for place, (name, text) in enumerate(texts.items()):
            combo = QComboBox()
            combo.setAccessibleName(text)
            grid.addWidget(label(text), place, 0)
            grid.addWidget(combo, place, 1)
            combos[name] = combo
        grid.setColumnStretch(1, 1)
        return box, combos

    def _on_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Choose a folder")):
            self.path.setText(chosen)

    def _on_table(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(TABLE_SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a table"), "", kinds)
        if chosen:
            self.path.setText(chosen)

    def _on_path(self, text: str) -> None:
        place = Path(text).expanduser() if text else None
        self._columns_box.hide()
        self.accept_button.setEnabled(place is not None and place.exists())
        if place is None or not place.exists():
            self.found.setText(tr("There is nothing at this place yet.") if text else "")
            return
        table = table_in(place) if place.is_dir() else place
        if table is None:
            self.found.setText(tr("Each sub-folder is read as a class."))
            return
        try:
            self._offer_columns(table)
        except DataPerfError as error:
            self.found.setText(say(error.message))
            self.accept_button.setEnabled(False)

    def _offer_columns(self, table: Path) -> None:
        names = column_names(table)
        self.found.setText(tr("The table {name} says what each file is.", name=table.name))
        for option, combo in self.columns.items():
            combo.clear()
            if option in ("split_column", "truth_column"):
                combo.addItem(tr("none"), "")
            for name in names:
                combo.addItem(name, name)
            guessed = [combo.findData(guess) for guess in GUESSES[option]]
            combo.setCurrentIndex(max([0, *guessed]))
        self._columns_box.show()
