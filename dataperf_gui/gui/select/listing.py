"""Which items of the pool are listed: all of it or a part, or what is most like one item."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Bools, Ints
from dataperf_gui.bench import Queue
from dataperf_gui.gui.select.place import ALL
from dataperf_gui.gui.texts import tr
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask, says_groups
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.proposing import Proposal

EXAMPLES, PROPOSED, CHOSEN, FREE = "examples", "proposed", "chosen", "free"
SOON = 1000
"""Items of the list that are looked through first for one that is not chosen."""
GROUP = "group-"
"""Begins the name of a group's part, before its code."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the pool that can be listed."""

    name: str
    text: str


def parts_of(task: SelectionTask) -> list[Part]:
    """Return the parts that the list can be narrowed to, all of it first."""
    groups = task.bench.dataset.classes[NOT_CHOSEN + 1 :]
    is_said = says_groups(task)
    by_group = [
        Part(f"{GROUP}{code}", tr("Chosen: {group}", group=tr(name)) if is_said else name)
        for code, name in enumerate(groups, NOT_CHOSEN + 1)
    ]
    parts = [Part(ALL, tr("All"))]
    if len(task.examples):
        parts.append(Part(EXAMPLES, tr("Examples")))
    parts += by_group
    return [*parts, Part(PROPOSED, tr("Proposed")), Part(CHOSEN, tr("Chosen")),
            Part(FREE, tr("Not chosen"))]  # fmt: skip


class Listing:
    """The items that are listed, in their order.

    Parameters
    ----------
    task : SelectionTask
        Whose pool.
    chosen : ChosenSet
        The set as it is now.
    queue : Queue
        The order to begin with.
    """

    def __init__(self, task: SelectionTask, chosen: ChosenSet, queue: Queue) -> None:
        self._task, self._chosen, self.queue = task, chosen, queue
        self.proposal: Proposal | None = None
        self.likes: Ints | None = None
        """Listed instead of the pool: what is most like an item."""
        self.having: Bools | None = None
        """``(n_pool,)`` the items whose ids have the text that is looked for; None for all."""
        self.items: Ints = queue.items
        self._rows = np.full(len(queue.items), -1, dtype=np.int32)

    def select(self, part: str) -> None:
        """List the items of a part of the pool that have the text, if any is looked for."""
        order = self.queue.items if self.likes is None else self.likes
        if part != ALL or self.having is not None:
            passes = _in_part(part, self._task, self._chosen, self.proposal)
            if self.having is not None:
                passes &= self.having
            order = order[passes[order]]
        self._rows[self.items] = -1
        self._rows[order] = np.arange(len(order), dtype=np.int32)
        self.items = order

    def row(self, item: int) -> int:
        """Return the row of an item; -1 where it is not listed, or is none."""
        return int(self._rows[item]) if item >= 0 else -1

    def at(self, row: int) -> int:
        """Return the item of a row, or of the first or last one; -1 where nothing is listed."""
        if not len(self.items):
            return -1
        return int(self.items[min(max(row, 0), len(self.items) - 1)])

    def after(self, item: int, n: int) -> list[int]:
        """Return the next `n` items."""
        first = self.row(item) + 1
        found: list[int] = self.items[first : first + n].tolist()
        return found

    def next_free(self, items: Sequence[int]) -> int | None:
        """Return the first item behind all of `items` that is not chosen; None where none is."""
        labels, later = self._chosen.labels, self.items[int(self._rows[list(items)].max()) + 1 :]
        for part in (later[:SOON], later):  # nearly always it is one of the next
            free = part[labels[part] == NOT_CHOSEN]
            if len(free):
                return int(free[0])
        return None


def _in_part(part: str, task: SelectionTask, chosen: ChosenSet, proposal: Proposal | None) -> Bools:
    given, labels = task.bench.dataset.labels, chosen.labels
    mask = np.zeros(len(labels), dtype=np.bool_)
    if part == EXAMPLES:
        mask[task.examples] = True
    elif part == PROPOSED:
        if proposal is not None:
            mask[proposal.order] = True
    elif part == CHOSEN:
        mask = np.asarray(labels != NOT_CHOSEN)
    elif part == FREE:
        mask = np.asarray(labels == NOT_CHOSEN)
    elif part.startswith(GROUP):
        of = labels if chosen.says_groups else given
        mask = np.asarray(of == int(part.removeprefix(GROUP)))
    else:
        mask[:] = True
    return mask
