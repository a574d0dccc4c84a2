"""Holds a part of the pool apart, to score on without touching the official evaluation set."""

import numpy as np

from dataperf_gui.arrays import Bools, Labels

SHARE = 0.25
"""Of each class."""
MOST = 2000
"""Items; more would make the live score slow and hardly surer."""


def held_apart(labels: Labels, rng: np.random.Generator) -> Bools:
    """Draw the development split: the same share of each class, which keeps their proportions.

    Parameters
    ----------
    labels : Labels
        ``(n,)``.
    rng : numpy.random.Generator
        Equal states give equal splits.

    Returns
    -------
    Bools
        ``(n,)`` True for the items that are scored on and cannot be chosen. A class keeps at
        least one item to choose.
    """
    is_apart = np.zeros(len(labels), dtype=np.bool_)
    share = min(SHARE, MOST / max(len(labels), 1))
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        n_apart = min(max(round(share * len(members)), 1), len(members) - 1)
        is_apart[rng.choice(members, n_apart, replace=False)] = True
    return is_apart
