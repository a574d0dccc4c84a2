"""What strategies share: out-of-fold probabilities and nearest neighbours."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.strategies import neighbours
from dataperf_gui.strategies.neighbours import N_COMPONENTS, half_whitened, nearest_rows
from dataperf_gui.strategies.out_of_fold import N_FOLDS, out_of_fold, stratified_folds

Plant = Callable[..., Any]


@given(st.lists(st.integers(-1, 5), min_size=1, max_size=60), st.integers(0, 2**16))
def test_folds_share_each_class_out_evenly(codes: list[int], seed: int) -> None:
    labels = np.array(codes, dtype=np.int32)
    folds = stratified_folds(labels, np.random.default_rng(seed))
    for code in set(codes):
        sizes = np.bincount(folds[labels == code], minlength=N_FOLDS)
        assert sizes.max() - sizes.min() <= 1


def test_probabilities_are_those_of_models_that_did_not_see_the_row(plant: Plant) -> None:
    problem = plant(n=80).problem
    X, labels = problem.X, problem.labels
    expected = np.zeros((80, 4))
    rng = np.random.default_rng(3)
    for _ in range(3):
        folds = stratified_folds(labels, rng)
        for fold in range(N_FOLDS):
            model = LogisticRegression(tol=1e-8, max_iter=10_000)
            model.fit(X[folds != fold], labels[folds != fold])
            expected[folds == fold] += model.predict_proba(X[folds == fold]) / 3
    np.testing.assert_allclose(out_of_fold(X, labels, 4, 3, Monitor()), expected, atol=2e-3)


def test_probabilities_add_up_to_one_and_left_out_rows_teach_nothing(plant: Plant) -> None:
    problem = plant(n=80).problem
    labels = problem.labels.copy()
    labels[:10] = EXCLUDED
    absurd = problem.X.copy()
    absurd[:10] = 1e3
    pred_probs = out_of_fold(problem.X, labels, 4, 0, Monitor())
    np.testing.assert_allclose(pred_probs.sum(axis=1), 1)
    np.testing.assert_array_equal(
        out_of_fold(absurd, labels, 4, 0, Monitor())[10:], pred_probs[10:]
    )


def test_a_class_that_no_row_has_gets_no_probability(plant: Plant) -> None:
    problem = plant(n=40, n_classes=3).problem
    assert (out_of_fold(problem.X, problem.labels, 5, 0, Monitor())[:, 3:] == 0).all()


def test_work_is_done_once_and_neighbours_outlive_a_relabel(plant: Plant) -> None:
    problem = plant(n=40).problem
    pred_probs, nearest = problem.pred_probs(Monitor()), problem.nearest(Monitor())
    assert problem.pred_probs(Monitor()) is pred_probs
    other = problem.relabelled(1 - problem.labels // 2, None)
    assert other.nearest(Monitor()) is nearest
    assert not np.array_equal(other.pred_probs(Monitor()), pred_probs)
    assert problem.pred_probs(Monitor()) is pred_probs
    settled = np.ones(40, dtype=bool)
    assert problem.relabelled(problem.labels, settled).pred_probs(Monitor()) is pred_probs


def test_problems_that_leave_out_the_same_rows_share_what_lasts(plant: Plant) -> None:
    problem = plant(n=40).problem
    labels = problem.labels.copy()
    labels[:3] = EXCLUDED
    nearest = problem.relabelled(labels, None).included()[0].nearest(Monitor())
    other = labels.copy()
    other[10] = (other[10] + 1) % 4
    assert problem.relabelled(other, None).included()[0].nearest(Monitor()) is nearest
    other[11] = EXCLUDED
    assert problem.relabelled(other, None).included()[0].nearest(Monitor()).shape == (36, 10)
    again = problem.relabelled(labels, None).included()[0].nearest(Monitor())
    np.testing.assert_array_equal(again, nearest)


def test_the_seed_decides_the_folds(plant: Plant) -> None:
    problem = plant(n=40).problem
    other = replace(problem, seed=1)
    assert not np.array_equal(other.pred_probs(Monitor()), problem.pred_probs(Monitor()))


def test_cancelling_stops_between_two_fits(plant: Plant) -> None:
    problem, fractions = plant(n=40).problem, []
    monitor = Monitor(lambda fraction, _: (fractions.append(fraction), monitor.cancel()))
    with pytest.raises(Cancelled):
        problem.pred_probs(monitor)
    assert fractions == [0.0]


@pytest.mark.parametrize("block", [70, 16_000_000])
def test_nearest_rows_are_those_of_the_whole_similarity_matrix(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neighbours, "BLOCK", block)
    X = np.random.default_rng(0).normal(size=(35, 6)).astype(np.float32)
    Z = half_whitened(X)
    Z /= np.linalg.norm(Z, axis=1, keepdims=True)
    similarity = Z @ Z.T
    np.fill_diagonal(similarity, -np.inf)
    expected = np.argsort(-similarity, axis=1)[:, :4]
    np.testing.assert_array_equal(nearest_rows(X, Monitor(), 4), expected)


def test_rows_equally_near_ascend() -> None:
    X = np.repeat(np.eye(2, 3, dtype=np.float32), 4, axis=0)
    assert nearest_rows(X, Monitor(), 3)[2].tolist() == [0, 1, 3]


def test_a_single_row_has_no_neighbours() -> None:
    assert nearest_rows(np.ones((1, 4), dtype=np.float32), Monitor()).shape == (1, 0)


def test_half_whitened_components_are_uncorrelated_with_square_roots_of_their_spread() -> None:
    rng = np.random.default_rng(0)
    X = (rng.normal(size=(400, 200)) * np.linspace(0.1, 3, 200)).astype(np.float32)
    Z = half_whitened(X).astype(np.float64)
    assert Z.shape == (400, N_COMPONENTS)
    covariance = Z.T @ Z
    spread = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)[:N_COMPONENTS]
    np.testing.assert_allclose(np.diag(covariance)[::-1], spread, rtol=1e-3)
    off = covariance - np.diag(np.diag(covariance))
    assert np.abs(off).max() < 1e-3 * covariance.max()
