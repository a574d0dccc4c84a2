"""`LiveScore`: the score that follows a person's decisions without ever holding them up."""

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter

from dataperf_gui.arrays import Labels
from dataperf_gui.jobs import Cancelled, LatestWins, Monitor, one_thread
from dataperf_gui.scoring.base import Score, ScoreKind, TestModel, label_digest

REMEMBERED = 512
"""Scores kept by label digest, so that undo costs nothing."""
PREVIEW_AFTER_S = 0.1
"""A preview is made when the last exact fit took longer than this."""
GIVE_UP_AFTER_S = 2.0
"""A newer request ends the running fit when the last exact fit took longer than this."""


@dataclass(frozen=True, eq=False, slots=True)
class LiveResult:
    """A score and what it belongs to."""

    seq: int
    """The number given with the request; drop what is older than the newest shown."""
    score: Score
    seconds: float
    """How long it took; 0 when it was remembered."""


@dataclass(frozen=True, eq=False, slots=True)
class _Request:
    labels: Labels
    seq: int


class LiveScore:
    """Refits a test model in one thread of its own; the newest request wins.

    Each request that is not overtaken gets a preview, where the model offers one and the exact
    fit takes noticeable time, and then the exact score. Scores are remembered by label digest.
    BLAS runs on one thread meanwhile, so that the window's thread keeps a core.

    Parameters
    ----------
    model : TestModel
        Used by the worker thread only from here on.
    on_result : callable
        Called **in the worker thread** with each `LiveResult`, in the order of the requests.
    on_error : callable
        Called **in the worker thread** with ``(seq, exception)`` when a fit fails; a
        `DataPerfError` has a sentence for people.
    """

    def __init__(
        self,
        model: TestModel,
        on_result: Callable[[LiveResult], None],
        on_error: Callable[[int, Exception], None],
    ) -> None:
        self._model, self._on_result, self._on_error = model, on_result, on_error
        self._scores: OrderedDict[str, Score] = OrderedDict()
        self._monitor = Monitor()
        self._last_exact_s = 0.0
        self._queue = LatestWins(self._work, self._finished, self._fail, name="live-score")

    def request(self, labels: Labels, seq: int) -> None:
        """Ask for the score of ``(n_train,)`` labels; returns at once.

        Parameters
        ----------
        labels : Labels
            Copied here: the caller may go on changing them.
        seq : int
            Returned with the result.
        """
        if self._last_exact_s > GIVE_UP_AFTER_S:
            self._monitor.cancel()
        self._queue.request(_Request(labels.copy(), seq))

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Block until every result is delivered; False if `timeout_s` passed first."""
        return self._queue.wait_until_idle(timeout_s)

    def close(self, timeout_s: float | None = None) -> None:
        """Give up the running fit, drop the waiting one, and end the thread."""
        self._monitor.cancel()
        self._queue.close(timeout_s)

    def _work(self, request: _Request) -> None:
        """Deliver the scores of `request`; an exact fit that was given up delivers none."""
        self._monitor = Monitor()
        remembered = self._scores.get(label_digest(request.labels))
        if remembered is not None:
            self._on_result(LiveResult(request.seq, remembered, 0.0))
            return
        with one_thread(), suppress(Cancelled):
            if self._last_exact_s > PREVIEW_AFTER_S:
                self._fit(request, lambda: self._model.preview(request.labels))
            self._fit(request, lambda: self._model.score(request.labels, self._monitor))
            self._model.prepare()

    def _fit(self, request: _Request, fit: Callable[[], Score | None]) -> None:
        started = perf_counter()
        score = fit()
        seconds = perf_counter() - started
        if score is None:
            return
        if score.kind is not ScoreKind.PREVIEW:
            self._last_exact_s = seconds
            self._remember(score)
        self._on_result(LiveResult(request.seq, score, seconds))

    def _remember(self, score: Score) -> None:
        self._scores[score.label_digest] = score
        if len(self._scores) > REMEMBERED:
            self._scores.popitem(last=False)

    def _finished(self, _request: _Request, _nothing: None) -> None:
        """Do nothing: results were delivered as they came."""

    def _fail(self, request: _Request, error: Exception) -> None:
        self._on_error(request.seq, error)
