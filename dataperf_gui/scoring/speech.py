"""The official test model of speech selection, without its tenfold repetition.

The challenge scores a training set by ten soft votes of a support vector machine and a logistic
regression, each vote with another seed. The seed only shuffles the cross-validation behind the
machine's probability calibration: the kernel, the machine's decision values and the logistic
regression are the same in all ten. They are computed once; the seeds differ in two numbers per
pair of classes and in the pairwise coupling that turns them into probabilities.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from threading import Lock

import numpy as np
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.fitting import fitting
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.metrics import macro_f1

BLOCK_ROWS = 512
"""Evaluation rows at a time: with ten seeds their coupling matrices stay in the second cache."""

WORTH_COPYING = 0.75
"""Share of columns still open below which leaving the others out saves more than it costs."""

SMALLEST_PROBABILITY = 1e-7
"""libsvm keeps pairwise probabilities this far from 0 and 1."""

_libsvm = Lock()
"""libsvm shuffles by one generator for the whole process, and fits let other threads run: of two
at the same time, each would take numbers of the other's seed."""


@dataclass(frozen=True, eq=False)
class SpeechScore:
    """The macro-F1 of each seed.

    Parameters
    ----------
    per_seed : Floats
        ``(n_seeds,)`` macro-F1 on the evaluation clips, in the order of the seeds.
    predictions : Labels
        ``(n_seeds, n_eval)`` predicted class ids.
    """

    per_seed: Floats
    predictions: Labels

    @property
    def value(self) -> float:
        """The official score: the mean over the seeds."""
        return float(np.mean(self.per_seed))


def speech_score(
    X: Features,
    y: Labels,
    X_eval: Features,
    y_eval: Labels,
    *,
    seeds: Sequence[int],
    monitor: Monitor | None = None,
) -> SpeechScore:
    """Score a training set exactly as ten (`seeds`) separate voting classifiers would.

    Parameters
    ----------
    X, y : Features, Labels
        ``(n_train, n_features)`` chosen clips and their class ids; the order of rows matters
        to the calibration's shuffling.
    X_eval, y_eval : Features, Labels
        ``(n_eval, n_features)`` evaluation clips and their class ids.
    seeds : sequence of int
        One calibration each.
    monitor : Monitor, optional
        Progress and cancelling.

    Raises
    ------
    ValueError
        `y` holds fewer than two classes.
    """
    monitor = monitor or Monitor()
    predictions = np.empty((len(seeds), len(X_eval)), dtype=np.int32)
    with fitting():
        voters = _Voters(X, y, seeds, monitor)
        for start in range(0, len(X_eval), BLOCK_ROWS):
            block = slice(start, start + BLOCK_ROWS)
            predictions[:, block] = voters.predict(X_eval[block])
            monitor.report(min(1.0, (start + BLOCK_ROWS) / len(X_eval)), "Scoring clips")
    per_seed = np.array([macro_f1(y_eval, row) for row in predictions])
    return SpeechScore(per_seed, predictions)


class _Voters:
    """One logistic regression and one machine with a calibration per seed, fitted."""

    def __init__(self, X: Features, y: Labels, seeds: Sequence[int], monitor: Monitor) -> None:
        self.logistic = LogisticRegression().fit(X, y)
        self.classes = np.asarray(self.logistic.classes_, dtype=np.int32)
        exact = X.astype(np.float64)
        variance = float(exact.var())
        self.gamma = 1.0 / (X.shape[1] * variance) if variance else 1.0
        calibrations = []
        for seed in seeds:
            monitor.check()
            machine, calibration = _fit_machine(exact, y, self.gamma, seed)
            calibrations.append(calibration)
        self.slopes, self.offsets = np.stack(calibrations, axis=2)  # (n_pairs, n_seeds)
        self.support = exact[machine.support_]  # the seeds share all but the calibration
        self.weights, self.intercepts = _pair_weights(machine)

    def predict(self, X: Features) -> Labels:
        """Return ``(n_seeds, n)`` class ids for ``(n, n_features)`` clips."""
        decisions = self._decisions(X.astype(np.float64))
        margins = decisions[:, None] * self.slopes[:, :, None] + self.offsets[:, :, None]
        pairwise = np.clip(expit(-margins), SMALLEST_PROBABILITY, 1 - SMALLEST_PROBABILITY)
        n_pairs, n_seeds, n = pairwise.shape
        machine = couple(pairwise.reshape(n_pairs, -1), len(self.classes)).reshape(-1, n_seeds, n)
        votes = machine + self.logistic.predict_proba(X).T[:, None, :]
        winners: Labels = self.classes[votes.argmax(axis=0)]
        return winners

    def _decisions(self, X: Floats) -> Floats:
        """``(n_pairs, n)`` decision values of the machine."""
        lengths = np.einsum("ij,ij->i", X, X)
        support_lengths = np.einsum("ij,ij->i", self.support, self.support)
        distances = support_lengths[:, None] + lengths - 2.0 * (self.support @ X.T)
        kernel = np.exp(-self.gamma * np.maximum(distances, 0.0))
        return np.asarray(self.weights @ kernel + self.intercepts[:, None])


