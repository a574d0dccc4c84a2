"""The features of a dataset: learned, encoded by a given network, or as somebody computed them.

Memory: only the result grows with the dataset: 1,800 numbers of 4 bytes for a photograph, 0.7 GB
for 100,000. It is filled, scaled and written to the cache in place.
"""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Bools, Features, Ints
from dataperf_gui.data import picture_features, sound_features
from dataperf_gui.data.cache_limit import mark_used, prune
from dataperf_gui.data.contents import keep
from dataperf_gui.data.dataset import (
    Dataset,
    FileMedia,
    Media,
    MediaKind,
    Problem,
    SoundMedia,
)
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

VERSION = 2
"""Part of the cache's key; raise it when the same files give other features."""
COLUMNS = 32
"""Scaled at a time: a copy of all training rows would double the memory."""
SPREAD = 3.0
"""Length of an average row of scaled features. Logistic regression with C = 1 is then near its
best: of 2, 3, 4, 5 and 8 it found most of the wrong labels on photographs."""
CONSTANT = 1e-6
"""A feature with a smaller standard deviation says nothing."""
THUMBNAIL = 64
"""Pixels; large enough to see whether a file can be decoded."""


def features_for(dataset: Dataset, monitor: Monitor, cache: Path | None = None) -> Features:
    """Return ``(n_items, n_features)``; a row of NaN where the file cannot be decoded.

    Parameters
    ----------
    dataset : Dataset
        With precomputed features, or with pictures or sounds.
    monitor : Monitor
        Progress and cancelling.
    cache : Path, optional
        Folder where features are kept, by content and parameters.

    Raises
    ------
    DataPerfError
        The dataset has neither features nor a file that can be decoded, or its encoder does
        not work.
    """
    if dataset.features is not None:
        features = dataset.features.copy()
    elif dataset.media is not None:
        features = _cached(dataset, dataset.media, monitor, cache)
    else:
        raise DataPerfError("{name} has neither files to look at nor features", name=dataset.name)
    scale(features, dataset.train)
    return features


def scale(features: Features, train: Ints) -> None:
    """Standardise in place by the training rows; an average row then has the length `SPREAD`.

    Parameters
    ----------
    features : Features
        ``(n_items, n_features)``; rows of NaN stay so.
    train : Ints
        Items that mean and spread are taken from.
    """
    known = train[is_known(features)[train]]
    if not len(known):
        return
    n_features = features.shape[1]
    mean, spread = np.empty((2, n_features), dtype=np.float32)
    for start in range(0, n_features, COLUMNS):
        columns = features[known, start : start + COLUMNS].astype(np.float64)
        mean[start : start + COLUMNS] = columns.mean(axis=0)
        spread[start : start + COLUMNS] = columns.std(axis=0)
    spread[spread < CONSTANT] = np.inf
    features -= mean
    features *= SPREAD / np.sqrt(np.float32(n_features)) / spread


def without_unreadable(dataset: Dataset, features: Features) -> tuple[Dataset, Features]:
    """Leave out the items whose file could not be decoded, and list them as problems.

    What is left has a fingerprint of its own: a session holds on to exactly these items.
    """
    is_readable = is_known(features)
    if is_readable.all() or not isinstance(dataset.media, FileMedia):
        return dataset, features
    kept = np.flatnonzero(is_readable)
    keys = tuple(dataset.keys[item] for item in kept)
    labels, splits = dataset.labels[kept], dataset.splits[kept]
    problems = tuple(
        _problem(dataset.keys[item], dataset.media, item)
        for item in np.flatnonzero(~is_readable).tolist()
    )
    rest = replace(
        dataset,
        keys=keys,
        labels=labels,
        splits=splits,
        truth=None if dataset.truth is None else dataset.truth[kept],
        media=dataset.media.subset(kept.tolist()),
        fingerprint=fingerprint(dataset.classes, keys, labels, splits, [dataset.fingerprint]),
        problems=(*dataset.problems, *problems),
    )
    return rest, features[kept]


def is_known(features: Features) -> Bools:
    """Whether each row has features: a row is NaN throughout, or nowhere."""
    known: Bools = ~np.isnan(features[:, 0])
    return known


def _problem(key: str, media: Media, item: int) -> Problem:
    try:
        media.image(item)
    except DataPerfError as error:
        return Problem(key, error.message)
    changed = DataPerfError("{file} changed while it was read; open the dataset again", file=key)
    return Problem(key, changed.message)


def _cached(dataset: Dataset, media: Media, monitor: Monitor, cache: Path | None) -> Features:
    """Return features as the cache has them, or compute and keep them."""
    encoder = dataset.source.options.get("onnx_encoder", "")
    if cache is None:
        return _computed(dataset, media, encoder, monitor)
    place = cache / "features" / f"{_cache_key(dataset, encoder)}.npy"
    features = _kept(place, dataset, media)
    mark_used(place)
    if features is None:
        features = computed = _computed(dataset, media, encoder, monitor)
        keep(place, lambda file: np.save(file, computed, allow_pickle=False))
        prune(place)
    return features


def _computed(dataset: Dataset, media: Media, encoder: str, monitor: Monitor) -> Features:
    if isinstance(media, SoundMedia):
        features = sound_features.sound_features(dataset, media, encoder, monitor)
    else:
        features = picture_features.picture_features(dataset, media, encoder, monitor)
    if features is None:
        raise DataPerfError("{name} has no file that can be decoded", name=dataset.name)
    return features


def _cache_key(dataset: Dataset, encoder: str) -> str:
    """Name what the features depend on; labels do not count, so other labels find them again."""
    network = sha256(Path(encoder).read_bytes()).hexdigest() if Path(encoder).is_file() else encoder
    splits = sha256(dataset.splits.tobytes()).hexdigest()
    is_sound = dataset.kind is MediaKind.SOUND
    settings = sound_features.SETTINGS if is_sound else picture_features.settings()
    parts = (VERSION, dataset.contents, splits, network, *settings)
    return sha256(repr(parts).encode()).hexdigest()[:40]


def _kept(place: Path, dataset: Dataset, media: Media) -> Features | None:
    """Return what the cache has; None where that is missing, damaged, or lacks what can be read."""
    try:
        features: Features = np.load(place, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    n_items, n_features = features.shape if features.ndim == 2 else (0, 0)
    if n_items != len(dataset) or not n_features or features.dtype != np.float32:
        return None
    unknown = np.flatnonzero(~is_known(features))
    return None if any(_can_be_read(media, item) for item in unknown.tolist()) else features


def _can_be_read(media: Media, item: int) -> bool:
    try:
        media.image(item, max_side=THUMBNAIL)
    except DataPerfError:
        return False
    return True
