"""Paints an SVG to PNG files: ``paint_icon.py DRAWING SIDE=FILE ...``, in a process with Qt."""

import os
import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(drawing: str, *targets: str) -> int:
    """Paint each target; 1 where the drawing cannot be read or a file not be written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    renderer = QSvgRenderer(drawing)
    is_good = renderer.isValid()
    for target in targets:
        side, _, path = target.partition("=")
        picture = QImage(int(side), int(side), QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
        is_good &= picture.save(path)
    del application
    return int(not is_good)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
