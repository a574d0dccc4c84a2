"""What a cleaning strategy is given, and what it must return."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, Self, runtime_checkable

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.neighbours import nearest_rows
from dataperf_gui.strategies.out_of_fold import out_of_fold

DEFAULT_STRATEGY = "consensus"
"""The name of the strategy that a person sees first."""


@dataclass(frozen=True, eq=False)
class CleaningProblem:
    """What a cleaning strategy may look at: the training items, never the test set or the truth.

    What several strategies need (`pred_probs`, `nearest`) is computed when first asked for and
    kept.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    labels : Labels
        ``(n_samples,)`` current labels. Strategies are never handed a row that was left out.
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
    _kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    def pred_probs(self, monitor: Monitor) -> Floats:
        """``(n_samples, n_classes)`` from models that did not see the row, see `out_of_fold`."""
        if "pred_probs" not in self._kept:
            self._kept["pred_probs"] = out_of_fold(
                self.X, self.labels, len(self.classes), self.seed, monitor
            )
        pred_probs: Floats = self._kept["pred_probs"]
        return pred_probs

    def nearest(self, monitor: Monitor) -> Ints:
        """``(n_samples, n_neighbors)`` rows most alike, the nearest first, see `nearest_rows`."""
        if "nearest" not in self._kept:
            self._kept["nearest"] = nearest_rows(self.X, monitor)
        nearest: Ints = self._kept["nearest"]
        return nearest

    def relabelled(self, labels: Labels, settled: Bools | None) -> Self:
        """Return the problem with other labels; what does not depend on them is kept."""
        other = replace(self, labels=labels, settled=settled)
        lasting = ("nearest", "pred_probs") if labels is self.labels else ("nearest",)
        kept = {name: value for name, value in self._kept.items() if name in lasting}
        other._kept.update(kept)  # noqa: SLF001 - of its own class
        return other

    def included(self) -> tuple["CleaningProblem", Ints]:
        """Return the problem of the rows that are not left out, and which rows these are."""
        rows = np.flatnonzero(self.labels != EXCLUDED)
        if len(rows) == len(self.labels):
            return self, rows
        if "included" not in self._kept:
            settled = None if self.settled is None else self.settled[rows]
            self._kept["included"] = replace(
                self, X=self.X[rows], labels=self.labels[rows], settled=settled
            )
        return self._kept["included"], rows


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

    @classmethod
    def by_suspicion(cls, suspicion: Floats, suggested: Labels, reasons: Sequence[Message]) -> Self:
        """Return the ranking by falling suspicion; equal ones stay in the order of their rows."""
        order = np.argsort(-suspicion, kind="stable")
        return cls(order, suspicion, suggested.astype(np.int32), reasons)

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
