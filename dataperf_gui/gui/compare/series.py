"""What the picture shows of one name: its curves, how they look, what they are called."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from dataperf_gui.arrays import Floats
from dataperf_gui.compare.curves import PERSON, Band, Curve, Mode, band
from dataperf_gui.compare.oracles import VALUE_FIRST, WRONG_FIRST
from dataperf_gui.compare.person import at_pace
from dataperf_gui.compare.tasks import RANDOM
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.messages import DataPerfError
from dataperf_gui.strategies.registry import find_strategy

# After Okabe and Ito (2008), darkened for a contrast of 3:1 on white, lightened for it on black;
# the dashes tell curves apart for everybody.
LIGHT = ("#b34700", "#00795c", "#a8477d", "#8a6a00", "#2a7fae", "#6b4fbb")
DARK = ("#f0935a", "#2fc99a", "#e08fbc", "#e6c84c", "#56b4e9", "#b39ddb")
SOLID, DASHED, DOTTED = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
DASHES = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2), (10, 2.5), (2.5, 2.5), (6, 2, 1, 2, 1, 2))
"""Drawn and left out by turns, in widths of the line; seven of them, so that two strategies of one
colour (every sixth) never have the same."""
PERSON_WIDTH, WIDTH, REFERENCE_WIDTH = 3.5, 2.2, 1.6
DEFAULT_PACE = 3.0
"""Seconds that a look takes, before the person's own are known."""


@dataclass(frozen=True, slots=True)
class Series:
    """The curves of one name and mode, one a seed.

    Parameters
    ----------
    name : str
        As `Curve.name`.
    mode : Mode
        What was done with the items.
    curves : tuple of Curve
        One a seed, in the order of arrival; at least one.
    """

    name: str
    mode: Mode
    curves: tuple[Curve, ...]

    @property
    def first(self) -> Curve:
        """The curve that is drawn, and whose items can be looked at."""
        return self.curves[0]

    @property
    def is_crowd(self) -> bool:
        """Whether all seeds count alike, and the first one is not drawn by itself."""
        return self.name == RANDOM

    @property
    def band(self) -> Band | None:
        """Where the seeds lie; None for one alone."""
        return band(self.curves) if len(self.curves) > 1 else None

    def with_curve(self, curve: Curve) -> "Series":
        """Return the series with another curve, in place of one of the same seed."""
        others = [each for each in self.curves if each.seed != curve.seed]
        return replace(self, curves=(*others, curve))


def seconds_of(curve: Curve, pace: float) -> Floats:
    """Return the seconds up to each point; those of an algorithm at a person's pace."""
    return at_pace(curve, pace) if curve.seconds is None else curve.seconds


def steps_of(curve: Curve) -> tuple[Floats, Floats]:
    """Return items inspected and scores at the points to draw: the last one of each number."""
    last = np.flatnonzero(np.diff(curve.inspected, append=np.iinfo(np.intp).max))
    return curve.inspected[last].astype(np.float64), curve.scores[last]


def title_of(name: str) -> str:
    """Return what the screen calls a name of a curve."""
    known = {
        PERSON: tr("You"),
        WRONG_FIRST: tr("All wrong labels first"),
        VALUE_FIRST: tr("Most useful fixes first"),
    }
    if name in known:
        return known[name]
    try:
        return tr(find_strategy(name).title)
    except DataPerfError:
        return name


def is_reference(name: str) -> bool:
    """Whether a curve is drawn to say how bad or good one could be."""
    return name in {RANDOM, WRONG_FIRST, VALUE_FIRST}


def look_of(name: str, order: Sequence[str], theme: Theme) -> QPen:
    """Return the pen of a curve.

    Parameters
    ----------
    name : str
        Of the curve.
    order : sequence of str
        All strategies: a strategy keeps its colour and dashes whatever is shown.
    theme : Theme
        Colours.
    """
    if name == PERSON:
        return _pen(theme.colour("accent"), PERSON_WIDTH, SOLID)
    if is_reference(name):
        style = {RANDOM: DOTTED, WRONG_FIRST: DASHED}.get(name, Qt.PenStyle.DashDotLine)
        return _pen(theme.colour("muted"), REFERENCE_WIDTH, style)
    colours = DARK if theme.tokens.is_dark else LIGHT
    place = order.index(name) if name in order else 0
    pen = _pen(QColor(colours[place % len(colours)]), WIDTH, SOLID)
    if dashes := DASHES[place % len(DASHES)]:
        pen.setDashPattern(dashes)
    return pen


def _pen(colour: QColor, width: float, style: Qt.PenStyle) -> QPen:
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
