"""The vision selection challenge's model as a test model, judged by what a person verified."""

import numpy as np

from dataperf_gui.arrays import Bools, Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import F1, Score, ScoreKind, label_digest
from dataperf_gui.scoring.metrics import macro_f1
from dataperf_gui.scoring.selection import POSITIVE, predicted_labels, selection_score

N_FOLDS = 5
BY_PROGRAM, BY_PERSON = 0, 2
"""Added to the group of a chosen item, 1 = negative and 2 = positive: who says so."""


class VerifiedTestModel:
    """Scores a selection by cross-fitting on the items whose label is certain.

    Certain are the examples and the labels that the person gave. Each of them belongs to one of
    `N_FOLDS` folds, always the same one; it is predicted by the official test model trained on
    the chosen items of the other folds, so that no item is judged by a model that has seen it.

    Parameters
    ----------
    X : Features
        ``(n_pool, n_features)``; may be mapped from the disk.
    examples : Ints
        Items that show the concept.
    """

    metric = F1

    def __init__(self, X: Features, examples: Ints) -> None:
        self._X, self._examples = X, examples
        self.y_test: Labels = np.ones(len(examples), dtype=np.int32)
        """Of the examples; each `Score` has its own."""

    def certain(self, codes: Labels) -> tuple[Ints, Labels]:
        """Return the items that ``(n_pool,)`` codes are judged by, and which are positive.

        Codes are 0 outside the set, else the group plus `BY_PROGRAM` or `BY_PERSON`. What the
        person says of an example counts more than the list of examples.
        """
        is_certain = codes > 2
        is_certain[self._examples] = True
        items = np.flatnonzero(is_certain)
        said = codes[items]
        return items, np.where(said > 2, said == 2 + BY_PERSON, 1).astype(np.int32)

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Score ``(n_pool,)`` codes, see `certain`.

        Returns
        -------
        Score
            With the test labels of its own: they grow with what the person says.

        Raises
        ------
        DataPerfError
            Fewer than two classes are chosen, or nothing certain is of one of them.
        Cancelled
            `monitor` was cancelled.
        """
        monitor = monitor or Monitor()
        items, y = self.certain(labels)
        rows = np.flatnonzero(labels > 0)
        if len(set((labels[rows] % 2).tolist())) < 2 or len(set(y.tolist())) < 2:
            raise DataPerfError("Choose positives and negatives to get a score.")
        predictions = self.predictions(labels, items, monitor)
        found = selection_score(predictions.astype(str), y.astype(str).tolist())
        return Score(
            value=found.f1,
            metric=self.metric,
            kind=ScoreKind.EXACT,
            macro_f1=macro_f1(y, predictions),
            predictions=predictions,
            label_digest=label_digest(labels),
            y_test=y,
        )

    def predictions(self, labels: Labels, items: Ints, monitor: Monitor) -> Labels:
        """Return ``(n_items,)`` what a set says of items, none judged by a model that has seen it.

        Parameters
        ----------
        labels : Labels
            ``(n_pool,)`` codes of the set; the items need not be in it.
        items : Ints
            ``(n_items,)`` distinct.
        monitor : Monitor
            Asked between folds.
        """
        rows = np.flatnonzero(labels > 0)
        fold_of, predictions = folds(items), np.zeros(len(items), dtype=np.int32)
        for fold in range(N_FOLDS):
            monitor.check()
            is_judged = fold_of == fold
            if is_judged.any():
                seen = np.setdiff1d(rows, items[is_judged])
                predictions[is_judged] = self._predicted(seen, labels[seen], items[is_judged])
        return predictions

    def f1_on(self, labels: Labels, items: Ints, y: Labels, monitor: Monitor) -> float:
        """Return the F1 of a set on items whose ``(n_items,)`` labels are certain, see above."""
        predicted = self.predictions(labels, items, monitor)
        return selection_score(predicted.astype(str), y.astype(str).tolist()).f1

    def prepare(self) -> None:
        """Do nothing: each selection is fitted from the start."""

    def preview(self, labels: Labels) -> Score | None:  # noqa: ARG002 - the protocol's signature
        """Return None: the score itself is quick."""
        return None

    def predict_proba(self, labels: Labels) -> Floats | None:  # noqa: ARG002 - as above
        """Return None: items outside the set are judged by their neighbours."""
        return None

    def _predicted(self, rows: Ints, codes: Labels, judged: Ints) -> Labels:
        """Train on `rows` and predict; what is left of one class only is predicted throughout."""
        texts = [str(int(code % 2 == 0)) for code in codes]
        if len(set(texts)) < 2:
            return np.full(len(judged), texts[:1] == [POSITIVE], dtype=np.int32)
        predicted = predicted_labels(np.asarray(self._X[rows]), texts, np.asarray(self._X[judged]))
        is_positive: Bools = predicted == POSITIVE
        return is_positive.astype(np.int32)


def folds(items: Ints) -> Ints:
    """Return the fold of each of ``(n_items,)`` items: by the item alone, so it never changes.

    Multiplicative hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).
    """
    mixed = items.astype(np.uint64) * np.uint64(2_654_435_769) % np.uint64(2**32)
    return (mixed * np.uint64(N_FOLDS) >> np.uint64(32)).astype(np.intp)
