"""Many trainings of the cleaning network: each label vector once, on every core."""

import multiprocessing
import os
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from threadpoolctl import threadpool_limits

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.cleaning_network import fit_network, rounded_accuracy

CHUNK = 8
"""Trainings handed out at a time: a quarter of a second, which a cancel has to wait for."""
POLL_S = 0.2
"""How often a cancel is looked for while other processes work."""


class Trainings:
    """A context in which label vectors are turned into test accuracies.

    Parameters
    ----------
    monitor : Monitor
        A cancel stops the work at the next chunk.
    n_processes : int, optional
        1 trains in this process. By default one process a core; they are started when first
        needed and read the features from memory-mapped files.
    """

    def __init__(self, monitor: Monitor, n_processes: int | None = None) -> None:
        self._monitor = monitor
        self._n_processes = n_processes or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None
        self._files = tempfile.TemporaryDirectory(prefix="dataperf-gui-")
        self._n_tasks = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        self._files.cleanup()

    def on(self, X_train: Features, X_test: Features, y_test: Labels) -> Callable[[Labels], Floats]:
        """Return a function of ``(n_states, n_train)`` label vectors to their accuracies.

        The function remembers what it has trained.
        """
        remembered: dict[bytes, float] = {}
        folder = Path(self._files.name) / str(self._n_tasks)
        self._n_tasks += 1

        def accuracy_of(states: Labels) -> Floats:
            new = {state.tobytes(): state for state in states if state.tobytes() not in remembered}
            chunks = [list(new)[i : i + CHUNK] for i in range(0, len(new), CHUNK)]
            batches = [np.stack([new[key] for key in chunk]) for chunk in chunks]
            if self._n_processes == 1 or len(batches) <= 1:
                done = self._train_here(X_train, X_test, y_test, batches)
            else:
                _save(folder, X_train, X_test, y_test)
                done = self._train_in_processes(folder, batches)
            remembered.update(zip(new, done, strict=True))
            return np.array([remembered[state.tobytes()] for state in states])

        return accuracy_of

    def _train_here(
        self, X_train: Features, X_test: Features, y_test: Labels, batches: list[Labels]
    ) -> list[float]:
        accuracies: list[float] = []
        for batch in batches:
            self._monitor.check()
            accuracies += _train(X_train, X_test, y_test, batch)
        return accuracies

    def _train_in_processes(self, folder: Path, batches: list[Labels]) -> list[float]:
        if self._pool is None:
            spawn = multiprocessing.get_context("spawn")  # forking a process with threads is unsafe
            self._pool = ProcessPoolExecutor(self._n_processes, mp_context=spawn)
        futures = [self._pool.submit(_train_from_files, folder, batch) for batch in batches]
        pending = set(futures)
        while pending:
            _, pending = wait(pending, timeout=POLL_S)
            self._monitor.check()
        try:
            return [accuracy for future in futures for accuracy in future.result()]
        except BrokenProcessPool as error:
            raise DataPerfError(
                "a training process was ended from outside; free some memory and try again"
            ) from error


def _train(X_train: Features, X_test: Features, y_test: Labels, states: Labels) -> list[float]:
    with threadpool_limits(1):
        return [
            rounded_accuracy(fit_network(X_train, labels).predict(X_test), y_test)
            for labels in states
        ]


def _train_from_files(folder: Path, states: Labels) -> list[float]:
    return _train(*_load(folder), states)


def _save(folder: Path, X_train: Features, X_test: Features, y_test: Labels) -> None:
    if not folder.exists():
        folder.mkdir()
        for name, array in (("X_train", X_train), ("X_test", X_test), ("y_test", y_test)):
            np.save(folder / name, array, allow_pickle=False)


@lru_cache(maxsize=1)
def _load(folder: Path) -> tuple[Features, Features, Labels]:
    """Map the saved arrays into this process's memory."""
    X_train, X_test, y_test = (
        np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
        for name in ("X_train", "X_test", "y_test")
    )
    return X_train, X_test, y_test
