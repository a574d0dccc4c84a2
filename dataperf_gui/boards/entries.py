"""What boards are made of: entries, their kinds, and the states a submission goes through."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from dataperf_gui.messages import DataPerfError


class Kind(StrEnum):
    """Where an entry comes from."""

    OWN = "own"
    """Scored here; it is ranked."""
    BASELINE = "baseline"
    """A strategy of the program, scored here; shown, not ranked."""
    PUBLISHED = "published"
    """A figure from a paper or the challenge's own board; shown, not ranked."""


class State(StrEnum):
    """How far a submission is; part of the file formats, so never renamed."""

    DRAFT = "draft"
    CHECKING = "checking"
    REJECTED = "rejected"
    """It breaks a rule; its faults are kept with it."""
    QUEUED = "queued"
    RUNNING = "running"
    SCORED = "scored"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    CANCELLED = "cancelled"
    VERIFIED = "verified"
    """Scored again with an equal result."""
    DISPUTED = "disputed"
    """Scored again with another result."""
    WITHDRAWN = "withdrawn"


NEXT: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.DRAFT: frozenset({State.CHECKING, State.CANCELLED}),
        State.CHECKING: frozenset({State.REJECTED, State.QUEUED, State.CANCELLED}),
        State.QUEUED: frozenset({State.RUNNING, State.CANCELLED}),
        State.RUNNING: frozenset({State.SCORED, State.FAILED, State.TIMED_OUT, State.CANCELLED}),
        State.SCORED: frozenset({State.VERIFIED, State.DISPUTED, State.WITHDRAWN}),
        State.VERIFIED: frozenset({State.VERIFIED, State.DISPUTED, State.WITHDRAWN}),
        State.DISPUTED: frozenset({State.VERIFIED, State.DISPUTED, State.WITHDRAWN}),
        State.REJECTED: frozenset(),
        State.FAILED: frozenset({State.QUEUED}),
        State.TIMED_OUT: frozenset({State.QUEUED}),
        State.CANCELLED: frozenset({State.CHECKING}),
        State.WITHDRAWN: frozenset(),
    }
)
"""State to the states that may follow it."""

SHOWN = frozenset({State.SCORED, State.VERIFIED, State.DISPUTED})
"""States in which an entry stands on a board."""
COUNTED = SHOWN | {State.QUEUED, State.RUNNING, State.WITHDRAWN}
"""States that count towards a limit on entries: what was refused or failed is free."""


def require_step(before: State, after: State) -> None:
    """Raise `DataPerfError` if a submission cannot go from one state to another."""
    if after not in NEXT[before]:
        raise DataPerfError(
            "a submission that is {before} cannot become {after}",
            before=before.value, after=after.value,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a board.

    Parameters
    ----------
    id : str
        Unique, also between boards that are merged.
    owner : str
        Person or team; only the best entry of each is ranked.
    name : str
        What its owner calls it.
    kind : Kind
        Where it comes from.
    division : str
        ``"algorithm"``, ``"human"`` or ``"human + algorithm"``.
    score : float or None
        Over all sub-tasks, in the metric's own direction.
    when : datetime
        When it was entered, with a time zone.
    per_task : Mapping[str, float]
        Sub-task to its score.
    state : State
        How far it is.
    intervals : Mapping[str, tuple[float, float]]
        Sub-task to the 95 % interval of its score, "" for the score itself, where one is defined.
    note : str
        What a reader must know to compare it, such as "other data".
    source : str
        Where a published figure comes from.
    """

    id: str
    owner: str
    name: str
    kind: Kind
    division: str
    score: float | None
    when: datetime
    per_task: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    state: State = State.SCORED
    intervals: Mapping[str, tuple[float, float]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    note: str = ""
    source: str = ""

    def on_task(self, task: str) -> Self:
        """Return the entry as the board of one sub-task shows it."""
        interval = {"": self.intervals[task]} if task in self.intervals else {}
        score = self.per_task.get(task)
        return replace(self, score=score, per_task={}, intervals=interval)

    def has_score(self) -> bool:
        """Whether the entry has a number that can be compared."""
        return self.score is not None and math.isfinite(self.score) and self.state in SHOWN
