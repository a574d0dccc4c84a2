"""What a score is, and what a test model must do to be shown live."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.jobs import Monitor


class ScoreKind(StrEnum):
    """How a score was computed; the three are never mixed."""

    OFFICIAL = "official"
    """A cold fit at a challenge's official settings, deterministic."""
    EXACT = "exact"
    """The optimum of the stated objective, whatever the starting point, within its tolerance."""
    PREVIEW = "preview"
    """One step towards it; shown with "~" and only where it is good enough."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A named number with a direction."""

    name: str
    """As in files: ``accuracy``, ``macro_f1``."""
    title: str
    """As on screen."""
    higher_is_better: bool = True


ACCURACY = Metric("accuracy", "accuracy")
MACRO_F1 = Metric("macro_f1", "macro F1")
F1 = Metric("f1", "F1")
"""Of one class."""


@dataclass(frozen=True, eq=False, slots=True)
class Score:
    """The result of fitting a test model once.

    Parameters
    ----------
    value : float
        The headline number, by `metric`.
    metric : Metric
        What `value` is.
    kind : ScoreKind
        How it was computed.
    macro_f1 : float
        Macro-averaged F1 on the same predictions.
    predictions : Labels
        ``(n_test,)`` predicted codes, ``(n_repetitions, n_test)`` where the score is a mean over
        repetitions; what intervals and comparisons are computed from.
    label_digest : str
        `label_digest` of the training labels it belongs to.
    y_test : Labels or None
        ``(n_test,)`` where the test items are this score's own; None where they are the model's.
        Scores on different items are not compared.
    """

    value: float
    metric: Metric
    kind: ScoreKind
    macro_f1: float
    predictions: Labels
    label_digest: str
    y_test: Labels | None = None


class TestModel(Protocol):
    """A model that is refitted on the training labels and scored on the trusted test set."""

    metric: Metric
    y_test: Labels

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Fit on ``(n_train,)`` labels (-1 = left out) and score; not thread-safe.

        Raises
        ------
        DataPerfError
            These labels cannot be fitted.
        Cancelled
            `monitor` was cancelled.
        """
        ...

    def preview(self, labels: Labels) -> Score | None:
        """Return a quick estimate, or None where it would not be good enough to show."""
        ...

    def prepare(self) -> None:
        """Do what makes the next fit fast; called once a score is on screen."""
        ...

    def predict_proba(self, labels: Labels) -> Floats | None:
        """``(n_train, n_classes)`` of the last fit on `labels`, or None if it has none."""
        ...


def label_digest(labels: Labels) -> str:
    """SHA-256 of ``(n,)`` label codes; equal labels give equal scores."""
    return sha256(np.ascontiguousarray(labels, dtype="<i4").tobytes()).hexdigest()
