"""Normalized margin: how far another class is ahead of the label that an item was given."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.probabilities import model_reasons, most_likely, self_confidence


class NormalizedMargin:
    """Out-of-fold probability of the likeliest other class minus that of the given label.

    Suspicion is this margin mapped from -1..1 to 0..1.

    References
    ----------
    Kuan and Mueller (2022), "Model-agnostic label quality scoring to detect real-world label
    errors", ICML DataPerf workshop, section 3.
    """

    name = "normalized-margin"
    title = "Another class ahead"
    summary = "Labels that a model finds less likely than another class (normalized margin)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by margin, descending; `rng` is not used."""
        pred_probs = problem.pred_probs(monitor)
        others = pred_probs.copy()
        others[np.arange(len(others)), problem.labels] = 0
        margin = others.max(axis=1) - self_confidence(pred_probs, problem.labels)
        return Ranking.by_suspicion(
            np.clip((1 + margin) / 2, 0, 1),
            most_likely(pred_probs, problem.labels),
            model_reasons(problem, pred_probs),
        )
