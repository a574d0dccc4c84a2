"""What a session file says about its dataset, kept inside so that it is readable without it."""

import json
import zlib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from dataperf_gui import __version__
from dataperf_gui.arrays import Labels
from dataperf_gui.data.dataset import Dataset, Source, Split
from dataperf_gui.messages import DataPerfError, Message


@dataclass(frozen=True, eq=False, slots=True)
class Header:
    """The first page of a session file; written once.

    Parameters
    ----------
    name : str
        The dataset's title.
    source : Source
        How to open the dataset again.
    classes : tuple of str
        Class names; label codes index into it.
    fingerprint : str
        `Dataset.fingerprint` of the dataset the session belongs to.
    keys : tuple of str
        ``(n,)`` ids of the items.
    labels : Labels
        ``(n,)`` the labels before the first decision.
    splits : ndarray of uint8
        ``(n,)`` values of `Split`.
    seed : int
        Seed of everything random that the session shows (folds, strategies).
    program : str
        Version of the program that made the file.
    created : str
        UTC, ISO 8601 with milliseconds and ``Z``; filled in by `Session.create`.
    """

    name: str
    source: Source
    classes: tuple[str, ...]
    fingerprint: str
    keys: tuple[str, ...]
    labels: Labels
    splits: NDArray[np.uint8]
    seed: int = 0
    program: str = __version__
    created: str = ""

    @classmethod
    def for_dataset(cls, dataset: Dataset, seed: int = 0) -> Self:
        """Describe `dataset` as it is now."""
        return cls(
            name=dataset.name,
            source=dataset.source,
            classes=dataset.classes,
            fingerprint=dataset.fingerprint,
            keys=dataset.keys,
            labels=dataset.labels,
            splits=dataset.splits,
            seed=seed,
        )

    def __len__(self) -> int:
        return len(self.keys)


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A header as the file stores it, in the order of the table's columns."""

    content: str
    """Canonical JSON of everything small."""
    keys: bytes
    """Deflated JSON list of strings."""
    labels: bytes
    """Deflated little-endian int32."""
    splits: bytes
    """Deflated uint8."""

    @property
    def hash(self) -> bytes:
        """SHA-256 over the digests of the columns: the first link of the journal's chain."""
        columns = (self.content.encode("ascii"), self.keys, self.labels, self.splits)
        return sha256(b"".join(sha256(column).digest() for column in columns)).digest()


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
LARGE_BYTES = 2**20
"""Of the keys as text. Half a million random ids take 3 s to deflate as small as can be, and
0.6 s at the fastest level, which makes them 5 % larger."""


def canonical(content: object) -> str:
    """Return the one ASCII JSON text of `content` that hashes are made of."""
    return _ENCODER.encode(content)


def source_fields(source: Source) -> dict[str, object]:
    """Return a source as JSON can hold it; ``Source(**fields)`` gives it back."""
    return {"kind": source.kind, "path": source.path, "options": dict(source.options)}


def pack(header: Header) -> HeaderRow:
    """Turn a header into what the file stores."""
    content = {
        "name": header.name,
        "source": source_fields(header.source),
        "classes": header.classes,
        "fingerprint": header.fingerprint,
        "seed": header.seed,
        "program": header.program,
        "created": header.created,
    }
    keys = canonical(header.keys).encode("ascii")
    return HeaderRow(
        content=canonical(content),
        keys=zlib.compress(keys, 1 if len(keys) > LARGE_BYTES else -1),
        labels=zlib.compress(header.labels.astype("<i4").tobytes()),
        splits=zlib.compress(header.splits.astype("u1").tobytes()),
    )


def unpack(row: HeaderRow) -> Header:
    """Turn what the file stores into a header.

    Raises
    ------
    ValueError, KeyError, TypeError, zlib.error
        The row was not written by `pack`.
    """
    content: dict[str, Any] = json.loads(row.content)
    labels = np.frombuffer(zlib.decompress(row.labels), dtype="<i4").astype(np.int32)
    splits = np.frombuffer(zlib.decompress(row.splits), dtype="u1")
    keys = tuple(json.loads(zlib.decompress(row.keys)))
    if not len(keys) == len(labels) == len(splits):
        raise ValueError("keys, labels and splits differ in length")
    source, classes = Source(**content.pop("source")), tuple(content.pop("classes"))
    return Header(
        source=source, classes=classes, keys=keys, labels=labels, splits=splits, **content
    )


@dataclass(frozen=True, slots=True)
class Outline:
    """What a card says of a dataset: read without unpacking half a million keys."""

    name: str
    source: Source
    n_train: int
    """How many items there are to decide on."""


def outline(row: HeaderRow) -> Outline:
    """Return the outline of what the file stores.

    Raises
    ------
    ValueError, KeyError, TypeError, zlib.error
        The row was not written by `pack`.
    """
    content: dict[str, Any] = json.loads(row.content)
    splits = np.frombuffer(zlib.decompress(row.splits), dtype="u1")
    n_train = int(np.count_nonzero(splits == Split.TRAIN))
    return Outline(content["name"], Source(**content["source"]), n_train)


def difference(header: Header, dataset: Dataset) -> Message | None:
    """Say how `dataset` differs from the one the session was made with; None if it is the same.

    The same files can give fewer items where one cannot be read for a while, so items are
    compared even where the fingerprint is the same.
    """
    if dataset.classes != header.classes:
        return Message(
            "its classes were {then} and are now {now}",
            {"then": ", ".join(header.classes), "now": ", ".join(dataset.classes)},
        )
    if dataset.keys != header.keys:
        gone, new = set(header.keys) - set(dataset.keys), set(dataset.keys) - set(header.keys)
        return Message(
            "it had {then} items and has {now} now: {gone} are gone, {new} are new",
            {"then": len(header), "now": len(dataset), "gone": len(gone), "new": len(new)},
        )
    if not np.array_equal(dataset.labels, header.labels):
        count = int(np.count_nonzero(dataset.labels != header.labels))
        return Message("the given labels of {n} items were changed", {"n": count})
    if not np.array_equal(dataset.splits, header.splits):
        count = int(np.count_nonzero(dataset.splits != header.splits))
        return Message("{n} items moved between training and test set", {"n": count})
    if dataset.fingerprint != header.fingerprint:
        return Message("the contents of its files were changed")
    return None


def require_same(path: Path, header: Header, dataset: Dataset) -> None:
    """Raise `DataPerfError` with what differs unless `dataset` is the one of the session `path`."""
    changed = difference(header, dataset)
    if changed is not None:
        raise DataPerfError(
            "{path} holds decisions on {name} as it was on {created}, but {changed}. They were"
            " left as they are. Bring the old files back, or start a new session.",
            path=path,
            name=header.name,
            created=header.created,
            changed=changed,
        )
