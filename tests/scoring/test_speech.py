"""The shared speech model against ten voting classifiers fitted one after another."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_speech import plain_predictions
from sklearn.metrics import f1_score

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.scoring.speech import BLOCK_ROWS, couple, speech_score

SEEDS = (5, 69, 98)


def clips(rng: np.random.Generator, y: np.ndarray) -> np.ndarray:
    """Overlapping classes, rounded so that equal distances occur."""
    X = rng.normal(size=(len(y), 64)) + 0.4 * np.sin(np.outer(y + 1, np.arange(64)))
    return (np.round(X * 8) / 8).astype(np.float32)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), n_classes=st.integers(2, 7), repeats=st.integers(0, 4))
def test_predictions_are_those_of_the_plain_model(seed: int, n_classes: int, repeats: int) -> None:
    rng = np.random.default_rng(seed)
    y = np.resize(np.arange(n_classes, dtype=np.int32), n_classes * 4)
    X = clips(rng, y)
    again = rng.integers(len(y), size=repeats)
    X, y = np.concatenate([X, X[again]]), np.concatenate([y, y[again]])
    y_eval = rng.integers(n_classes, size=90, dtype=np.int32)
    X_eval = clips(rng, y_eval)
    score = speech_score(X, y, X_eval, y_eval, seeds=SEEDS)
    plain = plain_predictions(X, y, X_eval, SEEDS)
    assert np.array_equal(score.predictions, plain)
    assert score.per_seed == pytest.approx(
        [f1_score(y_eval, row, average="macro") for row in plain], abs=1e-12
    )
    assert score.value == pytest.approx(score.per_seed.mean())


def test_class_ids_need_not_follow_on_each_other_nor_start_at_0() -> None:
    rng = np.random.default_rng(0)
    y = np.repeat(np.array([2, 5, 9], dtype=np.int32), 5)
    X, X_eval = clips(rng, y), clips(rng, y)
    score = speech_score(X, y, X_eval, y, seeds=SEEDS)
    assert np.array_equal(score.predictions, plain_predictions(X, y, X_eval, SEEDS))


def test_clips_that_are_all_alike_are_scored_as_well() -> None:
    X = np.ones((8, 4), dtype=np.float32)
    y = np.repeat(np.arange(2, dtype=np.int32), 4)
    score = speech_score(X, y, X, y, seeds=SEEDS)
    assert np.array_equal(score.predictions, plain_predictions(X, y, X, SEEDS))


def test_blocks_do_not_show() -> None:
    rng = np.random.default_rng(1)
    y = np.resize(np.arange(6, dtype=np.int32), 30)
    y_eval = np.resize(y, 2 * BLOCK_ROWS + 7)
    X, X_eval = clips(rng, y), clips(rng, y_eval)
    whole = speech_score(X, y, X_eval, y_eval, seeds=SEEDS)
    half = speech_score(X, y, X_eval[300:900], y_eval[300:900], seeds=SEEDS)
    assert np.array_equal(whole.predictions[:, 300:900], half.predictions)


def test_coupling_recovers_probabilities_that_agree() -> None:
    p = np.array([0.5, 0.2, 0.2, 0.1])
    pairs = [(a, b) for a in range(4) for b in range(a + 1, 4)]
    pairwise = np.array([[p[a] / (p[a] + p[b])] for a, b in pairs])
    found = couple(np.repeat(pairwise, 3, axis=1), 4)
    assert found == pytest.approx(np.repeat(p[:, None], 3, axis=1), abs=0.01)
    assert found.sum(axis=0) == pytest.approx(np.ones(3))


def test_a_cancel_stops_between_blocks() -> None:
    rng = np.random.default_rng(1)
    y = np.resize(np.arange(3, dtype=np.int32), 12)
    y_eval = np.resize(y, 3 * BLOCK_ROWS)
    seen: list[float] = []
    monitor = Monitor(lambda done, _: (seen.append(done), monitor.cancel()))
    with pytest.raises(Cancelled):
        speech_score(clips(rng, y), y, clips(rng, y_eval), y_eval, seeds=SEEDS, monitor=monitor)
    assert len(seen) == 1


def test_scores_at_the_same_time_do_not_disturb_each_other() -> None:
    rng = np.random.default_rng(3)
    y = np.resize(np.arange(6, dtype=np.int32), 60)
    y_eval = np.resize(y, 300)
    X, X_eval = clips(rng, y), clips(rng, y_eval)
    expected = speech_score(X, y, X_eval, y_eval, seeds=SEEDS).predictions
    with ThreadPoolExecutor(4) as pool:
        runs = [
            pool.submit(speech_score, X, y, X_eval, y_eval, seeds=SEEDS) for _ in range(40)
        ]  # fmt: skip
        found = [run.result().predictions for run in runs]
    assert all(np.array_equal(each, expected) for each in found)
