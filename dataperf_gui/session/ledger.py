"""From journal to state: the one place that says what a decision does."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Labels
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import (
    LABELLING,
    STATUSES,
    Action,
    Decision,
    SessionState,
)

_STATUS_CODES = {action: code for code, action in enumerate(STATUSES)}

_Edit = tuple[int, int, int, int, int]
"""Item, label and status before, label and status after."""


class Ledger:
    """What a journal adds up to so far; changed by journal rows only.

    Parameters
    ----------
    labels : Labels
        ``(n,)`` the labels before the first decision.
    """

    def __init__(self, labels: Labels) -> None:
        self.given = labels
        self.labels = labels.copy()
        self.statuses = np.zeros(len(labels), dtype=np.uint8)
        self.last_seq = 0
        """The number of the last row."""
        self.decided = 0
        """How many items a decision stands for."""
        self._done: list[tuple[int, list[_Edit]]] = []
        self._undone: list[tuple[int, list[_Edit]]] = []

    @property
    def undoable(self) -> int | None:
        """The step that the next undo takes back."""
        return self._done[-1][0] if self._done else None

    @property
    def redoable(self) -> int | None:
        """The step that the next redo repeats."""
        return self._undone[-1][0] if self._undone else None

    def snapshot(self) -> SessionState:
        """Return a frozen copy (20 microseconds at 100,000 items)."""
        labels, statuses = self.labels.copy(), self.statuses.copy()
        labels.flags.writeable = statuses.flags.writeable = False
        return SessionState(labels, statuses)

    def label_after(self, item: int, action: Action, label: int | None) -> int:
        """Return the label of `item` once `action` is taken.

        Keeping an item that was changed or excluded before brings its given label back.
        """
        if action in LABELLING and label is not None:
            return int(label)
        if action is Action.EXCLUDE:
            return EXCLUDED
        return int((self.given if action is Action.KEEP else self.labels)[item])

    def apply(self, step: Sequence[Decision]) -> list[int]:
        """Take in the rows of one step and return the items that it touched.

        Raises
        ------
        DataPerfError
            An undo or redo that does not follow from the rows before it.
        """
        first = step[0]
        if first.action is Action.UNDO:
            edits = self._move(first, self._done, self._undone)
            for item, label, status, _, _ in edits:
                self._set(item, label, status)
        elif first.action is Action.REDO:
            edits = self._move(first, self._undone, self._done)
            for item, _, _, label, status in edits:
                self._set(item, label, status)
        else:
            edits = [self._edit(row) for row in step]
            self._done.append((first.step, edits))
            self._undone.clear()
        self.last_seq = step[-1].seq
        return [edit[0] for edit in edits]

    def _edit(self, row: Decision) -> _Edit:
        item, status = row.item, _STATUS_CODES[row.action]
        before = int(self.labels[item]), int(self.statuses[item])
        self._set(item, row.label, status)
        return item, *before, row.label, status

    def _set(self, item: int, label: int, status: int) -> None:
        self.decided += bool(status) - bool(self.statuses[item])
        self.labels[item] = label
        self.statuses[item] = status

    @staticmethod
    def _move(
        row: Decision,
        source: list[tuple[int, list[_Edit]]],
        target: list[tuple[int, list[_Edit]]],
    ) -> list[_Edit]:
        if not source or source[-1][0] != row.target:
            raise DataPerfError("row {seq} takes back a step that is not there", seq=row.seq)
        target.append(source.pop())
        return target[-1][1]


def steps(decisions: Iterable[Decision]) -> Iterator[list[Decision]]:
    """Group the rows of a journal into steps."""
    return (list(rows) for _, rows in groupby(decisions, key=attrgetter("step")))


def fold(labels: Labels, decisions: Iterable[Decision]) -> Ledger:
    """Add up a whole journal over the ``(n,)`` labels before its first row."""
    ledger = Ledger(labels)
    for step in steps(decisions):
        ledger.apply(step)
    return ledger


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the rows that no undo has taken back for good, oldest first."""
    rows, undone = [], set()
    for row in decisions:
        if row.action is Action.UNDO:
            undone.add(row.target)
        elif row.action is Action.REDO:
            undone.remove(row.target)
        else:
            rows.append(row)
    return [row for row in rows if row.step not in undone]


def replay(
    labels: Labels, decisions: Iterable[Decision]
) -> Iterator[tuple[Decision, SessionState]]:
    """Yield the last row of each step and the state after it, from the ``(n,)`` first labels."""
    ledger = Ledger(labels)
    for step in steps(decisions):
        ledger.apply(step)
        yield step[-1], ledger.snapshot()


def seconds_of(journal: Iterable[Decision]) -> float:
    """Return how long items were on screen until they were decided on, all together."""
    return math.fsum(decision.shown.seconds for decision in standing(journal))
