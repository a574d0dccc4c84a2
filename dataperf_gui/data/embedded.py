"""Reads the datasets that travel with the program."""

import tomllib
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from dataperf_gui.arrays import Labels
from dataperf_gui.assets import asset
from dataperf_gui.data.dataset import Dataset, Media, MediaKind, Source
from dataperf_gui.data.images import SheetImages
from dataperf_gui.data.rows import NO_TRUTH, fingerprint
from dataperf_gui.data.sounds import FileSounds
from dataperf_gui.data.splits import SPLIT_NAMES
from dataperf_gui.data.tables import read_columns
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

HANDWRITING = Source("embedded", "handwriting")
"""The default: 400 handwritten digits, 120 of them with a wrong label on purpose."""
SPOKEN_WORDS = Source("embedded", "spoken-words")
"""300 spoken words, 90 of them cut out of their sentences the wrong way."""
EMBEDDED = (HANDWRITING.path, SPOKEN_WORDS.path)
SIDE = 28


def read_embedded(source: Source, monitor: Monitor) -> Dataset:
    """Read the set called ``source.path``: pictures or clips, labels and, apart, the truth.

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
    keys = tuple(table["file"])
    kind, media, contents = _clips(sample, keys) if source == SPOKEN_WORDS else _sheet(sample)
    classes = tuple(sorted(set(table["label"])))
    labels = _codes(table["label"], classes)
    splits = np.array([SPLIT_NAMES[name] for name in table["split"]], dtype=np.uint8)
    return Dataset(
        name=tomllib.loads((folder / "challenge.toml").read_text(encoding="utf-8"))["title"],
        source=source,
        kind=kind,
        classes=classes,
        keys=keys,
        labels=labels,
        splits=splits,
        media=media,
        fingerprint=fingerprint(classes, keys, labels, splits, [contents]),
        contents=contents,
        truth=_codes(truth["truth"], classes),
    )


def _sheet(sample: Path) -> tuple[MediaKind, Media, str]:
    """Return the tiles of one sheet, and its digest."""
    content = (sample / "sheet.png").read_bytes()
    with Image.open(BytesIO(content)) as image:
        tiles = SheetImages(np.asarray(image.convert("RGB")), SIDE)
    return MediaKind.IMAGE, tiles, sha256(content).hexdigest()


def _clips(sample: Path, keys: tuple[str, ...]) -> tuple[MediaKind, Media, str]:
    """Return the clips, one file each, and the digest of all."""
    paths = [sample / "clips" / key for key in keys]
    contents = sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
    return MediaKind.SOUND, FileSounds(paths), contents


def _codes(names: list[str], classes: tuple[str, ...]) -> Labels:
    """Return class codes; an empty name is no class at all."""
    codes = {name: code for code, name in enumerate(classes)}
    return np.array([codes.get(name, NO_TRUTH) for name in names], dtype=np.int32)
