"""Digests and short codes of pictures and sounds: alike where a person would call them the same.

A code is 256 bits; codes of things that have nothing in common differ in about half of them. The
number of bits that differ (Hamming distance) says how alike two items are.
"""

from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.fft import dctn

from dataperf_gui.arrays import Bools, Floats, Ints, Pixels
from dataperf_gui.data.sounds import Samples
from dataperf_gui.jobs import Monitor

Code = NDArray[np.uint64]
"""``(N_WORDS,)``; of several items ``(n_items, N_WORDS)``."""
N_BITS = 256
"""Of 64 bits, 1 % of small photographs that differ agreed in all but 10: no room between them
and copies. Of 256, they differ in 80 and strongly compressed copies in under 35."""
N_WORDS = N_BITS // 64
BLOCK = 32
"""Rows compared with all others at a time; their distances stay within the processor's cache."""
FAR = np.iinfo(np.uint16).max

SIDE = 32
"""Pictures are shrunk to this square before their code is taken."""
N_WAVES = 16
"""Waves a direction; ``N_WAVES ** 2 == N_BITS``."""

BAND_HZ = (150.0, 3400.0)
"""What even a telephone carries; hum lies below it, and what compression throws away above."""
WINDOW_S = 8
"""The code is of the first seconds of a sound; its spectrum has a line every 1 / 8 Hz."""
FAINTEST = 1e-12
"""Keeps the logarithm of digital silence finite."""


def digest(values: Pixels | Samples) -> int:
    """Return 64 bits that are equal where pixels or samples are, and their shape.

    Among 50,000 items two that differ agree by chance once in ten billion datasets.
    """
    content = blake2b(repr(values.shape).encode(), digest_size=8)
    content.update(np.ascontiguousarray(values).data)
    return int.from_bytes(content.digest())


def picture_code(pixels: Pixels) -> Code:
    """Return the code of a picture: which slow waves it has more of than of most.

    The perceptual hash by discrete cosine transform of Zauner, "Implementation and Benchmarking
    of Perceptual Image Hash Functions" (2010), on 16 x 16 waves in place of 8 x 8.

    Parameters
    ----------
    pixels : Pixels
        ``(height, width, 3)``.
    """
    grey = Image.fromarray(pixels).convert("L").resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    waves = dctn(np.asarray(grey, dtype=np.float64), norm="ortho")[:N_WAVES, :N_WAVES].ravel()
    waves[0] = 0.0  # how bright the picture is as a whole
    return _packed(waves > np.median(waves))


def sound_code(samples: Floats, rate: int) -> Code:
    """Return the code of a sound: between which of 257 narrow bands its energy rises.

    Signs of energy differences as in Haitsma & Kalker, "A Highly Robust Audio Fingerprinting
    System" (ISMIR 2002), but along frequency only and over the whole clip, since clips are short:
    a delay changes no magnitude of a spectrum, and a gain changes all alike.

    Parameters
    ----------
    samples : Floats
        ``(n_samples,)`` one channel.
    rate : int
        In Hz. The bands have the same place at any rate.
    """
    power = np.abs(np.fft.rfft(samples[: WINDOW_S * rate], n=WINDOW_S * rate)) ** 2
    edges = np.rint(np.geomspace(*BAND_HZ, N_BITS + 2) * WINDOW_S).astype(np.intp)
    sums = np.concatenate([[0.0], np.cumsum(power)])[np.minimum(edges, len(power))]
    levels = np.log(np.diff(sums) / np.diff(edges) + FAINTEST)
    return _packed(np.diff(levels) > 0)


def nearest(codes: Code, monitor: Monitor) -> tuple[Ints, NDArray[np.uint16]]:
    """Return the nearest other code of each, and in how many bits it differs.

    Every pair is compared once, a block of rows at a time: memory grows with the number of codes,
    not with its square, and 50,000 codes take ten seconds.

    Parameters
    ----------
    codes : Code
        ``(n_codes, N_WORDS)``.
    monitor : Monitor
        Progress and cancelling.

    Returns
    -------
    Ints, ndarray of uint16
        ``(n_codes,)`` each; a lone code is its own nearest, `FAR` from itself.
    """
    n_codes = len(codes)
    words = np.ascontiguousarray(codes.T)
    closest = np.arange(n_codes)
    distances = np.full(n_codes, FAR, dtype=np.uint16)
    for start in range(0, n_codes, BLOCK):
        if start % (32 * BLOCK) == 0:
            monitor.report(1 - (1 - start / n_codes) ** 2, "Looking for duplicates")
        rows = slice(start, start + BLOCK)
        apart = _distances(words[:, rows], words[:, start:])
        np.fill_diagonal(apart, FAR)
        _keep_closer(closest[rows], distances[rows], apart, start)
        _keep_closer(closest[start:], distances[start:], apart.T, start)
    return closest, distances


def _distances(ours: Code, others: Code) -> NDArray[np.uint16]:
    """Return ``(n_ours, n_others)`` numbers of bits that differ, of ``(N_WORDS, n)`` codes."""
    apart = np.zeros((ours.shape[1], others.shape[1]), dtype=np.uint16)
    for our, other in zip(ours, others, strict=True):
        apart += np.bitwise_count(our[:, np.newaxis] ^ other)
    return apart


def _keep_closer(
    closest: Ints, distances: NDArray[np.uint16], apart: NDArray[np.uint16], start: int
) -> None:
    """Take over, in place, which columns of `apart` (codes from `start` on) are closer."""
    columns = apart.argmin(axis=1)
    found = np.take_along_axis(apart, columns[:, np.newaxis], axis=1)[:, 0]
    is_closer = found < distances
    distances[is_closer] = found[is_closer]
    closest[is_closer] = columns[is_closer] + start


def _packed(bits: Bools) -> Code:
    """Pack ``(N_BITS,)`` truths into words."""
    return np.packbits(bits).view(np.uint64)
