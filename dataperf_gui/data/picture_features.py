"""Features of pictures: learned on them, or encoded by a given network.

Pictures are decoded and transformed `BATCH` at a time, and filters are learned on at most `N_LEARN`
of them, so that only the result grows with the dataset.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from dataperf_gui.arrays import Features, Pixels
from dataperf_gui.data.dataset import Dataset, Media
from dataperf_gui.data.kmeans_features import DRAWINGS, PHOTOS, FilterBank
from dataperf_gui.data.onnx_encoder import OnnxEncoder
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

SEED = 0
N_LEARN = 2000
"""Pictures that filters are learned on; more find the same filters."""
BATCH = 32
"""Pictures at a time: their patches stay within the processor's cache."""
Transform = Callable[[Pixels], Features]


def settings() -> tuple[object, ...]:
    """Return what the features depend on besides the pictures."""
    return PHOTOS, DRAWINGS, SEED, N_LEARN


def picture_features(
    dataset: Dataset, media: Media, encoder: str, monitor: Monitor
) -> Features | None:
    """Return ``(n_items, n_features)``, NaN where a picture cannot be decoded; None if all are so.

    Parameters
    ----------
    dataset : Dataset
        Filters are learned on its training pictures, without their labels.
    media : Media
        Its pictures.
    encoder : str
        Path of an ONNX file; empty = learn.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        The encoder does not work.
    """
    found = _encoder(Path(encoder)) if encoder else _learned(dataset, media, monitor)
    if found is None:
        return None
    side, channels, transform = found
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
    return features


def _learned(dataset: Dataset, media: Media, monitor: Monitor) -> tuple[int, int, Transform] | None:
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
        return None
    is_grey = all((picture == picture[:, :, :1]).all() for picture in decoded)
    settings, channels = (DRAWINGS, 1) if is_grey else (PHOTOS, 3)
    resized = [_resized(picture, settings.side, channels) for picture in decoded]
    bank = FilterBank.learn(resized, settings, rng)
    return settings.side, channels, bank.transform


def _encoder(path: Path) -> tuple[int, int, Transform]:
    encoder = OnnxEncoder(path)
    return encoder.side, 3, encoder.transform


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
