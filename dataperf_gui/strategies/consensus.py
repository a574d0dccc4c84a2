"""Consensus, the default: what a model and the nearest neighbours say together."""

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies import DEFAULT_STRATEGY
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.neighbour_vote import count_votes
from dataperf_gui.strategies.probabilities import most_likely, self_confidence

PRIOR_VOTES = 0.5
"""Added to each class's votes (Krichevsky and Trofimov 1981), so that none is impossible."""
VOTE_WEIGHT = 0.5
"""Of the neighbours' opinion, against 1 of the model's: ten votes know less than a model."""


class Consensus:
    """Self-confidence in the pooled opinion of a model and of the nearest neighbours.

    The two err differently: a linear model misses what is local, neighbours miss what is not.
    Their probabilities are multiplied, the votes with a weight, and scaled to add up to 1 (a
    logarithmic opinion pool).

    References
    ----------
    Genest and Zidek (1986), "Combining probability distributions: a critique and an annotated
    bibliography", Statistical Science 1(1), section 3.2.
    """

    name = DEFAULT_STRATEGY
    title = "Consensus"
    summary = "Labels that a model and the most similar items doubt together (the default)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by pooled probability of the given label, ascending; `rng` is not used."""
        pred_probs = problem.pred_probs(monitor)
        votes = count_votes(problem.labels, problem.nearest(monitor), len(problem.classes))
        pooled = pool(pred_probs, votes)
        suggested = most_likely(pooled, problem.labels)
        return Ranking.by_suspicion(
            1 - self_confidence(pooled, problem.labels),
            suggested,
            _reasons(problem, suggested, pred_probs, votes),
        )


def pool(pred_probs: Floats, votes: Floats) -> Floats:
    """Return the pooled probabilities.

    Parameters
    ----------
    pred_probs : Floats
        ``(n_samples, n_classes)`` probabilities.
    votes : Floats
        ``(n_samples, n_classes)`` numbers of neighbours.
    """
    likely = votes + PRIOR_VOTES
    product = (pred_probs + np.finfo(float).tiny) * likely**VOTE_WEIGHT
    pooled: Floats = product / product.sum(axis=1, keepdims=True)
    return pooled


def _reasons(
    problem: CleaningProblem, suggested: Labels, pred_probs: Floats, votes: Floats
) -> Reasons:
    total = int(votes.sum(axis=1).max())

    def write(row: int) -> Message:
        label = suggested[row]
        return Message(
            "{n} of its {total} nearest neighbours are labelled '{label}'; a model trained "
            "without it finds '{label}' {chance:.0%} likely",
            {
                "n": int(votes[row, label]),
                "total": total,
                "label": problem.classes[label],
                "chance": float(pred_probs[row, label]),
            },
        )

    return Reasons(len(suggested), write)
