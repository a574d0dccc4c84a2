"""KNN-Shapley: what each training row is worth to a nearest-neighbour classifier."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.valuation import (
    BLOCK,
    nearest_vote,
    rank_by_value,
    validation_rows,
)


class KnnShapley:
    """Exact Shapley values for the accuracy of a K-nearest-neighbour classifier.

    Parameters
    ----------
    n_neighbors : int
        K. With noisy labels 1 ranked best in our measurements.

    References
    ----------
    Jia et al. (2019), "Efficient task-specific data valuation for nearest neighbor algorithms",
    PVLDB 12(11), theorem 1.
    """

    name = "knn-shapley"
    title = "Neighbour value"
    summary = "Worth of each item to its neighbours among clean items (KNN-Shapley)."
    uses_validation = True

    def __init__(self, n_neighbors: int = 1) -> None:
        self.n_neighbors = n_neighbors

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by value, ascending; `rng` is not used."""
        X_validation, y_validation = validation_rows(problem, self.title)
        values = knn_shapley_values(
            problem.X, problem.labels, X_validation, y_validation,
            n_neighbors=self.n_neighbors, monitor=monitor,
        )  # fmt: skip
        votes = nearest_vote(problem.X, X_validation, y_validation, len(problem.classes))
        return rank_by_value(problem, values, votes)


def knn_shapley_values(
    X: Features,
    y: Labels,
    X_validation: Features,
    y_validation: Labels,
    *,
    n_neighbors: int,
    monitor: Monitor,
) -> Floats:
    """Return the exact Shapley value of each training row.

    The game: a coalition is worth the share of a validation row's K nearest members that have
    its label, averaged over the validation rows. With training rows sorted by distance,
    ``s_n = [y_n = y] min(K, n) / (K n)`` and
    ``s_i = s_(i+1) + ([y_i = y] - [y_(i+1) = y]) / K * min(K, i) / i``.

    Parameters
    ----------
    X, y : Features, Labels
        ``(n_samples, n_features)`` and ``(n_samples,)``.
    X_validation, y_validation : Features, Labels
        Clean rows of the same features.
    n_neighbors : int
        K, at least 1.
    monitor : Monitor
        Told about progress block by block.

    Returns
    -------
    Floats
        ``(n_samples,)``; they add up to the classifier's score on the validation rows.
    """
    n = len(X)
    position = np.arange(1, n + 1)
    weight = np.minimum(n_neighbors, position) / (n_neighbors * position)
    square = np.einsum("ij,ij->i", X, X)
    total = np.zeros(n)
    step = max(1, BLOCK // n)
    for start in range(0, len(X_validation), step):
        monitor.report(start / len(X_validation), "Valuing items")
        block = slice(start, start + step)
        distances = square - 2 * (X_validation[block] @ X.T)  # but for a constant a row
        order = np.argsort(distances, axis=1, kind="stable")
        agrees = (y[order] == y_validation[block, np.newaxis]).astype(float)
        steps = agrees * weight
        steps[:, :-1] -= agrees[:, 1:] * weight[:-1]
        values = np.cumsum(steps[:, ::-1], axis=1)[:, ::-1]
        total += np.bincount(order.ravel(), weights=values.ravel(), minlength=n)
    return total / len(X_validation)
