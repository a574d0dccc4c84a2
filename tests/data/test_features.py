import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_files import noise, write_classes
from PIL import Image

from dataperf_gui.data import kmeans_features, picture_features
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.data.features import SPREAD, features_for, scale, without_unreadable
from dataperf_gui.data.images import FileImages, SheetImages
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Learn filters on few patches: how good they are is tested elsewhere."""
    monkeypatch.setattr(kmeans_features, "N_PATCHES", 1000)
    monkeypatch.setattr(picture_features, "BATCH", 8)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return write_classes(tmp_path / "photos", 8)


def opened(root: Path) -> Dataset:
    return open_dataset(source_for(str(root)), Monitor())


def truncate(path: Path) -> None:
    """Cut a picture short: its header is sound, its pixels are not."""
    Image.fromarray(noise(1, side=64)).save(path)
    path.write_bytes(path.read_bytes()[:-800])


def test_one_row_a_picture_with_colour_and_grey_treated_apart(photos: Path) -> None:
    assert features_for(opened(photos), Monitor()).shape == (16, 1800)
    for path in photos.rglob("*.png"):
        Image.open(path).convert("L").save(path)
    assert features_for(opened(photos), Monitor()).shape == (16, 1152)


def test_mirrored_photographs_get_equal_features(photos: Path) -> None:
    first, second = sorted((photos / "cat").iterdir())[:2]
    pixels = np.kron(noise(3, side=8), np.ones((4, 4, 1), dtype=np.uint8))
    Image.fromarray(pixels).save(first)
    Image.fromarray(pixels[:, ::-1]).save(second)
    features = features_for(opened(photos), Monitor())
    np.testing.assert_allclose(features[0], features[1], atol=1e-3)
    assert np.abs(features[0] - features[2]).max() > 0.05


def test_the_cache_gives_the_same_without_looking_at_pictures(photos: Path, tmp_path: Path) -> None:
    dataset, cache = opened(photos), tmp_path / "cache"
    first = features_for(dataset, Monitor(), cache)
    (kept,) = (cache / "features").iterdir()
    blind = replace(dataset, media=FileImages([]))
    assert np.array_equal(features_for(blind, Monitor(), cache), first)
    assert np.array_equal(features_for(dataset, Monitor()), first)
    assert [path.name for path in (cache / "features").iterdir()] == [kept.name]


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-9]),
        lambda path: np.save(path, np.zeros((3, 5), dtype=np.float32)),
        lambda path: np.save(path, np.zeros((16, 0), dtype=np.float32)),
        lambda path: np.save(path, np.zeros(16, dtype=np.float32)),
        lambda path: np.save(path, np.zeros((16, 5))),
        lambda path: np.save(path, np.array([{}] * 16), allow_pickle=True),
    ],
    ids=["empty", "short", "other rows", "no columns", "flat", "float64", "objects"],
)
def test_a_damaged_cache_is_made_anew(photos: Path, tmp_path: Path, damage) -> None:  # noqa: ANN001 - a lambda has no types
    dataset, cache = opened(photos), tmp_path / "cache"
    first = features_for(dataset, Monitor(), cache)
    (kept,) = (cache / "features").iterdir()
    whole = kept.read_bytes()
    damage(kept)
    assert np.array_equal(features_for(dataset, Monitor(), cache), first)
    assert kept.read_bytes() == whole


def test_other_parameters_or_pictures_have_another_place_in_the_cache(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    features_for(opened(photos), Monitor(), cache)
    monkeypatch.setattr(picture_features, "SEED", 1)
    features_for(opened(photos), Monitor(), cache)
    (photos / "cat" / "0.png").unlink()
    features_for(opened(photos), Monitor(), cache)
    assert len(list((cache / "features").iterdir())) == 3


@pytest.mark.parametrize("text", ["Learning", "Looking"])
def test_cancel_stops_the_work_and_keeps_nothing(photos: Path, tmp_path: Path, text: str) -> None:
    def cancel(_: float, report: str) -> None:
        if text in report:
            monitor.cancel()

    monitor = Monitor(cancel)
    with pytest.raises(Cancelled):
        features_for(opened(photos), monitor, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_unreadable_pictures_are_listed_and_left_out(photos: Path, tmp_path: Path) -> None:
    truncate(photos / "cat" / "3.png")
    truncate(photos / "dog" / "7.png")
    dataset = opened(photos)
    assert len(dataset) == 16
    for _ in range(2):  # computed, then from the cache
        features = features_for(dataset, Monitor(), tmp_path / "cache")
        assert np.flatnonzero(np.isnan(features).any(axis=1)).tolist() == [3, 15]
        rest, kept = without_unreadable(dataset, features)
        assert kept.shape == (14, 1800)
        assert np.isfinite(kept).all()
    assert len(rest.keys) == len(rest.labels) == len(rest.splits) == 14
    assert {problem.key for problem in rest.problems} == {"cat/3.png", "dog/7.png"}
    assert "cat/3.png is not a picture" in str(rest.problems[0].message)
    assert isinstance(rest.media, FileImages)
    assert [path.relative_to(photos).as_posix() for path in rest.media.paths] == list(rest.keys)
    assert rest.media.image(13).shape == (12, 12, 3)


def test_what_is_left_is_the_same_after_a_restart_and_has_its_own_fingerprint(
    photos: Path,
) -> None:
    whole = opened(photos).fingerprint
    truncate(photos / "cat" / "3.png")
    first, second = (
        without_unreadable(dataset, features_for(dataset, Monitor()))[0]
        for dataset in (opened(photos), opened(photos))
    )
    assert first.fingerprint == second.fingerprint
    assert first.fingerprint not in {whole, opened(photos).fingerprint}


def test_where_all_can_be_read_nothing_is_copied(photos: Path) -> None:
    dataset = opened(photos)
    features = features_for(dataset, Monitor())
    rest, kept = without_unreadable(dataset, features)
    assert rest is dataset
    assert kept is features


def test_a_picture_that_was_away_for_a_moment_comes_back(photos: Path, tmp_path: Path) -> None:
    dataset, cache = opened(photos), tmp_path / "cache"
    path = photos / "dog" / "2.png"
    path.rename(tmp_path / "away.png")
    features = features_for(dataset, Monitor(), cache)
    assert np.isnan(features[10]).all()
    rest, _ = without_unreadable(dataset, features)
    assert "cannot be found" in str(rest.problems[0].message)
    (tmp_path / "away.png").rename(path)
    assert np.isfinite(features_for(dataset, Monitor(), cache)).all()


def test_a_picture_that_comes_back_too_late_is_told_as_changed(photos: Path) -> None:
    dataset = opened(photos)
    features = features_for(dataset, Monitor())
    features[4] = np.nan
    rest, _ = without_unreadable(dataset, features)
    assert str(rest.problems[0].message).startswith("cat/4.png changed while it was read")


def test_no_picture_at_all_is_an_error(photos: Path) -> None:
    for path in photos.rglob("*.png"):
        truncate(path)
    with pytest.raises(DataPerfError, match="photos has no file that can be decoded"):
        features_for(opened(photos), Monitor())


def test_neither_pictures_nor_features_is_an_error(photos: Path) -> None:
    with pytest.raises(DataPerfError, match="neither files to look at nor features"):
        features_for(replace(opened(photos), media=None), Monitor())


def test_given_features_are_scaled_and_left_as_they_are(photos: Path) -> None:
    given_features = np.random.default_rng(0).normal(3, 2, (16, 5)).astype(np.float32)
    before = given_features.copy()
    dataset = replace(opened(photos), features=given_features)
    features = features_for(dataset, Monitor())
    assert np.array_equal(dataset.features, before)
    lengths = np.linalg.norm(features[dataset.train], axis=1)
    assert np.sqrt((lengths**2).mean()) == pytest.approx(SPREAD, rel=1e-4)


@given(st.integers(2, 30), st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_scaling_standardises_by_the_training_rows(n: int, d: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(rng.normal(), 3.0, (n + 3, d)).astype(np.float32)
    features[:, 0] = 7.0
    features[-1] = np.nan
    train = np.arange(n)
    before = features.astype(np.float64)
    scale(features, train)
    spread = before[train].std(axis=0)
    spread[spread < 1e-6] = np.inf
    expected = (before - before[train].mean(axis=0)) / spread * SPREAD / np.sqrt(d)
    np.testing.assert_allclose(features, expected, atol=1e-3)
    assert np.isnan(features[-1]).all()
    assert (features[:-1, 0] == 0).all()


def test_scaling_passes_over_unknown_training_rows() -> None:
    features = np.array([[1, 2], [np.nan, np.nan], [3, 6]], dtype=np.float32)
    scale(features, np.arange(3))
    np.testing.assert_allclose(features[[0, 2]], np.array([[-1, -1], [1, 1]]) * SPREAD / 2**0.5)
    nothing = np.full((2, 2), np.nan, dtype=np.float32)
    scale(nothing, np.arange(2))
    assert np.isnan(nothing).all()


def test_memory_is_that_of_the_result_and_a_batch(tmp_path: Path) -> None:
    """What grows with the number of pictures is the result, once."""
    rng = np.random.default_rng(0)
    peaks = []
    for n in (300, 900):
        sheet = np.repeat(rng.integers(0, 256, (n * 28, 28, 1), dtype=np.uint8), 3, axis=2)
        dataset = Dataset(
            name="sheet", source=Source("folder", str(n)), kind=MediaKind.IMAGE,
            classes=("a", "b"), keys=tuple(map(str, range(n))),
            labels=np.zeros(n, dtype=np.int32), splits=(np.arange(n) >= 200).astype(np.uint8) * 2,
            media=SheetImages(sheet, 28), fingerprint=str(n),
        )  # fmt: skip
        tracemalloc.start()
        features = features_for(dataset, Monitor(), tmp_path)
        peaks.append(tracemalloc.get_traced_memory()[1] - features.nbytes)
        tracemalloc.stop()
    assert peaks[1] - peaks[0] < 0.1 * features.nbytes


def test_other_labels_of_the_same_pictures_find_their_features_again(
    photos: Path, tmp_path: Path
) -> None:
    first = opened(photos)
    relabelled = replace(first, labels=first.labels[::-1].copy(), fingerprint="of other labels")
    features = features_for(first, Monitor(), tmp_path)
    assert np.array_equal(features_for(relabelled, Monitor(), tmp_path), features)
    assert len(list((tmp_path / "features").iterdir())) == 1
