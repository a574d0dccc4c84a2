"""What files contain, as digests; remembered, so that a large folder reopens at once."""

import json
import os
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder

REPORT_EVERY = 200


def digest_files(
    root: Path, paths: Sequence[Path], verify: Callable[[Path], None], monitor: Monitor
) -> list[str | Message]:
    """Return each file's SHA-256, or what is wrong with it.

    A file whose size and time of change are as remembered is neither read nor verified again.

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
    found: dict[str, list[object]] = {}
    results: list[str | Message] = []
    for i, path in enumerate(paths):
        if i % REPORT_EVERY == 0:
            monitor.report(i / len(paths), "Reading files")
        try:
            status = path.stat()
            entry = known.get(str(path))
            if entry is None or entry[:2] != [status.st_size, status.st_mtime_ns]:
                verify(path)
                entry = [status.st_size, status.st_mtime_ns, sha256(path.read_bytes()).hexdigest()]
            found[str(path)] = entry
            results.append(str(entry[2]))
        except DataPerfError as error:
            results.append(error.message)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            text = "{file} cannot be read ({reason}); restore it or take it out of the list"
            results.append(Message(text, {"file": path, "reason": reason}))
    if found != known:
        write_atomically(memory, json.dumps(found).encode())
    return results


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that it is either there whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(path)


def _remembered(memory: Path) -> dict[str, list[object]]:
    """Return what was kept; nothing where that is damaged: it can be computed again."""
    try:
        known = json.loads(memory.read_bytes())
    except (OSError, ValueError):
        return {}
    is_sound = isinstance(known, dict) and all(
        isinstance(entry, list) and len(entry) == 3 for entry in known.values()
    )
    return known if is_sound else {}
