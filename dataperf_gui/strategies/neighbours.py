"""Which items are most alike."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.nearest_first import smallest

N_NEIGHBORS = 10
N_COMPONENTS = 128
"""Principal components kept. With 50,000 rows of 512 features a quarter of the work; on
photographs and on digits neighbours in them found more wrong labels than in all features."""
BLOCK = 8_000_000
"""Similarities held at a time: 64 MB."""
ROWS = 4096
"""Rows converted to float64 at a time."""
DECIMALS = 9
"""Of a similarity: rows that are equal have to be equally near in spite of rounding."""


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
        distance = unit[start : start + step] @ -unit.T
        np.round(distance, DECIMALS, out=distance)
        rows = np.arange(len(distance))
        distance[rows, start + rows] = np.inf
        nearest[start : start + step] = smallest(distance, k)
    return nearest


def half_whitened(X: Features) -> Floats:
    """Return the principal components, each divided by the square root of its spread.

    Half-way between plain components, where a few strong directions (brightness) decide who is
    near, and whitened ones, where noise counts as much as anything. In float64: what rounding does
    to weak components is then far below what neighbours differ by, on every processor.

    Returns
    -------
    Floats
        ``(n_samples, n_components)``, at most `N_COMPONENTS`.
    """
    from scipy.linalg import eigh  # noqa: PLC0415 - half a second to import

    mean = X.mean(axis=0, dtype=np.float64)
    blocks = [slice(start, start + ROWS) for start in range(0, len(X), ROWS)]
    gram = np.zeros((X.shape[1], X.shape[1]))
    for block in blocks:
        centred = X[block] - mean
        gram += centred.T @ centred
    n_kept = min(N_COMPONENTS, *X.shape)
    values, vectors = eigh(gram, subset_by_index=(len(gram) - n_kept, len(gram) - 1))
    is_real = values > values[-1] * np.finfo(np.float32).eps
    scaled = vectors[:, is_real] / values[is_real] ** 0.25
    return np.concatenate([(X[block] - mean) @ scaled for block in blocks])


def _unit(X: Floats) -> Floats:
    length = np.linalg.norm(X, axis=1, keepdims=True)
    unit: Floats = np.divide(X, length, out=np.zeros_like(X), where=length > 0)
    return unit
