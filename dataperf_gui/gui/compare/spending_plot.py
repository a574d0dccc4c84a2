"""The picture of score against budget spent."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.spending import (
    SpendingCurve,
    SpendingGoal,
    frame_of,
    is_reference,
    spending_band,
)
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.plots import plain_plot

BAND_ALPHA = 46
PLOT_HEIGHT = 160
"""Least pixels at the usual type."""
NEAR = 24
"""Pixels within which the pointer finds a point."""
DOT, NOW = 7, 13


@dataclass(frozen=True, slots=True)
class Drawn:
    """The curves of one name, one a seed, and the pen that draws them."""

    curves: tuple[SpendingCurve, ...]
    pen: QPen

    @property
    def name(self) -> str:
        """Whose."""
        return self.curves[0].name


class SpendingPlot(QWidget):
    """Curves, the band of random choice, and the score of the best baseline.

    Parameters
    ----------
    theme : Theme
        Colours.
    unit, metric : str
        What is spent, and what the scores are, as on screen.
    """

    pointed = Signal(object)
    """Name, amount and score of the point under the pointer; None where there is none."""

    def __init__(self, theme: Theme, unit: str, metric: str) -> None:
        super().__init__()
        self._theme, self._unit, self._metric = theme, unit, metric
        self._drawn: list[Drawn] = []
        self._goal: SpendingGoal | None = None
        self._budget = 1.0
        self.setAccessibleName(tr("Curves of the score"))
        self._plot = plain_plot()
        follow_type(self, lambda: self.setMinimumHeight(px(PLOT_HEIGHT)))
        self._plot.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)
        self._plot.scene().sigMouseMoved.connect(self._on_moved)
        theme.changed.connect(self.draw)
        self.draw()

    def show_curves(
        self, drawn: Sequence[Drawn], goal: SpendingGoal | None, budget: float
    ) -> None:  # fmt: skip
        """Show other curves, the first in front, up to `budget`."""
        self._drawn, self._goal, self._budget = list(drawn), goal, budget
        self.draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget the point when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().eventFilter(watched, event)

    def draw(self) -> None:
        """Draw everything anew."""
        self._plot.clear()
        self._dress()
        for one in reversed(self._drawn):
            if len(one.curves[0].spent):
                self._draw_one(one)
        self._draw_goal()
        curves = [curve for one in self._drawn for curve in one.curves]
        low, high = frame_of(curves, self._goal)
        self._plot.setYRange(low, high, padding=0)
        self._plot.setXRange(0, self._budget, padding=0.02)

    def _dress(self) -> None:
        theme = self._theme
        self._plot.setBackground(theme.colour("surface"))
        muted = theme.colour("muted")
        for side, text in (("bottom", self._unit), ("left", self._metric)):
            axis = self._plot.getAxis(side)
            axis.setPen(pg.mkPen(theme.colour("border")))
            axis.setTextPen(muted)
            axis.setLabel(text, siPrefixEnableRanges=(), color=muted.name())
        self._plot.showGrid(x=True, y=True, alpha=0.18)

    def _draw_one(self, one: Drawn) -> None:
        spent, heights = one.curves[0].spent, one.curves[0].scores
        if len(one.curves) > 1:
            band = spending_band(one.curves)
            unseen = pg.mkPen(0, 0, 0, 0)  # of a curve without a pen, nothing is filled
            low = self._plot.plot(band.spent, band.low, pen=unseen)
            high = self._plot.plot(band.spent, band.high, pen=unseen)
            colour = QColor(one.pen.color())
            colour.setAlpha(BAND_ALPHA)
            self._plot.addItem(pg.FillBetweenItem(low, high, brush=colour))
            heights = band.median
        is_dotted = not is_reference(one.name)
        self._plot.plot(
            spent, heights, pen=one.pen, antialias=True, symbol="o" if is_dotted else None,
            symbolSize=DOT, symbolBrush=one.pen.color(), symbolPen=self._ring(),
        )  # fmt: skip
        now = one.curves[0].now
        if one.name == PERSON and now is not None:
            mark = pg.ScatterPlotItem(
                [float(spent[now])], [float(heights[now])], size=NOW, brush=one.pen.color(),
                pen=self._ring(),
            )  # fmt: skip
            self._plot.addItem(mark)

    def _draw_goal(self) -> None:
        if self._goal is None:
            return
        colour = self._theme.colour("text")
        line = pg.InfiniteLine(
            self._goal.score, angle=0, pen=pg.mkPen(colour, style=Qt.PenStyle.DashLine, width=1.5),
            label=tr("best baseline {score:.3f}", score=self._goal.score),
            labelOpts={"position": 0.02, "color": colour, "anchors": [(0, 1), (0, 1)]},
        )  # fmt: skip
        self._plot.addItem(line)

    def _ring(self) -> QPen:
        pen: QPen = pg.mkPen(self._theme.colour("surface"), width=1.5)
        return pen

    def _on_moved(self, place: QPointF) -> None:
        view = self._plot.getViewBox()
        best: tuple[float, object] | None = None
        for one in self._drawn:
            curve = one.curves[0]
            if is_reference(one.name) or not len(curve.spent):
                continue
            point = int(np.argmin(np.abs(curve.spent - view.mapSceneToView(place).x())))
            spent, score = float(curve.spent[point]), float(curve.scores[point])
            there = view.mapViewToScene(QPointF(spent, score))
            distance = abs(there.x() - place.x()) + abs(there.y() - place.y())
            if distance < NEAR and (best is None or distance < best[0]):
                best = distance, (one.name, spent, score)
        self.pointed.emit(None if best is None else best[1])
