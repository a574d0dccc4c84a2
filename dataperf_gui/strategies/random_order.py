"""Blind order: the floor that every other strategy has to beat."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import CleaningProblem, Ranking


class RandomOrder:
    """Items in random order, with no suggestion."""

    name = "random"
    title = "Random"
    summary = "Items in random order: the floor for every other strategy."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Shuffle."""
        monitor.check()
        n = len(problem.labels)
        suspicion = (rng.permutation(n) + 1) / (n + 1)
        reason = Message("picked blindly")
        return Ranking.by_suspicion(suspicion, problem.labels, [reason] * n)
