"""Makes small picture files."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image


def noise(seed: int, side: int = 12, channels: int = 3) -> np.ndarray:
    """Return random pixels, the same for the same seed."""
    shape = (side, side, channels)
    return np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)


def write_picture(path: Path, seed: int = 0, side: int = 12) -> Path:
    """Write random pixels in the format that the file's name asks for."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(noise(seed, side)).save(path)
    return path


def write_pictures(root: Path, names: Sequence[str]) -> Path:
    """Write a different picture for each name below `root`, and return `root`."""
    for seed, name in enumerate(names):
        write_picture(root / name, seed)
    return root


def write_classes(root: Path, n_each: int, classes: Sequence[str] = ("cat", "dog")) -> Path:
    """Write a folder with a sub-folder a class, and return it."""
    return write_pictures(root, [f"{name}/{i}.png" for name in classes for i in range(n_each)])
