"""What happened to a submission, step by step; everything known of it follows from these."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from dataperf_gui.boards.entries import Entry, Kind, State
from dataperf_gui.challenges.faults import Fault

START = "0" * 64
"""The hash before the first event."""
FAULT_KEYS = ("code", "file", "where", "sentence")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is handed in.

    Parameters
    ----------
    challenge : str
        Challenge id.
    owner, name : str
        Who hands it in, and what they call it.
    files : Mapping[str, bytes]
        The official submission files, by name.
    division : str
        ``"algorithm"``, ``"human"`` or ``"human + algorithm"``; of a session, as its journal says.
    kind : Kind
        Where it comes from.
    journal_head : str
        Last hash of the session's journal; empty where no person decided.
    seconds_used : float
        How long items were on screen until they were decided on; 0 where no journal says so.
    """

    challenge: str
    owner: str
    name: str
    files: Mapping[str, bytes]
    division: str = "algorithm"
    kind: Kind = Kind.OWN
    journal_head: str = ""
    seconds_used: float = 0.0


@dataclass(frozen=True, slots=True)
class Result:
    """What scoring a submission gave.

    Parameters
    ----------
    score : float or None
        Over all sub-tasks; None where one is missing.
    per_task : Mapping[str, float]
        Sub-task to its score.
    intervals : Mapping[str, tuple[float, float]]
        As in `Entry`.
    receipt : str
        See `receipts.make_receipt`.
    seconds : float
        What scoring took.
    data : str
        Digest of the data it was scored on: only entries on the same data can be compared.
    tasks : tuple of str
        The sub-tasks of these data, also those that the entry lacks.
    """

    score: float | None
    per_task: Mapping[str, float]
    intervals: Mapping[str, tuple[float, float]]
    receipt: str
    seconds: float
    data: str = ""
    tasks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One step of a submission; a row of the audit.

    Parameters
    ----------
    submission : str
        Its id.
    at : str
        When, UTC, ISO 8601 with microseconds.
    who : str
        Who or what did it.
    state : State
        What the submission is from then on.
    detail : Mapping[str, Any]
        What else is known from then on, as JSON can hold it.
    """

    submission: str
    at: str
    who: str
    state: State
    detail: Mapping[str, Any]

    def row(self) -> list[str]:
        """Return the fields as stored."""
        return [self.submission, self.at, self.who, self.state.value, canonical(self.detail)]

    def link(self, seq: int, before: str) -> str:
        """Return the hash of this event as number `seq` after an event with the hash `before`."""
        return sha256((before + canonical([seq, *self.row()])).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Submission:
    """All that is known of a submission.

    Parameters
    ----------
    entry : Entry
        As boards show it.
    challenge : str
        Challenge id.
    files : Mapping[str, str]
        File name to SHA-256.
    journal_head : str
        Last hash of the session's journal, if there was one.
    faults : tuple of Mapping[str, str]
        Why it was refused: ``code, file, where, sentence``.
    reason : str
        Why it failed, or what came out otherwise when it was scored again.
    would_score : float or None
        What the original program gives for an entry that the rules forbid.
    receipt : str
        Of its score.
    seconds : float
        What scoring took.
    seconds_used : float
        As in `Draft`.
    data : str
        Digest of the data it was scored on.
    tasks : tuple of str
        The sub-tasks of these data.
    events : sequence of Event
        What it all follows from.
    """

    entry: Entry
    challenge: str
    files: Mapping[str, str]
    journal_head: str = ""
    faults: tuple[Mapping[str, str], ...] = ()
    reason: str = ""
    would_score: float | None = None
    receipt: str = ""
    seconds: float = 0.0
    seconds_used: float = 0.0
    data: str = ""
    tasks: tuple[str, ...] = ()
    events: Sequence[Event] = field(default=(), repr=False)


def canonical(content: object) -> str:
    """Return JSON that is equal for equal content."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)


def draft_detail(draft: Draft) -> dict[str, Any]:
    """Return what the first event of a submission says."""
    return {
        "challenge": draft.challenge,
        "owner": draft.owner,
        "name": draft.name,
        "kind": draft.kind.value,
        "division": draft.division,
        "journal_head": draft.journal_head,
        "seconds_used": round(draft.seconds_used, 3),
        "files": {name: sha256(content).hexdigest() for name, content in draft.files.items()},
    }


def draft_of(submission: Submission, files: Mapping[str, bytes]) -> Draft:
    """Return what was handed in, from what is known of a submission and its files."""
    entry = submission.entry
    return Draft(
        submission.challenge, entry.owner, entry.name, files, entry.division, entry.kind,
        submission.journal_head, submission.seconds_used,
    )  # fmt: skip


def result_detail(result: Result) -> dict[str, Any]:
    """Return what the event of a finished score says."""
    return {
        "score": result.score,
        "per_task": dict(result.per_task),
        "intervals": {task: list(pair) for task, pair in result.intervals.items()},
        "receipt": result.receipt,
        "seconds": round(result.seconds, 3),
        "data": result.data,
        "tasks": list(result.tasks),
    }


def refusal_detail(faults: Sequence[Fault], would_score: float | None) -> dict[str, Any]:
    """Return what the event of a refusal says."""
    return {
        "faults": [
            {"code": f.code.value, "file": f.file, "where": f.where, "sentence": str(f.message)}
            for f in faults
        ],
        "would_score": would_score,
    }


def derived(events: Sequence[Event]) -> Submission:
    """Return what follows from all events of one submission, the first one first."""
    known: dict[str, Any] = {}
    for event in events:
        known |= event.detail
    intervals = {task: (low, high) for task, (low, high) in known.get("intervals", {}).items()}
    entry = Entry(
        id=events[0].submission,
        owner=known["owner"],
        name=known["name"],
        kind=Kind(known["kind"]),
        division=known["division"],
        score=known.get("score"),
        when=datetime.fromisoformat(events[0].at),
        per_task=MappingProxyType(known.get("per_task", {})),
        state=events[-1].state,
        intervals=MappingProxyType(intervals),
    )
    return Submission(
        entry=entry,
        challenge=known["challenge"],
        files=MappingProxyType(known["files"]),
        journal_head=known["journal_head"],
        faults=tuple(known.get("faults", ())),
        reason=known.get("reason", ""),
        would_score=known.get("would_score"),
        receipt=known.get("receipt", ""),
        seconds=known.get("seconds", 0.0),
        seconds_used=known.get("seconds_used", 0.0),
        data=known.get("data", ""),
        tasks=tuple(known.get("tasks", ())),
        events=tuple(events),
    )


def require_shown(submission: Submission) -> None:
    """Raise `ValueError` or `TypeError` where boards could not show a submission from elsewhere."""
    entry = submission.entry
    numbers = [entry.score, submission.would_score, *entry.per_task.values()]
    numbers += [bound for pair in entry.intervals.values() for bound in pair]
    if not all(number is None or isinstance(number, int | float) for number in numbers):
        raise ValueError("a score is no number")
    texts = [entry.owner, entry.name, entry.division, submission.reason, submission.journal_head]
    texts += [fault[key] for fault in submission.faults for key in FAULT_KEYS]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a name or a reason is no text")
    if submission.receipt:
        _ = json.loads(submission.receipt)["versions"].items()
    _ = float(submission.seconds) + float(submission.seconds_used)
