"""The pool as an array on the disk that is mapped into the memory: half a million rows at once.

The official file is Parquet with a list a row, which takes seconds to read and twice its size in
memory. It is converted once, part by part, into the cache; from then on a scan reads what the
system has kept of it. The key of a converted pool is the file's place, size and time of change.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dataperf_gui.arrays import Features, Ints
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_table, shown_path, vectors
from dataperf_gui.challenges.vision_selection.tasks import Setup, read_pool
from dataperf_gui.data.cache_limit import mark_used, prune
from dataperf_gui.jobs import Monitor

FOLDER = "pools"
"""In the cache."""
VERSION = 1
"""Part of the key; raise it when the same file is converted otherwise."""
PART_ROWS = 32_768
"""Converted at a time: 32 MB of 256 features."""


@dataclass(frozen=True, eq=False, slots=True)
class Pool:
    """The images to choose from, each id once.

    Parameters
    ----------
    ids : tuple of str
        ``(n,)`` in the order of the file.
    X : Features
        ``(n, dim)``, read-only; usually mapped from the disk.
    digest : str
        SHA-256 of ids and features.
    repeats : Mapping[int, Ints]
        Item to the rows of `extra` in which the file names it again: the original trains on
        each of them.
    extra : Features
        ``(n_repeated, dim)``.
    """

    ids: tuple[str, ...]
    X: Features
    digest: str
    repeats: Mapping[int, Ints]
    extra: Features

    def rows_of(self, items: Ints) -> tuple[Features, Ints]:
        """Return the features of `items` as the original joins them, and the item of each row."""
        if not self.repeats:
            return np.asarray(self.X[items]), items
        parts = [
            (np.vstack([self.X[item], self.extra[self.repeats[item]]]), item)
            if item in self.repeats
            else (self.X[item][None], item)
            for item in items.tolist()
        ]
        owners = [item for rows, item in parts for _ in rows]
        return np.concatenate([rows for rows, _ in parts]), np.array(owners, dtype=np.intp)


def open_pool(setup: Setup, cache: Path, findings: Findings, monitor: Monitor) -> Pool | None:
    """Open the pool of an official folder; None (and faults) where it cannot be used.

    Parameters
    ----------
    setup : Setup
        Names the file.
    cache : Path
        The folder of what can be computed again. Where it cannot be written, the pool is read
        into the memory instead.
    findings : Findings
        Where faults go.
    monitor : Monitor
        Progress and cancelling.
    """
    ids = _ids(setup, findings)
    if ids is None:
        return None
    place = _place(setup, cache)
    known = None if place is None else _converted(place, len(ids), setup.dim)
    if known is None:
        known = _convert(setup, place, ids, findings, monitor)
    return None if known is None else _each_once(ids, *known)


def _ids(setup: Setup, findings: Findings) -> tuple[str, ...] | None:
    table = read_table(setup.folder, setup.pool, ("ImageID",), findings)
    if table is None:
        return None
    ids = tuple(map(str, table.column("ImageID").cast(pa.string()).to_pylist()))
    if not ids:
        shown = shown_path(setup.folder, setup.pool)
        findings.refuse(FaultCode.BAD_DATA, shown, "", "holds no images; fetch the file again")
    return ids or None


def _place(setup: Setup, cache: Path) -> Path | None:
    """Return where the converted pool lies or will lie; None where the cache cannot be used."""
    try:
        stat = setup.pool.stat()
        folder = cache / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    key = [VERSION, str(setup.pool.resolve()), stat.st_size, stat.st_mtime_ns, setup.dim]
    return folder / f"{sha256(json.dumps(key).encode()).hexdigest()[:32]}.npy"


def _converted(place: Path, n_rows: int, dim: int) -> tuple[Features, str] | None:
    """Return features and digest as they were kept; None where they are not whole."""
    note = place.with_suffix(".json")
    try:
        digest = json.loads(note.read_text(encoding="utf-8"))["digest"]
        X = np.load(place, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, LookupError, TypeError, EOFError):
        return None
    if X.shape != (n_rows, dim) or X.dtype != np.float32 or not isinstance(digest, str):
        return None
    mark_used(place)
    mark_used(note)
    return np.asarray(X), digest


def _convert(
    setup: Setup, place: Path | None, ids: Sequence[str], findings: Findings, monitor: Monitor
) -> tuple[Features, str] | None:
    """Convert the file into the cache, or read it where the cache cannot be written."""
    if place is not None:
        unwritten = suppress(OSError, pa.ArrowException)
        with unwritten, TemporaryDirectory(prefix=".new-", dir=place.parent) as folder:
            return _write(setup, place, Path(folder), ids, findings, monitor)
    images = read_pool(setup, findings)
    return None if images is None else (images.X, _digest(ids, [images.X]))


def _write(
    setup: Setup, place: Path, folder: Path, ids: Sequence[str], findings: Findings,
    monitor: Monitor,
) -> tuple[Features, str] | None:  # fmt: skip
    new = folder / place.name
    shape = (len(ids), setup.dim)
    X = np.lib.format.open_memmap(new, mode="w+", dtype=np.float32, shape=shape)
    row = 0
    digest = _started(ids)
    for part in _parts(setup, findings):
        X[row : row + len(part)] = part
        digest.update(part.tobytes())
        row += len(part)
        monitor.report(row / max(len(ids), 1), "Preparing the pool")
    if row < len(ids):
        return None  # a fault was found
    X.flush()
    del X
    note = new.with_suffix(".json")
    note.write_text(json.dumps({"digest": digest.hexdigest(), "file": str(setup.pool)}))
    new.replace(place)
    note.replace(place.with_suffix(".json"))
    prune(place)
    return _converted(place, *shape)


def _parts(setup: Setup, findings: Findings) -> Iterator[Features]:
    """Yield the features of the file, part by part, up to the first that cannot be used."""
    shown, row = shown_path(setup.folder, setup.pool), 0
    with pq.ParquetFile(setup.pool) as file:
        if "embedding" not in file.schema_arrow.names:
            read_table(setup.folder, setup.pool, ("embedding",), findings)  # says so
            return
        for batch in file.iter_batches(PART_ROWS, columns=["embedding"]):
            part = vectors(
                pa.Table.from_batches([batch]), "embedding", setup.dim, shown, findings,
                first_row=row,
            )  # fmt: skip
            if part is None:
                return
            yield part
            row += len(part)


def _started(ids: Sequence[str]) -> Any:
    return sha256("\0".join(ids).encode("utf-8", "surrogatepass") + b"\0\0")


def _digest(ids: Sequence[str], parts: Sequence[Features]) -> str:
    total = _started(ids)
    for part in parts:
        total.update(part.tobytes())
    return str(total.hexdigest())


def _each_once(ids: tuple[str, ...], X: Features, digest: str) -> Pool:
    """Make an item of each id, and keep the rows in which ids are named again."""
    none = np.empty((0, X.shape[1]), dtype=np.float32)
    if len(set(ids)) == len(ids):
        return Pool(ids, X, digest, {}, none)
    item_of: dict[str, int] = {}
    first, again = list[int](), list[tuple[int, int]]()
    for row, image in enumerate(ids):
        if image in item_of:
            again.append((item_of[image], row))
        else:
            item_of[image] = len(first)
            first.append(row)
    repeats: dict[int, list[int]] = {}
    for place, (item, _) in enumerate(again):
        repeats.setdefault(item, []).append(place)
    return Pool(
        tuple(item_of), X[first], digest,
        {item: np.array(places, dtype=np.intp) for item, places in repeats.items()},
        np.asarray(X[[row for _, row in again]]),
    )  # fmt: skip
