"""Accuracy and macro F1 of predictions, equal to scikit-learn's without importing it."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Floats, Labels

Counts = Floats | NDArray[np.signedinteger[Any]]


def accuracy(y_true: Labels, predictions: Labels) -> float:
    """Return the fraction of ``(n,)`` predictions that equal the truth."""
    return np.count_nonzero(y_true == predictions) / len(y_true)


def macro_f1(y_true: Labels, predictions: Labels) -> float:
    """Return the unweighted mean of the F1 of the classes that occur in truth or predictions."""
    n_classes = int(max(y_true.max(), predictions.max())) + 1
    pairs = np.bincount(y_true * n_classes + predictions, minlength=n_classes**2)
    confusion = pairs.reshape(n_classes, n_classes)
    return float(
        macro_f1_of_counts(confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0))
    )


def macro_f1_of_counts(hits: Counts, true: Counts, predicted: Counts) -> Floats:
    """Return macro F1 from counts whose last axis is the class.

    Parameters
    ----------
    hits, true, predicted : array
        ``(..., n_classes)`` items predicted rightly, of the class, and predicted as the class.
        F1 is ``2 hits / (true + predicted)``; a class with neither is left out of the mean.
    """
    total = true + predicted
    f1 = 2 * hits / np.maximum(total, 1)
    return np.asarray(f1.sum(axis=-1) / np.maximum((total > 0).sum(axis=-1), 1))
