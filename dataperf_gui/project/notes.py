"""Notes and questions about items: one file of JSON lines per person, only appended to."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.folder import Project, write_bytes
from dataperf_gui.session.names import safe_name
from dataperf_gui.session.session import timestamp, utc_now

MAX_TEXT = 10_000
_TEXTS = ("item", "who", "when", "text")


@dataclass(frozen=True, slots=True)
class Note:
    """A remark about an item.

    Parameters
    ----------
    item : str
        The item's id.
    who, when : str
        The author, and UTC as in a journal.
    text : str
        What was written.
    tags : tuple of str
        Short words to find it by.
    ask : str
        The person who is asked for an answer; empty if it is not a question.
    """

    item: str
    who: str
    when: str
    text: str
    tags: tuple[str, ...] = ()
    ask: str = ""


def add_note(
    project: Project, who: str, item: str, text: str, tags: tuple[str, ...] = (), ask: str = ""
) -> Note:
    """Write a note; if `ask` names a person, the item comes into that person's queue.

    Raises
    ------
    DataPerfError
        The item or the person does not exist, or the folder cannot be written.
    """
    if item not in project.header.keys:
        raise DataPerfError("{project} has no item {item}", project=project.name, item=item)
    if ask:
        project.person(ask)
    note = Note(item, project.person(who).name, timestamp(utc_now), text[:MAX_TEXT], tags, ask)
    path = _file(project.folder, who)
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as stream:
            stream.write(_line(note))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be written: {problem}", file=path, problem=error
        ) from error
    return note


def notes_of(project: Project) -> tuple[Note, ...]:
    """Return everyone's notes, oldest first; lines that cannot be read are skipped."""
    files = sorted((project.folder / "notes").glob("*.jsonl"))
    found = {note for path in files for note in _read(path)}
    return tuple(sorted(found, key=lambda note: (note.when, note.who, note.item, note.text)))


def questions_for(project: Project, name: str) -> tuple[int, ...]:
    """Return the numbers of the items about which a person is asked, in order of the questions."""
    numbers = {key: number for number, key in enumerate(project.header.keys)}
    asked = (numbers[n.item] for n in notes_of(project) if n.ask == name and n.item in numbers)
    return tuple(dict.fromkeys(asked))


def merge_notes(target: Path, source: Path) -> int:
    """Add the lines that a copy of the project has and `target` does not; return the files."""
    count = 0
    for path in sorted((source / "notes").glob("*.jsonl")):
        mine = target / "notes" / path.name
        known = set(_read(mine)) if mine.is_file() else set()
        found = known | set(_read(path))
        if found != known:
            order = sorted(found, key=lambda note: (note.when, note.item, note.text))
            write_bytes(mine, "".join(map(_line, order)).encode("utf-8"))
            count += not known
    return count


def _file(folder: Path, who: str) -> Path:
    return folder / "notes" / f"{safe_name(who)}.jsonl"


def _line(note: Note) -> str:
    return json.dumps(asdict(note), ensure_ascii=False) + "\n"


def _read(path: Path) -> list[Note]:
    notes = []
    if path.is_symlink() or not path.is_file():
        return []
    for line in path.read_bytes().decode("utf-8", "replace").splitlines():
        try:
            content = json.loads(line)
            tags = tuple(map(str, content.get("tags", ())))
            item, who, when, text = (str(content[name]) for name in _TEXTS)
            notes.append(Note(item, who, when, text, tags, str(content.get("ask", ""))))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue  # a line cut by a kill, or not ours: the others are not lost with it
    return notes
