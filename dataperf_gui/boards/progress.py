"""Progress over time, on a scale that lets unlike benchmarks be compared.

After Kiela et al. 2021 ("Dynabench: Rethinking Benchmarking in NLP", figure 1): the first result
stands at -1 and the reference (people, or labels all right) at 0, for scores that rise and for
errors that fall alike.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dataperf_gui.assets import asset
from dataperf_gui.boards.entries import Entry
from dataperf_gui.scoring.base import Metric

DOUBTFUL = ("memory", "second-hand")
"""Status of figures whose source was not seen."""


@dataclass(frozen=True, slots=True)
class Point:
    """A result on its day.

    Parameters
    ----------
    day : date
        When it was entered or published.
    value : float
        In the benchmark's own unit.
    normalised : float
        -1 = the first result, 0 = the reference.
    name : str
        Who or what reached it.
    source : str
        Where the figure comes from.
    """

    day: date
    value: float
    normalised: float
    name: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """What stands at 0.

    Parameters
    ----------
    value : float
        In the metric's unit.
    name : str
        Whose published result it is; empty for a perfect score.
    """

    value: float
    name: str = ""


def normalised(value: float, first: float, reference: float) -> float:
    """Return where `value` stands between the first result (-1) and the reference (0).

    Raises
    ------
    ValueError
        The first result equals the reference: there is no scale.
    """
    if first == reference:
        raise ValueError("the first result equals the reference")
    return (value - reference) / (reference - first)


def reference_of(entries: Iterable[Entry], metric: Metric, first: float) -> Reference:
    """Return what stands at 0: the best published result, or a perfect score.

    A published result that is not better than the first one here was found on other data, and
    would turn the scale round: then a perfect score stands in its place.

    Parameters
    ----------
    entries : iterable of Entry
        Published results, see `published.published`.
    metric : Metric
        Its direction.
    first : float
        What stands at -1.
    """
    sign = 1.0 if metric.higher_is_better else -1.0
    known = [entry for entry in entries if entry.score is not None and entry.has_score()]
    best = max(known, key=lambda entry: sign * (entry.score or 0.0), default=None)
    if best is not None and best.score is not None and sign * (best.score - first) > 0:
        return Reference(best.score, best.name)
    return Reference(1.0 if metric.higher_is_better else 0.0)


def best_so_far(
    entries: Iterable[Entry], metric: Metric, first: float, reference: float
) -> list[Point]:
    """Return the entries that were the best when they came, in the order of time.

    Parameters
    ----------
    entries : iterable of Entry
        Of one board.
    metric : Metric
        Its direction.
    first, reference : float
        What stands at -1 and at 0.
    """
    sign = 1.0 if metric.higher_is_better else -1.0
    points: list[Point] = []
    scored = [entry for entry in entries if entry.has_score()]
    for entry in sorted(scored, key=lambda entry: entry.when):
        value = entry.score or 0.0
        if not points or sign * value > sign * points[-1].value:
            scale = normalised(value, first, reference)
            points.append(Point(entry.when.date(), value, scale, entry.name, entry.source))
    return points


def known_benchmarks(*, with_doubtful: bool = False) -> dict[str, Sequence[Point]]:
    """Return six well-known benchmarks by name, each in the order of time.

    Parameters
    ----------
    with_doubtful : bool
        Whether figures are included whose source was not seen when they were collected.
    """
    text = asset("resources", "benchmark-progress.csv").read_text(encoding="utf-8")
    found: dict[str, list[Point]] = {}
    for row in csv.DictReader(text.splitlines()):
        if row["status"].endswith(DOUBTFUL) and not with_doubtful:
            continue
        point = Point(
            day_of(row["date"]), float(row["value"]), float(row["normalised"]),
            row["system"], row["source"],
        )  # fmt: skip
        found.setdefault(row["benchmark"], []).append(point)
    return {name: sorted(points, key=lambda point: point.day) for name, points in found.items()}


def day_of(text: str) -> date:
    """Return a day; of a year or a month alone, its first."""
    parts = [int(part) for part in text.split("-")]
    return date(*[*parts, 1, 1][:3])
