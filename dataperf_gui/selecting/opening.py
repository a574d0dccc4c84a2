"""Recognises what opens on the Select screen, and opens it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.bench import Queue
from dataperf_gui.challenges.speech_selection.languages import language_codes
from dataperf_gui.challenges.speech_selection.submissions import SIZES
from dataperf_gui.challenges.vision_selection.tasks import SETUP
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import EMBEDDED
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting import speech, vision
from dataperf_gui.selecting.base import Likeness, SelectionTask
from dataperf_gui.selecting.ids import Ids
from dataperf_gui.selecting.proposing import order_pool

Opener = Callable[[Source, Monitor], SelectionTask]

OPENERS: Mapping[str, Opener] = {
    speech.CHALLENGE: speech.open_speech_task,
    vision.CHALLENGE: vision.open_vision_task,
}
"""Challenge id to what opens one of its tasks."""
FOLDERS: Mapping[str, Callable[[Source], Path]] = {
    speech.CHALLENGE: speech.speech_folder,
    vision.CHALLENGE: vision.vision_folder,
}
OPTIONS = ("task", "audio", "pictures")


@dataclass(frozen=True, eq=False, slots=True)
class Opened:
    """A task with what takes time to compute and does not change.

    Parameters
    ----------
    task : SelectionTask
        The task.
    likeness : Likeness
        Of its pool.
    queue : Queue
        The pool in the order before a strategy has proposed anything.
    ids : Ids
        Those of the pool.
    """

    task: SelectionTask
    likeness: Likeness
    queue: Queue
    ids: Ids


def selection_at(place: str, options: Mapping[str, str]) -> Source | None:
    """Return how to open `place` as a selection task; None where it is something else.

    Parameters
    ----------
    place : str
        A challenge's folder (or its ``workspace``), or ``embedded:`` and a challenge's id.
    options : Mapping[str, str]
        ``task``, ``audio`` and ``pictures``; empty ones are left out.
    """
    given = {name: options[name] for name in OPTIONS if options.get(name)}
    for challenge in OPENERS:
        if place == f"{EMBEDDED}{challenge}":
            return Source(challenge, speech.EMBEDDED, given)
    try:
        folder = Path(place).expanduser().resolve()
    except RuntimeError:
        return None  # no such home folder: whoever opens it says so
    if (folder / SETUP).is_file():
        return Source(vision.CHALLENGE, str(folder), given)
    known = [each for each in (folder, folder.parent) if folder.is_dir() and language_codes(each)]
    return Source(speech.CHALLENGE, str(known[0]), given) if known else None


def tasks_of(source: Source) -> tuple[list[str], list[int]]:
    """Return the languages and the sizes that a speech folder offers."""
    return language_codes(speech.speech_folder(source)), list(SIZES)


def folder_of(source: Source) -> Path:
    """Return the challenge's folder that `source` names, of a kind in `OPENERS`."""
    return FOLDERS[source.kind](source)


def open_selection(source: Source, monitor: Monitor) -> SelectionTask:
    """Open the task that `source` names, of a kind in `OPENERS`.

    Raises
    ------
    DataPerfError
        It cannot be opened; every fault is listed.
    """
    return OPENERS[source.kind](source, monitor)


def open_to_choose(source: Source, monitor: Monitor) -> Opened:
    """Open a task with everything that a person or a screen asks for at once.

    Raises
    ------
    DataPerfError
        It cannot be opened; every fault is listed.
    """
    task = open_selection(source, monitor)
    likeness = task.likeness(monitor)
    queue = order_pool(task, likeness, None)
    return Opened(task, likeness, queue, Ids(task.bench.dataset.keys))
