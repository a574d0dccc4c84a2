"""The words of a map: ways to lay items out, and the layout."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from dataperf_gui.arrays import Features


class Way(StrEnum):
    """How items are laid out on the plane."""

    OVERVIEW = "overview"
    """Principal components (PCA): at once, the same every time."""
    NEIGHBOURHOODS = "neighbourhoods"
    """t-SNE (van der Maaten and Hinton 2008): what is alike lies close; takes a while."""


OnLayout = Callable[[Features], None]
"""Called with ``(n, 2)`` points while they are still moving, in the working thread."""


@dataclass(frozen=True, eq=False, slots=True)
class Layout:
    """Where items lie.

    Parameters
    ----------
    way : Way
        How they were laid out.
    points : Features
        ``(n, 2)`` in -1..1, centred on 0, both axes to one scale.
    share : float
        Of the variance of all features that the plane shows, in 0..1; 0 for `NEIGHBOURHOODS`,
        which keeps neighbours and no variance.
    n_laid_out : int
        Items laid out by themselves; the others lie beside the one that they are most like.
    """

    way: Way
    points: Features
    share: float
    n_laid_out: int

    @property
    def is_one_point(self) -> bool:
        """Whether no two items lie apart: their features are equal."""
        return not self.points.any()


def framed(points: Features) -> Features:
    """Centre ``(n, 2)`` points and scale them into -1..1, both axes alike; equal points to 0."""
    if not len(points):
        return points.astype(np.float32)
    points = points.astype(np.float64)  # far from 0, single precision would lose what is close
    low, high = points.min(axis=0), points.max(axis=0)
    half = float((high - low).max()) / 2
    if half <= 0:
        return np.zeros(points.shape, dtype=np.float32)
    scaled: Features = ((points - (low + high) / 2) / half).astype(np.float32)
    return scaled
