"""Folders for what is not to be kept: deleted when closed, or at the next start after a crash."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from filelock import FileLock, Timeout

from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import HOME_VARIABLE, cache_folder

LOCK = ".lock"


class TemporaryPlace:
    """A folder of this process.

    It is deleted by `close`. The system lets go of the lock beside it when the process dies, so
    that the next place to be made finds what a killed process left, and deletes it.

    Parameters
    ----------
    purpose : str
        Begins the folder's name.
    root : Path, optional
        Where such folders lie; in the person's cache otherwise.

    Raises
    ------
    DataPerfError
        The folder cannot be made.

    Attributes
    ----------
    folder : Path
        Empty at first.
    """

    def __init__(self, purpose: str, root: Path | None = None) -> None:
        root = root or cache_folder() / "temporary"
        self.folder = root / f"{purpose}-{uuid4().hex}"
        self._lock = FileLock(f"{self.folder}{LOCK}", timeout=0, thread_local=False)
        try:
            root.mkdir(parents=True, exist_ok=True)
            sweep(root)
            self._lock.acquire()
            self.folder.mkdir()
        except (OSError, Timeout, NotImplementedError) as error:
            self._lock.release()
            raise DataPerfError(
                "{folder}: cannot write here ({reason}); make room there, or free the folder",
                folder=root, reason=getattr(error, "strerror", None) or error,
            ) from error  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Delete the folder with all that is in it; what is still in use goes at the next start."""
        _delete(self.folder, self._lock)


@contextmanager
def temporary_home(purpose: str) -> Iterator[Path]:
    """Keep everything of this process in a temporary place, until the block ends.

    Raises
    ------
    DataPerfError
        The place cannot be made.
    """
    kept = os.environ.get(HOME_VARIABLE)
    with TemporaryPlace(purpose) as place:
        os.environ[HOME_VARIABLE] = str(place.folder)
        try:
            yield place.folder
        finally:
            os.environ.pop(HOME_VARIABLE)
            if kept is not None:
                os.environ[HOME_VARIABLE] = kept


def sweep(root: Path) -> None:
    """Delete the folders in `root` whose processes have ended."""
    for path in root.glob(f"*{LOCK}"):
        lock = FileLock(path, timeout=0)
        with suppress(Timeout, OSError, NotImplementedError):
            lock.acquire()
            _delete(path.with_suffix(""), lock)


def _delete(folder: Path, lock: FileLock) -> None:
    """Delete a folder whose lock we hold, and let go of the lock."""
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    if not folder.exists():
        with suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)
