"""How varied a chosen set is, as one number with a name."""

import numpy as np
from scipy.linalg import eigvalsh

from dataperf_gui.arrays import Features


def vendi_score(X: Features) -> float:
    """Return how many entirely different items ``(n, n_features)`` rows are worth.

    The Vendi score (Friedman and Dieng, "The Vendi score: a diversity evaluation metric for
    machine learning", TMLR 2023) with the cosine as similarity: the exponential of the Shannon
    entropy of the eigenvalues of K / n, where K holds the cosines. It is 1 where all rows point
    the same way and n where all are at right angles.

    K and the ``(n_features, n_features)`` matrix of the same rows have the same eigenvalues but
    zeros; the smaller one is taken.

    Examples
    --------
    >>> round(vendi_score(np.eye(3, dtype=np.float32)), 6)
    3.0
    >>> round(vendi_score(np.ones((5, 2), dtype=np.float32)), 6)
    1.0
    """
    if not len(X):
        return 0.0
    rows = X.astype(np.float64)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(lengths > 0, lengths, 1)
    rows = rows[lengths[:, 0] > 0]
    if not len(rows):
        return 1.0  # nothing tells them apart
    gram = rows @ rows.T if len(rows) < rows.shape[1] else rows.T @ rows
    shares = np.clip(eigvalsh(gram) / len(rows), 0, None)
    shares = shares[shares > 0]
    return float(np.exp(-np.sum(shares * np.log(shares))))
