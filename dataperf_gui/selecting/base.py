"""What a selection challenge must say of one of its tasks; the rest of this room knows no more."""

from dataclasses import replace
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Labels
from dataperf_gui.bench import Bench
from dataperf_gui.challenges.base import Files
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.base import Score
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session
from dataperf_gui.strategies.selection.base import SelectionProblem, SelectionStrategy

NOT_CHOSEN = 0
"""Class code of items outside the set. A selection is a labelling of the pool: the codes from 1 on
are the groups, so that a session keeps, undoes and proves it like any other."""


class SelectionTask(Protocol):
    """A pool to choose from, with what its challenge demands and how it scores."""

    @property
    def bench(self) -> Bench:
        """The pool as its dataset, and the development score as its model.

        The dataset's classes are `NOT_CHOSEN` and the groups, its labels the group that each item
        is chosen for. The model scores ``(n_pool,)`` labels on the development split.
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
    def development(self) -> Message:
        """How the development split was made."""
        ...

    @property
    def rule(self) -> Message:
        """What the rules say about the official evaluation set."""
        ...

    def hindrance(self, labels: Labels) -> Message | None:
        """Say why ``(n_pool,)`` labels cannot be scored or handed in; None where they can."""
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


def problem_of(task: SelectionTask) -> SelectionProblem:
    """Return what selection strategies are given: the pool, group `c` as class id `c` - 1."""
    return SelectionProblem(task.bench.features, task.bench.dataset.labels - 1, task.limit)


def unchosen(pool: Dataset) -> Dataset:
    """Return the pool as a session knows it: at first nothing is chosen."""
    return replace(pool, labels=np.full(len(pool), NOT_CHOSEN, dtype=np.int32))


def session_of(task: SelectionTask, who: str) -> Session:
    """Go on with the session of `task`, or begin it; use it in this thread only.

    Raises
    ------
    DataPerfError
        The file is damaged, of a newer program, or cannot be written.
    """
    return open_session(unchosen(task.bench.dataset), who=who, seed=task.bench.seed)
