"""Keeps the cache from growing without end: what was unused longest goes first."""

import os
from contextlib import suppress
from pathlib import Path

MAX_BYTES = 4 * 2**30
"""Of one folder of the cache: the features of half a million photographs."""


def mark_used(path: Path) -> None:
    """Note that a file of the cache was of use just now."""
    with suppress(OSError):
        os.utime(path)


def prune(newest: Path) -> None:
    """Remove the files beside `newest` that were unused longest, until the rest is small enough.

    Parameters
    ----------
    newest : Path
        Written just now; it stays, however large. What cannot be removed stays too.
    """
    with suppress(OSError):
        others = [path for path in newest.parent.iterdir() if path != newest and path.is_file()]
        stamped = [(path.stat().st_mtime_ns, path) for path in others]
        total = sum(path.stat().st_size for path in (newest, *others))
        for _, path in sorted(stamped):
            if total <= MAX_BYTES:
                return
            total -= path.stat().st_size
            path.unlink()
