"""Draws many curves: in several processes where it pays, resumable, whatever a strategy does."""

import os
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.store import CurveStore
from dataperf_gui.compare.tasks import Task, draw
from dataperf_gui.compare.walking import Course
from dataperf_gui.compare.workers import Crew, Event, Failed, Worker
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.registry import BUILT_INS

TIME_LIMIT_S = 600.0
"""How long a strategy may take to rank."""
MOST_PROCESSES = 4
"""Each takes about 200 MB and a copy of the training features."""
FEW = 2
"""So many curves of built-in strategies are drawn here: a process takes 2 s to start."""
POLL_S = 0.1
"""How often a cancel and a time limit are looked for."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A strategy without curves, or without all of them, and why."""

    name: str
    message: Message

    def __str__(self) -> str:
        return f"{self.name}: {self.message}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to.

    Parameters
    ----------
    curves : tuple of Curve
        In the order of the tasks.
    failures : tuple of Failure
        At most one a strategy.
    """

    curves: tuple[Curve, ...]
    failures: tuple[Failure, ...]


def run_tasks(
    course: Course,
    tasks: Iterable[Task],
    monitor: Monitor,
    *,
    store: CurveStore | None = None,
    on_curve: Callable[[Curve], None] | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    n_processes: int | None = None,
) -> Outcome:
    """Draw the curves of `tasks`; a strategy that fails is reported, and the rest goes on.

    Parameters
    ----------
    course : Course
        The dataset.
    tasks : iterable of Task
        See `tasks.tasks_for`.
    monitor : Monitor
        Progress and cancelling; a cancel takes effect within a fit or `POLL_S`.
    store : CurveStore, optional
        Curves in it are not drawn again, and those drawn are put into it at once.
    on_curve : callable, optional
        Called in this thread with each curve as it is there, those of the store first.
    time_limit_s : float
        How long a strategy may take to rank, in another process; it is ended and reported then.
    n_processes : int, optional
        Other processes; 0 draws here, without a time limit. By default 0 for a few curves of
        built-in strategies, and else one a core.

    Raises
    ------
    DataPerfError
        The store cannot be written.
    Cancelled
        `monitor` was cancelled; what is in the store stays there.
    """
    run = _Run(course, list(dict.fromkeys(tasks)), monitor, store, on_curve)
    if n_processes is None:
        n_processes = _processes_for(run.waiting)
    if n_processes:
        run.elsewhere(min(n_processes, len(run.waiting)), time_limit_s)
    else:
        run.here()
    return run.outcome()


def _processes_for(waiting: Iterable[Task]) -> int:
    trusted = {strategy.name for strategy in BUILT_INS}
    tasks = list(waiting)
    if len(tasks) <= FEW and all(task.is_oracle or task.name in trusted for task in tasks):
        return 0
    return min(os.cpu_count() or 1, MOST_PROCESSES)


class _Run:
    """One call of `run_tasks`."""

    def __init__(
        self,
        course: Course,
        tasks: list[Task],
        monitor: Monitor,
        store: CurveStore | None,
        on_curve: Callable[[Curve], None] | None,
    ) -> None:
        self._course, self._tasks, self._monitor = course, tasks, monitor
        self._store, self._on_curve = store, on_curve
        self._curves: dict[Task, Curve] = {}
        self._failures: dict[str, Message] = {}
        self.waiting: deque[Task] = deque()
        for task in tasks:
            curve = store and store.get(task.name, task.mode, task.seed)
            if curve:
                self._keep(task, curve)
            else:
                self.waiting.append(task)

    def outcome(self) -> Outcome:
        """Return what has become of the tasks."""
        curves = tuple(self._curves[task] for task in self._tasks if task in self._curves)
        failures = tuple(Failure(name, reason) for name, reason in self._failures.items())
        return Outcome(curves, failures)

    def here(self) -> None:
        """Draw in this thread what is waiting."""
        while self.waiting:
            task = self.waiting.popleft()
            monitor = self._monitor.part(len(self._tasks) - len(self.waiting) - 1, len(self._tasks))
            try:
                curve = draw(self._course, task, monitor)
            except DataPerfError as error:
                self._fail(task, error.message)
            else:
                self._add(task, curve)

    def elsewhere(self, n_processes: int, time_limit_s: float) -> None:
        """Draw in other processes what is waiting."""
        with Crew(self._course.bench, n_processes) as crew:
            while True:
                for worker in crew.workers:
                    if worker.task is None and self.waiting:
                        worker.begin(self.waiting.popleft())
                if not any(worker.task for worker in crew.workers):
                    return
                for worker in crew.ready(POLL_S):
                    self._take(worker, worker.receive(), crew)
                for worker in crew.workers:
                    if worker.is_overdue(time_limit_s):
                        self._take(worker, Failed(_late(time_limit_s), is_lost=True), crew)
                self._report(crew.workers)

    def _take(self, worker: Worker, event: Event, crew: Crew) -> None:
        task = worker.task
        if task is None:
            return
        if isinstance(event, Curve):
            self._add(task, event)
            worker.task = None
        elif isinstance(event, Failed):
            self._fail(task, event.reason)
            worker.task = None
            if event.is_lost:
                crew.renew(worker)

    def _report(self, workers: list[Worker]) -> None:
        running = [worker for worker in workers if worker.task]
        n_done = len(self._tasks) - len(self.waiting) - len(running)
        names = dict.fromkeys(worker.task.name for worker in running if worker.task)
        fraction = (n_done + sum(worker.done for worker in running)) / len(self._tasks)
        text = Message("Drawing curves: {names}", {"names": ", ".join(names)})
        self._monitor.report(fraction, text)

    def _add(self, task: Task, curve: Curve) -> None:
        if self._store is not None:
            self._store.add(curve)
        self._keep(task, curve)

    def _keep(self, task: Task, curve: Curve) -> None:
        self._curves[task] = curve
        if self._on_curve is not None:
            self._on_curve(curve)

    def _fail(self, task: Task, reason: Message) -> None:
        """Give up on a strategy: what failed with one seed would take as long with the next."""
        self._failures.setdefault(task.name, reason)
        self.waiting = deque(other for other in self.waiting if other.name != task.name)


def _late(time_limit_s: float) -> Message:
    return Message(
        "it was ended because it did not rank within {seconds:g} s", {"seconds": time_limit_s}
    )
