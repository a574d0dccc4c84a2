import numpy as np
import pytest

from dataperf_gui.data import kmeans_features
from dataperf_gui.data.kmeans_features import (
    DRAWINGS,
    NORMALISED,
    PATCH,
    PHOTOS,
    WHITENED,
    FilterBank,
    FilterSettings,
    Whitening,
)

SMALL = FilterSettings(side=14, n_filters=8, grid=3, is_mirrored=False)
MIRRORED = FilterSettings(side=14, n_filters=8, grid=3, is_mirrored=True)


def pictures(settings: FilterSettings, channels: int, n: int = 12) -> np.ndarray:
    """Return smooth random pictures: unlike noise, their patches have something in common."""
    rng = np.random.default_rng(5)
    coarse = rng.integers(0, 256, (n, 5, 5, channels))
    side = settings.side
    fine = coarse.repeat(-(-side // 5), axis=1).repeat(-(-side // 5), axis=2)
    return fine[:, :side, :side].astype(np.uint8)


def learned(settings: FilterSettings, shown: np.ndarray, seed: int = 0) -> FilterBank:
    return FilterBank.learn(list(shown), settings, np.random.default_rng(seed))


@pytest.mark.parametrize(
    ("settings", "channels", "n_features"), [(PHOTOS, 3, 9 * 200), (DRAWINGS, 1, 9 * 128)]
)
def test_shapes_and_determinism(settings: FilterSettings, channels: int, n_features: int) -> None:
    shown = pictures(settings, channels)
    first, second = learned(settings, shown), learned(settings, shown)
    features = first.transform(shown)
    assert features.shape == (12, n_features)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()
    assert np.array_equal(features, second.transform(shown))


def test_a_picture_s_features_do_not_depend_on_its_company() -> None:
    shown = pictures(SMALL, 3)
    bank = learned(SMALL, shown)
    alone = np.concatenate([bank.transform(shown[[i]]) for i in range(len(shown))])
    assert np.array_equal(bank.transform(shown), alone)


def test_a_mirrored_photograph_has_the_same_features() -> None:
    shown = pictures(MIRRORED, 3)
    bank = learned(MIRRORED, shown)
    mirrored = bank.transform(np.ascontiguousarray(shown[:, :, ::-1]))
    assert np.array_equal(bank.transform(shown), mirrored)


def test_mirrored_writing_has_other_features() -> None:
    shown = pictures(SMALL, 1)
    bank = learned(SMALL, shown)
    features, mirrored = bank.transform(shown), bank.transform(shown[:, :, ::-1].copy())
    assert np.abs(features - mirrored).max() > 0.5


@pytest.mark.filterwarnings("error")
def test_pictures_without_any_contrast_are_no_trouble() -> None:
    shown = np.full((4, 14, 14, 3), 200, dtype=np.uint8)
    features = learned(SMALL, shown).transform(shown)
    assert np.isfinite(features).all()
    assert np.ptp(features, axis=0).max() == 0


def test_the_formula_of_the_paper_on_one_picture() -> None:
    shown = pictures(SMALL, 1)
    bank = learned(SMALL, shown)
    matrix = bank.whitening.matrix * (NORMALISED / WHITENED)
    mean = bank.whitening.shift / WHITENED
    n_positions = SMALL.side - PATCH + 1
    sums = np.zeros((3, 3, 8))
    for top in range(n_positions):
        for left in range(n_positions):
            patch = shown[0, top : top + PATCH, left : left + PATCH, 0].astype(float).ravel()
            patch = (patch - patch.mean()) / np.sqrt(patch.var() + 10)
            whitened = patch @ matrix - mean
            distances = np.linalg.norm(bank.centroids / WHITENED - whitened, axis=1)
            activation = np.maximum(0, distances.mean() - distances)
            sums[top * 3 // n_positions, left * 3 // n_positions] += activation
    features = bank.transform(shown[:1]).reshape(3, 3, 8)
    np.testing.assert_allclose(features, np.sqrt(sums), atol=2e-2)  # what rounding to steps costs


def test_whitened_patches_are_uncorrelated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kmeans_features, "WHITENING_FLOOR", 0.0)
    rng = np.random.default_rng(0)
    mixed = rng.normal(size=(5000, 6)) @ rng.normal(size=(6, 6)) + 3
    steps = np.rint(NORMALISED * mixed).astype(np.float32)
    white = Whitening.learn(steps).apply(steps) / WHITENED
    np.testing.assert_allclose(white.mean(axis=0), 0, atol=2e-2)
    np.testing.assert_allclose(white.T @ white / len(white), np.eye(6), atol=2e-2)


@pytest.mark.parametrize("channels", [1, 3])
def test_sums_are_exact_in_whatever_order_a_processor_adds(channels: int) -> None:
    """The hardest pictures: black and white, all patches far from the mean."""
    settings = DRAWINGS if channels == 1 else PHOTOS
    side = settings.side
    rng = np.random.default_rng(3)
    shown = (255 * rng.integers(0, 2, (40, side, side, channels))).astype(np.uint8)
    shown[::2] = np.where(np.arange(side)[:, None] % 12 < 6, 255, 0)[..., None]
    bank = learned(settings, shown)
    windows = kmeans_features._windows(shown.astype(np.float32))
    patches = kmeans_features._normalised(windows.reshape(-1, windows.shape[-1]))
    exact = patches.astype(np.float64) @ bank.whitening.matrix.astype(np.float64)
    assert np.array_equal(bank.whitening.apply(patches), np.rint(exact - bank.whitening.shift))
    whitened = bank.whitening.apply(patches)[:2000]
    backwards = np.ascontiguousarray(whitened[:, ::-1]) @ bank.centroids[:, ::-1].T
    exact = whitened.astype(np.float64) @ bank.centroids.T.astype(np.float64)
    assert np.array_equal(backwards, exact)
    assert np.abs(exact).max() < 2**24


def test_k_means_finds_clusters_that_are_there() -> None:
    rng = np.random.default_rng(1)
    centres = np.array([[0, 0], [10, 0], [0, 10]], dtype=np.float32)
    points = centres.repeat(50, axis=0) + rng.normal(size=(150, 2))
    points = np.rint(WHITENED * points).astype(np.float32)
    found = kmeans_features._kmeans(points, 3, np.random.default_rng(2)) / WHITENED
    order = np.lexsort((found[:, 1].round(), found[:, 0].round()))
    np.testing.assert_allclose(found[order], centres[[0, 2, 1]], atol=0.7)


def test_there_are_no_more_filters_than_different_patches() -> None:
    points = np.array([[0, 0], [1, 1], [0, 0]], dtype=np.float32)
    found = kmeans_features._kmeans(points, 8, np.random.default_rng(0))
    assert sorted(found.tolist()) == [[0, 0], [1, 1]]
