"""Confident learning: the labels that cleanlab calls errors first."""

import numpy as np

from dataperf_gui.arrays import Bools, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.probabilities import model_reasons, most_likely, self_confidence


class ConfidentLearning:
    """Label issues found by cleanlab's `find_label_issues`, then the rest, each by confidence.

    Suspicion is above 0.5 for issues and below for the rest.

    References
    ----------
    Northcutt, Jiang and Chuang (2021), "Confident learning: estimating uncertainty in dataset
    labels", JAIR 70.
    """

    name = "confident-learning"
    title = "Confident learning"
    summary = "Labels that cleanlab calls errors, then the rest by the model's doubt."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by issue and confidence; `rng` is not used."""
        pred_probs = problem.pred_probs(monitor)
        monitor.report(0.9, "Looking for label issues")
        doubt = 1 - self_confidence(pred_probs, problem.labels)
        is_issue = find_issues(problem.labels, pred_probs)
        return Ranking.by_suspicion(
            (is_issue + doubt) / 2,
            most_likely(pred_probs, problem.labels),
            model_reasons(problem, pred_probs),
        )


def find_issues(labels: Labels, pred_probs: Floats) -> Bools:
    """Return which rows cleanlab calls label issues, ``(n_samples,)``.

    cleanlab wants every class among the labels, so it is shown those that are.
    """
    from cleanlab.filter import find_label_issues  # noqa: PLC0415 - two seconds to import

    present, codes = np.unique(labels, return_inverse=True)
    if len(present) < 2:
        return np.zeros(len(labels), dtype=bool)
    seen = pred_probs[:, present] + np.finfo(float).tiny
    issues = find_label_issues(
        codes,
        seen / seen.sum(axis=1, keepdims=True),
        n_jobs=1,
        min_examples_per_class=0,  # it would warn of classes with a single item
    )
    return np.asarray(issues, dtype=bool)
