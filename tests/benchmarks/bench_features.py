"""How long a dataset takes from its files to its features."""

import os
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import soundfile
from PIL import Image

from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.data.features import features_for
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.places import HOME_VARIABLE

TITLE = "From files to features (the digits have 5 s from the start to the first score)"
HEADER = ("dataset", "items", "open s", "again s", "features s", "kept s", "peak MB", "bar s")

N_PHOTOS = 4_000
N_FILES = 50_000
SIDE = 32
DIGITS_BAR_S = 3.0
"""Of the 5 s to the first score; imports and the score take the rest."""
PHOTOS_BAR_S = 30.0
FILES_BAR_S = 30.0
N_CLIPS = 10_000
CLIP_RATE = 16_000
CLIPS_BAR_S = 60.0


def write_photos(root: Path, n: int) -> Source:
    """Write JPEG files of smooth random colours, in ten classes."""
    rng = np.random.default_rng(0)
    for label in range(10):
        (root / f"class {label}").mkdir(parents=True)
    for number in range(n):
        coarse = Image.fromarray(rng.integers(0, 256, (5, 5, 3), dtype=np.uint8))
        photo = coarse.resize((SIDE, SIDE), Image.Resampling.BICUBIC)
        photo.save(root / f"class {number % 10}" / f"{number:05}.jpg")
    return Source("folder", str(root))


def write_clips(root: Path, n: int) -> Source:
    """Write WAV files of a second of noise that swells and fades, in ten classes."""
    rng = np.random.default_rng(0)
    for label in range(10):
        (root / f"class {label}").mkdir(parents=True)
    swell = np.hanning(CLIP_RATE)
    for number in range(n):
        clip = (0.1 * swell * rng.standard_normal(CLIP_RATE)).astype(np.float32)
        soundfile.write(root / f"class {number % 10}" / f"{number:05}.wav", clip, CLIP_RATE)
    return Source("folder", str(root))


def timed_open(source: Source) -> tuple[Dataset, float]:
    """Open a dataset; return it and the seconds that took."""
    started = perf_counter()
    dataset = open_dataset(source, Monitor())
    return dataset, perf_counter() - started


def timed_features(dataset: Dataset, cache: Path) -> float:
    """Return the seconds that a dataset's features take."""
    started = perf_counter()
    features_for(dataset, Monitor(), cache)
    return perf_counter() - started


def row(source: Source, bar_s: float, *, has_features: bool = True) -> tuple[tuple[str, ...], bool]:
    """Open a dataset twice and compute its features twice: the second time from the cache."""
    dataset, opened_s = timed_open(source)
    _, again_s = timed_open(source)
    with TemporaryDirectory() as folder:
        learned_s, kept_s = (
            timed_features(dataset, Path(folder)) if has_features else 0.0 for _ in range(2)
        )
    peak_mb = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    figures = (f"{seconds:.2f}" for seconds in (opened_s, again_s, learned_s, kept_s))
    cells = (dataset.name[:20], str(len(dataset)), *figures, f"{peak_mb:.0f}", f"{bar_s:.0f}")
    return cells, opened_s + learned_s < bar_s


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure the embedded digits, generated photographs and clips, and opening many files."""
    yield row(HANDWRITING, DIGITS_BAR_S)
    for n, bar_s in ((N_PHOTOS, PHOTOS_BAR_S), (N_FILES, FILES_BAR_S)):
        with TemporaryDirectory() as folder:
            os.environ[HOME_VARIABLE] = folder  # digests go here, not into the person's cache
            source = write_photos(Path(folder) / "photos", n)
            yield row(source, bar_s, has_features=n == N_PHOTOS)
    with TemporaryDirectory() as folder:
        os.environ[HOME_VARIABLE] = folder
        yield row(write_clips(Path(folder) / "clips", N_CLIPS), CLIPS_BAR_S)
