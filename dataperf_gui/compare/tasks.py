"""One curve as a task, drawn the same way in this process or in another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from dataperf_gui.compare.algorithms import timed_queue, walk
from dataperf_gui.compare.curves import Curve, Mode
from dataperf_gui.compare.oracles import ORACLES, oracle_curve
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor

RANDOM = "random"
BAND_SEEDS = 20
"""Curves of random order that its band is drawn from."""


class Phase(Enum):
    """Who works on a strategy's curve."""

    RANKING = auto()
    """The strategy, which may be another's code."""
    WALKING = auto()
    """We do: a fit for each label changed."""


@dataclass(frozen=True, slots=True)
class Task:
    """Which curve to draw.

    Parameters
    ----------
    name : str
        Of a strategy or an oracle.
    mode : Mode
        What is done with each item; oracles know `Mode.FIXES` only.
    seed : int
        Of the ranking.
    """

    name: str
    mode: Mode
    seed: int

    @property
    def is_oracle(self) -> bool:
        """Whether the truth, not a strategy, puts the items in order."""
        return self.name in ORACLES


def tasks_for(names: Iterable[str], mode: Mode, seeds: Iterable[int]) -> list[Task]:
    """Return a task for each name and seed; oracles fix, whatever the mode."""
    seeds = list(seeds)
    return [
        Task(name, Mode.FIXES if name in ORACLES else mode, seed)
        for name in dict.fromkeys(names)
        for seed in seeds
    ]


def reference_tasks(seed: int = 0) -> list[Task]:
    """Return what every picture has: both oracles, and random order `BAND_SEEDS` times."""
    oracles = [Task(name, Mode.FIXES, seed) for name in ORACLES]
    return oracles + [Task(RANDOM, Mode.FIXES, seed + extra) for extra in range(BAND_SEEDS)]


def draw(
    course: Course,
    task: Task,
    monitor: Monitor,
    on_phase: Callable[[Phase], None] | None = None,
) -> Curve:
    """Draw the curve of `task`.

    Parameters
    ----------
    course : Course
        The dataset.
    task : Task
        Which curve.
    monitor : Monitor
        Progress and cancelling.
    on_phase : callable, optional
        Called as each phase of a strategy's curve begins.

    Raises
    ------
    DataPerfError
        There is no such strategy, it failed, or true labels are needed and not known.
    Cancelled
        `monitor` was cancelled.
    """
    if task.is_oracle:
        return oracle_curve(course, task.name, task.seed, monitor)
    on_phase = on_phase or _ignore
    on_phase(Phase.RANKING)
    queue, seconds = timed_queue(course.bench, task.name, task.seed, monitor.part(0, 2))
    on_phase(Phase.WALKING)
    return walk(course, queue, task.mode, monitor.part(1, 2), seed=task.seed, rank_seconds=seconds)


def _ignore(_phase: Phase) -> None:
    """Do nothing: nobody asked."""
