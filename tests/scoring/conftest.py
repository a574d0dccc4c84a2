"""Data that scoring tests share."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from dataperf_gui.arrays import Features, Labels


@dataclass(frozen=True)
class Blobs:
    X: Features
    labels: Labels
    truth: Labels
    X_test: Features
    y_test: Labels


MakeBlobs = Callable[..., Blobs]


def _make_blobs(n: int, d: int, k: int, n_test: int = 300, seed: int = 0) -> Blobs:
    """Overlapping classes around random centres; one label in five is wrong."""
    rng = np.random.default_rng(seed)
    truth = (np.arange(n + n_test) % k).astype(np.int32)
    centres = rng.standard_normal((k, d)) * 1.5 / np.sqrt(d) ** 0.5
    X = (centres[truth] + rng.standard_normal((n + n_test, d))).astype(np.float32)
    shift = rng.integers(1, k, n) * (rng.random(n) < 0.2)
    labels = ((truth[:n] + shift) % k).astype(np.int32)
    return Blobs(X[:n], labels, truth[:n], X[n:], truth[n:])


@pytest.fixture(scope="session")
def make_blobs() -> MakeBlobs:
    return _make_blobs
