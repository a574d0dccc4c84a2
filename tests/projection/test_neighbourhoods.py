"""Neighbourhoods: laid out in another process, the same every time, ended when not wanted."""

import multiprocessing
import threading
from pathlib import Path

import numpy as np
import pytest
from sklearn.manifold import TSNE, trustworthiness
from threadpoolctl import threadpool_limits

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.projection import apart, neighbourhoods
from dataperf_gui.projection.apart import has_open_tsne, laid_out
from dataperf_gui.projection.base import Way
from dataperf_gui.projection.neighbourhoods import beside
from dataperf_gui.projection.projecting import is_kept, project

N, K = 90, 3


@pytest.fixture(scope="module")
def groups() -> tuple[np.ndarray, np.ndarray]:
    """Three groups in ten dimensions, and which is whose."""
    rng = np.random.default_rng(1)
    codes = np.arange(N) % K
    return (rng.normal(size=(N, 10)) + 6 * rng.normal(size=(K, 10))[codes]).astype(
        np.float32
    ), codes


def agreement(points: np.ndarray, codes: np.ndarray) -> float:
    """Return how often the nearest other point is of the same group."""
    distances = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    return float((codes[distances.argmin(axis=1)] == codes).mean())


def test_what_is_alike_lies_close_and_the_same_seed_gives_the_same_map(
    groups: tuple[np.ndarray, np.ndarray],
) -> None:
    X, codes = groups
    unfolding: list[np.ndarray] = []
    first = project(X, np.arange(N), Way.NEIGHBOURHOODS, seed=3, on_layout=unfolding.append)
    again = project(X, np.arange(N), Way.NEIGHBOURHOODS, seed=3)
    assert np.array_equal(first.points, again.points)
    assert np.abs(first.points).max() == pytest.approx(1, abs=1e-5)
    assert agreement(first.points, codes) > 0.95
    assert first.n_laid_out == N
    if has_open_tsne():
        assert len(unfolding) > 5
        assert all(points.shape == (N, 2) for points in unfolding)


def test_it_keeps_neighbours_as_well_as_scikit_learn_does(
    groups: tuple[np.ndarray, np.ndarray],
) -> None:
    X, _ = groups
    ours = project(X, np.arange(N), Way.NEIGHBOURHOODS).points
    with threadpool_limits(limits=1):
        theirs = TSNE(init="pca", random_state=0).fit_transform(X)
    assert trustworthiness(X, ours) > trustworthiness(X, theirs) - 0.03


def test_without_the_extra_scikit_learn_lays_out(
    groups: tuple[np.ndarray, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    X, codes = groups
    sent: list[bytes] = []

    class Listener:
        send_bytes = sent.append

    start = X[:, :2].astype(np.float64)
    with threadpool_limits(limits=1):
        layout = apart._scikit_learn(X, 1e-4 * start / start[:, 0].std(), 30.0, 0, Listener())
    assert agreement(layout, codes) > 0.9
    monkeypatch.setattr(neighbourhoods, "has_open_tsne", lambda: False)
    assert neighbourhoods.most_laid_out() == neighbourhoods.MOST_WITHOUT_EXTRA


def test_more_items_than_are_laid_out_lie_beside_what_they_are_like(
    groups: tuple[np.ndarray, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    X, codes = groups
    monkeypatch.setattr(neighbourhoods, "MOST", 60)
    monkeypatch.setattr(neighbourhoods, "MOST_WITHOUT_EXTRA", 60)
    layout = project(X, np.arange(N), Way.NEIGHBOURHOODS)
    assert layout.points.shape == (N, 2)
    assert layout.n_laid_out == 60
    assert agreement(layout.points, codes) > 0.9


def test_an_item_lies_beside_its_nearest_and_those_laid_out_stay() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(300, 5)).astype(np.float32)
    drawn = np.arange(0, 300, 3)
    points = rng.normal(size=(100, 2)).astype(np.float32) * 100
    placed = beside(X, drawn, points, rng, Monitor())
    assert np.array_equal(placed[drawn], points)
    distances = ((X[:, None] - X[drawn][None]) ** 2).sum(axis=2)
    nearest = points[distances.argmin(axis=1)]
    others = np.setdiff1d(np.arange(300), drawn)
    assert np.abs(placed[others] - nearest[others]).max() < 60  # spread by their spacing only


@pytest.mark.parametrize("n", [1, 2, 9])
def test_too_few_items_get_the_overview(n: int) -> None:
    X = np.random.default_rng(0).normal(size=(n, 4)).astype(np.float32)
    assert project(X, np.arange(n), Way.NEIGHBOURHOODS).way is Way.OVERVIEW


def test_ten_items_and_equal_ones_can_be_laid_out() -> None:
    X = np.random.default_rng(0).normal(size=(10, 4)).astype(np.float32)
    assert project(X, np.arange(10), Way.NEIGHBOURHOODS).way is Way.NEIGHBOURHOODS
    equal = project(np.ones((20, 4), np.float32), np.arange(20), Way.NEIGHBOURHOODS)
    assert equal.is_one_point


def test_cancelling_ends_the_process(groups: tuple[np.ndarray, np.ndarray]) -> None:
    X = np.tile(groups[0], (20, 1))
    monitor = Monitor()
    timer = threading.Timer(1.0, monitor.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        laid_out(X, 0, monitor, lambda _: None)
    timer.join()
    assert multiprocessing.active_children() == []


def test_a_process_that_dies_is_a_sentence(groups: tuple[np.ndarray, np.ndarray]) -> None:
    X = np.tile(groups[0], (20, 1))

    def end_it(_fraction: float, _text: str) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(DataPerfError, match="use the overview"):
        laid_out(X, 0, Monitor(end_it), lambda _: None)


def test_a_layout_is_kept_by_features_seed_and_dataset(
    groups: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    X, items = groups[0], np.arange(N)
    first = project(X, items, Way.NEIGHBOURHOODS, fingerprint="a", cache=tmp_path)
    files = list((tmp_path / "maps").iterdir())
    assert len(files) == 1

    def no_process(*_: object) -> None:
        raise AssertionError("it should have come from the cache")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbourhoods, "laid_out", no_process)
        again = project(X, items, Way.NEIGHBOURHOODS, fingerprint="a", cache=tmp_path)
    assert np.array_equal(first.points, again.points)
    kept = {"seed": 0, "fingerprint": "a", "cache": tmp_path}
    assert is_kept(X, items, **kept)
    assert not is_kept(X, items, **{**kept, "fingerprint": "b"})
    assert not is_kept(X, items, **{**kept, "seed": 1})
    assert not is_kept(X + 1, items, **kept)
    assert not is_kept(X, items[:-1], **kept)
    files[0].write_bytes(b"damaged")
    assert not is_kept(X, items, **kept)
    assert np.array_equal(
        project(X, items, Way.NEIGHBOURHOODS, fingerprint="a", cache=tmp_path).points, first.points
    )
