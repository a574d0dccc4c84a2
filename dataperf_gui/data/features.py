"""The features of a dataset: learned, encoded by a given network, or as somebody computed them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from dataperf_gui.arrays import Features, Ints, Labels, Pixels
from dataperf_gui.data.contents import write_atomically
from dataperf_gui.data.dataset import Dataset, Media, Problem
from dataperf_gui.data.kmeans_features import DRAWINGS, PHOTOS, FilterBank
from dataperf_gui.data.onnx_encoder import OnnxEncoder
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
        The dataset has neither features nor pictures, or its encoder does not work.
    """
    if dataset.features is not None:
        return scaled(dataset.features, dataset.train)
    if dataset.media is None:
        raise DataPerfError("{name} has neither pictures nor features", name=dataset.name)
    encoder = dataset.source.options.get("onnx_encoder", "")
    place = None if cache is None else cache / "features" / f"{_cache_key(dataset, encoder)}.npy"
    features = None if place is None else _kept(place, len(dataset))
    if features is None:
        features = _computed(dataset, dataset.media, encoder, monitor)
        if place is not None:
            _keep(place, features)
    return scaled(features, dataset.train)


def scaled(features: Features, train: Ints) -> Features:
    """Standardise by the training rows; an average row then has the length `SPREAD`.

    Parameters
    ----------
    features : Features
        ``(n_items, n_features)``; rows of NaN stay so.
    train : Ints
        Items that mean and spread are taken from.
    """
    known = features[train]
    known = known[~np.isnan(known).any(axis=1)]
    if not len(known):
        return features
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread[spread < 1e-6] = np.inf  # a constant feature says nothing
    factor = SPREAD / np.sqrt(features.shape[1])
    standardised: Features = (features - mean) * (factor / spread)
    return standardised.astype(np.float32)


def without_unreadable(dataset: Dataset, features: Features) -> tuple[Dataset, Features]:
    """Leave out the items whose picture could not be decoded, and list them as problems."""
    unreadable = np.flatnonzero(np.isnan(features).any(axis=1))
    if not len(unreadable) or dataset.media is None:
        return dataset, features
    kept = np.setdiff1d(np.arange(len(dataset)), unreadable)
    problems = tuple(_problem(dataset, dataset.media, int(item)) for item in unreadable)
    rest = replace(
        dataset,
        keys=tuple(dataset.keys[item] for item in kept),
        labels=dataset.labels[kept],
        splits=dataset.splits[kept],
        truth=_rows(dataset.truth, kept),
        media=_SomeOf(dataset.media, kept),
        problems=(*dataset.problems, *problems),
    )
    return rest, features[kept]


class _SomeOf:
    """The pictures of some items of another dataset."""

    def __init__(self, media: Media, items: Ints) -> None:
        self._media, self._items = media, items

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Decode item `item` of the smaller dataset."""
        return self._media.image(int(self._items[item]), max_side)


def _rows(values: Labels | None, kept: Ints) -> Labels | None:
    return None if values is None else values[kept]


def _problem(dataset: Dataset, media: Media, item: int) -> Problem:
    try:
        media.image(item)
    except DataPerfError as error:
        return Problem(dataset.keys[item], error.message)
    text = "{file} could not be read before, and can be now; open the dataset again"
    return Problem(dataset.keys[item], DataPerfError(text, file=dataset.keys[item]).message)


def _computed(dataset: Dataset, media: Media, encoder: str, monitor: Monitor) -> Features:
    """Compute the features of all items, a batch at a time."""
    side, channels, transform = (
        _encoder(Path(encoder)) if encoder else _learned(dataset, media, monitor)
    )
    features: Features | None = None
    for items, pictures in _batches(media, np.arange(len(dataset)), side, channels):
        monitor.report(int(items[0]) / len(dataset), "Looking at the pictures")
        decoded = [picture for picture in pictures if picture is not None]
        if not decoded:
            continue
        values = transform(np.stack(decoded))
        if features is None:
            features = np.full((len(dataset), values.shape[1]), np.nan, dtype=np.float32)
        features[items[[picture is not None for picture in pictures]]] = values
    if features is None:
        raise DataPerfError("{name} has no picture that can be decoded", name=dataset.name)
    return features


def _learned(dataset: Dataset, media: Media, monitor: Monitor) -> tuple[int, int, Transform]:
    """Learn filters on some training pictures; return side, channels and the transform."""
    rng = np.random.default_rng(SEED)
    sample = np.sort(rng.permutation(dataset.train)[:N_LEARN])
    pictures = [
        picture
        for _, batch in _batches(media, sample, PHOTOS.side, 3)
        for picture in batch if picture is not None
    ]  # fmt: skip
    if not pictures:
        raise DataPerfError("{name} has no picture that can be decoded", name=dataset.name)
    monitor.report(0.0, "Learning what the pictures are made of")
    is_grey = all((picture == picture[:, :, :1]).all() for picture in pictures)
    settings, channels = (DRAWINGS, 1) if is_grey else (PHOTOS, 3)
    resized = [_resized(picture, settings.side, channels) for picture in pictures]
    bank = FilterBank.learn(resized, settings, rng)
    return settings.side, channels, bank.transform


def _encoder(path: Path) -> tuple[int, int, Transform]:
    encoder = OnnxEncoder(path)
    return encoder.side, 3, encoder.transform


def _batches(
    media: Media, items: Ints, side: int, channels: int
) -> Iterator[tuple[Ints, list[Pixels | None]]]:
    for start in range(0, len(items), BATCH):
        batch = items[start : start + BATCH]
        yield batch, [_picture(media, int(item), side, channels) for item in batch]


def _picture(media: Media, item: int, side: int, channels: int) -> Pixels | None:
    try:
        return _resized(media.image(item, max_side=2 * side), side, channels)
    except DataPerfError:
        return None  # its row stays NaN, see without_unreadable


def _resized(pixels: Pixels, side: int, channels: int) -> Pixels:
    image = Image.fromarray(pixels[:, :, 0] if channels == 1 else pixels)
    if image.size != (side, side):
        image = image.resize((side, side), Image.Resampling.BILINEAR, reducing_gap=3.0)
    return np.asarray(image).reshape(side, side, channels)


def _cache_key(dataset: Dataset, encoder: str) -> str:
    content = sha256(Path(encoder).read_bytes()).hexdigest() if Path(encoder).is_file() else encoder
    parts = (VERSION, dataset.fingerprint, content, PHOTOS, DRAWINGS, SEED, N_LEARN)
    return sha256(repr(parts).encode()).hexdigest()[:40]


def _kept(place: Path, n_items: int) -> Features | None:
    """Return what the cache has; None where that is missing or damaged."""
    try:
        features = np.load(place, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    is_sound = features.ndim == 2 and len(features) == n_items and features.dtype == np.float32
    return features if is_sound else None


def _keep(place: Path, features: Features) -> None:
    content = BytesIO()
    np.save(content, features, allow_pickle=False)
    write_atomically(place, content.getvalue())
