"""Which points lie where: under the pointer, inside a lasso, nearest to one, towards a side."""

import numpy as np

from dataperf_gui.arrays import Bools, Features, Floats, Ints

SIDES = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, 1.0), "down": (0.0, -1.0)}
"""Directions on the plane, where y grows upwards."""
ASIDE = 2.0
"""How much a step aside counts against a step ahead: a point straight ahead is preferred."""


def nearest(points: Features, at: tuple[float, float], among: Bools, within: float) -> int:
    """Return the row of the point nearest to a place, -1 where none is near enough.

    Parameters
    ----------
    points : Features
        ``(n, 2)``.
    at : tuple of float
        The place.
    among : Bools
        ``(n,)`` points that count.
    within : float
        Largest distance.
    """
    if not len(points):
        return -1
    distances = _squares(points, at)
    distances[~among] = np.inf
    row = int(distances.argmin())
    return row if distances[row] <= within**2 else -1


def nearest_rows(points: Features, row: int, k: int, among: Bools) -> Ints:
    """Return the `k` points nearest to point `row`, itself first.

    Parameters
    ----------
    points : Features
        ``(n, 2)``.
    row : int
        One of them.
    k : int
        How many, with itself; fewer where there are fewer.
    among : Bools
        ``(n,)`` points that count.
    """
    rows = np.flatnonzero(among)
    distances = _squares(points[rows], (float(points[row, 0]), float(points[row, 1])))
    distances[rows == row] = -1.0
    k = min(k, len(rows))
    near = np.argpartition(distances, k - 1)[:k] if k < len(rows) else np.arange(len(rows))
    return rows[near[np.argsort(distances[near], kind="stable")]]


def inside(points: Features, corners: Floats) -> Bools:
    """Return which points lie inside a polygon, by the even-odd rule.

    Parameters
    ----------
    points : Features
        ``(n, 2)``.
    corners : Floats
        ``(m, 2)`` in order; the last is joined to the first.

    Notes
    -----
    A ray from each point to the right crosses the outline an odd number of times (Shimrat 1962).
    """
    is_inside = np.zeros(len(points), dtype=np.bool_)
    if len(corners) < 3:
        return is_inside
    in_box = np.flatnonzero(
        (points >= corners.min(axis=0)).all(axis=1) & (points <= corners.max(axis=0)).all(axis=1)
    )
    x, y = points[in_box, 0].astype(np.float64), points[in_box, 1].astype(np.float64)
    is_odd = np.zeros(len(in_box), dtype=np.bool_)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        is_beside = (y0 > y) != (y1 > y)
        is_odd ^= is_beside & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    is_inside[in_box[is_odd]] = True
    return is_inside


def towards(points: Features, row: int, side: str, among: Bools) -> int:
    """Return the point that a step from point `row` to a side leads to, `row` where none is there.

    Parameters
    ----------
    points : Features
        ``(n, 2)``.
    row : int
        Where the step begins.
    side : str
        One of `SIDES`.
    among : Bools
        ``(n,)`` points that count.
    """
    offsets = points.astype(np.float64) - points[row]
    x, y = SIDES[side]
    ahead = offsets[:, 0] * x + offsets[:, 1] * y
    aside = np.abs(offsets[:, 0] * y) + np.abs(offsets[:, 1] * x)
    can = among & (ahead > 0)
    if not can.any():
        return row
    cost = np.where(can, ahead + ASIDE * aside, np.inf)
    return int(cost.argmin())


def middles(points: Features, codes: Ints, n_codes: int, among: Bools) -> Floats:
    """Return the middle of each class: of its points, the one nearest to their median.

    Parameters
    ----------
    points : Features
        ``(n, 2)``.
    codes : Ints
        ``(n,)`` class of each; others than 0..n_codes-1 are left out.
    n_codes : int
        Number of classes.
    among : Bools
        ``(n,)`` points that count.

    Returns
    -------
    Floats
        ``(n_codes, 2)``; NaN for a class without points.
    """
    found = np.full((n_codes, 2), np.nan)
    for code in range(n_codes):
        own = points[among & (codes == code)]
        if len(own):
            median = np.median(own, axis=0)
            found[code] = own[_squares(own, (float(median[0]), float(median[1]))).argmin()]
    return found


def _squares(points: Features, at: tuple[float, float]) -> Floats:
    """Return the squared distances from a place."""
    x = points[:, 0].astype(np.float64) - at[0]
    y = points[:, 1].astype(np.float64) - at[1]
    squares: Floats = x * x + y * y
    return squares
