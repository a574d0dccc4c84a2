"""What a selection strategy is given, and what it must return."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.fitting import fitting
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

UNKNOWN = -1
"""Class id of an item that nobody has labelled."""

NEGATIVE, POSITIVE = 0, 1
"""Class ids where only one concept is asked for; ``NEGATIVE`` is speech's nontarget too."""


@dataclass(frozen=True, eq=False)
class SelectionProblem:
    """A pool to choose a small training set from.

    Parameters
    ----------
    X : Features
        ``(n_pool, n_features)``.
    labels : Labels
        ``(n_pool,)`` class ids 0, 1, ... where known (they may be wrong), else `UNKNOWN`.
    budget : int
        Largest number of items to choose.
    """

    X: Features
    labels: Labels
    budget: int

    @property
    def n_classes(self) -> int:
        """Number of classes; two where only positives are known."""
        return max(2, int(self.labels.max(initial=0)) + 1)

    def rows_of(self, label: int) -> Ints:
        """Rows known as class `label`, ascending."""
        return np.flatnonzero(self.labels == label)


@dataclass(frozen=True, eq=False)
class Selection:
    """A training set.

    Parameters
    ----------
    rows : Ints
        ``(n,)`` distinct rows of the pool.
    labels : Labels
        ``(n,)`` the class id each is given.
    """

    rows: Ints
    labels: Labels

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """Row and class id of each chosen item."""
        return list(zip(self.rows.tolist(), self.labels.tolist(), strict=True))

    def validate(self, problem: SelectionProblem) -> None:
        """Raise `DataPerfError` saying what is wrong with what a strategy returned."""
        if len(self.rows) != len(self.labels) or len(set(self.rows.tolist())) != len(self.rows):
            raise DataPerfError("its rows are not distinct, or not one label each")
        if not 0 < len(self.rows) <= problem.budget:
            raise DataPerfError("it chose {n} of at most {budget}", n=len(self.rows),
                                budget=problem.budget)  # fmt: skip
        if not np.isin(self.rows, np.arange(len(problem.X))).all():
            raise DataPerfError("it chose rows that the pool lacks")
        if not np.isin(self.labels, np.arange(problem.n_classes)).all():
            raise DataPerfError("it gave labels that are no classes")


class SelectionStrategy(Protocol):
    """Chooses a training set.

    Attributes
    ----------
    name : str
        Unique among its like, lower case with hyphens.
    title : str
        What the screen calls it.
    summary : str
        One line.
    """

    name: str
    title: str
    summary: str

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Choose from `problem`; equal `problem` and `rng` state give an equal selection."""
        ...


def propose(
    strategy: SelectionStrategy,
    problem: SelectionProblem,
    rng: np.random.Generator,
    monitor: Monitor,
) -> Selection:
    """Ask a strategy, and refuse what is no selection.

    Raises
    ------
    DataPerfError
        What it returned breaks the rules of `SelectionStrategy`.
    """
    with fitting():
        selection = strategy.select(problem, rng, monitor)
    selection.validate(problem)
    return selection


def shares(total: int, n_parts: int) -> list[int]:
    """Split `total` into whole parts as equal as possible, the larger ones first.

    Examples
    --------
    >>> shares(25, 6)
    [5, 4, 4, 4, 4, 4]
    """
    return [total // n_parts + (part < total % n_parts) for part in range(n_parts)]


def labelled(positives: Ints, negatives: Ints) -> Selection:
    """Return a selection of two lists of rows, the positives first."""
    labels = np.repeat([POSITIVE, NEGATIVE], [len(positives), len(negatives)])
    return Selection(np.concatenate([positives, negatives]), labels.astype(np.int32))


def unlabelled(problem: SelectionProblem) -> Ints:
    """Rows that nobody has labelled, ascending."""
    return problem.rows_of(UNKNOWN)


def unit(X: Features) -> Floats:
    """Scale each row of ``(n, n_features)`` to length 1; a row of zeros stays."""
    exact = X.astype(np.float64)
    lengths = np.linalg.norm(exact, axis=1, keepdims=True)
    scaled: Floats = np.divide(exact, lengths, out=np.zeros_like(exact), where=lengths > 0)
    return scaled
