"""The picture of curves: test score against items inspected, or against seconds of work."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsSceneMouseEvent, QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.arrays import Floats
from dataperf_gui.compare.curves import Band, Curve, Goal, crossing
from dataperf_gui.gui.compare.series import (
    DASHED,
    DEFAULT_PACE,
    SOLID,
    Series,
    seconds_of,
    steps_of,
)
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.painted import FRAME, describe, paint_focus
from dataperf_gui.gui.widgets.plots import plain_plot
from dataperf_gui.messages import words

BAND_ALPHA = 46
PLOT_HEIGHT = 160
"""Least pixels at the usual type."""
PAPER_ALPHA = 200
"""Of 255: how well words hide what they lie on."""
NEAR = 24
"""Pixels within which the pointer finds a curve."""
WORDS_HEIGHT = 18
"""Pixels, at the usual type, of the words above the uppermost line, with the gap."""
MARGIN = 0.06
"""Of the range of scores, above and below."""


class Axis(Enum):
    """What the curves are drawn against."""

    ITEMS = auto()
    SECONDS = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of a curve that is pointed at.

    Parameters
    ----------
    series : Series
        Whose.
    step : int
        The point of its first curve; 0 = before the first item.
    """

    series: Series
    step: int

    @property
    def item(self) -> int | None:
        """The item behind the step."""
        return int(self.series.first.items[self.step - 1]) if self.step else None


