"""Tell whether a session file is as it was written, and save what can be of a damaged one."""

from contextlib import closing
from pathlib import Path

from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session.journal import Journal


def verify(path: Path) -> list[Message]:
    """Say where a session file is not as it was written; empty if all is well.

    Raises
    ------
    DataPerfError
        It cannot be read as a session at all.
    """
    with closing(Journal(path)) as journal:
        return journal.findings()


def rescue(path: Path, out: Path) -> int:
    """Save the rows of a damaged session before the first broken one; return how many.

    Parameters
    ----------
    path : Path
        The damaged file; it stays as it is.
    out : Path
        The session file to make, with the same header, rows and hashes.

    Raises
    ------
    DataPerfError
        `out` is there already, or the damage is in the header, without which rows say nothing.
    """
    with closing(Journal(path)) as damaged:
        if not damaged.is_header_sound:
            raise DataPerfError(
                "{path} cannot be saved: its header, which names the items, is damaged.", path=path
            )
        header, decisions = damaged.header, damaged.sound_rows()
    Journal.create(out, header)
    with closing(Journal(out, is_writable=True)) as journal:
        if decisions:
            journal.append(decisions)
    return len(decisions)