def _fit_machine(X: Floats, y: Labels, gamma: float, seed: int) -> tuple[SVC, Floats]:
    """Return a fitted machine and its calibration: ``(2, n_pairs)`` slopes and offsets."""
    with _libsvm:
        machine = SVC(gamma=gamma, probability=True, random_state=seed).fit(X, y)
    return machine, np.stack([machine.probA_, machine.probB_])


def _pair_weights(machine: SVC) -> tuple[Floats, Floats]:
    """Spread libsvm's packed coefficients out: ``(n_pairs, n_support)`` weights, intercepts."""
    n_classes = len(machine.n_support_)
    ends = np.cumsum(machine.n_support_)
    rows = [slice(end - n, end) for end, n in zip(ends, machine.n_support_, strict=True)]
    pairs = list(combinations(range(n_classes), 2))
    weights = np.zeros((len(pairs), ends[-1]))
    for pair, (a, b) in enumerate(pairs):
        weights[pair, rows[a]] = machine.dual_coef_[b - 1, rows[a]]
        weights[pair, rows[b]] = machine.dual_coef_[a, rows[b]]
    # scikit-learn turns the sign round for two classes; the calibration is in libsvm's sign.
    sign = -1.0 if n_classes == 2 else 1.0
    return sign * weights, sign * machine.intercept_


def couple(pairwise: Floats, n_classes: int) -> Floats:
    """Turn pairwise probabilities into class probabilities, as libsvm does.

    Wu, Lin and Weng, "Probability estimates for multi-class classification by pairwise
    coupling", JMLR 5 (2004), algorithm 2: p minimises p'Qp on the simplex, coordinate by
    coordinate. Here p stays unnormalised within a sweep (its sum is carried along), which saves
    two divisions of everything per coordinate and changes no digit that matters.

    Parameters
    ----------
    pairwise : Floats
        ``(n_pairs, n)`` probability of the first class of each pair of
        ``itertools.combinations(range(n_classes), 2)`` against the second.
    n_classes : int
        Two or more.

    Returns
    -------
    Floats
        ``(n_classes, n)``; columns sum to 1. Each column stops at libsvm's own tolerance
        ``0.005 / n_classes``, so the values agree with libsvm's to rounding.
    """
    Q = _coupling_matrices(pairwise, n_classes)
    result = np.empty((n_classes, pairwise.shape[1]))
    columns = np.arange(pairwise.shape[1])
    is_open = np.ones(len(columns), dtype=np.bool_)
    p, total = np.full_like(result, 1.0 / n_classes), np.ones(len(columns))
    Qp = Q.sum(axis=1) / n_classes
    pQp = Qp.sum(axis=0) / n_classes
    for _ in range(max(100, n_classes)):
        error = np.abs(Qp - pQp / total).max(axis=0)
        is_done = is_open & (error < 0.005 / n_classes * total)
        result[:, columns[is_done]] = p[:, is_done] / total[is_done]
        is_open &= ~is_done
        n_open = np.count_nonzero(is_open)
        if not n_open:
            return result
        if n_open < WORTH_COPYING * len(is_open):
            columns, total, pQp = columns[is_open], total[is_open], pQp[is_open]
            Q, p, Qp = Q[:, :, is_open], p[:, is_open], Qp[:, is_open]
            is_open = np.ones(n_open, dtype=np.bool_)
        for t in range(n_classes):
            level = pQp / total
            step = (level - Qp[t]) / Q[t, t]
            pQp += step * (level + Qp[t])
            p[t] += step
            total += step
            Qp += step * Q[t]
    result[:, columns[is_open]] = p[:, is_open] / total[is_open]
    return result


def _coupling_matrices(pairwise: Floats, n_classes: int) -> Floats:
    """``(n_classes, n_classes, n)``: Q of equation 21, one symmetric matrix a column."""
    Q = np.zeros((n_classes, n_classes, pairwise.shape[1]))
    for (a, b), first in zip(combinations(range(n_classes), 2), pairwise, strict=True):
        second = 1.0 - first
        Q[a, a] += second**2
        Q[b, b] += first**2
        Q[a, b] = Q[b, a] = -first * second
    return Q
