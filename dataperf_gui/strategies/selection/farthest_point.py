"""Few certain positives, diverse negatives, and as many of them as cross-validation likes."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from dataperf_gui.arrays import Features, Floats, Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    POSITIVE,
    Selection,
    SelectionProblem,
    labelled,
    unit,
    unlabelled,
)
from dataperf_gui.strategies.selection.search import DECIMALS, nearness, row_lengths

SIZES = (10, 20, 40, 80, 160, 320)
"""Numbers of negatives that are tried."""

KEPT_AWAY = 0.1
"""Share of the pool nearest to the examples that is no negative: it holds most positives."""

MOST_CANDIDATES = 30_000
"""Of a larger pool, so many random images are candidates: each negative costs a scan of them."""

N_FOLDS = 5
N_JUDGES = 200
"""Random items taken for negatives when a size is judged; nearly all of them are."""


class FarthestPoint:
    """Farthest-point sampling with a cross-validated set size.

    The recipe of the challenge's published winner ("FPSCV", 2023: sets of 30 to 95 rows), on
    farthest-point sampling (Gonzalez, "Clustering to minimize the maximum intercluster
    distance", 1985): each next negative is the item farthest from everything chosen so far.
    """

    name = "farthest-point"
    title = "Farthest points, cross-validated"
    summary = "The examples against diverse images; cross-validation says how many."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Order the negatives, then keep the number that held-out examples like best."""
        examples, others = problem.rows_of(POSITIVE), unlabelled(problem)
        likeness = nearness(problem.X, row_lengths(problem.X), examples, monitor)[0][others]
        far = others[likeness <= np.quantile(likeness, 1 - KEPT_AWAY)]
        if len(far) > MOST_CANDIDATES:
            far = np.sort(rng.choice(far, MOST_CANDIDATES, replace=False))
        most = min(max(SIZES), problem.budget - len(examples), len(far))
        start = int(rng.integers(len(far)))
        negatives = far[farthest_points(unit(problem.X[far]), most, start, monitor)]
        judges = rng.choice(far, min(N_JUDGES, len(far)), replace=False)
        folds = KFold(N_FOLDS, shuffle=True, random_state=int(rng.integers(2**31)))
        sizes = [size for size in SIZES if size <= most] or [most]
        quality = [
            _held_out_f1(problem.X, examples, negatives[:size], judges, folds) for size in sizes
        ]
        return labelled(problem.rows_of(POSITIVE), negatives[: sizes[int(np.argmax(quality))]])


def farthest_points(X: Floats, n: int, start: int, monitor: Monitor) -> Ints:
    """Return `n` rows of ``(n_rows, n_features)``, each the farthest from those before it."""
    chosen = np.empty(n, dtype=np.intp)
    distance: Floats = np.full(len(X), np.inf)
    squares = np.einsum("ij,ij->i", X, X)
    row = start
    for position in range(n):
        monitor.check()
        chosen[position] = row
        from_row = squares + squares[row] - 2 * (X @ X[row])
        distance = np.minimum(distance, np.round(from_row, DECIMALS))
        row = int(np.argmax(distance))
    return chosen


def _held_out_f1(
    X: Features, positives: Ints, negatives: Ints, judges: Ints, folds: KFold
) -> float:
    """Mean F1 of held-out positives against `judges` as negatives."""
    scores = []
    X = X.astype(np.float64)
    unseen = np.setdiff1d(judges, negatives)
    for kept, held in folds.split(positives):
        rows = np.concatenate([positives[kept], negatives])
        labels = np.repeat([1, 0], [len(kept), len(negatives)])
        model = LogisticRegression().fit(X[rows], labels)
        hits = int(model.predict(X[positives[held]]).sum())
        # A balanced F1: the few held-out examples weigh as much as the many judges.
        false = float(model.predict(X[unseen]).mean()) * len(held)
        scores.append(2 * hits / (len(held) + hits + false))
    return float(np.mean(scores))
