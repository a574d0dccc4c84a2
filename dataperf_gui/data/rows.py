"""From rows of text (file, label, split, truth) to a `Dataset`; shared by all readers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.data.contents import digest_files
from dataperf_gui.data.dataset import Dataset, Problem, Source, Split
from dataperf_gui.data.file_kinds import PICTURES, FileKind, kind_of, prevailing
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message

HELD_OUT = 0.2
"""Fraction of each class that becomes the test set where a dataset names none."""
HELD_OUT_SEED = 0
NO_TRUTH = -1


@dataclass(frozen=True, slots=True)
class Row:
    """One item as a folder or a manifest names it."""

    key: str
    path: Path
    label: str
    split: Split
    truth: str = ""
    position: int = 0
    """Row of the precomputed features that belongs to it."""


def dataset_of_files(
    source: Source,
    root: Path,
    rows: Sequence[Row],
    problems: Sequence[Problem],
    monitor: Monitor,
    features: Features | None = None,
) -> Dataset:
    """Return a dataset of those rows whose files can be read; the others join the problems.

    Items are pictures or sounds, whichever there are more of.

    Raises
    ------
    DataPerfError
        Nothing usable is left, or all labels are the same.
    """
    kind = prevailing(row.path for row in rows)
    rows, others = _of_kind(rows, kind)
    digests = digest_files(root, [row.path for row in rows], kind.verify, monitor)
    broken = others + tuple(
        Problem(row.key, digest)
        for row, digest in zip(rows, digests, strict=True)
        if isinstance(digest, Message)
    )
    pairs = [
        (row, digest) for row, digest in zip(rows, digests, strict=True) if isinstance(digest, str)
    ]
    if not pairs:
        first = f" ({broken[0].message})" if broken else ""
        raise DataPerfError(
            "{folder} has no file that can be read{first}; choose another folder",
            folder=root, first=first,
        )  # fmt: skip
    kept = [row for row, _ in pairs]
    classes = class_names(kept)
    if len(classes) < 2:
        raise DataPerfError(
            "{folder} has only the class {name!r}; cleaning labels needs two or more",
            folder=root, name=classes[0],
        )  # fmt: skip
    codes = {name: code for code, name in enumerate(classes)}
    truth = np.array([codes.get(row.truth, NO_TRUTH) for row in kept], dtype=np.int32)
    given = np.array([codes[row.label] for row in kept], dtype=np.int32)
    splits, notes = with_test_split(np.array([row.split for row in kept], dtype=np.uint8), given)
    is_trusted = (splits != Split.TRAIN) & (truth != NO_TRUTH)
    labels = np.where(is_trusted, truth, given).astype(np.int32)
    keys = tuple(row.key for row in kept)
    contents = [digest for _, digest in pairs]
    return Dataset(
        name=root.name or str(root),
        source=source,
        kind=kind.kind,
        classes=classes,
        keys=keys,
        labels=labels,
        splits=splits,
        media=kind.media([row.path for row in kept]),
        fingerprint=fingerprint(classes, keys, labels, splits, contents),
        contents=sha256("".join(contents).encode()).hexdigest(),
        truth=truth if (truth != NO_TRUTH).any() else None,
        features=None if features is None else features[[row.position for row in kept]],
        problems=(*problems, *broken),
        notes=notes,
    )


def _of_kind(rows: Sequence[Row], kind: FileKind) -> tuple[Sequence[Row], tuple[Problem, ...]]:
    """Return the rows of one kind of files; those of the other kind become problems."""
    text = (
        "{file} is a sound among pictures; it was left out"
        if kind is PICTURES
        else "{file} is a picture among sounds; it was left out"
    )
    kept: list[Row] = []
    problems: list[Problem] = []
    for row in rows:
        if kind_of(row.path) in {kind, None}:
            kept.append(row)
        else:
            problems.append(Problem(row.key, Message(text, {"file": row.key})))
    return kept, tuple(problems)


def class_names(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return all labels (true ones too) in the order a person expects: 2 before 10."""
    names = {row.label for row in rows} | {row.truth for row in rows if row.truth}
    return tuple(sorted(names, key=natural_key))


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key under which runs of digits count as numbers, and case does not matter."""
    parts = re.split(r"([0-9]{1,18})", text.casefold())
    numbered = (
        (0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts if part
    )
    return (*numbered, (2, 0, text))


def with_test_split(
    splits: NDArray[np.uint8], labels: Labels
) -> tuple[NDArray[np.uint8], tuple[Message, ...]]:
    """Hold out a stratified test set where there is none, and say so.

    Raises
    ------
    DataPerfError
        There is nothing to clean: no training item at all, or too few to hold some out.
    """
    train = np.flatnonzero(splits == Split.TRAIN)
    if not len(train):
        raise DataPerfError("no item is in the training split; mark some rows as 'train'")
    if (splits == Split.TEST).any():
        return splits, ()
    rng = np.random.default_rng(HELD_OUT_SEED)
    held_out: list[int] = []
    for code in np.unique(labels[train]):
        members = train[labels[train] == code]
        n = max(round(HELD_OUT * len(members)), 1) if len(members) > 1 else 0
        held_out.extend(rng.permutation(members)[:n].tolist())
    if not held_out:
        raise DataPerfError("every class has a single item; a test set needs at least two of one")
    splits = splits.copy()
    splits[held_out] = Split.TEST
    note = Message(
        "There is no test split: {n} items ({percent} % of each class) were held out to measure "
        "the score, with their true labels where these are known, else with those they were given.",
        {"n": len(held_out), "percent": round(100 * HELD_OUT)},
    )
    return splits, (note,)


def fingerprint(
    classes: Sequence[str],
    keys: Sequence[str],
    labels: Labels,
    splits: NDArray[np.uint8],
    contents: Sequence[str],
) -> str:
    """Return the SHA-256 of what a journal's decisions are about.

    Parameters
    ----------
    classes, keys : sequence of str
        Class names, and ``(n,)`` keys.
    labels, splits : ndarray
        ``(n,)`` given labels and splits.
    contents : sequence of str
        SHA-256 of each file, or of what the items are made of.
    """
    digest = sha256()
    for texts in (classes, keys, contents):
        for text in texts:
            encoded = text.encode("utf-8", "surrogatepass")
            digest.update(f"{len(encoded)}:".encode() + encoded)
        digest.update(b";")
    digest.update(labels.astype("<i4").tobytes() + splits.astype("u1").tobytes())
    return digest.hexdigest()


def without_repeats(rows: Sequence[Row]) -> tuple[list[Row], list[Problem]]:
    """Keep the first row of each file; the others become problems."""
    seen: Counter[str] = Counter()
    kept: list[Row] = []
    problems: list[Problem] = []
    for row in rows:
        seen[row.key] += 1
        if seen[row.key] == 1:
            kept.append(row)
        else:
            text = "{file} is listed more than once; only its first row is used"
            problems.append(Problem(row.key, Message(text, {"file": row.key})))
    return kept, problems
