"""Decodes sounds, within limits, to samples of full scale -1..1."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Pixels
from dataperf_gui.messages import DataPerfError, Message

if TYPE_CHECKING:
    import soundfile

Samples = NDArray[np.float32]
"""``(n_samples, n_channels)``, full scale = -1..1."""

SOUND_SUFFIXES = frozenset({".aif", ".aiff", ".flac", ".mp3", ".oga", ".ogg", ".opus", ".wav"})
MAX_FILE_BYTES = 256 * 2**20
MAX_SECONDS = 300
"""Nobody judges the label of a longer clip by ear."""
MAX_SAMPLES = 2**26
"""Of all channels together: 256 MB decoded."""
MAX_RATE = 768_000
"""In Hz. Devices go no higher, so a header that says more is damaged, and would ask for windows of
millions of samples."""
CUT_SHORT = Message("it is cut short")
SIZES = re.compile(r"(?:data|SSND) : (\d+) \(should be (\d+)\)")
"""How libsndfile notes that a WAV or AIFF file is shorter than its header says; it reads the rest
without a word."""
OGG_PAGE_BYTES, OGG_HEADER_BYTES, OGG_LAST = 65_307, 23, 4
"""Most bytes of a page, those before the lengths of its parts without its mark, and the flag of
the last one."""
STREAMED = 2**32 - 2**16
"""Headers of recordings that were written to a pipe say this or more: their length is unknown."""


@dataclass(frozen=True, eq=False, slots=True)
class Clip:
    """A decoded sound.

    Parameters
    ----------
    samples : Samples
        ``(n_samples, n_channels)``, at least one of each; full scale is -1..1.
    rate : int
        Samples a second, in Hz.
    """

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate


class FileSounds:
    """Sounds that are files.

    Parameters
    ----------
    paths : sequence of Path
        ``(n,)`` one file an item.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = tuple(paths)

    def subset(self, items: Sequence[int]) -> Self:
        """Return the files of these items alone."""
        return type(self)([self.paths[item] for item in items])

    def clip(self, item: int) -> Clip:
        """Decode the file of `item`, see `read_clip`."""
        return read_clip(self.paths[item])

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Draw the spectrogram of `item`, see `spectrogram.picture`."""
        from dataperf_gui.data.spectrogram import picture  # noqa: PLC0415 pictures need no scipy.fft

        return picture(self.clip(item), max_side)


def verify_sound(path: Path) -> None:
    """Check a sound's size and header without decoding it.

    Raises
    ------
    DataPerfError
        The file is missing, empty, too large or long, or no sound that can be read.
    """
    with _opened(path):
        pass


def read_clip(path: Path) -> Clip:
    """Decode a sound file.

    Parameters
    ----------
    path : Path
        WAV, AIFF, FLAC, Ogg (Vorbis or Opus) or MP3; any rate, channels and depth.

    Returns
    -------
    Clip
        With at least one sample; what is no number in a file of floats is silence.

    Raises
    ------
    DataPerfError
        The file is missing, empty, too large or long, or broken.
    """
    with _opened(path) as sound:
        try:
            samples = sound.read(sound.frames, np.float32, always_2d=True)
        except (RuntimeError, ValueError) as error:
            raise _broken(path, error) from error
        if len(samples) < sound.frames:
            raise _broken(path, CUT_SHORT)
        np.nan_to_num(samples, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        return Clip(samples, sound.samplerate)


def _opened(path: Path) -> "soundfile.SoundFile":
    """Open a file whose size and header are within limits; nothing is decoded yet."""
    import soundfile  # noqa: PLC0415 people without sounds need not wait for its library

    try:
        size = path.stat().st_size
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be found; restore it or take it out of the list", file=path
        ) from error
    if size == 0:
        raise DataPerfError("{file} is empty; replace it", file=path)
    if size > MAX_FILE_BYTES:
        raise DataPerfError(
            "{file} has {size} MB, more than the limit of {limit} MB; make it smaller",
            file=path, size=size // 2**20, limit=MAX_FILE_BYTES // 2**20,
        )  # fmt: skip
    try:
        sound = soundfile.SoundFile(path)
    except (RuntimeError, ValueError, OSError) as error:
        raise _broken(path, error) from error
    fault = _fault(path, sound)
    if fault is not None:
        sound.close()
        raise fault
    return sound


def _fault(path: Path, sound: "soundfile.SoundFile") -> DataPerfError | None:
    """Return what is wrong with a file by its header; None where all is well."""
    if sound.frames <= 0:
        return _broken(path, Message("it holds no samples"))
    if sound.samplerate > MAX_RATE:
        return _broken(path, Message("{rate} samples a second", {"rate": sound.samplerate}))
    most = min(MAX_SECONDS * sound.samplerate, MAX_SAMPLES // sound.channels)
    if sound.frames > most:
        return DataPerfError(
            "{file} is longer than {limit} seconds, or has too many channels; cut it into clips",
            file=path, limit=MAX_SECONDS,
        )  # fmt: skip
    sizes = SIZES.findall(sound.extra_info)
    is_short = any(int(real) < int(said) < STREAMED for said, real in sizes)
    if is_short or (sound.format == "OGG" and not _is_ogg_ended(path)):
        return _broken(path, CUT_SHORT)
    return None


def _is_ogg_ended(path: Path) -> bool:
    """Whether the last page of an Ogg file is whole and says so (RFC 3533, section 6)."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - OGG_PAGE_BYTES, 0))
        page = file.read().rpartition(b"OggS")[2]
    if len(page) < OGG_HEADER_BYTES or not page[1] & OGG_LAST:
        return False
    lengths = page[OGG_HEADER_BYTES : OGG_HEADER_BYTES + page[OGG_HEADER_BYTES - 1]]
    return len(page) >= OGG_HEADER_BYTES + len(lengths) + sum(lengths)


def _told(error: Exception) -> str:
    """Return what the library says."""
    return str(getattr(error, "error_string", error)).removesuffix(".")


def _broken(path: Path, error: Exception | Message) -> DataPerfError:
    reason = error if isinstance(error, Message) else _told(error)
    return DataPerfError(
        "{file} is not a sound that can be read ({reason}); replace or repair it",
        file=path, reason=reason,
    )  # fmt: skip
