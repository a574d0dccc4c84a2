"""Runs jobs behind the window; what they return arrives in the window's own thread."""

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.jobs import Cancelled, Monitor, give_way, one_thread
from dataperf_gui.messages import DataPerfError, Message

LOG = logging.getLogger(__name__)

Work = Callable[[Monitor], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    title: str
    work: Work
    monitor: Monitor


class Workers(QObject):
    """One long-lived thread that does one job after the other.

    Jobs know nothing of Qt: they are functions of a `Monitor`. Callbacks run in the thread this
    object lives in: worker signals are connected to slots of this object only, because a lambda
    connected to them would run in the worker's thread.
    """

    started = Signal(str)
    progressed = Signal(float, object)
    ended = Signal()
    _finished = Signal(int, object)
    _failed = Signal(int, object)
    _reported = Signal(int, float, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._callbacks: dict[int, tuple[Done, Failed]] = {}
        self._monitors: dict[int, Monitor] = {}
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._on_finished, queued)
        self._failed.connect(self._on_failed, queued)
        self._reported.connect(self._on_reported, queued)
        self._thread = threading.Thread(target=self._loop, name="jobs", daemon=True)
        self._thread.start()

    def run(self, title: str, work: Work, done: Done, failed: Failed) -> Monitor:
        """Do `work` in the background, then call `done` with its result.

        Where it raised or was cancelled `failed` is called with the exception, see `told`.
        """
        number = next(self._numbers)
        monitor = Monitor(lambda fraction, text: self._reported.emit(number, fraction, text))
        LOG.debug("job %d queued: %s", number, title)
        self._callbacks[number] = (done, failed)
        self._monitors[number] = monitor
        self.started.emit(title)
        self._queue.put(_Job(number, title, work, monitor))
        return monitor

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._callbacks)

    def cancel(self) -> None:
        """Ask everything that runs or waits to stop."""
        for monitor in self._monitors.values():
            monitor.cancel()

    def close(self) -> None:
        """Cancel, and wait for the thread to end."""
        self.cancel()
        self._callbacks.clear()
        self._queue.put(None)
        self._thread.join()

    def _loop(self) -> None:
        give_way()
        while (job := self._queue.get()) is not None:
            self._do(job)
            del job  # a dataset that was closed is not to be held until the next job

    def _do(self, job: _Job) -> None:
        LOG.debug("job %d started: %s", job.number, job.title)
        try:
            job.monitor.check()
            with one_thread():  # more threads make the window stutter
                result = job.work(job.monitor)
        except (Cancelled, DataPerfError) as error:
            LOG.debug("job %d ended early: %r", job.number, error)
            self._failed.emit(job.number, error)
        except Exception as error:  # a worker's crash is a message
            LOG.exception("%s", job.title)
            self._failed.emit(job.number, error)
        else:
            LOG.debug("job %d done; its result is handed to the window's thread", job.number)
            self._finished.emit(job.number, result)

    @Slot(int, object)
    def _on_finished(self, number: int, result: object) -> None:
        if callbacks := self._ended(number):
            callbacks[0](result)

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if callbacks := self._ended(number):
            callbacks[1](error)

    @Slot(int, float, object)
    def _on_reported(self, number: int, fraction: float, text: str | Message) -> None:
        if number in self._callbacks:
            self.progressed.emit(fraction, text)

    def _ended(self, number: int) -> tuple[Done, Failed] | None:
        self._monitors.pop(number, None)
        callbacks = self._callbacks.pop(number, None)
        if callbacks is not None and not self._callbacks:
            self.ended.emit()
        return callbacks


def told(error: Exception) -> Message | None:
    """Return what a person should hear of a job that failed; None where they cancelled it."""
    if isinstance(error, Cancelled):
        return None
    if isinstance(error, DataPerfError):
        return error.message
    text = "Something went wrong that should not have ({reason}). It was written to the log."
    return Message(text, {"reason": f"{type(error).__name__}: {error}"})
