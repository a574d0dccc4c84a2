"""The kinds of files that items can be: pictures or sounds."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.data.dataset import Media, MediaKind
from dataperf_gui.data.images import IMAGE_SUFFIXES, FileImages, verify_image
from dataperf_gui.data.sounds import SOUND_SUFFIXES, FileSounds, verify_sound


@dataclass(frozen=True, slots=True)
class FileKind:
    """How files of one kind are told and read.

    Parameters
    ----------
    kind : MediaKind
        What a person sees or hears.
    suffixes : frozenset of str
        Their names end so, in small letters.
    verify : callable
        Raises `DataPerfError` where a file is not what it should be.
    media : callable
        Gives the media of a file an item.
    """

    kind: MediaKind
    suffixes: frozenset[str]
    verify: Callable[[Path], None]
    media: Callable[[Sequence[Path]], Media]


PICTURES = FileKind(MediaKind.IMAGE, IMAGE_SUFFIXES, verify_image, FileImages)
SOUNDS = FileKind(MediaKind.SOUND, SOUND_SUFFIXES, verify_sound, FileSounds)


def kind_of(path: Path) -> FileKind | None:
    """Return the kind that a file's name tells; None where it is neither."""
    suffix = path.suffix.lower()
    return next((kind for kind in (PICTURES, SOUNDS) if suffix in kind.suffixes), None)


def prevailing(paths: Iterable[Path]) -> FileKind:
    """Return the kind that most files are; pictures where it is undecided."""
    counts = Counter(kind_of(path) for path in paths)
    return SOUNDS if counts[SOUNDS] > counts[PICTURES] else PICTURES
