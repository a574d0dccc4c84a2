"""Negatives from where the model is in doubt."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    NEGATIVE,
    POSITIVE,
    Selection,
    SelectionProblem,
    unlabelled,
    with_negatives,
)

N_FIRST = 20
N_A_ROUND = 5
N_ROUNDS = 4


class Uncertainty:
    """Uncertainty sampling without anybody to ask.

    Lewis and Gale, "A sequential algorithm for training text classifiers" (1994), modified: with
    no one to label the items in doubt, a round takes as negatives those just below the decision
    boundary, where the model itself says "rather not".
    """

    name = "uncertainty"
    title = "Uncertainty sampling"
    summary = "The examples against images that a model only just rejects."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Start from random negatives and add the doubtful ones round by round."""
        positives, others = problem.rows_of(POSITIVE), unlabelled(problem)
        negatives = rng.choice(others, min(N_FIRST, len(others)), replace=False)
        for _ in range(N_ROUNDS):
            monitor.check()
            rows = np.concatenate([positives, negatives])
            labels = np.repeat([POSITIVE, NEGATIVE], [len(positives), len(negatives)])
            model = LogisticRegression(class_weight="balanced").fit(problem.X[rows], labels)
            left = np.setdiff1d(others, negatives)
            margin = model.decision_function(problem.X[left])
            rejected = left[margin < 0][np.argsort(-margin[margin < 0], kind="stable")]
            room = problem.budget - len(positives) - len(negatives)
            negatives = np.concatenate([negatives, rejected[: min(N_A_ROUND, room)]])
        return with_negatives(problem, negatives)
