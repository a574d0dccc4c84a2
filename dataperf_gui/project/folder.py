"""The folder of a project, which may lie in a synchronised or shared folder.

    project.json               what the project is about; written once
    items.dpsession            the items, classes and given labels; written once, never decided in
    people/NAME.json           one file per person
    journals/NAME.dpsession    one session per person; only that person writes it
    settled/NAME.dpsession     what an adjudicator decided about conflicts
    notes/NAME.jsonl           one person's notes and questions
    assignments/TIME-ID.json   who is asked to look at what; the newest is in effect

No file is ever written by two people, so copies that were apart can be merged without loss.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.header import Header
from dataperf_gui.session.names import safe_name
from dataperf_gui.session.session import Session, timestamp, utc_now
from dataperf_gui.session.store import EXTENSION

FORMAT = 1
MAX_JSON_BYTES = 64 * 2**20
ROLES = ("reviewer", "adjudicator")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works on a project.

    Parameters
    ----------
    name : str
        As given.
    role : str
        One of `ROLES`.
    """

    name: str
    role: str = ROLES[0]


@dataclass(frozen=True, slots=True)
class Project:
    """An open project folder; everything is read from the disk when it is asked for.

    Parameters
    ----------
    folder : Path
        The folder.
    identity : str
        Random; two copies of a project have the same.
    name : str
        The title.
    created : datetime
        UTC.
    """

    folder: Path
    identity: str
    name: str
    created: datetime

    @property
    def header(self) -> Header:
        """The items, classes and given labels."""
        with Session.open(self.folder / f"items{EXTENSION}", read_only=True) as session:
            return session.header

    @property
    def people(self) -> tuple[Person, ...]:
        """Everyone, by name."""
        people = map(read_person, (self.folder / "people").glob("*.json"))
        return tuple(sorted(people, key=lambda person: person.name))

    @property
    def reviewers(self) -> tuple[Person, ...]:
        """Those who label items."""
        return tuple(person for person in self.people if person.role == "reviewer")

    def person(self, name: str) -> Person:
        """Return a person of the project.

        Raises
        ------
        DataPerfError
            No one in the project has this name.
        """
        for person in self.people:
            if person.name == name:
                return person
        raise DataPerfError(
            "{name} does not take part in the project {project}; these do: {people}",
            name=name,
            project=self.name,
            people=", ".join(person.name for person in self.people) or "-",
        )

    def journal_of(self, name: str) -> Path:
        """Return the path of a person's session."""
        return self.folder / "journals" / f"{safe_name(name)}{EXTENSION}"

    def settled_by(self, name: str) -> Path:
        """Return the path of an adjudicator's session."""
        return self.folder / "settled" / f"{safe_name(name)}{EXTENSION}"

    def add(self, name: str, role: str = ROLES[0]) -> Person:
        """Add a person, with an empty session of their own.

        Raises
        ------
        DataPerfError
            The name is empty or taken, or the folder cannot be written.
        """
        name = name.strip()
        if not name:
            raise DataPerfError("A person in a project needs a name.")
        if role not in ROLES:
            raise DataPerfError(
                "Unknown role {role}; choose from {roles}", role=role, roles=", ".join(ROLES)
            )
        path = self.folder / "people" / f"{safe_name(name)}.json"
        if path.exists():
            raise DataPerfError(
                "{name} already takes part in {project}.", name=name, project=self.name
            )
        # The session first: after a full disk the person can simply be added again.
        if role == "reviewer" and not self.journal_of(name).exists():
            make_session(self.journal_of(name), self.header, name)
        write_json(path, {"name": name, "role": role, "added": timestamp(utc_now)})
        return Person(name, role)


def create_project(
    folder: Path, dataset: Dataset, people: tuple[str, ...] = (), name: str = ""
) -> Project:
    """Make a project folder for an open data set.

    Raises
    ------
    DataPerfError
        The folder exists and is not empty, or cannot be written.
    """
    if folder.exists() and any(folder.iterdir()):
        raise DataPerfError(
            "{folder} is not empty; choose a new folder for the project", folder=folder
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataPerfError(
            "{folder} cannot be created: {problem}", folder=folder, problem=error
        ) from error
    make_session(folder / f"items{EXTENSION}", Header.for_dataset(dataset), "")
    # Written last: a folder without it is not a project, so that a kill leaves no half of one.
    content = {
        "format": FORMAT,
        "id": uuid4().hex,
        "name": name or dataset.name,
        "fingerprint": dataset.fingerprint,
        "created": timestamp(utc_now),
    }
    write_json(folder / "project.json", content)
    project = open_project(folder)
    for person in people:
        project.add(person)
    return project


def is_project(folder: Path) -> bool:
    """Return whether a path is the folder of a project."""
    return (folder / "project.json").is_file()


def open_project(folder: Path) -> Project:
    """Open a project folder.

    Raises
    ------
    DataPerfError
        It is not a project, is damaged, or was made by a newer version.
    """
    path = folder / "project.json"
    if not path.is_file():
        raise DataPerfError("{folder} is not a project: it has no project.json", folder=folder)
    content = read_json(path)
    if content.get("format") != FORMAT:
        raise DataPerfError(
            "{file} was made by a newer version of the program; update the program", file=path
        )
    try:
        created = datetime.fromisoformat(str(content["created"])).astimezone(UTC)
        return Project(folder, str(content["id"]), str(content["name"]), created)
    except (KeyError, ValueError) as error:
        raise _damaged(path) from error


def make_session(path: Path, header: Header, who: str) -> None:
    """Create an empty session at `path`, with its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Session.create(path, header, who=who).close()


def read_person(path: Path) -> Person:
    """Read the file of a person.

    Raises
    ------
    DataPerfError
        It is not such a file.
    """
    content = read_json(path)
    name, role = content.get("name"), content.get("role")
    if not isinstance(name, str) or role not in ROLES or path.stem != safe_name(name):
        raise _damaged(path)
    return Person(name, role)


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object of the project.

    Raises
    ------
    DataPerfError
        It cannot be read, or is not an object.
    """
    try:
        # A pipe would never end, and a link may lead to what the person did not mean to copy.
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_JSON_BYTES:
            raise _damaged(path)
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(content, dict):
        raise _damaged(path)
    return content


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Write a JSON object: all of it or nothing.

    Raises
    ------
    DataPerfError
        The folder cannot be written.
    """
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file of the project: all of it or nothing, flushed to the disk."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".writing-", dir=path.parent) as folder:
            draft = Path(folder) / path.name
            with draft.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(path)
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be written: {problem}", file=path, problem=error
        ) from error


def _damaged(path: Path) -> DataPerfError:
    return DataPerfError(
        "{file} is damaged. Restore it from another copy of the project.", file=path
    )
