"""The features of a dataset: learned, encoded by a given network, or as somebody computed them.

Memory: pictures are decoded and transformed `BATCH` at a time, and filters are learned on at most
`N_LEARN` of them, so that only the result grows with the dataset: 1,800 numbers of 4 bytes for a
photograph, 0.7 GB for 100,000. It is filled, scaled and written to the cache in place.
"""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
from PIL import Image

from dataperf_gui.arrays import Bools, Features, Ints, Pixels
from dataperf_gui.data.contents import keep
from dataperf_gui.data.dataset import Dataset, Media, Problem
from dataperf_gui.data.images import FileImages
from dataperf_gui.data.kmeans_features import DRAWINGS, PHOTOS, FilterBank
from dataperf_gui.data.onnx_encoder import OnnxEncoder
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

VERSION = 1
"""Part of the cache's key; raise it when the same pictures give other features."""
SEED = 0
N_LEARN = 2000
"""Pictures that filters are learned on; more find the same filters."""
BATCH = 32
"""Pictures at a time: their patches stay within the processor's cache."""
SPREAD = 3.0
"""Length of an average row of scaled features. Logistic regression with C = 1 is then near its
best: of 2, 3, 4, 5 and 8 it found most of the wrong labels on photographs."""
CONSTANT = 1e-6
"""A feature with a smaller standard deviation says nothing."""

Transform = Callable[[Pixels], Features]


def features_for(dataset: Dataset, monitor: Monitor, cache: Path | None = None) -> Features:
    """Return ``(n_items, n_features)``; a row of NaN where the picture cannot be decoded.

    Parameters
    ----------
    dataset : Dataset
        With precomputed features, or with pictures.
    monitor : Monitor
        Progress and cancelling.
    cache : Path, optional
        Folder where features are kept, by content and parameters.

    Raises
    ------
    DataPerfError
        The dataset has neither features nor a picture that can be decoded, or its encoder does
        not work.
    """
    if dataset.features is not None:
        features = dataset.features.copy()
    elif dataset.media is not None:
        features = _cached(dataset, dataset.media, monitor, cache)
    else:
        raise DataPerfError("{name} has neither pictures nor features", name=dataset.name)
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
    for start in range(0, n_features, BATCH):  # a copy of all training rows would double memory
        columns = features[known, start : start + BATCH].astype(np.float64)
        mean[start : start + BATCH] = columns.mean(axis=0)
        spread[start : start + BATCH] = columns.std(axis=0)
    spread[spread < CONSTANT] = np.inf
    features -= mean
    features *= SPREAD / np.sqrt(np.float32(n_features)) / spread


def without_unreadable(dataset: Dataset, features: Features) -> tuple[Dataset, Features]:
    """Leave out the items whose picture could not be decoded, and list them as problems.

    What is left has a fingerprint of its own: a session holds on to exactly these items.
    """
    is_readable = is_known(features)
    if is_readable.all() or not isinstance(dataset.media, FileImages):
        return dataset, features
    kept, paths = np.flatnonzero(is_readable), dataset.media.paths
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
        media=FileImages([paths[item] for item in kept]),
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
    if features is None:
        features = computed = _computed(dataset, media, encoder, monitor)
        keep(place, lambda file: np.save(file, computed, allow_pickle=False))
    return features


def _computed(dataset: Dataset, media: Media, encoder: str, monitor: Monitor) -> Features:
    """Compute the features of all items, a batch at a time."""
    side, channels, transform = (
        _encoder(Path(encoder)) if encoder else _learned(dataset, media, monitor)
    )
    features: Features | None = None
    for start in range(0, len(dataset), BATCH):
        monitor.report(start / len(dataset), "Looking at the pictures")
        decoded = {
            item: picture
            for item in range(start, min(start + BATCH, len(dataset)))
            if (picture := _decoded(media, item, side)) is not None
        }
        if not decoded:
            continue
        pictures = [_resized(picture, side, channels) for picture in decoded.values()]
        values = transform(np.stack(pictures))
        if features is None:
            features = np.full((len(dataset), values.shape[1]), np.nan, dtype=np.float32)
        features[list(decoded)] = values
    if features is None:
        raise _nothing_decoded(dataset)
    return features


def _learned(dataset: Dataset, media: Media, monitor: Monitor) -> tuple[int, int, Transform]:
    """Learn filters on some training pictures; return side, channels and the transform."""
    rng = np.random.default_rng(SEED)
    sample = np.sort(rng.permutation(dataset.train)[:N_LEARN])
    decoded: list[Pixels] = []
    for done, item in enumerate(sample.tolist()):
        if done % BATCH == 0:
            monitor.report(0.0, "Learning what the pictures are made of")
        picture = _decoded(media, item, PHOTOS.side)
        if picture is not None:
            decoded.append(picture)
    if not decoded:
        raise _nothing_decoded(dataset)
    is_grey = all((picture == picture[:, :, :1]).all() for picture in decoded)
    settings, channels = (DRAWINGS, 1) if is_grey else (PHOTOS, 3)
    resized = [_resized(picture, settings.side, channels) for picture in decoded]
    bank = FilterBank.learn(resized, settings, rng)
    return settings.side, channels, bank.transform


def _encoder(path: Path) -> tuple[int, int, Transform]:
    encoder = OnnxEncoder(path)
    return encoder.side, 3, encoder.transform


def _nothing_decoded(dataset: Dataset) -> DataPerfError:
    return DataPerfError("{name} has no picture that can be decoded", name=dataset.name)


def _decoded(media: Media, item: int, side: int) -> Pixels | None:
    """Decode a picture that will be resized to `side`; None where it cannot be."""
    try:
        return media.image(item, max_side=2 * side)
    except DataPerfError:
        return None  # its row stays NaN, see without_unreadable


def _resized(pixels: Pixels, side: int, channels: int) -> Pixels:
    image = Image.fromarray(pixels[:, :, 0] if channels == 1 else pixels)
    if image.size != (side, side):
        image = image.resize((side, side), Image.Resampling.BILINEAR, reducing_gap=3.0)
    return np.asarray(image).reshape(side, side, channels)


def _cache_key(dataset: Dataset, encoder: str) -> str:
    """Name what the features depend on; labels do not count, so other labels find them again."""
    network = sha256(Path(encoder).read_bytes()).hexdigest() if Path(encoder).is_file() else encoder
    splits = sha256(dataset.splits.tobytes()).hexdigest()
    parts = (VERSION, dataset.contents, splits, network, PHOTOS, DRAWINGS, SEED, N_LEARN)
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
    is_readable_now = (_decoded(media, item, PHOTOS.side) is not None for item in unknown.tolist())
    return None if any(is_readable_now) else features
