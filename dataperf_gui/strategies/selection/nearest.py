"""Positives where the examples are, negatives where they are not."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    NEGATIVE,
    POSITIVE,
    Selection,
    SelectionProblem,
    unit,
    unlabelled,
)

N_NEAREST = 30
N_FAR = 200


class NearestToExamples:
    """Rocchio's idea: the items most like the examples against a sample of the unlike ones.

    Rocchio, "Relevance feedback in information retrieval" (1971); likeness is the cosine to the
    nearest example. Far items are sampled from the less similar half of the pool, because the
    farthest ones alone would all be of one kind.
    """

    name = "nearest"
    title = "Nearest to the examples"
    summary = "What is most like an example, against a sample of what is least like any."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Label the nearest as positive and a sample of the far half as negative."""
        monitor.check()
        examples, others = problem.rows_of(POSITIVE), unlabelled(problem)
        X = unit(problem.X)
        likeness = (X[others] @ X[examples].T).max(axis=1)
        order = others[np.argsort(-likeness, kind="stable")]
        near, far = order[:N_NEAREST], order[max(N_NEAREST, len(order) // 2) :]
        sampled = rng.choice(far, min(N_FAR, len(far)), replace=False)
        positives = np.concatenate([examples, near])
        rows = np.concatenate([positives, sampled])[: problem.budget]
        labels = np.where(np.isin(rows, positives), POSITIVE, NEGATIVE)
        return Selection(rows, labels.astype(np.int32))