class CurvePlot(QWidget):
    """Curves, the band of random order, the lines to reach and where they are reached.

    The arrow keys walk along a curve and from one to the next, Enter opens the item there.

    Parameters
    ----------
    theme : Theme
        Colours.
    metric : str
        What the scores are, as on screen.
    """

    pointed = Signal(object)
    """A `Spot`, None where the pointer is at none."""
    chosen = Signal(int)
    """An item was clicked."""

    def __init__(self, theme: Theme, metric: str) -> None:
        super().__init__()
        self._theme = theme
        self._series: list[tuple[Series, QPen]] = []
        self._goal: Goal | None = None
        self._axis, self._is_log, self._pace = Axis.ITEMS, False, DEFAULT_PACE
        self._spot: Spot | None = None
        self._metric = metric
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        describe(self, QAccessible.Role.Chart, tr("Curves of the score"))
        self._plot = plain_plot()
        follow_type(self, lambda: self.setMinimumHeight(px(PLOT_HEIGHT)))
        self._plot.installEventFilter(self)
        self._mark = pg.ScatterPlotItem(size=11)
        self._racing = pg.ScatterPlotItem(size=15)
        self._racers: list[tuple[Curve, int]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        column.addWidget(self._plot)
        self._plot.scene().sigMouseMoved.connect(self._on_moved)
        self._plot.scene().sigMouseClicked.connect(self._on_clicked)
        theme.changed.connect(self.draw)
        self.draw()

    @property
    def spot(self) -> Spot | None:
        """What is pointed at."""
        return self._spot

    def show_series(self, series: Iterable[tuple[Series, QPen]]) -> None:
        """Show other curves, each with its pen, the last in front."""
        self._series = list(series)
        self.draw()

    def show_goal(self, goal: Goal) -> None:
        """Show the scores to reach."""
        self._goal = goal
        self.draw()

    def use_axis(self, axis: Axis, *, is_log: bool, pace: float) -> None:
        """Draw against items or against seconds, at `pace` seconds a look."""
        self._axis, self._is_log, self._pace = axis, is_log, pace
        self.draw()

    def draw(self) -> None:
        """Draw everything anew."""
        self._plot.clear()
        self._dress()
        for place, (series, pen) in enumerate(self._series):
            self._draw_series(series, pen, is_above=place % 2 == 0)
        self._draw_goal()
        self._frame()
        self._plot.addItem(self._racing)
        self._plot.addItem(self._mark)
        self._mark_racers()
        self.point_at(None)

    def point_at(self, spot: Spot | None) -> None:
        """Mark a point of a curve and tell of it."""
        self._spot = spot
        self._mark.clear()
        if spot is not None:
            x, y = self._points(spot.series.first)
            place = [self._shown_x(float(x[spot.step]))], [float(y[spot.step])]
            ink = self._theme.colour("text")
            self._mark.setData(*place, brush=ink, pen=self._pen("surface", 1.5))
        self.pointed.emit(spot)

    def show_racers(self, inspected: int, person: Curve | None, rival: Curve | None) -> None:
        """Mark how far both are in a race; nothing where there is none."""
        self._racers = [(curve, inspected) for curve in (person, rival) if curve is not None]
        self._mark_racers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along curves; open the item behind the point."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10,
                 Qt.Key.Key_PageDown: 10}  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self._walk(steps[key])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._change_curve(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._spot and self._spot.step:
            self.chosen.emit(int(self._spot.series.first.items[self._spot.step - 1]))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the words in the new height."""
        super().resizeEvent(event)
        self._frame()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Frame the picture while it has the focus."""
        if self.hasFocus():
            paint_focus(QPainter(self), self, self._theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget the point when the pointer leaves."""
        if event.type() == QEvent.Type.Leave and not self.hasFocus():
            self.point_at(None)
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        theme = self._theme
        self._plot.setBackground(theme.colour("surface"))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(self._pen("outline", 1))
            axis.setTextPen(theme.colour("muted"))
        words = tr("items inspected") if self._axis is Axis.ITEMS else tr("seconds of work")
        for side, text in (("bottom", words), ("left", self._metric)):
            colour = theme.colour("muted").name()
            self._plot.getAxis(side).setLabel(text, siPrefixEnableRanges=(), color=colour)
        self._plot.setLogMode(x=self._is_log, y=False)
        self._plot.showGrid(x=True, y=True, alpha=0.18)

    def _draw_series(self, series: Series, pen: QPen, *, is_above: bool) -> None:
        spread = series.band
        if spread is not None:
            self._draw_band(spread, series, pen)
        if series.is_crowd:
            return
        x, y = self._drawn(series.first)
        self._plot.plot(x, y, pen=pen, antialias=True)
        target = self._goal.target if self._goal else None
        reached = crossing(series.first, target) if target is not None else None
        if reached is not None:
            step = series.first.point(reached.inspected)
            self._draw_crossing(series.first, step, pen.color(), is_above=is_above)

    def _draw_band(self, spread: Band, series: Series, pen: QPen) -> None:
        x = spread.inspected.astype(np.float64)
        if self._axis is Axis.SECONDS:
            x = seconds_of(series.first, self._pace)[: len(x)]
        kept = x > 0 if self._is_log else np.ones(len(x), dtype=bool)
        unseen = pg.mkPen(0, 0, 0, 0)  # of a curve without a pen, nothing is filled
        low = self._plot.plot(x[kept], spread.low[kept], pen=unseen)
        high = self._plot.plot(x[kept], spread.high[kept], pen=unseen)
        colour = QColor(pen.color())
        colour.setAlpha(BAND_ALPHA)
        self._plot.addItem(pg.FillBetweenItem(low, high, brush=colour))
        if series.is_crowd:
            self._plot.plot(x[kept], spread.median[kept], pen=pen, antialias=True)

    def _draw_crossing(self, curve: Curve, step: int, colour: QColor, *, is_above: bool) -> None:
        """Mark where a curve reaches the target; the words alternate, not to lie on each other."""
        x, y = self._points(curve)
        if self._is_log and x[step] <= 0:
            return
        dot = pg.ScatterPlotItem(
            [self._shown_x(float(x[step]))], [float(y[step])], size=9, brush=colour,
            pen=self._pen("surface", 1.5),
        )  # fmt: skip
        self._plot.addItem(dot)
        paper = QColor(self._theme.colour("surface"))
        paper.setAlpha(PAPER_ALPHA)
        anchor = (0.8, 1.15) if is_above else (0.2, -0.15)
        words = pg.TextItem(number(x[step], ".0f"), color=colour, anchor=anchor, fill=paper)
        words.setPos(self._shown_x(float(x[step])), float(y[step]))
        self._plot.addItem(words)

    def _draw_goal(self) -> None:
        if self._goal is None or self._goal.clean is None or self._goal.target is None:
            return
        lines = (
            (self._goal.clean, words("all labels right {score:.3f}"), "good", SOLID),
            (self._goal.target, words("95 % of it {score:.3f}"), "text", DASHED),
        )
        for score, text, token, style in lines:
            colour = self._theme.colour(token)
            line = pg.InfiniteLine(
                score, angle=0, pen=self._pen(token, 1.5, style), label=tr(text, score=score),
                labelOpts={"position": 0.98, "color": colour, "anchors": [(1, 1), (1, 1)]},
            )  # fmt: skip
            self._plot.addItem(line)

    def _mark_racers(self) -> None:
        """Draw a disc for the person and a square for the rival."""
        spots = []
        for (curve, inspected), symbol, token in zip(
            self._racers, ("o", "s"), ("accent", "suspect"), strict=False
        ):
            x, y = self._points(curve)
            step = curve.point(inspected)
            spots.append(
                {
                    "pos": (self._shown_x(float(x[step])), float(y[step])),
                    "symbol": symbol,
                    "brush": self._theme.colour(token),
                    "pen": self._pen("surface", 2),
                }
            )
        self._racing.setData(spots)

    def _frame(self) -> None:
        """Show all curves, with a little room."""
        scores = [series.first.scores for series, _ in self._series]
        goal = self._goal
        scores += [np.array([goal.before, goal.clean or goal.before])] if goal else []
        if not scores:
            return
        low, high = min(s.min() for s in scores), max(s.max() for s in scores)
        room = MARGIN * max(high - low, 0.01)
        words = px(WORDS_HEIGHT)
        below = max(self._plot.getViewBox().height() - words, words)
        above = max(room, words / below * (high - low + room))
        self._plot.setYRange(low - room, high + above, padding=0)
        ends = [float(self._points(series.first)[0][-1]) for series, _ in self._series]
        end = max([*ends, 1.0])
        self._plot.setXRange(0, self._shown_x(end), padding=0.02)

    def _points(self, curve: Curve) -> tuple[Floats, Floats]:
        """Return where all points of a curve lie, not yet in logarithms."""
        if self._axis is Axis.SECONDS:
            return seconds_of(curve, self._pace), curve.scores
        return curve.inspected.astype(np.float64), curve.scores

    def _drawn(self, curve: Curve) -> tuple[Floats, Floats]:
        """Return what pyqtgraph is given, which takes the logarithms itself."""
        x, y = steps_of(curve) if self._axis is Axis.ITEMS else self._points(curve)
        kept = x > 0 if self._is_log else np.ones(len(x), dtype=bool)
        return x[kept], y[kept]

    def _pen(self, token: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen of a colour of the theme, as wide in pixels whatever the scale."""
        pen: QPen = pg.mkPen(self._theme.colour(token), width=width, style=style)
        return pen

    def _shown_x(self, x: float) -> float:
        return float(np.log10(max(x, 1.0))) if self._is_log else x

    def _walk(self, by: int) -> None:
        if self._spot is None:
            self._change_curve(1)
            return
        last = len(self._spot.series.first.items)
        step = min(max(self._spot.step + by, 0), last)
        self.point_at(Spot(self._spot.series, step))

    def _change_curve(self, by: int) -> None:
        every = [series for series, _ in self._series if not series.is_crowd]
        if not every:
            return
        names = [(series.name, series.mode) for series in every]
        here = (self._spot.series.name, self._spot.series.mode) if self._spot else None
        place = (names.index(here) + by) % len(every) if here in names else len(every) - 1
        step = self._spot.step if self._spot else 1
        self.point_at(Spot(every[place], min(step, len(every[place].first.items))))

    def _nearest(self, place: QPointF) -> Spot | None:
        """Return the point of a curve that is nearest to a place of the scene, if one is near."""
        view = self._plot.getViewBox()
        best: tuple[float, Spot] | None = None
        for series, _ in self._series:
            if series.is_crowd or not len(series.first.items):
                continue
            x, y = self._points(series.first)
            wanted = view.mapSceneToView(place).x()
            here = 10**wanted if self._is_log else wanted
            step = int(np.argmin(np.abs(x - here)))
            spot = view.mapViewToScene(QPointF(self._shown_x(float(x[step])), float(y[step])))
            distance = abs(spot.y() - place.y()) + abs(spot.x() - place.x())
            if distance < NEAR and (best is None or distance < best[0]):
                best = distance, Spot(series, step)
        return best[1] if best else None

    def _on_moved(self, place: QPointF) -> None:
        self.point_at(self._nearest(place))

    def _on_clicked(self, event: QGraphicsSceneMouseEvent) -> None:
        spot = self._nearest(event.scenePos())
        self.setFocus()
        if spot is not None and spot.item is not None:
            self.chosen.emit(spot.item)
