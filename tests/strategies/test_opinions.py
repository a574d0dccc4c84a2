"""What single strategies compute, against the definition and against refits."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import rankdata
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.active_label_cleaning import (
    ActiveLabelCleaning,
    noise_minus_ambiguity,
)
from dataperf_gui.strategies.adaptive_consensus import TRUST, AdaptiveConsensus, gather
from dataperf_gui.strategies.area_under_margin import (
    N_EPOCHS,
    AreaUnderMargin,
    given_margins,
    logits_by_epoch,
    mean_pred_probs,
)
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy, Reasons
from dataperf_gui.strategies.consensus import Consensus
from dataperf_gui.strategies.ensemble import Ensemble, mean_ranks
from dataperf_gui.strategies.leave_one_out import fitted_probabilities, left_out_probabilities
from dataperf_gui.strategies.running import run

Plant = Callable[..., Any]


def hard(n: int, n_classes: int, seed: int = 0) -> tuple[CleaningProblem, Any]:
    """Return classes that overlap, 30 % of the labels wrong, and the true labels."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, n_classes, n + 60).astype(np.int32)
    X = rng.normal(size=(n_classes, 12))[truth] * 0.8 + rng.normal(size=(n + 60, 12))
    X, labels = X.astype(np.float32), truth[:n].copy()
    wrong = rng.random(n) < 0.3
    labels[wrong] = (labels[wrong] + rng.integers(1, n_classes, wrong.sum())) % n_classes
    classes = tuple("abcdef"[:n_classes])
    return CleaningProblem(X[:n], labels, classes, X[n:], truth[n:], seed=seed), truth[:n]


def precision(strategy: CleaningStrategy, problem: CleaningProblem, truth: Any) -> float:
    ranking = run(strategy, problem, Monitor())
    return float(average_precision_score(problem.labels != truth, ranking.suspicion))


@pytest.mark.parametrize(("n_classes", "least"), [(2, 0.999), (4, 0.99)])
def test_leaving_out_says_what_refits_without_the_row_say(n_classes: int, least: float) -> None:
    problem, _ = hard(80, n_classes)
    X, y = problem.X.astype(float), problem.labels
    fitted = fitted_probabilities(problem.X, y, n_classes, Monitor())
    found = left_out_probabilities(problem.X, y, fitted, Monitor())
    refits = [
        LogisticRegression(tol=1e-8, max_iter=2_000)
        .fit(np.delete(X, row, axis=0), np.delete(y, row))
        .predict_proba(X[row : row + 1])[0]
        for row in range(len(y))
    ]
    rows = np.arange(len(y))
    expected = np.array(refits)[rows, y]
    assert np.corrcoef(found[rows, y], expected)[0, 1] > least
    assert np.abs(found[rows, y] - expected).mean() < np.abs(fitted[rows, y] - expected).mean() / 3


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10**6), n_classes=st.integers(2, 6))
def test_active_label_cleaning_is_cross_entropy_minus_entropy(seed: int, n_classes: int) -> None:
    rng = np.random.default_rng(seed)
    P = rng.dirichlet(np.ones(n_classes), 20)
    y = rng.integers(0, n_classes, 20)
    expected = [
        -np.log(p[label]) - sum(-q * np.log(q) for q in p) for p, label in zip(P, y, strict=True)
    ]
    np.testing.assert_allclose(noise_minus_ambiguity(P, y), expected, rtol=1e-6, atol=1e-9)
    assert (noise_minus_ambiguity(P, y) >= -np.log(n_classes) - 1e-9).all()


def test_of_two_equally_unlikely_labels_the_clear_one_comes_first() -> None:
    P = np.array([[0.1, 0.45, 0.45], [0.1, 0.85, 0.05], [0.9, 0.05, 0.05]])
    problem = CleaningProblem(np.zeros((3, 1), np.float32), np.zeros(3, np.int32), tuple("abc"))
    problem.kept("pred_probs", lambda: P)
    ranking = ActiveLabelCleaning().rank(problem, np.random.default_rng(0), Monitor())
    assert ranking.order.tolist() == [1, 0, 2]


