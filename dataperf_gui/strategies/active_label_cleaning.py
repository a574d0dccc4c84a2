"""Active label cleaning: labels that are wrong before items that are hard."""

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.probabilities import model_reasons, most_likely, self_confidence


class ActiveLabelCleaning:
    """Noisiness minus ambiguity: cross-entropy of the given label minus the entropy.

    Of two labels that a model finds equally unlikely the one comes first of whose item it is
    sure: there a person is likely to settle the matter with one look.

    References
    ----------
    Bernhardt et al. (2022), "Active label cleaning for improved dataset quality under resource
    constraints", Nature Communications 13:1161, "Sample ranking" (equation 1).
    """

    name = "active-label-cleaning"
    title = "Wrong, not hard"
    summary = "Labels that look wrong before items that are ambiguous (active label cleaning)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by noisiness minus ambiguity, descending; `rng` is not used."""
        pred_probs = problem.pred_probs(monitor)
        above_least = noise_minus_ambiguity(pred_probs, problem.labels) + np.log(
            len(problem.classes)
        )
        return Ranking.by_suspicion(
            np.clip(above_least / (1 + above_least), 0, 1),
            most_likely(pred_probs, problem.labels),
            model_reasons(problem, pred_probs),
        )


def noise_minus_ambiguity(pred_probs: Floats, labels: Labels) -> Floats:
    """Return ``-log p(label) - entropy(p)`` of each row in nats, ``(n_samples,)``.

    It is at least minus the logarithm of the number of classes.
    """
    p = np.maximum(pred_probs, np.finfo(np.float32).tiny)
    entropy = -(p * np.log(p)).sum(axis=1)
    score: Floats = -np.log(self_confidence(p, labels)) - entropy
    return score
