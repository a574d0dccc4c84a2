"""Scores entries for speech selection: one JSON list of clips a language and size."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from dataperf_gui.arrays import Labels
from dataperf_gui.codabench.scorers.common import BadEntry, Reference, Scores, read_text
from dataperf_gui.scoring.speech import speech_score

NONTARGET = 0


def score(reference: Reference, entry: Path) -> Scores:
    """Return the macro-F1 of each task, the mean over the seeds."""
    scores = {}
    seeds = reference["seeds"].tolist()
    for task in reference["tasks"].tolist():
        language, size = task.rsplit("_", 1)
        rows, y = _training(reference, language, int(size), entry, f"{task}_train.json")
        found = speech_score(
            reference[f"{language}/X"][rows],
            y,
            reference[f"{language}/X_test"],
            reference[f"{language}/y_test"],
            seeds=seeds,
        )
        scores[task] = float(np.mean(found.per_seed.tolist()))
    return scores


def _training(
    reference: Reference, language: str, size: int, entry: Path, name: str
) -> tuple[list[int], Labels]:
    """Return rows and class ids in the official order, on which the calibration depends.

    A word's clips come in the order of the data, each once; nontargets by word in the order of
    first appearance, in the order of the entry.
    """
    targets, nontargets = _lists(entry, name)
    if sum(map(len, targets.values())) + len(nontargets) > size:
        raise BadEntry(f"{name}: names more than {size} clips")
    if not any(targets.values()) or not nontargets:
        raise BadEntry(f"{name}: needs at least one target clip and one nontarget clip")
    words, ids = reference[f"{language}/words"].tolist(), reference[f"{language}/ids"].tolist()
    row_of = {pair: row for row, pair in enumerate(zip(words, ids, strict=True))}
    label_of = {word: label for label, word in enumerate(sorted(targets), start=1)}
    rows: list[int] = []
    y: list[int] = []
    for word, clips in targets.items():
        found = sorted({_row(row_of, word, clip, name) for clip in clips})
        rows += found
        y += [label_of[word]] * len(found)
    by_word: dict[str, list[str]] = {}
    for clip in nontargets:
        by_word.setdefault(clip.split("/")[0], []).append(clip)
    for clips in by_word.values():
        rows += [_row(row_of, "", clip, name) for clip in clips]
        y += [NONTARGET] * len(clips)
    return rows, np.array(y, dtype=np.int32)


def _row(row_of: dict[tuple[str, str], int], word: str, clip: str, name: str) -> int:
    """Return a clip's row; the word of nontargets is empty."""
    if (word, clip) not in row_of:
        raise BadEntry(f"{name}: {clip} is not allowed as {word or 'nontarget'}")
    return row_of[word, clip]


def _lists(entry: Path, name: str) -> tuple[dict[str, list[str]], list[str]]:
    try:
        content: Any = json.loads(read_text(entry, name))
        targets, nontargets = content["targets"], content["nontargets"]
        lists = [nontargets, *targets.values()]
        if all(isinstance(each, list) and all(type(c) is str for c in each) for each in lists):
            return targets, nontargets
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadEntry(f"{name}: is no official list of clips ({error!r})") from error
    raise BadEntry(f"{name}: targets and nontargets must hold lists of clip ids")
