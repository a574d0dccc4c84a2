"""Answers that take a moment, newest question first, delivered in the window's own thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.gui.workers import told
from dataperf_gui.jobs import LatestWins, Monitor, one_thread


class Background(QObject):
    """One thread that answers the newest question; one that it works on then is given up.

    Parameters
    ----------
    work : callable
        Turns a question into an answer, in the thread.
    name : str
        Of the thread, for debuggers and leak checks.
    """

    answered = Signal(object, object)
    """The question and its answer."""
    failed = Signal(object)
    """A `Message`."""
    _came = Signal(object, object)
    _broke = Signal(object)

    def __init__(
        self, work: Callable[[Any, Monitor], Any], name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self._monitor = work, Monitor()
        self._asked: tuple[Any, Monitor] | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._came.connect(self._on_came, queued)
        self._broke.connect(self._on_broke, queued)
        self._queue = LatestWins(self._answer, self._deliver, self._fail, name)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._asked is not None

    def ask(self, question: Any) -> None:
        """Ask; returns at once. An older question is not answered any more."""
        self._monitor.cancel()
        self._monitor = Monitor()
        self._asked = (question, self._monitor)
        self._queue.request(self._asked)

    def close(self) -> None:
        """Give up what runs and end the thread; nothing is delivered any more."""
        self._monitor.cancel()
        self._came.disconnect(self._on_came)
        self._broke.disconnect(self._on_broke)
        self._queue.close()

    def _answer(self, asked: tuple[Any, Monitor]) -> Any:
        question, monitor = asked
        with one_thread():  # more threads make the window stutter
            return self._work(question, monitor)

    def _deliver(self, asked: tuple[Any, Monitor], answer: Any) -> None:
        self._came.emit(asked, answer)

    def _fail(self, asked: tuple[Any, Monitor], error: Exception) -> None:
        if not asked[1].is_cancelled:
            self._broke.emit(error)

    @Slot(object, object)
    def _on_came(self, asked: tuple[Any, Monitor], answer: Any) -> None:
        if asked[1] is self._monitor:
            self._asked = None
            self.answered.emit(asked[0], answer)

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        self._asked = None
        if message := told(error):
            self.failed.emit(message)
