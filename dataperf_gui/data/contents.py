"""What files contain, as digests; remembered, so that a large folder reopens at once."""

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder

REPORT_EVERY = 50

Entry = tuple[list[int], str]
"""A file's stamp, see `_stamp`, and its SHA-256."""


def digest_files(
    root: Path, paths: Sequence[Path], verify: Callable[[Path], None], monitor: Monitor
) -> list[str | Message]:
    """Return each file's SHA-256, or what is wrong with it.

    A file whose stamp is as remembered is neither read nor verified again.

    Parameters
    ----------
    root : Path
        The dataset's folder; what is remembered is kept by it.
    paths : sequence of Path
        The files.
    verify : callable
        Raises `DataPerfError` where a file is not what it should be.
    monitor : Monitor
        Progress and cancelling.
    """
    memory = cache_folder() / "digests" / f"{sha256(os.fsencode(root)).hexdigest()[:32]}.json"
    known = _remembered(memory)
    found: dict[str, Entry] = {}
    results: list[str | Message] = []
    for i, path in enumerate(paths):
        monitor.check()
        if i % REPORT_EVERY == 0:
            monitor.report(i / len(paths), "Reading files")
        try:
            found[str(path)] = entry = _entry(path, known.get(str(path)), verify)
            results.append(entry[1])
        except DataPerfError as error:
            results.append(error.message)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            text = "{file} cannot be read ({reason}); restore it or take it out of the list"
            results.append(Message(text, {"file": path, "reason": reason}))
    if found != known:
        keep(memory, lambda file: file.write(json.dumps(found).encode()))
    return results


def keep(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Write a file of the cache: whole or not at all, and not where the disk does not let us.

    What the cache lacks is computed again, so a full disk costs time and nothing else.
    """
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        # Only for writing: numpy.save copies what goes to a file that can be read as well.
        with NamedTemporaryFile("wb", dir=path.parent, suffix=".part", delete=False) as part:
            try:
                write(part.file)
                part.close()
                Path(part.name).replace(path)
            finally:
                Path(part.name).unlink(missing_ok=True)


def _entry(path: Path, known: Entry | None, verify: Callable[[Path], None]) -> Entry:
    stamp = _stamp(path)
    if known is not None and known[0] == stamp:
        return known
    verify(path)
    with path.open("rb") as file:
        return stamp, file_digest(file, "sha256").hexdigest()


def _stamp(path: Path) -> list[int]:
    """Return what changes when a file does: its size, and when content and entry were changed.

    Copying programs set the first time back; on POSIX systems nothing sets back the second.
    """
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns]


def _remembered(memory: Path) -> dict[str, Entry]:
    """Return what was kept; nothing where that is damaged: it can be computed again."""
    try:
        content = json.loads(memory.read_bytes())
        return {path: (stamp, str(digest)) for path, (stamp, digest) in content.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
