"""Very many points as a picture: one cell of the screen shows one of its points.

Memory: the picture, and 8 bytes a visible point. 100,000 points take about 3 ms.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Features, Ints

CELL, LARGE_CELL = 2, 3
"""Pixels of a cell: a single one is hard to see, and three where there is room."""
ROOMY = 30_000
"""Points up to which there is."""
FULLEST = 16
"""Points in a cell from which on it gets no darker."""
LONE = 0.62
"""Opacity of a cell with one point: still three times as dark as the paper."""
RISE = 3.0
"""Points by which the rest of the opacity is made up to a third."""

Colours = NDArray[np.uint32]


@dataclass(frozen=True, eq=False, slots=True)
class Raster:
    """A picture of points.

    Parameters
    ----------
    cells : Colours
        ``(rows, columns)`` as 0xAARRGGBB with the alpha multiplied in; 0 where nothing is.
    left, top : float
        Where its first cell begins on screen, pixels.
    side : int
        Of a cell, pixels.
    """

    cells: Colours
    left: float
    top: float
    side: int


def shades(colours: NDArray[np.uint8]) -> Colours:
    """Return what cells look like, by class and by the number of points in them.

    Parameters
    ----------
    colours : ndarray of uint8
        ``(n_classes, 3)`` red, green, blue.

    Returns
    -------
    Colours
        ``(n_classes, FULLEST + 1)``; the first column is for empty cells.
    """
    counts = np.arange(FULLEST + 1)
    opacity = np.where(counts > 0, 1 - (1 - LONE) * np.exp(-(counts - 1) / RISE), 0.0)
    alpha = np.round(255 * opacity).astype(np.uint32)
    red, green, blue = (
        np.round(colours[:, channel, None] * opacity).astype(np.uint32) for channel in range(3)
    )
    return (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)


def rasterised(
    places: Features,
    codes: Ints,
    table: Colours,
    size: tuple[int, int],
    origin: tuple[float, float],
) -> Raster:
    """Draw points into cells; of several in one, the last gives the colour, all the opacity.

    In an order drawn once by chance each class shows in proportion, and none hides the others.

    Parameters
    ----------
    places : Features
        ``(n, 2)`` pixels; those outside are left out.
    codes : Ints
        ``(n,)`` rows of `table`.
    table : Colours
        See `shades`.
    size : tuple of int
        Width and height of the screen, pixels.
    origin : tuple of float
        Where a fixed place of the plane is on screen: cells move with it, so that the picture
        does not flicker while it is dragged.
    """
    side = LARGE_CELL if len(places) <= ROOMY else CELL
    left, top = (coordinate % side - side for coordinate in origin)
    columns, rows = size[0] // side + 2, size[1] // side + 2
    x = ((places[:, 0] - np.float32(left)) * np.float32(1 / side)).astype(np.int32)
    y = ((places[:, 1] - np.float32(top)) * np.float32(1 / side)).astype(np.int32)
    # As numbers without sign, what lies left of or above the screen is far too large.
    is_seen = (x.view(np.uint32) < columns) & (y.view(np.uint32) < rows)
    cell = y * columns + x
    if not is_seen.all():
        cell, codes = cell[is_seen], codes[is_seen]
    counts = np.bincount(cell, minlength=rows * columns)
    last = np.zeros(rows * columns, dtype=np.intp)
    last[cell] = codes
    last *= table.shape[1]
    last += np.minimum(counts, FULLEST, out=counts)
    return Raster(table.ravel().take(last).reshape(rows, columns), left, top, side)
