"""The filmstrip and the grid: two views of one queue."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from dataperf_gui.gui.review.queue_model import ITEM_ROLE, QueueModel
from dataperf_gui.gui.review.tiles import TileDelegate
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type

AnyIndex = QModelIndex | QPersistentModelIndex
BATCH = 256
"""Tiles laid out at a time; without batches 50,000 would hold up the first frame."""

TURNED = {
    QAbstractItemView.CursorAction.MoveLeft: QAbstractItemView.CursorAction.MoveRight,
    QAbstractItemView.CursorAction.MoveRight: QAbstractItemView.CursorAction.MoveLeft,
}  # fmt: skip


class QueueView(QListView):
    """Tiles of the queue.

    Parameters
    ----------
    model : QueueModel
        The queue.
    delegate : TileDelegate
        Draws the tiles.
    """

    opened = Signal(int)
    """An item was chosen to be looked at."""

    def __init__(
        self, model: QueueModel, delegate: TileDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue, self._delegate = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to what is seen on a side; Qt turns tiles round, but not the keys of a list."""
        if self.isRightToLeft():
            action = TURNED.get(action, action)
        return super().moveCursor(action, modifiers)

    def _item_at(self, index: QModelIndex) -> int:
        return int(index.data(ITEM_ROLE))


class Filmstrip(QueueView):
    """The queue in one row; shows where the person is."""

    def __init__(
        self, model: QueueModel, delegate: TileDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self.setAccessibleName(tr("Queue"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow_type(self, self._fit)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def _fit(self) -> None:
        """Be as high as a tile and the bar below it."""
        self.setFixedHeight(self._delegate.tile_size.height() + 26)
        self.scheduleDelayedItemsLayout()

    def show_current(self, item: int) -> None:
        """Mark `item` and keep it in sight, with the next ones."""
        row = self._queue.row_of(item)
        if row < 0:
            self.clearSelection()
            return
        index = self._queue.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint what changed; a QListView would lay out all tiles again, all of one size."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._item_at(index))


class Grid(QueueView):
    """The queue as many tiles; several can be selected and decided on together."""

    selected = Signal()

    def __init__(
        self, model: QueueModel, delegate: TileDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self.setAccessibleName(tr("Grid of the queue"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._on_opened)
        follow_type(self, self.scheduleDelayedItemsLayout)

    def selected_items(self) -> list[int]:
        """Return the selected items in the queue's order."""
        ranges = self.selectionModel().selection().toList()
        rows = sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))
        return [int(self._queue.items[row]) for row in rows]

    def show_current(self, item: int) -> None:
        """Put the keyboard's position on `item` and bring it in sight."""
        row = self._queue.row_of(item)
        if row >= 0:
            index = self._queue.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from one end of `area` to the other, as one reads.

        Where people read from the right Qt selects one tile only if both ends are in one row.
        """
        ends = [self.indexAt(place) for place in (area.topLeft(), area.bottomRight())]
        is_dragging = self.state() == QAbstractItemView.State.DragSelectingState
        if is_dragging or not (self.isRightToLeft() and all(end.isValid() for end in ends)):
            super().setSelection(area, command)
        else:
            first, last = sorted(ends, key=QModelIndex.row)
            self.selectionModel().select(QItemSelection(first, last), command)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other items are selected."""
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current item with Ctrl+Return; everything else as in any list."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._item_at(index))
