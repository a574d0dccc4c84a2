"""Convolutional k-means features, learned on a person's own pictures, without labels.

The method is that of Coates, Ng and Lee, "An analysis of single-layer networks in unsupervised
feature learning" (AISTATS 2011): small patches are contrast-normalised and whitened, k-means
finds the filters, a filter's response is how much closer the patch is to its centroid than to
the average centroid ("triangle" activation, section 3.2.2), and responses are summed over the
cells of a coarse grid.

Ours adds one thing: for colour pictures every filter comes with its mirror image, and the
responses of a picture and of its mirror image are summed. A photograph shows the same thing when
it is mirrored; writing does not, so grey pictures keep left and right apart. On 4,000 photographs
this halves the number of features and finds more of the labels that people got wrong.

The features are the same to the last bit on every processor and with any number of threads (see
`docs/machine-independence.md`). Every value that a sum is taken of is rounded to a whole number of
small steps, so coarse that the sum stays below 2**24: such sums are exact in float32, whatever the
order in which a processor adds. All else is elementwise arithmetic, which IEEE 754 defines exactly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from dataperf_gui.arrays import Features, Pixels

PATCH = 6
"""Pixels of a patch's side (Coates et al. 2011, section 4.4)."""
N_PATCHES = 50_000
"""Patches that whitening and filters are learned on."""
N_ITERATIONS = 15
"""Of k-means; more move the filters, but not what they are good for."""
CONTRAST_FLOOR = 10.0
"""Added to a variance in 0..255 so that flat patches do not become noise (section 3.1.1)."""
WHITENING_FLOOR = 0.1
"""Added to the eigenvalues of the patches' covariance (section 3.1.1)."""

# Numbers of steps in 1. The bounds in brackets follow from Cauchy-Schwarz for 108 pixels a patch:
# a normalised patch has a norm below 10.4, 20.8 once the mean is taken away, 66 once whitened.
NORMALISED = 256
"""Steps of normalised patches."""
WHITENING = 512
"""Steps of the whitening matrix (sums below 20.8 * 256 * 3.2 * 512 = 8.7e6)."""
WHITENED = 32
"""Steps of whitened patches and of centroids (sums below (66 * 32)**2 = 4.5e6)."""
DISTANCE = 256
"""Steps of distances (sums of 400 below 400 * 2 * 66 * 256 = 13.6e6)."""


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """What decides the features besides the pictures.

    Parameters
    ----------
    side : int
        Pictures are resized to this many pixels squared.
    n_filters : int
        Filters, mirror images included.
    grid : int
        Responses are summed over ``grid x grid`` cells.
    is_mirrored : bool
        Whether a picture and its mirror image get the same features.
    """

    side: int
    n_filters: int
    grid: int
    is_mirrored: bool


PHOTOS = FilterSettings(side=32, n_filters=400, grid=3, is_mirrored=True)
"""For colour pictures."""
DRAWINGS = FilterSettings(side=28, n_filters=128, grid=3, is_mirrored=False)
"""For grey pictures: writing, scans, drawings."""


@dataclass(frozen=True, eq=False, slots=True)
class FilterBank:
    """Learned filters.

    Parameters
    ----------
    settings : FilterSettings
        What they were learned with.
    whitening : Whitening
        What the patches are whitened with.
    centroids : Features
        ``(n_filters, patch_size)`` in the whitened space, in steps; where mirrored, the second
        half are the mirror images of the first.
    """

    settings: FilterSettings
    whitening: "Whitening"
    centroids: Features

    @classmethod
    def learn(
        cls, pictures: Sequence[Pixels], settings: FilterSettings, rng: np.random.Generator
    ) -> Self:
        """Learn filters on ``(side, side, channels)`` pictures."""
        patches = _sample_patches(pictures, settings, rng)
        whitening = Whitening.learn(patches)
        n_learned = settings.n_filters // (2 if settings.is_mirrored else 1)
        centroids = _kmeans(whitening.apply(patches), n_learned, rng)
        if settings.is_mirrored:
            centroids = np.concatenate([centroids, _mirrored_patches(centroids)])
        return cls(settings, whitening, centroids)

    def transform(self, pictures: Pixels) -> Features:
        """Return ``(n, n_features)`` of ``(n, side, side, channels)`` pictures."""
        windows = _windows(pictures.astype(np.float32))
        n, height, width, size = windows.shape
        whitened = self.whitening.apply(_normalised(windows.reshape(-1, size)))
        responses = _triangle(whitened, self.centroids)
        grid = self.settings.grid
        pooling = np.kron(_cells(height, grid), _cells(width, grid)).astype(np.float32)
        cells = (pooling @ responses.reshape(n, height * width, -1)).reshape(n, grid, grid, -1)
        if self.settings.is_mirrored:
            cells = _summed_with_mirror(cells)
        # Square roots make the sums' spread alike, as for counts.
        features: Features = np.sqrt(cells.reshape(n, -1) / DISTANCE)
        return features


