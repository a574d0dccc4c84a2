"""One writer a session: a lock of the operating system, let go of when its process dies."""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from dataperf_gui.messages import Message

ANOTHER_WINDOW = Message("another window has it open")


def take_lock(path: Path) -> FileLock | Message:
    """Lock the session file `path` for writing, or say why it cannot be; never waits.

    The lock is an empty file beside the session. It stays there: removing it could let two
    windows in at once.
    """
    if path.exists() and not os.access(path, os.W_OK):
        return Message("the file is write-protected")
    lock = FileLock(f"{path}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return ANOTHER_WINDOW
    except (OSError, NotImplementedError) as error:
        return Message("its folder cannot be written to ({problem})", {"problem": error})
    return lock
