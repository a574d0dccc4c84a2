"""The official test model of vision selection: one logistic regression a concept."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from dataperf_gui.arrays import Features, Floats
from dataperf_gui.fitting import fitting
from dataperf_gui.scoring.intervals import RESAMPLES

POSITIVE = "1"
"""The class whose recall, precision and F1 are official; labels are text there."""


@dataclass(frozen=True, slots=True)
class SelectionScore:
    """The four official numbers of one concept, in the official order."""

    accuracy: float
    recall: float
    precision: float
    f1: float


def predicted_labels(X: Features, labels: Sequence[str], X_test: Features) -> NDArray[np.str_]:
    """Train the official test model and return its label ``(n_test,)`` for each test image.

    Labels are text, as in the original: ``"1.0"`` is another class than ``"1"``. The original
    hands the embeddings over as Python's numbers, so the model works in double precision.

    Parameters
    ----------
    X, labels : Features, sequence of str
        ``(n, n_features)`` chosen images and their labels; at least two classes.
    X_test : Features
        ``(n_test, n_features)`` test images.
    """
    with fitting():
        model = LogisticRegression(random_state=0)
        model.fit(X.astype(np.float64), np.asarray(labels))
        predicted: NDArray[np.str_] = model.predict(X_test.astype(np.float64))
    return predicted


def selection_score(predicted: NDArray[np.str_], labels_test: Sequence[str]) -> SelectionScore:
    """Score predictions.

    Parameters
    ----------
    predicted : array of str
        ``(n_test,)``, see `predicted_labels`.
    labels_test : sequence of str
        ``(n_test,)`` true labels.
    """
    truth = np.asarray(labels_test)
    is_positive, is_predicted = truth == POSITIVE, predicted == POSITIVE
    hits = int(np.sum(is_positive & is_predicted))
    n_positive, n_predicted = int(is_positive.sum()), int(is_predicted.sum())
    return SelectionScore(
        accuracy=float(np.mean(truth == predicted)),
        recall=_ratio(hits, n_positive),
        precision=_ratio(hits, n_predicted),
        f1=_ratio(2 * hits, n_positive + n_predicted),
    )


def resampled_f1(predicted: NDArray[np.str_], labels_test: Sequence[str]) -> Floats:
    """Return F1 on `RESAMPLES` bootstrap resamples of the test images, always the same ones.

    Parameters
    ----------
    predicted, labels_test
        As in `selection_score`.
    """
    is_positive, is_predicted = np.asarray(labels_test) == POSITIVE, predicted == POSITIVE
    kinds = np.bincount(2 * is_positive + is_predicted, minlength=4)
    rng = np.random.default_rng(0)
    drawn = rng.multinomial(len(predicted), kinds / len(predicted), size=RESAMPLES)
    wanted = 2 * drawn[:, 3] + drawn[:, 1] + drawn[:, 2]
    f1: Floats = np.divide(2 * drawn[:, 3], wanted, out=np.zeros(RESAMPLES), where=wanted > 0)
    return f1


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
