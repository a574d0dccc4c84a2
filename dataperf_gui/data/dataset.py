"""`Dataset`: the items a person looks at, with the labels they were given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Protocol, runtime_checkable

import numpy as np

from dataperf_gui.arrays import Features, Ints, Labels, Pixels
from dataperf_gui.data.sounds import Clip
from dataperf_gui.messages import Message


class Split(IntEnum):
    """What an item is for."""

    TRAIN = 0
    """Its label may be wrong; this is what people clean."""
    VALIDATION = 1
    """Clean; strategies may look at it."""
    TEST = 2
    """Clean ("trusted test set"); only the score may look at it."""


class MediaKind(StrEnum):
    """What a person sees or hears of an item."""

    IMAGE = "image"
    SOUND = "sound"
    NONE = "none"
    """Features only: the official data of some challenges."""


class Media(Protocol):
    """Gives the pictures of a dataset's items; safe to call from several threads.

    The picture of a sound is its spectrogram, so that whatever shows pictures shows sounds too.
    """

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Decode item `item`, at most `max_side` pixels wide or high.

        Raises
        ------
        DataPerfError
            The file is broken, missing or too large.
        """
        ...


@runtime_checkable
class SoundMedia(Media, Protocol):
    """Gives the sounds of a dataset's items too; safe to call from several threads."""

    def clip(self, item: int) -> Clip:
        """Decode the sound of item `item`.

        Raises
        ------
        DataPerfError
            The file is broken, missing or too large.
        """
        ...


@runtime_checkable
class FileMedia(Media, Protocol):
    """Media that are a file each, of which some may turn out not to be readable."""

    def subset(self, items: Sequence[int]) -> Media:
        """Return the media of these items alone, in this order."""
        ...


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that was listed and skipped, and why."""

    key: str
    message: Message


@dataclass(frozen=True, slots=True)
class Source:
    """How a dataset can be opened again; kept in the session file and the list of recents.

    Parameters
    ----------
    kind : str
        ``"folder"``, ``"manifest"``, ``"embedded"`` or a challenge's id.
    path : str
        Absolute path, or the embedded set's name.
    options : Mapping[str, str]
        The reader's options, such as ``{"label_column": "human_single"}``.
    """

    kind: str
    path: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Dataset:
    """Items in rows, in a fixed order; an *item* is a row number, everywhere in the program.

    Parameters
    ----------
    name : str
        Short title for people.
    source : Source
        How to open it again.
    kind : MediaKind
        What a person sees or hears.
    classes : tuple of str
        Class names; label codes index into it.
    keys : tuple of str
        ``(n,)`` unique, stable ids: the path inside the dataset, or an official id.
    labels : Labels
        ``(n,)`` given labels.
    splits : ndarray of uint8
        ``(n,)`` values of `Split`.
    media : Media or None
        None where items have neither picture nor sound; a `SoundMedia` where `kind` is SOUND.
    truth : Labels or None
        ``(n,)`` true labels where known, -1 where not. Never shown to strategies.
    features : Features or None
        ``(n, n_features)`` precomputed features.
    fingerprint : str
        SHA-256 over classes, keys, given labels, splits and the files' contents.
    contents : str
        SHA-256 over what the items are made of, whatever their labels: what learned features
        depend on besides the splits.
    problems : tuple of Problem
        Files listed and skipped.
    notes : tuple of Message
        What the reader did that a person should know ("20 % was held out for testing").
    """

    name: str
    source: Source
    kind: MediaKind
    classes: tuple[str, ...]
    keys: tuple[str, ...]
    labels: Labels
    splits: np.typing.NDArray[np.uint8]
    media: Media | None
    fingerprint: str
    truth: Labels | None = None
    features: Features | None = None
    contents: str = ""
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def train(self) -> Ints:
        """Items whose labels may be wrong, ascending."""
        return np.flatnonzero(self.splits == Split.TRAIN)

    @cached_property
    def validation(self) -> Ints:
        """Clean items that strategies may look at, ascending."""
        return np.flatnonzero(self.splits == Split.VALIDATION)

    @cached_property
    def test(self) -> Ints:
        """The trusted test set, ascending."""
        return np.flatnonzero(self.splits == Split.TEST)