def test_margins_are_the_given_logit_over_the_greatest_other() -> None:
    logits = np.array([[3.0, 1.0, 2.0], [3.0, 1.0, 2.0]])
    assert given_margins(logits, np.array([0, 1])).tolist() == [1.0, -2.0]


def test_a_model_in_training_learns_right_labels_before_wrong_ones(planted: Any) -> None:
    problem, rng = planted.problem, np.random.default_rng(0)
    epochs = list(logits_by_epoch(problem.X, problem.labels, 4, rng, Monitor()))
    assert len(epochs) == N_EPOCHS
    first = given_margins(epochs[0], problem.labels)
    assert first[~planted.is_wrong].mean() > 0 > first[planted.is_wrong].mean()
    mean = mean_pred_probs(problem.X, problem.labels, 4, np.random.default_rng(0), Monitor())
    assert (mean.argmax(axis=1) == planted.truth).mean() > 0.95
    worst = run(AreaUnderMargin(), problem, Monitor())
    assert "of 30 rounds" in str(worst.reasons[worst.order[0]])


def test_an_ensemble_ranks_by_the_mean_of_its_members_ranks(plant: Plant) -> None:
    problem = plant(n=60).problem
    alone = run(Consensus(), problem, Monitor())
    twice = Ensemble((Consensus(), Consensus())).rank(problem, np.random.default_rng(0), Monitor())
    assert (np.diff(alone.suspicion[twice.order]) <= 1e-12).all()
    np.testing.assert_array_equal(twice.suggested, alone.suggested)
    first = twice.order[0]
    label = problem.classes[twice.suggested[first]]
    assert str(twice.reasons[first]) == f"2 of 2 strategies say '{label}'"


@given(values=st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.0]), min_size=1, max_size=20))
def test_equal_values_share_the_mean_of_their_ranks(values: list[float]) -> None:
    np.testing.assert_array_equal(mean_ranks(np.array(values)), rankdata(values))


def test_adaptive_consensus_learns_from_clean_rows() -> None:
    problem, truth = hard(150, 4)
    without = replace(problem, X_validation=None, y_validation=None)
    with_clean = precision(AdaptiveConsensus(), problem, truth)
    assert with_clean > precision(AdaptiveConsensus(), without, truth)
    assert with_clean > precision(Consensus(), problem, truth)


def test_adaptive_consensus_learns_from_what_has_been_settled() -> None:
    problem, truth = hard(200, 4, seed=1)
    problem = replace(problem, X_validation=None, y_validation=None)
    settled = np.arange(200) < 100
    labels = np.where(settled, truth, problem.labels).astype(np.int32)
    open_rows = ~settled
    is_wrong = (problem.labels != truth)[open_rows]
    before = run(AdaptiveConsensus(), problem, Monitor()).suspicion[open_rows]
    after = run(AdaptiveConsensus(), problem.relabelled(labels, settled), Monitor())
    found = average_precision_score(is_wrong, after.suspicion[open_rows])
    assert found > average_precision_score(is_wrong, before) + 0.05
    assert set(after.order[:100].tolist()) == set(np.flatnonzero(open_rows).tolist())


def test_trusted_rows_are_shown_several_times(plant: Plant) -> None:
    problem = plant(n=40).problem
    settled = np.arange(40) < 5
    evidence = gather(problem.relabelled(problem.labels, settled), Monitor())
    assert len(evidence.labels) == 50
    assert np.bincount(evidence.shown).tolist() == [TRUST] * 5 + [1] * 35 + [TRUST] * 10
    assert evidence.nearest.shape == (40, 10)


def test_adaptive_consensus_says_what_the_other_items_say(planted: Any) -> None:
    ranking = run(AdaptiveConsensus(), planted.problem, Monitor())
    first, last = ranking.order[0], ranking.order[-1]
    assert str(ranking.reasons[first]).startswith("going by the other items it is '")
    assert str(ranking.reasons[last]).startswith("the other items say '")


def test_reasons_are_written_when_they_are_read() -> None:
    written: list[int] = []
    reasons: Any = Reasons(5, lambda row: written.append(row) or row)
    assert len(reasons) == 5
    assert written == []
    assert reasons[-1] == 4
    assert reasons[1:3] == [1, 2]
    assert list(reasons) == [0, 1, 2, 3, 4]
    with pytest.raises(IndexError):
        reasons[5]
