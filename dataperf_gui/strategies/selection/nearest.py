"""Positives where the examples are, negatives where they are not."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    POSITIVE,
    Selection,
    SelectionProblem,
    labelled,
    unlabelled,
)
from dataperf_gui.strategies.selection.search import nearness, row_lengths

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
        room = min(problem.budget - len(examples), len(others))
        n_near = min(N_NEAREST, room // 2)
        likeness = nearness(problem.X, row_lengths(problem.X), examples, monitor)[0][others]
        order = others[np.argsort(-likeness, kind="stable")]
        far = order[max(n_near, len(order) // 2) :]
        sampled = rng.choice(far, min(N_FAR, room - n_near, len(far)), replace=False)
        return labelled(np.concatenate([examples, order[:n_near]]), sampled)
