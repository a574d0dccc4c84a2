"""How far a score would move with other test items: bootstrap intervals.

The test items are resampled; the predictions stay. Two scores are resampled together ("paired"),
so that items on which both agree add no noise to their difference. Items that count alike are
drawn together: how often each kind occurs in a resample is multinomial, and for accuracy there
are only three kinds (gained, lost, unchanged), so that 2,000 resamples take about 0.3 ms. Macro F1
needs a kind for each pair of classes that was ever confused: some 30 ms with ten classes.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from dataperf_gui.arrays import Floats, Ints, Labels
from dataperf_gui.scoring.base import ACCURACY, Metric
from dataperf_gui.scoring.metrics import macro_f1_of_counts

RESAMPLES = 2_000
LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % percentile interval of a score or of a difference of scores."""

    value: float
    """On the test items as they are."""
    low: float
    high: float

    @property
    def margin(self) -> float:
        """Half the width: what stands behind the plus-minus sign."""
        return (self.high - self.low) / 2

    @property
    def is_noise(self) -> bool:
        """Whether 0 is inside: a difference that may be chance."""
        return self.low <= 0 <= self.high


def mean_interval(values: Floats) -> tuple[float, float]:
    """Return the 95 % t interval of the mean of ``(n,)`` repetitions, low and high; n >= 2.

    Student 1908, "The probable error of a mean".
    """
    mean, n = float(np.mean(values)), len(values)
    margin = float(stdtrit(n - 1, (1 + LEVEL) / 2) * np.std(values, ddof=1) / np.sqrt(n))
    return mean - margin, mean + margin


def percentile_interval(scores: Floats) -> tuple[float, float]:
    """Return the 95 % percentile interval of ``(n_resamples,)`` scores, low and high."""
    low, high = np.quantile(scores, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def score_interval(
    y_test: Labels, predictions: Labels, metric: Metric, rng: np.random.Generator
) -> Interval:
    """Return the interval of one score.

    Parameters
    ----------
    y_test : Labels
        ``(n_test,)``.
    predictions : Labels
        ``(n_test,)``; with macro F1 also ``(n_repetitions, n_test)``, as in `difference_interval`.
    metric : Metric
        `ACCURACY`, else macro F1.
    rng : numpy.random.Generator
        Equal states give equal intervals.
    """
    if metric == ACCURACY:
        return _mean_interval((y_test == predictions).astype(np.intp), rng)
    kinds, counts = np.unique(np.vstack([y_test, predictions]), axis=1, return_counts=True)

    def mean(drawn: Ints) -> Floats:
        return np.asarray(np.mean([_macro_f1(drawn, kinds[0], fit) for fit in kinds[1:]], axis=0))

    return _interval(mean, counts, rng)


def difference_interval(
    y_test: Labels, before: Labels, after: Labels, metric: Metric, rng: np.random.Generator
) -> Interval:
    """Return the interval of the score of `after` minus the score of `before`.

    Parameters
    ----------
    y_test : Labels
        ``(n_test,)``.
    before, after : Labels
        ``(n_test,)`` predictions of two fits on the same test items; with macro F1 also
        ``(n_repetitions, n_test)``, where the score is the mean over the repetitions. Those share
        the items that are drawn.
    metric : Metric
        `ACCURACY`, else macro F1.
    rng : numpy.random.Generator
        Equal states give equal intervals.
    """
    if metric == ACCURACY:
        gains = (y_test == after).astype(np.intp) - (y_test == before)
        return _mean_interval(gains, rng)
    kinds, counts = np.unique(np.vstack([y_test, before, after]), axis=1, return_counts=True)
    fits_before, fits_after = np.split(kinds[1:], [len(np.atleast_2d(before))])

    def gain(drawn: Ints) -> Floats:
        f1_before = [_macro_f1(drawn, kinds[0], fit) for fit in fits_before]
        f1_after = [_macro_f1(drawn, kinds[0], fit) for fit in fits_after]
        return np.asarray(np.mean(f1_after, axis=0) - np.mean(f1_before, axis=0))

    return _interval(gain, counts, rng)


def _mean_interval(gains: Ints, rng: np.random.Generator) -> Interval:
    """Interval of the mean of ``(n,)`` whole numbers in -1..1."""
    values, counts = np.unique(gains, return_counts=True)
    return _interval(lambda drawn: drawn @ values / len(gains), counts, rng)


def _interval(score: Callable[[Ints], Floats], counts: Ints, rng: np.random.Generator) -> Interval:
    """Resample how often each kind of item occurs and take the percentiles of `score`.

    `score` turns ``(..., n_kinds)`` counts into scores.
    """
    n = int(counts.sum())
    scores = score(rng.multinomial(n, counts / n, size=RESAMPLES))
    return Interval(float(score(counts)), *percentile_interval(scores))


def _macro_f1(drawn: Ints, true: Labels, predicted: Labels) -> Floats:
    """Macro F1 where kind `j` of ``(..., n_kinds)`` counts has label and prediction `j`."""
    classes = np.arange(max(true.max(), predicted.max()) + 1)
    is_true = (true[:, None] == classes).astype(np.float64)
    is_predicted = (predicted[:, None] == classes).astype(np.float64)
    return macro_f1_of_counts(
        drawn @ (is_true * is_predicted), drawn @ is_true, drawn @ is_predicted
    )
