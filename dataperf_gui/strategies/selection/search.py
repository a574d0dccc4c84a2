"""Exact search for the items most like one, and models asked about a whole pool, block by block.

The rows may be mapped from the disk, and no second copy of them is made.

Nothing is indexed: the best graph indexes measured here found 81 % of the true neighbours, and a
scan of 500,000 x 256 numbers takes no longer than the memory needs to deliver them.

What an order is made of is computed in float64 and rounded: the last bits of float32 sums differ
from processor to processor, and so would the order of items that are nearly equally like.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression

from dataperf_gui.arrays import Features, Floats, Ints
from dataperf_gui.jobs import Monitor

BLOCK_ROWS = 32_768
"""Scanned between two questions whether the answer is still wanted."""
ROWS = 4096
"""Converted to float64 at a time."""
DECIMALS = 9
"""Kept of what an order is made of: far more than mean anything, fewer than float64 has."""
ROUNDING = 1e-5
"""How far a cosine in float32 may be from the exact one."""


def decision_values(
    model: LogisticRegression, X: Features, monitor: Monitor | None = None
) -> Floats:
    """Return the ``(n,)`` decision value of each row by a fitted model of two classes."""
    monitor = monitor or Monitor()
    found = np.empty(len(X))
    for start in range(0, len(X), ROWS):
        monitor.check()
        block = slice(start, start + ROWS)
        found[block] = model.decision_function(X[block].astype(np.float64))
    return np.round(found, DECIMALS)


def row_lengths(X: Features, monitor: Monitor | None = None) -> Features:
    """Return the ``(n,)`` length of each row; 1 for rows of zeros, whose cosines are then 0."""
    monitor = monitor or Monitor()
    lengths = np.empty(len(X), dtype=np.float32)
    for start in range(0, len(X), ROWS):
        monitor.check()
        block = X[start : start + ROWS].astype(np.float64)
        lengths[start : start + ROWS] = np.sqrt(np.einsum("ij,ij->i", block, block))
    return np.where(lengths > 0, lengths, np.float32(1))


def cosines_with(
    X: Features, lengths: Features, item: int, monitor: Monitor | None = None
) -> Features:
    """Return the ``(n,)`` cosine of each row of ``(n, n_features)`` with the row `item`.

    Parameters
    ----------
    X : Features
        The rows; may be mapped from the disk.
    lengths : Features
        What `row_lengths` returns of them.
    item : int
        A row.
    monitor : Monitor, optional
        Asked before each block whether to go on.
    """
    monitor = monitor or Monitor()
    query = np.array(X[item]) / lengths[item]
    found = np.empty(len(X), dtype=np.float32)
    for start in range(0, len(X), BLOCK_ROWS):
        monitor.check()
        np.matmul(X[start : start + BLOCK_ROWS], query, out=found[start : start + BLOCK_ROWS])
    found /= lengths
    return found


def most_like(
    X: Features, lengths: Features, item: int, k: int, monitor: Monitor | None = None
) -> Ints:
    """Return the `k` rows most like the row `item`, without it, the likest first.

    Rows equally like come in their own order. Parameters as in `cosines_with`.
    """
    cosines = cosines_with(X, lengths, item, monitor)
    cosines[item] = -np.inf
    k = min(k, len(cosines) - 1)
    if k < 1:
        return np.empty(0, dtype=np.intp)
    least = np.partition(cosines, len(cosines) - k)[len(cosines) - k]
    found = np.flatnonzero(cosines >= least - 2 * ROUNDING)
    exact = _exact_cosines(X, lengths, item, found)
    return found[np.argsort(-exact, kind="stable")][:k]


def _exact_cosines(X: Features, lengths: Features, item: int, rows: Ints) -> Floats:
    """Return the ``(n_rows,)`` cosines of some rows with the row `item`, rounded."""
    query = X[item].astype(np.float64) / lengths[item]
    found = np.empty(len(rows))
    for start in range(0, len(rows), ROWS):
        block = rows[start : start + ROWS]
        found[start : start + ROWS] = X[block].astype(np.float64) @ query / lengths[block]
    return np.round(found, DECIMALS)


def cosines_with_each(X: Features, lengths: Features, queries: Floats) -> Floats:
    """Return ``(n, n_queries)`` cosines of the rows with unit vectors, rounded."""
    found = np.empty((len(X), len(queries)))
    for start in range(0, len(X), ROWS):
        block = slice(start, start + ROWS)
        found[block] = X[block].astype(np.float64) @ queries.T / lengths[block, None]
    return np.round(found, DECIMALS, out=found)


def nearness(
    X: Features, lengths: Features, items: Ints, monitor: Monitor | None = None
) -> tuple[Floats, Ints]:
    """Return the ``(n,)`` cosine of each row with the nearest of `items`, and which that is.

    Parameters
    ----------
    X, lengths
        As in `cosines_with`.
    items : Ints
        ``(n_items,)`` rows to compare with; at least one. A row is not compared with itself
        where there is another.
    monitor : Monitor, optional
        Asked before each block whether to go on.

    Returns
    -------
    cosines : Floats
        ``(n,)``.
    nearest : Ints
        ``(n,)`` positions in `items`.
    """
    monitor = monitor or Monitor()
    queries = X[items].astype(np.float64) / lengths[items, None]
    own = {int(item): place for place, item in enumerate(items)} if len(items) > 1 else {}
    best, nearest = np.empty(len(X)), np.empty(len(X), dtype=np.intp)
    for start in range(0, len(X), ROWS):
        monitor.check()
        block = slice(start, start + ROWS)
        cosines = cosines_with_each(X[block], lengths[block], queries)
        for item, place in own.items():
            if 0 <= item - start < len(cosines):
                cosines[item - start, place] = -np.inf
        nearest[block] = cosines.argmax(axis=1)
        best[block] = np.take_along_axis(cosines, nearest[block][:, None], axis=1)[:, 0]
    return best, nearest
