"""Which items are most alike."""

import numpy as np

from dataperf_gui.arrays import Features, Ints
from dataperf_gui.jobs import Monitor

N_NEIGHBORS = 10
N_COMPONENTS = 128
"""Principal components kept. With 50,000 rows of 512 features a quarter of the work; on
photographs and on digits neighbours in them found more wrong labels than in all features."""
BLOCK = 16_000_000
"""Similarities held at a time: 64 MB."""


def nearest_rows(X: Features, monitor: Monitor, n_neighbors: int = N_NEIGHBORS) -> Ints:
    """Return each row's nearest other rows by cosine similarity of `half_whitened` features.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    monitor : Monitor
        Told about progress block by block.
    n_neighbors : int
        Neighbours of each row; fewer where there are fewer rows.

    Returns
    -------
    Ints
        ``(n_samples, min(n_neighbors, n_samples - 1))``, the nearest first; rows equally near
        ascend.
    """
    n, k = len(X), min(n_neighbors, len(X) - 1)
    unit = _unit(half_whitened(X))
    nearest = np.empty((n, k), dtype=np.intp)
    step = max(1, BLOCK // n)
    for start in range(0, n if k else 0, step):
        monitor.report(start / n, "Looking for neighbours")
        similarity = unit[start : start + step] @ unit.T
        rows = np.arange(len(similarity))
        similarity[rows, start + rows] = -np.inf
        candidates = np.sort(np.argpartition(similarity, n - k, axis=1)[:, n - k :], axis=1)
        values = np.take_along_axis(similarity, candidates, axis=1)
        order = np.argsort(-values, axis=1, kind="stable")
        nearest[start : start + step] = np.take_along_axis(candidates, order, axis=1)
    return nearest


def half_whitened(X: Features) -> Features:
    """Return the principal components, each divided by the square root of its spread.

    Half-way between plain components, where a few strong directions (brightness) decide who is
    near, and whitened ones, where noise counts as much as anything.

    Returns
    -------
    Features
        ``(n_samples, n_components)``, at most `N_COMPONENTS`.
    """
    from scipy.linalg import eigh  # noqa: PLC0415 - half a second to import

    centred = X - X.mean(axis=0)
    gram = centred.T @ centred
    n_kept = min(N_COMPONENTS, *X.shape)
    values, vectors = eigh(gram, subset_by_index=(len(gram) - n_kept, len(gram) - 1))
    is_real = values > values[-1] * np.finfo(np.float32).eps
    components: Features = centred @ vectors[:, is_real]
    components /= values[is_real] ** 0.25
    return components


def _unit(X: Features) -> Features:
    length = np.linalg.norm(X, axis=1, keepdims=True)
    unit: Features = np.divide(X, length, out=np.zeros_like(X), where=length > 0)
    return unit
