"""Conflicts, consensus labels, and the tables that leave a project."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dataperf_gui.agreement.consensus import Method, reach_consensus
from dataperf_gui.agreement.votes import NO_VOTE, Votes
from dataperf_gui.arrays import EXCLUDED, Bools, Floats, Ints, Labels
from dataperf_gui.data.dataset import Split
from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.assignment import assignment, items_to_review
from dataperf_gui.project.folder import Project, make_session
from dataperf_gui.project.journals import (
    EXCLUDED_CLASS,
    Vote,
    matrix_of,
    settled,
    votes_of_project,
)
from dataperf_gui.project.notes import notes_of
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.session import Session

GIVEN, ADJUDICATOR = "given", "adjudicator"
"""Where a label comes from, beside the methods of `Method`."""


@dataclass(frozen=True, eq=False, slots=True)
class Result:
    """What a project says about each item.

    Parameters
    ----------
    votes : Votes
        Over all items.
    labels : Labels
        ``(n_items,)`` -1 = excluded.
    sources : tuple of str
        ``(n_items,)`` ``given``, ``adjudicator`` or the method.
    n_votes : Ints
        ``(n_items,)``.
    agreement : Floats
        ``(n_items,)`` share of the votes for the leading class; NaN without votes.
    is_conflict : Bools
        ``(n_items,)`` people named different labels and no adjudicator has decided.
    settled_by : tuple of str
        ``(n_items,)`` the adjudicator; empty if there is none.
    """

    votes: Votes
    labels: Labels
    sources: tuple[str, ...]
    n_votes: Ints
    agreement: Floats
    is_conflict: Bools
    settled_by: tuple[str, ...]


def result_of(
    project: Project, method: Method = Method.MAJORITY, pred_probs: Floats | None = None
) -> Result:
    """Return the project's labels: settled ones first, then by `method`, else those given."""
    header = project.header
    votes = matrix_of(header, votes_of_project(project))
    decided = settled(project)
    consensus = reach_consensus(votes, method, _with_excluded(votes, pred_probs))
    counts = votes.counts
    n_votes = counts.sum(axis=1)
    labels, sources = header.labels.copy(), [GIVEN] * len(header)
    for item in np.flatnonzero(n_votes).tolist():
        labels[item], sources[item] = _code(votes, int(consensus.labels[item])), method.value
    settled_by = [""] * len(header)
    for item, vote in decided.items():
        labels[item], sources[item], settled_by[item] = vote.label, ADJUDICATOR, vote.who
    is_conflict = (counts > 0).sum(axis=1) > 1
    is_conflict[list(decided)] = False
    with np.errstate(invalid="ignore"):
        agreement = counts.max(axis=1, initial=0) / np.where(n_votes, n_votes, np.nan)
    return Result(votes, labels, tuple(sources), n_votes, agreement, is_conflict, tuple(settled_by))


def conflicts_of(project: Project) -> Ints:
    """Return the items that need an adjudicator, those with the least agreement first."""
    result = result_of(project)
    items = np.flatnonzero(result.is_conflict)
    return items[np.argsort(result.agreement[items], kind="stable")]


def settle(project: Project, who: str, items: Sequence[int], labels: Sequence[int]) -> None:
    """Write an adjudicator's decision on some items, in a session of the adjudicator's own.

    Raises
    ------
    DataPerfError
        The person does not take part, or the session cannot be written.
    """
    path = project.settled_by(project.person(who).name)
    if not path.exists():
        make_session(path, project.header, who)
    with Session.open(path, who=who) as session:
        for item, label in zip(items, labels, strict=True):
            if label == EXCLUDED:
                session.decide(item, Action.EXCLUDE)
            else:
                session.decide(item, Action.RELABEL, label)


def item_of(project: Project, key: str) -> int:
    """Return the number of an item.

    Raises
    ------
    DataPerfError
        There is none with this id.
    """
    keys = project.header.keys
    if key not in keys:
        raise DataPerfError("{project} has no item {item}", project=project.name, item=key)
    return keys.index(key)


def label_of(project: Project, name: str) -> int:
    """Return the code of a class, -1 for ``(excluded)``.

    Raises
    ------
    DataPerfError
        There is no such class.
    """
    classes = project.header.classes
    if name == EXCLUDED_CLASS:
        return EXCLUDED
    if name not in classes:
        raise DataPerfError(
            "Unknown class {name}; choose from {classes}", name=name, classes=", ".join(classes)
        )
    return classes.index(name)


def labels_table(project: Project, result: Result) -> pd.DataFrame:
    """Return one row per item: the label, where it comes from, votes, agreement, notes.

    ``file``, ``label`` and ``split`` are a manifest's columns, so that the table opens as a data
    set.
    """
    header = project.header
    names = np.array([*header.classes, None], dtype=object)
    notes: dict[str, list[str]] = {}
    for note in notes_of(project):
        notes.setdefault(note.item, []).append(f"{note.who}: {note.text}")
    return pd.DataFrame(
        {
            "file": pd.Series(header.keys, dtype=object),
            "label": pd.Series(names[result.labels], dtype=object),
            "split": [Split(split).name.lower() for split in header.splits],
            "given_label": pd.Series(names[header.labels], dtype=object),
            "excluded": result.labels == EXCLUDED,
            "source": list(result.sources),
            "n_votes": result.n_votes,
            "agreement": result.agreement.round(6),
            "settled_by": list(result.settled_by),
            "notes": ["\n".join(notes.get(key, ())) for key in header.keys],
        }
    )


def votes_table(project: Project) -> pd.DataFrame:
    """Return every vote as a row: ``file, annotator, label, when``; opens as a table of votes."""
    header = project.header
    rows: list[tuple[str, str, str, str]] = []
    for who, opinions in votes_of_project(project).items():
        rows.extend(_row(header.keys, header.classes, who, vote) for vote in opinions.values())
    return pd.DataFrame(rows, columns=["file", "annotator", "label", "when"])


def progress(project: Project) -> dict[str, tuple[int, int]]:
    """Return how many of their items each reviewer has decided on: name to (decided, assigned)."""
    assigned, everything = assignment(project), items_to_review(project.header)
    result = {}
    for who, opinions in votes_of_project(project).items():
        wanted = set((everything if not assigned else assigned.get(who, np.empty(0, int))).tolist())
        result[who] = (len(wanted & opinions.keys()), len(wanted))
    return result


def _row(
    keys: Sequence[str], classes: Sequence[str], who: str, vote: Vote
) -> tuple[str, str, str, str]:
    label = EXCLUDED_CLASS if vote.label == EXCLUDED else classes[vote.label]
    return keys[vote.item], who, label, vote.when


def _code(votes: Votes, code: int) -> int:
    return EXCLUDED if code == NO_VOTE or votes.classes[code] == EXCLUDED_CLASS else code


def _with_excluded(votes: Votes, pred_probs: Floats | None) -> Floats | None:
    """Give the class of excluded items, if there is one, a probability of nearly 0."""
    if pred_probs is None or pred_probs.shape[1] == len(votes.classes):
        return pred_probs
    return np.column_stack([pred_probs, np.full(len(pred_probs), 1e-6)])
