"""What a selection challenge must say of one of its tasks; the rest of this room knows no more."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Bools, Floats, Ints, Labels
from dataperf_gui.bench import Bench
from dataperf_gui.challenges.base import Files
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.scoring.base import Score
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session
from dataperf_gui.strategies.selection.base import SelectionProblem, SelectionStrategy

NOT_CHOSEN = 0
"""Class code of items outside the set. A selection is a labelling of the pool: the codes from 1 on
are the groups, so that a session keeps, undoes and proves it like any other."""


class Likeness(Protocol):
    """How alike the items of a pool are, and what speaks for one; made by `SelectionTask`."""

    @property
    def margins(self) -> Floats:
        """``(n_pool,)`` how typical each item is of what is wanted; the pool's order at first."""
        ...

    @property
    def order(self) -> Ints:
        """``(n_pool,)`` items, the most typical first."""
        ...

    @property
    def suggested(self) -> Labels:
        """``(n_pool,)`` the group that each item would probably be chosen for."""
        ...

    @property
    def rivals(self) -> Labels:
        """``(n_pool,)`` the group, other than that one, that each item is most like."""
        ...

    def typicality(self, items: Ints, group: int) -> Floats:
        """Return ``(n_items,)`` how typical members of `group` are of it."""
        ...

    def nearest(self, item: int, k: int, monitor: Monitor | None = None) -> Ints:
        """Return the `k` items most like `item`, the likest first; reads the whole pool."""
        ...

    def reason(self, item: int, near: Ints, labels: Labels) -> Message:
        """Say what speaks for an item, or against it, as a plain sentence.

        Parameters
        ----------
        item : int
            The item.
        near : Ints
            What `nearest` returns of it.
        labels : Labels
            ``(n_pool,)`` the set as it is now.
        """
        ...


class SelectionTask(Protocol):
    """A pool to choose from, with what its challenge demands and how it scores."""

    @property
    def bench(self) -> Bench:
        """The pool as its dataset, and the practice score as its model.

        The dataset's classes are `NOT_CHOSEN` and the groups, its labels the group that each item
        is known to belong to, `NOT_CHOSEN` where nobody knows: there the person says which. The
        model scores what `judged` returns.
        """
        ...

    @property
    def limit(self) -> int:
        """Most items that may be chosen."""
        ...

    @property
    def strategies(self) -> tuple[SelectionStrategy, ...]:
        """What can propose a set; the one to begin with first."""
        ...

    @property
    def examples(self) -> Ints:
        """Items that show for certain what is wanted; none where every group is known."""
        ...

    @property
    def development(self) -> Message:
        """How the development split was made."""
        ...

    @property
    def rule(self) -> Message:
        """What the rules say about the official evaluation set."""
        ...

    def address(self, item: int) -> str:
        """Return where an item was published, as text; empty where nobody says."""
        ...

    def likeness(self, monitor: Monitor) -> Likeness:
        """Compare the items of the pool; takes a second where there are half a million."""
        ...

    def judged(self, labels: Labels, by_hand: Bools) -> Labels:
        """Return the ``(n_pool,)`` codes that the practice score is computed from.

        Parameters
        ----------
        labels : Labels
            ``(n_pool,)`` the set.
        by_hand : Bools
            ``(n_pool,)`` True where a person gave the label.
        """
        ...

    def lacks(self, judged: Labels) -> Message | None:
        """Say what is missing for a practice score of `judged` codes; None where nothing is."""
        ...

    def uncertain(self, verified: Labels) -> Message | None:
        """Say why sets cannot be compared by `practice`; None where they can."""
        ...

    def practice(self, labels: Labels, verified: Labels, monitor: Monitor) -> float | None:
        """Return the practice score of a set, judged by the same items whatever is in it.

        Parameters
        ----------
        labels : Labels
            ``(n_pool,)`` the set.
        verified : Labels
            ``(n_pool,)`` the group that a person gave each item, `NOT_CHOSEN` where nobody did.
        monitor : Monitor
            Progress and cancelling.

        Returns
        -------
        float or None
            None where the set cannot be scored.
        """
        ...

    def hindrance(self, labels: Labels) -> Message | None:
        """Say why ``(n_pool,)`` labels cannot be handed in; None where they can."""
        ...

    def official_score(self, labels: Labels, monitor: Monitor) -> Score:
        """Score ``(n_pool,)`` labels as the challenge does, on the official evaluation set.

        Raises
        ------
        DataPerfError
            The evaluation set cannot be read, or the labels cannot be scored.
        """
        ...

    def files(self, labels: Labels) -> Files:
        """Return the official submission of ``(n_pool,)`` labels.

        Raises
        ------
        Refused
            The challenge would refuse it.
        """
        ...

    def companions(self, monitor: Monitor) -> Sequence["SelectionTask"]:
        """Open the other tasks that are handed in together with this one."""
        ...


def says_groups(task: SelectionTask) -> bool:
    """Return whether the person says which group an item is chosen for, as no list does."""
    return bool((task.bench.dataset.labels == NOT_CHOSEN).any())


def problem_of(task: SelectionTask, known: Labels | None = None) -> SelectionProblem:
    """Return what selection strategies are given: the pool, group `c` as class id `c` - 1.

    Parameters
    ----------
    task : SelectionTask
        Whose pool.
    known : Labels, optional
        ``(n_pool,)`` the group of each item where it is known, by default as the dataset says.
        Where a person says the groups, those known as the first one need room in the set too.

    Raises
    ------
    DataPerfError
        No room is left for a proposal.
    """
    given = task.bench.dataset.labels
    known = given if known is None else known
    budget = task.limit
    if says_groups(task):
        n_known = int(np.count_nonzero(known))
        budget -= int(np.count_nonzero(known == NOT_CHOSEN + 1))
        if task.limit - n_known < 2:
            raise DataPerfError(
                "You have labelled {n} items yourself; of {limit} there is no room for a proposal.",
                n=n_known, limit=task.limit,
            )  # fmt: skip
    return SelectionProblem(task.bench.features, known - 1, budget)


def unchosen(pool: Dataset) -> Dataset:
    """Return the pool as a session knows it: at first nothing is chosen."""
    return replace(pool, labels=np.full(len(pool), NOT_CHOSEN, dtype=np.int32))


def session_of(task: SelectionTask, who: str) -> Session:
    """Go on with the session of `task`, or begin it; used by one thread at a time.

    Raises
    ------
    DataPerfError
        The file is damaged, of a newer program, or cannot be written.
    """
    return open_session(unchosen(task.bench.dataset), who=who, seed=task.bench.seed)
