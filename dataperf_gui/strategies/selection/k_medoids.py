"""Clean each class, then take the clips that stand for the others."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    NEGATIVE,
    Selection,
    SelectionProblem,
    shares,
    unit,
)
from dataperf_gui.strategies.selection.search import DECIMALS

NONTARGET_SHARE = 1 / 3
KEPT = 0.7
"""Share of each class that survives the cleaning."""

N_FOLDS = 5
MOST_MEMBERS = 1500
"""Members of a class that medoids are sought among; the distances fill the memory else."""

MAX_SWEEPS = 30


class CleanedMedoids:
    """Drop the clips whose label is in doubt, then take the medoids of each class.

    Doubt is a low cross-validated probability of the clip's own label (self-confidence:
    Northcutt, Jiang and Chuang, "Confident learning", 2021). Medoids by Voronoi iteration (Park
    and Jun, "A simple and fast algorithm for k-medoids clustering", 2009) on cosine distances.
    """

    name = "k-medoids"
    title = "Cleaned k-medoids"
    summary = "The clips most typical of each word, after those in doubt are dropped."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Clean and choose class by class."""
        confidence = _self_confidence(problem, rng)
        n_negative = round(problem.budget * NONTARGET_SHARE)
        sizes = [n_negative, *shares(problem.budget - n_negative, problem.n_classes - 1)]
        X = unit(problem.X)
        chosen = []
        for label in range(NEGATIVE, problem.n_classes):
            monitor.report(label / problem.n_classes, "Seeking typical clips")
            members = problem.rows_of(label)
            sure = members[confidence[members] >= np.quantile(confidence[members], 1 - KEPT)]
            sought = rng.permutation(sure)[:MOST_MEMBERS]
            chosen.append(sought[medoids(X[sought], min(sizes[label], len(sought)), monitor)])
        rows = np.concatenate(chosen)
        return Selection(rows, problem.labels[rows])


def _self_confidence(problem: SelectionProblem, rng: np.random.Generator) -> Floats:
    """Cross-validated probability ``(n_pool,)`` of each item's own label."""
    fewest = int(np.bincount(problem.labels).min())
    folds = StratifiedKFold(
        max(2, min(N_FOLDS, fewest)), shuffle=True, random_state=int(rng.integers(2**31))
    )
    probabilities = cross_val_predict(
        LogisticRegression(), problem.X.astype(np.float64), problem.labels, cv=folds,
        method="predict_proba",
    )  # fmt: skip
    own: Floats = probabilities[np.arange(len(problem.labels)), problem.labels]
    return np.round(own, DECIMALS)


def medoids(X: Floats, k: int, monitor: Monitor) -> Ints:
    """Return `k` rows of ``(n, n_features)`` unit vectors that stand for all of them.

    Starts from the most central rows, taken greedily, each for the distance that it saves.
    """
    if not k:
        return np.empty(0, dtype=np.intp)  # a small budget leaves nothing for some class
    apart = np.asarray(np.maximum(1.0 - X @ X.T, 0.0), dtype=np.float64)
    distances: Floats = np.round(apart, DECIMALS)
    current = _greedy_start(distances, k)
    for _ in range(MAX_SWEEPS):
        monitor.check()
        nearest = distances[:, current].argmin(axis=1)
        moved = current.copy()
        for place in range(k):
            members = np.flatnonzero(nearest == place)
            if len(members):
                within = distances[np.ix_(members, members)].sum(axis=1)
                moved[place] = members[int(np.argmin(np.round(within, DECIMALS)))]
        if np.array_equal(moved, current):
            break
        current = moved
    return current


def _greedy_start(distances: Floats, k: int) -> Ints:
    current = np.empty(k, dtype=np.intp)
    to_nearest = np.full(len(distances), distances.max(initial=0.0) + 1.0)
    for place in range(k):
        saved = np.maximum(to_nearest[:, None] - distances, 0.0).sum(axis=0)
        saved[current[:place]] = -1.0
        current[place] = int(np.argmax(np.round(saved, DECIMALS)))
        to_nearest = np.minimum(to_nearest, distances[:, current[place]])
    return current
