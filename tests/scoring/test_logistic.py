import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring import logistic, solver
from dataperf_gui.scoring.base import ScoreKind, label_digest
from dataperf_gui.scoring.logistic import LogisticModel

MakeBlobs = Callable[..., Any]

SHAPES = [(60, 5, 2), (60, 5, 3), (150, 20, 4), (40, 200, 2), (80, 300, 5), (300, 64, 10)]


def model_of(data: Any, k: int, C: float = 1.0) -> LogisticModel:
    return LogisticModel(data.X, data.X_test, data.y_test, k, C)


def tight_fit(X: np.ndarray, labels: np.ndarray, C: float = 1.0) -> LogisticRegression:
    """Scikit-learn's optimum; its own tolerance is far below ours."""
    fit = LogisticRegression(C=C, tol=1e-9, max_iter=10_000, solver="newton-cg")
    with warnings.catch_warnings():
        # At 1e-9 its line search may find nothing more to gain and say so.
        warnings.simplefilter("ignore")
        return fit.fit(X.astype(np.float64), labels)


@pytest.mark.parametrize(("n", "d", "k"), SHAPES)
@pytest.mark.parametrize("C", [0.01, 1.0, 10.0])
def test_fit_is_scikit_learns_optimum(
    make_blobs: MakeBlobs, n: int, d: int, k: int, C: float
) -> None:
    data = make_blobs(n, d, k)
    model = model_of(data, k, C)
    score = model.score(data.labels)
    tight = tight_fit(data.X, data.labels, C)
    np.testing.assert_array_equal(score.predictions, tight.predict(data.X_test))
    np.testing.assert_allclose(
        model.predict_proba(data.labels), tight.predict_proba(data.X), atol=2e-3
    )
    assert score.value == tight.score(data.X_test, data.y_test)
    f1 = f1_score(data.y_test, score.predictions, average="macro", zero_division=0)
    assert score.macro_f1 == pytest.approx(f1)
    assert score.kind is ScoreKind.EXACT
    assert score.label_digest == label_digest(data.labels)


@pytest.mark.parametrize(("n", "d", "k"), SHAPES)
def test_excluded_rows_count_as_if_they_were_not_there(
    make_blobs: MakeBlobs, n: int, d: int, k: int
) -> None:
    data = make_blobs(n, d, k)
    labels = data.labels.copy()
    labels[::3] = -1
    kept = labels >= 0
    model = model_of(data, k)
    model.score(data.labels)
    tight = tight_fit(data.X[kept], labels[kept])
    np.testing.assert_array_equal(model.score(labels).predictions, tight.predict(data.X_test))


@pytest.mark.parametrize(("n", "d", "k"), SHAPES)
def test_the_order_of_edits_does_not_matter(make_blobs: MakeBlobs, n: int, d: int, k: int) -> None:
    data = make_blobs(n, d, k)
    rng = np.random.default_rng(1)
    model = model_of(data, k)
    labels = data.labels.copy()
    for _ in range(20):
        items = rng.integers(0, n, rng.integers(1, 4))
        labels[items] = rng.integers(-1, k, len(items))
        score = model.score(labels)
    fresh = model_of(data, k)
    np.testing.assert_array_equal(score.predictions, fresh.score(labels).predictions)
    warm_probs, cold_probs = model.predict_proba(labels), fresh.predict_proba(labels)
    np.testing.assert_allclose(warm_probs, cold_probs, atol=2e-3)


edits = st.lists(st.tuples(st.integers(0, 39), st.integers(-1, 2)), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None)
@given(edits=edits)
def test_undoing_all_edits_restores_the_score(
    make_blobs: MakeBlobs, edits: list[tuple[int, int]]
) -> None:
    data = make_blobs(40, 6, 3)
    model = model_of(data, 3)
    first = model.score(data.labels)
    labels = data.labels.copy()
    for item, label in edits:
        labels[item] = label
        model.score(labels)
    last = model.score(data.labels)
    np.testing.assert_array_equal(last.predictions, first.predictions)
    assert last.value == first.value


