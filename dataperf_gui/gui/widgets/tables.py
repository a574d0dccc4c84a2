"""Tables to look at."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dataperf_gui.gui.theme.sizes import px

WIDEST = 200
"""Widest that a column begins with, pixels at the usual type."""


_JOINTS = re.compile(r"([/_.\\-])(?=[^\s])")
"""Behind these a name may be broken."""


class PlainTable(QTableWidget):
    """Rows of text that cannot be edited; the tooltip of a cell has all of its text.

    Parameters
    ----------
    name : str
        What it is a table of, for screen readers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leads on, not through every cell
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self._breaking = _Breaking(self)

    def show_columns(self, columns: Mapping[str, Sequence[str]]) -> None:
        """Show a few rows of a table of which only the shape matters, as high as it needs."""
        self._fill(columns)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        for place in range(self.columnCount()):
            width = max(self.sizeHintForColumn(place), header.sectionSizeHint(place))
            self.setColumnWidth(place, min(width, px(WIDEST)))
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + header.sizeHint().height() + bar)
        self.show()

    def show_texts(self, columns: Mapping[str, Sequence[str]], first_width: int) -> None:
        """Show texts to read: the last column takes the room and wraps."""
        self._fill(columns)
        self.setWordWrap(True)
        self.setItemDelegate(self._breaking)
        self.setColumnWidth(0, px(first_width))
        last = self.columnCount() - 1
        self.horizontalHeader().setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        self.resizeRowsToContents()

    def _on_section_resized(self) -> None:
        """Make rows as high as their words need in the new width."""
        if self.wordWrap():
            self.resizeRowsToContents()

    def _fill(self, columns: Mapping[str, Sequence[str]]) -> None:
        self.setColumnCount(len(columns))
        self.setRowCount(max(map(len, columns.values()), default=0))
        self.setHorizontalHeaderLabels(list(columns))
        for place, texts in enumerate(columns.values()):
            for row, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.setItem(row, place, cell)


class _Breaking(QStyledItemDelegate):
    """Lets long names of files go on in another line: a word that is too wide would be cut."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """Return a text with places to break it that are not seen."""
        return _JOINTS.sub("\\1\u200b", str(value))
