"""A map on which neighbours stay neighbours, however many items there are."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.projection.apart import has_open_tsne, laid_out
from dataperf_gui.projection.base import Layout, OnLayout, Way, framed
from dataperf_gui.projection.principal import principal

N_AXES = 50
"""Directions that neighbours are looked for in (van der Maaten and Hinton 2008, section 4.2)."""
FEWEST = 10
"""Items from which on neighbourhoods mean anything."""
MOST, MOST_WITHOUT_EXTRA = 10_000, 2_000
"""Items laid out by themselves: about a minute of work, with openTSNE and without."""
BLOCK = 2_000
"""Items compared at a time with all that are laid out: 80 MB."""


def most_laid_out() -> int:
    """Return how many items are laid out by themselves; more are put beside these."""
    return MOST if has_open_tsne() else MOST_WITHOUT_EXTRA


def neighbourhoods(
    features: Features, items: Ints, seed: int, monitor: Monitor, on_layout: OnLayout
) -> Layout:
    """Lay items out so that those which are alike lie close.

    Parameters
    ----------
    features : Features
        ``(n_items, n_features)``, finite.
    items : Ints
        ``(n,)`` at least `FEWEST`.
    seed : int
        Of all draws.
    monitor : Monitor
        Progress and cancelling.
    on_layout : callable
        Is given the layout as it unfolds, where all items take part.

    Raises
    ------
    DataPerfError
        It could not be done, see `laid_out`.
    """
    n, rng = len(items), np.random.default_rng(seed)
    axes, _ = principal(features, items, N_AXES, seed, monitor.part(0, 20))
    if not axes.any():
        return Layout(Way.NEIGHBOURHOODS, np.zeros((n, 2), dtype=np.float32), 0.0, n)
    most = most_laid_out()
    if n <= most:
        points = laid_out(axes, seed, monitor, lambda layout: on_layout(framed(layout)))
        return Layout(Way.NEIGHBOURHOODS, framed(points), 0.0, n)
    drawn = np.sort(rng.choice(n, most, replace=False))
    points = laid_out(axes[drawn], seed, monitor, lambda _: None)
    placed = beside(axes, drawn, points, rng, monitor)
    return Layout(Way.NEIGHBOURHOODS, framed(placed), 0.0, most)


def beside(
    X: Features, drawn: Ints, points: Features, rng: np.random.Generator, monitor: Monitor
) -> Features:
    """Put every row beside the one of `drawn` that it is most like.

    The mean of several would lie between their neighbourhoods, where nothing is like it.

    Parameters
    ----------
    X : Features
        ``(n, n_axes)``.
    drawn : Ints
        ``(m,)`` rows that are laid out.
    points : Features
        ``(m, 2)`` where they lie.
    rng : Generator
        Spreads rows of one neighbour around it.
    monitor : Monitor
        Cancelling.

    Returns
    -------
    Features
        ``(n, 2)``; rows of `drawn` lie at `points`.
    """
    known = X[drawn]
    half_squares = np.einsum("ij,ij->i", known, known) / 2
    nearest = np.empty(len(X), dtype=np.intp)
    for start in range(0, len(X), BLOCK):
        monitor.check()
        block = X[start : start + BLOCK]
        nearest[start : start + BLOCK] = np.argmax(block @ known.T - half_squares, axis=1)
    apart = rng.normal(scale=_spacing(points), size=(len(X), 2))
    placed: Features = (points[nearest] + apart).astype(np.float32)
    placed[drawn] = points
    return placed


def _spacing(points: Features) -> float:
    """Return how far a laid out point is from the next, half-way between near and far ones."""
    from sklearn.neighbors import NearestNeighbors  # noqa: PLC0415 - slow to import

    distances: Floats = NearestNeighbors(n_neighbors=2).fit(points).kneighbors(points)[0][:, 1]
    return float(np.median(distances))
