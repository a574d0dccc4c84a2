"""`project`: the layout of a dataset's items, from the cache where it is there."""

from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Features, Ints
from dataperf_gui.data.cache_limit import mark_used, prune
from dataperf_gui.data.contents import keep
from dataperf_gui.jobs import Monitor
from dataperf_gui.projection.base import Layout, OnLayout, Way, framed
from dataperf_gui.projection.neighbourhoods import FEWEST, most_laid_out, neighbourhoods
from dataperf_gui.projection.principal import principal

VERSION = 1
"""Part of the cache's key; raise it when the same features give another layout."""
ROWS_READ = 4_096
"""Rows of features that tell one set from another."""


def project(
    features: Features,
    items: Ints,
    way: Way = Way.OVERVIEW,
    *,
    seed: int = 0,
    fingerprint: str = "",
    monitor: Monitor | None = None,
    cache: Path | None = None,
    on_layout: OnLayout = lambda _: None,
) -> Layout:
    """Lay items out on a plane by their features.

    Parameters
    ----------
    features : Features
        ``(n_items, n_features)``, finite; may be a file mapped into memory.
    items : Ints
        ``(n,)`` to lay out, in the order of the result's points.
    way : Way
        How. Fewer than `FEWEST` items have no neighbourhoods: they get the overview.
    seed : int
        Of all draws: the same gives the same layout.
    fingerprint : str
        Of the dataset; layouts are kept by it and by the features.
    monitor : Monitor, optional
        Progress and cancelling.
    cache : Path, optional
        Folder where layouts are kept.
    on_layout : callable
        Is given the layout of neighbourhoods as it unfolds.

    Raises
    ------
    DataPerfError
        It could not be done, see `dataperf_gui.projection.apart.laid_out`.
    """
    monitor = monitor or Monitor()
    if way is Way.OVERVIEW or len(items) < FEWEST:
        points, share = principal(features, items, 2, seed, monitor)
        return Layout(Way.OVERVIEW, framed(points[:, :2]), share, len(items))
    place = None if cache is None else _place(features, items, seed, fingerprint, cache)
    kept = None if place is None else _kept(place, len(items))
    if place is not None and kept is not None:
        mark_used(place)
        return Layout(way, kept, 0.0, min(len(items), most_laid_out()))
    layout = neighbourhoods(features, items, seed, monitor, on_layout)
    if place is not None:
        keep(place, lambda file: np.save(file, layout.points, allow_pickle=False))
        prune(place)
    return layout


def is_kept(features: Features, items: Ints, *, seed: int, fingerprint: str, cache: Path) -> bool:
    """Return whether the neighbourhoods have been laid out before, and are there at once."""
    place = _place(features, items, seed, fingerprint, cache)
    return len(items) >= FEWEST and _kept(place, len(items)) is not None


def _place(features: Features, items: Ints, seed: int, fingerprint: str, cache: Path) -> Path:
    """Return the file of the neighbourhoods; features of another encoder have another one."""
    rows = items[:: max(1, len(items) // ROWS_READ)]
    digest = sha256(np.ascontiguousarray(features[rows]).tobytes())
    parts = (VERSION, fingerprint, len(items), features.shape, seed, most_laid_out())
    digest.update(repr(parts).encode())
    digest.update(items.tobytes())
    return cache / "maps" / f"{digest.hexdigest()[:40]}.npy"


def _kept(place: Path, n: int) -> Features | None:
    """Return what the cache has; None where that is missing or damaged."""
    try:
        points: Features = np.load(place, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    is_whole = points.shape == (n, 2) and points.dtype == np.float32 and np.isfinite(points).all()
    return points if is_whole else None
