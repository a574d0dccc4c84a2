"""One label for each item from several people's votes, and how good each person is."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.stats import binomtest

from dataperf_gui.agreement.votes import NO_VOTE, Votes
from dataperf_gui.arrays import Bools, Floats, Ints, Labels
from dataperf_gui.messages import DataPerfError

MAX_ITERATIONS = 100
TOLERANCE = 1e-8


class Method(StrEnum):
    """How votes become one label."""

    MAJORITY = "majority"
    DAWID_SKENE = "dawid-skene"
    CROWDLAB = "crowdlab"


@dataclass(frozen=True, eq=False, slots=True)
class Consensus:
    """One label for each item.

    Parameters
    ----------
    labels : Labels
        ``(n_items,)`` codes; `NO_VOTE` (-1) for items without votes.
    confidence : Floats
        ``(n_items,)`` in 0..1: the share of votes (majority) or the posterior probability.
    is_tied : Bools
        ``(n_items,)`` whether two classes have the most votes.
    quality : Floats
        ``(n_annotators,)`` in 0..1: the estimated chance that a person's label is right; NaN for
        people without votes.
    """

    labels: Labels
    confidence: Floats
    is_tied: Bools
    quality: Floats


@dataclass(frozen=True, slots=True)
class Quality:
    """How often a person agrees with the others' consensus.

    Parameters
    ----------
    name : str
        The person.
    n_items : int
        Items on which the others have a clear majority.
    accuracy, low, high : float
        Share of them on which the person agrees, with its 95 % interval (Wilson 1927); NaN
        without such items.
    by_class : dict
        Class to (items, share); by the others' majority.
    """

    name: str
    n_items: int
    accuracy: float
    low: float
    high: float
    by_class: dict[str, tuple[int, float]]


def reach_consensus(
    votes: Votes, method: Method = Method.MAJORITY, pred_probs: Floats | None = None
) -> Consensus:
    """Return one label for each item.

    Parameters
    ----------
    votes : Votes
        What people said.
    method : Method
        ``majority``: the class with most votes; of tied classes, the one that the better people
        chose (by Dawid and Skene), so that a tie never depends on the order of the classes alone.
        ``dawid-skene``: Dawid and Skene (1979), expectation maximisation of each person's
        confusion matrix. ``crowdlab``: cleanlab's CROWDLAB (Goh, Tkachenko and Mueller 2022),
        which weighs people and a model.
    pred_probs : Floats, optional
        ``(n_items, n_classes)`` out-of-fold probabilities of a model; for CROWDLAB only.

    Raises
    ------
    DataPerfError
        CROWDLAB without probabilities.
    """
    if method is Method.CROWDLAB:
        return _crowdlab(votes, pred_probs)
    posterior, quality = dawid_skene(votes)
    counts = votes.counts
    has_votes = counts.sum(axis=1) > 0
    is_tied = (counts == counts.max(axis=1, keepdims=True)).sum(axis=1) > 1
    if method is Method.DAWID_SKENE:
        labels, confidence = posterior.argmax(axis=1), posterior.max(axis=1)
    else:
        # Posteriors are at most 1: they decide between equal counts only.
        labels = (counts + posterior / 2).argmax(axis=1)
        confidence = votes.shares.max(axis=1)
    labels = np.where(has_votes, labels, NO_VOTE).astype(np.int32)
    return Consensus(labels, np.where(has_votes, confidence, 0.0), is_tied & has_votes, quality)


def dawid_skene(votes: Votes) -> tuple[Floats, Floats]:
    """Return ``(n_items, n_classes)`` posteriors and each person's ``(n_annotators,)`` accuracy.

    Dawid and Skene (1979), section 3, started from the shares of votes. Each confusion matrix is
    smoothed by one vote spread over the matrix's row, so that a person with few items is not
    believed to be perfect.
    """
    n_items, n_classes = len(votes.items), len(votes.classes)
    rows, people = np.nonzero(votes.matrix != NO_VOTE)
    given = votes.matrix[rows, people]
    posterior = votes.shares
    n_people = len(votes.annotators)
    confusion = np.zeros((n_people, n_classes, n_classes))
    for _ in range(MAX_ITERATIONS):
        prior = posterior.sum(axis=0) + 1 / n_classes
        prior /= prior.sum()
        confusion = _confusion(posterior, rows, people, given, n_people)
        log = np.tile(np.log(prior), (n_items, 1))
        np.add.at(log, rows, np.log(confusion[people, :, given]))
        log -= log.max(axis=1, keepdims=True)
        new = np.exp(log)
        new /= new.sum(axis=1, keepdims=True)
        change = float(np.abs(new - posterior).max(initial=0.0))
        posterior = new
        if change < TOLERANCE:
            break
    right = np.zeros(n_people)
    np.add.at(right, people, posterior[rows, given])
    n_votes = np.bincount(people, minlength=n_people)
    with np.errstate(invalid="ignore"):
        quality = right / np.where(n_votes, n_votes, np.nan)
    return posterior, quality


def _confusion(posterior: Floats, rows: Ints, people: Ints, given: Labels, n_people: int) -> Floats:
    """``(n_people, n_classes, n_classes)`` the chance of each given class for each true class."""
    n_classes = posterior.shape[1]
    # One row of sums for each person and given class; the true class is spread over the columns.
    sums = np.zeros((n_people * n_classes, n_classes))
    np.add.at(sums, people * n_classes + given, posterior[rows])
    counts = sums.reshape(n_people, n_classes, n_classes).swapaxes(1, 2) + 1 / n_classes
    confusion: Floats = counts / counts.sum(axis=2, keepdims=True)
    return confusion


def _crowdlab(votes: Votes, pred_probs: Floats | None) -> Consensus:
    if pred_probs is None:
        raise DataPerfError(
            "CROWDLAB weighs people and a model; it needs the model's probabilities"
        )
    import pandas as pd  # noqa: PLC0415 - half a second to import
    from cleanlab.multiannotator import get_label_quality_multiannotator  # noqa: PLC0415

    has_votes = (votes.matrix != NO_VOTE).any(axis=1)
    table = pd.DataFrame(votes.matrix[has_votes]).replace(NO_VOTE, np.nan)
    found = get_label_quality_multiannotator(
        table, pred_probs[has_votes], consensus_method="best_quality", verbose=False
    )
    labels = np.full(len(votes.items), NO_VOTE, dtype=np.int32)
    labels[has_votes] = found["label_quality"]["consensus_label"].to_numpy()
    confidence = np.zeros(len(votes.items))
    confidence[has_votes] = found["label_quality"]["consensus_quality_score"].to_numpy()
    quality = found["annotator_stats"]["annotator_quality"].reindex(range(len(votes.annotators)))
    counts = votes.counts
    is_tied = (counts == counts.max(axis=1, keepdims=True)).sum(axis=1) > 1
    return Consensus(labels, confidence, is_tied & has_votes, quality.to_numpy())


def judge_people(votes: Votes) -> tuple[Quality, ...]:
    """Return how often each person agrees with the clear majority of the others."""
    return tuple(_judge(votes, column) for column in range(len(votes.annotators)))


def _judge(votes: Votes, column: int) -> Quality:
    others = votes.of([i for i in range(len(votes.annotators)) if i != column])
    counts = others.counts
    leading = counts.max(axis=1, initial=0)
    is_clear = (leading > 0) & ((counts == leading[:, None]).sum(axis=1) == 1)
    own = votes.matrix[:, column]
    rows = np.flatnonzero(is_clear & (own != NO_VOTE))
    truth, agrees = counts[rows].argmax(axis=1), own[rows] == counts[rows].argmax(axis=1)
    by_class = {
        votes.classes[code]: (int((truth == code).sum()), float(agrees[truth == code].mean()))
        for code in np.unique(truth)
    }
    name = votes.annotators[column]
    if not len(rows):
        return Quality(name, 0, float("nan"), float("nan"), float("nan"), by_class)
    interval = binomtest(int(agrees.sum()), len(rows)).proportion_ci(method="wilson")
    return Quality(name, len(rows), float(agrees.mean()), interval.low, interval.high, by_class)
