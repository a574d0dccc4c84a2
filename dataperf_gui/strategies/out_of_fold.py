"""Out-of-fold probabilities: what a model says about an item that it was not trained on."""

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.logistic import LogisticModel

N_FOLDS = 5
N_REPEATS, REPEATED_UP_TO = 3, 10_000
"""With little data the split decides much: three of them averaged put 3 % more wrong labels among
the first 100 of 3,000 photographs. With many rows it only costs."""


def out_of_fold(X: Features, labels: Labels, n_classes: int, seed: int, monitor: Monitor) -> Floats:
    """Return class probabilities from stratified cross-validation of the test model.

    That is multinomial logistic regression with C = 1, refitted warm from fold to fold. Up to
    `REPEATED_UP_TO` rows it is the mean over `N_REPEATS` ways to split. A class that a fold's
    training rows lack has probability 0 there.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    labels : Labels
        ``(n_samples,)``; of rows that are left out (-1) nothing is learned and nothing said.
    n_classes : int
        Number of columns of the result.
    seed : int
        Of the folds.
    monitor : Monitor
        Told about progress fold by fold.

    Returns
    -------
    Floats
        ``(n_samples, n_classes)``; rows add up to 1, all alike in rows left out.
    """
    pred_probs = np.full((len(labels), n_classes), 1 / n_classes)
    included = np.flatnonzero(labels != EXCLUDED)
    if len(included):
        rng = np.random.default_rng(seed)
        y = labels[included]
        pred_probs[included] = _cross_validated(X[included], y, n_classes, rng, monitor)
    return pred_probs


def _cross_validated(
    X: Features, y: Labels, n_classes: int, rng: np.random.Generator, monitor: Monitor
) -> Floats:
    n_repeats = N_REPEATS if len(y) <= REPEATED_UP_TO else 1
    model = LogisticModel(X, X[:1], y[:1], n_classes)
    pred_probs = np.zeros((len(y), n_classes))
    for repeat in range(n_repeats):
        part = monitor.part(repeat, n_repeats)
        pred_probs += held_out(model, y, stratified_folds(y, rng), n_classes, part)
    return pred_probs / n_repeats


def held_out(
    model: LogisticModel, labels: Labels, folds: Ints, n_classes: int, monitor: Monitor
) -> Floats:
    """Return what fits without a row's fold say of it, ``(n_samples, n_classes)``.

    Parameters
    ----------
    model : LogisticModel
        Of the rows.
    labels : Labels
        ``(n_samples,)``; from rows with -1 nothing is learned.
    folds : Ints
        ``(n_samples,)`` 0 to `N_FOLDS` - 1; rows with -1 are learned from in every fit, and
        their probabilities are 0.
    n_classes : int
        Number of columns of the result.
    monitor : Monitor
        Told about progress fold by fold.
    """
    pred_probs = np.zeros((len(labels), n_classes))
    for fold in range(N_FOLDS):
        monitor.report(fold / N_FOLDS, "Asking a model that has not seen the item")
        is_out = folds == fold
        learned = np.where(is_out, EXCLUDED, labels).astype(np.int32)
        pred_probs[is_out] = _predicted(model, learned, n_classes)[is_out]
    return pred_probs


def _predicted(model: LogisticModel, learned: Labels, n_classes: int) -> Floats:
    """Fit to the rows that `learned` does not leave out; return the probabilities of all."""
    unknown = np.full((len(learned), n_classes), 1 / n_classes)
    if (learned == EXCLUDED).all():
        return unknown
    model.score(learned)
    pred_probs = model.predict_proba(learned)
    return unknown if pred_probs is None else pred_probs


def stratified_folds(labels: Labels, rng: np.random.Generator) -> Ints:
    """Deal the rows of each class out to the folds in random order, ``(n_samples,)``.

    Classes smaller than the number of folds are fine: the dealing goes on where the class before
    stopped.
    """
    shuffled = rng.permutation(len(labels))
    by_class = shuffled[np.argsort(labels[shuffled], kind="stable")]
    folds = np.empty(len(labels), dtype=np.intp)
    folds[by_class] = np.arange(len(labels)) % N_FOLDS
    return folds
