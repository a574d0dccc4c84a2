"""Votes: who gave which item which label."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.data.tables import read_columns
from dataperf_gui.messages import DataPerfError

NO_VOTE = -1
ITEM_COLUMNS = (
    "file",
    "item",
    "filename",
    "path",
    "image",
    "id",
    "key",
    "unit",
    "task",
    "question",
)
ANNOTATOR_COLUMNS = ("annotator", "who", "worker", "person", "user", "rater", "coder", "reviewer")
LABEL_COLUMNS = ("label", "class", "category", "vote", "answer", "value")
LABEL_PREFIXES = ("label", "annotator", "rater", "worker", "coder", "random_label", "vote")
"""Of the columns of a wide table: ``label_1``, ``label_2``, ``random_label1`` ..."""


@dataclass(frozen=True, eq=False, slots=True)
class Votes:
    """The labels that several people gave to the same items.

    Parameters
    ----------
    items : tuple of str
        ``(n_items,)`` ids.
    annotators : tuple of str
        ``(n_annotators,)`` names.
    classes : tuple of str
        Class names; codes index into it.
    matrix : Labels
        ``(n_items, n_annotators)`` codes, `NO_VOTE` (-1) for items that a person did not label.
    """

    items: tuple[str, ...]
    annotators: tuple[str, ...]
    classes: tuple[str, ...]
    matrix: Labels

    @property
    def counts(self) -> NDArray[np.int64]:
        """``(n_items, n_classes)`` how many people gave each class."""
        n_items, n_classes = len(self.items), len(self.classes)
        rows, columns = np.nonzero(self.matrix != NO_VOTE)
        cells = rows * n_classes + self.matrix[rows, columns]
        return np.bincount(cells, minlength=n_items * n_classes).reshape(n_items, n_classes)

    @property
    def shares(self) -> Floats:
        """``(n_items, n_classes)`` the share of votes for each class; 0 without votes."""
        counts = self.counts
        shares: Floats = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
        return shares

    def of(self, annotators: Sequence[int]) -> "Votes":
        """Return the votes of some people only, with all items."""
        names = tuple(self.annotators[i] for i in annotators)
        return Votes(self.items, names, self.classes, self.matrix[:, list(annotators)])


def votes_of(triples: Iterable[tuple[str, str, str]], classes: Sequence[str] = ()) -> Votes:
    """Return votes from (item, annotator, label) triples.

    A later vote of the same person on the same item replaces the earlier one. Items and people
    stand in the order in which they come first; classes are those given, then others sorted.
    """
    items: dict[str, int] = {}
    people: dict[str, int] = {}
    cells: dict[tuple[int, int], str] = {}
    for item, who, label in triples:
        row = items.setdefault(item, len(items))
        column = people.setdefault(who, len(people))
        cells[row, column] = label
    known = dict.fromkeys(classes)
    names = (*known, *sorted(set(cells.values()) - known.keys()))
    codes = {name: code for code, name in enumerate(names)}
    matrix = np.full((len(items), len(people)), NO_VOTE, dtype=np.int32)
    for (row, column), label in cells.items():
        matrix[row, column] = codes[label]
    return Votes(tuple(items), tuple(people), names, matrix)


def read_votes(path: Path) -> Votes:
    """Read a table of votes: long (item, annotator, label) or with a label column per person.

    Empty cells are items that a person did not label.

    Raises
    ------
    DataPerfError
        It is not a table, or has neither of the two layouts.
    """
    columns = read_columns(path)
    names = {name.strip().casefold(): name for name in columns}
    item = _first(names, ITEM_COLUMNS)
    annotator, label = _first(names, ANNOTATOR_COLUMNS), _first(names, LABEL_COLUMNS)
    if item and annotator and label:
        rows = zip(columns[item], columns[annotator], columns[label], strict=True)
        return _checked(path, votes_of((i, who, text) for i, who, text in rows if text != ""))
    wide = label_columns(tuple(columns), used=item)
    if len(wide) < 2:
        raise DataPerfError(
            "{file} is not a table of votes: it needs the columns file, annotator and label, or "
            "several label columns, one per person; it has {columns}",
            file=path,
            columns=", ".join(columns),
        )
    n_rows = len(columns[wide[0]])
    keys = columns[item] if item else [str(row) for row in range(n_rows)]
    triples = (
        (key, name, columns[name][row])
        for row, key in enumerate(keys)
        for name in wide
        if columns[name][row] != ""
    )
    return _checked(path, votes_of(triples))


def label_columns(names: Sequence[str], used: str | None = None) -> list[str]:
    """Return the columns that hold one person's labels each: those with a common, known prefix.

    Without one, all columns but `used` (the ids) are taken if there is an id column.
    """
    for prefix in LABEL_PREFIXES:
        found = [name for name in names if name != used and _is_numbered(name, prefix)]
        if len(found) >= 2:
            return found
    return [name for name in names if name != used] if used else []


def _is_numbered(name: str, prefix: str) -> bool:
    rest = name.strip().casefold().removeprefix(prefix)
    return rest != name.strip().casefold() and rest.strip("_- .") != ""


def _first(names: dict[str, str], wanted: Sequence[str]) -> str | None:
    return next((names[name] for name in wanted if name in names), None)


def _checked(path: Path, votes: Votes) -> Votes:
    if not votes.items:
        raise DataPerfError("{file} has no votes", file=path)
    return votes
