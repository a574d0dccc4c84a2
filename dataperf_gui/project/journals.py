"""What people decided: their journals, read as votes."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dataperf_gui.agreement.votes import NO_VOTE, Votes
from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.folder import Project
from dataperf_gui.session.decisions import Action, Decision
from dataperf_gui.session.header import Header
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.ledger import standing
from dataperf_gui.session.names import safe_name
from dataperf_gui.session.store import EXTENSION

VOTING = (Action.KEEP, Action.RELABEL, Action.EXCLUDE)
"""The actions that are an opinion; "not sure" and a program's proposal are none."""
EXCLUDED_CLASS = "(excluded)"


@dataclass(frozen=True, slots=True)
class Vote:
    """One person's standing opinion about one item."""

    item: int
    label: int
    """Code; -1 = the item is to be excluded."""
    who: str
    when: str


def chains_of(folder: Path, name: str) -> list[Path]:
    """Return the sessions of a person in a folder: usually one.

    There are several if the same person worked on two copies of the project that were apart; see
    `merging`.
    """
    stem = safe_name(name)
    main = folder / f"{stem}{EXTENSION}"
    others = sorted(folder.glob("*" + EXTENSION))
    branches = [path for path in others if path.name.startswith(f"{stem}~")]
    return [path for path in (main, *branches) if path.is_file()]


def read_decisions(path: Path, header: Header) -> list[Decision]:
    """Return the rows of a session of the project.

    Raises
    ------
    DataPerfError
        It cannot be read, or belongs to another data set.
    """
    with closing(Journal(path)) as journal:
        if journal.header.fingerprint != header.fingerprint:
            raise DataPerfError("{file} belongs to another data set", file=path)
        return journal.read()


def opinions(paths: Iterable[Path], header: Header, who: str) -> dict[int, Vote]:
    """Return a person's latest opinion on each item, from all of their sessions."""
    latest: dict[int, Vote] = {}
    for path in paths:
        last: dict[int, Decision] = {}
        for row in standing(read_decisions(path, header)):
            last[row.item] = row
        for item, row in last.items():
            if row.action not in VOTING:
                continue
            vote = Vote(item, row.label, who, row.when)
            known = latest.get(item)
            # Equal times are told apart by the label, so that the order of the files is irrelevant.
            if known is None or (vote.when, vote.label) > (known.when, known.label):
                latest[item] = vote
    return latest


def votes_of_project(project: Project) -> dict[str, dict[int, Vote]]:
    """Return each reviewer's opinions by item."""
    header, folder = project.header, project.folder / "journals"
    return {
        person.name: opinions(chains_of(folder, person.name), header, person.name)
        for person in project.reviewers
    }


def settled(project: Project) -> dict[int, Vote]:
    """Return what adjudicators decided, by item; the latest decision counts."""
    header, folder = project.header, project.folder / "settled"
    result: dict[int, Vote] = {}
    for person in project.people:
        for item, vote in opinions(chains_of(folder, person.name), header, person.name).items():
            known = result.get(item)
            if known is None or (vote.when, vote.who) > (known.when, known.who):
                result[item] = vote
    return result


def matrix_of(header: Header, opinions_by_person: Mapping[str, Mapping[int, Vote]]) -> Votes:
    """Return opinions as votes over all items of the project; excluding is a class of its own."""
    is_excluding = any(
        vote.label == EXCLUDED for each in opinions_by_person.values() for vote in each.values()
    )
    classes = (*header.classes, EXCLUDED_CLASS) if is_excluding else header.classes
    matrix = np.full((len(header), len(opinions_by_person)), NO_VOTE, dtype=np.int32)
    for column, opinions_of_person in enumerate(opinions_by_person.values()):
        for item, vote in opinions_of_person.items():
            matrix[item, column] = len(header.classes) if vote.label == EXCLUDED else vote.label
    return Votes(header.keys, tuple(opinions_by_person), classes, matrix)
