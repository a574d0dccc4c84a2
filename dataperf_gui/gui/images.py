"""Decodes pictures behind the window and keeps the last ones."""

import threading
from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import Media
from dataperf_gui.messages import DataPerfError, Message

Key = tuple[int, int]
"""Item, and the longest side in pixels (0 = full size)."""
FRAME_MS = 16
N_THREADS = 2
MAX_CACHE_BYTES = 256 * 2**20
MAX_WAITING = 400
"""Older wishes are dropped: what is asked for again while painting is what is on screen."""


class ImageLoader(QObject):
    """Pictures of one dataset, asked for while painting, newest first.

    Parameters
    ----------
    media : Media or None
        None where items have no picture: nothing is ever loaded.
    """

    loaded = Signal(set)
    """Items whose picture (or error) has arrived; at most once a frame."""
    _decoded = Signal(object, object)

    def __init__(self, media: Media | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._cache: OrderedDict[Key, QImage] = OrderedDict()
        self._n_bytes = 0
        self._errors: dict[int, Message] = {}
        self._arrived: set[int] = set()
        self._changed = threading.Condition()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._pending: set[Key] = set()
        self._is_closed = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self._on_frame)
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._loop, name=f"pictures-{i}", daemon=True)
            for i in range(N_THREADS if media is not None else 0)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def has_media(self) -> bool:
        """Whether items have pictures at all."""
        return self._media is not None

    def request(self, item: int, side: int = 0) -> QImage | None:
        """Return the picture if it is at hand; otherwise have it decoded, `loaded` tells when."""
        key = (item, side)
        image = self._cache.get(key)
        if image is not None:
            self._cache.move_to_end(key)
            return image
        if self._media is not None and item not in self._errors:
            with self._changed:
                if key not in self._pending:
                    self._waiting[key] = None
                    self._waiting.move_to_end(key)
                    while len(self._waiting) > MAX_WAITING:
                        self._waiting.popitem(last=False)
                    self._changed.notify()
        return None

    def error(self, item: int) -> Message | None:
        """Return why an item has no picture, where decoding it failed."""
        return self._errors.get(item)

    def close(self) -> None:
        """Drop what waits and wait for what runs."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()
        self._frame.stop()

    def _loop(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if self._is_closed:
                    return
                key, _ = self._waiting.popitem()
                self._pending.add(key)
            result = self._decode(key)
            with self._changed:
                self._pending.discard(key)
                if self._is_closed:
                    return
            self._decoded.emit(key, result)

    def _decode(self, key: Key) -> QImage | Message:
        item, side = key
        if self._media is None:
            return Message("There is no picture of this item.")
        try:
            return as_qimage(self._media.image(item, side or None))
        except DataPerfError as error:
            return error.message
        except Exception as error:  # noqa: BLE001 - a decoder's crash is a message
            return Message("The picture cannot be shown ({reason}).", {"reason": repr(error)})

    @Slot(object, object)
    def _on_decoded(self, key: Key, result: QImage | Message) -> None:
        if isinstance(result, Message):
            self._errors[key[0]] = result
        elif key not in self._cache:
            self._cache[key] = result
            self._n_bytes += result.sizeInBytes()
            while self._n_bytes > MAX_CACHE_BYTES and len(self._cache) > 1:
                _, oldest = self._cache.popitem(last=False)
                self._n_bytes -= oldest.sizeInBytes()
        self._arrived.add(key[0])
        if not self._frame.isActive():
            self._frame.start()

    @Slot()
    def _on_frame(self) -> None:
        arrived, self._arrived = self._arrived, set()
        self.loaded.emit(arrived)


def as_qimage(pixels: Pixels) -> QImage:
    """Copy ``(height, width, 3)`` pixels into an image of Qt's own."""
    rows = np.ascontiguousarray(pixels)
    height, width, _ = rows.shape
    return QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
