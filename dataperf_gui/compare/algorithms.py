"""Curves of algorithms: a strategy ranks, and each item in that order is dealt with by a mode."""

from time import perf_counter

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Labels
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.compare.curves import Curve, Mode
from dataperf_gui.compare.walking import Course, true_labels
from dataperf_gui.jobs import Monitor


def walk(
    course: Course,
    queue: Queue,
    mode: Mode,
    monitor: Monitor,
    *,
    seed: int = 0,
    rank_seconds: float | None = None,
) -> Curve:
    """Return the curve of working through `queue` to its end.

    Raises
    ------
    DataPerfError
        `mode` is `Mode.FIXES` and the dataset knows no true labels.
    Cancelled
        `monitor` was cancelled.
    """
    labels = labels_after(course.bench, queue, mode)
    return Curve(
        name=queue.strategy,
        mode=mode,
        seed=seed,
        items=queue.items,
        labels=labels,
        inspected=np.arange(len(queue.items) + 1),
        scores=course.scores_along(queue.items, labels, monitor),
        rank_seconds=rank_seconds,
    )


def timed_queue(bench: Bench, strategy: str, seed: int, monitor: Monitor) -> tuple[Queue, float]:
    """Return the queue of a strategy with a seed, and the seconds it took to rank.

    It ranks from nothing, so that the time is its own and owes nothing to what another strategy
    has computed before.

    Raises
    ------
    DataPerfError
        There is no such strategy, or it failed.
    """
    fresh = Bench(bench.dataset, bench.features, bench.model, seed)
    started = perf_counter()
    queue = fresh.rank(strategy, monitor=monitor)
    return queue, perf_counter() - started


def labels_after(bench: Bench, queue: Queue, mode: Mode) -> Labels:
    """Return the ``(n_steps,)`` labels that the items of `queue` have from their turn on.

    Raises
    ------
    DataPerfError
        `mode` is `Mode.FIXES` and the dataset knows no true labels.
    """
    if mode is Mode.FIXES:
        return true_labels(bench)[queue.items]
    if mode is Mode.AUTO:
        return queue.suggested[queue.items]
    return _dropped(bench.dataset.labels[queue.items])


def _dropped(labels: Labels) -> Labels:
    """Return -1 for each of ``(n_steps,)`` labels but the last of each class, which stays.

    A model that has lost a class can never be right about it again, and one without any items is
    no model: the curve ends where nothing sensible is left to drop.
    """
    dropped = np.full_like(labels, EXCLUDED)
    _, from_the_end = np.unique(labels[::-1], return_index=True)
    last = len(labels) - 1 - from_the_end
    dropped[last] = labels[last]
    return dropped
