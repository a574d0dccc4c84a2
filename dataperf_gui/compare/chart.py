"""What a picture of curves shows, laid out as strokes, areas and words that any painter can draw.

Coordinates are in pixels from the top left of a picture `WIDTH` by `HEIGHT`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.compare.curves import PERSON, Band, Curve, Goal, Mode, band
from dataperf_gui.compare.oracles import VALUE_FIRST, WRONG_FIRST
from dataperf_gui.compare.tasks import RANDOM
from dataperf_gui.messages import ENGLISH, Voice, words

WIDTH, HEIGHT = 1280, 760
LEFT, TOP, RIGHT, BOTTOM = 84, 96, 300, 72
"""Margins around the plot; the legend stands in the right one."""
INK, MUTED, GRID, PAPER = "#1b1f24", "#5f6873", "#e3e6ea", "#ffffff"
# After Okabe and Ito (2008), darkened to a contrast of 3:1 on white; dashes tell them apart too.
COLOURS = ("#0072b2", "#b34700", "#00795c", "#a8477d", "#8a6a00", "#2a7fae", "#6b4fbb")
DASHES: tuple[tuple[int, ...], ...] = ((), (10, 5), (3, 4), (12, 4, 3, 4))
SMALL, NORMAL, LARGE = 15, 17, 24
"""Heights of letters in pixels."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through ``(n, 2)`` points."""

    points: Floats
    colour: str
    width: float
    dashes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon of ``(n, 2)`` corners."""

    points: Floats
    colour: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A marked point, ringed in the paper's colour."""

    x: float
    y: float
    colour: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `align` is ``left``, ``middle`` or ``right`` of `x`, centred on `y`."""

    x: float
    y: float
    text: str
    size: int = SMALL
    colour: str = MUTED
    align: str = "left"
    is_bold: bool = False


Shape = Stroke | Area | Dot | Words


@dataclass(frozen=True, slots=True)
class _Look:
    colour: str
    pale: str
    """Of the band."""
    dashes: tuple[int, ...]
    width: float


REFERENCE_LOOKS = {
    VALUE_FIRST: _Look("#57606a", GRID, (6, 3), 1.5),
    WRONG_FIRST: _Look("#8b949e", GRID, (6, 3), 1.5),
    RANDOM: _Look(MUTED, "#e2e7ec", (2, 3), 1.5),
}
"""What every picture is measured by, in the order of the legend."""
REFERENCES = tuple(REFERENCE_LOOKS)


@dataclass(frozen=True, slots=True)
class _Axes:
    """From items and scores to pixels."""

    n_items: int
    low: float
    high: float

    def x(self, inspected: Ints | float) -> Floats:
        """Return pixels from the left."""
        return np.asarray(LEFT + (WIDTH - LEFT - RIGHT) * np.asarray(inspected) / self.n_items)

    def y(self, score: Floats | float) -> Floats:
        """Return pixels from the top."""
        share = (np.asarray(score) - self.low) / (self.high - self.low)
        return np.asarray(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share)


def chart(
    curves: Sequence[Curve], goal: Goal, title: str, metric: str, voice: Voice = ENGLISH
) -> list[Shape]:
    """Lay out a picture of curves, several seeds of a name as their median in a band.

    Parameters
    ----------
    curves : sequence of Curve
        One or more; random order and oracles are drawn as what they are.
    goal : Goal
        The all-clean line and the target.
    title : str
        What it is a picture of.
    metric : str
        What the scores are.
    voice : Voice
        Says what stands in it.

    Returns
    -------
    list of Shape
        What is to be painted, from the back to the front.
    """
    groups = _grouped(curves)
    bands = {title: band(group) for title, group in groups.items()}
    looks = _looks({title: group[0] for title, group in groups.items()})
    axes = _axes(list(bands.values()), goal)
    shapes: list[Shape] = [*_frame(axes, title, metric, voice), *_levels(axes, goal, voice)]
    shapes += [_area(axes, one, looks[name].pale) for name, one in bands.items() if one.n_seeds > 1]
    for row, (name, one) in enumerate(bands.items()):
        shapes += _line(axes, one, looks[name], goal)
        shapes += _legend(row, name, one, looks[name], goal, voice)
    return shapes


def _grouped(curves: Sequence[Curve]) -> dict[str, list[Curve]]:
    """Group the seeds of a curve under its title, the person in front, references last."""
    groups: dict[str, list[Curve]] = {}
    for curve in sorted(curves, key=_place):
        is_plain = curve.mode in (Mode.FIXES, Mode.PERSON)
        title = curve.name if is_plain else f"{curve.name} ({curve.mode})"
        groups.setdefault(title, []).append(curve)
    return groups


def _place(curve: Curve) -> int:
    if _is_reference(curve):
        return 2 + REFERENCES.index(curve.name)
    return 0 if curve.name == PERSON else 1


def _is_reference(curve: Curve) -> bool:
    return curve.name in REFERENCES and curve.mode is Mode.FIXES


def _looks(first: Mapping[str, Curve]) -> dict[str, _Look]:
    """Give each title of `first` its colours: the plain ones to references and to the person."""
    own = [
        title for title, curve in first.items() if curve.name != PERSON and not _is_reference(curve)
    ]
    looks = {PERSON: _Look(INK, INK, (), 4)} | REFERENCE_LOOKS
    for at, title in enumerate(own):
        colour = COLOURS[at % len(COLOURS)]
        looks[title] = _Look(colour, pale(colour), DASHES[at % len(DASHES)], 2.5)
    return looks


def _axes(bands: Sequence[Band], goal: Goal) -> _Axes:
    heights = [goal.before, *(score for one in bands for score in (one.low.min(), one.high.max()))]
    if goal.clean is not None:
        heights.append(goal.clean)
    low, high = float(min(heights)), float(max(heights))
    room = max(0.02, 0.06 * (high - low))
    n_items = max(int(one.inspected[-1]) for one in bands)
    return _Axes(max(n_items, 1), max(0.0, low - room), min(1.0, high + room))


def ticks(low: float, high: float, n_about: int) -> list[float]:
    """Return round numbers within ``low`` to ``high``, about `n_about` of them.

    Examples
    --------
    >>> ticks(0, 400, 5)
    [0.0, 100.0, 200.0, 300.0, 400.0]
    """
    rough = (high - low) / n_about
    power = 10.0 ** np.floor(np.log10(rough))
    step = power * min((1, 2, 5, 10), key=lambda factor: abs(factor * power - rough))
    first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
    return [round(number * step, 10) for number in range(first, last + 1)]


def _frame(axes: _Axes, title: str, metric: str, voice: Voice) -> list[Shape]:
    above = voice.tr("{metric} on the trusted test set, after each item inspected", metric=metric)
    below = voice.tr("items inspected")
    shapes: list[Shape] = [
        Words(LEFT, 36, title, LARGE, INK, is_bold=True),
        Words(LEFT, 66, above),
        Words((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 22, below, align="middle"),
    ]
    marks = ticks(axes.low, axes.high, 6)
    decimals = 2 if len(marks) < 2 or marks[1] - marks[0] > 0.0099 else 3
    for score in marks:
        y = float(axes.y(score))
        shapes.append(Stroke(np.array([[LEFT, y], [WIDTH - RIGHT, y]]), GRID, 1))
        shapes.append(Words(LEFT - 10, y, voice.number(score, f".{decimals}f"), align="right"))
    shapes.extend(
        Words(float(axes.x(n)), HEIGHT - BOTTOM + 20, voice.number(n, ",.0f"), align="middle")
        for n in ticks(0, axes.n_items, 6)
    )
    return shapes


def _levels(axes: _Axes, goal: Goal, voice: Voice) -> list[Shape]:
    if goal.clean is None or goal.target is None:
        return []
    shapes: list[Shape] = []
    # Curves start low at the left and end high at the right: the words stand where they are not.
    left, right = LEFT, WIDTH - RIGHT
    for score, text, x, side, align in (
        (goal.clean, words("all labels right: {score:.3f}"), left + 6, -11, "left"),
        (goal.target, words("95 % target: {score:.3f}"), right - 6, 11, "right"),
    ):
        y = float(axes.y(score))
        shapes.append(Stroke(np.array([[left, y], [right, y]]), INK, 1, (1, 4)))
        shapes.append(Words(x, y + side, voice.tr(text, score=score), align=align))
    return shapes


def _area(axes: _Axes, one: Band, colour: str) -> Area:
    x = axes.x(one.inspected)
    above = np.column_stack([x, axes.y(one.high)])
    below = np.column_stack([x, axes.y(one.low)])
    return Area(np.concatenate([above, below[::-1]]), colour)


def _line(axes: _Axes, one: Band, look: _Look, goal: Goal) -> list[Shape]:
    points = np.column_stack([axes.x(one.inspected), axes.y(one.median)])
    shapes: list[Shape] = [Stroke(points, look.colour, look.width, look.dashes)]
    point = None if goal.target is None else _first(one, goal.target)
    if point is not None:
        x, y = points[point].tolist()
        shapes.append(Dot(x, y, look.colour))
    return shapes


def _legend(row: int, title: str, one: Band, look: _Look, goal: Goal, voice: Voice) -> list[Shape]:
    x, y = WIDTH - RIGHT + 24, TOP + 14 + 48 * row
    name = title
    if one.n_seeds > 1:
        name = voice.tr("{name}, {k} seeds", name=name, k=one.n_seeds)
    return [
        Stroke(np.array([[x, y], [x + 34, y]], dtype=float), look.colour, look.width, look.dashes),
        Words(x + 44, y, name, NORMAL, INK, is_bold=title == PERSON),
        Words(x + 44, y + 20, _reached(one, goal, voice)),
    ]


def _reached(one: Band, goal: Goal, voice: Voice) -> str:
    """Say where the curve, or the median of several, reaches the target."""
    if goal.target is None:
        return voice.tr("ends at {score:.3f}", score=float(one.median[-1]))
    point = _first(one, goal.target)
    if point is None:
        return voice.tr("does not reach the target")
    return voice.tr("target after {n:,} items", n=int(one.inspected[point]))


def _first(one: Band, target: float) -> int | None:
    reached = np.flatnonzero(one.median >= target)
    return int(reached[0]) if len(reached) else None


def pale(colour: str) -> str:
    """Mix a colour with four parts of paper."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{(part + 4 * 255) // 5:02x}" for part in parts)
