"""What a cleaning strategy is given, and what it must return."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, Self, TypeVar, overload, runtime_checkable

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.neighbours import nearest_rows
from dataperf_gui.strategies.out_of_fold import out_of_fold

DECIMALS = 9
"""Of a suspicion: far more than mean anything, far fewer than float64 has."""

Made = TypeVar("Made")
Anything = TypeVar("Anything", bound=np.ndarray)


@dataclass(frozen=True, eq=False)
class CleaningProblem:
    """What a cleaning strategy may look at: the training items, never the test set or the truth.

    What several strategies need (`pred_probs`, `nearest`) is computed when first asked for and
    kept; a strategy keeps what it wants to find again at its next turn with `kept`. The arrays
    are read-only: what one strategy did to them the next would suffer from.

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
        ``(n_samples,)`` True where a person has already decided: these labels can be trusted.
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
    _lasting: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        for name in ("X", "labels", "X_validation", "y_validation", "settled"):
            array = getattr(self, name)
            if array is not None:
                object.__setattr__(self, name, _read_only(array))

    def pred_probs(self, monitor: Monitor) -> Floats:
        """``(n_samples, n_classes)`` from models that did not see the row, see `out_of_fold`."""
        return self.kept(
            "pred_probs",
            lambda: out_of_fold(self.X, self.labels, len(self.classes), self.seed, monitor),
        )

    def nearest(self, monitor: Monitor) -> Ints:
        """``(n_samples, n_neighbors)`` rows most alike, the nearest first, see `nearest_rows`."""
        return self.kept("nearest", lambda: nearest_rows(self.X, monitor), is_lasting=True)

    def kept(self, name: str, make: Callable[[], Made], *, is_lasting: bool = False) -> Made:
        """Return what `make` returned when `name` was first asked for.

        Parameters
        ----------
        name : str
            Of the thing; start it with the name of your strategy.
        make : callable
            Makes it.
        is_lasting : bool
            Whether it holds for other labels too; problems that differ in labels only share it.
        """
        store = self._lasting if is_lasting else self._kept
        if name not in store:
            store[name] = make()
        made: Made = store[name]
        return made

    def clean_rows(self) -> tuple[Features, Labels] | None:
        """Return the clean validation rows and their labels; None where there are none."""
        if self.X_validation is None or self.y_validation is None or not len(self.y_validation):
            return None
        return self.X_validation, self.y_validation

    def relabelled(self, labels: Labels, settled: Bools | None) -> Self:
        """Return the problem with other labels; what does not depend on them is shared."""
        other = replace(self, labels=labels, settled=settled)
        object.__setattr__(other, "_lasting", self._lasting)
        if labels is self.labels and "pred_probs" in self._kept:
            other._kept["pred_probs"] = self._kept["pred_probs"]  # noqa: SLF001 - of its own class
        return other

    def included(self) -> tuple["CleaningProblem", Ints]:
        """Return the problem of the rows that are not left out, and which rows these are.

        What lasts is shared by problems that leave out the same rows, one after another.
        """
        rows = np.flatnonzero(self.labels != EXCLUDED)
        if len(rows) == len(self.labels):
            return self, rows
        settled = None if self.settled is None else self.settled[rows]

        def without_left_out() -> CleaningProblem:
            problem = replace(self, X=self.X[rows], labels=self.labels[rows], settled=settled)
            last_rows, lasting = self._lasting.get("included", (None, None))
            if last_rows is None or not np.array_equal(last_rows, rows):
                lasting = {}
            self._lasting["included"] = rows, lasting
            object.__setattr__(problem, "_lasting", lasting)
            return problem

        return self.kept("included", without_left_out), rows


def _read_only(array: Anything) -> Anything:
    view = array.view()
    view.flags.writeable = False
    return view


@dataclass(frozen=True, eq=False)
class Reasons(Sequence[Message]):
    """One sentence a row, written when it is read: people read few of 50,000.

    Parameters
    ----------
    n_samples : int
        Number of rows.
    write : callable
        Row number to its sentence.
    """

    n_samples: int
    write: Callable[[int], Message]

    def __len__(self) -> int:
        return self.n_samples

    @overload
    def __getitem__(self, row: int) -> Message: ...

    @overload
    def __getitem__(self, row: slice) -> list[Message]: ...

    def __getitem__(self, row: int | slice) -> Message | list[Message]:
        """Write the sentence of a row; IndexError past the last, which ends iterations."""
        numbers = range(self.n_samples)[row]
        if isinstance(numbers, range):
            return [self.write(number) for number in numbers]
        return self.write(numbers)


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
        """Return the ranking by falling suspicion; equal ones stay in the order of their rows.

        Suspicion is rounded first: of values that are equal but for the last bits of a sum, each
        processor would find another one greater.
        """
        rounded = np.round(suspicion, DECIMALS)
        order = np.argsort(-rounded, kind="stable")
        return cls(order, rounded, suggested.astype(np.int32), reasons)

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
        Whether it looks at clean validation rows where there are some (compared only with its
        like).
    needs_validation : bool
        Whether it refuses data that have none.
    """

    name: str
    title: str
    summary: str
    uses_validation: bool
    needs_validation: bool

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank all rows of `problem`; equal `problem` and `rng` state give an equal ranking."""
        ...
