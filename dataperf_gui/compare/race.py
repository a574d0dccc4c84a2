"""A race: a person against an algorithm, with the same number of items to inspect."""

from dataclasses import dataclass

import numpy as np
from scipy.special import bdtr

from dataperf_gui.arrays import Labels
from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import one_thread
from dataperf_gui.scoring.intervals import Interval, difference_interval


@dataclass(frozen=True, slots=True)
class Standing:
    """How a race stands.

    Parameters
    ----------
    inspected : int
        Items that both have inspected: the rival's dot is as far as the person's.
    budget : int
        Items to inspect.
    person, rival : float
        Their scores there.
    """

    inspected: int
    budget: int
    person: float
    rival: float

    @property
    def lead(self) -> float:
        """How far the person is ahead; below 0 where the rival is."""
        return self.person - self.rival

    @property
    def is_over(self) -> bool:
        """Whether the budget is used up."""
        return self.inspected >= self.budget


@dataclass(frozen=True, slots=True)
class Finish:
    """How a race ended.

    Parameters
    ----------
    standing : Standing
        Where it was ended.
    difference : Interval
        Score of the person minus that of the rival, with its 95 % interval (paired bootstrap over
        the test items).
    only_person, only_rival : int
        Test items that only the person's labels, only the rival's got right.
    p_value : float
        Of McNemar's exact test: how likely the two would differ as much or more on accuracy if
        they were equally good.
    winner : str or None
        Name of the curve that got further; None in a dead heat.

    References
    ----------
    Efron and Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13 (percentile
    intervals). McNemar (1947), "Note on the sampling error of the difference between correlated
    proportions or percentages", Psychometrika 12; Dietterich (1998), "Approximate statistical
    tests for comparing supervised classification learning algorithms", Neural Computation 10, for
    its use on test items.
    """

    standing: Standing
    difference: Interval
    only_person: int
    only_rival: int
    p_value: float
    winner: str | None

    @property
    def is_noise(self) -> bool:
        """Whether the difference may be chance."""
        return self.difference.is_noise


class Race:
    """A person against one curve.

    Parameters
    ----------
    course : Course
        Of both.
    rival : Curve
        The algorithm's, walked along already.
    budget : int
        Items to inspect: 1 to the length of `rival`.

    Raises
    ------
    ValueError
        There is no such budget.
    """

    def __init__(self, course: Course, rival: Curve, budget: int) -> None:
        if not 1 <= budget <= len(rival):
            raise ValueError(f"a budget is 1 to {len(rival)} items, not {budget}")
        self._course, self.rival, self.budget = course, rival, budget

    def standing(self, person: Curve) -> Standing:
        """Return how the race stands after the person's last decision; answers at once."""
        inspected = min(int(person.inspected[-1]), self.budget)
        return Standing(
            inspected, self.budget, person.score_at(inspected), self.rival.score_at(inspected)
        )

    def finish(self, person: Curve, rng: np.random.Generator) -> Finish:
        """Return who is ahead after the budget, or where the person has stopped; takes two fits.

        Parameters
        ----------
        person : Curve
            What lies beyond the budget does not count.
        rng : numpy.random.Generator
            Of the bootstrap.

        Raises
        ------
        DataPerfError
            One of the two left every item out.
        """
        standing = self.standing(person)
        y_test = self._course.y_test
        ours = self._predictions(person, standing.inspected)
        theirs = self._predictions(self.rival, standing.inspected)
        difference = difference_interval(y_test, theirs, ours, self._course.metric, rng)
        is_right, is_rival_right = ours == y_test, theirs == y_test
        only_person = int(np.count_nonzero(is_right & ~is_rival_right))
        only_rival = int(np.count_nonzero(is_rival_right & ~is_right))
        winner = None
        if difference.value:
            winner = person.name if difference.value > 0 else self.rival.name
        return Finish(
            standing, difference, only_person, only_rival, mcnemar(only_person, only_rival), winner
        )

    def _predictions(self, curve: Curve, inspected: int) -> Labels:
        bench = self._course.bench
        labels = curve.labels_at(inspected, bench.dataset.labels)
        with one_thread():
            return self._course.model().score(bench.train_labels(labels)).predictions


def mcnemar(only_first: int, only_second: int) -> float:
    """Return the two-sided p-value of McNemar's exact test.

    Parameters
    ----------
    only_first, only_second : int
        Items that only the first, only the second got right.

    Examples
    --------
    >>> mcnemar(0, 6)
    0.03125
    >>> mcnemar(3, 3)
    1.0
    """
    n = only_first + only_second
    return min(1.0, 2 * float(bdtr(min(only_first, only_second), n, 0.5))) if n else 1.0
