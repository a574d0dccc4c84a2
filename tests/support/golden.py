"""Pictures that screens have to look like, and how far they may differ from them."""

from importlib.metadata import version
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

FOLDER = Path(__file__).parents[1] / "gui" / "golden"
MADE_WITH = FOLDER / "made-with.txt"
DECISIVE = ("PySide6-Essentials", "numpy", "scipy", "scikit-learn", "pillow")
"""What paints the pictures and computes the figures in them: another version may do it otherwise,
and says nothing about our own code."""
COLOURS = 128
"""Of a picture's palette: a third of the size of one with all colours, which is kept only where
the palette would lose something, as of a spectrogram."""
NEAR = 48
"""Of 255, in the channel that differs most: twice what a palette may change, less than the step
between two colours of the theme that mean something."""
MOST = 1e-4
"""Share of pixels that may differ by more: 92 of a window, less than a short word."""


def versions() -> str:
    """Return what would paint the pictures now."""
    return "".join(f"{name} {version(name)}\n" for name in DECISIVE)


def pixels(image: QImage) -> np.ndarray:
    """Return red, green and blue of each pixel, ``(height, width, 3)``."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def save(image: QImage, name: str) -> None:
    """Make a picture the one to look like."""
    FOLDER.mkdir(exist_ok=True)
    full = Image.fromarray(pixels(image))
    small = full.quantize(COLOURS, dither=Image.Dither.NONE)
    lost = np.abs(pixels(image).astype(np.int16) - np.asarray(small.convert("RGB"))).max(axis=2)
    is_faithful = float((lost > NEAR / 2).mean()) < MOST / 10
    (small if is_faithful else full).save(FOLDER / f"{name}.png", optimize=True)


def fault(image: QImage, name: str, folder: Path) -> str:
    """Say how a picture differs from what it has to look like; nothing where it does not.

    Parameters
    ----------
    image : QImage
        What was painted.
    name : str
        Of the picture.
    folder : Path
        Where a picture of the difference goes: grey what is alike, red what is not.
    """
    path = FOLDER / f"{name}.png"
    if not path.exists():
        return f"{name}: there is no golden picture; make it with --renew-golden"
    wanted = np.asarray(Image.open(path).convert("RGB"))
    seen = pixels(image)
    if seen.shape != wanted.shape:
        return f"{name}: {seen.shape[1::-1]} pixels instead of {wanted.shape[1::-1]}"
    differs = np.abs(seen.astype(np.int16) - wanted).max(axis=2) > NEAR
    share = float(differs.mean())
    if share <= MOST:
        return ""
    difference = seen // 3 + 160
    difference[differs] = 255, 0, 0
    kept = folder / f"{name}-difference.png"
    Image.fromarray(difference).save(kept)
    Image.fromarray(seen).save(folder / f"{name}-seen.png")
    return f"{name}: {share:.2%} of the pixels differ, see {kept}"
