"""The picture of the embedded card: real digits of the sample, the wrong labels marked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dataperf_gui.assets import asset
from dataperf_gui.data.embedded import HANDWRITING, SIDE
from dataperf_gui.data.tables import read_columns
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import px, small
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import RADIUS
from dataperf_gui.gui.widgets.painted import describe

N_DIGITS = 60
TILE, GAP = 40, 8
"""Pixels of a digit on screen, and between two."""
TAG = 16


@dataclass(frozen=True, slots=True)
class Digit:
    """One digit: its ink, and its label where that is wrong."""

    ink: QImage
    wrong_label: str


def sample_digits(n: int = N_DIGITS) -> list[Digit]:
    """Return the first digits of the embedded sample."""
    sample = Path(str(asset("challenges", HANDWRITING.path, "sample")))
    given = read_columns(sample / "labels.csv")["label"][:n]
    truth = read_columns(sample / "truth.csv")["truth"][:n]
    sheet = QImage(str(sample / "sheet.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    sheet.invertPixels()
    n_columns = sheet.width() // SIDE
    return [
        Digit(
            sheet.copy(i % n_columns * SIDE, i // n_columns * SIDE, SIDE, SIDE),
            "" if label == true_label else label,
        )
        for i, (label, true_label) in enumerate(zip(given, truth, strict=True))
    ]


class DigitsPicture(QWidget):
    """Digits in the theme's ink; a ring and a tag show those whose label is wrong.

    Parameters
    ----------
    theme : Theme
        Colours.
    digits : list of Digit
        As many are drawn as fit.
    """

    def __init__(self, theme: Theme, digits: list[Digit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._digits = theme, digits
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(3 * (TILE + GAP), 3 * (TILE + GAP))
        describe(
            self, QAccessible.Role.Graphic,
            tr("Digits of the sample; a frame marks those with a wrong label"),
        )  # fmt: skip
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a block of digits in the middle of a rounded field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        step = TILE + GAP
        n_columns, n_rows = (self.width() - GAP) // step, (self.height() - GAP) // step
        left = (self.width() - n_columns * step + GAP) / 2
        top = (self.height() - n_rows * step + GAP) / 2
        for place, digit in enumerate(self._digits[: n_columns * n_rows]):
            corner = QPointF(left + place % n_columns * step, top + place // n_columns * step)
            self._draw(painter, digit, QRectF(corner.x(), corner.y(), TILE, TILE))

    def _draw(self, painter: QPainter, digit: Digit, field: QRectF) -> None:
        ring = self._theme.colour("suspect")
        painter.setPen(QPen(ring, 2) if digit.wrong_label else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(field, 6, 6)
        painter.drawImage(
            field.adjusted(4, 4, -4, -4), inked(digit.ink, self._theme.colour("text"))
        )
        if digit.wrong_label:
            side = px(TAG)
            tag = QRectF(field.right() - side + 5, field.bottom() - side + 5, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ring)
            painter.drawRoundedRect(tag, 4, 4)
            font = small(self.font())
            font.setWeight(QFont.Weight.Bold)
            painter.setFont(font)
            painter.setPen(self._theme.colour("surface"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, digit.wrong_label)


def inked(ink: QImage, colour: QColor) -> QImage:
    """Return an image in one colour whose opacity is `ink`."""
    drawn = QImage(ink.size(), QImage.Format.Format_ARGB32)
    drawn.fill(colour)
    drawn.setAlphaChannel(ink)
    return drawn
