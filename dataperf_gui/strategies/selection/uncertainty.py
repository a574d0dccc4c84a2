"""Negatives from where the model is in doubt."""

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
        examples, others = problem.rows_of(POSITIVE), unlabelled(problem)
        room = min(problem.budget - len(examples), len(others))
        negatives = rng.choice(others, min(N_FIRST, room), replace=False)
        for _ in range(N_ROUNDS):
            monitor.check()
            chosen = labelled(examples, negatives)
            model = LogisticRegression(class_weight="balanced")
            model.fit(problem.X[chosen.rows].astype(np.float64), chosen.labels)
            left = np.setdiff1d(others, negatives, assume_unique=True)
            margin = decision_values(model, problem.X, monitor)[left]
            rejected = left[margin < 0][np.argsort(-margin[margin < 0], kind="stable")]
            doubtful = rejected[: min(N_A_ROUND, room - len(negatives))]
            negatives = np.concatenate([negatives, doubtful])
        return labelled(examples, negatives)
