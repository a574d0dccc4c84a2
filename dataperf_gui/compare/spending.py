"""Curves of score against budget spent: for choosing rows and for buying them.

A strategy is asked anew for each of several budgets, for what it would choose had it no more. A
person's curve has a point for each amount that they had spent at some time: the last set they had
for it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.figures import mean_interval
from dataperf_gui.compare.tasks import RANDOM
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.base import Metric
from dataperf_gui.scoring.intervals import Interval
from dataperf_gui.session.decisions import Decision

MOST_POINTS = 60
"""Of a person's curve; each costs a fit."""
LOW, MIDDLE, HIGH = 0.05, 0.5, 0.95


class Unit(StrEnum):
    """What is spent."""

    CLIPS = "clips chosen"
    ROWS = "rows chosen"
    MONEY = "money spent"


class BudgetedTask(Protocol):
    """Something to choose within a budget, and a score of what was chosen.

    What is chosen is written as ``(n_items,)`` labels, as a session keeps it. One thread at a time
    uses it.
    """

    @property
    def key(self) -> str:
        """Digest of all that a strategy's curve depends on besides its name and seed."""
        ...

    @property
    def name(self) -> Message:
        """What people call it."""
        ...

    @property
    def unit(self) -> Unit:
        """What is spent."""
        ...

    @property
    def metric(self) -> Metric:
        """What a score is."""
        ...

    @property
    def measured(self) -> Message:
        """Which score it is, and on what, as a plain sentence."""
        ...

    @property
    def budgets(self) -> Sequence[float]:
        """Amounts for which strategies are asked, ascending; the last is all that may be spent."""
        ...

    @property
    def titles(self) -> Mapping[str, str]:
        """Name of each strategy to what the screen calls it."""
        ...

    @property
    def baselines(self) -> Sequence[str]:
        """The strategies that others are measured by."""
        ...

    def choose(self, strategy: str, budget: float, seed: int, monitor: Monitor) -> Labels:
        """Return what a strategy chooses for a budget.

        Raises
        ------
        DataPerfError
            There is no such strategy, or it failed.
        """
        ...

    def spent(self, labels: Labels) -> float:
        """Return what a choice costs."""
        ...

    def score(self, labels: Labels, monitor: Monitor) -> float | None:
        """Return the score of a choice; None where it has none yet."""
        ...

    def moments(self, journal: Iterable[Decision]) -> Iterator[Labels]:
        """Yield the choice after each step of a session that no undo has taken back."""
        ...


@dataclass(frozen=True, eq=False, slots=True)
class SpendingCurve:
    """Score against budget spent.

    Parameters
    ----------
    name : str
        A strategy's, or `PERSON`.
    seed : int
        Of the strategy.
    spent : Floats
        ``(n,)`` ascending.
    scores : Floats
        ``(n,)``.
    now : int or None
        The point of what a person has chosen now; None for a strategy, and where it has no score.
    """

    name: str
    seed: int
    spent: Floats
    scores: Floats
    now: int | None = None

    @property
    def final(self) -> tuple[float, float] | None:
        """What is spent and the score in the end: a person's now. None where there is no score."""
        if not len(self.spent) or (self.name == PERSON and self.now is None):
            return None
        point = -1 if self.now is None else self.now
        return float(self.spent[point]), float(self.scores[point])


def strategy_curve(
    task: BudgetedTask, strategy: str, seed: int, monitor: Monitor
) -> SpendingCurve:  # fmt: skip
    """Ask a strategy for each budget, and score what it chooses.

    Raises
    ------
    DataPerfError
        There is no such strategy, or it failed.
    Cancelled
        `monitor` was cancelled.
    """
    points: dict[float, float] = {}
    for place, budget in enumerate(task.budgets):
        part = monitor.part(place, len(task.budgets))
        labels = task.choose(strategy, budget, seed, part.part(0, 2))
        score = task.score(labels, part.part(1, 2))
        if score is not None:
            points[task.spent(labels)] = score
    return _curve(strategy, seed, points)


