"""Coefficients of agreement between people, with bootstrap intervals over items.

Sources: Cohen (1960); Krippendorff, *Content Analysis* (2004), chapter 11, nominal data; Gwet,
"Computing inter-rater reliability and its variance in the presence of high agreement" (2008),
equations 3 to 6. All four are functions of sums over items, so that a bootstrap sample of items is
a weight for each pattern of votes: items with the same pattern are drawn together.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.agreement.votes import NO_VOTE, Votes
from dataperf_gui.arrays import Floats

N_SAMPLES = 2000
LEVEL = 0.95
Statistic = Callable[[Floats], Floats]
"""Takes ``(n_samples, n_patterns)`` weights; returns ``(n_samples,)`` values."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A coefficient with its 95 % bootstrap interval (percentiles); NaN where it is undefined."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far people agree on the items that at least two of them labelled.

    Parameters
    ----------
    n_items : int
        Items with at least two votes.
    n_annotators : int
        People.
    percent : Estimate
        Share of pairs of votes on the same item that agree, in 0..1.
    cohen_kappa : Estimate or None
        For two people only.
    krippendorff_alpha, gwet_ac1 : Estimate
        For any number of people.
    """

    n_items: int
    n_annotators: int
    percent: Estimate
    cohen_kappa: Estimate | None
    krippendorff_alpha: Estimate
    gwet_ac1: Estimate


def agreement(votes: Votes, seed: int = 0) -> Agreement:
    """Measure the agreement of all people on all items."""
    return _agreement(votes.counts, votes.matrix, len(votes.annotators), seed)


def agreement_by_class(votes: Votes, seed: int = 0) -> dict[str, Agreement]:
    """Measure the agreement on each class against all others."""
    result = {}
    for code, name in enumerate(votes.classes):
        is_class = np.where(votes.matrix == NO_VOTE, NO_VOTE, votes.matrix == code).astype(np.int32)
        binary = Votes(votes.items, votes.annotators, ("other", name), is_class)
        if (is_class == 1).any():
            result[name] = agreement(binary, seed)
    return result


def agreement_by_pair(votes: Votes, seed: int = 0) -> dict[tuple[str, str], Agreement]:
    """Measure the agreement of each two people on the items that both labelled."""
    result = {}
    for first in range(len(votes.annotators)):
        for second in range(first + 1, len(votes.annotators)):
            both = votes.of((first, second))
            if (both.matrix != NO_VOTE).all(axis=1).any():
                names = votes.annotators[first], votes.annotators[second]
                result[names] = agreement(both, seed)
    return result


def confusions(votes: Votes) -> dict[tuple[str, str], int]:
    """Count the pairs of votes on the same item that name two different classes, most first."""
    counts = votes.counts
    together = counts.T @ counts
    rows, columns = np.nonzero(np.triu(together, 1))
    order = np.lexsort((columns, rows, -together[rows, columns]))
    return {
        (votes.classes[rows[i]], votes.classes[columns[i]]): int(together[rows[i], columns[i]])
        for i in order
    }


def _agreement(
    counts: NDArray[np.int64], matrix: NDArray[np.int32], n_annotators: int, seed: int
) -> Agreement:
    patterns, frequency = np.unique(counts, axis=0, return_counts=True)
    rng = np.random.default_rng(seed)
    several = patterns.sum(axis=1) >= 2
    measure = _measure(frequency, rng)
    return Agreement(
        n_items=int(frequency[several].sum()),
        n_annotators=n_annotators,
        percent=measure(lambda w: _percent(patterns, w)),
        cohen_kappa=_kappa(matrix, rng) if n_annotators == 2 else None,
        krippendorff_alpha=measure(lambda w: _alpha(patterns, w)),
        gwet_ac1=measure(lambda w: _ac1(patterns, w)),
    )


def _measure(
    frequency: NDArray[np.int64], rng: np.random.Generator
) -> Callable[[Statistic], Estimate]:
    """Return a function that estimates a statistic on the same bootstrap samples as the others."""
    n = int(frequency.sum())
    chances = frequency / max(n, 1)
    weights = rng.multinomial(n, chances, size=N_SAMPLES).astype(np.float64)
    observed = frequency[None].astype(np.float64)

    def measure(statistic: Statistic) -> Estimate:
        value = float(statistic(observed)[0])
        samples = statistic(weights)
        samples = samples[np.isfinite(samples)]
        if not np.isfinite(value) or not len(samples):
            return Estimate(float("nan"), float("nan"), float("nan"))
        tail = (1 - LEVEL) / 2
        low, high = np.quantile(samples, [tail, 1 - tail])
        return Estimate(value, min(float(low), value), max(float(high), value))

    return measure


def _pair_agreement(patterns: NDArray[np.int64]) -> tuple[Floats, NDArray[np.bool_]]:
    """Return each pattern's share of agreeing pairs of votes, and whether it has any pair."""
    n_votes = patterns.sum(axis=1)
    has_pairs = n_votes >= 2
    agreeing = (patterns * (patterns - 1)).sum(axis=1)
    return agreeing / np.maximum(n_votes * (n_votes - 1), 1), has_pairs


