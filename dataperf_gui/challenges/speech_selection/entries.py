"""Puts together what scoring each speech entry needs: the seeds, its clips, the test clips."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.documents import read_yaml
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.speech_selection.languages import (
    WORKSPACE,
    Clips,
    Language,
    language_codes,
    read_language,
    read_test_clips,
    read_training_clips,
)
from dataperf_gui.challenges.speech_selection.submissions import (
    SIZES,
    Task,
    read_submission,
    task_of,
)

CONFIG = f"{WORKSPACE}/dataperf_speech_config.yaml"
SEEDS = "eval_random_seeds"


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """A task's chosen clips and the test clips of its language."""

    task: str
    train: Clips
    test: Clips


def read_entries(request: Request, findings: Findings) -> tuple[list[int], list[Entry]]:
    """Read and check everything that scoring needs.

    Returns
    -------
    seeds : list of int
        Of the test model's calibrations.
    entries : list of Entry
        By language and size.

    Raises
    ------
    Refused
        With all faults together.
    """
    seeds = read_seeds(request.folder, findings)
    tasks = _tasks(request, findings)
    entries: list[Entry] = []
    for code in dict.fromkeys(task.language for task in tasks):
        language = find_language(request.folder, code, findings)
        if language is not None:
            of_language = [task for task in tasks if task.language == code]
            entries += _read_language_entries(language, of_language, findings)
    findings.raise_if_refused()
    return seeds, entries


def find_language(folder: Path, code: str, findings: Findings) -> Language | None:
    """Read a language by its code; None (and a fault) where there is no such language."""
    known = language_codes(folder)
    if code not in known:
        findings.refuse(
            FaultCode.UNKNOWN_OPTION, WORKSPACE, "",
            "has no data of the language {language}; there are {known}",
            language=code, known=", ".join(known) or "none",
        )  # fmt: skip
        return None
    return read_language(folder, code, findings)


def read_seeds(folder: Path, findings: Findings) -> list[int]:
    """Read the seeds of the test model; empty (and a fault) where that fails."""
    content = read_yaml(folder, folder / CONFIG, findings)
    if content is None:
        return []
    seeds = content.get(SEEDS)
    if not isinstance(seeds, list) or not seeds or not all(type(seed) is int for seed in seeds):
        findings.refuse(
            FaultCode.BAD_DATA, CONFIG, f"key {SEEDS}", "must be a list of whole numbers"
        )
        return []
    return seeds


def _tasks(request: Request, findings: Findings) -> list[Task]:
    """Return the submission that was named, or all that lie in the workspace."""
    path = request.options.get("submission")
    if path is not None:
        return _named_task(request, path, findings)
    place = request.entry or request.folder / WORKSPACE
    found = [task_of(path) for path in sorted(place.glob("*_train.json"))]
    tasks = [task for task in found if task is not None]
    if not tasks:
        findings.refuse(
            FaultCode.MISSING_FILE, shown_path(request.folder, place), "",
            "holds no submission; name its files like en_25_train.json",
        )  # fmt: skip
    missing = missing_tasks(request.folder, [task.name for task in tasks])
    if tasks and missing:
        findings.warn(
            "{fault}: there is no entry for {tasks}; all tasks are submitted together",
            fault=FaultCode.MISSING_SUBTASK, tasks=", ".join(missing),
        )  # fmt: skip
    return tasks


def missing_tasks(folder: Path, have: Collection[str]) -> tuple[str, ...]:
    """Return the tasks of `folder` that an entry lacks which has those named."""
    languages = language_codes(folder)
    return tuple(name for c in languages for n in SIZES if (name := f"{c}_{n}") not in have)


def _named_task(request: Request, path: Path, findings: Findings) -> list[Task]:
    by_name = task_of(path)
    code = request.options.get("language") or (by_name and by_name.language)
    size = request.options.get("size") or (by_name and by_name.size)
    if not code or not size:
        findings.refuse(
            FaultCode.UNKNOWN_OPTION, shown_path(request.folder, path), "",
            "does not say what it is for; give --language and --size",
        )  # fmt: skip
        return []
    return [Task(code, size, path)]


def _read_language_entries(
    language: Language, tasks: list[Task], findings: Findings
) -> list[Entry]:
    chosen = [read_submission(language.folder, task, language, findings) for task in tasks]
    if findings.faults:
        return []  # what follows reads thousands of files
    test = read_test_clips(language, findings)
    entries = []
    for task, clips in zip(tasks, chosen, strict=True):
        train = None if clips is None else read_training_clips(language, clips, findings)
        if train is not None and test is not None:
            entries.append(Entry(task.name, train, test))
    return entries
