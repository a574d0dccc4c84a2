"""What points look like: a colour and a shape for each class, and a look for each decision."""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from dataperf_gui.arrays import EXCLUDED, Features, Ints, Labels
from dataperf_gui.gui.map.stamps import Sheet
from dataperf_gui.gui.theme.theme import Theme

# After Okabe and Ito (2008), darkened for a contrast of 3:1 on white, lightened for it on black;
# the shapes tell classes apart for everybody.
LIGHT = (
    "#2a7fae", "#b34700", "#00795c", "#a8477d", "#8a6a00", "#6b4fbb", "#17202b", "#4d8a21",
)  # fmt: skip
DARK = (
    "#56b4e9", "#f0935a", "#2fc99a", "#e08fbc", "#e6c84c", "#b39ddb", "#edf1f5", "#a6d854",
)  # fmt: skip
N_COLOURS = len(LIGHT)
SIDE = 12
"""Logical pixels of a marker."""
NO_CODE = -2
"""Of no class."""
PAIRS = N_COLOURS * N_COLOURS
"""Classes that differ in colour or shape."""
OUTLINE = 1.8


class Look(IntEnum):
    """How a point shows what was decided; the numbers are those of `STATUSES`."""

    UNDECIDED = 0
    KEPT = 1
    """With a hole."""
    CHANGED = 2
    """With a thick outline."""
    EXCLUDED = 3
    """A cross."""
    FLAGGED = 4
    """Hollow."""


def colours(theme: Theme) -> tuple[str, ...]:
    """Return the colours of classes in the theme; they repeat, with other shapes."""
    return DARK if theme.tokens.is_dark else LIGHT


def colour_of(code: int, theme: Theme, unknown: int = NO_CODE) -> QColor:
    """Return the colour of a class; grey for `unknown`, and one for all items left out."""
    if code == EXCLUDED:
        return theme.colour("excluded")
    if code == unknown:
        return theme.colour("muted")
    return QColor(colours(theme)[code % N_COLOURS])


def colour_rows(n_classes: int, theme: Theme, unknown: int = NO_CODE) -> NDArray[np.uint8]:
    """``(n_classes + 1, 3)`` red, green and blue by class; the last row is of items left out."""
    drawn = [colour_of(code, theme, unknown) for code in (*range(n_classes), EXCLUDED)]
    return np.array([(c.red(), c.green(), c.blue()) for c in drawn], dtype=np.uint8)


def shape_of(code: int) -> int:
    """Return which outline a class has: of eight classes each its own, of 64 no pair twice."""
    return (code + code // N_COLOURS) % len(_OUTLINES)


class Markers:
    """Drawn markers, on one sheet for each scale and theme: a column a class, a row a look.

    Parameters
    ----------
    theme : Theme
        Colours.
    n_classes : int
        How many classes there are; after `PAIRS` of them colours and shapes repeat.
    unknown : int
        The class that stands for none.
    """

    def __init__(self, theme: Theme, n_classes: int, unknown: int = NO_CODE) -> None:
        self._theme, self._unknown = theme, unknown
        self._n_columns = min(n_classes, PAIRS) + 1
        self._sheets: dict[tuple[float, bool], Sheet] = {}

    def print(
        self, painter: QPainter, places: Features, codes: Labels, looks: Ints, ratio: float
    ) -> None:
        """Print markers at ``(n, 2)`` places: classes (-1 = left out) and values of `Look`."""
        columns = np.where(codes == EXCLUDED, self._n_columns - 1, codes % PAIRS)
        self._sheet(ratio).print(painter, places, looks, columns)

    def marker(self, code: int, look: int, ratio: float) -> QPixmap:
        """Return one marker by itself."""
        column = self._n_columns - 1 if code == EXCLUDED else code % PAIRS
        return self._sheet(ratio).cut(look, column)

    def _sheet(self, ratio: float) -> Sheet:
        key = ratio, self._theme.tokens.is_dark
        if key not in self._sheets:
            self._sheets[key] = self._made(ratio)
        return self._sheets[key]

    def _made(self, ratio: float) -> Sheet:
        sheet = Sheet(len(Look), self._n_columns, SIDE, ratio)
        painter = QPainter(sheet.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for look in Look:
            for column in range(self._n_columns):
                sheet.begin(painter, look, column)
                is_last = column == self._n_columns - 1
                self._draw(painter, EXCLUDED if is_last else column, look)
        painter.end()
        return sheet

    def _draw(self, painter: QPainter, code: int, look: int) -> None:
        colour, theme = colour_of(code, self._theme, self._unknown), self._theme
        if code == EXCLUDED or look == Look.EXCLUDED:
            painter.setPen(QPen(theme.colour("excluded"), OUTLINE))
            painter.drawLine(QPointF(-3, -3), QPointF(3, 3))
            painter.drawLine(QPointF(-3, 3), QPointF(3, -3))
            return
        path = _OUTLINES[shape_of(code)]
        paper = theme.colour("surface")
        if look == Look.FLAGGED:
            painter.setPen(QPen(colour, OUTLINE))
            painter.setBrush(paper)
        elif look == Look.CHANGED:
            painter.setPen(QPen(theme.colour("text"), OUTLINE))
            painter.setBrush(colour)
        else:
            painter.setPen(QPen(paper, 0.8))
            painter.setBrush(colour)
        painter.drawPath(path)
        if look == Look.KEPT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawEllipse(QPointF(0, 0), 1.7, 1.7)


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 3.6, 3.6)
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-3.2, -3.2, 6.4, 6.4))
    return path


_OUTLINES = (
    _disc(),
    _square(),
    _polygon((0, -4.3), (4.1, 3.2), (-4.1, 3.2)),
    _polygon((0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0)),
    _polygon((0, 4.3), (4.1, -3.2), (-4.1, -3.2)),
    _polygon(
        (-1.5, -4.2), (1.5, -4.2), (1.5, -1.5), (4.2, -1.5), (4.2, 1.5), (1.5, 1.5), (1.5, 4.2),
        (-1.5, 4.2), (-1.5, 1.5), (-4.2, 1.5), (-4.2, -1.5), (-1.5, -1.5),
    ),
    _polygon((0, -4.2), (4.1, -1.2), (2.6, 3.7), (-2.6, 3.7), (-4.1, -1.2)),
    _polygon((-4.6, -2.4), (4.6, -2.4), (4.6, 2.4), (-4.6, 2.4)),
)  # fmt: skip
"""Disc, square, triangle, diamond, triangle on its tip, cross, pentagon, bar: no two are alike."""
