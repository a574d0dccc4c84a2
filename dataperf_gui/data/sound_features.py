"""Features of sounds: how a spoken word sounds, whoever says it and however fast.

The default are mel-frequency cepstral coefficients (Davis and Mermelstein 1980) and their changes
over time, of the part where something is said, brought to the same number of frames.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import scipy.fft
from scipy.signal import stft

from dataperf_gui.arrays import Features, Floats
from dataperf_gui.data.dataset import Dataset, SoundMedia
from dataperf_gui.data.onnx_speech import OnnxSpeechEncoder
from dataperf_gui.data.sounds import Clip
from dataperf_gui.data.spectrogram import LEVEL_STEP, log_mel, rounded
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

BATCH = 32
"""Clips from one report of progress to the next."""
N_THREADS = 2
"""Decoding and transforming let go of the interpreter; more threads would slow down the window."""
N_BANDS, HOP_S = 40, 0.01
N_CEPSTRA = 16
"""The first tell the shape of the mouth, the last the pitch of the voice."""
N_FRAMES = 24
FLOOR_PERCENTILE = 10
"""Of a band's levels over time: its noise."""
SAID = 0.3
"""Frames louder than this part of the way from noise to peak are said. Of 0.2, 0.25, 0.3 and 0.35
it finds most wrong labels among words in noise, and as many as the others among clear digits."""
MARGIN = 2
"""Frames kept before and after these: words begin and end softly."""
STEP = 1 / 256
"""To which the features are rounded; their changes are of the order of 1."""
SETTINGS = (N_BANDS, HOP_S, N_CEPSTRA, N_FRAMES, FLOOR_PERCENTILE, SAID, MARGIN, STEP)
"""What the features depend on besides the sounds."""

GRID = 32
"""Bands, and frames, of `grid_features`."""
GRID_WINDOW = 1024
GRID_LOWEST_HZ, GRID_HIGHEST_HZ = 60, 7600
GRID_STEP = 1 / 32
"""To which `grid_features` are rounded, so that files of them compress well."""


def sound_features(
    dataset: Dataset, media: SoundMedia, encoder: str, monitor: Monitor
) -> Features | None:
    """Return ``(n_items, n_features)``, NaN where a clip cannot be decoded; None if all are so.

    Parameters
    ----------
    dataset : Dataset
        Of sounds.
    media : SoundMedia
        Its clips.
    encoder : str
        Path of an ONNX file with a speech encoder; empty = `word_features`.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        The encoder does not work.
    """
    transform = OnnxSpeechEncoder(Path(encoder)).transform if encoder else word_features
    vector_of = partial(_vector, media, transform)
    features: Features | None = None
    with ThreadPoolExecutor(N_THREADS) as pool:
        for start in range(0, len(dataset), BATCH):
            monitor.report(start / len(dataset), "Listening to the clips")
            items = range(start, min(start + BATCH, len(dataset)))
            for item, vector in zip(items, pool.map(vector_of, items), strict=True):
                monitor.check()
                if vector is None:
                    continue  # its row stays NaN, see without_unreadable
                if features is None:
                    features = np.full((len(dataset), len(vector)), np.nan, dtype=np.float32)
                features[item] = vector
    return features


def _vector(media: SoundMedia, transform: Callable[[Clip], Features], item: int) -> Features | None:
    """Return the features of one clip; None where it cannot be decoded."""
    try:
        clip = media.clip(item)
    except DataPerfError:
        return None
    return transform(clip)


def word_features(clip: Clip) -> Features:
    """Return cepstra of what is said and their changes, ``(2 * N_CEPSTRA * N_FRAMES,)``.

    Parameters
    ----------
    clip : Clip
        A word, or any short sound; of any length, rate and loudness.
    """
    levels = log_mel(clip, N_BANDS, HOP_S).levels.astype(np.float64)
    floor = np.percentile(levels, FLOOR_PERCENTILE, axis=1, keepdims=True)
    above = np.maximum(levels - rounded(floor, LEVEL_STEP), 0)
    spoken = above[:, _said(above.mean(axis=0))]
    cepstra = scipy.fft.dct(spoken, axis=0, norm="ortho")[:N_CEPSTRA]
    cepstra -= cepstra.mean(axis=1, keepdims=True)  # microphone and voice
    places = np.linspace(0, cepstra.shape[1] - 1, N_FRAMES)
    frames = np.arange(cepstra.shape[1])
    resampled = np.stack([np.interp(places, frames, coefficient) for coefficient in cepstra])
    both = np.concatenate([resampled, np.gradient(resampled, axis=1)])
    values: Features = rounded(both.ravel(), STEP).astype(np.float32)
    return values


def _said(loudness: Floats) -> slice:
    """Return the frames from the first to the last loud one."""
    loudness = rounded(loudness, LEVEL_STEP)  # a frame on the edge is so on every processor
    quiet, peak = np.percentile(loudness, FLOOR_PERCENTILE), loudness.max()
    loud = np.flatnonzero(loudness >= quiet + SAID * (peak - quiet))
    return slice(max(int(loud[0]) - MARGIN, 0), int(loud[-1]) + 1 + MARGIN)


def grid_features(samples: Floats, rate: int) -> Features:
    """Return 1,024 numbers: the logarithm of 32 mel bands in each of 32 frames.

    As many as the speech challenge's embeddings have; its embedded sample is made of these.

    Parameters
    ----------
    samples : Floats
        ``(n_samples,)`` of a second or so, not silent.
    rate : int
        In Hz, 16,000 or more.
    """
    hop = len(samples) // GRID
    waves, _, spectrum = stft(samples, rate, nperseg=GRID_WINDOW, noverlap=GRID_WINDOW - hop)
    power = _grid_bands(waves) @ np.abs(spectrum[:, :GRID]) ** 2
    loudness = np.log10(power + 1e-10)
    scaled = (loudness - loudness.mean()) / loudness.std()
    rounded: Features = (np.round(scaled / GRID_STEP) * GRID_STEP).astype(np.float32)
    return rounded.ravel()


def _grid_bands(waves: Floats) -> Floats:
    """Return triangular bands ``(32, n_waves)``, equally wide on the mel scale."""
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (GRID_LOWEST_HZ, GRID_HIGHEST_HZ))
    edges = 700 * (10 ** (np.linspace(low, high, GRID + 2) / 2595) - 1)
    rising = (waves - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - waves) / (edges[2:] - edges[1:-1])[:, None]
    bands: Floats = np.maximum(np.minimum(rising, falling), 0.0)
    return bands
