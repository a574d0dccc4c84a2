"""Every built-in strategy finds planted noise, and none stumbles over odd data."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from cleanlab.filter import find_label_issues
from hypothesis import given, settings
from hypothesis import strategies as st

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.strategies.active_label_cleaning import ActiveLabelCleaning
from dataperf_gui.strategies.adaptive_consensus import AdaptiveConsensus
from dataperf_gui.strategies.area_under_margin import AreaUnderMargin
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy
from dataperf_gui.strategies.confident_learning import ConfidentLearning, find_issues
from dataperf_gui.strategies.consensus import Consensus, pool
from dataperf_gui.strategies.ensemble import Ensemble
from dataperf_gui.strategies.knn_shapley import KnnShapley
from dataperf_gui.strategies.leave_one_out import LeaveOneOut
from dataperf_gui.strategies.neighbour_vote import NeighbourVote
from dataperf_gui.strategies.normalized_margin import NormalizedMargin
from dataperf_gui.strategies.probabilities import most_likely
from dataperf_gui.strategies.random_order import RandomOrder
from dataperf_gui.strategies.registry import BUILT_INS
from dataperf_gui.strategies.running import run
from dataperf_gui.strategies.self_confidence import SelfConfidence

INFORMED: tuple[CleaningStrategy, ...] = (
    Consensus(), AdaptiveConsensus(), SelfConfidence(), NormalizedMargin(), ConfidentLearning(),
    ActiveLabelCleaning(), NeighbourVote(), AreaUnderMargin(), LeaveOneOut(), Ensemble(),
)  # fmt: skip
UNAIDED = (*INFORMED, KnnShapley(), RandomOrder())
Plant = Callable[..., Any]


def named(strategy: CleaningStrategy) -> str:
    return strategy.name


@pytest.mark.parametrize("strategy", INFORMED, ids=named)
def test_planted_noise_comes_first_with_the_true_label_suggested(
    strategy: CleaningStrategy, planted: Any
) -> None:
    ranking = run(strategy, planted.problem, Monitor())
    n_wrong = int(planted.is_wrong.sum())
    first = ranking.order[:n_wrong]
    assert planted.is_wrong[first].mean() >= 0.9
    assert (ranking.suggested[first] == planted.truth[first]).mean() >= 0.9
    right = ~planted.is_wrong
    assert (ranking.suggested[right] == planted.truth[right]).mean() >= 0.9


@pytest.mark.parametrize("strategy", INFORMED, ids=named)
def test_without_noise_nothing_is_suggested(strategy: CleaningStrategy, plant: Plant) -> None:
    planted = plant(noise=0.0)
    ranking = run(strategy, planted.problem, Monitor())
    assert (ranking.suggested != planted.problem.labels).mean() <= 0.02


@pytest.mark.parametrize("strategy", BUILT_INS, ids=named)
def test_suspicion_falls_along_the_order(strategy: CleaningStrategy, planted: Any) -> None:
    ranking = run(strategy, planted.problem, Monitor())
    assert (np.diff(ranking.suspicion[ranking.order]) <= 1e-12).all()


@pytest.mark.parametrize("strategy", UNAIDED, ids=named)
def test_equal_problems_and_seeds_give_equal_rankings(
    strategy: CleaningStrategy, plant: Plant
) -> None:
    first, second = (run(strategy, plant(seed=5).problem, Monitor()) for _ in range(2))
    assert np.array_equal(first.order, second.order)
    assert np.array_equal(first.suspicion, second.suspicion)
    assert [str(reason) for reason in first.reasons] == [str(reason) for reason in second.reasons]


@pytest.mark.parametrize("strategy", UNAIDED, ids=named)
def test_a_cancelled_ranking_stops(strategy: CleaningStrategy, plant: Plant) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        run(strategy, plant(n=20).problem, monitor)


@settings(max_examples=30, deadline=None)
@given(data=st.data(), n=st.integers(1, 12), n_classes=st.integers(2, 4))
def test_tiny_odd_data_is_ranked_whole(data: st.DataObject, n: int, n_classes: int) -> None:
    codes = st.integers(EXCLUDED, n_classes - 1)
    labels = np.array(data.draw(st.lists(codes, min_size=n, max_size=n)), dtype=np.int32)
    values = st.sampled_from([-1.0, 0.0, 1.0])
    cells = data.draw(st.lists(values, min_size=3 * n, max_size=3 * n))
    X = np.array(cells, dtype=np.float32).reshape(n, 3)
    problem = CleaningProblem(X, labels, tuple("abcd"[:n_classes]))
    n_included = int((labels != EXCLUDED).sum())
    for strategy in UNAIDED:
        ranking = run(strategy, problem, Monitor())
        assert sorted(ranking.order.tolist()) == list(range(n))
        assert (labels[ranking.order[n_included:]] == EXCLUDED).all()
        assert ((ranking.suspicion >= 0) & (ranking.suspicion <= 1)).all()
        assert (ranking.suggested[labels != EXCLUDED] >= 0).all()
        assert all(str(reason) for reason in ranking.reasons)


@pytest.mark.parametrize("strategy", UNAIDED, ids=named)
def test_one_class_and_features_without_content_are_ranked(strategy: CleaningStrategy) -> None:
    labels = np.zeros(7, dtype=np.int32)
    problem = CleaningProblem(np.ones((7, 3), dtype=np.float32), labels, ("a", "b"))
    ranking = run(strategy, problem, Monitor())
    assert (ranking.suggested == 0).all()


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**16))
def test_neighbours_do_not_care_for_the_order_of_rows(plant: Plant, seed: int) -> None:
    problem = plant(n=60, seed=seed).problem
    moved = np.random.default_rng(seed).permutation(60)
    shuffled = CleaningProblem(problem.X[moved], problem.labels[moved], problem.classes)
    expected = run(NeighbourVote(), problem, Monitor())
    ranking = run(NeighbourVote(), shuffled, Monitor())
    np.testing.assert_allclose(ranking.suspicion, expected.suspicion[moved])


@settings(max_examples=20, deadline=None)
@given(codes=st.permutations(range(4)), seed=st.integers(0, 2**16))
def test_neighbours_do_not_care_for_the_codes_of_classes(
    plant: Plant, codes: list[int], seed: int
) -> None:
    problem = plant(n=60, seed=seed).problem
    recoded = replace(problem, labels=np.array(codes, dtype=np.int32)[problem.labels])
    expected = run(NeighbourVote(), problem, Monitor()).suspicion
    np.testing.assert_allclose(run(NeighbourVote(), recoded, Monitor()).suspicion, expected)


@pytest.mark.parametrize("strategy", INFORMED, ids=named)
def test_shuffled_rows_give_nearly_the_same_ranking(
    strategy: CleaningStrategy, planted: Any
) -> None:
    problem = planted.problem
    moved = np.random.default_rng(1).permutation(len(problem.labels))
    shuffled = CleaningProblem(problem.X[moved], problem.labels[moved], problem.classes)
    suspicion = run(strategy, shuffled, Monitor()).suspicion
    expected = run(strategy, problem, Monitor()).suspicion[moved]
    assert np.corrcoef(suspicion, expected)[0, 1] > 0.9


def test_names_of_classes_appear_in_reasons_only(plant: Plant) -> None:
    problem = plant(n=60).problem
    renamed = replace(problem, classes=("cat", "dog", "{x}", "100 %"))
    for strategy in INFORMED:
        assert np.array_equal(
            run(strategy, renamed, Monitor()).order, run(strategy, problem, Monitor()).order
        )
    assert any("'{x}'" in str(r) for r in run(NeighbourVote(), renamed, Monitor()).reasons)


def test_reasons_are_plain_sentences() -> None:
    X = np.repeat(np.eye(2, 5, dtype=np.float32), 12, axis=0)
    labels = np.repeat([0, 1], 12).astype(np.int32)
    labels[0] = 1
    problem = CleaningProblem(X, labels, ("six", "seven"))
    neighbours = run(NeighbourVote(), problem, Monitor())
    assert neighbours.order[0] == 0
    assert str(neighbours.reasons[0]) == "10 of its 10 nearest neighbours are labelled 'six'"
    doubt = str(run(SelfConfidence(), problem, Monitor()).reasons[0])
    assert doubt.startswith("a model trained without it says 'six' (")
    agreed = str(run(SelfConfidence(), problem, Monitor()).reasons[20])
    assert agreed.startswith("a model trained without it says 'seven' too (")
    both = str(run(Consensus(), problem, Monitor()).reasons[0])
    assert both.startswith(
        "10 of its 10 nearest neighbours are labelled 'six'; a model trained without it finds"
    )


def test_random_order_depends_on_the_seed_and_suggests_nothing(plant: Plant) -> None:
    problem = plant(n=60).problem
    first = run(RandomOrder(), problem, Monitor())
    other = run(RandomOrder(), replace(problem, seed=1), Monitor())
    assert not np.array_equal(first.order, other.order)
    assert np.array_equal(first.suggested, problem.labels)


def test_confident_learning_puts_what_cleanlab_finds_first(planted: Any) -> None:
    problem = planted.problem
    expected = find_label_issues(problem.labels, problem.pred_probs(Monitor()), n_jobs=1)
    ranking = run(ConfidentLearning(), problem, Monitor())
    assert 0 < expected.sum() < len(expected)
    assert expected[ranking.order[: expected.sum()]].all()
    assert (ranking.suspicion[expected] >= 0.5).all()
    assert (ranking.suspicion[~expected] <= 0.5).all()


def test_confident_learning_takes_classes_that_no_item_has() -> None:
    labels = np.array([0, 0, 0, 2, 2, 2], dtype=np.int32)
    pred_probs = np.array([[0.9, 0.0, 0.1]] * 3 + [[0.1, 0.0, 0.9]] * 2 + [[0.9, 0.0, 0.1]])
    assert find_issues(labels, pred_probs).tolist() == [False] * 5 + [True]


def test_pooling_is_a_product_scaled_to_one() -> None:
    pooled = pool(np.array([[0.5, 0.5], [1.0, 0.0]]), np.array([[8.5, 0.5], [0.0, 10.0]]))
    np.testing.assert_allclose(pooled[0], [0.75, 0.25])
    np.testing.assert_allclose(pooled[1], [1.0, 0.0], atol=1e-12)


def test_the_given_label_wins_a_tie() -> None:
    pred_probs = np.array([[0.4, 0.4, 0.2], [0.4, 0.4, 0.2], [0.5, 0.4, 0.1]])
    labels = np.array([1, 2, 1], dtype=np.int32)
    assert most_likely(pred_probs, labels).tolist() == [1, 0, 0]
