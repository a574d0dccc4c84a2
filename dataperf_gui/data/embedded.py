"""Reads the datasets that travel with the program."""

import tomllib
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from dataperf_gui.assets import asset
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.data.images import SheetImages
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.data.splits import SPLIT_NAMES
from dataperf_gui.data.tables import read_columns
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

HANDWRITING = Source("embedded", "handwriting")
"""The default: 400 handwritten digits, 120 of them with a wrong label on purpose."""
EMBEDDED = (HANDWRITING.path,)
SIDE = 28


def read_embedded(source: Source, monitor: Monitor) -> Dataset:
    """Read the set called ``source.path``: one sheet of tiles, labels and, apart, the truth.

    Raises
    ------
    DataPerfError
        There is no such set.
    """
    monitor.check()
    if source.path not in EMBEDDED:
        raise DataPerfError(
            "there is no embedded set {name!r}; there is {names}",
            name=source.path, names=", ".join(EMBEDDED),
        )  # fmt: skip
    folder = Path(str(asset("challenges", source.path)))
    sample = folder / "sample"
    table, truth = read_columns(sample / "labels.csv"), read_columns(sample / "truth.csv")
    sheet = (sample / "sheet.png").read_bytes()
    contents = sha256(sheet).hexdigest()
    with Image.open(BytesIO(sheet)) as image:
        pixels = np.asarray(image.convert("RGB"))
    classes = tuple(sorted(set(truth["truth"])))
    codes = {name: code for code, name in enumerate(classes)}
    labels = np.array([codes[name] for name in table["label"]], dtype=np.int32)
    splits = np.array([SPLIT_NAMES[name] for name in table["split"]], dtype=np.uint8)
    keys = tuple(table["file"])
    return Dataset(
        name=tomllib.loads((folder / "challenge.toml").read_text(encoding="utf-8"))["title"],
        source=source,
        kind=MediaKind.IMAGE,
        classes=classes,
        keys=keys,
        labels=labels,
        splits=splits,
        media=SheetImages(pixels, SIDE),
        fingerprint=fingerprint(classes, keys, labels, splits, [contents]),
        contents=contents,
        truth=np.array([codes[name] for name in truth["truth"]], dtype=np.int32),
    )
