"""Decodes clips behind the window, with what is drawn of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.data.sounds import Clip
from dataperf_gui.data.spectrogram import coloured, log_mel, mono, squeezed
from dataperf_gui.gui.loading import Key, Loader

MAX_CACHE_BYTES = 256 * 2**20
N_COLUMNS = 1200
"""Of the waveform: more than a window has pixels for it."""
SILENCE_DB = -120.0


@dataclass(frozen=True, eq=False, slots=True)
class Heard:
    """A decoded clip and what is drawn of it.

    Parameters
    ----------
    clip : Clip
        For playing.
    low, high : ndarray of float32
        ``(n_columns,)`` least and greatest sample of each part of the mixed channels.
    pixels : Pixels
        Its spectrogram, the highest band on top.
    frequencies : ndarray of float64
        ``(n_bands,)`` centres of the bands in Hz, the lowest first.
    peak_db, level_db : float
        Of its loudest sample, and root mean square, below full scale.
    """

    clip: Clip
    low: NDArray[np.float32]
    high: NDArray[np.float32]
    pixels: Pixels
    frequencies: NDArray[np.float64]
    peak_db: float
    level_db: float


class ClipLoader(Loader):
    """Clips of one dataset, newest wish first.

    Parameters
    ----------
    media : SoundMedia
        Gives the clips.
    """

    def __init__(self, media: SoundMedia, parent: QObject | None = None) -> None:
        self._media = media
        super().__init__(1, MAX_CACHE_BYTES, "clips", parent)

    def request(self, item: int, *, can_wait: bool = False) -> Heard | None:
        """Return the clip if it is at hand; otherwise have it decoded, `loaded` tells when."""
        heard: Heard | None = self.wish((item, 0), can_wait=can_wait)
        return heard

    def load(self, key: Key) -> Heard:
        """Decode a clip and draw it."""
        return heard_of(self._media.clip(key[0]))

    def size(self, result: Heard) -> int:
        """Return the bytes of a clip and its drawing."""
        return result.clip.samples.nbytes + result.pixels.nbytes


def heard_of(clip: Clip) -> Heard:
    """Return a clip with what is drawn of it."""
    samples = mono(clip)
    low, high = envelope(samples, N_COLUMNS)
    spectrogram = log_mel(clip)
    power = float(np.mean(clip.samples.astype(np.float64) ** 2))
    return Heard(
        clip=clip,
        low=low,
        high=high,
        pixels=coloured(squeezed(spectrogram.levels)),
        frequencies=spectrogram.frequencies,
        peak_db=decibels(float(np.abs(clip.samples).max())),
        level_db=decibels(float(np.sqrt(power))),
    )


def envelope(
    samples: NDArray[np.float32], n_columns: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return least and greatest of at most `n_columns` equal parts of ``(n,)`` samples."""
    starts = np.unique(np.linspace(0, len(samples), n_columns, endpoint=False).astype(np.intp))
    return np.minimum.reduceat(samples, starts), np.maximum.reduceat(samples, starts)


def decibels(amplitude: float) -> float:
    """Return an amplitude, 1 = full scale, in dB."""
    return max(20 * float(np.log10(max(amplitude, 1e-12))), SILENCE_DB)
