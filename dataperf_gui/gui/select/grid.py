"""The pool as tiles: a range can be selected, and one key decides on all of it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from dataperf_gui.gui.select.item_list import (
    SHOWN_ROLES,
    AnyIndex,
    ItemModel,
    plain_table,
)
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type

Command = QItemSelectionModel.SelectionFlag


class GridModel(QAbstractTableModel):
    """The items of a list in rows of several.

    Parameters
    ----------
    rows : ItemModel
        The list.
    """

    def __init__(self, rows: ItemModel) -> None:
        super().__init__()
        self._rows, self.n_columns = rows, 1
        rows.modelAboutToBeReset.connect(self.beginResetModel)
        rows.modelReset.connect(self.endResetModel)
        rows.dataChanged.connect(self._on_changed)

    def show_columns(self, n_columns: int) -> None:
        """Lay the items out in rows of `n_columns`."""
        if n_columns != self.n_columns:
            self.beginResetModel()
            self.n_columns = n_columns
            self.endResetModel()

    def place_of(self, index: AnyIndex) -> int:
        """Return the place in the list of a cell, -1 of one that is empty."""
        place = index.row() * self.n_columns + index.column() if index.isValid() else -1
        return place if place < self._rows.rowCount() else -1

    def index_at(self, place: int) -> QModelIndex:
        """Return the cell of a place in the list."""
        return self.index(place // self.n_columns, place % self.n_columns)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many rows of tiles there are."""
        if parent is not None and parent.isValid():
            return 0
        return -(-self._rows.rowCount() // self.n_columns)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many tiles are in a row."""
        return 0 if parent is not None and parent.isValid() else self.n_columns

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `role` asks for of one item."""
        place = self.place_of(index)
        if place < 0 or role not in SHOWN_ROLES:
            return None
        return self._rows.data(self._rows.index(place), role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that tiles can be selected, and empty cells not."""
        if self.place_of(index) < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _on_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        top, bottom = first.row() // self.n_columns, last.row() // self.n_columns
        self.dataChanged.emit(
            self.index(top, 0), self.index(bottom, self.n_columns - 1), roles
        )  # fmt: skip


class TileGrid(QTableView):
    """Tiles in rows; ranges run on from one row to the next, as one reads.

    Parameters
    ----------
    rows : ItemModel
        The list whose items are shown.
    delegate : QStyledItemDelegate
        Draws the tiles.
    cell_size : callable
        Returns the size of a tile with the gap to the next, which grows with the type.
    """

    opened = Signal(int)
    """The person wants to see an item large."""
    selected = Signal()
    """Other tiles are selected."""

    def __init__(
        self, rows: ItemModel, delegate: QStyledItemDelegate, cell_size: Callable[[], QSize]
    ) -> None:
        super().__init__()
        self._rows, self._delegate, self._cell_size = rows, delegate, cell_size
        self._anchor = 0
        self.grid = GridModel(rows)
        self.setModel(self.grid)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Grid of the pool"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        follow_type(self, self._fit)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._on_opened)

    @property
    def selected_items(self) -> list[int]:
        """The selected items in the order of the list."""
        n_columns, is_in = self.grid.n_columns, np.zeros(self._n_cells, dtype=np.bool_)
        cells = is_in.reshape(-1, n_columns)
        for part in self.selectionModel().selection().toList():
            cells[part.top() : part.bottom() + 1, part.left() : part.right() + 1] = True
        items = self._rows.items
        chosen: list[int] = items[np.flatnonzero(is_in[: len(items)])].tolist()
        return chosen

    def show_current(self, item: int) -> None:
        """Select the tile of `item` alone and bring it in sight."""
        place = self._rows.row_of(item)
        if place < 0:
            self.clearSelection()
        else:
            self._go_to(place, is_range=False)

    def selectionCommand(self, _index: AnyIndex, _event: QEvent | None = None) -> Command:
        """Leave selecting to `mousePressEvent` and `keyPressEvent`: a table selects rectangles."""
        return Command.NoUpdate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a tile; with Shift up to it, with Ctrl in addition."""
        super().mousePressEvent(event)
        place = self.grid.place_of(self.indexAt(event.position().toPoint()))
        if place < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._anchor = place
            self.selectionModel().select(self.grid.index_at(place), Command.Toggle)
        else:
            is_range = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_to(place, is_range=is_range)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the tile that the pointer is drawn to."""
        super().mouseMoveEvent(event)
        place = self.grid.place_of(self.indexAt(event.position().toPoint()))
        if place >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(place, is_range=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out as many columns as fit."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit(self) -> None:
        """Make cells as large as the type wants them."""
        cell = self._cell_size()
        plain_table(self, cell.height())
        self.horizontalHeader().setMinimumSectionSize(cell.width())
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Lay out as many columns as fit, and keep the current tile in sight."""
        current = self.grid.place_of(self.currentIndex())
        n_columns = max(self.viewport().width() // self._cell_size().width(), 1)
        if n_columns != self.grid.n_columns:
            self.grid.show_columns(n_columns)
            if current >= 0:
                self._go_to(current, is_range=False)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other tiles are selected."""
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move as one reads, with Shift selecting on the way; open a tile with Ctrl+Return."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self.currentIndex())
        elif is_ctrl and event.key() == Qt.Key.Key_A:
            self._anchor = 0
            self._go_to(len(self._rows.items) - 1, is_range=True)
        elif (place := self._aim(Qt.Key(event.key()))) is not None:
            is_range = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_to(place, is_range=is_range)
        else:
            super().keyPressEvent(event)

    @property
    def _n_cells(self) -> int:
        return self.grid.rowCount() * self.grid.n_columns

    def _aim(self, key: Qt.Key) -> int | None:
        """Return the place that a key leads to; None of other keys."""
        n_columns, last = self.grid.n_columns, len(self._rows.items) - 1
        page = max(self.viewport().height() // self._cell_size().height() - 1, 1) * n_columns
        left = 1 if self.isRightToLeft() else -1  # tiles begin where one begins to read
        steps = {
            Qt.Key.Key_Left: left, Qt.Key.Key_Right: -left, Qt.Key.Key_Up: -n_columns,
            Qt.Key.Key_Down: n_columns, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -last - 1, Qt.Key.Key_End: last + 1,
        }  # fmt: skip
        if key not in steps or last < 0:
            return None
        here = max(self.grid.place_of(self.currentIndex()), 0)
        return min(max(here + steps[key], 0), last)

    def _go_to(self, place: int, *, is_range: bool) -> None:
        """Make a place the current one, and select it or what is between it and the anchor."""
        if place < 0:
            return
        if not is_range:
            self._anchor = place
        index = self.grid.index_at(place)
        self.selectionModel().setCurrentIndex(index, Command.NoUpdate)
        chosen = self._range(*sorted((min(self._anchor, len(self._rows.items) - 1), place)))
        self.selectionModel().select(chosen, Command.ClearAndSelect)
        self.scrollTo(index)

    def _range(self, first: int, last: int) -> QItemSelection:
        """Return the cells from one place to another, as up to three rectangles."""
        grid, n_columns = self.grid, self.grid.n_columns
        chosen = QItemSelection()
        while first <= last:
            row, column = divmod(first, n_columns)
            if column or last < first + n_columns - 1:
                end = min(last, (row + 1) * n_columns - 1)
            else:
                end = (last + 1) // n_columns * n_columns - 1
            chosen.select(grid.index_at(first), grid.index_at(end))
            first = end + 1
        return chosen

    def _on_opened(self, index: QModelIndex) -> None:
        place = self.grid.place_of(index)
        if place >= 0:
            self.opened.emit(int(self._rows.items[place]))
