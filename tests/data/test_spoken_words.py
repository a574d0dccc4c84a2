"""The embedded spoken words: what is said of them is true."""

import csv
import runpy
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.challenges.base import read_info
from dataperf_gui.data.dataset import Dataset, MediaKind, SoundMedia
from dataperf_gui.data.embedded import SPOKEN_WORDS
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.data.rows import NO_TRUTH
from dataperf_gui.data.sounds import read_clip
from dataperf_gui.jobs import Monitor

FOLDER = Path(__file__).parents[2] / "challenges" / "spoken-words"
SAMPLE = FOLDER / "sample"
N_REMADE = 40
"""Of 600 clips; to speak all takes a minute."""


@pytest.fixture(scope="module")
def words() -> Dataset:
    return open_dataset(SPOKEN_WORDS, Monitor())


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_sizes_are_those_of_the_description(words: Dataset) -> None:
    info = read_info("spoken-words")
    sizes = [len(words.train), len(words.validation), len(words.test)]
    assert sizes == [info.limits[f"{split}_size"] for split in ("train", "val", "test")]
    assert sizes == [300, 50, 250]
    assert words.name == info.title
    assert words.kind is MediaKind.SOUND
    assert len(words.classes) == 10
    assert all((FOLDER / file).exists() for file in info.files)


def test_three_in_ten_training_labels_are_wrong_and_all_others_right(words: Dataset) -> None:
    assert words.truth is not None
    is_wrong = words.labels != words.truth
    assert is_wrong[words.train].mean() == read_info("spoken-words").limits["noise_level"] == 0.3
    assert not is_wrong[words.validation].any()
    assert not is_wrong[words.test].any()


def test_errors_are_those_of_automatic_extraction(words: Dataset) -> None:
    assert words.truth is not None
    errors = Counter(row["error"] for row in table(SAMPLE / "truth.csv"))
    assert errors == {"": 510, "wrong word": 45, "neighbouring word": 30, "cut word": 15}
    assert np.count_nonzero(words.truth == NO_TRUTH) == errors["cut word"]
    assert table(SAMPLE / "labels.csv")[0].keys() == {"file", "label", "split"}


def test_clips_are_a_second_of_speech_each_another(words: Dataset) -> None:
    assert isinstance(words.media, SoundMedia)
    clips = [words.media.clip(item) for item in range(len(words))]
    assert {(clip.rate, clip.samples.shape[1]) for clip in clips} == {(16_000, 1)}
    assert all(clip.seconds == pytest.approx(1, abs=0.03) for clip in clips)
    assert min(np.abs(clip.samples).max() for clip in clips) > 0.1
    assert len({clip.samples.tobytes() for clip in clips}) == 600


def test_the_sample_is_small() -> None:
    assert sum(file.stat().st_size for file in SAMPLE.rglob("*")) < 4e6


def test_the_same_espeak_gives_the_same_sample(tmp_path: Path) -> None:
    espeak = shutil.which("espeak-ng")
    if espeak is None:
        pytest.skip("espeak-ng, which speaks the sample, is not installed")
    version = subprocess.run([espeak, "--version"], check=True, capture_output=True, text=True)
    if " 1.51 " not in version.stdout:
        pytest.skip("the sample was spoken by espeak-ng 1.51")
    made = runpy.run_path(str(FOLDER / "make_sample.py"))
    clips = made["make_split"]("train", 300, np.random.default_rng(made["SEED"]))
    for place, (clip, row) in enumerate(zip(clips, table(SAMPLE / "truth.csv"), strict=False)):
        assert (clip.heard, clip.error) == (row["truth"], row["error"])
        made["write_ogg"](tmp_path / "clip.ogg", clip.sound)
        shipped = read_clip(SAMPLE / "clips" / row["file"])
        assert np.array_equal(read_clip(tmp_path / "clip.ogg").samples, shipped.samples)
        if place == N_REMADE:
            break
