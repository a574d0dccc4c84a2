"""Principal components: the directions in which items differ most (Pearson 1901)."""

import numpy as np
from sklearn.decomposition import PCA

from dataperf_gui.arrays import Features, Ints
from dataperf_gui.jobs import Monitor

SAMPLE = 20_000
"""Rows that the directions are learned from; more would move them by less than can be seen."""
BLOCK = 20_000
"""Rows turned at a time: features may be a file mapped into memory."""


def principal(
    features: Features, items: Ints, n_axes: int, seed: int, monitor: Monitor
) -> tuple[Features, float]:
    """Return the coordinates of items along the directions in which they differ most.

    Parameters
    ----------
    features : Features
        ``(n_items, n_features)``, finite.
    items : Ints
        ``(n,)`` whose coordinates are wanted; they alone decide on the directions.
    n_axes : int
        How many directions; fewer where there are fewer features or items, but at least 2.
    seed : int
        Of the draw where there are more than `SAMPLE` items.
    monitor : Monitor
        Progress and cancelling.

    Returns
    -------
    coordinates : Features
        ``(n, max(2, n_axes_found))``; zeros along what is not there. Signs are arbitrary but
        always the same.
    share : float
        Of the variance, that along the first two, in 0..1.
    """
    monitor.report(0.0, "Laying out the items")
    sample = features[_drawn(items, seed)].astype(np.float32)
    n_axes = min(n_axes, *sample.shape)
    if n_axes == 0 or not np.ptp(sample, axis=0).any():
        return np.zeros((len(items), 2), dtype=np.float32), 0.0
    fit = PCA(n_axes, random_state=seed).fit(sample)
    coordinates = np.zeros((len(items), max(2, n_axes)), dtype=np.float32)
    for start in range(0, len(items), BLOCK):
        monitor.report(start / len(items), "Laying out the items")
        block = features[items[start : start + BLOCK]]
        coordinates[start : start + BLOCK, :n_axes] = fit.transform(block)
    return coordinates, float(fit.explained_variance_ratio_[:2].sum())


def _drawn(items: Ints, seed: int) -> Ints:
    """Return the items that the directions are learned from, ascending in `items`."""
    if len(items) <= SAMPLE:
        return items
    rows = np.random.default_rng(seed).choice(len(items), SAMPLE, replace=False)
    return items[np.sort(rows)]
