"""Reads features that somebody else computed: a ``.npy`` file or a Parquet column."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Features
from dataperf_gui.data.dataset import Source
from dataperf_gui.messages import DataPerfError

NUMBERS = "biuf"
"""Kinds of numpy types that are real numbers."""


def read_precomputed(source: Source, table: Path, n_rows: int) -> Features | None:
    """Return ``(n_rows, n_features)`` in the table's order, or None where none are named.

    Raises
    ------
    DataPerfError
        The features cannot be read, are not `n_rows` rows of numbers, or are not finite.
    """
    if name := source.options.get("features"):
        place = Path(name)
        features = _from_npy(place)
    elif column := source.options.get("features_column"):
        place = table
        features = _from_parquet(table, column)
    else:
        return None
    if features.ndim != 2 or len(features) != n_rows or not features.shape[1]:
        raise DataPerfError(
            "{file} has features of shape {shape}, the dataset needs ({n}, n_features): "
            "one row an item, in the same order",
            file=place, shape=features.shape, n=n_rows,
        )  # fmt: skip
    if not np.isfinite(features).all():
        row = int(np.flatnonzero(~np.isfinite(features).all(axis=1))[0])
        raise DataPerfError(
            "{file}: row {row} of the features is not finite; compute it again",
            file=place, row=row,
        )  # fmt: skip
    return features


def _from_npy(path: Path) -> Features:
    try:
        values = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DataPerfError(
            "{file} cannot be read as an array of numbers ({reason}); save it with numpy.save",
            file=path, reason=error,
        ) from error  # fmt: skip
    if not isinstance(values, np.ndarray) or values.dtype.kind not in NUMBERS:
        raise DataPerfError("{file} is not one array of real numbers; save it again", file=path)
    return _as_features(values)


def _from_parquet(path: Path, column: str) -> Features:
    import pyarrow as pa  # noqa: PLC0415 - half a second that a CSV does not need
    import pyarrow.compute as pc  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        vectors = pq.read_table(path, columns=[column])[column].combine_chunks()
        lengths = pc.unique(pc.list_value_length(vectors)).to_pylist()
        flat = vectors.flatten().to_numpy(zero_copy_only=False)
    except (pa.ArrowException, OSError, KeyError, ValueError, TypeError) as error:
        raise _uneven(path, column, str(error)) from error
    if len(lengths) != 1 or None in lengths or flat.dtype.kind not in NUMBERS:
        raise _uneven(path, column, "some differ in length, are missing, or hold no numbers")
    return _as_features(flat.reshape(len(vectors), -1))


def _as_features(values: NDArray[Any]) -> Features:
    with np.errstate(over="ignore"):  # what float32 cannot hold becomes infinite, and is refused
        return np.ascontiguousarray(values, dtype=np.float32)


def _uneven(path: Path, column: str, reason: str) -> DataPerfError:
    return DataPerfError(
        "{file}: column {column!r} is not a list of as many numbers in every row ({reason})",
        file=path, column=column, reason=reason,
    )  # fmt: skip
