"""Selection strategies: rules that all keep, and what each does on data with known answers."""

import numpy as np
import pytest

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.strategies.lookup import find_named
from dataperf_gui.strategies.selection.base import (
    NEGATIVE,
    POSITIVE,
    UNKNOWN,
    Selection,
    SelectionProblem,
    SelectionStrategy,
    propose,
    shares,
)
from dataperf_gui.strategies.selection.builtin import FROM_LABELLED, FROM_POSITIVES
from dataperf_gui.strategies.selection.farthest_point import farthest_points
from dataperf_gui.strategies.selection.k_medoids import medoids

BLOBS = 10
PER_BLOB = 120


def blobs(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Ten well separated groups of 120 items, and the group of each."""
    rng = np.random.default_rng(seed)
    y = np.repeat(np.arange(BLOBS), PER_BLOB).astype(np.int32)
    return (rng.normal(size=(len(y), BLOBS)) / 2 + 6 * np.eye(BLOBS)[y]).astype(np.float32), y


def with_examples(budget: int = 200) -> tuple[SelectionProblem, np.ndarray]:
    """A pool in which ten items of the first group are known."""
    X, y = blobs()
    labels = np.full(len(y), UNKNOWN, dtype=np.int32)
    labels[:10] = POSITIVE
    return SelectionProblem(X, labels, budget), y


def with_noise(budget: int = 20) -> tuple[SelectionProblem, np.ndarray]:
    """A labelled pool in which a tenth of the items has a wrong label."""
    X, y = blobs()
    labels = y.copy()
    wrong = np.arange(0, len(y), 10)
    labels[wrong] = (labels[wrong] + 1) % BLOBS
    return SelectionProblem(X, labels, budget), y


@pytest.mark.parametrize("strategy", FROM_POSITIVES, ids=lambda strategy: strategy.name)
@pytest.mark.parametrize("budget", [200, 60, 12])
def test_strategies_from_positives_keep_the_rules(strategy: SelectionStrategy, budget: int) -> None:
    problem, _ = with_examples(budget)
    first = propose(strategy, problem, np.random.default_rng(1), Monitor())
    again = propose(strategy, problem, np.random.default_rng(1), Monitor())
    assert first.pairs == again.pairs
    assert set(range(10)) <= set(first.rows[first.labels == POSITIVE].tolist())
    assert NEGATIVE in first.labels


@pytest.mark.parametrize("strategy", FROM_POSITIVES[1:4], ids=lambda strategy: strategy.name)
def test_cleverer_strategies_label_rightly(strategy: SelectionStrategy) -> None:
    problem, y = with_examples()
    chosen = propose(strategy, problem, np.random.default_rng(2), Monitor())
    is_right = (y[chosen.rows] == 0) == (chosen.labels == POSITIVE)
    assert is_right.mean() > 0.9


@pytest.mark.parametrize("strategy", FROM_LABELLED, ids=lambda strategy: strategy.name)
@pytest.mark.parametrize("budget", [25, 60])
def test_strategies_from_labelled_items_keep_the_rules(
    strategy: SelectionStrategy, budget: int
) -> None:
    problem, _ = with_noise(budget)
    first = propose(strategy, problem, np.random.default_rng(1), Monitor())
    again = propose(strategy, problem, np.random.default_rng(1), Monitor())
    assert first.pairs == again.pairs
    assert len(first.rows) == budget
    assert set(first.labels) == set(range(BLOBS))
    assert np.array_equal(first.labels, problem.labels[first.rows])


def test_cleaning_leaves_wrong_labels_out() -> None:
    problem, y = with_noise(60)
    strategy = find_named(FROM_LABELLED, "k-medoids")
    chosen = propose(strategy, problem, np.random.default_rng(0), Monitor())
    assert np.array_equal(y[chosen.rows], chosen.labels)


def test_a_strategy_can_be_cancelled() -> None:
    monitor = Monitor()
    monitor.cancel()
    for strategy, problem in [(FROM_POSITIVES[2], with_examples()[0]),
                              (FROM_LABELLED[1], with_noise()[0])]:  # fmt: skip
        with pytest.raises(Cancelled):
            propose(strategy, problem, np.random.default_rng(0), monitor)


def test_farthest_points_visit_every_group_first() -> None:
    X, y = blobs()
    visited = farthest_points(X, BLOBS, 0, Monitor())
    assert sorted(y[visited].tolist()) == list(range(BLOBS))
    assert len(set(farthest_points(X, 50, 3, Monitor()).tolist())) == 50


def test_medoids_stand_for_one_group_each() -> None:
    X, y = blobs()
    X /= np.linalg.norm(X, axis=1, keepdims=True)
    assert sorted(y[medoids(X, BLOBS, Monitor())].tolist()) == list(range(BLOBS))
    assert sorted(medoids(X[:5], 5, Monitor()).tolist()) == list(range(5))


@pytest.mark.parametrize(
    ("rows", "labels"), [([0, 0], [1, 1]), ([0], [1, 0]), ([], []), ([0, 9999], [1, 0]), ([0], [7])]
)
def test_what_is_no_selection_is_refused(rows: list[int], labels: list[int]) -> None:
    problem, _ = with_examples()
    chosen = Selection(np.array(rows, dtype=np.intp), np.array(labels, dtype=np.int32))
    with pytest.raises(DataPerfError):
        chosen.validate(problem)


def test_shares_are_whole_and_complete() -> None:
    assert shares(25, 6) == [5, 4, 4, 4, 4, 4]
    assert sum(shares(60, 7)) == 60


def test_an_unknown_name_lists_those_there_are() -> None:
    with pytest.raises(DataPerfError, match="random, nearest"):
        find_named(FROM_POSITIVES, "chess")
