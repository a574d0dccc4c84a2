"""KNN-Shapley values: against the definition, the published recursion, and computing them again."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.strategies import knn_shapley, knn_values
from dataperf_gui.strategies.knn_shapley import KnnShapley
from dataperf_gui.strategies.knn_values import KnnValues, knn_shapley_values, neighbour_ranks

Game = tuple[Features, Labels, Features, Labels]


def game(n: int, n_validation: int, n_classes: int, seed: int, n_features: int = 4) -> Game:
    rng = np.random.default_rng(seed)
    X, V = (rng.standard_normal((size, n_features), "f4") for size in (n, n_validation))
    y, v = (rng.integers(0, n_classes, size).astype(np.int32) for size in (n, n_validation))
    return X, y, V, v


def by_recursion(X: Features, y: Labels, V: Features, v: Labels, K: int) -> Floats:
    """The recursion as published, row by row in double precision."""
    n = len(X)
    total = np.zeros(n)
    for row, label in zip(V.astype(float), v, strict=True):
        order = np.argsort(((X - row) ** 2).sum(axis=1), kind="stable")
        agrees = (y[order] == label).astype(float)
        values = np.zeros(n)
        values[n - 1] = agrees[n - 1] * min(K, n) / (K * n)
        for i in range(n - 1, 0, -1):
            values[i - 1] = values[i] + (agrees[i - 1] - agrees[i]) / K * min(K, i) / i
        total[order] += values
    return total / len(v)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), n=st.integers(1, 5), n_neighbors=st.integers(1, 6))
def test_values_are_the_mean_contribution_over_every_order_of_all_rows(
    seed: int, n: int, n_neighbors: int
) -> None:
    X, y, V, v = game(n, 3, 2, seed)
    distances = ((V[:, None] - X[None]) ** 2).sum(axis=2)

    def worth(rows: tuple[int, ...]) -> float:
        nearest = [sorted(rows, key=lambda i: distances[j, i])[:n_neighbors] for j in range(3)]
        return np.mean([sum(y[i] == v[j] for i in near) for j, near in enumerate(nearest)])

    expected = np.zeros(n)
    orders = list(permutations(range(n)))
    for order in orders:
        for position, row in enumerate(order):
            expected[row] += worth(order[: position + 1]) - worth(order[:position])
    values = knn_shapley_values(X, y, V, v, n_neighbors, Monitor())
    np.testing.assert_allclose(values, expected / len(orders) / n_neighbors, atol=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**6), n=st.integers(1, 60), n_neighbors=st.integers(1, 70))
def test_values_follow_the_published_recursion(seed: int, n: int, n_neighbors: int) -> None:
    X, y, V, v = game(n, 7, 3, seed)
    values = KnnValues(X, y, V, v, n_neighbors).values
    np.testing.assert_allclose(values, by_recursion(X, y, V, v, n_neighbors), atol=1e-12)


@settings(max_examples=30, deadline=None)
@given(data=st.data(), n=st.integers(1, 40), n_neighbors=st.integers(1, 8))
def test_updates_equal_computing_again(data: st.DataObject, n: int, n_neighbors: int) -> None:
    X, y, V, v = game(n, 40, 4, seed=n)
    kept = KnnValues(X, y, V, v, n_neighbors)
    changes = st.tuples(st.integers(0, n - 1), st.integers(0, 3))
    for row, label in data.draw(st.lists(changes, max_size=12)):
        kept.relabel(row, label)
    again = KnnValues(X, kept.labels, V, v, n_neighbors)
    np.testing.assert_allclose(kept.values, again.values, rtol=0, atol=1e-14)
    assert kept.values.sum() == pytest.approx(again.values.sum())


def test_updates_of_many_rows_keep_seven_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knn_values, "MANY_ROWS", 1)
    X, y, V, v = game(300, 40, 3, seed=4)
    kept = KnnValues(X, y, V, v)
    for row in range(20):
        kept.relabel(row, int(y[row] + 1) % 3)
    again = KnnValues(X, kept.labels, V, v)
    np.testing.assert_allclose(kept.values, again.values, rtol=0, atol=1e-7)


@pytest.mark.parametrize("n_changed", [0, 1, 30, 200])
def test_few_or_many_other_labels_are_taken_alike(n_changed: int) -> None:
    X, y, V, v = game(300, 20, 3, seed=1)
    kept, labels = KnnValues(X, y, V, v), y.copy()
    labels[:n_changed] = (labels[:n_changed] + 1) % 3
    kept.relabel_all(labels)
    np.testing.assert_array_equal(kept.labels, labels)
    np.testing.assert_allclose(kept.values, KnnValues(X, labels, V, v).values, atol=1e-14)


def test_the_labels_given_are_not_changed() -> None:
    X, y, V, v = game(10, 5, 2, seed=0)
    before = y.copy()
    KnnValues(X, y, V, v).relabel(3, 1 - int(y[3]))
    np.testing.assert_array_equal(y, before)


@pytest.mark.parametrize(("block", "max_ranks"), [(1, 100_000_000), (500_000, 450), (90, 100)])
def test_blocks_and_parts_change_nothing(
    block: int, max_ranks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    X, y, V, v = game(45, 23, 3, seed=2)
    expected = by_recursion(X, y, V, v, 5)
    monkeypatch.setattr(knn_values, "BLOCK", block)
    monkeypatch.setattr(knn_values, "MAX_RANKS", max_ranks)
    values = knn_shapley_values(X, y, V, v, 5, Monitor())
    np.testing.assert_allclose(values, expected, atol=1e-12)


def test_of_rows_equally_near_the_first_is_nearer() -> None:
    X = np.array([[1.0], [-1.0], [1.0], [0.0]], dtype=np.float32)
    ranks = neighbour_ranks(X, np.zeros((1, 1), np.float32), Monitor())
    assert ranks.tolist() == [[1, 2, 3, 0]]


def test_ranks_do_not_suffer_from_an_offset() -> None:
    X, _, V, _ = game(200, 10, 2, seed=3)
    expected = neighbour_ranks(X, V, Monitor())
    far = neighbour_ranks(X + np.float32(100), V + np.float32(100), Monitor())
    assert (far == expected).mean() > 0.99


@pytest.fixture
def clean(plant: Callable[..., Any]) -> Any:
    return plant(n=120)


def test_a_strategy_asked_again_updates_what_it_kept(
    clean: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem, strategy = clean.problem, KnnShapley()
    rng = np.random.default_rng(0)
    first = strategy.rank(problem, rng, Monitor())
    labels = problem.labels.copy()
    labels[5] = (labels[5] + 1) % 4
    monkeypatch.setattr(knn_values, "neighbour_ranks", None)  # nothing may be computed anew
    again = strategy.rank(problem.relabelled(labels, None), rng, Monitor())
    monkeypatch.undo()
    fresh = strategy.rank(replace(problem, labels=labels), rng, Monitor())
    np.testing.assert_allclose(again.suspicion, fresh.suspicion, atol=1e-12)
    assert str(first.reasons[5]) != str(again.reasons[5])
    assert str(first.reasons[5]) == str(strategy.rank(problem, rng, Monitor()).reasons[5])


def test_too_many_ranks_are_not_kept(clean: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = KnnShapley().rank(clean.problem, np.random.default_rng(0), Monitor())
    monkeypatch.setattr(knn_shapley, "MAX_RANKS", 10)
    other = replace(clean.problem, seed=0)
    ranking = KnnShapley().rank(other, np.random.default_rng(0), Monitor())
    np.testing.assert_allclose(ranking.suspicion, expected.suspicion, atol=1e-12)
    assert not [name for name in other._lasting if name.startswith("knn-shapley")]


def test_without_clean_rows_those_of_other_folds_are_judges(clean: Any) -> None:
    problem = replace(clean.problem, X_validation=None, y_validation=None)
    ranking = KnnShapley(5).rank(problem, np.random.default_rng(0), Monitor())
    n_wrong = int(clean.is_wrong.sum())
    assert clean.is_wrong[ranking.order[:n_wrong]].mean() > 0.8
    right = ranking.suggested == clean.truth
    assert right.mean() > 0.9


def test_valuing_can_be_cancelled(clean: Any) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        KnnShapley().rank(replace(clean.problem, seed=0), np.random.default_rng(0), monitor)
