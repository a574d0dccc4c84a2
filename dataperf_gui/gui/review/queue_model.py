"""The queue as Qt's lists see it."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from dataperf_gui.arrays import EXCLUDED, Ints
from dataperf_gui.bench import Queue
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.texts import tr
from dataperf_gui.session.decisions import STATUSES, Action, SessionState

AnyIndex = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
ITEM_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Cell:
    """What a tile shows of an item; equal cells look alike, so drawn ones can be kept."""

    item: int
    label: str
    suggested: str
    """Empty where no other label is suggested."""
    status: Action | None
    suspicion: float
    """Percentile of the item's suspicion in 0..1, so that bars differ."""


class QueueModel(QAbstractListModel):
    """The items in the order in which they are looked at.

    Parameters
    ----------
    dataset : Dataset
        Names and classes.
    state : SessionState
        Labels and decisions, replaced by `show_state`.
    """

    def __init__(self, dataset: Dataset, state: SessionState) -> None:
        super().__init__()
        self._dataset, self._state = dataset, state
        self._items: Ints = np.empty(0, dtype=np.intp)
        self._row_of = np.full(len(dataset), -1, dtype=np.intp)
        self._queue: Queue | None = None

    @property
    def items(self) -> Ints:
        """The items in their order."""
        return self._items

    def row_of(self, item: int) -> int:
        """Return the row of `item`, -1 where it is filtered out."""
        return int(self._row_of[item])

    def show_items(self, items: Ints, queue: Queue) -> None:
        """Show these `items` of `queue`, in their order."""
        self.beginResetModel()
        self._items, self._queue = items, queue
        self._row_of[:] = -1
        self._row_of[items] = np.arange(len(items))
        self.endResetModel()

    def show_state(self, state: SessionState, changed: Ints) -> None:
        """Show the labels and decisions of `state`; only `changed` items differ."""
        self._state = state
        rows = self._row_of[changed]
        rows = rows[rows >= 0]
        if len(rows):  # one signal for a group: of the tiles between only visible ones are drawn
            self.dataChanged.emit(self.index(int(rows.min())), self.index(int(rows.max())))

    def announce(self, items: set[int]) -> None:
        """Have tiles drawn again, because their pictures have arrived."""
        for item in items:
            row = self.row_of(item)
            if row >= 0:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many items are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `role` asks for of one item."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = int(self._items[index.row()])
        if role == ITEM_ROLE:
            return item
        if role == CELL_ROLE:
            return self._cell(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._label(item)}, {self._status_text(item)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(item)
        return None

    def _cell(self, item: int) -> Cell:
        status = STATUSES[self._state.statuses[item]]
        return Cell(item, self._label(item), self._suggestion(item), status, self._percentile(item))

    def _suggestion(self, item: int) -> str:
        given = self._dataset.labels[item]
        code = given if self._queue is None else self._queue.suggested[item]
        return "" if code == given else self._dataset.classes[code]

    def _percentile(self, item: int) -> float:
        """Return the share of the queue that is less suspect, in steps that can be seen."""
        if self._queue is None:
            return 0.0
        return round(1 - float(self._queue.ranks[item]) / len(self._queue.items), 2)

    def _label(self, item: int) -> str:
        code = int(self._state.labels[item])
        return tr("left out") if code == EXCLUDED else self._dataset.classes[code]

    def _status_text(self, item: int) -> str:
        return status_text(STATUSES[self._state.statuses[item]])

    def _tip(self, item: int) -> str:
        classes = self._dataset.classes
        lines = [
            self._dataset.keys[item],
            tr("Given label: {label}", label=classes[self._dataset.labels[item]]),
            tr("Label now: {label}", label=self._label(item)),
            self._status_text(item),
        ]
        if suggested := self._suggestion(item):
            lines.insert(2, tr("Suggested label: {label}", label=suggested))
        return "\n".join(lines)


def status_text(status: Action | None) -> str:
    """Return what people read for a status."""
    texts = {
        None: tr("not decided yet"),
        Action.KEEP: tr("label kept"),
        Action.RELABEL: tr("label changed"),
        Action.EXCLUDE: tr("left out"),
        Action.FLAG: tr("not sure"),
    }
    return texts.get(status, "")
