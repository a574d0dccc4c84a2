"""Bring two copies of a project together without losing anything.

Merging is a union: of people, assignments, notes and journals. A person's journal that is a
continuation of the other copy's replaces it; two that went different ways are both kept, the second
as a branch ``NAME~HASH.dpsession``. Nothing is ever removed, so that merging twice is the same as
merging once, and the order does not matter for what the project says.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.assignment import read_assignment
from dataperf_gui.project.folder import Project, open_project, read_person, write_bytes
from dataperf_gui.project.notes import merge_notes
from dataperf_gui.session.header import Header
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.store import EXTENSION

BRANCH = "~"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought.

    Parameters
    ----------
    added, updated, branched : int
        Files that were new, journals that were continued, journals that went another way.
    """

    added: int
    updated: int
    branched: int


def merge_project(target: Project, source: Path) -> Merged:
    """Merge another copy of a project into `target`; the other copy is only read.

    Raises
    ------
    DataPerfError
        It is a copy of another project, or one of its journals is damaged. What was merged before
        stays; merging again goes on.
    """
    other = open_project(source)
    if other.identity != target.identity:
        raise DataPerfError(
            "{source} is a copy of the project {other}, not of {project}",
            source=source,
            other=other.name,
            project=target.name,
        )
    header = target.header
    added = updated = branched = 0
    added += _copy_new(source / "people", target.folder / "people", read_person)
    added += _copy_new(
        source / "assignments",
        target.folder / "assignments",
        lambda path: read_assignment(path, len(header)),
    )
    for folder in ("journals", "settled"):
        for path in sorted((source / folder).glob(f"*{EXTENSION}")):
            outcome = _merge_journal(path, target.folder / folder, header)
            added += outcome == "added"
            updated += outcome == "updated"
            branched += outcome == "branched"
    added += merge_notes(target.folder, source)
    return Merged(added, updated, branched)


def _copy_new(source: Path, target: Path, check: Callable[[Path], object]) -> int:
    """Copy the JSON files that `target` does not have; they are written once and never changed.

    Each is checked first: a damaged one must not come in and break the project for others.
    """
    count = 0
    for path in sorted(source.glob("*.json")):
        if not (target / path.name).exists():
            check(path)
            write_bytes(target / path.name, path.read_bytes())
            count += 1
    return count


def _merge_journal(path: Path, folder: Path, header: Header) -> str:
    stem = path.stem.split(BRANCH)[0]
    mine = [folder / f"{stem}{EXTENSION}", *sorted(folder.glob(f"{stem}{BRANCH}*{EXTENSION}"))]
    mine = [each for each in mine if each.is_file()]
    with closing(Journal(path)) as journal:
        if journal.header.fingerprint != header.fingerprint:
            raise DataPerfError("{file} belongs to another data set", file=path)
        findings = journal.findings()
        if findings:
            raise DataPerfError("{file} is damaged: {problem}", file=path, problem=findings[0])
        for known in mine:
            with closing(Journal(known)) as other:
                if other.hash_at(journal.n_rows) == journal.hash_at(journal.n_rows):
                    return "known"
                is_continued = journal.hash_at(other.n_rows) == other.hash_at(other.n_rows)
            if is_continued:
                _replace(journal, known)
                return "updated"
        if not mine:
            _replace(journal, folder / path.name)
            return "added"
        # A branch that has grown is found above as a continuation: the name need only be unique.
        _replace(journal, folder / f"{stem}{BRANCH}{journal.seal[:8]}{EXTENSION}")
        return "branched"


def _replace(journal: Journal, target: Path) -> None:
    """Put a copy of a journal at `target` so that a kill leaves the old or the new one, whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".writing-", dir=target.parent) as folder:
        draft = Path(folder) / target.name
        journal.copy_to(draft)
        draft.replace(target)
