"""Opens a person's own data: a folder, a session file, or a table whose columns they choose."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from dataperf_gui.data.opening import table_in
from dataperf_gui.data.tables import TABLE_SUFFIXES, first_rows
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.column_choices import ColumnChoices
from dataperf_gui.gui.dialogs.files import ask_for_file, ask_for_folder
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.tables import PlainTable
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.store import EXTENSION

N_PREVIEWED = 4
CLEANING_SETUP = "task_setup.yml"
"""The file that makes a folder a vision cleaning challenge."""
SELECTION_SETUP = "task_setup.yaml"
"""The file that makes a folder a vision selection challenge."""


class OpenDataDialog(Dialog):
    """Chooses a place and, for a table, what its columns are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open your own data"), tr("Open"), parent, width=640)
        self._is_readable = False
        text = tr(
            "Choose a folder with one sub-folder for each class (train and test above them, if "
            "you have them), or a table with a row for each file."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("Folder or table"))
        self.path.setPlaceholderText(tr("Folder or table"))
        self.folder_button = QPushButton(tr("Folder…"))
        self.table_button = QPushButton(tr("Table…"))
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.folder_button)
        row.addWidget(self.table_button)
        self.column.addLayout(row)
        self.found = label(role="muted", wraps=True)
        self.preview = PlainTable(tr("The first rows of the table"))
        self.choices = ColumnChoices()
        for widget in (self.found, self.preview, self.choices):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.folder_button.clicked.connect(self._on_folder)
        self.table_button.clicked.connect(self._on_table)
        self.path.textChanged.connect(self._on_path)
        self.choices.changed.connect(self._on_columns)
        self._on_path("")
        self.path.setFocus()

    @property
    def options(self) -> dict[str, str]:
        """The columns as chosen, for `source_for`; empty for a folder of classes."""
        return {} if self.choices.isHidden() else self.choices.chosen()

    def _on_folder(self) -> None:
        if chosen := ask_for_folder(self, tr("Choose a folder")):
            self.path.setText(chosen)

    def _on_table(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted((*TABLE_SUFFIXES, EXTENSION)))
        if chosen := ask_for_file(self, tr("Choose a table"), kinds):
            self.path.setText(chosen)

    def _on_path(self, text: str) -> None:
        self.choices.hide()
        self.preview.hide()
        self._is_readable = False
        try:
            self.found.setText(self._look_at(Path(text).expanduser()) if text else "")
        except DataPerfError as error:
            self.found.setText(say(error.message))
        self._on_columns()
        if self.isVisible():
            self.grow()

    def _look_at(self, place: Path) -> str:
        """Offer what can be chosen about `place`, and say what it is."""
        if not place.exists():
            return tr("There is nothing at this place yet.")
        if place.suffix == EXTENSION:
            text = tr("A session: its data are opened with it.")
        elif (place / CLEANING_SETUP).is_file():
            text = tr("A vision cleaning challenge: you choose its task, and pictures, next.")
        elif (place / SELECTION_SETUP).is_file():
            text = tr("A vision selection challenge: you choose a concept, and pictures, next.")
        elif (table := table_in(place) if place.is_dir() else place) is None:
            text = tr("Each sub-folder is read as a class.")
        else:
            self._offer_columns(table)
            text = tr("{name} says what each file is. Its first rows:", name=table.name)
        self._is_readable = True
        return text

    def _offer_columns(self, table: Path) -> None:
        rows = first_rows(table, N_PREVIEWED)
        self.preview.show_columns(rows)
        self.choices.offer(tuple(rows))
        self.choices.show()

    def _on_columns(self) -> None:
        is_complete = self.choices.isHidden() or self.choices.is_complete
        self.accept_button.setEnabled(self._is_readable and is_complete)
