"""Try many random sets and keep the one that predicts the clips left out best."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from dataperf_gui.arrays import Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    NEGATIVE,
    Selection,
    SelectionProblem,
    shares,
)

NONTARGET_SHARES = (1 / 6, 1 / 3, 1 / 2)
"""Of the budget; the outer loop chooses one."""

N_SETS = 12
"""Random sets per share; the inner loop chooses one."""

N_JUDGES = 1500
"""Most clips a set is judged by."""


class NestedCrossValidation:
    """The scheme of the challenge's own baseline.

    Mazumder et al., "DataPerf: benchmarks for data-centric AI development" (2023), section on
    speech: candidate sets are drawn at random, a model is trained on each, and what the model
    makes of the allowed clips that it has not seen decides; the share of nontargets is chosen
    in an outer loop, by the mean over its sets.
    """

    name = "nested-cv"
    title = "Nested cross-validation"
    summary = "Of many random sets, the one that predicts the remaining clips best."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Draw, train, judge; keep the best set of the best share."""
        best_mean, chosen = -1.0, np.empty(0, dtype=np.intp)
        for done, share in enumerate(NONTARGET_SHARES):
            monitor.report(done / len(NONTARGET_SHARES), "Trying random sets")
            sets = [_random_set(problem, share, rng) for _ in range(N_SETS)]
            quality = [_held_out_f1(problem, rows, rng, monitor) for rows in sets]
            if np.mean(quality) > best_mean:
                best_mean, chosen = float(np.mean(quality)), sets[int(np.argmax(quality))]
        return Selection(chosen, problem.labels[chosen])


def _random_set(problem: SelectionProblem, share: float, rng: np.random.Generator) -> Ints:
    n_negative = max(1, round(problem.budget * share))
    sizes = [n_negative, *shares(problem.budget - n_negative, problem.n_classes - 1)]
    members = [problem.rows_of(label) for label in range(NEGATIVE, problem.n_classes)]
    rows = [
        rng.choice(of_class, min(size, len(of_class)), replace=False)
        for of_class, size in zip(members, sizes, strict=True)
    ]
    return np.concatenate(rows)


def _held_out_f1(
    problem: SelectionProblem, rows: Ints, rng: np.random.Generator, monitor: Monitor
) -> float:
    monitor.check()
    left = np.setdiff1d(np.arange(len(problem.X)), rows)
    if not len(left):
        return 0.0  # the budget takes the whole pool; there is nothing to choose
    judges = rng.choice(left, min(N_JUDGES, len(left)), replace=False)
    X, X_judges = problem.X[rows].astype(np.float64), problem.X[judges].astype(np.float64)
    predicted = LogisticRegression().fit(X, problem.labels[rows]).predict(X_judges)
    return float(f1_score(problem.labels[judges], predicted, average="macro"))
