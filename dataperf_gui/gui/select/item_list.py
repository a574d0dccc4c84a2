"""Lists of items as rows: what they are, and whether they are chosen or proposed."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from dataperf_gui.arrays import Ints
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of an item; equal rows look alike."""

    item: int
    group: str
    """What it is known as, or chosen as, in words."""
    name: str
    """The id without what the group says already."""
    is_chosen: bool
    is_proposed: bool
    is_marked: bool
    typical: float
    """Share of the pool that is less typical of what is wanted, 0..1."""
    is_known: bool = True
    """Whether anybody says what it is."""
    is_sure: bool = True
    """Whether a person chose it; a program did where not."""
    mark: str = "keep"
    """Icon that says that it is chosen, and what for where the person says so."""


Describe = Callable[[int], Row]


class ItemModel(QAbstractListModel):
    """Items in an order.

    Parameters
    ----------
    dataset : Dataset
        The pool.
    describe : callable
        Returns the `Row` of an item as it is now.
    """

    def __init__(self, dataset: Dataset, describe: Describe) -> None:
        super().__init__()
        self._describe = describe
        self._items: Ints = np.empty(0, dtype=np.intp)
        self._row_of = np.full(len(dataset), -1, dtype=np.int32)

    @property
    def items(self) -> Ints:
        """The items in their order."""
        return self._items

    def row_of(self, item: int) -> int:
        """Return the row of `item`, -1 where it is not in the list."""
        return int(self._row_of[item]) if item >= 0 else -1

    def show_items(self, items: Ints) -> None:
        """Show other items; the same ones are only drawn anew."""
        if np.array_equal(items, self._items):
            self.refresh()
            return
        self.beginResetModel()
        self._row_of[self._items] = -1
        self._items = items
        self._row_of[items] = np.arange(len(items), dtype=np.int32)
        self.endResetModel()

    def refresh(self) -> None:
        """Have all rows drawn again; only visible ones are."""
        if len(self._items):
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def announce(self, items: set[int]) -> None:
        """Have rows drawn again, because their pictures have arrived."""
        for item in items:
            if (row := self.row_of(item)) >= 0:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many items are in the list."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `role` asks for of one item."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        if role not in SHOWN_ROLES:
            return None
        row = self._describe(int(self._items[index.row()]))
        return row if role == ROW_ROLE else in_words(row)


SHOWN_ROLES = (
    ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)  # fmt: skip


def in_words(row: Row) -> str:
    """Return a row as screen readers say it."""
    words = [row.group, row.name]
    if row.is_chosen:
        words.append(tr("chosen") if row.is_sure else tr("chosen by the strategy"))
    if row.is_proposed:
        words.append(tr("proposed"))
    if row.is_marked:
        words.append(tr("marked: the next swap replaces it"))
    return ", ".join(word for word in words if word)


class ItemList(QTableView):
    """Rows of items; the arrows move and show, a click shows.

    A table of one column: a list view lays out every row, which takes it seconds for a million.

    Parameters
    ----------
    model : ItemModel
        The items.
    delegate : QStyledItemDelegate
        Draws the rows.
    row_height : int
        Pixels at the usual type.
    name : str
        For screen readers.
    """

    opened = Signal(int)
    """The person went to an item."""

    def __init__(
        self, model: ItemModel, delegate: QStyledItemDelegate, row_height: int, name: str
    ) -> None:
        super().__init__()
        self._items, self._delegate = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        follow_type(self, lambda: plain_table(self, px(row_height)))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)

    def show_current(self, item: int) -> None:
        """Mark `item` and bring it in sight, without opening it again."""
        row = self._items.row_of(item)
        with QSignalBlocker(self.selectionModel()):
            if row < 0:
                self.selectionModel().clear()
            else:
                self.setCurrentIndex(self._items.index(row))
        if row >= 0:
            self.scrollTo(self._items.index(row))
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.hasFocus():
            self._on_clicked(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(int(self._items.items[index.row()]))


def plain_table(view: QTableView, row_height: int) -> None:
    """Make a table look like a list: no headers, no lines, rows of one height."""
    view.horizontalHeader().hide()
    rows = view.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(row_height)
    rows.setDefaultSectionSize(row_height)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setShowGrid(False)
    view.setProperty("role", "items")  # the delegates show what is selected
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
