"""Fits that are made together equal those made one after the other, and scikit-learn's."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from dataperf_gui.arrays import EXCLUDED, Labels
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.scoring.solver import WarmLogisticRegression

MakeBlobs = Callable[..., Any]


def states_of(data: Any, n_states: int) -> Labels:
    """Return label vectors on the way to the truth; every third step leaves a row out."""
    states = np.repeat(data.labels[None], n_states, axis=0)
    for step, row in enumerate(np.flatnonzero(data.labels != data.truth)[:n_states]):
        states[step:, row] = EXCLUDED if step % 3 == 2 else data.truth[row]
    return states


@pytest.mark.parametrize("n_classes", [2, 3])
@pytest.mark.parametrize("n_features", [6, 150])
def test_scores_are_those_of_cold_fits(
    make_blobs: MakeBlobs, n_features: int, n_classes: int
) -> None:
    data = make_blobs(100, n_features, n_classes)
    states = states_of(data, 12)
    model = LogisticModel(data.X, data.X_test, data.y_test, n_classes)
    values = model.score_many(states, Monitor())
    X = data.X.astype(np.float64)
    for labels, value in zip(states, values, strict=True):
        kept = labels != EXCLUDED
        tight = LogisticRegression(tol=1e-9, max_iter=20_000).fit(X[kept], labels[kept])
        assert abs(tight.score(data.X_test, data.y_test) - value) < 1e-12
    assert model.score(states[-1]).value == values[-1]


@pytest.mark.parametrize("n_classes", [2, 4])
def test_coefficients_are_those_of_single_fits(make_blobs: MakeBlobs, n_classes: int) -> None:
    data = make_blobs(200, 20, n_classes)
    X = np.concatenate([data.X, np.ones((200, 1))], axis=1, dtype=np.float32)
    states = states_of(data, 8)
    together = WarmLogisticRegression(X, n_classes, 1.0)
    thetas, _ = together.solve_many(states, 1e-4, Monitor())
    single = WarmLogisticRegression(X, n_classes, 1.0)
    for labels, theta in zip(states, thetas, strict=True):
        single.relabel(labels)
        single.solve(1e-4, Monitor())
        np.testing.assert_allclose(theta, single.theta_, atol=2e-3)
    np.testing.assert_array_equal(together.theta_, thetas[-1])


def test_a_class_may_vanish_on_the_way(make_blobs: MakeBlobs) -> None:
    data = make_blobs(60, 5, 2)
    states = np.stack([data.labels, np.where(data.labels == 1, EXCLUDED, data.labels)])
    model = LogisticModel(data.X, data.X_test, data.y_test, 2)
    values = model.score_many(states, Monitor())
    assert values[0] == LogisticModel(data.X, data.X_test, data.y_test, 2).score(states[0]).value
    assert values[1] == np.mean(data.y_test == 0)
    only = np.stack([states[1], states[1]])
    assert model.score_many(only, Monitor()).tolist() == [values[1]] * 2
    with pytest.raises(DataPerfError, match="Every training item is excluded"):
        model.score_many(np.full((2, 60), EXCLUDED, np.int32), Monitor())


def test_many_fits_can_be_cancelled(make_blobs: MakeBlobs) -> None:
    data = make_blobs(60, 5, 2)
    model = LogisticModel(data.X, data.X_test, data.y_test, 2)
    before = model.score(data.labels).value
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        model.score_many(states_of(data, 4), monitor)
    assert model.score(data.labels).value == before
