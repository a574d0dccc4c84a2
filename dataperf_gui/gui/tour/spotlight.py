"""Dims the window but for what the tour speaks of."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import RADIUS

DIM = 150
"""Of 255: how dark the rest of the window becomes."""
DIM_DARK = 175
GLIDE_MS, PULSE_MS = 260, 1800
RING, PULSE_RING = 2.0, 4.0
"""Pixels: how wide the ring is at rest, and at the height of its pulse."""
EDGE = 2
"""Pixels of a hole, inside the ring, that the mouse does not pass."""


class Spotlight(QWidget):
    """Lies over the whole window, with a hole around each thing that is spoken of.

    Clicks on the dimmed part do nothing; those in a hole reach what is there if it is open.

    Parameters
    ----------
    theme : Theme
        Colours.
    window : QWidget
        What is dimmed.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._holes: list[QRect] = []
        self._drawn: list[QRectF] = []
        self._from: list[QRectF] = []
        self._pulse = 0.0
        self._glide = QVariantAnimation(self, duration=GLIDE_MS, startValue=0.0, endValue=1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._on_glided)
        self._beat = QVariantAnimation(self, duration=PULSE_MS, startValue=0.0, endValue=0.0)
        self._beat.setKeyValueAt(0.5, 1.0)
        self._beat.setLoopCount(-1)
        self._beat.valueChanged.connect(self._on_beat)
        theme.changed.connect(self.update)

    @property
    def holes(self) -> list[QRect]:
        """What is not dimmed, in pixels of the window."""
        return list(self._holes)

    @property
    def is_moving(self) -> bool:
        """Whether anything is in motion."""
        running = QVariantAnimation.State.Running
        return running in (self._glide.state(), self._beat.state())

    def show_holes(self, holes: Sequence[QRect], *, is_open: bool, is_calm: bool) -> None:
        """Light something else.

        Parameters
        ----------
        holes : sequence of QRect
            In pixels of the window.
        is_open : bool
            Whether the person acts there: clicks pass, and the ring pulses.
        is_calm : bool
            Whether nothing may move.
        """
        if list(holes) != self._holes:
            self._from = self._drawn
            self._holes = list(holes)
            self._begin_gliding(is_calm=is_calm)
        if is_open and not is_calm:
            if self._beat.state() != QVariantAnimation.State.Running:
                self._beat.start()
        else:
            self._beat.stop()
            self._pulse = 0.0
        self._cut(is_open=is_open)
        self.update()

    def rest(self) -> None:
        """Stop whatever moves."""
        self._glide.stop()
        self._beat.stop()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the shade and a ring around each hole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade, rings = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        for hole in self._drawn:
            rings.addRoundedRect(hole, RADIUS, RADIUS)
        dim = DIM_DARK if self._theme.tokens.is_dark else DIM
        painter.fillPath(shade.subtracted(rings), QColor(6, 10, 16, dim))
        accent = self._theme.colour("accent")
        width = RING + (PULSE_RING - RING) * self._pulse
        painter.setPen(QPen(accent, width))
        painter.drawPath(rings)

    def _begin_gliding(self, *, is_calm: bool) -> None:
        self._glide.stop()
        if is_calm or len(self._from) != len(self._holes):
            self._drawn = [QRectF(hole) for hole in self._holes]
        else:
            self._glide.start()

    def _cut(self, *, is_open: bool) -> None:
        """Let the mouse through the holes."""
        if not is_open:
            self.clearMask()
            return
        mask = QRegion(self.rect())
        for hole in self._holes:
            passed = QPainterPath()
            passed.addRoundedRect(QRectF(hole.adjusted(EDGE, EDGE, -EDGE, -EDGE)), RADIUS, RADIUS)
            mask -= QRegion(passed.toFillPolygon().toPolygon())
        self.setMask(mask)

    def _on_glided(self, done: float) -> None:
        self._drawn = [
            _between(first, QRectF(last), done)
            for first, last in zip(self._from, self._holes, strict=True)
        ]
        self.update()

    def _on_beat(self, pulse: float) -> None:
        self._pulse = pulse
        margin = int(PULSE_RING)
        for hole in self._holes:
            self.update(hole.adjusted(-margin, -margin, margin, margin))


def _between(first: QRectF, last: QRectF, done: float) -> QRectF:
    def mixed(a: float, b: float) -> float:
        return a + (b - a) * done

    return QRectF(
        mixed(first.x(), last.x()), mixed(first.y(), last.y()),
        mixed(first.width(), last.width()), mixed(first.height(), last.height()),
    )  # fmt: skip
