"""One official cleaning ranking, against a plain NumPy training for each of its fixes."""

import os
from collections.abc import Iterator
from time import perf_counter

import numpy as np
from plain_cleaning import plain_accuracy

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.challenges.vision_cleaning.curve import cleaning_curve
from dataperf_gui.challenges.vision_cleaning.trainings import Trainings
from dataperf_gui.jobs import Monitor

TITLE = "Vision cleaning: one full-size ranking (300 train, 500 test, 30 % noise)"
HEADER = ("processes", "plain s", "ours s", "faster", "required", "aim", "points equal")
N_TRAIN, N_TEST, NOISE = 300, 500, 0.3
REQUIRED, AIM = 10, 20
N_PLAIN = 20
"""Plain trainings timed; all 300 take the same work, so the ranking's time is 15 times theirs."""


def embeddings(rng: np.random.Generator) -> tuple[Features, Labels]:
    """Return features like a network's, non-negative and of low rank plus noise."""
    n = N_TRAIN + N_TEST
    hidden = rng.standard_normal((n, 40))
    X = np.maximum(hidden @ rng.standard_normal((40, 2048)) / 6 + rng.standard_normal((n, 2048)), 0)
    return X.astype(np.float32), (hidden[:, 0] > 0).astype(np.int32)


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Time a random ranking, on one core and on all."""
    rng = np.random.default_rng(0)
    X, y = embeddings(rng)
    X_train, X_test, clean, y_test = X[:N_TRAIN], X[N_TRAIN:], y[:N_TRAIN], y[N_TRAIN:]
    noisy = clean.copy()
    noisy[rng.choice(N_TRAIN, round(NOISE * N_TRAIN), replace=False)] ^= 1
    ranking = rng.permutation(N_TRAIN)
    checked = np.linspace(0, N_TRAIN - 1, N_PLAIN).astype(int)
    started = perf_counter()
    plain = [
        plain_accuracy(X_train, _after(noisy, clean, ranking[: i + 1]), X_test, y_test)
        for i in checked
    ]
    plain_s = (perf_counter() - started) / N_PLAIN * N_TRAIN
    for n_processes, aim in ((1, REQUIRED), (os.cpu_count() or 1, AIM)):
        with Trainings(Monitor(), n_processes) as trainings:
            started = perf_counter()
            accuracy_of = trainings.on(X_train, X_test, y_test)
            curve = cleaning_curve(noisy, clean, ranking, N_TRAIN, accuracy_of)
            ours_s = perf_counter() - started
        equal = int(np.sum(curve.accuracy[checked] == plain))
        cells = (
            str(n_processes), f"{plain_s:.1f}", f"{ours_s:.2f}", f"{plain_s / ours_s:.1f}",
            str(REQUIRED), str(aim), f"{equal} of {N_PLAIN}",
        )  # fmt: skip
        yield cells, plain_s / ours_s >= REQUIRED and equal >= N_PLAIN - 1


def _after(noisy: Labels, clean: Labels, fixed: np.ndarray) -> Labels:
    labels = noisy.copy()
    labels[fixed] = clean[fixed]
    return labels
