"""The smallest of many values in each row, with ties broken the same way on every processor."""

import numpy as np

from dataperf_gui.arrays import Ints, Matrix


def smallest(values: Matrix, k: int) -> Ints:
    """Return the columns of the `k` smallest values of each row, the smallest first.

    Of equal values the first columns count as smaller. `numpy.argpartition` alone takes any of
    those that are equal to the last one, and which ones depends on the processor.

    Parameters
    ----------
    values : Matrix
        ``(n, m)`` without NaN.
    k : int
        At most m.

    Returns
    -------
    Ints
        ``(n, k)``.
    """
    if k in {0, values.shape[1]}:
        return np.argsort(values, axis=1, kind="stable")[:, :k]
    columns = np.sort(np.argpartition(values, k - 1, axis=1)[:, :k], axis=1)
    found = np.take_along_axis(values, columns, axis=1)
    last = found.max(axis=1, keepdims=True)
    n_equal = np.count_nonzero(values == last, axis=1)
    is_tied = n_equal > np.count_nonzero(found == last, axis=1)
    columns = np.take_along_axis(columns, np.argsort(found, axis=1, kind="stable"), axis=1)
    for row in np.flatnonzero(is_tied).tolist():
        columns[row] = np.argsort(values[row], kind="stable")[:k]
    return columns
