"""A clip as seen: its waveform over its spectrogram, and where it is heard."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dataperf_gui.gui.sound.clip_loader import Heard
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.plots import plain_plot

AXIS_WIDTH, LEAST_HEIGHT = 48, 48
FREQUENCIES = (250, 1000, 4000)
KILO = 1000
SHORTEST_S = 0.01
"""Of a selection and of what can be seen at once; a shorter drag is a click."""
WHEEL_STEP = 1.25
SELECTION_ALPHA = 60

Span = tuple[float, float]
"""From and to, in seconds."""


class SecondsAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers have their unit, so that it needs no words below."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the numbers with their unit."""
        return [f"{text} s" for text in super().tickStrings(values, scale, spacing)]


class SoundView(QWidget):
    """Waveform and log-mel spectrogram with one time axis, a play head and a selection.

    A click asks to play from there, a drag selects, the wheel zooms.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    pointed = Signal(float)
    """A place was clicked, in seconds."""
    selected = Signal(object)
    """A `Span`, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heard: Heard | None = None
        self._selection: Span | None = None
        self._pressed: float | None = None
        self._wave = plain_plot()
        self._bands = plain_plot(bottom=SecondsAxis("bottom"))
        self._heads = [pg.InfiniteLine(angle=90) for _ in range(2)]
        self._regions = [pg.LinearRegionItem(movable=False) for _ in range(2)]
        self._picture = pg.ImageItem(axisOrder="row-major")
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._wave, 2)
        column.addWidget(self._bands, 3)
        column.addWidget(self.words, 1)
        for plot in (self._wave, self._bands):
            plot.getAxis("left").setWidth(AXIS_WIDTH)
            plot.setMinimumHeight(LEAST_HEIGHT)
            plot.viewport().installEventFilter(self)
        self._bands.setXLink(self._wave)
        self._wave.getAxis("bottom").setStyle(showValues=False)
        self._line = self._wave.plot()
        self._bands.addItem(self._picture)
        for plot, head, region in zip(
            (self._wave, self._bands), self._heads, self._regions, strict=True
        ):
            plot.addItem(region)
            plot.addItem(head)
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()

    @property
    def heard(self) -> Heard | None:
        """What is drawn."""
        return self._heard

    @property
    def selection(self) -> Span | None:
        """The part that is selected."""
        return self._selection

    @property
    def shown(self) -> Span:
        """The part that is on screen."""
        low, high = self._wave.getViewBox().viewRange()[0]
        return float(low), float(high)

    def show_heard(self, heard: Heard, name: str) -> None:
        """Show another clip, all of it."""
        self._heard = heard
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("a sound of {s:.2f} seconds", s=heard.clip.seconds))
        self.select(None)
        self._draw()
        self.show_span(None)

    def show_text(self, text: str, name: str) -> None:
        """Show a sentence in the place of a clip."""
        self._heard = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.words.setText(text)
        self._draw()

    def select(self, span: Span | None) -> None:
        """Select a part, or nothing."""
        self._selection = span
        for region in self._regions:
            region.setVisible(span is not None)
            if span is not None:
                region.setRegion(span)
        self.selected.emit(span)

    def show_span(self, span: Span | None) -> None:
        """Zoom to a part, or show all."""
        if self._heard is not None:
            low, high = span or (0.0, self._heard.clip.seconds)
            self._wave.setXRange(low, max(high, low + SHORTEST_S), padding=0)

    def show_head(self, seconds: float) -> None:
        """Put the play head where the sound is."""
        for head in self._heads:
            head.setValue(seconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Click, drag and wheel on either picture."""
        if self._heard is None:
            return super().eventFilter(watched, event)
        if isinstance(event, QWheelEvent):
            self._zoom(event)
            return True
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        return super().eventFilter(watched, event)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        place = self._seconds_at(event.position())
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if abs(place - self._pressed) >= SHORTEST_S:
                self.select((min(place, self._pressed), max(place, self._pressed)))
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            is_click = abs(place - self._pressed) < SHORTEST_S
            self._pressed = None
            if is_click:
                self.select(None)
                self.pointed.emit(place)
        return True

    def _zoom(self, event: QWheelEvent) -> None:
        """Show less or more around the pointer."""
        if self._heard is None:
            return
        (low, high), place = self.shown, self._seconds_at(event.position())
        factor = WHEEL_STEP ** (-event.angleDelta().y() / 120)
        low, high = place - (place - low) * factor, place + (high - place) * factor
        self.show_span((max(low, 0.0), min(high, self._heard.clip.seconds)))

    def _seconds_at(self, place: QPointF) -> float:
        box = self._wave.getViewBox()
        seconds = box.mapSceneToView(self._wave.mapToScene(place.toPoint())).x()
        longest = self._heard.clip.seconds if self._heard else 0.0
        return float(min(max(seconds, 0.0), longest))

    def _dress(self) -> None:
        """Put on the colours of the theme."""
        theme = self._theme
        for plot in (self._wave, self._bands):
            plot.setBackground(theme.colour("surface"))
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(theme.colour("border")))
                axis.setTextPen(theme.colour("muted"))
        self._line.setPen(pg.mkPen(theme.colour("accent"), width=1))
        for head, region in zip(self._heads, self._regions, strict=True):
            colour = theme.colour("accent")
            head.setPen(pg.mkPen(colour, width=2))
            colour.setAlpha(SELECTION_ALPHA)
            region.setBrush(colour)

    def _draw(self) -> None:
        """Draw the clip; the pieces stay the same, because making them anew takes 50 ms."""
        heard = self._heard
        for plot in (self._wave, self._bands):
            plot.setVisible(heard is not None)
        self.words.setVisible(heard is None)
        if heard is not None:
            self._draw_wave(heard)
            self._draw_bands(heard)

    def _draw_wave(self, heard: Heard) -> None:
        n, seconds = len(heard.low), heard.clip.seconds
        times = np.repeat((np.arange(n) + 0.5) * seconds / n, 2)
        values = np.stack([heard.low, heard.high], axis=1).ravel()
        self._line.setData(times, values)
        loudest = max(float(np.abs(values).max()), 1e-3)
        self._wave.setYRange(-loudest, loudest, padding=0.05)
        self._wave.getAxis("left").setTicks([[(0, "0"), *_levels(loudest)]])
        self._wave.setLimits(xMin=0, xMax=seconds)
        self._bands.setLimits(xMin=0, xMax=seconds)

    def _draw_bands(self, heard: Heard) -> None:
        """Draw the picture over time; the ticks stand where the mel bands have these tones."""
        n_bands = len(heard.frequencies)
        self._picture.setImage(heard.pixels[::-1], levels=(0, 255))
        self._picture.setRect(0, 0, heard.clip.seconds, n_bands)
        highest = heard.frequencies[-1]
        places = [
            (float(np.interp(hertz, heard.frequencies, np.arange(n_bands) + 0.5)), hertz)
            for hertz in FREQUENCIES
            if heard.frequencies[0] < hertz <= highest * 1.05
        ]
        ticks = [
            (place, f"{hertz / 1000:g} kHz" if hertz >= KILO else f"{hertz} Hz")
            for place, hertz in places
        ]
        self._bands.getAxis("left").setTicks([ticks])
        self._bands.setYRange(0, n_bands, padding=0)


def _levels(loudest: float) -> list[tuple[float, str]]:
    """Return where the waveform's axis says how far below full scale it is, on both sides."""
    marks = [-level for level in range(0, 61, 6) if 10 ** (-level / 20) <= loudest]
    found = [(10 ** (level / 20), f"{level} dB") for level in marks[:1]]
    return [*found, *((-place, text) for place, text in found)]