def test_classes_that_vanish_are_never_predicted_and_may_come_back(make_blobs: MakeBlobs) -> None:
    data = make_blobs(90, 8, 3)
    model = model_of(data, 3)
    before = model.score(data.labels)
    without = np.where(data.labels == 1, -1, data.labels).astype(np.int32)
    kept = without >= 0
    tight = tight_fit(data.X[kept], without[kept])
    np.testing.assert_array_equal(model.score(without).predictions, tight.predict(data.X_test))
    probs = model.predict_proba(without)
    assert probs is not None
    assert np.all(probs[:, 1] == 0)
    np.testing.assert_array_equal(model.score(data.labels).predictions, before.predictions)


def test_one_class_left_is_predicted_everywhere(make_blobs: MakeBlobs) -> None:
    data = make_blobs(30, 4, 3)
    model = model_of(data, 3)
    labels = np.where(np.arange(30) == 7, 2, -1).astype(np.int32)
    score = model.score(labels)
    assert np.all(score.predictions == 2)
    assert score.value == np.mean(data.y_test == 2)
    np.testing.assert_array_equal(model.predict_proba(labels), np.tile([0, 0, 1], (30, 1)))


def test_all_excluded_says_what_to_do(make_blobs: MakeBlobs) -> None:
    data = make_blobs(30, 4, 3)
    model = model_of(data, 3)
    model.score(data.labels)
    with pytest.raises(DataPerfError, match="Put at least one back"):
        model.score(np.full(30, -1, np.int32))
    assert model.score(data.labels).value > 0.3


def test_no_items_is_refused(make_blobs: MakeBlobs) -> None:
    data = make_blobs(30, 4, 3)
    with pytest.raises(DataPerfError, match="one test item"):
        LogisticModel(data.X, data.X_test[:0], data.y_test[:0], 3)


def test_one_training_item(make_blobs: MakeBlobs) -> None:
    data = make_blobs(1, 4, 2)
    assert np.all(model_of(data, 2).score(data.labels).predictions == data.labels[0])


@pytest.mark.parametrize("d", [3, 50])
def test_duplicate_rows_and_columns(make_blobs: MakeBlobs, d: int) -> None:
    data = make_blobs(40, d, 3)
    X = np.tile(data.X, (2, 2))
    X_test = np.tile(data.X_test, (1, 2))
    labels = np.tile(data.labels, 2)
    score = LogisticModel(X, X_test, data.y_test, 3).score(labels)
    np.testing.assert_array_equal(score.predictions, tight_fit(X, labels).predict(X_test))


def test_separable_data_stay_finite() -> None:
    X = np.linspace(-1, 1, 50, dtype=np.float32)[:, None] * np.float32(1_000)
    y = (X[:, 0] > 0).astype(np.int32)
    model = LogisticModel(X, X, y, 2, C=1e4)
    assert model.score(y).value == 1
    assert np.isfinite(model.predict_proba(y)).all()


def test_constant_features_predict_the_majority() -> None:
    X = np.zeros((30, 4), np.float32)
    labels = (np.arange(30) % 3 == 0).astype(np.int32)
    score = LogisticModel(X, X, labels, 2).score(labels)
    assert np.all(score.predictions == 0)


def test_a_group_action_on_most_rows(make_blobs: MakeBlobs) -> None:
    data = make_blobs(700, 30, 5)
    model = model_of(data, 5)
    model.score(data.labels)
    labels = data.labels.copy()
    labels[:500] = (labels[:500] + 1) % 5
    tight = tight_fit(data.X, labels)
    np.testing.assert_array_equal(model.score(labels).predictions, tight.predict(data.X_test))


