"""Blind choice: the floor that every other strategy has to beat."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.selection.base import (
    POSITIVE,
    Selection,
    SelectionProblem,
    labelled,
    shares,
    unlabelled,
)

N_ROWS = 500
"""The published random baseline of vision selection takes as many."""


class RandomNegatives:
    """The known positives against items picked blindly; some of those are positives too."""

    name = "random"
    title = "Random"
    summary = "The examples against random images."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Pick from the whole pool but the examples."""
        monitor.check()
        examples, others = problem.rows_of(POSITIVE), unlabelled(problem)
        size = max(min(len(others), min(problem.budget, N_ROWS) - len(examples)), 0)
        return labelled(examples, rng.choice(others, size, replace=False))


class RandomByClass:
    """Equally many items of each class, picked blindly."""

    name = "random"
    title = "Random"
    summary = "Random clips, equally many of each word."

    def select(
        self, problem: SelectionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> Selection:
        """Pick within each class."""
        monitor.check()
        return random_by_class(problem, rng)


def random_by_class(problem: SelectionProblem, rng: np.random.Generator) -> Selection:
    """Return as equal a number of each class as the budget allows, picked blindly."""
    rows = [
        rng.choice(members, min(share, len(members)), replace=False)
        for label, share in enumerate(shares(problem.budget, problem.n_classes))
        for members in [problem.rows_of(label)]
    ]
    chosen = np.concatenate(rows)
    return Selection(chosen, problem.labels[chosen])
