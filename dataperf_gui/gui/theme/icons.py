"""Line icons, drawn in any colour and sharp on any screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dataperf_gui.assets import asset

SIDES = (16, 24, 32, 48)
"""Pixels: small and large, on ordinary screens and on those with twice the resolution."""


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """Return the icon `name` of ``resources/icons`` in `colour`.

    Raises
    ------
    FileNotFoundError
        There is no such icon.
    """
    drawn = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for side in SIDES:
            drawn.addPixmap(pixmap(name, tint, side), mode)
    return drawn


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon `side` logical pixels wide, for a screen with `ratio` pixels to each."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return asset("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
