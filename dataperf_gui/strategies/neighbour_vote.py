"""Neighbour disagreement: the items most alike have other labels."""

import numpy as np

from dataperf_gui.arrays import Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.probabilities import most_likely, self_confidence


class NeighbourVote:
    """Share of the nearest neighbours that do not have the given label.

    Equal shares are told apart by how united the others are: eight neighbours of one other
    class are worse than eight of eight.

    References
    ----------
    Wilson (1972), "Asymptotic properties of nearest neighbor rules using edited data", IEEE
    Transactions on Systems, Man, and Cybernetics 2(3).
    """

    name = "neighbours"
    title = "Neighbours disagree"
    summary = "Labels that the most similar items do not have (edited nearest neighbours)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by disagreement; `rng` is not used."""
        nearest = problem.nearest(monitor)
        votes = count_votes(problem.labels, nearest, len(problem.classes))
        n_voters = nearest.shape[1]
        suggested = most_likely(votes, problem.labels)
        against = n_voters - self_confidence(votes, problem.labels)
        united = self_confidence(votes, suggested) * (suggested != problem.labels)
        suspicion = (against + united / (n_voters + 1)) / (n_voters + 1)
        return Ranking.by_suspicion(suspicion, suggested, _reasons(problem, votes, suggested))


def count_votes(labels: Labels, nearest: Ints, n_classes: int) -> Floats:
    """Return how many neighbours of each row have each class, ``(n_samples, n_classes)``."""
    n = len(labels)
    cells = np.arange(n)[:, np.newaxis] * n_classes + labels[nearest]
    counts = np.bincount(cells.ravel(), minlength=n * n_classes)
    return counts.reshape(n, n_classes).astype(np.float64)


def _reasons(problem: CleaningProblem, votes: Floats, suggested: Labels) -> Reasons:
    total = int(votes.sum(axis=1).max())

    def write(row: int) -> Message:
        label = suggested[row]
        return Message(
            "{n} of its {total} nearest neighbours are labelled '{label}'",
            {"n": int(votes[row, label]), "total": total, "label": problem.classes[label]},
        )

    return Reasons(len(suggested), write)
