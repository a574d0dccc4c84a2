"""Brings the official curve of a cleaning session into the window's thread."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dataperf_gui.challenges.vision_cleaning.session_curve import SessionCurve, SessionResult
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.workers import told
from dataperf_gui.jobs import LatestWins, Monitor
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.session import Session

REST_MS = 300
"""The journal is read when the person pauses: the curve takes seconds anyway."""

_Request = tuple[int, list[Decision], Monitor]
"""Number of the request, the journal, and what a newer request cancels."""


class CurveFeed(QObject):
    """Computes the curve in a thread of its own after each pause; the newest request wins.

    Parameters
    ----------
    dataset : Dataset
        See `session_curve.is_scored`.
    session : Session
        Read in the window's thread.
    """

    asked = Signal()
    """What was delivered before is out of date."""
    arrived = Signal(object)
    """A `SessionResult`, of the newest request."""
    failed = Signal(object)
    """A `Message`."""
    _done = Signal(int, object)
    _broke = Signal(object)

    def __init__(self, dataset: Dataset, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._monitor = Monitor()
        """Of the newest request."""
        self._curve = SessionCurve(dataset)
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._ask)
        queued = Qt.ConnectionType.QueuedConnection
        self._done.connect(self._on_done, queued)
        self._broke.connect(self._on_broke, queued)
        self._queue: LatestWins[_Request, SessionResult] = LatestWins(
            self._compute, self._deliver, self._fail, name="session-curve"
        )

    @Slot()
    def request(self) -> None:
        """Ask for the curve of the session as it is at the next pause."""
        self._timer.start()
        self.asked.emit()

    def close(self) -> None:
        """Give up what runs and end the thread; nothing is delivered any more."""
        self._timer.stop()
        self._asked += 1
        self._monitor.cancel()
        self._queue.close()
        self._broke.disconnect(self._on_broke)
        self._curve.close()

    def _ask(self) -> None:
        self._asked += 1
        self._monitor.cancel()  # what runs for an older journal is of no use any more
        self._monitor = Monitor()
        self._queue.request((self._asked, list(self._session.journal()), self._monitor))

    def _compute(self, request: _Request) -> SessionResult:
        return self._curve.result(request[1], request[2])

    def _deliver(self, request: _Request, result: SessionResult) -> None:
        self._done.emit(request[0], result)

    def _fail(self, _: _Request, error: Exception) -> None:
        self._broke.emit(error)

    @Slot(int, object)
    def _on_done(self, number: int, result: SessionResult) -> None:
        if number == self._asked and not self._timer.isActive():
            self.arrived.emit(result)

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)
