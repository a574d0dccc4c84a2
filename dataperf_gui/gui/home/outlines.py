"""The picture of the spoken words' card: how loud some clips are, the wrong labels marked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dataperf_gui.assets import asset
from dataperf_gui.data.tables import read_columns
from dataperf_gui.gui.home.cards import COVER_HEIGHT, COVER_RADIUS
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px, small
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.painted import describe

TILE_WIDTH, TILE_HEIGHT = 84, 64


@dataclass(frozen=True, slots=True)
class Outline:
    """A clip: how loud each part of it is, 0..1, its label, and whether that is wrong."""

    bars: tuple[float, ...]
    label: str
    is_wrong: bool


def sample_outlines() -> list[Outline]:
    """Return the first clips of the embedded sample."""
    sample = Path(str(asset("challenges", "spoken-words", "sample")))
    bars = read_columns(sample / "outlines.csv")["bars"]
    given = read_columns(sample / "labels.csv")["label"]
    truth = read_columns(sample / "truth.csv")["truth"]
    return [
        Outline(tuple(int(bar) / 100 for bar in text.split()), label, label != true_label)
        for text, label, true_label in zip(bars, given, truth, strict=False)
    ]


class OutlinesPicture(QWidget):
    """Clips as bars over their labels; a ring shows those whose label is wrong.

    Parameters
    ----------
    theme : Theme
        Colours.
    outlines : list of Outline
        As many are drawn as fit.
    """

    def __init__(self, theme: Theme, outlines: list[Outline]) -> None:
        super().__init__()
        self._theme, self._outlines = theme, outlines
        describe(
            self, QAccessible.Role.Graphic,
            tr("Clips of the sample; a frame marks those with a wrong label"),
        )  # fmt: skip
        follow_type(self, lambda: self.setFixedHeight(px(COVER_HEIGHT)))
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a row of clips in the middle of a rounded field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(self.rect(), COVER_RADIUS, COVER_RADIUS)
        width, height = px(TILE_WIDTH), px(TILE_HEIGHT)
        step = width + GRID
        n = max((self.width() - GRID) // step, 1)
        left, top = (self.width() - n * step + GRID) / 2, (self.height() - height) / 2
        for place, outline in enumerate(self._outlines[:n]):
            self._draw(painter, outline, QRectF(left + place * step, top, width, height))

    def _draw(self, painter: QPainter, outline: Outline, field: QRectF) -> None:
        ring, ink = self._theme.colour("suspect"), self._theme.colour("accent")
        painter.setPen(QPen(ring, 2) if outline.is_wrong else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(field, 6, 6)
        waves = field.adjusted(GRID, 6, -GRID, -px(22))
        step = waves.width() / len(outline.bars)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring if outline.is_wrong else ink)
        for place, loudness in enumerate(outline.bars):
            height = max(loudness * waves.height(), 1.5)
            top = waves.center().y() - height / 2
            bar = QRectF(waves.left() + place * step, top, step * 0.6, height)
            painter.drawRoundedRect(bar, 1, 1)
        font = small(self.font())
        font.setBold(outline.is_wrong)
        painter.setFont(font)
        painter.setPen(ring if outline.is_wrong else self._theme.colour("muted"))
        words = field.adjusted(0, field.height() - px(20), 0, -2)
        text = f"“{outline.label}” ✗" if outline.is_wrong else f"“{outline.label}”"
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
