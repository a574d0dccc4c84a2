"""Ensemble: what several strategies put first on average."""

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.area_under_margin import AreaUnderMargin
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy, Ranking, Reasons
from dataperf_gui.strategies.neighbour_vote import NeighbourVote
from dataperf_gui.strategies.probabilities import most_likely, self_confidence
from dataperf_gui.strategies.self_confidence import SelfConfidence

MEMBERS: tuple[CleaningStrategy, ...] = (SelfConfidence(), NeighbourVote(), AreaUnderMargin())
"""A model on what it has not seen, one while it learns, and no model at all: they err apart."""


class Ensemble:
    """The mean rank in the orders of several strategies; the label that most of them suggest.

    Ranks, unlike the strategies' own measures, are on one scale.

    Parameters
    ----------
    members : tuple of CleaningStrategy
        What is averaged.

    References
    ----------
    Dwork et al. (2001), "Rank aggregation methods for the Web", WWW10, section 3 (Borda's
    method).
    """

    name = "ensemble"
    title = "Several together"
    summary = "Labels that model, neighbours and training put first on average (mean rank)."
    uses_validation = False
    needs_validation = False

    def __init__(self, members: tuple[CleaningStrategy, ...] = MEMBERS) -> None:
        self.members = members

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by mean rank; `rng` goes to the members, one after another."""
        n_samples, n_members = len(problem.labels), len(self.members)
        rankings = [
            member.rank(problem, rng, monitor.part(done, n_members))
            for done, member in enumerate(self.members)
        ]
        suspicion = np.mean([mean_ranks(each.suspicion) for each in rankings], axis=0) / n_samples
        votes = sum(np.eye(len(problem.classes))[each.suggested] for each in rankings)
        suggested: Labels = most_likely(np.asarray(votes), problem.labels)
        counts = self_confidence(np.asarray(votes), suggested)

        def write(row: int) -> Message:
            return Message(
                "{n} of {total} strategies say '{label}'",
                {
                    "n": int(counts[row]),
                    "total": n_members,
                    "label": problem.classes[suggested[row]],
                },
            )

        return Ranking.by_suspicion(suspicion, suggested, Reasons(n_samples, write))


def mean_ranks(values: Floats) -> Floats:
    """Return the rank of each value, from 1 for the least; equal ones share the mean of theirs."""
    ascending = np.sort(values)
    below = np.searchsorted(ascending, values, side="left")
    not_above = np.searchsorted(ascending, values, side="right")
    ranks: Floats = (below + not_above + 1) / 2
    return ranks
