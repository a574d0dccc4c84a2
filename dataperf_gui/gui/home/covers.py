"""The picture of a session's card: some of its items, kept in the cache."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from dataperf_gui.arrays import Ints
from dataperf_gui.data.dataset import Media
from dataperf_gui.gui.images import as_qimage
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import cache_folder

COLUMNS, ROWS, SIDE = 8, 2, 96
"""Twice the size that is shown, for screens with twice the resolution."""


def cover_path(session: Path) -> Path:
    """Return where the cover of a session lies, drawn or not."""
    return cache_folder() / "covers" / f"{session.stem}.png"


def draw_cover(media: Media, items: Ints, path: Path, monitor: Monitor) -> None:
    """Put the first readable pictures of `items` side by side into a PNG file.

    A cover that cannot be written is one that is not shown: nobody needs to hear of it.
    """
    tiles: list[QImage] = []
    for item in items[: 2 * COLUMNS * ROWS].tolist():
        monitor.check()
        try:
            tiles.append(as_qimage(media.image(item, 2 * SIDE)))
        except DataPerfError:
            continue
        if len(tiles) == COLUMNS * ROWS:
            break
    if tiles:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        _side_by_side(tiles).save(str(path))


def _side_by_side(tiles: list[QImage]) -> QImage:
    rows = -(-len(tiles) // COLUMNS)
    sheet = QImage(min(len(tiles), COLUMNS) * SIDE, rows * SIDE, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for place, tile in enumerate(tiles):
        left, top = place % COLUMNS * SIDE, place // COLUMNS * SIDE
        painter.drawImage(left, top, _square(tile))
    painter.end()
    return sheet


def _square(image: QImage) -> QImage:
    """Return the middle of an image, as large as a tile."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    scaled = image.scaled(QSize(SIDE, SIDE), mode, Qt.TransformationMode.SmoothTransformation)
    middle = QRect(0, 0, SIDE, SIDE)
    middle.moveCenter(scaled.rect().center())
    return scaled.copy(middle)
