"""Two orders that know the truth: what no strategy is told, drawn to say how good one could be."""

from collections.abc import Callable, Mapping

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve, Mode
from dataperf_gui.compare.walking import Course, true_labels
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.strategies.influence import fit_softmax, relabel_gains

WRONG_FIRST = "wrong-first"
"""The wrong labels in random order, then the right ones."""
VALUE_FIRST = "value-first"
"""The wrong labels by how much their fix helps on the test set, then the right ones."""
ROUNDS = 10
"""How often the values are taken anew: each fix changes what the others are worth."""


def oracle_curve(course: Course, name: str, seed: int, monitor: Monitor) -> Curve:
    """Return the curve of an oracle, with true fixes.

    Parameters
    ----------
    course : Course
        Its dataset knows true labels.
    name : str
        One of `ORACLES`.
    seed : int
        Of the order of `WRONG_FIRST`; `VALUE_FIRST` has none.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        The dataset knows no true labels.
    Cancelled
        `monitor` was cancelled.
    """
    bench, train = course.bench, course.bench.dataset.train
    truth = true_labels(bench)
    is_wrong = bench.dataset.labels[train] != truth[train]
    rows = ORACLES[name](bench, np.flatnonzero(is_wrong), seed, monitor.part(0, 2))
    items = np.concatenate([train[rows], train[~is_wrong]])
    return Curve(
        name=name,
        mode=Mode.FIXES,
        seed=seed,
        items=items,
        labels=truth[items],
        inspected=np.arange(len(items) + 1),
        scores=course.scores_along(items, truth[items], monitor.part(1, 2)),
    )


def _in_any_order(_bench: Bench, wrong: Ints, seed: int, _monitor: Monitor) -> Ints:
    return np.random.default_rng(seed).permutation(wrong)


def _by_value(bench: Bench, wrong: Ints, _seed: int, monitor: Monitor) -> Ints:
    """Return the ``(n_wrong,)`` wrong rows, the most valuable first.

    A row's value is the fall of the loss on the test set that its fix brings to first order, for
    the logistic regression of `strategies.influence`. It is greedy: after each tenth of the fixes
    the model is fitted, and the values of the others taken, anew.

    References
    ----------
    Koh and Liang (2017), "Understanding black-box predictions via influence functions", ICML.
    """
    data = bench.dataset
    X, X_test = (_with_intercept(bench.features[items]) for items in (data.train, data.test))
    labels, truth = data.labels[data.train].copy(), true_labels(bench)[data.train]
    order: list[Ints] = []
    left = wrong
    for done, batch in enumerate(np.array_split(wrong, min(ROUNDS, max(1, len(wrong))))):
        monitor.report(done / ROUNDS, "Taking the value of each fix")
        with one_thread():
            coefficients = fit_softmax(X, labels, len(data.classes))
            gains = relabel_gains(X, labels, coefficients, X_test, data.labels[data.test])
        best = left[np.argsort(-gains[left, truth[left]], kind="stable")[: len(batch)]]
        labels[best] = truth[best]
        left = np.setdiff1d(left, best)
        order.append(best)
    return np.concatenate(order)


def _with_intercept(X: Features) -> Floats:
    return np.column_stack([X, np.ones(len(X))]).astype(np.float64)


ORACLES: Mapping[str, Callable[[Bench, Ints, int, Monitor], Ints]] = {
    WRONG_FIRST: _in_any_order,
    VALUE_FIRST: _by_value,
}
"""What each oracle is called, and what puts the ``(n_wrong,)`` wrong rows in its order."""
