"""The overview is the principal components, whatever the shape of the data."""

import numpy as np
import pytest
from sklearn.decomposition import PCA

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.projection import principal as module
from dataperf_gui.projection.principal import principal


def blobs(n: int, d: int, seed: int = 0) -> np.ndarray:
    """Return groups along directions of different weight."""
    rng = np.random.default_rng(seed)
    weights = np.linspace(3, 0.5, d)
    return ((rng.normal(size=(n, d)) + rng.integers(0, 3, n)[:, None]) * weights).astype(np.float32)


def same_up_to_sign(ours: np.ndarray, theirs: np.ndarray) -> bool:
    signs = np.sign((ours * theirs).sum(axis=0))
    scale = np.abs(theirs).max()
    return bool(np.allclose(ours * signs, theirs, atol=1e-3 * scale))


@pytest.mark.parametrize(("n", "d"), [(40, 6), (400, 30), (1500, 8), (30, 200)])
def test_coordinates_are_those_of_an_exact_pca_up_to_their_signs(n: int, d: int) -> None:
    X = blobs(n, d)
    exact = PCA(2, svd_solver="full").fit(X.astype(np.float64))
    ours, share = principal(X, np.arange(n), 2, 0, Monitor())
    assert same_up_to_sign(ours, exact.transform(X.astype(np.float64)))
    assert share == pytest.approx(exact.explained_variance_ratio_.sum(), abs=1e-3)


def test_only_the_items_asked_for_decide() -> None:
    X = blobs(100, 5)
    X[50:] += 1000
    some = np.arange(50)
    assert np.array_equal(
        principal(X, some, 2, 0, Monitor())[0], principal(X[:50], some, 2, 0, Monitor())[0]
    )


def test_more_items_than_are_looked_at_give_the_same_directions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    X = blobs(3000, 6)
    whole, _ = principal(X, np.arange(3000), 2, 0, Monitor())
    monkeypatch.setattr(module, "SAMPLE", 1500)
    monkeypatch.setattr(module, "BLOCK", 700)
    sampled, _ = principal(X, np.arange(3000), 2, 0, Monitor())
    again, _ = principal(X, np.arange(3000), 2, 0, Monitor())
    assert np.array_equal(sampled, again)
    for axis in range(2):
        assert abs(np.corrcoef(whole[:, axis], sampled[:, axis])[0, 1]) > 0.99


@pytest.mark.parametrize(("n", "d"), [(0, 3), (1, 3), (2, 3), (5, 1), (3, 2)])
def test_few_items_and_few_features_have_coordinates_too(n: int, d: int) -> None:
    coordinates, share = principal(blobs(n, d), np.arange(n), 2, 0, Monitor())
    assert coordinates.shape == (n, 2)
    assert np.isfinite(coordinates).all()
    assert 0 <= share <= 1 + 1e-6
    if n > 1:
        assert coordinates[:, 0].std() > 0


def test_equal_features_lie_on_one_point() -> None:
    coordinates, share = principal(np.ones((7, 4), np.float32), np.arange(7), 2, 0, Monitor())
    assert not coordinates.any()
    assert share == 0


def test_it_can_be_cancelled() -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        principal(blobs(10, 3), np.arange(10), 2, 0, monitor)
