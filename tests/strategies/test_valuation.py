"""Values of training rows: games whose Shapley values are known, and planted noise."""

import numpy as np
import pytest

from dataperf_gui.arrays import Bools, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy
from dataperf_gui.strategies.influence import Influence, fit_softmax, relabel_gains
from dataperf_gui.strategies.knn_shapley import KnnShapley
from dataperf_gui.strategies.tmc_shapley import RIDGE, TmcShapley, prefix_accuracies

STRATEGIES = (KnnShapley(), KnnShapley(5), TmcShapley(20), Influence())


def planted(n_classes: int = 2, seed: int = 0) -> tuple[CleaningProblem, Bools, Labels]:
    """Return a problem with 30 % wrong labels, where they are, and the right ones."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, n_classes, 250).astype(np.int32)
    centres = rng.standard_normal((n_classes, 30)) * 1.2
    X = (centres[truth] + rng.standard_normal((250, 30))).astype(np.float32)
    labels = truth[:200].copy()
    wrong = rng.random(200) < 0.3
    labels[wrong] = (labels[wrong] + rng.integers(1, n_classes, wrong.sum())) % n_classes
    classes = tuple(f"class {c}" for c in range(n_classes))
    return CleaningProblem(X[:200], labels, classes, X[200:], truth[200:]), wrong, truth[:200]


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda s: s.name)
@pytest.mark.parametrize("n_classes", [2, 4])
def test_planted_noise_comes_first(strategy: CleaningStrategy, n_classes: int) -> None:
    problem, wrong, truth = planted(n_classes)
    ranking = strategy.rank(problem, np.random.default_rng(0), Monitor())
    ranking.validate(200, n_classes)
    found = wrong[ranking.order[: wrong.sum()]].mean()
    assert found > 2 * wrong.mean()
    assert (ranking.suggested == truth).mean() > (problem.labels == truth).mean()
    assert problem.classes[problem.labels[0]] in str(ranking.reasons[0])
    assert isinstance(strategy, CleaningStrategy)


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda s: s.name)
def test_equal_seeds_give_equal_rankings(strategy: CleaningStrategy) -> None:
    problem, _, _ = planted()
    first, second = (
        strategy.rank(problem, np.random.default_rng(3), Monitor()).order for _ in range(2)
    )
    assert np.array_equal(first, second)


@pytest.mark.parametrize("strategy", [TmcShapley(), Influence()], ids=lambda s: s.name)
def test_without_clean_items_the_person_is_told(strategy: CleaningStrategy) -> None:
    problem = CleaningProblem(np.ones((2, 3), np.float32), np.array([0, 1], np.int32), ("a", "b"))
    with pytest.raises(DataPerfError, match="clean validation items"):
        strategy.rank(problem, np.random.default_rng(0), Monitor())


def test_prefix_accuracies_are_those_of_separate_fits() -> None:
    problem, _, _ = planted(3)
    X, V = problem.X[:40].astype(float), problem.X_validation.astype(float)
    targets = np.eye(3)[problem.labels[:40]]
    penalty = RIDGE * np.mean((X**2).sum(axis=1))
    expected = []
    for m in range(1, 41):
        gram = X[:m] @ X[:m].T + 1 + penalty * np.eye(m)
        scores = (V @ X[:m].T + 1) @ np.linalg.solve(gram, targets[:m])
        expected.append(np.mean(scores.argmax(axis=1) == problem.y_validation))
    found = prefix_accuracies(X, targets, V, problem.y_validation)
    assert np.mean(found == np.array(expected)) > 0.95
    assert np.abs(found - expected).max() <= 0.04


def test_tmc_values_add_up_to_the_accuracy_of_all_rows() -> None:
    problem, _, _ = planted()
    order = np.random.default_rng(0).permutation(200)
    accuracy = prefix_accuracies(
        problem.X[order], np.eye(2)[problem.labels[order]], problem.X_validation,
        problem.y_validation,
    )  # fmt: skip
    assert np.diff(accuracy, prepend=0.5).sum() == pytest.approx(accuracy[-1] - 0.5)


def test_influence_predicts_what_retraining_does() -> None:
    """The predicted gain of each relabel against fitting again, on the scale of the gains."""
    problem, _, _ = planted()
    X = np.column_stack([problem.X, np.ones(200)]).astype(float)
    V = np.column_stack([problem.X_validation, np.ones(50)]).astype(float)
    coefficients = fit_softmax(X, problem.labels, 2)
    gains = relabel_gains(X, problem.labels, coefficients, V, problem.y_validation)
    rows = np.arange(20)
    predicted = gains[rows, 1 - problem.labels[rows]]
    found = []
    for row in rows:
        labels = problem.labels.copy()
        labels[row] ^= 1
        again = fit_softmax(X, labels, 2)
        found.append(_loss(V, problem.y_validation, coefficients)
                     - _loss(V, problem.y_validation, again))  # fmt: skip
    assert np.corrcoef(predicted, found)[0, 1] > 0.98
    assert np.all(gains[np.arange(200), problem.labels] == 0)


def _loss(X: Floats, y: Labels, coefficients: Floats) -> float:
    scores = X @ coefficients
    return -(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True))[
        np.arange(len(y)), y
    ].sum()
