"""One speech entry on 30,000 test clips, against ten separate voting classifiers."""

import resource
import sys
from collections.abc import Iterator
from time import perf_counter

import numpy as np
from plain_speech import plain_predictions

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.scoring.speech import speech_score

TITLE = "Speech selection: one entry, 30,000 test clips, ten seeds"
HEADER = ("clips", "plain s", "ours s", "faster", "required", "aim", "different", "peak MB")
SEEDS = (5, 69, 98, 70, 95, 64, 37, 11, 4, 32)
N_CLASSES, N_FEATURES, N_EVAL = 6, 1024, 30_000
REQUIRED, AIM, MAX_MB = 8, 15, 2048
KIB = 1 if sys.platform == "darwin" else 1024
"""Unit of the peak memory that the system reports, in bytes."""


def clips(rng: np.random.Generator, y: Labels, centres: Features) -> Features:
    """Return features like a keyword model's: rectified, overlapping classes."""
    noise = rng.standard_normal((len(y), N_FEATURES), dtype=np.float32)
    return np.maximum(centres[y] + noise, 0, dtype=np.float32)


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Time both sizes of entries."""
    rng = np.random.default_rng(0)
    centres = 0.25 * rng.standard_normal((N_CLASSES, N_FEATURES), dtype=np.float32)
    y_eval = rng.integers(N_CLASSES, size=N_EVAL, dtype=np.int32)
    X_eval = clips(rng, y_eval, centres)
    for size in (25, 60):
        y = np.resize(np.arange(N_CLASSES, dtype=np.int32), size)
        X = clips(rng, y, centres)
        started = perf_counter()
        ours = speech_score(X, y, X_eval, y_eval, seeds=SEEDS)
        ours_s = perf_counter() - started
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB / 2**20
        started = perf_counter()
        plain = plain_predictions(X, y, X_eval, SEEDS)
        plain_s = perf_counter() - started
        different = int(np.sum(plain != ours.predictions))
        cells = (
            str(size), f"{plain_s:.1f}", f"{ours_s:.2f}", f"{plain_s / ours_s:.1f}",
            str(REQUIRED), str(AIM), str(different), f"{peak_mb:.0f}",
        )  # fmt: skip
        yield cells, plain_s / ours_s >= REQUIRED and different == 0 and peak_mb < MAX_MB