def test_preparing_makes_fits_shorter_and_changes_nothing_else(make_blobs: MakeBlobs) -> None:
    data = make_blobs(200, 400, 2)
    prepared, plain = model_of(data, 2), model_of(data, 2)
    labels = data.labels.copy()
    iterations = np.zeros(2)
    for item in np.flatnonzero(labels != data.truth)[:20]:
        labels[item] = data.truth[item]
        score = prepared.score(labels)
        prepared.prepare()
        np.testing.assert_array_equal(score.predictions, plain.score(labels).predictions)
        iterations += [model._solver.n_iterations_ for model in (prepared, plain)]
    assert iterations[0] < 0.8 * iterations[1]


def test_many_classes_share_one_inverse(
    make_blobs: MakeBlobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = make_blobs(150, 20, 4)
    blocks = model_of(data, 4).score(data.labels)
    monkeypatch.setattr(solver, "MAX_INVERSES", 1)
    shared = model_of(data, 4).score(data.labels)
    np.testing.assert_array_equal(shared.predictions, blocks.predictions)


def test_few_of_many_rows_make_a_good_enough_inverse(
    make_blobs: MakeBlobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = make_blobs(600, 10, 3)
    monkeypatch.setattr(solver, "CURVATURE_ROWS", 100)
    tight = tight_fit(data.X, data.labels)
    score = model_of(data, 3).score(data.labels)
    np.testing.assert_array_equal(score.predictions, tight.predict(data.X_test))


def test_a_fit_can_be_cancelled_and_taken_up_again(make_blobs: MakeBlobs) -> None:
    data = make_blobs(60, 10, 3)
    model = model_of(data, 3)
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        model.score(data.labels, monitor)
    assert model.predict_proba(data.labels) is None
    fresh = model_of(data, 3).score(data.labels)
    np.testing.assert_array_equal(model.score(data.labels).predictions, fresh.predictions)


def test_probabilities_belong_to_the_last_fit_only(make_blobs: MakeBlobs) -> None:
    data = make_blobs(40, 6, 3)
    model = model_of(data, 3)
    assert model.predict_proba(data.labels) is None
    model.score(data.labels)
    probs = model.predict_proba(data.labels)
    assert probs is not None
    np.testing.assert_allclose(probs.sum(axis=1), 1, atol=1e-6)
    other = data.labels.copy()
    other[0] = -1
    assert model.predict_proba(other) is None


def test_previews_are_for_many_items_only(
    make_blobs: MakeBlobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = make_blobs(400, 20, 4)
    model = model_of(data, 4)
    model.score(data.labels)
    assert model.preview(data.labels) is None
    monkeypatch.setattr(logistic, "PREVIEW_FROM", 400)
    assert model_of(data, 4).preview(data.labels) is None  # nothing to start from yet
    labels = data.labels.copy()
    labels[3] = data.truth[3]
    preview = model.preview(labels)
    assert preview is not None
    assert preview.kind is ScoreKind.PREVIEW
    assert preview.value == pytest.approx(model.score(labels).value, abs=0.02)


def test_a_preview_of_ten_thousand_items_is_close(make_blobs: MakeBlobs) -> None:
    data = make_blobs(10_000, 32, 10)
    model = model_of(data, 10)
    model.score(data.labels)
    labels = data.labels.copy()
    wrong = np.flatnonzero(labels != data.truth)[:20]
    labels[wrong] = data.truth[wrong]
    preview = model.preview(labels)
    assert preview is not None
    assert preview.value == pytest.approx(model.score(labels).value, abs=0.01)


def test_inputs_are_left_alone(make_blobs: MakeBlobs) -> None:
    data = make_blobs(40, 100, 3)
    copies = [a.copy() for a in (data.X, data.labels, data.X_test)]
    score = model_of(data, 3).score(data.labels)
    for array, copy in zip((data.X, data.labels, data.X_test), copies, strict=True):
        np.testing.assert_array_equal(array, copy)
    with pytest.raises(ValueError, match="read-only"):
        score.predictions[0] = 1
