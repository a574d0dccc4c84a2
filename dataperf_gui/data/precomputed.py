"""Reads features that somebody else computed: a ``.npy`` file or a Parquet column."""

from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Features
from dataperf_gui.data.dataset import Source
from dataperf_gui.messages import DataPerfError


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
        return np.ascontiguousarray(values, dtype=np.float32)
    except (OSError, ValueError, TypeError) as error:
        raise DataPerfError(
            "{file} cannot be read as an array of numbers ({reason}); save it with numpy.save",
            file=path, reason=error,
        ) from error  # fmt: skip


def _from_parquet(path: Path, column: str) -> Features:
    import pyarrow as pa  # noqa: PLC0415 - half a second that a CSV does not need
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        vectors = pq.read_table(path, columns=[column])[column].combine_chunks()
        if vectors.null_count:
            raise DataPerfError(
                "{file}: column {column!r} lacks values in {n} rows",
                file=path, column=column, n=vectors.null_count,
            )  # fmt: skip
        flat = vectors.flatten().to_numpy(zero_copy_only=False)
        return np.asarray(flat, dtype=np.float32).reshape(len(vectors), -1)
    except (pa.ArrowException, OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataPerfError(
            "{file}: column {column!r} is not a list of as many numbers in every row ({reason})",
            file=path, column=column, reason=error,
        ) from error  # fmt: skip
