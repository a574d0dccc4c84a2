"""Clean items, some of them damaged on purpose: each detector finds these and no others."""

import io
import sys
from collections.abc import Callable

import numpy as np
import pytest
import soundfile
from PIL import Image, ImageFilter

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.sounds import Clip
from dataperf_gui.inspection.inspecting import inspect
from dataperf_gui.jobs import Monitor

GOAL = 0.95
EVERY = 8
"""One item in so many is damaged."""

Rng = np.random.Generator


def dimmed(pixels: Pixels, rng: Rng) -> Pixels:
    return (pixels * rng.uniform(0.05, 0.2)).astype(np.uint8)


def glaring(pixels: Pixels, rng: Rng) -> Pixels:
    return 255 - dimmed(255 - pixels, rng)


def blurred(pixels: Pixels, rng: Rng) -> Pixels:
    blur = ImageFilter.GaussianBlur(rng.uniform(1.6, 4))
    return np.asarray(Image.fromarray(pixels).filter(blur))


def emptied(pixels: Pixels, rng: Rng) -> Pixels:
    return (rng.integers(20, 235, size=3) + rng.normal(0, 1, size=pixels.shape)).astype(np.uint8)


def resized(pixels: Pixels, rng: Rng) -> Pixels:
    factor = rng.choice([0.4, 2.5])
    size = (round(factor * pixels.shape[1]), round(factor * pixels.shape[0]))
    return np.asarray(Image.fromarray(pixels).resize(size))


def narrowed(pixels: Pixels, rng: Rng) -> Pixels:
    height, width = pixels.shape[:2]
    return pixels[:, : width // 2] if rng.random() < 0.5 else pixels[: height // 2]


def stored_as_jpeg(pixels: Pixels, rng: Rng) -> Pixels:
    file = io.BytesIO()
    bigger = Image.fromarray(pixels).resize((72, 54))
    bigger.save(file, "JPEG", quality=int(rng.integers(50, 90)))
    return np.asarray(Image.open(file))


def changed(clip: Clip, samples: np.ndarray, rate: int = 0) -> Clip:
    return Clip(samples.astype(np.float32), rate or clip.rate)


def silenced(clip: Clip, rng: Rng) -> Clip:
    return changed(clip, rng.normal(0, 1e-4, size=clip.samples.shape))


def clipped(clip: Clip, rng: Rng) -> Clip:
    limit = rng.uniform(0.2, 0.6) * np.abs(clip.samples).max()
    return changed(clip, rng.uniform(0.5, 1) * clip.samples.clip(-limit, limit))


def at_a_loud_moment(clip: Clip, rng: Rng) -> int:
    power = np.convolve(clip.samples[:, 0] ** 2, np.ones(160), "same")
    return int(rng.choice(np.flatnonzero(power > 0.5 * power.max())))


def cut_at_start(clip: Clip, rng: Rng) -> Clip:
    return changed(clip, clip.samples[at_a_loud_moment(clip, rng) :])


def cut_at_end(clip: Clip, rng: Rng) -> Clip:
    return changed(clip, clip.samples[: at_a_loud_moment(clip, rng)])


def of_odd_length(clip: Clip, rng: Rng) -> Clip:
    if rng.random() < 0.5:
        return changed(clip, clip.samples[: len(clip.samples) // 4])
    return changed(clip, np.tile(clip.samples, (4, 1)))


def of_odd_loudness(clip: Clip, rng: Rng) -> Clip:
    return changed(clip, clip.samples * 10 ** (rng.choice([-16, 12]) / 20))


def at_half_the_rate(clip: Clip, _: Rng) -> Clip:
    return changed(clip, clip.samples[::2], clip.rate // 2)


def shifted(clip: Clip, rng: Rng) -> Clip:
    return changed(clip, clip.samples + rng.choice([-1, 1]) * rng.uniform(0.03, 0.2))


def stored_as_mp3(clip: Clip, rng: Rng) -> Clip:
    file = io.BytesIO()
    delayed = np.pad(clip.samples, ((int(rng.integers(4000)), 0), (0, 0)))
    soundfile.write(file, rng.uniform(0.3, 1.5) * delayed, clip.rate, format="MP3")
    file.seek(0)
    samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
    return Clip(samples, rate)


def copied(content: Pixels | Clip, _: Rng) -> Pixels | Clip:
    return content


PICTURES = {
    "dark": dimmed, "bright": glaring, "blurred": blurred, "low-information": emptied,
    "odd-size": resized, "odd-shape": narrowed,
}  # fmt: skip
SOUNDS = {
    "silent": silenced, "clipped": clipped, "cut-at-start": cut_at_start, "cut-at-end": cut_at_end,
    "odd-length": of_odd_length, "odd-loudness": of_odd_loudness, "other-rate": at_half_the_rate,
    "dc-offset": shifted,
}  # fmt: skip


Capture = pytest.CaptureFixture[str]


def measured(name: str, data: Dataset, damaged: set[int], capsys: Capture) -> tuple[float, float]:
    """Print and return precision and recall of a detector."""
    found = set(inspect(data, Monitor()).items(name).tolist())
    n_right = len(found & damaged)
    precision, recall = n_right / max(len(found), 1), n_right / len(damaged)
    with capsys.disabled():
        sys.stdout.write(f"\n{name:16} precision {precision:.3f} recall {recall:.3f} ")
    return precision, recall


@pytest.mark.parametrize(("name", "damage"), [*PICTURES.items(), *SOUNDS.items()])
def test_what_was_damaged_is_found_and_nothing_else(
    name: str,
    damage: Callable[..., Pixels | Clip],
    photos: list[Pixels],
    words: list[Clip],
    make_dataset: Callable[..., Dataset],
    capsys: Capture,
) -> None:
    rng = np.random.default_rng(3)
    clean = photos if name in PICTURES else words
    damaged = set(range(0, len(clean), EVERY))
    contents = [damage(each, rng) if i in damaged else each for i, each in enumerate(clean)]
    precision, recall = measured(name, make_dataset(contents), damaged, capsys)
    assert min(precision, recall) >= GOAL


@pytest.mark.parametrize(
    ("name", "medium", "copy"),
    [
        ("exact-duplicate", "photos", copied),
        ("near-duplicate", "photos", stored_as_jpeg),
        ("exact-duplicate", "words", copied),
        ("near-duplicate", "words", stored_as_mp3),
    ],
)
def test_copies_are_found_with_what_they_were_copied_from(
    name: str,
    medium: str,
    copy: Callable[..., Pixels | Clip],
    make_dataset: Callable[..., Dataset],
    capsys: Capture,
    request: pytest.FixtureRequest,
) -> None:
    rng = np.random.default_rng(4)
    clean = request.getfixturevalue(medium)
    sources = range(0, len(clean), EVERY)
    copies = [copy(clean[source], rng) for source in sources]
    twins = {*sources, *range(len(clean), len(clean) + len(copies))}
    data = make_dataset([*clean, *copies])
    precision, recall = measured(name, data, twins, capsys)
    assert min(precision, recall) >= GOAL
    reasons = [str(reason) for reason in inspect(data, Monitor()).reasons(len(clean))]
    (reason,) = [each for each in reasons if "same" in each]
    assert reason.endswith("the same as item-0")


def test_clean_items_raise_few_alarms(
    photos: list[Pixels], words: list[Clip], make_dataset: Callable[..., Dataset]
) -> None:
    for clean in (photos, words):
        inspection = inspect(make_dataset(clean), Monitor())
        assert len(inspection.counts) >= 8
        assert len(inspection.items()) <= 0.02 * len(clean)
