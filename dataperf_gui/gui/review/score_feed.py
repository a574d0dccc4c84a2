"""Brings live scores into the window's thread, with what they mean for a person."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dataperf_gui.arrays import Labels
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.scoring.base import Score, ScoreKind, TestModel
from dataperf_gui.scoring.f1_intervals import f1_interval
from dataperf_gui.scoring.intervals import Interval, difference_interval
from dataperf_gui.scoring.live import LiveResult, LiveScore

BOOTSTRAP_SEED = 0


@dataclass(frozen=True, eq=False, slots=True)
class ScoreUpdate:
    """A score, and how it compares with the ones before."""

    seq: int
    score: Score
    seconds: float
    change: Interval | None
    """Against the exact score before; None for the first."""
    since_start: Interval | None
    """Against the first exact score; None for the first."""
    spread: Interval | None = None
    """Of the score itself, where its test items are its own and nothing is compared."""


class ScoreFeed(QObject):
    """Asks for scores and delivers them, newest only, to slots in the window's thread.

    Parameters
    ----------
    model : TestModel
        Used by one worker thread from here on.
    """

    scored = Signal(object)
    """A `ScoreUpdate`."""
    failed = Signal(object)
    """A `Message`."""
    _arrived = Signal(object)
    _broke = Signal(int, object)

    def __init__(self, model: TestModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._y_test = model.y_test
        self._first: Score | None = None
        self._last: Score | None = None
        self._newest = self._asked = -1
        self._is_closed = False
        self.values: list[float] = []
        """Exact scores shown so far, oldest first."""
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._on_arrived, queued)
        self._broke.connect(self._on_broke, queued)
        self._live = LiveScore(model, self._compare, self._broke.emit)
        self._next: tuple[Labels, int] | None = None
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)
        self._begin.timeout.connect(self._on_begin)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the exact score of the last request has been shown."""
        return self._newest == self._asked and bool(self.values)

    def request(self, labels: Labels, seq: int) -> None:
        """Ask for the score of ``(n_train,)`` labels after journal row `seq`; returns at once."""
        self._asked = seq
        self._next = labels, seq
        self._begin.start()

    def close(self) -> None:
        """End the worker; nothing is delivered any more, not even what was on its way."""
        self._is_closed = True
        self._begin.stop()
        self._arrived.disconnect(self._on_arrived)
        self._broke.disconnect(self._on_broke)
        self._live.close()

    def _compare(self, result: LiveResult) -> None:
        """In the worker's thread, where resampling holds nobody up: compare and send."""
        score = result.score
        if score.y_test is not None:
            update = ScoreUpdate(result.seq, score, result.seconds, None, None, f1_interval(score))
            self._arrived.emit(update)
            return
        change, since_start = self._between(self._last, score), self._between(self._first, score)
        if score.kind is not ScoreKind.PREVIEW:
            self._first, self._last = self._first or score, score
        self._arrived.emit(ScoreUpdate(result.seq, score, result.seconds, change, since_start))

    def _between(self, before: Score | None, score: Score) -> Interval | None:
        if before is None:
            return None
        rng = np.random.default_rng(BOOTSTRAP_SEED)
        return difference_interval(
            self._y_test, before.predictions, score.predictions, score.metric, rng
        )

    @Slot()
    def _on_begin(self) -> None:
        """Hand the labels to the worker once the window is painted: it would slow that down."""
        if self._next is not None:
            self._live.request(*self._next)

    @Slot(object)
    def _on_arrived(self, update: ScoreUpdate) -> None:
        if self._is_closed or update.seq < self._newest:
            return
        if update.score.kind is not ScoreKind.PREVIEW:
            self._newest = update.seq
            self.values.append(update.score.value)
        self.scored.emit(update)

    @Slot(int, object)
    def _on_broke(self, seq: int, error: Exception) -> None:
        if not self._is_closed and seq >= self._newest:
            text = Message("The score could not be computed ({reason}).", {"reason": repr(error)})
            self.failed.emit(error.message if isinstance(error, DataPerfError) else text)
