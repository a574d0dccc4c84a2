from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from picture_files import write_pictures

from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.data.manifest import read_manifest
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

FILES = [f"{i}.png" for i in range(6)]
VECTORS = np.random.default_rng(0).normal(size=(6, 4)).astype(np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    frame = pd.DataFrame({"file": FILES, "label": ["cat", "dog"] * 3})
    frame.to_csv(tmp_path / "t.csv", index=False)
    return write_pictures(tmp_path, FILES)


def with_npy(folder: Path, values: object, *, allow_pickle: bool = False) -> Dataset:
    np.save(folder / "v.npy", np.asarray(values), allow_pickle=allow_pickle)
    options = {"features": str(folder / "v.npy")}
    return read_manifest(Source("manifest", str(folder / "t.csv"), options), Monitor())


def with_column(folder: Path, vectors: pa.Array) -> Dataset:
    columns = {"file": FILES, "label": ["cat", "dog"] * 3, "vector": vectors}
    pq.write_table(pa.table(columns), folder / "t.parquet", row_group_size=2)
    source = Source("manifest", str(folder / "t.parquet"), {"features_column": "vector"})
    return read_manifest(source, Monitor())


@pytest.mark.parametrize("dtype", ["<f4", ">f8", "f2", "i2", "u1", "?"])
def test_arrays_of_any_real_type(folder: Path, dtype: str) -> None:
    dataset = with_npy(folder, VECTORS.astype(dtype))
    assert dataset.features is not None
    assert dataset.features.dtype == np.float32
    assert np.array_equal(dataset.features, VECTORS.astype(dtype).astype(np.float32))


def test_rows_stay_with_their_files_where_files_are_left_out(folder: Path) -> None:
    (folder / "2.png").unlink()
    dataset = with_npy(folder, np.asfortranarray(VECTORS))
    assert "2.png" not in dataset.keys
    assert np.array_equal(dataset.features, VECTORS[[0, 1, 3, 4, 5]])


@pytest.mark.parametrize(
    "kind",
    [
        pa.list_(pa.float32()),
        pa.list_(pa.float32(), 4),
        pa.large_list(pa.float64()),
        pa.list_(pa.int8()),
    ],
)
def test_lists_and_lists_of_fixed_size(folder: Path, kind: pa.DataType) -> None:
    values = VECTORS.astype(np.int8) if kind.value_type == pa.int8() else VECTORS
    dataset = with_column(folder, pa.array(values.tolist(), type=kind))
    assert np.array_equal(dataset.features, values.astype(np.float32))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (VECTORS[:5], r"shape \(5, 4\), the dataset needs \(6, n_features\)"),
        (VECTORS[0], "shape"),
        (VECTORS[:, :0], "shape"),
        (VECTORS[None], "shape"),
        (np.where(np.eye(6, 4, -2) == 1, np.nan, VECTORS), "row 2 of the features is not finite"),
        (np.full((6, 4), 1e300), "row 0 of the features is not finite"),
        (VECTORS.astype(str), "not one array of real numbers"),
        (VECTORS + 1j, "not one array of real numbers"),
    ],
)
def test_arrays_that_do_not_fit(folder: Path, values: object, message: str) -> None:
    with pytest.raises(DataPerfError, match=message):
        with_npy(folder, values)


def test_pickled_objects_are_never_loaded(folder: Path) -> None:
    with pytest.raises(DataPerfError, match=r"v\.npy cannot be read"):
        with_npy(folder, np.array([{}] * 6, dtype=object), allow_pickle=True)


@pytest.mark.parametrize("content", [None, b"", b"no array", b"\x93NUMPY\x01\x00"])
def test_files_that_are_no_arrays(folder: Path, content: bytes | None) -> None:
    if content is not None:
        (folder / "v.npy").write_bytes(content)
    source = Source("manifest", str(folder / "t.csv"), {"features": str(folder / "v.npy")})
    with pytest.raises(DataPerfError, match=r"v\.npy cannot be read as an array"):
        read_manifest(source, Monitor())


@pytest.mark.parametrize(
    "vectors",
    [
        pa.array([[1.0, 2.0], [3.0], [4.0, 5.0, 6.0], [7.0, 8.0], [9.0], [1.0, 2.0, 3.0]]),
        pa.array([[1.0], [2.0], None, [3.0], [4.0], [5.0]]),
        pa.array([["a"]] * 6),
        pa.array([1.0] * 6),
        pa.array(["a"] * 6),
    ],
    ids=["uneven", "missing", "texts", "no lists", "text"],
)
def test_columns_that_are_no_vectors(folder: Path, vectors: pa.Array) -> None:
    with pytest.raises(DataPerfError, match="column 'vector' is not a list of as many numbers"):
        with_column(folder, vectors)


def test_a_missing_number_or_column(folder: Path) -> None:
    with pytest.raises(DataPerfError, match="row 1 of the features is not finite"):
        with_column(folder, pa.array([[1.0], [None], [2.0], [3.0], [4.0], [5.0]]))
    source = Source("manifest", str(folder / "t.parquet"), {"features_column": "other"})
    with pytest.raises(DataPerfError, match="column 'other'"):
        read_manifest(source, Monitor())
