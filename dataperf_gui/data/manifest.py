"""Reads a manifest: a table with a row an item."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath

from dataperf_gui.data.dataset import Dataset, Problem, Source
from dataperf_gui.data.precomputed import read_precomputed
from dataperf_gui.data.rows import Row, dataset_of_files, without_repeats
from dataperf_gui.data.splits import SPLIT_NAMES
from dataperf_gui.data.tables import column_names, read_columns
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message, words

REQUIRED = {"file_column": "file", "label_column": "label"}
OPTIONAL = {"split_column": "split", "truth_column": "truth"}
"""Option to the column's default name."""


def read_manifest(source: Source, monitor: Monitor) -> Dataset:
    """Read the table at ``source.path``.

    Options of the source: ``file_column``, ``label_column``, ``split_column``, ``truth_column``
    name columns other than ``file``, ``label``, ``split``, ``truth``; ``folder`` is where the
    files lie (the table's own folder by default); ``features`` is a ``.npy`` file and
    ``features_column`` a Parquet column with a row of features an item.

    Raises
    ------
    DataPerfError
        The table cannot be read, lacks a column, or names no usable file.
    """
    table = Path(source.path)
    names = _chosen_columns(table, source)
    columns = read_columns(table, set(names))
    root = Path(source.options.get("folder") or table.parent)
    files, labels, splits, truths = (
        columns[name] if name else [""] * len(columns[names[0]]) for name in names
    )
    rows: list[Row] = []
    problems: list[Problem] = []
    for i, file in enumerate(files):
        fault = _fault(root, file, labels[i], splits[i])
        if fault is None:
            key = PurePosixPath(file.replace("\\", "/")).as_posix()
            split = SPLIT_NAMES[splits[i].casefold()]
            rows.append(Row(key, _located(root, key), labels[i], split, truths[i], i))
        else:
            values = {"row": i + 1, "table": table.name, "file": file, "split": splits[i]}
            problems.append(Problem(file or f"row {i + 1}", Message(fault, values)))
    if not rows:
        if problems:
            raise DataPerfError(
                "{table} has no usable row ({reason})", table=table, reason=problems[0].message
            )
        raise DataPerfError("{table} has no usable row", table=table)
    rows, repeats = without_repeats(rows)
    features = read_precomputed(source, table, len(files))
    return dataset_of_files(source, root, rows, [*problems, *repeats], monitor, features)


def _chosen_columns(table: Path, source: Source) -> Sequence[str]:
    """Return the columns for file, label, split and truth; empty text where there is none."""
    columns = column_names(table)
    names: list[str] = []
    for option, default in {**REQUIRED, **OPTIONAL}.items():
        asked = source.options.get(option, "")
        name = asked or default
        if name not in columns and (asked or option in REQUIRED):
            raise DataPerfError(
                "{table} has no column {name!r}; it has {columns}. Choose another with --{option}",
                table=table, name=name, columns=", ".join(columns),
                option=option.replace("_", "-"),
            )  # fmt: skip
        names.append(name if name in columns else "")
    return names


def _fault(root: Path, file: str, label: str, split: str) -> str | None:
    """Return what is wrong with a row, or None."""
    if not file:
        return words("row {row} of {table} names no file; it was left out")
    if not label:
        return words("{file} has no label in {table}, row {row}; it was left out")
    if split.casefold() not in SPLIT_NAMES:
        return words(
            "{file} has the split {split!r} in {table}, row {row}; "
            "only train, validation and test are known, so it was left out"
        )
    if not _is_inside(root, file):
        return words(
            "{file} in {table}, row {row}, lies outside the dataset's folder; it was left out"
        )
    return None


def _is_inside(root: Path, file: str) -> bool:
    """Whether a path stays in the dataset's folder, on any system and behind any link."""
    windows = PureWindowsPath(file)
    if windows.is_absolute() or windows.drive or windows.root or ".." in windows.parts:
        return False
    if "\0" in file:
        return False
    path = _located(root, file)
    if path.is_symlink():
        return path.resolve().is_relative_to(root.resolve())
    return _is_folder_inside(root, path.parent)


@lru_cache(maxsize=4096)
def _is_folder_inside(root: Path, folder: Path) -> bool:
    """Follow links once a folder: asking for each of 50,000 files would take seconds."""
    return folder.resolve().is_relative_to(root.resolve())


def _located(root: Path, key: str) -> Path:
    """Return where a file lies; tables written on Windows use backslashes."""
    return root / key.replace("\\", "/")
