"""Reads, checks and writes the submissions of speech selection."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.documents import read_json
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.results import as_json
from dataperf_gui.challenges.speech_selection.languages import (
    NONTARGET,
    ClipList,
    Language,
    clip_list,
)

SIZES = (25, 60)
FILE_NAME = re.compile(r"(?P<language>[^_]+)_(?P<size>[0-9]+)_train\.json")


@dataclass(frozen=True, slots=True)
class Task:
    """A language and a size, and the file of its entry."""

    language: str
    size: int
    path: Path

    @property
    def name(self) -> str:
        """``"en_25"``."""
        return f"{self.language}_{self.size}"


def task_of(path: Path) -> Task | None:
    """Return what a file's name says it is an entry for; None where it says nothing."""
    match = FILE_NAME.fullmatch(path.name)
    return Task(match["language"], int(match["size"]), path) if match else None


def read_submission(
    folder: Path, task: Task, language: Language, findings: Findings
) -> ClipList | None:
    """Read and check an entry; None (and faults) where it cannot be used."""
    shown = shown_path(folder, task.path)
    content = read_json(folder, task.path, findings)
    chosen = None if content is None else clip_list(content, shown, findings)
    if chosen is not None:
        check_chosen(chosen, language.allowed, task.size, shown, findings)
        _warn(chosen, language.allowed, shown, findings)
    return chosen


def check_chosen(
    chosen: ClipList, allowed: ClipList, size: int, shown: str, findings: Findings
) -> None:
    """Refuse what the original refuses: unknown words and clips, too many, a side left empty."""
    for word, clips in chosen.targets.items():
        if word not in allowed.targets:
            findings.refuse(
                FaultCode.UNKNOWN_ID, shown, f"key targets.{word}",
                "is no target word; there are {words}", words=", ".join(allowed.targets),
            )  # fmt: skip
        else:
            _check_allowed(clips, allowed.targets[word], shown, f"key targets.{word}", findings)
    _check_allowed(chosen.nontargets, allowed.nontargets, shown, "key nontargets", findings)
    n_targets = sum(map(len, chosen.targets.values()))
    n_chosen = n_targets + len(chosen.nontargets)
    if n_chosen > size:
        findings.refuse(
            FaultCode.TOO_MANY, shown, "",
            "names {n} clips, repeated ones counted, where {size} are allowed; leave some out",
            n=n_chosen, size=size,
        )  # fmt: skip
    if not n_targets or not chosen.nontargets:
        findings.refuse(
            FaultCode.ONE_CLASS, shown, "",
            "needs at least one target clip and one nontarget clip to train on",
        )  # fmt: skip


def chosen_clips(allowed: ClipList, pairs: Iterable[tuple[str, int]]) -> ClipList:
    """Sort clips under the words of their class ids; a word without a clip keeps its key."""
    chosen: dict[int, list[str]] = {}
    for clip, label in pairs:
        chosen.setdefault(label, []).append(clip)
    targets = {word: tuple(chosen.get(label, ())) for word, label in allowed.class_ids.items()}
    return ClipList(targets, tuple(chosen.get(NONTARGET, ())))


def submission_files(choices: Mapping[str, ClipList]) -> Files:
    """Return ``{language}_{size}_train.json`` for each task ``"{language}_{size}"``."""
    return {
        f"{task}_train.json": as_json(
            {
                "nontargets": list(chosen.nontargets),
                "targets": {word: list(clips) for word, clips in chosen.targets.items()},
            }
        )
        for task, chosen in choices.items()
    }


def _check_allowed(
    clips: tuple[str, ...], allowed: tuple[str, ...], shown: str, where: str, findings: Findings
) -> None:
    known = set(allowed)
    for clip in clips:
        if clip not in known:
            findings.refuse(
                FaultCode.UNKNOWN_ID, shown, where,
                "names {clip}, which allowed_training_set.yaml does not list there; leave it out",
                clip=clip,
            )  # fmt: skip


def _warn(chosen: ClipList, allowed: ClipList, shown: str, findings: Findings) -> None:
    missing = sorted(set(allowed.targets) - set(chosen.targets))
    if missing:
        findings.warn(
            "{file}: the keys {words} are missing, which shifts the class ids of the words after "
            "them, as in the original, and ruins the score; give them an empty list instead",
            file=shown, words=", ".join(missing),
        )  # fmt: skip
    empty = sorted(word for word, clips in chosen.targets.items() if not clips)
    if empty:
        findings.warn(
            "{file}: there is no clip of {words}, so the test model never predicts them",
            file=shown, words=", ".join(empty),
        )  # fmt: skip
    clips = [clip for ids in chosen.targets.values() for clip in ids]
    if len(set(clips)) < len(clips):
        findings.warn(
            "{file}: repeated target clips are used once and count towards the size", file=shown
        )
    if max(Counter(chosen.nontargets).values(), default=0) > 1:
        findings.warn("{file}: repeated nontarget clips are used repeatedly", file=shown)
