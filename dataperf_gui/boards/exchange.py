"""Boards as one file that other groups can merge into theirs: JSON lines, readable by any program.

The first line says what the file is. Each line after it holds one submission: its events, its files
(base64), and SHA-256 of both, so that a line that was changed is noticed.
"""

import base64
import binascii
import json
import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Event, canonical, derived, require_shown
from dataperf_gui.boards.store import Boards
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

HEADER = {"format": "dataperf-gui boards", "version": 1}
MAX_LINE_BYTES = 256 * 2**20


def export_boards(boards: Boards, path: Path, monitor: Monitor) -> int:
    """Write all submissions to `path`, as a whole or not at all, and return how many.

    Raises
    ------
    DataPerfError
        The boards cannot be read, or the file cannot be written.
    """
    found = boards.submissions()
    draft = path.with_name(f".{path.name}.writing")
    try:
        with draft.open("w", encoding="ascii", newline="\n") as file:
            file.write(canonical(HEADER) + "\n")
            for place, submission in enumerate(found):
                monitor.report(place / len(found), submission.entry.name)
                content = {
                    "events": [event.row() for event in submission.events],
                    "files": {
                        name: base64.b64encode(data).decode()
                        for name, data in boards.files(submission.entry.id).items()
                    },
                }
                file.write(canonical(content | {"sha256": _digest(content)}) + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be written ({reason}); choose another place",
            file=path, reason=error.strerror or error,
        ) from error  # fmt: skip
    finally:
        draft.unlink(missing_ok=True)
    return len(found)


def import_boards(boards: Boards, path: Path, monitor: Monitor) -> int:
    """Add what `boards` lack of an exported file, all or nothing; return how many events were new.

    Raises
    ------
    DataPerfError
        The file is none of ours, or was changed: which line, and nothing was added.
    """
    events: list[Event] = []
    contents: dict[str, bytes] = {}
    seen: set[str] = set()
    for number, line in _lines(path):
        monitor.check()
        try:
            steps, files = _read(line)
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error) as error:
            raise _damaged(path, number, str(error) or type(error).__name__) from error
        if steps[0].submission in seen:
            raise _damaged(path, number, "the submission was in an earlier line")
        seen.add(steps[0].submission)
        events += steps
        contents |= files
    return boards.merge(events, contents)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the number and text of the lines after the first, which is checked."""
    try:
        with path.open(encoding="ascii") as file:
            header = file.readline(1000)
            if not header or _header(header) != HEADER:
                raise DataPerfError(
                    "{file} holds no boards of this version of the program; export them there with "
                    "`dataperf-gui board export`",
                    file=path,
                )
            yield from enumerate(iter(lambda: file.readline(MAX_LINE_BYTES), ""), start=2)
    except (OSError, UnicodeDecodeError) as error:
        raise DataPerfError(
            "{file} cannot be read ({reason}); nothing was added", file=path, reason=error
        ) from error


def _header(line: str) -> object:
    try:
        return json.loads(line)
    except ValueError:
        return None


def _read(line: str) -> tuple[list[Event], Mapping[str, bytes]]:
    """Return the events and files (by SHA-256) of one line.

    Raises
    ------
    ValueError
        It is not as it was written.
    """
    content = json.loads(line)
    if content.pop("sha256") != _digest(content):
        raise ValueError("it was changed")
    steps = [
        Event(identity, at, who, State(state), json.loads(detail))
        for identity, at, who, state, detail in content["events"]
    ]
    if not steps or len({event.submission for event in steps}) != 1:
        raise ValueError("its events are not of one submission")
    require_shown(derived(steps))
    files = {name: base64.b64decode(data, validate=True) for name, data in content["files"].items()}
    digests = {name: sha256(data).hexdigest() for name, data in files.items()}
    if digests != steps[0].detail["files"]:
        raise ValueError("its files are not those that were handed in")
    return steps, {digests[name]: data for name, data in files.items()}


def _digest(content: Mapping[str, Any]) -> str:
    return sha256(canonical(content).encode()).hexdigest()


def _damaged(path: Path, line: int, reason: str) -> DataPerfError:
    return DataPerfError(
        "{file}, line {line}: not as it was exported ({reason}); nothing was added. Ask for the "
        "file again",
        file=path, line=line, reason=reason,
    )  # fmt: skip
