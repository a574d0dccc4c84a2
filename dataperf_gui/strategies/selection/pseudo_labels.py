"""Let a first model label the pool, and believe it where it is sure."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    POSITIVE,
    Selection,
    SelectionProblem,
    labelled,
    unlabelled,
)
from dataperf_gui.strategies.selection.search import decision_values

N_ROUNDS = 3
N_FIRST_NEGATIVES = 200
POSITIVES_A_ROUND = 30
N_NEGATIVES = 300


class PseudoLabels:
    """Self-training with pseudo-labels.

    Lee, "Pseudo-label: the simple and efficient semi-supervised learning method" (2013); the
    challenge's runner-up chose its rows in this way. A round adds the items that the model is
    surest are positive, and draws new negatives from the less likely half of the pool.
    """

    name = "pseudo-labels"
    title = "Pseudo-labels"
    summary = "A model from the examples labels the pool; its surest labels are kept."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Train, label, keep the surest, repeat."""
        examples, others = problem.rows_of(POSITIVE), unlabelled(problem)
        room = min(problem.budget - len(examples), len(others))
        negatives = rng.choice(others, min(N_FIRST_NEGATIVES, len(others)), replace=False)
        chosen = labelled(examples, negatives)
        for done in range(N_ROUNDS):
            monitor.check()
            model = LogisticRegression(class_weight="balanced")
            model.fit(problem.X[chosen.rows].astype(np.float64), chosen.labels)
            values = decision_values(model, problem.X, monitor)[others]
            order = others[np.argsort(-values, kind="stable")]
            n_sure = min(POSITIVES_A_ROUND * (done + 1), room // 2)
            unlikely = order[max(n_sure, len(order) // 2) :]
            size = min(N_NEGATIVES, len(unlikely), room - n_sure)
            sampled = rng.choice(unlikely, size, replace=False)
            chosen = labelled(np.concatenate([examples, order[:n_sure]]), sampled)
        return chosen
