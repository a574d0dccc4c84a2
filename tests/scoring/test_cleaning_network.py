"""The cleaning network: torch's initialisation, and the fast training against the plain one."""

import numpy as np
import pytest
from plain_cleaning import plain_accuracy

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.scoring.cleaning_model import CleaningTestModel
from dataperf_gui.scoring.cleaning_network import (
    fit_network,
    initial_weights,
    rounded_accuracy,
)

TORCH_RAND_42 = (0.88226926, 0.91500396, 0.38286376, 0.95930564, 0.39044821, 0.60089535)
"""``torch.manual_seed(42); torch.rand(6)``, as its documentation and countless notebooks show."""


def problem(
    n_train: int, n_test: int = 120, seed: int = 0
) -> tuple[Features, Labels, Features, Labels]:
    """Return noisy training rows and clean test rows."""
    rng = np.random.default_rng(seed)
    n = n_train + n_test
    hidden = rng.standard_normal((n, 20))
    X = np.maximum(hidden @ rng.standard_normal((20, 2048)) / 4 + rng.standard_normal((n, 2048)), 0)
    y = (hidden[:, 0] > 0).astype(np.int32)
    noisy = y[:n_train].copy()
    noisy[rng.random(n_train) < 0.3] ^= 1
    X = X.astype(np.float32)
    return X[:n_train], noisy, X[n_train:], y[n_train:]


def test_weights_begin_as_torch_draws_them() -> None:
    W1, b1, w2, b2 = initial_weights()
    drawn = (W1[0, :6] * np.sqrt(2048) + 1) / 2
    assert np.allclose(drawn, TORCH_RAND_42, atol=1e-6)
    assert W1.shape == (128, 2048)
    assert np.abs(W1).max() <= 1 / np.sqrt(2048)
    assert np.abs(b1).max() <= 1 / np.sqrt(2048) < np.abs(w2).max() <= 1 / np.sqrt(128)
    assert b2.shape == (1,)


@pytest.mark.parametrize("n_train", [1, 63, 64, 65, 150])
def test_fast_training_scores_as_the_plain_one(n_train: int) -> None:
    X, labels, X_test, y_test = problem(n_train, seed=n_train)
    fast = rounded_accuracy(fit_network(X, labels).predict(X_test), y_test)
    assert fast == pytest.approx(plain_accuracy(X, labels, X_test, y_test), abs=0.0101)


def test_a_long_training_stays_in_the_range_of_float32() -> None:
    """400 steps: unless shared decays are folded in, 0.9^-t passes 1e18."""
    X, labels, X_test, y_test = problem(1_280, 60)
    fast = rounded_accuracy(fit_network(X, labels).predict(X_test), y_test)
    assert fast == pytest.approx(plain_accuracy(X, labels, X_test, y_test), abs=0.0201)


def test_features_that_are_always_zero_do_no_harm() -> None:
    X, labels, X_test, y_test = problem(70)
    X[:, ::2] = X_test[:, ::2] = 0
    assert rounded_accuracy(fit_network(X, labels).predict(X_test), y_test) == plain_accuracy(
        X, labels, X_test, y_test
    )


def test_huge_features_do_not_warn() -> None:
    X, labels, X_test, _ = problem(70)
    assert np.isfinite(fit_network(X * 1e4, labels).probabilities(X_test)).all()


def test_accuracy_is_rounded_as_numpy_does() -> None:
    labels = np.zeros(200, dtype=np.int32)
    predicted = np.ones(200, dtype=np.int32)
    predicted[:33] = 0  # 0.165, which Python's round makes 0.17
    assert rounded_accuracy(predicted, labels) == 0.16


def test_the_test_model_gives_the_official_score() -> None:
    X, labels, X_test, y_test = problem(80)
    model = CleaningTestModel(X, X_test, y_test)
    score = model.score(labels)
    network = fit_network(X, labels)
    assert score.kind is ScoreKind.OFFICIAL
    assert score.value == rounded_accuracy(network.predict(X_test), y_test)
    assert np.array_equal(score.predictions, network.predict(X_test))
    assert model.preview(labels) is None


def test_probabilities_belong_to_the_labels_asked_about() -> None:
    X, labels, X_test, y_test = problem(80)
    model = CleaningTestModel(X, X_test, y_test)
    assert model.predict_proba(labels) is None
    model.score(labels)
    pred_probs = model.predict_proba(labels)
    assert pred_probs is not None
    assert np.allclose(pred_probs.sum(axis=1), 1)
    assert model.predict_proba(1 - labels) is None


def test_items_left_out_are_not_trained_on() -> None:
    X, labels, X_test, y_test = problem(80)
    model = CleaningTestModel(X, X_test, y_test)
    left_out = labels.copy()
    left_out[:10] = -1
    alone = CleaningTestModel(X[10:], X_test, y_test).score(labels[10:])
    assert np.array_equal(model.score(left_out).predictions, alone.predictions)
    with pytest.raises(DataPerfError, match="left out"):
        model.score(np.full(80, -1, dtype=np.int32))


def test_a_cancelled_score_is_not_begun() -> None:
    X, labels, X_test, y_test = problem(10)
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        CleaningTestModel(X, X_test, y_test).score(labels, monitor)
