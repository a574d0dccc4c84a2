"""Loads what the screen shows behind the window, newest wish first, and keeps the last results."""

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from dataperf_gui.jobs import give_way
from dataperf_gui.messages import DataPerfError, Message

Key = tuple[int, Hashable]
"""Item, and how it is wanted."""
FRAME_MS = 16
BETWEEN_MS = 64
"""From one telling of what arrived to the next: each paints again what is on screen."""
REST_MS = 60
"""Without another wish, after which there is time for what can wait."""
MAX_LEISURELY = 24
"""Such wishes kept: the older ones are of items that a person has gone past."""
MAX_WAITING = 400
"""Older wishes are dropped: what is asked for again while painting is what is on screen."""


class Loader(QObject):
    """Results of one kind for the items of one dataset.

    Subclasses say how to load one, and how large it is.

    Parameters
    ----------
    n_threads : int
        Which load; 0 where there is nothing to load.
    max_bytes : int
        Of the results that are kept.
    name : str
        Of the threads, for debuggers and leak checks.
    """

    loaded = Signal(set)
    """Items whose result (or error) has arrived; some at a time."""
    _came = Signal(object, object)

    def __init__(
        self, n_threads: int, max_bytes: int, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.max_bytes, self._n_bytes = max_bytes, 0
        self._cache: OrderedDict[Key, Any] = OrderedDict()
        self._errors: dict[int, Message] = {}
        self._arrived: set[int] = set()
        self._changed = threading.Condition()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._pending: set[Key] = set()
        self._wished: OrderedDict[Key, None] = OrderedDict()
        self._leisurely: OrderedDict[Key, None] = OrderedDict()
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)
        self._begin.timeout.connect(self._on_begin)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._is_closed = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._on_frame)
        self._since_told = QElapsedTimer()
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._loop, name=f"{name}-{i}", daemon=True)
            for i in range(n_threads)
        ]
        for thread in self._threads:
            thread.start()

    def load(self, key: Key) -> object:
        """Return the result of a key, in one of the threads.

        Raises
        ------
        DataPerfError
            There is none.
        """
        raise NotImplementedError

    def size(self, result: Any) -> int:
        """Return how many bytes a result takes."""
        raise NotImplementedError

    def wish(self, key: Key, *, can_wait: bool = False) -> Any:
        """Return the result if it is at hand; otherwise have it loaded, `loaded` tells when.

        Parameters
        ----------
        key : Key
            What is wanted.
        can_wait : bool
            Whether to load it only once nothing is asked for any more: while a person leafs
            through items, loading what is beside each would make every step twice as long.
        """
        result = self._cache.get(key)
        if result is not None:
            self._cache.move_to_end(key)
            return result
        if not self._threads or key[0] in self._errors:
            return None
        if can_wait:
            if key not in self._leisurely:  # painting again, as what pulses does, is no new wish
                self._rest.start()
            self._leisurely[key] = None
            self._leisurely.move_to_end(key)
        else:
            self._wished[key] = None
            self._wished.move_to_end(key)
            if not self._begin.isActive():
                self._begin.start()
        return None

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for has not arrived, or was not told of."""
        with self._changed:
            on_the_way = self._waiting or self._pending
        return bool(on_the_way or self._wished or self._leisurely or self._arrived)

    def error(self, item: int) -> Message | None:
        """Return why an item has no result, where loading it failed."""
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
        self._begin.stop()
        self._rest.stop()

    def _loop(self) -> None:
        give_way()
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if self._is_closed:
                    return
                key, _ = self._waiting.popitem()
                self._pending.add(key)
            result = self._loaded(key)
            with self._changed:
                if self._is_closed:
                    return
            self._came.emit(key, result)

    def _loaded(self, key: Key) -> object:
        try:
            return self.load(key)
        except DataPerfError as error:
            return error.message
        except Exception as error:  # noqa: BLE001 - a decoder's crash is a message
            return Message("This item cannot be shown ({reason}).", {"reason": repr(error)})

    @Slot()
    def _on_begin(self) -> None:
        """Hand wishes to the threads once the window is painted: they would slow that down."""
        with self._changed:
            for key in self._wished.keys() - self._pending:
                self._waiting.pop(key, None)
            self._waiting.update((key, None) for key in self._wished if key not in self._pending)
            while len(self._waiting) > MAX_WAITING:
                self._waiting.popitem(last=False)
            self._changed.notify_all()
        self._wished.clear()

    @Slot()
    def _on_rest(self) -> None:
        """Have loaded what could wait, after what could not."""
        latest = list(self._leisurely)[-MAX_LEISURELY:]
        self._leisurely.clear()
        with self._changed:
            for key in reversed(latest):
                if key not in self._pending and key not in self._cache:
                    self._waiting[key] = None
                    self._waiting.move_to_end(key, last=False)
            self._changed.notify_all()

    @Slot(object, object)
    def _on_came(self, key: Key, result: object) -> None:
        with self._changed:
            self._pending.discard(key)
        if isinstance(result, Message):
            self._errors[key[0]] = result
        elif key not in self._cache:
            self._cache[key] = result
            self._n_bytes += self.size(result)
            while self._n_bytes > self.max_bytes and len(self._cache) > 1:
                _, oldest = self._cache.popitem(last=False)
                self._n_bytes -= self.size(oldest)
        self._arrived.add(key[0])
        if not self._frame.isActive():
            told = self._since_told.elapsed() if self._since_told.isValid() else BETWEEN_MS
            self._frame.start(max(FRAME_MS, BETWEEN_MS - told))

    @Slot()
    def _on_frame(self) -> None:
        arrived, self._arrived = self._arrived, set()
        self._since_told.start()
        self.loaded.emit(arrived)
