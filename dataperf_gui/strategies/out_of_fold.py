"""Out-of-fold probabilities: what a model says about an item that it was not trained on."""

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor

N_FOLDS = 5
N_REPEATS, REPEATED_UP_TO = 3, 10_000
"""With little data the split decides much: three of them averaged put 3 % more wrong labels among
the first 100 of 3,000 photographs. With many rows it only costs."""
TOLERANCE = 1e-3
"""Ten times scikit-learn's default: half the time, and the same suspects."""
MAX_ITERATIONS = 1_000
"""Far more than features of unit scale need; the default of 100 stops too early on others."""


def out_of_fold(X: Features, labels: Labels, n_classes: int, seed: int, monitor: Monitor) -> Floats:
    """Return class probabilities from stratified cross-validation of logistic regression.

    The model is the test model of images (multinomial, C = 1). Up to `REPEATED_UP_TO` rows it is
    the mean over `N_REPEATS` ways to split. A class that a fold's training rows lack has
    probability 0 there.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    labels : Labels
        ``(n_samples,)``; rows that are left out (-1) are predicted but never learned from.
    n_classes : int
        Number of columns of the result.
    seed : int
        Of the folds.
    monitor : Monitor
        Told about progress fold by fold.

    Returns
    -------
    Floats
        ``(n_samples, n_classes)``; rows add up to 1.
    """
    from dataperf_gui.fitting import fitting  # noqa: PLC0415 - scikit-learn, a second

    rng = np.random.default_rng(seed)
    n_repeats = N_REPEATS if len(labels) <= REPEATED_UP_TO else 1
    pred_probs = np.zeros((len(labels), n_classes))
    with fitting():
        for repeat in range(n_repeats):
            folds = stratified_folds(labels, rng)
            for fold in range(N_FOLDS):
                done = (repeat + fold / N_FOLDS) / n_repeats
                monitor.report(done, "Asking a model that has not seen the item")
                held_out = folds == fold
                learned = ~held_out & (labels != EXCLUDED)
                pred_probs[held_out] += _predicted(
                    X[learned], labels[learned], X[held_out], n_classes
                )
    return pred_probs / n_repeats


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


def _predicted(X: Features, y: Labels, X_held_out: Features, n_classes: int) -> Floats:
    present = np.unique(y)
    if not len(present):
        return np.full((len(X_held_out), n_classes), 1 / n_classes)
    pred_probs = np.zeros((len(X_held_out), n_classes))
    if len(present) == 1 or not len(X_held_out):
        pred_probs[:, present] = 1 / len(present)
        return pred_probs
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a second to import

    model = LogisticRegression(C=1.0, tol=TOLERANCE, max_iter=MAX_ITERATIONS).fit(X, y)
    pred_probs[:, present] = model.predict_proba(X_held_out)
    return pred_probs
