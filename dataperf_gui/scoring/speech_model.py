"""The speech challenge's model as a test model, so that the score of a selection is shown live."""

from collections.abc import Sequence

import numpy as np

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import MACRO_F1, Score, ScoreKind, label_digest
from dataperf_gui.scoring.speech import speech_score


class SpeechTestModel:
    """Scores a selection: trained on the chosen items alone, mean macro F1 over the seeds.

    Parameters
    ----------
    X : Features
        ``(n_pool, n_features)``, in the order in which the challenge reads chosen clips.
    X_test, y_test : Features, Labels
        ``(n_test, n_features)`` clips to score on and their class ids, 0 = nontarget.
    seeds : sequence of int
        Of the calibrations; one fit each.
    kind : ScoreKind
        `ScoreKind.OFFICIAL` where the clips to score on are the official ones.
    """

    metric = MACRO_F1

    def __init__(
        self, X: Features, X_test: Features, y_test: Labels, seeds: Sequence[int], kind: ScoreKind
    ) -> None:
        self._X, self._X_test, self.y_test = X, X_test, y_test
        self._seeds, self._kind = seeds, kind

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Train on the items of ``(n_pool,)`` labels above 0, class id = label - 1, and score.

        Returns
        -------
        Score
            Its predictions are ``(n_seeds, n_test)``.

        Raises
        ------
        DataPerfError
            Fewer than two classes are chosen.
        Cancelled
            `monitor` was cancelled.
        """
        rows = np.flatnonzero(labels > 0)
        y = labels[rows] - 1
        if len(np.unique(y)) < 2:
            raise DataPerfError("Choose clips of at least two classes to get a score.")
        found = speech_score(
            self._X[rows], y, self._X_test, self.y_test, seeds=self._seeds, monitor=monitor
        )
        return Score(
            value=found.value,
            metric=self.metric,
            kind=self._kind,
            macro_f1=found.value,
            predictions=found.predictions,
            label_digest=label_digest(labels),
        )

    def prepare(self) -> None:
        """Do nothing: each selection is fitted from the start."""

    def preview(self, labels: Labels) -> Score | None:  # noqa: ARG002 - the protocol's signature
        """Return None: the score itself is quick."""
        return None

    def predict_proba(self, labels: Labels) -> Floats | None:  # noqa: ARG002 - as above
        """Return None: items outside the set are judged by their neighbours."""
        return None
