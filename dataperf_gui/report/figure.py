"""The curve of a session as SVG inside the page: large letters for phones, colours of the page."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.compare.chart import ticks
from dataperf_gui.compare.curves import Curve, Goal

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
        Height of the all-clean line in pixels.
    end : tuple of float
        Where the person's curve ends.
    """

    lines: tuple[Line, ...]
    x_marks: tuple[Mark, ...]
    y_marks: tuple[Mark, ...]
    clean: float | None
    end: tuple[float, float]


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
    low, high = max(0.0, min(heights) - room), min(1.0, max(heights) + room)

    def x(inspected: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * inspected / n_items

    def y(score: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (score - low) / (high - low)

    lines = []
    for place, (inspected, scores) in enumerate(shown):
        style = "person" if place == len(others) else "other"
        points = (f"{x(i):.1f},{y(s):.1f}" for i, s in zip(inspected, scores, strict=True))
        lines.append(Line(" ".join(points), style))
    last = shown[-1]
    return Figure(
        lines=tuple(lines),
        x_marks=tuple(Mark(x(n), n) for n in ticks(0, n_items, N_MARKS) if n % 1 == 0),
        y_marks=tuple(Mark(y(s), s) for s in ticks(low, high, N_MARKS)),
        clean=None if goal.clean is None else y(goal.clean),
        end=(x(float(last[0][-1])), y(float(last[1][-1]))),
    )


def _until(curve: Curve, n_items: int) -> tuple[list[float], list[float]]:
    """Return the points up to `n_items`, as steps need none between equal scores."""
    stop = curve.point(n_items) + 1
    inspected, scores = curve.inspected[:stop], curve.scores[:stop]
    is_kept = np.ones(stop, dtype=np.bool_)
    is_kept[1:-1] = (scores[1:-1] != scores[:-2]) | (scores[1:-1] != scores[2:])
    return inspected[is_kept].tolist(), scores[is_kept].tolist()
