"""How long a frame of the Map screen takes while it is dragged and zoomed."""

import os
from collections.abc import Callable, Iterator
from time import perf_counter

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dataperf_gui.arrays import Features, Ints
from dataperf_gui.gui.map.layers import Marks
from dataperf_gui.gui.map.palette import colour_of
from dataperf_gui.gui.map.view import MapView
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.plots import plain_plot

TITLE = "Map: a frame of dragging, zooming; baseline: pyqtgraph ScatterPlotItem, a brush a point"
HEADER = ("what", "points", "frames", "median ms", "p95 ms", "baseline ms", "ratio", "required")

SIZE = (900, 560)
N_CLASSES = 10
REQUIRED_RATIO = 5.0
REQUIRED_MS = 40.0
"""A frame of 100,000 points on a busy machine; 25 frames a second look like one movement."""
ZOOMS = (1.1,) * 12 + (1 / 1.1,) * 12


def points_of(n: int) -> tuple[Features, Ints]:
    """Return points in groups, and the class of each."""
    rng = np.random.default_rng(0)
    codes = rng.integers(0, N_CLASSES, n)
    middles = rng.uniform(-0.8, 0.8, (N_CLASSES, 2))
    points = middles[codes] + rng.normal(scale=0.12, size=(n, 2))
    return np.clip(points, -1, 1).astype(np.float32), codes


def our_view(points: Features, codes: Ints, theme: Theme) -> MapView:
    """Return the map of the screen, with 100 rings and 50 gathered points."""
    view = MapView(theme)
    view.layers.show_classes(N_CLASSES)
    n = len(points)
    view.show_marks(
        Marks(
            codes.astype(np.int32), np.zeros(n, np.uint8), np.ones(n, np.bool_),
            np.arange(100), np.arange(100, 150), 3,
        )
    )  # fmt: skip
    view.show_points(points)
    view.resize(*SIZE)
    view.show()
    view.fit()
    return view


def drag_ours(view: MapView) -> None:
    """Move the map by a few pixels with the left button, as a person does."""
    QTest.mouseMove(view, QPoint(450 + int(view.property("at") or 0), 280))
    view.setProperty("at", (int(view.property("at") or 0) + 7) % 90)
    view.repaint()


def zoom_ours(view: MapView, factor: float) -> None:
    """Turn the wheel over the middle."""
    turn = round(np.log(factor) / np.log(1.0015))
    at = QPointF(450, 280)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    view.repaint()


def plain_view(points: Features, codes: Ints, theme: Theme) -> pg.PlotWidget:
    """Return the same points as one scatter with a brush for each."""
    brushes = [pg.mkBrush(colour_of(int(code), theme)) for code in range(N_CLASSES)]
    scatter = pg.ScatterPlotItem(
        x=points[:, 0], y=points[:, 1], brush=[brushes[code] for code in codes], pen=None, size=5
    )
    plot = plain_plot()
    plot.addItem(scatter)
    plot.resize(*SIZE)
    plot.setRange(xRange=(-1, 1), yRange=(-1, 1), padding=0)
    plot.show()
    return plot


def frames(step: Callable[[int], None], times: int) -> list[float]:
    """Return how long each of so many steps with its frame took, in ms; the first is left out."""
    took = []
    for number in range(times + 1):
        started = perf_counter()
        step(number)
        took.append(1e3 * (perf_counter() - started))
    return took[1:]


def close(app: QApplication, *widgets: QWidget) -> None:
    """Destroy here and now: a collection in another thread must not do it."""
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def measure(
    app: QApplication, n: int, times: int, baseline_times: int
) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure dragging and zooming of `n` points, ours and the baseline's."""
    theme = Theme(app)
    points, codes = points_of(n)
    view, plot = our_view(points, codes, theme), plain_view(points, codes, theme)
    for widget in (view, plot):
        QTest.qWaitForWindowExposed(widget)
    app.processEvents()
    box = plot.getViewBox()

    def drag_plain(number: int) -> None:
        x = 0.02 * (number % 10)
        plot.setRange(xRange=(x - 1, x + 1), yRange=(-1, 1), padding=0)
        plot.viewport().repaint()

    def zoom_plain(number: int) -> None:
        scale = 1 / ZOOMS[number % len(ZOOMS)]
        box.scaleBy((scale, scale))
        plot.viewport().repaint()

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(450, 280))
    dragged = frames(lambda _: drag_ours(view), times), frames(drag_plain, baseline_times)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(460, 280))
    view.fit()
    zoomed = (
        frames(lambda number: zoom_ours(view, ZOOMS[number % len(ZOOMS)]), times),
        frames(zoom_plain, baseline_times),
    )
    close(app, view, plot)
    for what, (ours, plain) in (("drag", dragged), ("zoom", zoomed)):
        median, p95 = float(np.median(ours)), float(np.percentile(ours, 95))
        baseline = float(np.median(plain))
        ratio = baseline / median
        required = f"{REQUIRED_RATIO:.0f} x, {REQUIRED_MS:.0f} ms"
        cells = (
            what, f"{n:,}", f"{times}", f"{median:.1f}", f"{p95:.1f}", f"{baseline:.1f}",
            f"{ratio:.1f}", required,
        )  # fmt: skip
        is_bound = n == 100_000
        yield cells, not is_bound or (ratio >= REQUIRED_RATIO and median <= REQUIRED_MS)


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure at a few, at the bound and far above it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for n, times, baseline_times in ((2_000, 60, 20), (100_000, 60, 5), (500_000, 30, 2)):
        yield from measure(app, n, times, baseline_times)
