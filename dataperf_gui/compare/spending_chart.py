"""Curves of score against budget spent as a picture and as tables."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from dataperf_gui.compare.chart import (
    BOTTOM,
    COLOURS,
    DASHES,
    GRID,
    HEIGHT,
    INK,
    LARGE,
    LEFT,
    MUTED,
    NORMAL,
    RIGHT,
    TOP,
    WIDTH,
    Area,
    Dot,
    Shape,
    Stroke,
    Words,
    pale,
    ticks,
)
from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.spending import (
    BudgetedTask,
    SpendingBand,
    SpendingCurve,
    SpendingGoal,
    SpendingRow,
    Unit,
    frame_of,
    grouped,
    is_reference,
    reach,
    spending_band,
)
from dataperf_gui.messages import ENGLISH, Voice
from dataperf_gui.scoring.intervals import Interval

COLUMNS = ("strategy", "seed", "spent", "score")
TITLES = ("", "spent", "score", "area", "spent to goal")


def spending_chart(
    curves: Sequence[SpendingCurve], task: BudgetedTask, goal: SpendingGoal | None,
    voice: Voice = ENGLISH,
) -> list[Shape]:  # fmt: skip
    """Lay out a picture of curves, several seeds of a name as their median in a band."""
    drawing = _Drawing(frame_of(curves, goal), task.budgets[-1])
    shapes = _frame(drawing, task, voice)
    groups = grouped(curves)
    looks = _looks(list(groups))
    bands = {name: spending_band(group) for name, group in groups.items()}
    shapes += [
        drawing.area(band, looks[name][0]) for name, band in bands.items() if band.n_seeds > 1
    ]
    if goal is not None:
        text = voice.tr("best baseline, {name}: {score:.3f}", name=goal.name, score=goal.score)
        shapes += drawing.level(goal.score, text)
    for row, (name, band) in enumerate(bands.items()):
        colour, width, dashes = looks[name]
        points = drawing.points(band.spent, band.median)
        shapes += [Stroke(points, colour, width, dashes)] if len(points) > 1 else []
        marked = groups[name][0].now if name == PERSON else None
        if marked is not None or len(points) == 1:
            x, y = points[marked or 0].tolist()
            shapes.append(Dot(x, y, colour))
        shapes += _legend(row, name, band, looks[name], goal, voice)
    return shapes


def spending_table(curves: Sequence[SpendingCurve]) -> pd.DataFrame:
    """Return curves one below the other, a row a point, with the columns `COLUMNS`."""
    parts = [
        pd.DataFrame(
            dict(zip(COLUMNS, (curve.name, curve.seed, curve.spent, curve.scores), strict=True))
        )
        for curve in curves
        if len(curve.spent)
    ]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))


def spending_text(rows: Sequence[SpendingRow]) -> str:
    """Return the table of figures for a terminal; the width of an interval over seeds after ±."""
    cells = [list(TITLES)]
    for row in rows:
        reached = "-" if row.reach is None else f"{row.reach:.6g}"
        figures = (shown(row.spent, "{:.6g}"), shown(row.final), shown(row.area), reached)
        cells.append([row.name, *figures])
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for first, *others in cells:
        right = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        lines.append("  ".join([first.ljust(widths[0]), *right]))
    return "\n".join(lines)


def shown(value: Interval | None, form: str = "{:.3f}") -> str:
    """Return a figure, with half the width of its interval where it has one."""
    if value is None:
        return "-"
    return form.format(value.value) + (f" ±{value.margin:.3f}" if value.margin else "")


class _Drawing:
    """From amounts and scores to pixels."""

    def __init__(self, heights: tuple[float, float], budget: float) -> None:
        (self.low, self.high), self.budget = heights, budget

    def points(self, spent: np.ndarray, scores: np.ndarray) -> np.ndarray:
        """Return ``(n, 2)`` pixels."""
        x = LEFT + (WIDTH - LEFT - RIGHT) * spent / self.budget
        share = (scores - self.low) / (self.high - self.low)
        return np.column_stack([x, HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share])

    def height(self, score: float) -> float:
        return float(self.points(np.zeros(1), np.array([score]))[0, 1])

    def level(self, score: float, text: str) -> list[Shape]:
        """Return a line across, with words on it."""
        y = self.height(score)
        line = np.array([[LEFT, y], [WIDTH - RIGHT, y]])
        return [Stroke(line, INK, 1, (1, 4)), Words(LEFT + 6, y - 11, text)]

    def area(self, band: SpendingBand, colour: str) -> Area:
        above = self.points(band.spent, band.high)
        below = self.points(band.spent, band.low)
        return Area(np.concatenate([above, below[::-1]]), pale(colour))


def _frame(drawing: _Drawing, task: BudgetedTask, voice: Voice) -> list[Shape]:
    shapes: list[Shape] = [
        Words(LEFT, 36, voice.say(task.name), LARGE, INK, is_bold=True),
        Words(LEFT, 66, f"{voice.tr(task.metric.title)}. {voice.say(task.measured)}"),
        Words(
            (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 22, _unit_text(task.unit, voice), align="middle"
        ),
    ]
    for score in ticks(drawing.low, drawing.high, 6):
        y = drawing.height(score)
        shapes.append(Stroke(np.array([[LEFT, y], [WIDTH - RIGHT, y]]), GRID, 1))
        shapes.append(Words(LEFT - 10, y, voice.number(score, ".2f"), align="right"))
    for amount in ticks(0, drawing.budget, 6):
        x = float(drawing.points(np.array([amount]), np.zeros(1))[0, 0])
        shapes.append(Words(x, HEIGHT - BOTTOM + 20, voice.number(amount, ",g"), align="middle"))
    return shapes


def _unit_text(unit: Unit, voice: Voice) -> str:
    texts = {
        Unit.CLIPS: voice.tr("clips chosen"), Unit.ROWS: voice.tr("rows chosen"),
        Unit.MONEY: voice.tr("money spent"),
    }  # fmt: skip
    return texts[unit]


def _looks(names: list[str]) -> dict[str, tuple[str, float, tuple[int, ...]]]:
    own = [name for name in names if name != PERSON and not is_reference(name)]
    looks: dict[str, tuple[str, float, tuple[int, ...]]] = {
        name: (COLOURS[at % len(COLOURS)], 2.5, DASHES[at % len(DASHES)])
        for at, name in enumerate(own)
    }
    looks |= {name: (MUTED, 1.5, (2, 3)) for name in names if is_reference(name)}
    return looks | {PERSON: (INK, 4, ())}


def _legend(
    row: int, name: str, band: SpendingBand, look: tuple[str, float, tuple[int, ...]],
    goal: SpendingGoal | None, voice: Voice,
) -> list[Shape]:  # fmt: skip
    colour, width, dashes = look
    x, y = WIDTH - RIGHT + 24, TOP + 14 + 48 * row
    title = name
    if band.n_seeds > 1:
        title = voice.tr("{name}, {k} seeds", name=name, k=band.n_seeds)
    first = None if goal is None else reach(band, goal.score)
    note = voice.tr("ends at {score:.3f}", score=float(band.median[-1]))
    if first is not None:
        note = voice.tr("ends at {score:.3f}, goal at {spent:.4g}", spent=first,
                        score=float(band.median[-1]))  # fmt: skip
    return [
        Stroke(np.array([[x, y], [x + 34, y]], dtype=float), colour, width, dashes),
        Words(x + 44, y, title, NORMAL, INK, is_bold=name == PERSON),
        Words(x + 44, y + 20, note),
    ]
