"""Walks along an order of items and takes the score after each step: where curves come from."""

from collections.abc import Iterable
from copy import deepcopy

import numpy as np
from threadpoolctl import ThreadpoolController

from dataperf_gui.arrays import EXCLUDED, Floats, Ints, Labels
from dataperf_gui.bench import Bench, make_test_model
from dataperf_gui.compare.curves import Goal
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import Metric, TestModel
from dataperf_gui.scoring.logistic import LogisticModel

TOGETHER = 48
"""Fits that are brought to their optima at the same time."""
MOST_NUMBERS = 1 << 22
"""Probabilities of all of them: 16 MB, of which a few copies are needed."""


class Course:
    """A dataset on which curves are drawn, with a test model of its own.

    Safe beside a `LiveScore` of the same bench; used by one thread at a time.

    Parameters
    ----------
    bench : Bench
        Its dataset and features; its model is left alone.
    monitor : Monitor, optional
        Cancels the first fits.

    Attributes
    ----------
    goal : Goal
        The scores before and with all true labels.

    Raises
    ------
    DataPerfError
        The given labels cannot be fitted.
    """

    def __init__(self, bench: Bench, monitor: Monitor | None = None) -> None:
        self.bench = bench
        self._blas = ThreadpoolController()  # to look for the libraries takes 5 ms each time
        self._model = make_test_model(bench.dataset, bench.features)
        n_classes = len(bench.dataset.classes)
        n_numbers = n_classes * len(bench.dataset.train)
        self._n_together = max(1, min(TOGETHER, MOST_NUMBERS // n_numbers))
        given = bench.dataset.labels
        with self._blas.limit(limits=1):
            before = self._model.score(bench.train_labels(given), monitor).value
            self._model.prepare()
            clean = None
            if bench.dataset.truth is not None:
                true = bench.train_labels(true_labels(bench))
                clean = self.model().score(true, monitor).value
        self.goal = Goal(before, clean)

    @property
    def y_test(self) -> Labels:
        """``(n_test,)`` labels of the trusted test set."""
        return self._model.y_test

    @property
    def metric(self) -> Metric:
        """What scores on this course are."""
        return self._model.metric

    def model(self) -> TestModel:
        """Return a test model fitted to the given labels.

        Each walk starts from a copy of the same fit, so that a curve does not depend, not even
        within the fit's tolerance, on the curves before it.
        """
        return deepcopy(self._model)

    def scores_along(self, items: Ints, labels: Labels, monitor: Monitor) -> Floats:
        """Return the ``(n_steps + 1,)`` scores before and after each item gets its new label.

        Parameters
        ----------
        items : Ints
            ``(n_steps,)`` training items.
        labels : Labels
            ``(n_steps,)`` the label each has from its step on, -1 = left out.
        monitor : Monitor
            Progress and cancelling.

        Raises
        ------
        DataPerfError
            Nothing is left to train on.
        Cancelled
            `monitor` was cancelled.
        """
        changes = self._changes(items, labels)
        current = self.bench.train_labels(self.bench.dataset.labels).copy()
        model, values = self.model(), [self.goal.before]
        with self._blas.limit(limits=1):
            for start in range(0, len(changes), self._n_together):
                monitor.report(start / len(changes), "Walking along the order")
                states = []
                for _, row, label in changes[start : start + self._n_together]:
                    current[row] = label
                    states.append(current.copy())
                values.extend(_values(model, np.stack(states), monitor))
                model.prepare()
        monitor.report(1.0, "Walking along the order")
        points = [0, *(point for point, _, _ in changes)]
        return np.array(values)[np.searchsorted(points, np.arange(len(items) + 1), "right") - 1]

    def _changes(self, items: Ints, labels: Labels) -> list[tuple[int, int, int]]:
        """Return point, row and label of each step that changes one; the others need no fit."""
        current = self.bench.train_labels(self.bench.dataset.labels).copy()
        changes = []
        rows = self.bench.rows[items].tolist()
        for point, (row, label) in enumerate(zip(rows, labels.tolist(), strict=True), start=1):
            if current[row] != label:
                current[row] = label
                changes.append((point, row, label))
        return changes


def _values(model: TestModel, states: Labels, monitor: Monitor) -> Iterable[float]:
    """Return the score of each of ``(n_states, n_train)`` label vectors."""
    if isinstance(model, LogisticModel):
        return map(float, model.score_many(states, monitor))
    return [model.score(labels, monitor).value for labels in states]


def true_labels(bench: Bench) -> Labels:
    """Return ``(n_items,)`` true labels; the given one where the true one is not known.

    Raises
    ------
    DataPerfError
        The dataset knows no true labels.
    """
    dataset = bench.dataset
    if dataset.truth is None:
        raise DataPerfError(
            "{name} says of no item what its label should be; name the column that does with "
            "--truth-column",
            name=dataset.name,
        )
    return np.where(dataset.truth == EXCLUDED, dataset.labels, dataset.truth).astype(np.int32)