@dataclass(frozen=True, eq=False, slots=True)
class Whitening:
    """A symmetric whitening of normalised patches.

    Parameters
    ----------
    matrix : Features
        ``(patch_size, patch_size)``, from steps of normalised to steps of whitened patches.
    shift : Features
        ``(patch_size,)`` the mean patch after the product with `matrix`.
    """

    matrix: Features
    shift: Features

    @classmethod
    def learn(cls, patches: Features) -> Self:
        """Learn from ``(n, patch_size)`` normalised patches, in steps."""
        steps = patches.astype(np.float64)  # whole numbers: these sums are exact as well
        mean = np.rint(steps.mean(axis=0))
        steps -= mean
        values, vectors = np.linalg.eigh(steps.T @ steps / (len(steps) * NORMALISED**2))
        # Of eigenvectors the sign, and among equal eigenvalues the direction, is up to the
        # processor. The product is not: it differs in the last bits only, and rounding ends that.
        matrix = (vectors / np.sqrt(values + WHITENING_FLOOR)) @ vectors.T
        matrix = np.rint(matrix * WHITENING) * (WHITENED / (WHITENING * NORMALISED))
        return cls(matrix.astype(np.float32), (mean @ matrix).astype(np.float32))

    def apply(self, patches: Features) -> Features:
        """Whiten ``(n, patch_size)`` normalised patches; from steps to steps."""
        whitened: Features = patches @ self.matrix
        whitened -= self.shift
        np.rint(whitened, out=whitened)
        return whitened


def _kmeans(patches: Features, n_clusters: int, rng: np.random.Generator) -> Features:
    """Return ``(n_clusters, patch_size)`` centroids, fewer where fewer patches differ.

    Lloyd's algorithm, begun at random patches; a cluster that loses all its patches stays where
    it is, and of centroids equally near the first is the nearest. Not scikit-learn's: importing
    that takes longer than all of this.
    """
    distinct: dict[bytes, Features] = {}
    for row in rng.permutation(len(patches)):
        distinct.setdefault(patches[row].tobytes(), patches[row])
        if len(distinct) == n_clusters:
            break
    centroids = np.stack(list(distinct.values()))
    for _ in range(N_ITERATIONS):
        affinity = patches @ centroids.T
        affinity -= np.einsum("ij,ij->i", centroids, centroids) / 2
        nearest = affinity.argmax(axis=1)
        sizes = np.bincount(nearest, minlength=len(centroids))
        starts = np.cumsum(sizes) - sizes
        is_used = sizes > 0
        # A large cluster's sum passes 2**24, but never the 2**53 of float64.
        ordered = patches[np.argsort(nearest, kind="stable")]
        sums = np.add.reduceat(ordered, starts[is_used], dtype=np.float64)
        centroids[is_used] = np.rint(sums / sizes[is_used, None])
    return centroids


def _sample_patches(
    pictures: Sequence[Pixels], settings: FilterSettings, rng: np.random.Generator
) -> Features:
    """Draw normalised patches, ``(n, patch_size)``, equally many of each picture."""
    n_each = -(-N_PATCHES // (len(pictures) * (2 if settings.is_mirrored else 1)))
    drawn = []
    for picture in pictures:
        windows = _windows(picture[None].astype(np.float32))
        flat = windows.reshape(-1, windows.shape[-1])
        drawn.append(flat[rng.integers(0, len(flat), n_each)])
    patches = np.concatenate(drawn)
    if settings.is_mirrored:
        patches = np.concatenate([patches, _mirrored_patches(patches)])
    return _normalised(patches)


def _windows(pictures: Features) -> Features:
    """Return all patches, ``(n, height, width, channels * PATCH * PATCH)``."""
    windows = np.lib.stride_tricks.sliding_window_view(pictures, (PATCH, PATCH), axis=(1, 2))
    return windows.reshape(*windows.shape[:3], -1)


def _normalised(patches: Features) -> Features:
    """Take the mean of ``(n, patch_size)`` pixels away and divide by their contrast; in steps."""
    size = patches.shape[1]
    sums = patches.sum(axis=1, dtype=np.float32).astype(np.float64)
    squares = np.einsum("ij,ij->i", patches, patches).astype(np.float64)
    variance = (squares * size - sums**2) / size**2
    scale = NORMALISED / np.sqrt(variance + CONTRAST_FLOOR)
    normalised: Features = patches - (sums / size).astype(np.float32)[:, None]
    normalised *= scale.astype(np.float32)[:, None]
    np.rint(normalised, out=normalised)
    return normalised


def _triangle(patches: Features, centroids: Features) -> Features:
    """Return how much closer each patch is to a centroid than to the average one, or 0; in steps.

    Steps of patches and centroids become those of distances: a factor that is a power of 2 leaves
    exact sums exact.
    """
    factor = np.float32((DISTANCE / WHITENED) ** 2)
    distances: Features = patches @ (-2 * factor * centroids.T)
    distances += factor * np.einsum("ij,ij->i", patches, patches)[:, None]
    distances += factor * np.einsum("ij,ij->i", centroids, centroids)
    np.sqrt(distances, out=distances)
    np.rint(distances, out=distances)
    np.subtract(np.rint(distances.mean(axis=1, keepdims=True)), distances, out=distances)
    return np.maximum(distances, 0, out=distances)


def _cells(length: int, grid: int) -> Features:
    """Return ``(grid, length)``: 1 where a position belongs to a cell, else 0."""
    edges = np.linspace(0, length, grid + 1).astype(int)
    cell = np.searchsorted(edges[1:], np.arange(length), side="right")
    belongs: Features = (cell == np.arange(grid)[:, None]).astype(np.float32)
    return belongs


def _mirrored_patches(patches: Features) -> Features:
    """Return the mirror images of ``(n, channels * PATCH * PATCH)`` patches."""
    return patches.reshape(len(patches), -1, PATCH, PATCH)[..., ::-1].reshape(patches.shape)


def _summed_with_mirror(cells: Features) -> Features:
    """Add the mirror image's responses: those of the mirrored filter in the mirrored cell."""
    first, second = np.split(cells, 2, axis=-1)
    return first + second[:, :, ::-1]
