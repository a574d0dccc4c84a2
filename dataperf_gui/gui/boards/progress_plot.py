"""Progress over time beside well-known benchmarks, all from -1 (first) to 0 (reference)."""

from collections.abc import Mapping, Sequence
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dataperf_gui.boards.progress import Point
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.painted import describe
from dataperf_gui.gui.widgets.plots import plain_plot

COLOURS = {
    False: ("#0072b2", "#b34700", "#00795c", "#a8477d", "#8a6a00", "#6b4fbb"),
    True: ("#5ab4e6", "#f0935a", "#4cc9a0", "#e29bc4", "#e6c24c", "#b6a2f0"),
}
"""After Okabe and Ito (2008), at 3:1 on each theme's surface; symbols tell them apart too."""
SYMBOLS = ("t2", "t", "s", "d", "star", "t1")
DAYS = 365.25
LEGEND_POINTS, PAPER_ALPHA = 9, 230
LOW, HIGH = -1.08, 0.32


class ProgressPlot(QWidget):
    """Steps of the best result so far.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._known: Mapping[str, Sequence[Point]] = {}
        self._own: tuple[str, Sequence[Point]] = ("", ())
        self._plot = plain_plot()
        self._plot.setYRange(LOW, HIGH, padding=0)
        describe(self, QAccessible.Role.Chart, tr("Progress over time"))
        self.about = label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self._plot, 1)
        theme.changed.connect(self._draw)

    @property
    def own(self) -> Sequence[Point]:
        """The points of the board."""
        return self._own[1]

    def show_progress(
        self, known: Mapping[str, Sequence[Point]], name: str, own: Sequence[Point], scale: str
    ) -> None:
        """Show well-known benchmarks, and the board `name` among them.

        Parameters
        ----------
        known : Mapping[str, Sequence[Point]]
            Benchmark to its points.
        name : str
            The board.
        own : sequence of Point
            Its best results so far.
        scale : str
            A sentence on what stands at -1 and at 0 on it; empty where it has no line.
        """
        self._known, self._own = known, (name, own)
        about = tr("Each line runs from -1, the first result, to 0, the reference (people, or the "
                   "best published). Points whose source was not seen are left out. After Kiela "
                   "et al. 2021.")  # fmt: skip
        missing = tr("This board has no line yet: it needs a reference and an entry.")
        text = f"{scale or missing} {about}"
        self.about.setText(text)
        self.setAccessibleDescription(text)
        self._draw()

    def _draw(self) -> None:
        theme, plot = self._theme, self._plot
        plot.clear()
        plot.setBackground(theme.colour("surface"))
        for side in ("left", "bottom"):
            plot.getAxis(side).setPen(pg.mkPen(theme.colour("outline")))
            plot.getAxis(side).setTextPen(theme.colour("muted"))
        muted = theme.colour("muted").name()
        plot.getAxis("left").setLabel(tr("from the first result (-1) to the reference (0)"),
                                      color=muted)  # fmt: skip
        plot.getAxis("bottom").setLabel(tr("year"), color=muted)
        legend = plot.getPlotItem().legend or plot.addLegend(offset=(12, 8))
        paper = theme.colour("surface")
        paper.setAlpha(PAPER_ALPHA)
        legend.setBrush(paper)
        legend.setLabelTextSize(f"{LEGEND_POINTS * theme.type_scale:g}pt")
        legend.clear()
        legend.setBrush(theme.colour("surface"))
        legend.setLabelTextColor(theme.colour("text"))
        plot.addItem(
            pg.InfiniteLine(
                0, angle=0, pen=pg.mkPen(theme.colour("muted"), style=Qt.PenStyle.DashLine)
            )
        )
        colours = COLOURS[theme.tokens.is_dark]
        for place, (name, points) in enumerate(self._known.items()):
            self._draw_line(name, points, QColor(colours[place % len(colours)]),
                            SYMBOLS[place % len(SYMBOLS)], 1.5)  # fmt: skip
        name, own = self._own
        if own:
            self._draw_line(name, own, theme.colour("text"), "o", 3.5)

    def _draw_line(
        self, name: str, points: Sequence[Point], colour: QColor, symbol: str, width: float
    ) -> None:
        years = [year_of(point.day) for point in points]
        values = [point.normalised for point in points]
        self._plot.plot(
            years, values, name=name, pen=pg.mkPen(colour, width=width), symbol=symbol,
            symbolSize=8, symbolBrush=colour, symbolPen=pg.mkPen(self._theme.colour("surface")),
        )  # fmt: skip


def year_of(day: date) -> float:
    """Return a day as a year with its fraction."""
    return day.year + (day - date(day.year, 1, 1)).days / DAYS
