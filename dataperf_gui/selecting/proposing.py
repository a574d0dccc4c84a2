"""What a strategy proposes to choose, and the order in which the pool is looked through."""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.bench import Queue
from dataperf_gui.challenges.vision_cleaning.session_curve import UNAIDED
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.base import (
    NOT_CHOSEN,
    Likeness,
    SelectionTask,
    problem_of,
    says_groups,
)
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
    order : Ints
        The proposed items in the order in which the strategy names them.
    """

    strategy: str
    seed: int
    labels: Labels
    order: Ints

    @property
    def items(self) -> Ints:
        """The proposed items, ascending."""
        return np.sort(self.order)


def changes(before: Labels, after: Labels) -> tuple[int, int, int]:
    """Return how many items come in, go out and change their group between two labellings."""
    was, is_ = before != NOT_CHOSEN, after != NOT_CHOSEN
    return (
        int(np.count_nonzero(is_ & ~was)),
        int(np.count_nonzero(was & ~is_)),
        int(np.count_nonzero(was & is_ & (before != after))),
    )


def proposal_of(
    task: SelectionTask,
    strategy: str,
    seed: int,
    monitor: Monitor,
    known: Labels | None = None,
) -> Proposal:
    """Ask a strategy of `task`; equal seeds give equal proposals.

    Parameters
    ----------
    task : SelectionTask
        The pool.
    strategy : str
        A name.
    seed : int
        0, 1, 2 ...
    monitor : Monitor
        Progress and cancelling.
    known : Labels, optional
        As in `problem_of`.

    Raises
    ------
    DataPerfError
        There is no such strategy, no room for a proposal, or what it returned is no selection.
    """
    chosen = propose(
        find_named(task.strategies, strategy), problem_of(task, known),
        np.random.default_rng(seed), monitor,
    )  # fmt: skip
    labels = np.full(len(task.bench.dataset), NOT_CHOSEN, dtype=np.int32)
    labels[chosen.rows] = chosen.labels + 1
    return Proposal(strategy, seed, labels, chosen.rows.astype(np.intp))


def order_pool(task: SelectionTask, likeness: Likeness, proposal: Proposal | None) -> Queue:
    """Put the pool in the order to look through it: what is proposed, then the most typical.

    Where the person says the groups, those proposed as what is wanted come before the others.
    A strategy that chooses blindly also orders blindly: who follows it is led by nobody.

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
    by_typical = likeness.order
    n = len(by_typical)
    suspicion = np.empty(n)
    suspicion[by_typical] = np.arange(n) / max(n - 1, 1)
    items, name = by_typical, BY_LIKENESS
    if proposal is not None:
        name = proposal.strategy
        if name == UNAIDED:
            items = np.random.default_rng(proposal.seed).permutation(n)
        groups = proposal.labels[items]
        ahead, behind = items[groups != NOT_CHOSEN], items[groups == NOT_CHOSEN]
        if says_groups(task):
            ahead = ahead[np.argsort(-proposal.labels[ahead], kind="stable")]
        items = np.concatenate([ahead, behind])
    ranks = np.empty(n, dtype=np.intp)
    ranks[items] = np.arange(n)
    return Queue(name, items, ranks, suspicion, likeness.rivals, {})
