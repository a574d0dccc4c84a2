"""Tables of many rows that can be selected: a model of texts and its view."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
WIDEST = 144
"""Pixels that a column takes by itself; the tooltip has all of a text."""
LEAST_OF_WIDE = 84


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table.

    Parameters
    ----------
    key : str
        What it stands for, such as a submission's id.
    cells : tuple of str
        Its texts.
    tone : str
        Colour token of its texts; empty for the usual one.
    is_strong : bool
        Whether it is set in bold.
    """

    key: str
    cells: tuple[str, ...]
    tone: str = ""
    is_strong: bool = False


class Lines(QAbstractTableModel):
    """Rows of texts.

    Parameters
    ----------
    heads : sequence of str
        Of the columns.
    theme : Theme
        Colours.
    """

    def __init__(self, heads: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self._heads, self._theme = tuple(heads), theme
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `role` asks for of one cell."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and line.tone:
            return QColor(self._theme.colour(line.tone))
        if role == Qt.ItemDataRole.FontRole and line.is_strong:
            font = QFont()
            font.setBold(True)
            return font
        return None


class LinesView(QTableView):
    """Shows rows; one can be selected.

    Parameters
    ----------
    model : Lines
        The rows.
    name : str
        What they are, for screen readers.
    wide : int
        The column that takes the room that is left.
    widest : int
        Pixels that another column takes at most.
    """

    selected = Signal(str)
    """The key of the row that was selected; empty for none."""

    def __init__(self, model: Lines, name: str, wide: int, widest: int = WIDEST) -> None:
        super().__init__()
        self._lines, self._wide, self._widest = model, wide, widest
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("role", "table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        rows = self.verticalHeader()
        follow_type(self, lambda: rows.setDefaultSectionSize(px(ROW_HEIGHT)))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_lines(self, lines: list[Line]) -> None:
        """Show other rows; the one that was selected stays so."""
        key = self.key
        self._lines.show_lines(lines)
        self._fit()
        self.select_key(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wide column the room that is left."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        header, left = self.horizontalHeader(), self.viewport().width()
        for column in range(self._lines.columnCount()):
            if column != self._wide:
                hint = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
                self.setColumnWidth(column, min(hint, px(self._widest)))
                left -= self.columnWidth(column)
        self.setColumnWidth(self._wide, max(left, px(LEAST_OF_WIDE)))

    @property
    def key(self) -> str:
        """What the selected row stands for; empty for none."""
        row = self.currentIndex().row()
        return self._lines.lines[row].key if 0 <= row < len(self._lines.lines) else ""

    def select_key(self, key: str) -> None:
        """Select a row by what it stands for."""
        for row, line in enumerate(self._lines.lines):
            if line.key == key:
                self.selectRow(row)
                return
        self.selected.emit("")

    def _on_current(self) -> None:
        self.selected.emit(self.key)
