import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring import live, logistic
from dataperf_gui.scoring.base import ACCURACY, Score, ScoreKind
from dataperf_gui.scoring.live import LiveResult, LiveScore
from dataperf_gui.scoring.logistic import LogisticModel

MakeBlobs = Callable[..., Any]
PATIENCE_S = 30.0


class Bench:
    """A live score over real data, and all it delivered."""

    def __init__(self, data: Any, k: int) -> None:
        self.data = data
        self.model = LogisticModel(data.X, data.X_test, data.y_test, k)
        self.results: list[LiveResult] = []
        self.errors: list[tuple[int, Exception]] = []
        self.threads: set[str] = set()
        self.live = LiveScore(self.model, self._on_result, self._on_error)

    def _on_result(self, result: LiveResult) -> None:
        self.threads.add(threading.current_thread().name)
        self.results.append(result)

    def _on_error(self, seq: int, error: Exception) -> None:
        self.errors.append((seq, error))

    def settle(self) -> None:
        assert self.live.wait_until_idle(PATIENCE_S)


@pytest.fixture
def bench(make_blobs: MakeBlobs) -> Iterator[Bench]:
    bench = Bench(make_blobs(300, 40, 4), 4)
    yield bench
    bench.live.close(PATIENCE_S)


def test_a_request_is_answered_with_its_number_in_the_worker(bench: Bench) -> None:
    bench.live.request(bench.data.labels, seq=7)
    bench.settle()
    (result,) = bench.results
    assert result.seq == 7
    assert result.seconds > 0
    assert result.score.kind is ScoreKind.EXACT
    assert bench.threads == {"live-score"}


def test_a_burst_ends_with_the_right_score(bench: Bench) -> None:
    labels = bench.data.labels.copy()
    for seq in range(200):
        labels[seq] = bench.data.truth[seq]
        bench.live.request(labels, seq)
    bench.settle()
    data = bench.data
    expected = LogisticModel(data.X, data.X_test, data.y_test, 4).score(labels)
    assert bench.results[-1].seq == 199
    assert bench.results[-1].score.value == expected.value
    np.testing.assert_array_equal(bench.results[-1].score.predictions, expected.predictions)
    seqs = [result.seq for result in bench.results]
    assert seqs == sorted(seqs)
    assert not bench.errors


def test_labels_may_change_after_the_request(bench: Bench) -> None:
    labels = bench.data.labels.copy()
    bench.live.request(labels, 1)
    labels[:] = -1
    bench.settle()
    expected = bench.model.score(bench.data.labels)
    assert bench.results[0].score.label_digest == expected.label_digest


def test_undo_is_remembered(bench: Bench) -> None:
    changed = bench.data.labels.copy()
    changed[0] = bench.data.truth[0] - 1
    for seq, labels in enumerate([bench.data.labels, changed, bench.data.labels]):
        bench.live.request(labels, seq)
        bench.settle()
    first, _, undone = bench.results
    assert undone.score is first.score
    assert undone.seconds == 0


def test_the_memory_is_bounded(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "REMEMBERED", 2)
    for item in range(4):
        labels = bench.data.labels.copy()
        labels[item] = -1
        bench.live.request(labels, item)
        bench.settle()
    assert len(bench.live._scores) == 2


def test_an_error_is_delivered_and_the_next_request_works(bench: Bench) -> None:
    bench.live.request(np.full(300, -1, np.int32), 1)
    bench.settle()
    ((seq, error),) = bench.errors
    assert seq == 1
    assert isinstance(error, DataPerfError)
    bench.live.request(bench.data.labels, 2)
    bench.settle()
    assert [result.seq for result in bench.results] == [2]


def test_a_slow_fit_is_announced_by_a_preview(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "PREVIEW_AFTER_S", 0.0)
    monkeypatch.setattr(logistic, "PREVIEW_FROM", 1)
    labels = bench.data.labels.copy()
    bench.live.request(labels, 1)
    bench.settle()
    labels[0] = -1
    bench.live.request(labels, 2)
    bench.settle()
    shown = [(result.seq, result.score.kind) for result in bench.results]
    assert shown == [(1, ScoreKind.EXACT), (2, ScoreKind.PREVIEW), (2, ScoreKind.EXACT)]


class EndlessModel:
    """Fits until it is told to stop, but for the labels of the first and the last request."""

    metric = ACCURACY

    def __init__(self) -> None:
        self.y_test: Labels = np.zeros(1, np.int32)
        self.has_started = threading.Event()

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        assert monitor is not None
        if labels[0] == 1:
            self.has_started.set()
            assert monitor._cancelled.wait(PATIENCE_S)
            monitor.check()
        return Score(1.0, ACCURACY, ScoreKind.EXACT, 1.0, self.y_test, str(labels))

    def preview(self, labels: Labels) -> Score | None:
        del labels
        return None

    def prepare(self) -> None:
        pass

    def predict_proba(self, labels: Labels) -> Floats | None:
        del labels
        return None


def test_a_fit_of_seconds_gives_way_to_a_newer_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "GIVE_UP_AFTER_S", -1.0)  # every fit counts as one of seconds
    model, results = EndlessModel(), []
    score = LiveScore(model, results.append, lambda *_: None)
    score.request(np.array([1], np.int32), 1)
    assert model.has_started.wait(PATIENCE_S)
    score.request(np.array([2], np.int32), 2)
    assert score.wait_until_idle(PATIENCE_S)
    assert [result.seq for result in results] == [2]
    score.close(PATIENCE_S)


def test_closing_ends_a_running_fit() -> None:
    model, results, errors = EndlessModel(), [], []
    score = LiveScore(model, results.append, lambda *error: errors.append(error))
    score.request(np.array([1], np.int32), 1)
    assert model.has_started.wait(PATIENCE_S)
    score.close(PATIENCE_S)
    assert not any(thread.name == "live-score" for thread in threading.enumerate())
    assert not results
    assert not errors
