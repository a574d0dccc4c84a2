"""The vision cleaning challenge's model as a test model, so that its score is shown live."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import ACCURACY, Score, ScoreKind, label_digest
from dataperf_gui.scoring.cleaning_network import FittedNetwork, fit_network, rounded_accuracy
from dataperf_gui.scoring.metrics import macro_f1


class CleaningTestModel:
    """Scores labels exactly as the challenge does: a cold fit, accuracy to two decimals.

    Items that a person left out are not trained on; the official rules know no such items.

    Parameters
    ----------
    X_train, X_test : Features
        ``(n_train, 2048)`` and ``(n_test, 2048)``.
    y_test : Labels
        ``(n_test,)`` of 0 and 1.
    """

    metric = ACCURACY

    def __init__(self, X_train: Features, X_test: Features, y_test: Labels) -> None:
        self._X_train, self._X_test = X_train, X_test
        self.y_test = y_test
        self._fitted: tuple[str, FittedNetwork] | None = None

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Train on ``(n_train,)`` labels (-1 = left out) and score.

        Raises
        ------
        DataPerfError
            Every item is left out.
        Cancelled
            `monitor` was cancelled before.
        """
        if monitor is not None:
            monitor.check()
        kept = labels >= 0
        if not kept.any():
            raise DataPerfError("Every item is left out; bring one back to get a score.")
        with one_thread():
            network = fit_network(self._X_train[kept], labels[kept])
            predictions = network.predict(self._X_test)
        digest = label_digest(labels)
        self._fitted = digest, network
        return Score(
            value=rounded_accuracy(predictions, self.y_test),
            metric=self.metric,
            kind=ScoreKind.OFFICIAL,
            macro_f1=macro_f1(self.y_test, predictions),
            predictions=predictions,
            label_digest=digest,
        )

    def prepare(self) -> None:
        """Do nothing: each fit starts from the same weights."""

    def preview(self, labels: Labels) -> Score | None:  # noqa: ARG002 - the protocol's signature
        """Return None: the exact score takes 30 ms."""
        return None

    def predict_proba(self, labels: Labels) -> Floats | None:
        """Return ``(n_train, 2)`` of the last fit if it was on `labels`."""
        if self._fitted is None or self._fitted[0] != label_digest(labels):
            return None
        of_one = self._fitted[1].probabilities(self._X_train).astype(np.float64)
        return np.column_stack([1 - of_one, of_one])
