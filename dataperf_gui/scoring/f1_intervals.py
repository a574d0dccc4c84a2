"""How far an F1 on a handful of items would move with other items."""

import numpy as np

from dataperf_gui.scoring.base import Score
from dataperf_gui.scoring.intervals import RESAMPLES, Interval, percentile_interval


def f1_interval(score: Score) -> Interval:
    """Return the interval of the F1 of class 1 of a score with test items of its own.

    How often each kind of item (hit, missed, false, rightly rejected) occurs in a bootstrap
    resample is multinomial, see `dataperf_gui.scoring.intervals`.

    Raises
    ------
    ValueError
        The score has no test items of its own.
    """
    if score.y_test is None:
        raise ValueError("the score shares its test items with others")
    kinds = np.bincount(2 * score.y_test + score.predictions, minlength=4)
    n = int(kinds.sum())
    drawn = np.random.default_rng(0).multinomial(n, kinds / n, size=RESAMPLES)
    wanted = 2 * drawn[:, 3] + drawn[:, 1] + drawn[:, 2]
    f1 = np.divide(2.0 * drawn[:, 3], wanted, out=np.zeros(RESAMPLES), where=wanted > 0)
    return Interval(score.value, *percentile_interval(f1))
