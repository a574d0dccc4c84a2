"""What is in a sound, over time: log-mel spectrograms and their pictures."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import scipy.fft
from numpy.typing import NDArray
from PIL import Image
from PIL.Image import Resampling

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.sounds import Clip

WINDOW_S, HOP_S = 0.025, 0.005
"""Of a frame. Speech hardly changes within 25 ms."""
N_BANDS = 96
LOWEST_HZ, HIGHEST_HZ = 50.0, 8000.0
"""What tells words apart lies between."""
RANGE_DB = 70.0
"""From the lightest to the darkest colour: quieter than that below the peak is not heard."""
FAINTEST_PEAK_DB = -50.0
"""The lightest colour stands for this at least, so that silence is dark."""
MAX_FRAMES = 800
"""Columns of a picture."""
MIN_FRAMES = 48
BLOCK = 4096
"""Frames transformed at once: 32 MB at 16 kHz."""
LEVEL_STEP = 1 / 64
"""To which levels are rounded, in dB, so that they are the same on every processor."""
FLOOR_POWER = 1e-12
"""-120 dB: below the rounding noise of 16 bits."""

COLOURS = (
    (0, 0, 4), (28, 16, 68), (79, 18, 123), (129, 37, 129), (181, 54, 122),
    (229, 80, 100), (251, 135, 97), (254, 194, 135), (252, 253, 191),
)  # fmt: skip
"""Nine points of the colour map "magma" (van der Walt and Smith 2015, CC0): lighter is louder, in
even steps for all eyes."""


@dataclass(frozen=True, eq=False, slots=True)
class Spectrogram:
    """Power in mel bands over time.

    Parameters
    ----------
    levels : ndarray of float32
        ``(n_bands, n_frames)`` in dB; a sine of full scale has about 0. The lowest band first.
    times : ndarray of float64
        ``(n_frames,)`` of the frames' centres, in seconds.
    frequencies : ndarray of float64
        ``(n_bands,)`` of the bands' centres, in Hz.
    """

    levels: NDArray[np.float32]
    times: NDArray[np.float64]
    frequencies: NDArray[np.float64]


def mono(clip: Clip) -> NDArray[np.float32]:
    """Return the mean of the channels, ``(n_samples,)``."""
    mean: NDArray[np.float32] = clip.samples.mean(axis=1, dtype=np.float32)
    return mean


def log_mel(clip: Clip, n_bands: int = N_BANDS, hop_s: float = HOP_S) -> Spectrogram:
    """Compute the log-mel spectrogram of a clip's channels mixed.

    Hann windows of 25 ms, centred; triangular bands equally wide on the mel scale (O'Shaughnessy
    1987, 2595 log10(1 + f/700)) from 50 Hz to 8 kHz or half the rate.

    Parameters
    ----------
    clip : Clip
        Of any length and rate.
    n_bands : int
        Mel bands.
    hop_s : float
        Seconds from frame to frame.

    Returns
    -------
    Spectrogram
        With a frame for each begun hop.
    """
    samples, rate = mono(clip), clip.rate
    n_window, hop = max(round(WINDOW_S * rate), 2), max(round(hop_s * rate), 1)
    n_fft = 2 * 2 ** int(np.ceil(np.log2(n_window)))  # finer than a low band is wide
    bands, frequencies = mel_bands(rate, n_fft, n_bands)
    window = np.hanning(n_window + 2)[1:-1]
    window = (window * np.sqrt(4 / (n_fft * np.sum(window**2)))).astype(np.float32)
    padded = np.pad(samples, n_window // 2 + n_window)
    starts = n_window - n_window % 2 // 2 + np.arange(0, len(samples), hop)
    frames = np.lib.stride_tricks.sliding_window_view(padded, n_window)
    levels = np.empty((n_bands, len(starts)), dtype=np.float32)
    for begin in range(0, len(starts), BLOCK):
        part = frames[starts[begin : begin + BLOCK]] * window
        waves = scipy.fft.rfft(part.astype(np.float64), n_fft, axis=1)
        power = np.square(waves.real) + np.square(waves.imag)
        decibels = 10 * np.log10(bands @ power.T + FLOOR_POWER)
        levels[:, begin : begin + BLOCK] = rounded(decibels, LEVEL_STEP)
    return Spectrogram(levels, np.arange(len(starts)) * hop / rate, frequencies)


@lru_cache(maxsize=16)
def mel_bands(
    rate: int, n_fft: int, n_bands: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return weights ``(n_bands, n_fft // 2 + 1)`` with a peak of 1, and the centres in Hz."""
    highest = min(HIGHEST_HZ, rate / 2)
    mels = np.linspace(_mel(min(LOWEST_HZ, highest / 4)), _mel(highest), n_bands + 2)
    edges = 700 * (10 ** (mels / 2595) - 1)
    low, centre, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    waves = np.fft.rfftfreq(n_fft, 1 / rate)
    up, down = (waves - low) / (centre - low), (high - waves) / (high - centre)
    return np.clip(np.minimum(up, down), 0, None), edges[1:-1]


def picture(clip: Clip, max_side: int | None = None) -> Pixels:
    """Draw the log-mel spectrogram: time to the right, high tones on top, loud is light.

    Parameters
    ----------
    clip : Clip
        Of any length.
    max_side : int, optional
        Shrink to at most so many pixels wide and high.

    Returns
    -------
    Pixels
        ``(height, width, 3)``: 96 high unless shrunk; of long clips the loudest of several frames a
        column.
    """
    width = min(max(round(clip.seconds / HOP_S), MIN_FRAMES), MAX_FRAMES)
    scale = 1.0 if max_side is None else min(1.0, max_side / max(width, N_BANDS))
    size = max(round(scale * width), 1), max(round(scale * N_BANDS), 1)
    hop_s = min(max(HOP_S, clip.seconds / size[0]), WINDOW_S)  # a small one needs fewer frames
    levels = squeezed(log_mel(clip, hop_s=hop_s).levels)
    pixels: Pixels = np.asarray(Image.fromarray(coloured(levels)).resize(size, Resampling.BOX))
    return pixels


def coloured(levels: NDArray[np.float32]) -> Pixels:
    """Return the colours ``(n_bands, n_frames, 3)`` of levels in dB, the highest band on top."""
    peak = max(float(levels.max()), FAINTEST_PEAK_DB)
    places = np.clip((levels[::-1] - peak) / RANGE_DB + 1, 0, 1)
    colours: Pixels = _colour_table()[np.rint(255 * places).astype(np.intp)]
    return colours


@lru_cache(maxsize=1)
def _colour_table() -> Pixels:
    """Return 256 colours, the quietest first."""
    points = np.linspace(0, 255, len(COLOURS))
    channels = [np.interp(np.arange(256), points, channel) for channel in np.transpose(COLOURS)]
    table: Pixels = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    return table


def squeezed(levels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return at most `MAX_FRAMES` frames: the loudest of each group."""
    n_each = -(-levels.shape[1] // MAX_FRAMES)
    starts = np.arange(0, levels.shape[1], n_each)
    return np.maximum.reduceat(levels, starts, axis=1)


def rounded(values: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Return the nearest multiples of `step`; half-way cases apart, rounding errors vanish."""
    multiples: NDArray[np.float64] = np.rint(values / step) * step
    return multiples


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))
