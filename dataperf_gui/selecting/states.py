"""The set after each step of a session: what a curve of score against rows chosen is drawn from."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from dataperf_gui.arrays import Labels
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import replay


class Step(NamedTuple):
    """A step of a session, and the set after it."""

    row: Decision
    """The last row of the step: its action, who took it and when."""
    labels: Labels
    """``(n_pool,)`` group of each item, `NOT_CHOSEN` for those outside; read-only."""

    @property
    def n_chosen(self) -> int:
        """How many items are chosen."""
        return int(np.count_nonzero(self.labels != NOT_CHOSEN))


def steps_of(task: SelectionTask, journal: Iterable[Decision]) -> Iterator[Step]:
    """Yield the set after each step of a session's journal, undo and redo included.

    Every set can be handed to `SelectionTask.official_score`, where `SelectionTask.hindrance`
    has nothing against it. What a strategy chooses is `proposing.proposal_of`; its `order` is
    that in which it names the items.

    Parameters
    ----------
    task : SelectionTask
        The session's own.
    journal : iterable of Decision
        ``Session.journal()``.
    """
    n = len(task.bench.dataset)
    first = np.full(n, NOT_CHOSEN, dtype=np.int32)
    return (Step(row, state.labels) for row, state in replay(first, journal))
