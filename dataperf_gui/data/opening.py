"""Opens whatever a person points at as a `Dataset`."""

from collections.abc import Callable, Mapping
from pathlib import Path

from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.data.embedded import read_embedded
from dataperf_gui.data.folder import list_folder, read_folder
from dataperf_gui.data.manifest import read_manifest
from dataperf_gui.data.tables import TABLE_SUFFIXES, column_names
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

Reader = Callable[[Source, Monitor], Dataset]

READERS: Mapping[str, Reader] = {
    "folder": read_folder,
    "manifest": read_manifest,
    "embedded": read_embedded,
}
"""How each kind of source is read; rooms above pass a larger mapping to `open_dataset`."""
EMBEDDED = "embedded:"
PREFERRED_TABLES = ("labels", "manifest", "metadata")


def source_for(place: str, **options: str) -> Source:
    """Recognise what `place` is: a folder, a table, a folder with a table, ``embedded:NAME``.

    Parameters
    ----------
    place : str
        What a person typed, chose or dropped.
    **options : str
        The reader's options; empty ones are left out.

    Raises
    ------
    DataPerfError
        Nothing that can be opened lies there.
    """
    given = {name: value for name, value in options.items() if value}
    if place.startswith(EMBEDDED):
        return Source("embedded", place.removeprefix(EMBEDDED), given)
    try:
        path = Path(place).expanduser().resolve()
    except RuntimeError as error:
        raise DataPerfError("{path}: there is no such home folder", path=place) from error
    if path.is_dir():
        table = table_in(path, given.get("file_column", ""))
        return (
            Source("manifest", str(table), given) if table else Source("folder", str(path), given)
        )
    if not path.exists():
        raise DataPerfError("{path} is not there; check the path", path=path)
    if path.suffix.lower() not in TABLE_SUFFIXES:
        raise DataPerfError(
            "{path} is neither a folder nor a table; open a folder with a sub-folder for each "
            "class, or a CSV or Parquet file with the columns file and label",
            path=path,
        )
    return Source("manifest", str(path), given)


def table_in(folder: Path, file_column: str = "") -> Path | None:
    """Return the table that describes a folder: ``labels.*`` and its like, or the only one.

    Beside sub-folders, a table of another name counts only if it has a column with files.

    Raises
    ------
    DataPerfError
        The folder cannot be read.
    """
    entries = sorted(path for path in list_folder(folder) if not path.name.startswith("."))
    tables = [path for path in entries if path.suffix.lower() in TABLE_SUFFIXES and path.is_file()]
    for name in PREFERRED_TABLES:
        for path in tables:
            if path.stem.lower() == name:
                return path
    if len(tables) != 1:
        return None
    has_folders = any(path.is_dir() for path in entries)
    return None if has_folders and not _has_column(tables[0], file_column or "file") else tables[0]


def _has_column(table: Path, name: str) -> bool:
    try:
        return name in column_names(table)
    except DataPerfError:
        return False


def open_dataset(
    source: Source, monitor: Monitor, readers: Mapping[str, Reader] = READERS
) -> Dataset:
    """Read the dataset at `source`.

    Parameters
    ----------
    source : Source
        What to open, see `source_for`.
    monitor : Monitor
        Progress and cancelling.
    readers : Mapping[str, Reader]
        A reader for each kind of source.

    Raises
    ------
    DataPerfError
        It cannot be read; the message says what and where.
    """
    if source.kind not in readers:
        raise DataPerfError("datasets of the kind {kind!r} cannot be opened", kind=source.kind)
    return readers[source.kind](source, monitor)