class PersonSpending:
    """A person's curve, which grows with the journal; what was scored once is remembered.

    Parameters
    ----------
    task : BudgetedTask
        The session's own.
    """

    def __init__(self, task: BudgetedTask) -> None:
        self._task = task
        self._known: dict[bytes, float | None] = {}

    def update(self, journal: Iterable[Decision], monitor: Monitor) -> SpendingCurve:
        """Return the curve of the whole `journal`; only what is new in it is scored.

        Raises
        ------
        Cancelled
            `monitor` was cancelled; the next call goes on from there.
        """
        last: dict[float, Labels] = {}
        now = 0.0
        for labels in self._task.moments(journal):
            now = self._task.spent(labels)
            last[now] = labels
        kept = _thinned(sorted(last), now)
        points: dict[float, float] = {}
        for place, amount in enumerate(kept):
            score = self._score(last[amount], monitor.part(place, len(kept)))
            if score is not None:
                points[amount] = score
        curve = _curve(PERSON, 0, points)
        here = int(np.searchsorted(curve.spent, now)) if now in points else None
        return SpendingCurve(PERSON, 0, curve.spent, curve.scores, here)

    def _score(self, labels: Labels, monitor: Monitor) -> float | None:
        key = labels.tobytes()
        if key not in self._known:
            self._known[key] = self._task.score(labels, monitor)
        return self._known[key]


@dataclass(frozen=True, eq=False, slots=True)
class SpendingBand:
    """Where the curves of several seeds lie, see `curves.Band`; ``(n,)`` each."""

    spent: Floats
    low: Floats
    median: Floats
    high: Floats
    n_seeds: int


def spending_band(curves: Sequence[SpendingCurve]) -> SpendingBand:
    """Return the band of one strategy's curves, at the places where the first has points."""
    spent = curves[0].spent
    each = [np.interp(spent, curve.spent, curve.scores) for curve in curves if len(curve.spent)]
    scores = np.stack(each) if len(spent) else np.empty((1, 0))
    low, median, high = np.quantile(scores, [LOW, MIDDLE, HIGH], axis=0)
    return SpendingBand(spent, low, median, high, len(curves))


@dataclass(frozen=True, slots=True)
class SpendingRow:
    """A row of the table: the figures of one name, over its seeds.

    Parameters
    ----------
    name : str
        Of the curves.
    n_seeds : int
        How many there are.
    spent : Interval or None
        What is spent in the end.
    final : Interval or None
        The score there; None where a seed has no point.
    area : Interval
        Mean height of the curve from the least that strategies are asked for to the whole budget:
        0 before its first point, and as it ended after its last one.
    reach : float or None
        The least that is spent, with the median seed, for a score of at least `Goal.score`.
    """

    name: str
    n_seeds: int
    spent: Interval | None
    final: Interval | None
    area: Interval
    reach: float | None


@dataclass(frozen=True, slots=True)
class SpendingGoal:
    """What is to be reached: the best baseline's score for the whole budget, over its seeds."""

    name: str
    score: float


def goal_of(curves: Iterable[SpendingCurve], baselines: Sequence[str]) -> SpendingGoal | None:
    """Return the best of the baselines among `curves`; None where there is none."""
    finals: dict[str, list[float]] = {}
    for curve in curves:
        if curve.name in baselines and curve.final is not None:
            finals.setdefault(curve.name, []).append(curve.final[1])
    if not finals:
        return None
    means = {name: float(np.mean(scores)) for name, scores in finals.items()}
    best = max(means, key=lambda name: means[name])
    return SpendingGoal(best, means[best])


