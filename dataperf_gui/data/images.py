"""Decodes pictures, within limits, to plain RGB pixels."""

import struct
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import numpy as np
from PIL import Image, ImageOps

from dataperf_gui.arrays import Pixels
from dataperf_gui.messages import DataPerfError

IMAGE_SUFFIXES = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})
MAX_FILE_BYTES = 256 * 2**20
MAX_PIXELS = 200_000_000
"""More are a decompression bomb or a map; either would take over 600 MB decoded."""
BACKDROP = (235, 235, 235)
"""What shows through transparent pixels: neither black nor white drawings vanish on it."""
FULL_RANGES = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)
"""White of deep grey pictures: 0..1, or what 8, 10, 12, 14 or 16 bits can hold."""
DAMAGE = (OSError, ValueError, SyntaxError, struct.error)
"""What Pillow raises on damaged files; an unknown format is an OSError."""

# For all of Pillow, which refuses a picture of more than twice as many pixels wherever a file
# names a size, and warns below that. A filter around each call would not be thread-safe.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)


class FileImages:
    """Pictures that are files.

    Parameters
    ----------
    paths : sequence of Path
        ``(n,)`` one file an item.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = tuple(paths)

    def subset(self, items: Sequence[int]) -> Self:
        """Return the files of these items alone."""
        return type(self)([self.paths[item] for item in items])

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Decode the file of `item`, see `read_image`."""
        return read_image(self.paths[item], max_side)


class SheetImages:
    """Pictures that are equal tiles of one sheet, row by row.

    Parameters
    ----------
    sheet : Pixels
        ``(height, width, 3)``.
    side : int
        Pixels of a tile's side.
    """

    def __init__(self, sheet: Pixels, side: int) -> None:
        self._sheet, self._side = sheet, side
        self._n_columns = sheet.shape[1] // side

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Return the tile of `item`; tiles are small, so `max_side` only ever shrinks them."""
        row, column = divmod(item, self._n_columns)
        top, left = row * self._side, column * self._side
        tile = self._sheet[top : top + self._side, left : left + self._side]
        return tile if max_side is None or max_side >= self._side else _shrunk(tile, max_side)


def verify_image(path: Path) -> None:
    """Check a picture's size and header without decoding it.

    Raises
    ------
    DataPerfError
        The file is missing, empty, too large, or no picture that can be read.
    """
    with _opened(path):
        pass


def read_image(path: Path, max_side: int | None = None) -> Pixels:
    """Decode a picture file: upright, 8 bits a channel, transparent parts on a grey backdrop.

    Parameters
    ----------
    path : Path
        BMP, GIF (first frame), JPEG, PNG, TIFF (first page) or WebP.
    max_side : int, optional
        Shrink to at most so many pixels wide and high.

    Returns
    -------
    Pixels
        ``(height, width, 3)``.

    Raises
    ------
    DataPerfError
        The file is missing, empty, too large, or broken.
    """
    with _opened(path) as image:
        try:
            if max_side is not None:
                image.draft("RGB", (max_side, max_side))  # JPEG can skip what a thumbnail lacks
            ImageOps.exif_transpose(image, in_place=True)
            flat = _as_rgb(image)
        except DAMAGE as error:
            raise _broken(path, error) from error
        except Image.DecompressionBombError as error:
            raise _oversized(path) from error
        if max_side is not None:
            flat.thumbnail((max_side, max_side), Image.Resampling.BOX, reducing_gap=2.0)
        return np.asarray(flat)


def _opened(path: Path) -> Image.Image:
    """Open a file whose size and header are within limits; the pixels are not decoded yet."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be found; restore it or take it out of the list", file=path
        ) from error
    if size == 0:
        raise DataPerfError("{file} is empty; replace it", file=path)
    if size > MAX_FILE_BYTES:
        raise DataPerfError(
            "{file} has {size} MB, more than the limit of {limit} MB; make it smaller",
            file=path, size=size // 2**20, limit=MAX_FILE_BYTES // 2**20,
        )  # fmt: skip
    try:
        return Image.open(path)
    except DAMAGE as error:
        raise _broken(path, error) from error
    except Image.DecompressionBombError as error:
        raise _oversized(path) from error


def _as_rgb(image: Image.Image) -> Image.Image:
    """Convert from any mode: 1-bit, palette, 16-bit, float, CMYK, with or without alpha."""
    if image.mode.startswith(("I", "F")):
        return _stretched(image)
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        flat = Image.new("RGB", image.size, BACKDROP)
        flat.paste(layer, mask=layer.getchannel("A"))
        return flat
    return image.convert("RGB")


def _stretched(image: Image.Image) -> Image.Image:
    """Map deep or float grey to 8 bits: from 0 to a full range, or whatever lies outside them."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    if low >= 0 and high <= FULL_RANGES[-1]:
        low, high = 0.0, next(full for full in FULL_RANGES if high <= full)
    spread = (high - low) or 1.0
    fractions = values * (1 / spread) - low / spread  # this way round nothing overflows
    return Image.fromarray(np.rint(255 * fractions).astype(np.uint8)).convert("RGB")


def _shrunk(pixels: Pixels, max_side: int) -> Pixels:
    image = Image.fromarray(pixels)
    image.thumbnail((max_side, max_side), Image.Resampling.BOX)
    return np.asarray(image)


def _broken(path: Path, error: Exception) -> DataPerfError:
    return DataPerfError(
        "{file} is not a picture that can be read ({reason}); replace or repair it",
        file=path, reason=str(error) or type(error).__name__,
    )  # fmt: skip


def _oversized(path: Path) -> DataPerfError:
    return DataPerfError(
        "{file} has more than {limit} million pixels; make it smaller",
        file=path, limit=MAX_PIXELS // 10**6,
    )  # fmt: skip
