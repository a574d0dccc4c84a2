"""Processes that draw curves, each on one BLAS thread; one that hangs can be ended."""

import multiprocessing
import signal
import tempfile
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self

import numpy as np

from dataperf_gui.bench import Bench, make_test_model
from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.tasks import Phase, Task, draw
from dataperf_gui.compare.walking import Course
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message

SAY_EVERY_S = 0.2
"""How often a process says how far it is."""
ENDED = Message("its process ended without a word")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is, 0..1."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Failed:
    """There will be no curve, and why."""

    reason: Message
    is_lost: bool = False
    """Whether the process is of no more use."""


Event = Progress | Phase | Failed | Curve
"""What a process says of its task; `Failed` or a `Curve` is the last."""


class Worker:
    """One other process, and the task it works on.

    Parameters
    ----------
    folder : Path
        Where `save_bench` has put the features.
    dataset : Dataset
        What `save_bench` returned.

    Attributes
    ----------
    task : Task or None
        None where it is idle.
    done : float
        How far the task is, 0..1.
    connection : Connection
        Has something to `receive` where `multiprocessing.connection.wait` says so.
    """

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        spawn = multiprocessing.get_context("spawn")  # forking a process with threads is unsafe
        self.connection, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(theirs, folder, dataset), daemon=True)
        self._process.start()
        theirs.close()  # so that the end of the process ends the connection
        self.task: Task | None = None
        self.done = 0.0
        self._asked_at: float | None = None

    def begin(self, task: Task) -> None:
        """Hand over the next task."""
        self.task, self.done = task, 0.0
        with suppress(OSError):  # where it has died, `receive` says so
            self.connection.send(task)

    def receive(self) -> Event:
        """Return the next thing it says of its task."""
        try:
            event: Event = self.connection.recv()
        except (EOFError, OSError):
            return Failed(ENDED, is_lost=True)
        if isinstance(event, Progress):
            self.done = event.fraction
        if isinstance(event, Phase):
            self._asked_at = monotonic() if event is Phase.RANKING else None
        return event

    def is_overdue(self, time_limit_s: float) -> bool:
        """Whether a strategy was asked longer ago than `time_limit_s` and has not answered."""
        return self._asked_at is not None and monotonic() - self._asked_at > time_limit_s

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()


class Crew:
    """A context with several workers on one bench; all have ended when it is left."""

    def __init__(self, bench: Bench, n_workers: int) -> None:
        self._bench, self._n_workers = bench, n_workers
        self._on_exit = ExitStack()
        self.workers: list[Worker] = []

    def __enter__(self) -> Self:
        with self._on_exit as on_error:
            files = tempfile.TemporaryDirectory(prefix="dataperf-gui-")
            self._folder = Path(on_error.enter_context(files))
            self._dataset = save_bench(self._bench, self._folder)
            on_error.callback(self._end_all)
            for _ in range(self._n_workers):
                self.workers.append(Worker(self._folder, self._dataset))
            self._on_exit = on_error.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._on_exit.close()

    def ready(self, timeout_s: float) -> list[Worker]:
        """Return the workers that have something to say, as soon as there is one."""
        busy = {worker.connection: worker for worker in self.workers if worker.task}
        return [busy[one] for one in wait(list(busy), timeout_s) if isinstance(one, Connection)]

    def renew(self, worker: Worker) -> None:
        """Put a new process in the place of one that is lost."""
        worker.end()
        self.workers[self.workers.index(worker)] = Worker(self._folder, self._dataset)

    def _end_all(self) -> None:
        for worker in self.workers:
            worker.end()


def save_bench(bench: Bench, folder: Path) -> Dataset:
    """Write the features to `folder`, and return the rest of what curves need of the dataset."""
    np.save(folder / "features.npy", bench.features, allow_pickle=False)
    if bench.dataset.features is not None:
        np.save(folder / "given.npy", bench.dataset.features, allow_pickle=False)
    return replace(bench.dataset, media=None, features=None, problems=(), notes=())


def load_bench(dataset: Dataset, folder: Path) -> Bench:
    """Return the bench that `save_bench` has saved, its features mapped into memory."""
    features = np.load(folder / "features.npy", mmap_mode="r", allow_pickle=False)
    if (folder / "given.npy").exists():
        given = np.load(folder / "given.npy", mmap_mode="r", allow_pickle=False)
        dataset = replace(dataset, features=given)
    return Bench(dataset, features, make_test_model(dataset, features))


def _serve(connection: Connection, folder: Path, dataset: Dataset) -> None:
    """Draw one curve after another, in the other process, until the program is gone."""
    # Ctrl-C reaches every process of the terminal; the first one ends the rest.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    course = Course(load_bench(dataset, folder))
    with suppress(EOFError, OSError):
        while True:
            task = connection.recv()
            connection.send(_drawn(course, task, connection))


def _drawn(course: Course, task: Task, connection: Connection) -> Curve | Failed:
    said_at = 0.0

    def say(fraction: float, _: str | Message) -> None:
        nonlocal said_at
        if monotonic() > said_at + SAY_EVERY_S:
            said_at = monotonic()
            connection.send(Progress(fraction))

    monitor = Monitor(say)
    try:
        return draw(course, task, monitor, connection.send)
    except DataPerfError as error:
        return Failed(_plain(error.message))
    except Exception as error:  # noqa: BLE001 - another's code may raise anything
        reason = f"{type(error).__name__}: {error}"
        return Failed(Message("the strategy failed ({reason})", {"reason": reason}))


def _plain(message: Message) -> Message:
    """Return the sentence with values that any process can read."""
    return Message(message.text, {name: _plain_value(it) for name, it in message.values.items()})


def _plain_value(value: object) -> object:
    if isinstance(value, Message):
        return _plain(value)
    return value if isinstance(value, int | float | str) else str(value)