def spending_rows(
    curves: Sequence[SpendingCurve], budgets: Sequence[float], goal: SpendingGoal | None
) -> list[SpendingRow]:
    """Return the table of `curves`, a row a name, in the order of their first ones.

    Parameters
    ----------
    curves : sequence of SpendingCurve
        One or more seeds of each name.
    budgets : sequence of float
        See `BudgetedTask.budgets`.
    goal : SpendingGoal or None
        What is to be reached.
    """
    groups: dict[str, list[SpendingCurve]] = {}
    for curve in curves:
        groups.setdefault(curve.name, []).append(curve)
    return [_row(name, group, budgets, goal) for name, group in groups.items()]


def area(curve: SpendingCurve, least: float, budget: float) -> float:
    """Return the mean height of a curve over `least` to `budget`, see `SpendingRow`.

    Where only one amount can be spent, the height there.
    """
    if not len(curve.spent):
        return 0.0
    first = float(curve.spent[0])
    if budget <= least:
        return float(np.interp(budget, curve.spent, curve.scores)) if first <= budget else 0.0
    inside = curve.spent[(curve.spent > least) & (curve.spent < budget)]
    places = np.array([max(least, first), *inside[inside > first], budget])
    if first >= budget:
        return 0.0
    heights = np.interp(places, curve.spent, curve.scores)
    return float(np.trapezoid(heights, places)) / (budget - least)


def reach(curve: SpendingCurve | SpendingBand, score: float) -> float | None:
    """Return the least that is spent for `score`; None where the curve does not get there."""
    heights = curve.median if isinstance(curve, SpendingBand) else curve.scores
    reached = np.flatnonzero(heights >= score)
    return float(curve.spent[reached[0]]) if len(reached) else None


def grouped(curves: Sequence[SpendingCurve]) -> dict[str, list[SpendingCurve]]:
    """Group the seeds of each name that has points, the person in front, random choice last."""
    groups: dict[str, list[SpendingCurve]] = {}
    for curve in sorted(curves, key=lambda each: (each.name != PERSON, is_reference(each.name))):
        if len(curve.spent):
            groups.setdefault(curve.name, []).append(curve)
    return groups


def frame_of(curves: Sequence[SpendingCurve], goal: SpendingGoal | None) -> tuple[float, float]:
    """Return the lowest and the highest score that a picture of `curves` shows, with room."""
    bands = [spending_band(group) for group in grouped(curves).values()]
    heights = [float(edge) for band in bands for edge in (band.low.min(), band.high.max())]
    heights += [] if goal is None else [goal.score]
    low, high = min(heights, default=0.0), max(heights, default=1.0)
    room = max(0.02, 0.06 * (high - low))
    return max(0.0, low - room), min(1.0, high + room)


def is_reference(name: str) -> bool:
    """Whether a curve is drawn to say how little one could do."""
    return name == RANDOM


def _row(
    name: str, group: Sequence[SpendingCurve], budgets: Sequence[float], goal: SpendingGoal | None
) -> SpendingRow:
    finals = [curve.final for curve in group]
    ends = [final for final in finals if final is not None]
    is_whole = len(ends) == len(finals)
    return SpendingRow(
        name=name,
        n_seeds=len(group),
        spent=mean_interval(np.array([spent for spent, _ in ends])) if is_whole else None,
        final=mean_interval(np.array([score for _, score in ends])) if is_whole else None,
        area=mean_interval(np.array([area(each, budgets[0], budgets[-1]) for each in group])),
        reach=None if goal is None or not is_whole else reach(spending_band(group), goal.score),
    )


def _curve(name: str, seed: int, points: Mapping[float, float]) -> SpendingCurve:
    spent = np.array(sorted(points), dtype=np.float64)
    scores = np.array([points[amount] for amount in spent.tolist()], dtype=np.float64)
    return SpendingCurve(name, seed, spent, scores)


def _thinned(amounts: list[float], now: float) -> list[float]:
    """Return at most `MOST_POINTS` amounts, the one of now among them."""
    if len(amounts) <= MOST_POINTS:
        return amounts
    places = np.linspace(0, len(amounts) - 1, MOST_POINTS - 1).round().astype(int)
    return sorted({now, *(amounts[place] for place in places.tolist())})
