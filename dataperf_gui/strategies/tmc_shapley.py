"""TMC-Shapley: what each training row adds, averaged over random orders of adding them."""

import numpy as np
from scipy.linalg import cholesky, solve_triangular

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.valuation import nearest_vote, rank_by_value, validation_rows

N_PERMUTATIONS = 100
MAX_PREFIX = 1_000
"""Rows added before a permutation is cut off; what comes later adds next to nothing."""
RIDGE = 1.0
"""Penalty, relative to the mean squared length of a row."""
BLOCK = 64
"""Prefixes scored at a time."""


class TmcShapley:
    """Truncated Monte Carlo Shapley values for the validation accuracy of a ridge classifier.

    Ridge regression on one-hot labels is the model because one Cholesky factor of the permuted
    Gram matrix gives the predictions of *every* prefix of the permutation: the factor of a leading
    block is the leading block of the factor.

    Parameters
    ----------
    n_permutations : int
        100, as in the challenge's published baseline.

    References
    ----------
    Ghorbani and Zou (2019), "Data Shapley: equitable valuation of data for machine learning",
    ICML, algorithm 1.
    """

    name = "tmc-shapley"
    title = "Sampled value"
    summary = "What each item adds in random orders of adding items (TMC-Shapley)."
    uses_validation = True
    needs_validation = True

    def __init__(self, n_permutations: int = N_PERMUTATIONS) -> None:
        self.n_permutations = n_permutations

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by value, ascending."""
        X_validation, y_validation = validation_rows(problem, self.title)
        n_classes = len(problem.classes)
        values = np.zeros(len(problem.X))
        for done in range(self.n_permutations):
            monitor.report(done / self.n_permutations, "Valuing items")
            order = rng.permutation(len(problem.X))[:MAX_PREFIX]
            targets = np.eye(n_classes)[problem.labels[order]]
            accuracy = prefix_accuracies(problem.X[order], targets, X_validation, y_validation)
            values[order] += np.diff(accuracy, prepend=1 / n_classes)
        votes = nearest_vote(problem.X, X_validation, y_validation, n_classes)
        return rank_by_value(problem, values / self.n_permutations, votes)


def prefix_accuracies(
    X: Features, targets: Floats, X_validation: Features, y_validation: Labels
) -> Floats:
    """Return the validation accuracy of ridge classifiers on the first 1, 2, ... n rows.

    With ``K + penalty = L L'``, the scores after m rows are
    ``sum_(j <= m) (L^-1 K_validation)_j (L^-1 targets)_j``.

    Parameters
    ----------
    X : Features
        ``(n, n_features)`` rows in the order in which they are added.
    targets : Floats
        ``(n, n_classes)`` one-hot labels.
    X_validation, y_validation : Features, Labels
        Clean rows.

    Returns
    -------
    Floats
        ``(n,)``.
    """
    X, X_validation = X.astype(np.float64), X_validation.astype(np.float64)
    gram = X @ X.T
    penalty = RIDGE * np.trace(gram) / len(X)
    gram[np.diag_indices_from(gram)] += max(penalty, np.finfo(np.float32).tiny)
    factor = cholesky(gram + 1, lower=True)  # 1: the intercept
    rows = solve_triangular(factor, X @ X_validation.T + 1, lower=True)
    weights = solve_triangular(factor, targets, lower=True)
    return np.concatenate(list(_accuracies(rows, weights, y_validation)))


def _accuracies(rows: Floats, weights: Floats, y_validation: Labels) -> list[Floats]:
    scores = np.zeros((rows.shape[1], weights.shape[1]))
    accuracies = []
    for start in range(0, len(rows), BLOCK):
        block = slice(start, start + BLOCK)
        added = rows[block, :, np.newaxis] * weights[block, np.newaxis, :]
        prefixes = scores + np.cumsum(added, axis=0)
        predicted: Ints = prefixes.argmax(axis=2)
        accuracies.append((predicted == y_validation).mean(axis=1))
        scores = prefixes[-1]
    return accuracies
