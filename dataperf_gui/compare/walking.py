"""Walks along an order of items and takes the score after each step: where curves come from."""

from copy import deepcopy

import numpy as np
from threadpoolctl import threadpool_limits

from dataperf_gui.arrays import EXCLUDED, Floats, Ints, Labels
from dataperf_gui.bench import Bench, make_test_model
from dataperf_gui.compare.curves import Goal
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import Metric, TestModel


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
        self._model = make_test_model(bench.dataset, bench.features)
        self._prepare_every = 5 if len(bench.dataset.classes) == 2 else 3
        given = bench.dataset.labels
        with threadpool_limits(limits=1):
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
        current = self.bench.train_labels(self.bench.dataset.labels).copy()
        scores = np.full(len(items) + 1, self.goal.before)
        model, rows = self.model(), self.bench.rows[items].tolist()
        n_fits, prepare_every = 0, self._prepare_every
        with threadpool_limits(limits=1):
            for step, (row, label) in enumerate(zip(rows, labels.tolist(), strict=True)):
                scores[step + 1] = scores[step]
                if current[row] == label:
                    continue
                current[row] = label
                scores[step + 1] = model.score(current, monitor).value
                n_fits += 1
                if n_fits % prepare_every == 0:
                    model.prepare()
                monitor.report((step + 1) / len(items), "Walking along the order")
        return scores


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
