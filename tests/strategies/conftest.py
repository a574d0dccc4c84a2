from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from dataperf_gui.arrays import Bools, Labels
from dataperf_gui.strategies.base import CleaningProblem


@dataclass(frozen=True, eq=False)
class Planted:
    """A problem whose wrong labels are known."""

    problem: CleaningProblem
    truth: Labels
    is_wrong: Bools


@pytest.fixture(scope="session")
def plant() -> Callable[..., Planted]:
    """Return a maker of well separated classes with some labels moved to another class."""

    def make(n: int = 240, n_classes: int = 4, noise: float = 0.2, seed: int = 0) -> Planted:
        rng = np.random.default_rng(seed)
        truth = (np.arange(n) % n_classes).astype(np.int32)
        centres = rng.normal(size=(n_classes, 16)) * 3
        X = (centres[truth] + rng.normal(size=(n, 16))).astype(np.float32)
        is_wrong = np.zeros(n, dtype=bool)
        is_wrong[rng.choice(n, round(noise * n), replace=False)] = True
        moved = (truth + rng.integers(1, n_classes, n)) % n_classes
        labels = np.where(is_wrong, moved, truth).astype(np.int32)
        classes = tuple("abcdefgh"[:n_classes])
        clean = truth[: n // 4]
        X_validation = (centres[clean] + rng.normal(size=(n // 4, 16))).astype(np.float32)
        problem = CleaningProblem(X, labels, classes, X_validation, clean, seed=seed)
        return Planted(problem, truth, is_wrong)

    return make


@pytest.fixture(scope="session")
def planted(plant: Callable[..., Planted]) -> Planted:
    return plant()
