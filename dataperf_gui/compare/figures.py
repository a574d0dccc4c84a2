"""The figures of the table: how good an order is, for one seed and over several."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from scipy.special import stdtrit

from dataperf_gui.arrays import Bools, Floats
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve, Goal
from dataperf_gui.compare.walking import true_labels
from dataperf_gui.scoring.intervals import LEVEL, Interval


@dataclass(frozen=True, slots=True)
class Figures:
    """What one curve comes to. None where it cannot be said.

    Parameters
    ----------
    fraction_to_target : float or None
        As the challenge defines it: 0-based position of the first fix after which the score is
        at least 95 % of the all-clean one, over the number of training items; so 0.0 is possible.
        None where the curve never gets there, or no truth is known.
    area : float
        Normalised area under the curve, see `area_under`.
    precision_at_25, precision_at_50, precision_at_100 : float or None
        Share of wrong labels among the first so many items; None where the truth is not known or
        fewer were inspected.
    average_precision : float or None
        Mean, over all wrong labels, of the precision among the items up to it; 0 for one that was
        not inspected. None where the truth is not known or no label is wrong.
    rank_seconds : float or None
        How long the strategy took to rank.
    """

    fraction_to_target: float | None
    area: float
    precision_at_25: float | None
    precision_at_50: float | None
    precision_at_100: float | None
    average_precision: float | None
    rank_seconds: float | None


def figures_of(curve: Curve, bench: Bench, goal: Goal) -> Figures:
    """Return the figures of one curve."""
    hits = _hits(curve, bench)
    n_train = len(bench.dataset.train)
    return Figures(
        fraction_to_target=_fraction(curve, goal.target, n_train),
        area=area_under(curve, goal, n_train),
        precision_at_25=_precision(hits, 25),
        precision_at_50=_precision(hits, 50),
        precision_at_100=_precision(hits, 100),
        average_precision=_average_precision(hits, bench),
        rank_seconds=curve.rank_seconds,
    )


def area_under(curve: Curve, goal: Goal, n_train: int) -> float:
    """Return the mean height of the curve between the first score and the all-clean one.

    0 is a curve that stays at the score before, 1 one that is at the all-clean score at once;
    values outside are possible where a curve leaves the two. A curve that ends before all
    `n_train` items are inspected stays where it ended. Where the truth is not known, or no label
    is wrong, the best score there is, 1, stands for the all-clean one. By the trapezoid rule over
    the items inspected.
    """
    top = 1.0 if goal.clean is None or goal.clean <= goal.before else goal.clean
    if top <= goal.before:
        return 0.0
    gains = (curve.scores - goal.before) / (top - goal.before)
    left = n_train - int(curve.inspected[-1])
    return float((np.trapezoid(gains, curve.inspected) + left * gains[-1]) / n_train)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: the figures of one name and mode, over its seeds.

    Parameters
    ----------
    name, mode : str
        Of the curves.
    n_seeds : int
        How many there are.
    n_reached : int
        With how many the target was reached.
    figures : Mapping[str, Interval or None]
        Field of `Figures` to mean and 95 % interval over the seeds (Student's t; with one seed
        the interval is the value). None where a seed has none.
    """

    name: str
    mode: str
    n_seeds: int
    n_reached: int
    figures: dict[str, Interval | None]


def rows_of(curves: Sequence[Curve], bench: Bench, goal: Goal) -> list[Row]:
    """Return the table of `curves`, one row a name and mode, in the order of their first ones."""
    groups: dict[tuple[str, str], list[Figures]] = {}
    for curve in curves:
        figures = figures_of(curve, bench, goal)
        groups.setdefault((curve.name, curve.mode), []).append(figures)
    return [
        Row(
            name=name,
            mode=mode,
            n_seeds=len(group),
            n_reached=sum(figures.fraction_to_target is not None for figures in group),
            figures={
                field.name: _over_seeds([getattr(figures, field.name) for figures in group])
                for field in fields(Figures)
            },
        )
        for (name, mode), group in groups.items()
    ]


def mean_interval(values: Floats) -> Interval:
    """Return the mean of ``(n,)`` values with Student's 95 % interval."""
    mean, n = float(values.mean()), len(values)
    if n == 1:
        return Interval(mean, mean, mean)
    reach = float(stdtrit(n - 1, (1 + LEVEL) / 2) * values.std(ddof=1) / np.sqrt(n))
    return Interval(mean, mean - reach, mean + reach)


def _over_seeds(values: Sequence[float | None]) -> Interval | None:
    known = [value for value in values if value is not None]
    return mean_interval(np.array(known)) if len(known) == len(values) else None


def _fraction(curve: Curve, target: float | None, n_train: int) -> float | None:
    if target is None:
        return None
    reached = np.flatnonzero(curve.scores[1:] >= target)
    return (int(curve.inspected[1:][reached[0]]) - 1) / n_train if len(reached) else None


def _hits(curve: Curve, bench: Bench) -> Bools | None:
    """Return for each different item, in the order of inspection, whether its label is wrong."""
    if bench.dataset.truth is None:
        return None
    items = curve.items[np.diff(curve.inspected) > 0]
    hits: Bools = bench.dataset.labels[items] != true_labels(bench)[items]
    return hits


def _precision(hits: Bools | None, n_first: int) -> float | None:
    return None if hits is None or len(hits) < n_first else float(hits[:n_first].mean())


def _average_precision(hits: Bools | None, bench: Bench) -> float | None:
    if hits is None:
        return None
    train = bench.dataset.train
    n_wrong = int((bench.dataset.labels != true_labels(bench))[train].sum())
    ranks = np.flatnonzero(hits) + 1
    return float((np.arange(1, len(ranks) + 1) / ranks).sum() / n_wrong) if n_wrong else None
