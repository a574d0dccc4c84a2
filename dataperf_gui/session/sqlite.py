"""Opening SQLite files, and saying in plain words what is wrong with one."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dataperf_gui.messages import DataPerfError

MAGIC = b"SQLite format 3\0"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open `path` as ``ro``, ``rw`` or ``rwc`` (made if it is not there), without a transaction."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,  # opened by a worker, then handed to the window
    )


def check_magic(path: Path) -> None:
    """Raise `DataPerfError` unless `path` is a SQLite file."""
    try:
        with path.open("rb") as file:
            begin = file.read(len(MAGIC))
    except FileNotFoundError:
        raise DataPerfError("There is no session file {path}.", path=path) from None
    except OSError as error:
        raise DataPerfError("{path} cannot be read: {problem}.", path=path, problem=error) from None
    if begin != MAGIC:
        raise DataPerfError(
            "{path} is not a session of this program, or its beginning is lost. Nothing in it was"
            " changed.",
            path=path,
        )


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn whatever a damaged file makes SQLite and our own readers say into a `DataPerfError`."""
    try:
        yield
    except (sqlite3.Error, zlib.error, ValueError, TypeError, LookupError) as error:
        raise DataPerfError(
            "{path} is damaged or cannot be read ({problem}). Nothing in it was changed. If there"
            " is another copy of it, open that one.",
            path=path,
            problem=error,
        ) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what SQLite says when it cannot write into a `DataPerfError`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise DataPerfError(
            "Nothing was saved: {path} cannot be written ({problem}). Everything before is safe."
            " Make room on the disk or check that the folder can be written, then try again.",
            path=path,
            problem=error,
        ) from error
