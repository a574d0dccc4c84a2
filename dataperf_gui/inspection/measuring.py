"""One pass over the files of a dataset: what detectors need of each, and nothing more.

Memory: two files at a time are decoded; 80 bytes an item are kept, 4 MB for 50,000.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.data.contents import keep
from dataperf_gui.data.dataset import Dataset, Media, MediaKind, SoundMedia
from dataperf_gui.inspection.base import Table
from dataperf_gui.inspection.pictures import PICTURE, measure_picture
from dataperf_gui.inspection.sounds import SOUND, measure_clip
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

VERSION = 2
"""Part of the cache's key; raise it when the same files give other measures."""
N_THREADS = 2
"""Decoders let other threads run; more would take the window's processor."""
CHUNK = 64
"""Files between two looks at whether the person has cancelled."""

MeasureItem = Callable[[int], tuple[object, ...]]


def measure(dataset: Dataset, media: Media, monitor: Monitor, cache: Path | None) -> Table:
    """Return the measures of all items; ``is_read`` is False where a file cannot be decoded.

    Parameters
    ----------
    dataset : Dataset
        Of pictures or sounds.
    media : Media
        Its media.
    monitor : Monitor
        Progress and cancelling.
    cache : Path or None
        Folder where measures are kept, by content; kept only where all files could be decoded.
    """
    dtype, measure_item = _for_kind(dataset.kind, media)
    if cache is None or not dataset.contents:
        return _computed(len(dataset), dtype, measure_item, monitor)
    place = cache / "inspection" / f"{_cache_key(dataset)}.npy"
    table = _kept(place, len(dataset), dtype)
    if table is None:
        table = computed = _computed(len(dataset), dtype, measure_item, monitor)
        if computed["is_read"].all():
            keep(place, lambda file: np.save(file, computed, allow_pickle=False))
    return table


def _for_kind(kind: MediaKind, media: Media) -> tuple[np.dtype[np.void], MeasureItem]:
    if kind is MediaKind.SOUND and isinstance(media, SoundMedia):
        return SOUND, lambda item: measure_clip(media.clip(item))
    return PICTURE, lambda item: measure_picture(media.image(item))


def _computed(
    n_items: int, dtype: np.dtype[np.void], measure_item: MeasureItem, monitor: Monitor
) -> Table:
    table = np.zeros(n_items, dtype=dtype)

    def fill(item: int) -> None:
        try:
            table[item] = measure_item(item)
        except DataPerfError:
            return  # its row stays unread; opening the dataset has listed the file, or will

    with ThreadPoolExecutor(N_THREADS, thread_name_prefix="inspection") as pool:
        for start in range(0, n_items, CHUNK):
            monitor.report(start / n_items, "Looking at the files")
            list(pool.map(fill, range(start, min(start + CHUNK, n_items))))
    return table


def _cache_key(dataset: Dataset) -> str:
    """Name what the measures depend on; neither labels nor splits count."""
    keys = sha256("\0".join(dataset.keys).encode(errors="surrogateescape")).hexdigest()
    parts = (VERSION, dataset.kind.value, dataset.contents, keys)
    return sha256(repr(parts).encode()).hexdigest()[:40]


def _kept(place: Path, n_items: int, dtype: np.dtype[np.void]) -> Table | None:
    """Return what the cache has; None where that is missing or damaged."""
    try:
        table: Table = np.load(place, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return table if table.shape == (n_items,) and table.dtype == dtype else None
