"""Delivers what a purchase may be worth to the window's thread, the newest only."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.buying.markets import Markets
from dataperf_gui.buying.truth import TrueScores
from dataperf_gui.buying.values import Insight
from dataperf_gui.fitting import fitting
from dataperf_gui.gui.workers import told
from dataperf_gui.jobs import Cancelled, LatestWins, Monitor


@dataclass(frozen=True, eq=False, slots=True)
class _Request:
    number: int
    rows: list[list[int]]
    monitor: Monitor


class WorthFeed(QObject):
    """Estimates at every move of a slider; trains the official model when one is let go.

    Parameters
    ----------
    markets : Markets
        Where.
    insights : list of Insight
        One a market.
    """

    estimated = Signal(object)
    """``(n_markets,)`` estimated accuracies of the newest request, None where there is none."""
    scored = Signal(int, object)
    """A market of the newest request with its `MarketScore`, or the `Message` why it has none."""
    failed = Signal(object)
    """A `Message`."""
    _guessed = Signal(int, object)
    _trained = Signal(int, int, object)
    _ended = Signal(int)
    _broke = Signal(int, object)

    def __init__(
        self, markets: Markets, insights: list[Insight], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._insights, self._truth = insights, TrueScores(markets)
        self._guess_asked = self._guess_shown = 0
        self._score_asked = self._score_shown = 0
        self._monitor = Monitor()
        queued = Qt.ConnectionType.QueuedConnection
        self._guessed.connect(self._on_guessed, queued)
        self._trained.connect(self._on_trained, queued)
        self._ended.connect(self._on_ended, queued)
        self._broke.connect(self._on_broke, queued)
        self._guesser = LatestWins(self._guess, self._send_guess, self._send_error, "estimates")
        self._scorer = LatestWins(self._score, self._send_end, self._send_error, "true-scores")

    @property
    def is_estimated(self) -> bool:
        """Whether the estimate of the last request has been shown."""
        return self._guess_asked == self._guess_shown

    @property
    def is_scored(self) -> bool:
        """Whether the true scores of the last request have been shown."""
        return self._score_asked == self._score_shown

    def estimate(self, rows: list[list[int]]) -> None:
        """Ask for estimates; returns at once."""
        self._guess_asked += 1
        self._guesser.request(_Request(self._guess_asked, rows, Monitor()))

    def score(self, rows: list[list[int]]) -> None:
        """Ask for true scores; what is being trained for an older purchase is left off."""
        self._monitor.cancel()
        self._monitor = Monitor()
        self._score_asked += 1
        self._scorer.request(_Request(self._score_asked, rows, self._monitor))

    def close(self) -> None:
        """End the workers; nothing is delivered any more."""
        self._monitor.cancel()
        for signal, slot in (
            (self._guessed, self._on_guessed), (self._trained, self._on_trained),
            (self._ended, self._on_ended), (self._broke, self._on_broke),
        ):  # fmt: skip
            signal.disconnect(slot)
        self._guesser.close()
        self._scorer.close()

    def _guess(self, request: _Request) -> list[float | None]:
        with fitting():
            pairs = zip(self._insights, request.rows, strict=True)
            return [insight.estimator.accuracy(rows) for insight, rows in pairs]

    def _score(self, request: _Request) -> None:
        for place, score in self._truth.scores(request.rows, request.monitor):
            self._trained.emit(request.number, place, score)

    def _send_guess(self, request: _Request, result: list[float | None]) -> None:
        self._guessed.emit(request.number, result)

    def _send_end(self, request: _Request, _: None) -> None:
        self._ended.emit(request.number)

    def _send_error(self, request: _Request, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._broke.emit(request.number, error)

    @Slot(int, object)
    def _on_guessed(self, number: int, result: list[float | None]) -> None:
        if number > self._guess_shown:
            self._guess_shown = number
            self.estimated.emit(result)

    @Slot(int, int, object)
    def _on_trained(self, number: int, place: int, score: object) -> None:
        if number == self._score_asked:
            self.scored.emit(place, score)

    @Slot(int)
    def _on_ended(self, number: int) -> None:
        self._score_shown = number

    @Slot(int, object)
    def _on_broke(self, number: int, error: Exception) -> None:
        self._score_shown = max(self._score_shown, min(number, self._score_asked))
        if message := told(error):
            self.failed.emit(message)