def _percent(patterns: NDArray[np.int64], weights: Floats) -> Floats:
    shares, has_pairs = _pair_agreement(patterns)
    return _divide(weights @ (shares * has_pairs), weights @ has_pairs)


def _ac1(patterns: NDArray[np.int64], weights: Floats) -> Floats:
    """Gwet (2008): chance agreement from the mean prevalence of each class that occurs."""
    n_classes = int((patterns.sum(axis=0) > 0).sum())
    n_votes = patterns.sum(axis=1, keepdims=True)
    prevalence = _divide(
        weights @ (patterns / np.maximum(n_votes, 1)), (weights @ (n_votes > 0)).reshape(-1, 1)
    )
    observed = _percent(patterns, weights)
    if n_classes < 2:  # with one class everyone agrees, and chance agreement is undefined
        return np.where(np.isfinite(observed), 1.0, np.nan)
    chance = (prevalence * (1 - prevalence)).sum(axis=1) / (n_classes - 1)
    return _divide(observed - chance, 1 - chance)


def _alpha(patterns: NDArray[np.int64], weights: Floats) -> Floats:
    """Krippendorff (2004), nominal: 1 - observed / expected disagreement."""
    n_votes = patterns.sum(axis=1)
    usable = n_votes >= 2
    used = patterns[usable]
    sizes = n_votes[usable]
    disagreeing = (sizes**2 - (used**2).sum(axis=1)) / (sizes - 1)
    observed = weights[:, usable] @ disagreeing
    totals = weights[:, usable] @ used
    n = totals.sum(axis=1)
    expected = n**2 - (totals**2).sum(axis=1)
    # All votes name one class: nothing can disagree. The coefficient is 1 by convention.
    alpha = 1 - _divide((n - 1) * observed, expected)
    return np.where((expected == 0) & (n > 0), 1.0, alpha)


def _kappa(matrix: NDArray[np.int32], rng: np.random.Generator) -> Estimate:
    """Cohen (1960), over the items that both people labelled."""
    both = matrix[(matrix != NO_VOTE).all(axis=1)]
    pairs, frequency = np.unique(both, axis=0, return_counts=True)
    n_classes = int(matrix.max(initial=-1)) + 1

    def statistic(weights: Floats) -> Floats:
        total = weights.sum(axis=1)
        agreed = _divide(weights @ (pairs[:, 0] == pairs[:, 1]), total)
        marginals = [
            _divide(weights @ np.eye(n_classes)[pairs[:, side]], total[:, None]) for side in (0, 1)
        ]
        chance = (marginals[0] * marginals[1]).sum(axis=1)
        kappa = _divide(agreed - chance, 1 - chance)
        return np.where((chance == 1) & (agreed == 1), 1.0, kappa)

    if not len(pairs):
        return Estimate(float("nan"), float("nan"), float("nan"))
    return _measure(frequency, rng)(statistic)


def _divide(numerator: Floats, denominator: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = np.asarray(numerator, dtype=np.float64) / denominator
    return result
