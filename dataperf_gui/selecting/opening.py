"""Recognises what opens on the Select screen, and opens it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from dataperf_gui.challenges.speech_selection.languages import language_codes
from dataperf_gui.challenges.speech_selection.submissions import SIZES
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import EMBEDDED
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting import speech
from dataperf_gui.selecting.base import SelectionTask

Opener = Callable[[Source, Monitor], SelectionTask]

OPENERS: Mapping[str, Opener] = {speech.CHALLENGE: speech.open_speech_task}
"""Challenge id to what opens one of its tasks."""


def selection_at(place: str, options: Mapping[str, str]) -> Source | None:
    """Return how to open `place` as a selection task; None where it is something else.

    Parameters
    ----------
    place : str
        A challenge's folder (or its ``workspace``), or ``embedded:speech-selection``.
    options : Mapping[str, str]
        ``task`` and ``audio``; empty ones are left out.
    """
    given = {name: options[name] for name in ("task", "audio") if options.get(name)}
    if place == f"{EMBEDDED}{speech.CHALLENGE}":
        return Source(speech.CHALLENGE, speech.EMBEDDED, given)
    folder = _speech_folder(place)
    return None if folder is None else Source(speech.CHALLENGE, str(folder), given)


def tasks_of(source: Source) -> tuple[list[str], list[int]]:
    """Return the languages and the sizes that a speech folder offers."""
    return language_codes(speech.speech_folder(source)), list(SIZES)


def open_selection(source: Source, monitor: Monitor) -> SelectionTask:
    """Open the task that `source` names, of a kind in `OPENERS`.

    Raises
    ------
    DataPerfError
        It cannot be opened; every fault is listed.
    """
    return OPENERS[source.kind](source, monitor)


def _speech_folder(place: str) -> Path | None:
    try:
        folder = Path(place).expanduser().resolve()
    except RuntimeError:
        return None  # no such home folder: whoever opens it says so
    known = [each for each in (folder, folder.parent) if folder.is_dir() and language_codes(each)]
    return known[0] if known else None
