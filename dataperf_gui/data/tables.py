"""Reads manifests (CSV, TSV, Parquet) as columns of text."""

import csv
from pathlib import Path

from dataperf_gui.messages import DataPerfError

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".parquet"})
MAX_TABLE_BYTES = 2 * 2**30
DELIMITERS = ",;\t"


def read_columns(path: Path, names: set[str] | None = None) -> dict[str, list[str]]:
    """Return the columns of a table, every value as text (``07`` stays ``07``).

    Parameters
    ----------
    path : Path
        CSV (comma, semicolon or tab), TSV or Parquet; UTF-8, with or without a byte-order mark.
    names : set of str, optional
        Read only these, where the table has them; all by default.

    Raises
    ------
    DataPerfError
        The file is missing, too large, not such a table, or has no rows.
    """
    _check_size(path)
    read = _parquet if path.suffix.lower() == ".parquet" else _delimited
    columns = read(path, names)
    if not columns or not next(iter(columns.values())):
        raise DataPerfError("{file} has no rows; it needs a header and a row an item", file=path)
    return columns


def column_names(path: Path) -> tuple[str, ...]:
    """Return the names of a table's columns without reading its rows.

    Raises
    ------
    DataPerfError
        The file cannot be read as a table.
    """
    _check_size(path)
    if path.suffix.lower() == ".parquet":
        import pyarrow as pa  # noqa: PLC0415 - half a second that a CSV does not need
        import pyarrow.parquet as pq  # noqa: PLC0415

        try:
            return tuple(pq.read_schema(path).names)
        except (pa.ArrowException, OSError) as error:
            raise _unreadable(path, error) from error
    return tuple(_delimited(path, None, max_rows=0))


def first_rows(path: Path, n: int) -> dict[str, list[str]]:
    """Return all columns of a table with its first `n` rows, at least one, without the rest.

    Raises
    ------
    DataPerfError
        The file cannot be read as a table.
    """
    _check_size(path)
    if path.suffix.lower() != ".parquet":
        return _delimited(path, None, n)
    import pyarrow as pa  # noqa: PLC0415 - half a second that a CSV does not need
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(path) as file:
            batch = next(file.iter_batches(batch_size=n), file.schema_arrow.empty_table())
            columns = batch.to_pydict().items()
    except (pa.ArrowException, OSError) as error:
        raise _unreadable(path, error) from error
    return {name: [_text(value) for value in values] for name, values in columns}


def _check_size(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise DataPerfError("{file} cannot be found; check the path", file=path) from error
    if size > MAX_TABLE_BYTES:
        raise DataPerfError("{file} is larger than 2 GB; split it", file=path)


def _delimited(
    path: Path, names: set[str] | None, max_rows: int | None = None
) -> dict[str, list[str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            delimiter = max(DELIMITERS, key=file.readline().count)
            file.seek(0)
            rows = csv.reader(file, delimiter=delimiter, strict=True)
            header = [name.strip() for name in next(rows, [])]
            _check_header(path, header)
            wanted = [i for i, name in enumerate(header) if names is None or name in names]
            values: list[list[str]] = [[] for _ in wanted]
            for row in rows:
                if max_rows is not None and values and len(values[0]) >= max_rows:
                    break
                if not row:
                    continue
                if len(row) != len(header):
                    raise DataPerfError(
                        "{file}, line {line}: {n} values where the header has {expected}; "
                        "put quotes around values that contain the separator",
                        file=path, line=rows.line_num, n=len(row), expected=len(header),
                    )  # fmt: skip
                for column, i in zip(values, wanted, strict=True):
                    column.append(row[i].strip())
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _unreadable(path, error) from error
    return dict(zip((header[i] for i in wanted), values, strict=True))


def _check_header(path: Path, header: list[str]) -> None:
    if repeated := sorted({name for name in header if name and header.count(name) > 1}):
        raise DataPerfError(
            "{file} has several columns called {name!r}; rename all but one",
            file=path, name=repeated[0],
        )  # fmt: skip


def _parquet(path: Path, names: set[str] | None) -> dict[str, list[str]]:
    import pyarrow as pa  # noqa: PLC0415 - half a second that a CSV does not need
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        schema = pq.read_schema(path)
        wanted = [name for name in schema.names if names is None or name in names]
        for name in wanted:
            if pa.types.is_nested(schema.field(name).type):
                raise DataPerfError(
                    "{file}: column {name!r} holds lists, not texts; choose another",
                    file=path, name=name,
                )  # fmt: skip
        table = pq.read_table(path, columns=wanted)
    except (pa.ArrowException, OSError, KeyError) as error:
        raise _unreadable(path, error) from error
    return {name: [_text(value) for value in table[name].to_pylist()] for name in wanted}


def _text(value: object) -> str:
    """Spell a value as a CSV would: nothing for null, whole floats without a point."""
    if value is None or value != value:  # noqa: PLR0124 - NaN is the one that differs from itself
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _unreadable(path: Path, error: Exception) -> DataPerfError:
    return DataPerfError(
        "{file} cannot be read as a table ({reason}); it must be CSV in UTF-8, TSV or Parquet",
        file=path, reason=str(error) or type(error).__name__,
    )  # fmt: skip
