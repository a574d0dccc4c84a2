"""Many trainings of the cleaning network: each label vector once, on every core."""

import multiprocessing
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
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
MOST_PROCESSES = 8
"""Each takes about 100 MB."""
POLL_S = 0.2
"""How often a cancel is looked for while other processes work."""

_Task = tuple[Features, Features, Labels]
"""Training features, test features, test labels."""


class Trainings:
    """A context in which label vectors are turned into test accuracies.

    Parameters
    ----------
    monitor : Monitor
        A cancel stops the work at the next chunk.
    n_processes : int, optional
        This one included; by default one a core. The others are started when first needed and
        read the features from memory-mapped files.
    """

    def __init__(self, monitor: Monitor, n_processes: int | None = None) -> None:
        self._monitor = monitor
        self._n_processes = n_processes or min(os.cpu_count() or 1, MOST_PROCESSES)
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
        self.close()

    def close(self) -> None:
        """End the other processes and remove the files."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        self._files.cleanup()

    def watch(self, monitor: Monitor) -> None:
        """Ask another monitor from now on whether to go on."""
        self._monitor = monitor

    def on(self, X_train: Features, X_test: Features, y_test: Labels) -> Callable[[Labels], Floats]:
        """Return a function of ``(n_states, n_train)`` label vectors to their accuracies.

        The function remembers what it has trained.
        """
        task = X_train, X_test, y_test
        remembered: dict[bytes, float] = {}
        folder = Path(self._files.name) / str(self._n_tasks)
        self._n_tasks += 1

        def accuracy_of(states: Labels) -> Floats:
            new = {state.tobytes(): state for state in states if state.tobytes() not in remembered}
            keys = [list(new)[start : start + CHUNK] for start in range(0, len(new), CHUNK)]
            batches = [np.stack([new[key] for key in some]) for some in keys]
            for some, trained in zip(keys, self._train_all(task, folder, batches), strict=True):
                remembered.update(zip(some, trained, strict=True))  # what is done survives a cancel
            return np.array([remembered[state.tobytes()] for state in states])

        return accuracy_of

    def _train_all(self, task: _Task, folder: Path, batches: list[Labels]) -> Iterator[list[float]]:
        if self._n_processes > 1 and len(batches) > 1:
            _save(folder, *task)
            try:
                yield from self._train_in_processes(task, folder, batches)
            except BrokenProcessPool as error:
                raise DataPerfError(
                    "a training process was ended from outside; free some memory and try again"
                ) from error
            return
        for batch in batches:
            self._monitor.check()
            yield _train(*task, batch)

    def _train_in_processes(
        self, task: _Task, folder: Path, batches: list[Labels]
    ) -> list[list[float]]:
        """Let the other processes work from the front while this one works from the back."""
        futures = [self._others().submit(_train_from_files, folder, batch) for batch in batches]
        here: dict[int, list[float]] = {}
        for position in reversed(range(len(batches))):
            if futures[position].cancel():  # nobody else has begun it
                self._monitor.check()
                here[position] = _train(*task, batches[position])
        elsewhere = [future for future in futures if not future.cancelled()]
        while wait(elsewhere, timeout=POLL_S).not_done:
            self._monitor.check()
        return [
            here[position] if position in here else future.result()
            for position, future in enumerate(futures)
        ]

    def _others(self) -> ProcessPoolExecutor:
        if self._pool is None:
            spawn = multiprocessing.get_context("spawn")  # forking a process with threads is unsafe
            self._pool = ProcessPoolExecutor(
                self._n_processes - 1, mp_context=spawn, initializer=_leave_interrupts_to_parent
            )
        return self._pool


def _train(X_train: Features, X_test: Features, y_test: Labels, states: Labels) -> list[float]:
    with threadpool_limits(1):
        return [
            rounded_accuracy(fit_network(X_train, labels).predict(X_test), y_test)
            for labels in states
        ]


def _leave_interrupts_to_parent() -> None:
    """Ignore Ctrl-C, which reaches every process of the terminal; the first one ends the rest."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _train_from_files(folder: Path, states: Labels) -> list[float]:
    return _train(*_load(folder), states)


def _save(folder: Path, X_train: Features, X_test: Features, y_test: Labels) -> None:
    if not folder.exists():
        folder.mkdir()
        for name, array in (("X_train", X_train), ("X_test", X_test), ("y_test", y_test)):
            np.save(folder / name, array, allow_pickle=False)


@lru_cache(maxsize=1)
def _load(folder: Path) -> _Task:
    """Map the saved arrays into this process's memory."""
    X_train, X_test, y_test = (
        np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
        for name in ("X_train", "X_test", "y_test")
    )
    return X_train, X_test, y_test
