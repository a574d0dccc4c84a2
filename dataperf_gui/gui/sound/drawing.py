"""Draws a clip once, so that a play head can move over it: waveform, spectrogram, axes.

pyqtgraph was here before, and took 75 of the 120 ms from a key to the next clip (two cores).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from dataperf_gui.compare.chart import ticks
from dataperf_gui.data.spectrogram import mono
from dataperf_gui.gui.images import as_qimage
from dataperf_gui.gui.sound.clip_loader import Heard, envelope
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import px, small
from dataperf_gui.gui.theme.theme import Theme

AXIS_WIDTH, AXIS_HEIGHT, GAP, EDGE = 56, 22, 6, 16
TICK = 4
WAVE_SHARE = 0.4
PIXELS_A_SECOND_MARK = 90
FREQUENCIES = (250, 1000, 4000)
KILO = 1000
LEVELS_DB = (0, -6, -12, -18, -24, -30, -36, -42, -48, -54, -60)

Samples = NDArray[np.float32]
Span = tuple[float, float]
"""From and to, in seconds."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the two pictures stand, and which part of the clip they show.

    Parameters
    ----------
    wave, bands : QRect
        Waveform and spectrogram; both as wide.
    span : Span
        What is shown.
    """

    wave: QRect
    bands: QRect
    span: Span

    def x(self, seconds: float) -> float:
        """Return the pixel of a time."""
        low, high = self.span
        return self.wave.left() + self.wave.width() * (seconds - low) / (high - low)

    def seconds(self, x: float) -> float:
        """Return the time of a pixel, within what is shown."""
        low, high = self.span
        seconds = low + (high - low) * (x - self.wave.left()) / max(self.wave.width(), 1)
        return min(max(seconds, low), high)


def frame_of(room: QRect, span: Span) -> Frame:
    """Divide `room` between waveform, spectrogram and the axes."""
    axis = px(AXIS_WIDTH)
    width = max(room.width() - axis - EDGE, 1)
    height = max(room.height() - px(AXIS_HEIGHT) - 2 * GAP, 2)
    above = round(WAVE_SHARE * height)
    left, top = room.left() + axis, room.top() + GAP
    wave = QRect(left, top, width, above)
    return Frame(wave, QRect(left, top + above + GAP, width, height - above), span)


def draw_clip(heard: Heard, frame: Frame, size: QSizeF, ratio: float, theme: Theme) -> QPixmap:
    """Return a picture of a clip.

    Parameters
    ----------
    heard : Heard
        The clip.
    frame : Frame
        Where it goes.
    size : QSizeF
        Of the picture.
    ratio : float
        Physical pixels a pixel.
    theme : Theme
        Colours.
    """
    pixmap = QPixmap((size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(theme.colour("surface"))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small(QApplication.font()))
    _draw_wave(painter, heard, frame, theme)
    _draw_bands(painter, heard, frame, theme)
    _draw_seconds(painter, frame, theme)
    painter.end()
    return pixmap


def _draw_wave(painter: QPainter, heard: Heard, frame: Frame, theme: Theme) -> None:
    ratio = painter.device().devicePixelRatioF()
    low, high = _shown_envelope(heard, frame)
    loudest = max(float(np.abs(heard.low).max()), float(np.abs(heard.high).max()), 1e-3)
    middle, reach = frame.wave.center().y() + 0.5, frame.wave.height() / 2 - 2
    painter.setPen(theme.colour("border"))
    painter.drawLine(frame.wave.left(), round(middle), frame.wave.right(), round(middle))
    silhouette = wave_image(low, high, loudest, frame.wave.size() * ratio, theme.colour("accent"))
    painter.drawImage(QRectF(frame.wave), silhouette)
    level = next((db for db in LEVELS_DB if 10 ** (db / 20) <= loudest), LEVELS_DB[-1])
    offset = reach * min(10 ** (level / 20) / loudest, 1.0)
    _draw_mark(painter, frame, middle, "0", theme)
    for y in (middle - offset, middle + offset):
        _draw_mark(painter, frame, y, f"{level} dB", theme)


def wave_image(low: Samples, high: Samples, loudest: float, size: QSize, colour: QColor) -> QImage:
    """Paint the silhouette of a waveform; smooth polygons of so many corners take 27 ms.

    Parameters
    ----------
    low, high : ndarray of float32
        ``(n_columns,)`` least and greatest sample of each column.
    loudest : float
        The amplitude that reaches the edge.
    size : QSize
        In physical pixels.
    colour : QColor
        Of the inside; the outside is clear, the edge as clear as it covers its pixel.
    """
    width, height = max(size.width(), 1), max(size.height(), 4)
    columns = np.arange(width) * len(low) // width
    middle, reach = height / 2, height / 2 - 2
    upper = middle - reach * high[columns] / loudest - 0.5
    lower = middle - reach * low[columns] / loudest + 0.5  # silence is a line, not nothing
    y = np.arange(height, dtype=np.float32)[:, None]
    cover = np.clip(np.minimum(y + 1, lower) - np.maximum(y, upper), 0, 1)
    pixels = np.empty((height, width, 4), dtype=np.uint8)
    pixels[..., :3] = colour.red(), colour.green(), colour.blue()
    pixels[..., 3] = np.rint(255 * cover)
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.copy()  # with memory of its own


def _shown_envelope(heard: Heard, frame: Frame) -> tuple[Samples, Samples]:
    """Return least and greatest sample of each pixel column; the kept ones where all is shown."""
    low, high = frame.span
    if high - low >= heard.clip.seconds:
        return heard.low, heard.high
    rate = heard.clip.rate
    part = mono(heard.clip)[int(low * rate) : max(int(high * rate), int(low * rate) + 1)]
    return envelope(part, frame.wave.width())


def _draw_bands(painter: QPainter, heard: Heard, frame: Frame, theme: Theme) -> None:
    """Draw the spectrogram; the marks stand where the mel bands have these tones."""
    image: QImage = as_qimage(heard.pixels)
    part = image.width() / heard.clip.seconds
    low, high = frame.span
    source = QRectF(low * part, 0, (high - low) * part, image.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(frame.bands), image, source)
    n_bands = len(heard.frequencies)
    for hertz in FREQUENCIES:
        if heard.frequencies[0] < hertz <= heard.frequencies[-1] * 1.05:
            band = float(np.interp(hertz, heard.frequencies, np.arange(n_bands) + 0.5))
            y = frame.bands.bottom() - band / n_bands * frame.bands.height()
            _draw_mark(painter, frame, y, _tone(hertz), theme)


def _draw_mark(painter: QPainter, frame: Frame, y: float, text: str, theme: Theme) -> None:
    """Draw a tick on the left axis with its words."""
    right = frame.wave.left()
    painter.setPen(theme.colour("border"))
    painter.drawLine(QPointF(right - TICK, y), QPointF(right, y))
    painter.setPen(theme.colour("muted"))
    height = px(AXIS_HEIGHT)
    place = QRectF(0, y - height / 2, right - TICK - 3, height)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def _draw_seconds(painter: QPainter, frame: Frame, theme: Theme) -> None:
    low, high = frame.span
    bottom = frame.bands.bottom() + 1
    n_about = max(frame.wave.width() // px(PIXELS_A_SECOND_MARK), 2)
    for seconds in ticks(low, high, n_about):
        x = frame.x(seconds)
        painter.setPen(theme.colour("border"))
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + TICK))
        painter.setPen(theme.colour("muted"))
        place = QRectF(x - px(40), bottom + TICK, px(80), px(AXIS_HEIGHT) - TICK)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr("{seconds:g} s", seconds=seconds))


def _tone(hertz: int) -> str:
    return tr("{khz:g} kHz", khz=hertz / KILO) if hertz >= KILO else tr("{hz} Hz", hz=hertz)
