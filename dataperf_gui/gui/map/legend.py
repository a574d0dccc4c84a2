"""The classes with their markers; a tick shows or hides the points of one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.arrays import EXCLUDED, Ints
from dataperf_gui.gui.map.palette import NO_CODE, SIDE, Look, Markers
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.fields import TextField

SEARCH_FROM = 13
"""Classes from which on one is looked for by name."""
ROWS_HEIGHT = 96
"""Pixels of the list where there is no room for more."""
CODE = Qt.ItemDataRole.UserRole


class Legend(QWidget):
    """A list of classes, each with its marker and the number of its points.

    Parameters
    ----------
    theme : Theme
        Colours.
    classes : sequence of str
        Their names; the items left out follow as one more.
    unknown : int
        The class that stands for none.
    """

    changed = Signal(object)
    """Codes of the classes that are hidden; ``len(classes)`` stands for the items left out."""
    left = Signal()
    """The person has finished: keys act on the map again."""

    def __init__(self, theme: Theme, classes: Sequence[str], unknown: int = NO_CODE) -> None:
        super().__init__()
        self._unknown = unknown
        self._theme, self._markers = theme, Markers(theme, len(classes), unknown)
        self._names = (*classes, tr("left out"))
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Classes on the map"))
        self.rows.setIconSize(QSize(SIDE + 4, SIDE + 4))
        self.rows.setUniformItemSizes(True)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end has the number
        self.rows.setMinimumHeight(ROWS_HEIGHT)
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.rows.setToolTip(tr("Tick the classes to show; a double click shows one alone"))
        self.search = TextField()
        self.search.setPlaceholderText(tr("Part of a class name"))
        self.search.setAccessibleName(tr("Part of a class name"))
        self.search.setClearButtonEnabled(True)
        if len(classes) < SEARCH_FROM:
            self.search.hide()
        self.all, self.none = QPushButton(tr("All")), QPushButton(tr("None"))
        for code, name in enumerate(self._names):
            row = QListWidgetItem(name)
            row.setData(CODE, code)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            self.rows.addItem(row)
        self._lay_out()
        self.rows.itemChanged.connect(self._on_changed)
        self.rows.itemDoubleClicked.connect(self._on_alone)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self.left)
        self.all.clicked.connect(self._on_all)
        self.none.clicked.connect(self._on_none)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def hidden(self) -> frozenset[int]:
        """The codes that are not ticked."""
        every = (self.rows.item(row) for row in range(self.rows.count()))
        off = [row for row in every if row.checkState() is not Qt.CheckState.Checked]
        return frozenset(int(row.data(CODE)) for row in off)

    def hide_classes(self, hidden: frozenset[int]) -> None:
        """Tick all classes but these; `changed` tells."""
        self._tick(frozenset(range(len(self._names))) - hidden)

    def show_counts(self, counts: Ints) -> None:
        """Show how many points each class has."""
        with QSignalBlocker(self.rows):
            for code, name in enumerate(self._names):
                row, n = self.rows.item(code), int(counts[code])
                text = tr("{name} · {n:,}", name=name, n=n)
                if row.text() != text:
                    row.setText(text)
                    row.setToolTip(text)
            for code in {len(self._names) - 1, self._unknown}:
                if code >= 0:
                    self.rows.item(code).setHidden(not counts[code])

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.all, self.none):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addWidget(self.rows, 1)
        column.addLayout(buttons)

    def _draw(self) -> None:
        """Draw the markers in the colours of the theme."""
        with QSignalBlocker(self.rows):
            for code in range(len(self._names)):
                known = code if code < len(self._names) - 1 else EXCLUDED
                self.rows.item(code).setIcon(QIcon(self._markers.marker(known, Look.UNDECIDED, 2)))

    def _tick(self, codes: frozenset[int]) -> None:
        with QSignalBlocker(self.rows):
            for code in range(len(self._names)):
                state = Qt.CheckState.Checked if code in codes else Qt.CheckState.Unchecked
                self.rows.item(code).setCheckState(state)
        self.rows.viewport().update()
        self.changed.emit(self.hidden)

    def _on_changed(self, _: QListWidgetItem) -> None:
        self.changed.emit(self.hidden)

    def _on_alone(self, row: QListWidgetItem) -> None:
        self._tick(frozenset([int(row.data(CODE))]))

    def _on_all(self) -> None:
        self._tick(frozenset(range(len(self._names))))

    def _on_none(self) -> None:
        self._tick(frozenset())

    def _on_search(self, text: str) -> None:
        wanted = text.casefold().strip()
        for code, name in enumerate(self._names[:-1]):
            self.rows.item(code).setHidden(wanted not in name.casefold())
