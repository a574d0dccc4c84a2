"""What a curve is: test score against items inspected, of an algorithm or of a person.

Items are row numbers of the dataset, as everywhere. A curve of ``n`` steps has ``n + 1`` points:
the one before the first step, then one after each step. Step ``i`` (0-based) looks at ``items[i]``,
which has the label ``labels[i]`` afterwards, and leads to point ``i + 1``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from dataperf_gui.arrays import Floats, Ints, Labels
from dataperf_gui.challenges.vision_cleaning.curve import TARGET


class Mode(StrEnum):
    """What is done with an item when its turn comes."""

    FIXES = "fixes"
    """It gets its true label (the challenge's rule); needs the truth."""
    AUTO = "auto"
    """It gets the label that the strategy suggests; needs no truth."""
    DROP = "drop"
    """It is left out of the training set, unless it is the last of its class."""
    PERSON = "person"
    """Whatever the person decided."""


PERSON = "person"
"""The name of a person's curve."""


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """Test score after each item inspected.

    Parameters
    ----------
    name : str
        The strategy's name, that of an oracle (see `oracles`), or `PERSON`.
    mode : Mode
        What was done with each item.
    seed : int
        Of the strategy's ranking.
    items : Ints
        ``(n_steps,)`` the item behind each step. A strategy comes to each item once; a person may
        come back to one.
    labels : Labels
        ``(n_steps,)`` its label after the step, -1 = left out.
    inspected : Ints
        ``(n_steps + 1,)`` different items inspected up to each point: 0, 1, 2, ... where each is
        inspected once.
    scores : Floats
        ``(n_steps + 1,)`` by the dataset's test model, exact or official.
    seconds : Floats or None
        ``(n_steps + 1,)`` seconds of work up to each point, where they are known (see `at_pace`).
    rank_seconds : float or None
        How long the strategy took to rank; None for a person and for oracles.
    """

    name: str
    mode: Mode
    seed: int
    items: Ints
    labels: Labels
    inspected: Ints
    scores: Floats
    seconds: Floats | None = None
    rank_seconds: float | None = None

    def __len__(self) -> int:
        """Return how many steps there are."""
        return len(self.items)

    def point(self, inspected: int) -> int:
        """Return the last point with at most `inspected` items inspected."""
        return int(np.searchsorted(self.inspected, inspected, side="right")) - 1

    def score_at(self, inspected: int) -> float:
        """Return the score after `inspected` items, or after the last where there are fewer."""
        return float(self.scores[self.point(inspected)])

    def labels_at(self, inspected: int, given: Labels) -> Labels:
        """Return ``(n_items,)`` labels after `inspected` items, from the `given` ones."""
        labels, n_steps = given.copy(), self.point(inspected)
        for item, label in zip(self.items[:n_steps], self.labels[:n_steps], strict=True):
            labels[item] = label  # in order: the last decision on an item counts
        return labels


@dataclass(frozen=True, slots=True)
class Goal:
    """What curves on one dataset are measured by.

    Parameters
    ----------
    before : float
        Score with the labels as given.
    clean : float or None
        Score with all true labels (the all-clean line); None where no truth is known.
    """

    before: float
    clean: float | None = None

    @property
    def target(self) -> float | None:
        """95 % of the all-clean score: where a complete ranking's official target lies."""
        return None if self.clean is None else TARGET * self.clean


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where a curve first reaches a score.

    Parameters
    ----------
    inspected : int
        Items inspected by then.
    seconds : float or None
        Seconds of work by then, where the curve knows them.
    score : float
        The score there.
    item : int or None
        The item behind that step; None where the score was reached before the first.
    """

    inspected: int
    seconds: float | None
    score: float
    item: int | None


def crossing(curve: Curve, target: float) -> Crossing | None:
    """Return where `curve` first reaches `target`; None where it never does."""
    reached = np.flatnonzero(curve.scores >= target)
    if not len(reached):
        return None
    point = int(reached[0])
    return Crossing(
        inspected=int(curve.inspected[point]),
        seconds=None if curve.seconds is None else float(curve.seconds[point]),
        score=float(curve.scores[point]),
        item=int(curve.items[point - 1]) if point else None,
    )


@dataclass(frozen=True, eq=False, slots=True)
class Band:
    """Where the curves of several seeds lie.

    Parameters
    ----------
    inspected : Ints
        ``(n_points,)``.
    low, median, high : Floats
        ``(n_points,)`` 5th, 50th and 95th percentile over the seeds.
    n_seeds : int
        How many there are.
    """

    inspected: Ints
    low: Floats
    median: Floats
    high: Floats
    n_seeds: int


def band(curves: Sequence[Curve]) -> Band:
    """Return the band of curves of strategies on one dataset, one or more.

    Where curves end early, as far as the shortest goes.
    """
    n_points = min(len(curve.scores) for curve in curves)
    scores = np.stack([curve.scores[:n_points] for curve in curves])
    low, median, high = np.quantile(scores, [0.05, 0.5, 0.95], axis=0)
    return Band(curves[0].inspected[:n_points], low, median, high, len(curves))
