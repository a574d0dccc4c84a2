"""A cleaning strategy: items that are nearer to the mean of another class than to their own."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons


class FarFromClass:
    """Distance to the mean of the given class against that to the nearest other mean."""

    name, title = "far-from-class", "Far from its class"
    summary = "Items nearer to the mean of another class than to that of their own."
    uses_validation = needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Return the ranking; `rng` is not used."""
        present, codes = np.unique(problem.labels, return_inverse=True)
        means = np.stack([problem.X[codes == code].mean(axis=0) for code in range(len(present))])
        distances = np.stack([np.linalg.norm(problem.X - mean, axis=1) for mean in means], axis=1)
        suggested, rows = present[distances.argmin(axis=1)], np.arange(len(codes))
        own = distances[rows, codes].copy()
        distances[rows, codes] = np.inf
        suspicion = own / np.maximum(own + distances.min(axis=1), np.finfo(np.float32).tiny)

        def write(row: int) -> Message:
            values = {"label": problem.classes[suggested[row]]}
            return Message("it is nearest to the mean of '{label}'", values)

        return Ranking.by_suspicion(suspicion, suggested, Reasons(len(own), write))
