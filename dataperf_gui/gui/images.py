"""Decodes pictures behind the window and keeps the last ones."""

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import Media
from dataperf_gui.gui.loading import Key, Loader
from dataperf_gui.messages import DataPerfError

N_THREADS = 2
MAX_CACHE_BYTES = 256 * 2**20


class ImageLoader(Loader):
    """Pictures of one dataset, asked for while painting, newest first.

    Parameters
    ----------
    media : Media or None
        None where items have no picture: nothing is ever loaded.
    """

    def __init__(self, media: Media | None, parent: QObject | None = None) -> None:
        self._media = media
        n_threads = N_THREADS if media is not None else 0
        super().__init__(n_threads, MAX_CACHE_BYTES, "pictures", parent)

    @property
    def has_media(self) -> bool:
        """Whether items have pictures at all."""
        return self._media is not None

    def request(self, item: int, side: int = 0, *, can_wait: bool = False) -> QImage | None:
        """Return the picture, at most `side` pixels long (0 = full size), if it is at hand."""
        image: QImage | None = self.wish((item, side), can_wait=can_wait)
        return image

    def load(self, key: Key) -> QImage:
        """Decode a picture."""
        item, side = key
        if self._media is None or not isinstance(side, int):
            raise DataPerfError("There is no picture of this item.")
        return as_qimage(self._media.image(item, side or None))

    def size(self, result: QImage) -> int:
        """Return the bytes of a picture."""
        return int(result.sizeInBytes())


def as_qimage(pixels: Pixels) -> QImage:
    """Copy ``(height, width, 3)`` pixels into an image of Qt's own."""
    rows = np.ascontiguousarray(pixels)
    height, width, _ = rows.shape
    return QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
