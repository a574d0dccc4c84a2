"""Plays faster or slower at the same pitch."""

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft

from dataperf_gui.arrays import Floats
from dataperf_gui.data.sounds import Samples

HOP_S = 0.02
"""Half of a segment: long enough for a period of the deepest voice, short enough for a plosive."""
REACH_S = 0.01
"""How far from its place a segment is searched; half a period of 50 Hz."""
SLOWEST, FASTEST = 0.5, 1.5


def stretched(samples: Samples, rate: int, speed: float) -> Samples:
    """Return a sound that lasts ``1 / speed`` as long and keeps its pitch.

    Waveform-similarity overlap-add (Verhelst and Roelands 1993, ICASSP): segments of 40 ms, half
    overlapping, each taken near its place from where it continues the one before best.

    Parameters
    ----------
    samples : Samples
        ``(n_samples, n_channels)``.
    rate : int
        Samples a second, in Hz.
    speed : float
        0.5 is half as fast.

    Returns
    -------
    Samples
        ``(round(n_samples / speed), n_channels)``, at least one sample; what was heard at t is
        heard at t / speed, give or take 10 ms.
    """
    if speed == 1:
        return samples
    hop, reach = max(round(HOP_S * rate), 1), max(round(REACH_S * rate), 1)
    n_window, n_out = 2 * hop, max(round(len(samples) / speed), 1)
    before = n_window + reach
    padded = np.pad(samples, ((before, before + n_window), (0, 0)))
    mix, last = padded.mean(axis=1), len(padded) - n_window - 2 * reach
    window = np.hanning(n_window + 1)[:-1, None].astype(np.float32)
    n_segments = -(-n_out // hop) + 1
    out = np.zeros(((n_segments + 1) * hop, samples.shape[1]), dtype=np.float32)
    place = before - hop
    for k in range(n_segments):
        if k > 0:
            first = min(before - hop + round(k * hop * speed) - reach, last)
            region = mix[first : first + n_window + 2 * reach]
            place = first + _best_shift(region, mix[place + hop : place + hop + n_window])
        out[k * hop : k * hop + n_window] += window * padded[place : place + n_window]
    return out[hop : hop + n_out]


def _best_shift(region: Floats, wanted: Floats) -> int:
    """Return where in `region` the samples are most like `wanted` (normalised correlation)."""
    n_window, n_shifts = len(wanted), len(region) - len(wanted) + 1
    n_fft = next_fast_len(len(region), real=True)
    match = irfft(rfft(region, n_fft) * np.conj(rfft(wanted, n_fft)), n_fft)[:n_shifts]
    energy = np.concatenate(([0.0], np.cumsum(region**2, dtype=np.float64)))
    size = np.sqrt(energy[n_window:] - energy[:n_shifts] + 1e-9)
    return int(np.argmax(match / size))
