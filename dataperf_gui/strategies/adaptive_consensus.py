"""Adaptive consensus: consensus that learns from clean items and from what has been settled."""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.strategies.area_under_margin import mean_pred_probs
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.consensus import pool
from dataperf_gui.strategies.neighbours import nearest_rows
from dataperf_gui.strategies.out_of_fold import held_out, stratified_folds
from dataperf_gui.strategies.probabilities import most_likely, self_confidence

TRUST = 3
"""How often a model is shown a row whose label is known to be right. On spoken words with 100
clean rows average precision was 0.87 with 1, 0.90 with 3."""
N_REPEATS, REPEATED_UP_TO = 3, 1_000
"""Ways to split small data into folds; their mean depends less on the split."""
DOUBT = 0.1
"""Labels less likely than this are not learned from the second time."""


@dataclass(frozen=True, eq=False)
class Evidence:
    """The training rows, and after them the clean rows.

    Parameters
    ----------
    X, labels : Features, Labels
        ``(n_samples + n_clean, n_features)`` and ``(n_samples + n_clean,)``.
    is_trusted : Bools
        ``(n_samples + n_clean,)`` clean rows, and training rows that a person has settled.
    nearest : Ints
        ``(n_samples, n_neighbors)`` of all rows those most like each training row.
    n_classes : int
        Number of classes.
    """

    X: Features
    labels: Labels
    is_trusted: Bools
    nearest: Ints
    n_classes: int

    @property
    def shown(self) -> Ints:
        """Rows as models are shown them: all in order, then the trusted ones again."""
        trusted = np.flatnonzero(self.is_trusted)
        return np.concatenate([np.arange(len(self.labels)), *[trusted] * (TRUST - 1)])


class AdaptiveConsensus:
    """Three opinions, each built on the labels that can be trusted.

    Rows whose label is known to be right, clean validation rows and those a person has settled,
    are in every fit and count `TRUST` times. The consensus of a model and of neighbours is formed
    twice: the second time without the labels that it doubts most, and with neighbours whose votes
    count as much as their labels are believed. The mean of both is multiplied with what a model
    says while it is being trained. Asked again after some decisions, it knows more.

    References
    ----------
    Northcutt, Jiang and Chuang (2021), JAIR 70, section 3.3 (training again without the labels
    found wrong). Pleiss et al. (2020), NeurIPS, section 3 (the model in training). Genest and
    Zidek (1986), Statistical Science 1(1), section 3.2 (the pool). How they are put together is
    our own; `docs/strategies.md` has what it is worth.
    """

    name = "adaptive-consensus"
    title = "Adaptive consensus"
    summary = "Consensus that learns from clean items and from what has been decided (the best)."
    uses_validation = True
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by pooled probability of the given label, ascending."""
        believed = opinions(gather(problem, monitor), len(problem.labels), rng, monitor)
        suggested = most_likely(believed, problem.labels)
        given_chances = self_confidence(believed, problem.labels)
        chances = self_confidence(believed, suggested)

        def write(row: int) -> Message:
            given, best = problem.labels[row], suggested[row]
            values = {"best": problem.classes[best], "chance": float(chances[row])}
            if given == best:
                return Message("the other items say '{best}' too ({chance:.0%})", values)
            values |= {"given": problem.classes[given], "given_chance": float(given_chances[row])}
            return Message(
                "going by the other items it is '{best}' ({chance:.0%}) rather than '{given}' "
                "({given_chance:.0%})",
                values,
            )

        return Ranking.by_suspicion(
            np.clip(1 - given_chances, 0, 1), suggested, Reasons(len(suggested), write)
        )


def gather(problem: CleaningProblem, monitor: Monitor) -> Evidence:
    """Put training rows and clean rows together."""
    X, labels, n_samples = problem.X, problem.labels, len(problem.labels)
    is_trusted = np.zeros(n_samples, bool) if problem.settled is None else problem.settled
    n_classes, clean = len(problem.classes), problem.clean_rows()
    if clean is None:
        return Evidence(X, labels, is_trusted, problem.nearest(monitor), n_classes)
    X = np.concatenate([X, clean[0]])
    nearest = problem.kept(
        "nearest of all rows", lambda: nearest_rows(X, monitor)[:n_samples], is_lasting=True
    )
    labels = np.concatenate([labels, clean[1]]).astype(np.int32)
    is_trusted = np.concatenate([is_trusted, np.ones(len(clean[1]), bool)])
    return Evidence(X, labels, is_trusted, nearest, n_classes)


def opinions(
    evidence: Evidence, n_samples: int, rng: np.random.Generator, monitor: Monitor
) -> Floats:
    """Return what is believed of each training row, ``(n_samples, n_classes)``."""
    shown, labels = evidence.shown, evidence.labels
    X, y = evidence.X[shown], labels[shown]
    model = LogisticModel(X, X[:1], y[:1], evidence.n_classes)
    belief = np.ones(len(labels))
    first = _consensus(evidence, model, y, belief, n_samples, rng, monitor.part(0, 3))
    confidence = self_confidence(first, labels[:n_samples])
    doubted = (confidence < DOUBT) & ~evidence.is_trusted[:n_samples]
    belief[:n_samples] = np.where(evidence.is_trusted[:n_samples], 1, confidence)
    kept = y.copy()
    kept[:n_samples][doubted] = EXCLUDED
    second = _consensus(evidence, model, kept, belief, n_samples, rng, monitor.part(1, 3))
    training = mean_pred_probs(X, y, evidence.n_classes, rng, monitor.part(2, 3))[:n_samples]
    product = (first + second) * training
    believed: Floats = product / product.sum(axis=1, keepdims=True)
    return believed


def _consensus(
    evidence: Evidence,
    model: LogisticModel,
    shown_labels: Labels,
    belief: Floats,
    n_samples: int,
    rng: np.random.Generator,
    monitor: Monitor,
) -> Floats:
    """Pool what a model says that has not seen a row's label with what its neighbours say."""
    n_repeats = N_REPEATS if n_samples <= REPEATED_UP_TO else 1
    folds = np.full(len(shown_labels), -1)
    pred_probs = np.zeros((n_samples, evidence.n_classes))
    for repeat in range(n_repeats):
        folds[:n_samples] = stratified_folds(evidence.labels[:n_samples], rng)
        folds[: len(evidence.labels)][evidence.is_trusted] = -1
        part = monitor.part(repeat, n_repeats)
        pred_probs += held_out(model, shown_labels, folds, evidence.n_classes, part)[:n_samples]
    votes = np.eye(evidence.n_classes)[evidence.labels[evidence.nearest]]
    weighed = (votes * belief[evidence.nearest][:, :, np.newaxis]).sum(axis=1)
    return pool(pred_probs / n_repeats, weighed)
