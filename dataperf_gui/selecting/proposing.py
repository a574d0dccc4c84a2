"""What a strategy proposes to choose, and the order in which the pool is looked through."""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.bench import Queue
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask, problem_of
from dataperf_gui.selecting.likeness import Likeness
from dataperf_gui.strategies.lookup import find_named
from dataperf_gui.strategies.selection.base import propose

BY_LIKENESS = "likeness"
"""Name of the pool's order before a strategy has proposed anything."""


@dataclass(frozen=True, eq=False, slots=True)
class Proposal:
    """A set that a strategy would choose.

    Parameters
    ----------
    strategy : str
        Its name.
    seed : int
        What it was drawn with.
    labels : Labels
        ``(n_pool,)`` group of each item, `NOT_CHOSEN` for those outside.
    """

    strategy: str
    seed: int
    labels: Labels

    @property
    def items(self) -> Ints:
        """The proposed items, ascending."""
        return np.flatnonzero(self.labels != NOT_CHOSEN)

    def changes(self, labels: Labels) -> tuple[int, int]:
        """Return how many items it would add to ``(n_pool,)`` labels, and how many take out."""
        is_chosen, is_proposed = labels != NOT_CHOSEN, self.labels != NOT_CHOSEN
        return (
            int(np.count_nonzero(is_proposed & ~is_chosen)),
            int(np.count_nonzero(is_chosen & ~is_proposed)),
        )


def proposal_of(task: SelectionTask, strategy: str, seed: int, monitor: Monitor) -> Proposal:
    """Ask a strategy of `task`; equal seeds give equal proposals.

    Raises
    ------
    DataPerfError
        There is no such strategy, or what it returned is no selection.
    """
    chosen = propose(
        find_named(task.strategies, strategy), problem_of(task),
        np.random.default_rng(seed), monitor,
    )  # fmt: skip
    labels = np.full(len(task.bench.dataset), NOT_CHOSEN, dtype=np.int32)
    labels[chosen.rows] = chosen.labels + 1
    return Proposal(strategy, seed, labels)


def order_pool(task: SelectionTask, likeness: Likeness, proposal: Proposal | None) -> Queue:
    """Put the pool in the order to look through it: what is proposed, then the most typical.

    Parameters
    ----------
    task : SelectionTask
        Whose pool.
    likeness : Likeness
        Of the pool.
    proposal : Proposal, optional
        None before a strategy has answered.

    Returns
    -------
    Queue
        Suspicion is how atypical an item is; its suggested label is the group, other than its
        own, that it is most like. Reasons are left to `Likeness.reason`.
    """
    n = len(task.bench.dataset)
    is_behind = np.ones(n, dtype=np.bool_) if proposal is None else proposal.labels == NOT_CHOSEN
    items = np.lexsort((-likeness.margins, is_behind))
    ranks = np.empty(n, dtype=np.intp)
    ranks[items] = np.arange(n)
    suspicion = np.empty(n)
    suspicion[np.argsort(-likeness.margins, kind="stable")] = np.arange(n) / max(n - 1, 1)
    name = BY_LIKENESS if proposal is None else proposal.strategy
    return Queue(name, items, ranks, suspicion, likeness.rivals, {})
