"""A session's curve as SVG inside the page: large letters for phones, colours of the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Floats
from dataperf_gui.compare.chart import ticks
from dataperf_gui.compare.curves import PERSON, Curve, Goal
from dataperf_gui.compare.spending import (
    SpendingCurve,
    SpendingGoal,
    frame_of,
    grouped,
    is_reference,
    spending_band,
)

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 62, 18, 16, 46
N_MARKS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the figure: its corners as SVG writes them, and a class of the page's style."""

    points: str
    style: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A number at an axis."""

    place: float
    value: float


@dataclass(frozen=True, slots=True)
class Figure:
    """What the page draws.

    Parameters
    ----------
    lines : tuple of Line
        The person's own curve last.
    x_marks, y_marks : tuple of Mark
        Along the axes, in pixels.
    clean : float or None
        Height of the line to be reached in pixels.
    end : tuple of float or None
        Where the person is now; None where that has no score.
    bands : tuple of str
        Corners of the areas behind the lines.
    """

    lines: tuple[Line, ...]
    x_marks: tuple[Mark, ...]
    y_marks: tuple[Mark, ...]
    clean: float | None
    end: tuple[float, float] | None
    bands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Frame:
    """From amounts, 0 to `most`, and scores to pixels."""

    most: float
    low: float
    high: float

    def x(self, amount: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * amount / self.most

    def y(self, score: float) -> float:
        return (
            HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (score - self.low) / (self.high - self.low)
        )

    def corners(self, amounts: Iterable[float], scores: Iterable[float]) -> str:
        pairs = zip(amounts, scores, strict=True)
        return " ".join(f"{self.x(a):.1f},{self.y(s):.1f}" for a, s in pairs)

    def area(self, amounts: Floats, low: Floats, high: Floats) -> str:
        there_and_back = np.concatenate([amounts, amounts[::-1]]).tolist()
        return self.corners(there_and_back, np.concatenate([high, low[::-1]]).tolist())

    @property
    def x_marks(self) -> tuple[Mark, ...]:
        found = ticks(0, self.most, N_MARKS)
        return tuple(Mark(self.x(n), n) for n in found if n % 1 == 0)

    @property
    def y_marks(self) -> tuple[Mark, ...]:
        return tuple(Mark(self.y(s), s) for s in ticks(self.low, self.high, N_MARKS))


def figure(person: Curve, others: Sequence[Curve], goal: Goal) -> Figure | None:
    """Lay out scores against items inspected; None before the first decision.

    Other curves are cut off where the person stopped.
    """
    n_items = int(person.inspected[-1])
    if not n_items:
        return None
    shown = [_until(curve, n_items) for curve in (*others, person)]
    heights = [score for _, scores in shown for score in scores]
    if goal.clean is not None:
        heights.append(goal.clean)
    room = max(0.01, 0.08 * (max(heights) - min(heights)))
    frame = _Frame(n_items, max(0.0, min(heights) - room), min(1.0, max(heights) + room))
    styles = ["other"] * len(others) + ["person"]
    last = shown[-1]
    return Figure(
        lines=tuple(Line(frame.corners(*each), style)
                    for each, style in zip(shown, styles, strict=True)),
        x_marks=frame.x_marks,
        y_marks=frame.y_marks,
        clean=None if goal.clean is None else frame.y(goal.clean),
        end=(frame.x(float(last[0][-1])), frame.y(float(last[1][-1]))),
    )  # fmt: skip


def spending_figure(
    curves: Sequence[SpendingCurve], budget: float, goal: SpendingGoal | None
) -> Figure | None:
    """Lay out scores against what is spent, up to `budget`; None where nothing has a score.

    Several seeds of a name are their median in a band. What random choice reaches is a band alone.
    """
    groups = grouped(curves)
    if not groups:
        return None
    frame = _Frame(budget, *frame_of(curves, goal))
    bands, lines, end = [], [], None
    for name, group in reversed(groups.items()):
        band = spending_band(group)
        if band.n_seeds > 1:
            bands.append(frame.area(band.spent, band.low, band.high))
        if not is_reference(name):
            style = "person" if name == PERSON else "other"
            corners = frame.corners(band.spent.tolist(), band.median.tolist())
            lines.append(Line(corners, style))
        if name == PERSON and (final := group[0].final) is not None:
            end = frame.x(final[0]), frame.y(final[1])
    return Figure(
        lines=tuple(lines),
        x_marks=frame.x_marks,
        y_marks=frame.y_marks,
        clean=None if goal is None else frame.y(goal.score),
        end=end,
        bands=tuple(bands),
    )


def _until(curve: Curve, n_items: int) -> tuple[list[float], list[float]]:
    """Return the points up to `n_items`, as steps need none between equal scores."""
    stop = curve.point(n_items) + 1
    inspected, scores = curve.inspected[:stop], curve.scores[:stop]
    is_kept = np.ones(stop, dtype=np.bool_)
    is_kept[1:-1] = (scores[1:-1] != scores[:-2]) | (scores[1:-1] != scores[2:])
    return inspected[is_kept].tolist(), scores[is_kept].tolist()
