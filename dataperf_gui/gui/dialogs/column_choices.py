"""Asks in plain words which column of a table is what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.fields import Choice

GUESSES = {
    "file_column": ("file", "path", "filename", "image"),
    "label_column": ("label", "given_label", "class", "target"),
    "split_column": ("split", "set", "subset"),
    "truth_column": ("truth", "true_label", "clean_label"),
}
"""Option to the names that its column usually has, the likeliest first."""
NEEDED = ("file_column", "label_column")


class ColumnChoices(QWidget):
    """A question and a list of the table's columns for each of file, label, split and truth."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        self.fields: dict[str, Choice] = {}
        for place, (option, text) in enumerate(_questions().items()):
            field = Choice()
            field.setAccessibleName(text)
            field.setPlaceholderText(tr("Choose a column"))
            field.currentIndexChanged.connect(self.changed)
            grid.addWidget(label(text), place, 0)
            grid.addWidget(field, place, 1)
            self.fields[option] = field

    @property
    def is_complete(self) -> bool:
        """Whether everything that has to be answered is."""
        return all(self.fields[option].currentIndex() >= 0 for option in NEEDED)

    def offer(self, columns: tuple[str, ...]) -> None:
        """Offer a table's columns; those with a usual name are chosen already."""
        for option, field in self.fields.items():
            field.clear()
            if option not in NEEDED:
                field.addItem(tr("There is none"), "")
            for column in columns:
                field.addItem(column, column)
            likely = [field.findData(guess) for guess in GUESSES[option] if guess in columns]
            field.setCurrentIndex(likely[0] if likely else -1 if option in NEEDED else 0)

    def chosen(self) -> dict[str, str]:
        """Return option to column, empty text where there is none."""
        return {option: str(field.currentData() or "") for option, field in self.fields.items()}


def _questions() -> dict[str, str]:
    return {
        "file_column": tr("Which column names the file?"),
        "label_column": tr("Which column is the label to check?"),
        "split_column": tr("Which column tells training from test?"),
        "truth_column": tr("Which column has the true label?"),
    }
