"""Self-confidence: how likely a model finds the label that an item was given."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.probabilities import model_reasons, most_likely, self_confidence


class SelfConfidence:
    """One minus the out-of-fold probability of the given label.

    References
    ----------
    Kuan and Mueller (2022), "Model-agnostic label quality scoring to detect real-world label
    errors", ICML DataPerf workshop, section 3.
    """

    name = "self-confidence"
    title = "Model's doubt"
    summary = "Labels that a model trained without the item finds unlikely (self-confidence)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by probability of the given label, ascending; `rng` is not used."""
        pred_probs = problem.pred_probs(monitor)
        return Ranking.by_suspicion(
            1 - self_confidence(pred_probs, problem.labels),
            most_likely(pred_probs, problem.labels),
            model_reasons(problem, pred_probs),
        )
