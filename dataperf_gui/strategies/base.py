"""What a cleaning strategy is given, and what it must return."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from dataperf_gui.arrays import Bools, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message


@dataclass(frozen=True, eq=False)
class CleaningProblem:
    """What a cleaning strategy may look at: the training items, never the test set or the truth.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    labels : Labels
        ``(n_samples,)`` current labels.
    classes : tuple of str
        Class names.
    X_validation, y_validation : Features, Labels, optional
        Clean validation rows where the dataset has some.
    settled : Bools, optional
        ``(n_samples,)`` True where a person has already decided.
    seed : int
        For what is shared between strategies (the folds of `pred_probs`).
    """

    X: Features
    labels: Labels
    classes: tuple[str, ...]
    X_validation: Features | None = None
    y_validation: Labels | None = None
    settled: Bools | None = None
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Ranking:
    """Training items in the order in which a person should look at them.

    Parameters
    ----------
    order : Ints
        ``(n_samples,)`` a permutation; ``order[0]`` is the most suspect row.
    suspicion : Floats
        ``(n_samples,)`` by row (not by rank), in 0..1, 1 = most suspect.
    suggested : Labels
        ``(n_samples,)`` by row; equals the given label where no change is suggested.
    reasons : sequence of Message
        ``(n_samples,)`` by row; one plain sentence each.
    """

    order: Ints
    suspicion: Floats
    suggested: Labels
    reasons: Sequence[Message]

    def validate(self, n_samples: int, n_classes: int) -> None:
        """Raise `DataPerfError` saying what is wrong with what a strategy returned."""
        if not np.array_equal(np.sort(self.order), np.arange(n_samples)):
            raise DataPerfError("its order is not each of the {n} items once", n=n_samples)
        if self.suspicion.shape != (n_samples,) or not np.all(
            (self.suspicion >= 0) & (self.suspicion <= 1)
        ):
            raise DataPerfError("its suspicion is not {n} numbers in 0..1", n=n_samples)
        if self.suggested.shape != (n_samples,) or not np.all(
            (self.suggested >= 0) & (self.suggested < n_classes)
        ):
            raise DataPerfError("its suggestions are not {n} of the classes", n=n_samples)
        if len(self.reasons) != n_samples:
            raise DataPerfError("it did not give {n} reasons", n=n_samples)


@runtime_checkable
class CleaningStrategy(Protocol):
    """Ranks training items by how much their label is in doubt.

    Attributes
    ----------
    name : str
        Unique, lower case with hyphens: what the command line and files call it.
    title : str
        What the screen calls it.
    summary : str
        One line.
    uses_validation : bool
        Whether it looks at clean validation rows (compared only with its like).
    """

    name: str
    title: str
    summary: str
    uses_validation: bool

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank all rows of `problem`; equal `problem` and `rng` state give an equal ranking."""
        ...
