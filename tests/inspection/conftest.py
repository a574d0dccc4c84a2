"""Made-up pictures and sounds, close enough to real ones that detectors take them for such."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from PIL import Image, ImageDraw

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.data.sounds import Clip
from dataperf_gui.messages import DataPerfError

RATE = 16_000
Item = Pixels | Clip | None


@dataclass
class InMemory:
    """Media that are there already; None stands for a file that cannot be decoded."""

    contents: Sequence[Item]

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        assert max_side is None, "problems are those of the whole picture"
        return self._content(item)

    def clip(self, item: int) -> Clip:
        return self._content(item)

    def _content(self, item: int) -> Item:
        content = self.contents[item]
        if content is None:
            raise DataPerfError("{item} is broken", item=item)
        return content


def photo(rng: np.random.Generator) -> Pixels:
    """Return shapes with sharp edges in front of clouds, with the grain of a sensor."""
    height, width = 48, 64
    clouds = np.cumsum(np.cumsum(rng.normal(size=(height, width, 3)), axis=0), axis=1)
    clouds = 60 * (clouds - clouds.mean()) / clouds.std() + rng.integers(90, 150)
    image = Image.fromarray(clouds.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(8):
        corners = [tuple(rng.integers((-8, -8), (width, height)).tolist()) for _ in range(2)]
        (left, top), (right, bottom) = corners
        box = [min(left, right), min(top, bottom), max(left, right) + 4, max(top, bottom) + 4]
        shape = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        shape(box, fill=tuple(rng.integers(0, 256, size=3).tolist()))
    grainy = np.asarray(image) + rng.normal(0, 3, size=(height, width, 3))
    return grainy.clip(0, 255).astype(np.uint8)


def word(rng: np.random.Generator) -> Clip:
    """Return two syllables of an unsteady voice, with breath, between nearly silent ends."""
    n_samples = round(rng.uniform(0.45, 0.75) * RATE)
    place = np.linspace(0, 1, n_samples)
    wander = np.cumsum(rng.normal(size=(4, n_samples)), axis=1) / np.sqrt(n_samples)
    pitch = rng.uniform(90, 220) * 2 ** (0.5 * wander[0])
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    formants = rng.uniform(300, 2800, size=(3, 1)) * 2 ** (0.5 * wander[1:])
    voice = rng.normal(0, 0.1, size=n_samples)
    for harmonic in range(1, 20):
        loudness = np.exp(-(((harmonic * pitch - formants) / 250) ** 2)).sum(axis=0)
        voice += (loudness + 0.03) * np.sin(harmonic * phase + rng.uniform(0, 2 * np.pi))
    centres = (0.3 + rng.normal(0, 0.02), 0.68)
    syllables = sum(np.exp(-(((place - centre) / 0.09) ** 2)) for centre in centres)
    sound = voice * syllables * (place - place**2)
    sound *= 10 ** (rng.normal(-12, 1.5) / 20) / np.abs(sound).max()
    sound += rng.normal(0, 1e-4, size=n_samples)
    return Clip(sound.astype(np.float32)[:, np.newaxis], RATE)


def dataset_of(
    contents: Sequence[Item], labels: Sequence[int] | None = None, test: Sequence[int] = ()
) -> Dataset:
    """Return a dataset in memory; items are called item-0, item-1, ..."""
    is_sound = isinstance(next(each for each in contents if each is not None), Clip)
    splits = np.full(len(contents), Split.TRAIN, dtype=np.uint8)
    splits[list(test)] = Split.TEST
    return Dataset(
        name="made up",
        source=Source("embedded", "made up"),
        kind=MediaKind.SOUND if is_sound else MediaKind.IMAGE,
        classes=("cat", "dog"),
        keys=tuple(f"item-{item}" for item in range(len(contents))),
        labels=np.array([0] * len(contents) if labels is None else labels, dtype=np.int32),
        splits=splits,
        media=InMemory(contents),
        fingerprint="",
        contents="made up once",
    )


@pytest.fixture(scope="session")
def photos() -> list[Pixels]:
    rng = np.random.default_rng(1)
    return [photo(rng) for _ in range(200)]


@pytest.fixture(scope="session")
def words() -> list[Clip]:
    rng = np.random.default_rng(2)
    return [word(rng) for _ in range(200)]


@pytest.fixture(scope="session")
def make_dataset() -> Callable[..., Dataset]:
    return dataset_of
