"""Reads the official data of one language: the clips allowed for training, and the test clips."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.challenges.documents import read_yaml
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import inside, read_table, shown_path, vectors

WORKSPACE = "workspace"
DATA = f"{WORKSPACE}/data"
N_FEATURES = 1024
NONTARGET = 0
"""Class id of the clips that say none of the words; the words follow in sorted order."""


@dataclass(frozen=True, slots=True)
class ClipList:
    """Clip ids by what they say.

    Parameters
    ----------
    targets : Mapping[str, tuple of str]
        Word to clip ids, in the order of the file.
    nontargets : tuple of str
        Clips that say something else.
    """

    targets: Mapping[str, tuple[str, ...]]
    nontargets: tuple[str, ...]

    @property
    def class_ids(self) -> dict[str, int]:
        """Class id of each word, by this list's own words: leaving one out shifts the others."""
        return {word: place for place, word in enumerate(sorted(self.targets), start=1)}


@dataclass(frozen=True, slots=True)
class Language:
    """A language's folder and the clips that may be chosen from it.

    Parameters
    ----------
    folder : Path
        The challenge's folder.
    code : str
        ``"en"``, ``"id"``, ``"pt"``.
    allowed : ClipList
        ``allowed_training_set.yaml``.
    """

    folder: Path
    code: str
    allowed: ClipList

    @property
    def place(self) -> str:
        """The language's own folder, relative to the challenge's."""
        return place_of(self.code)


@dataclass(frozen=True, eq=False, slots=True)
class Clips:
    """A training or test set.

    Parameters
    ----------
    X : Features
        ``(n, 1024)``.
    y : Labels
        ``(n,)`` class ids.
    ids : tuple of str
        ``(n,)`` clip ids.
    """

    X: Features
    y: Labels
    ids: tuple[str, ...]


def place_of(code: str) -> str:
    """Return the folder of a language, relative to the challenge's."""
    return f"{DATA}/dataperf_{code}_data"


def language_codes(folder: Path) -> list[str]:
    """Return the codes of the languages that `folder` has data of."""
    return sorted(place.name.split("_")[1] for place in folder.glob(place_of("*")))


def read_language(folder: Path, code: str, findings: Findings) -> Language | None:
    """Read which clips a language allows; None (and faults) where that fails."""
    path = folder / place_of(code) / "allowed_training_set.yaml"
    allowed = _read_clip_list(folder, path, findings)
    return None if allowed is None else Language(folder, code, allowed)


def read_training_clips(language: Language, chosen: ClipList, findings: Findings) -> Clips | None:
    """Read chosen clips; None (and faults) where that fails."""
    return _read_clips(language, "train_embeddings", chosen, findings)


def read_test_clips(language: Language, findings: Findings) -> Clips | None:
    """Read the language's test clips; None (and faults) where that fails."""
    path = language.folder / language.place / "eval.yaml"
    test = _read_clip_list(language.folder, path, findings)
    return None if test is None else _read_clips(language, "eval_embeddings", test, findings)


def clip_list(content: Mapping[str, Any], shown: str, findings: Findings) -> ClipList | None:
    """Return what a YAML or JSON list says; None (and faults) where its form is wrong."""
    targets, nontargets = content.get("targets"), content.get("nontargets")
    is_good = isinstance(targets, dict) and all(
        isinstance(word, str) and _is_texts(ids) for word, ids in targets.items()
    )
    if not is_good:
        findings.refuse(
            FaultCode.BAD_VALUE, shown, "key targets",
            "must be a mapping of words to lists of clip ids",
        )  # fmt: skip
    if not _is_texts(nontargets):
        findings.refuse(FaultCode.BAD_VALUE, shown, "key nontargets", "must be a list of clip ids")
    if not isinstance(targets, dict) or not is_good or not _is_texts(nontargets):
        return None
    return ClipList({word: tuple(ids) for word, ids in targets.items()}, tuple(nontargets or ()))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _read_clip_list(folder: Path, path: Path, findings: Findings) -> ClipList | None:
    content = read_yaml(folder, path, findings)
    return None if content is None else clip_list(content, shown_path(folder, path), findings)


def _read_clips(language: Language, part: str, clips: ClipList, findings: Findings) -> Clips | None:
    """Return clips in the original's order: the test model's calibration depends on it."""
    X, y, ids = [], list[int](), list[str]()
    for word, label, names in _by_file(clips):
        found = _read_word(language, f"{part}/{word}.parquet", names, label, findings)
        if found is not None:
            X.append(found.X)
            y += found.y.tolist()
            ids += found.ids
    if findings.faults or not X:
        return None
    return Clips(np.concatenate(X), np.array(y, dtype=np.int32), tuple(ids))


def _by_file(clips: ClipList) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Yield word, class id and clips of each file: the words, then the nontargets.

    Words come in the order of their keys, nontargets by word in order of first appearance.
    """
    for word, label in ((word, clips.class_ids[word]) for word in clips.targets):
        if clips.targets[word]:
            yield word, label, clips.targets[word]
    by_word: dict[str, list[str]] = {}
    for clip in clips.nontargets:
        by_word.setdefault(clip.split("/")[0], []).append(clip)
    for word, names in by_word.items():
        yield word, NONTARGET, tuple(names)


def _read_word(
    language: Language, file: str, names: tuple[str, ...], label: int, findings: Findings
) -> Clips | None:
    """Read some clips of one file.

    A word's clips come in the order of the file, each once; nontargets in the order of `names`,
    repeated ones repeatedly. Both as in the original.
    """
    relative = f"{language.place}/{file}"
    path = inside(language.folder, relative, f"{language.place}/*.yaml", findings)
    if path is None:
        return None
    table = read_table(language.folder, path, ("clip_id", "mswc_embedding_vector"), findings)
    if table is None:
        return None
    X = vectors(table, "mswc_embedding_vector", N_FEATURES, relative, findings)
    row_of = {str(clip): row for row, clip in enumerate(table.column("clip_id").to_pylist())}
    missing = [name for name in names if name not in row_of]
    if missing:
        findings.refuse(
            FaultCode.BAD_DATA, relative, "", "lacks {n} listed clips, first {first}; get it anew",
            n=len(missing), first=missing[0],
        )  # fmt: skip
    if X is None or missing:
        return None
    in_order = names if label == NONTARGET else sorted(set(names), key=row_of.__getitem__)
    y = np.full(len(in_order), label, dtype=np.int32)
    return Clips(X[[row_of[name] for name in in_order]], y, tuple(in_order))
