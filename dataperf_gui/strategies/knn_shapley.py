"""KNN-Shapley: what each training row is worth to a nearest-neighbour classifier."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.knn_values import MAX_RANKS, KnnValues, knn_shapley_values
from dataperf_gui.strategies.neighbour_vote import count_votes
from dataperf_gui.strategies.out_of_fold import N_FOLDS, stratified_folds
from dataperf_gui.strategies.probabilities import most_likely
from dataperf_gui.strategies.valuation import nearest_vote, rank_by_value

JUDGES = 400
"""Rows of a fold that value the others at most, where there is no validation split."""


class KnnShapley:
    """Exact Shapley values for the accuracy of a K-nearest-neighbour classifier.

    Rows are valued by the clean validation rows; where there are none, those of each fold by
    the other folds' rows with the labels they have. After a relabel the values by validation
    rows are brought up to date, not computed again.

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
    needs_validation = False

    def __init__(self, n_neighbors: int = 1) -> None:
        self.n_neighbors = n_neighbors

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by value, ascending; `rng` draws the judges where there are no clean rows."""
        clean = problem.clean_rows()
        if clean is None:
            values = out_of_fold_values(problem, self.n_neighbors, rng, monitor)
            votes = count_votes(problem.labels, problem.nearest(monitor), len(problem.classes))
            return rank_by_value(problem, values, most_likely(votes, problem.labels))
        values = values_by(clean, problem, self.n_neighbors, monitor)
        suggested = problem.kept(
            "clean neighbours' vote",
            lambda: nearest_vote(problem.X, *clean, len(problem.classes)),
            is_lasting=True,
        )
        return rank_by_value(problem, values, suggested)


def values_by(
    clean: tuple[Features, Labels], problem: CleaningProblem, n_neighbors: int, monitor: Monitor
) -> Floats:
    """Return the values by clean rows, brought up to date from the last time where that can be."""
    X, labels = problem.X, problem.labels
    if len(X) * len(clean[1]) > MAX_RANKS:
        return knn_shapley_values(X, labels, *clean, n_neighbors, monitor)
    kept = problem.kept(
        f"{KnnShapley.name} {n_neighbors}",
        lambda: KnnValues(X, labels, *clean, n_neighbors, monitor),
        is_lasting=True,
    )
    kept.relabel_all(labels)
    return kept.values.copy()


def out_of_fold_values(
    problem: CleaningProblem, n_neighbors: int, rng: np.random.Generator, monitor: Monitor
) -> Floats:
    """Return the mean of the values of each row by the rows of the folds that it is not in."""
    X, labels = problem.X, problem.labels
    folds = stratified_folds(labels, rng)
    total = np.zeros(len(labels))
    for fold in range(N_FOLDS):
        valued, judges = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        judges = rng.permutation(judges)[:JUDGES]
        if len(valued) and len(judges):
            total[valued] += knn_shapley_values(
                X[valued], labels[valued], X[judges], labels[judges], n_neighbors,
                monitor.part(fold, N_FOLDS),
            )  # fmt: skip
    return total / (N_FOLDS - 1)
