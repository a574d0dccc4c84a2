"""Entries, states and submissions in words."""

import json
from collections.abc import Sequence
from datetime import datetime

from dataperf_gui.boards.entries import Entry, Kind, State
from dataperf_gui.boards.events import Submission
from dataperf_gui.boards.ranking import Standing
from dataperf_gui.challenges.faults import FaultCode, place_of
from dataperf_gui.challenges.rules import Verdict, verdicts
from dataperf_gui.gui.boards.rows import Line
from dataperf_gui.gui.texts import date_text, number, retold, say, time_text, tr

DIGITS = 4


def board_heads() -> tuple[str, ...]:
    """Return the heads of a board's columns."""
    return (tr("Rank"), tr("Entry"), tr("Who"), tr("Score"), tr("95 % interval"), tr("Date"),
            tr("Division"), tr("Origin"))  # fmt: skip


def board_line(standing: Standing, *, is_sample: bool = False) -> Line:
    """Return a board's row; what matters most of its origin comes first, as there is little room.

    Parameters
    ----------
    standing : Standing
        The entry.
    is_sample : bool
        Whether the board is on the embedded sample, which no published result was scored on.
    """
    entry = standing.entry
    is_own = entry.kind is Kind.OWN
    rank = str(standing.rank) if standing.rank is not None else "\N{EN DASH}"
    is_other = is_sample and entry.kind is Kind.PUBLISHED
    warning = tr("other data, cannot be compared") if is_other else ""
    best = tr("best of {n} entries", n=standing.tries) if standing.tries > 1 else ""
    parts = [warning, best, _seen_again(entry), kind_text(entry), _note(entry)]
    made = "; ".join(filter(None, parts))
    who = entry.owner if entry.kind is not Kind.PUBLISHED else tr("published")
    cells = (rank, name_text(entry), who, score_text(entry.score), interval_text(entry),
             date_text(entry.when), tr(entry.division), made)  # fmt: skip
    return Line(entry.id, cells, tone="" if is_own else "muted", is_strong=standing.rank == 1)


def _seen_again(entry: Entry) -> str:
    """Say what came of scoring an entry again; nothing where nobody did."""
    is_again = entry.state in {State.VERIFIED, State.DISPUTED}
    return state_text(entry.state) if is_again else ""


def submission_heads() -> tuple[str, ...]:
    """Return the heads of the tracker's columns."""
    return (tr("State"), tr("Entry"), tr("Who"), tr("Score"), tr("When"), tr("Division"))


def submission_line(submission: Submission) -> Line:
    """Return the tracker's row of a submission."""
    entry = submission.entry
    tones = {State.REJECTED: "bad", State.FAILED: "bad", State.TIMED_OUT: "bad",
             State.DISPUTED: "suspect", State.VERIFIED: "good", State.WITHDRAWN: "muted",
             State.CANCELLED: "muted"}  # fmt: skip
    state = state_text(entry.state)
    if submission.faults:
        state = f"{state}: {submission.faults[0]['code']}"
    score = score_text(entry.score)
    if entry.state is State.REJECTED and submission.would_score is not None:
        score = tr("would be {score}", score=score_text(submission.would_score))
    cells = (state, entry.name, entry.owner, score, time_text(entry.when),
             tr(entry.division))  # fmt: skip
    return Line(entry.id, cells, tones.get(entry.state, ""))


def state_text(state: State) -> str:
    """Return what people read for a state."""
    texts = {
        State.DRAFT: tr("draft"), State.CHECKING: tr("being checked"),
        State.REJECTED: tr("refused"), State.QUEUED: tr("waiting"), State.RUNNING: tr("running"),
        State.SCORED: tr("scored"), State.FAILED: tr("failed"),
        State.TIMED_OUT: tr("took too long"), State.CANCELLED: tr("cancelled"),
        State.VERIFIED: tr("scored again, equal"), State.DISPUTED: tr("scored again, differs"),
        State.WITHDRAWN: tr("withdrawn"),
    }  # fmt: skip
    return texts[state]


def kind_text(entry: Entry) -> str:
    """Return where an entry comes from."""
    texts = {Kind.OWN: tr("scored here"), Kind.BASELINE: tr("baseline, not ranked"),
             Kind.PUBLISHED: _source(entry)}  # fmt: skip
    return texts[entry.kind]


def name_text(entry: Entry) -> str:
    """Return what an entry is called; those who handed in others chose their names."""
    return tr(entry.name) if entry.kind is Kind.PUBLISHED else entry.name


def _source(entry: Entry) -> str:
    return tr("published: {source}", source=tr(entry.source))


def _note(entry: Entry) -> str:
    return "; ".join(map(tr, filter(None, entry.note.split("; "))))


def score_text(score: float | None) -> str:
    """Return a score as boards show it."""
    return "\N{EN DASH}" if score is None else number(score, f".{DIGITS}f")


def interval_text(entry: Entry) -> str:
    """Return the interval of an entry's score; empty where none is defined."""
    interval = entry.intervals.get("")
    return "" if interval is None else "\N{EN DASH}".join(map(score_text, interval))


def facts(submission: Submission, tries: Sequence[Entry] = ()) -> list[tuple[str, str]]:
    """Return all that is known of a submission, as pairs of what and which.

    Parameters
    ----------
    submission : Submission
        What is shown.
    tries : sequence of Entry
        The owner's entries on the same data, this one among them.
    """
    entry = submission.entry
    pairs = [
        (tr("State"), state_text(entry.state)),
        (tr("Who"), entry.owner),
        (tr("Division"), tr(entry.division)),
        (tr("Score"), score_text(entry.score)),
        *([(tr("95 % interval"), interval)] if (interval := interval_text(entry)) else []),
        *((tr("Task {name}", name=task), score_text(v)) for task, v in entry.per_task.items()),
    ]
    for fault in submission.faults:
        where = say(place_of(fault["where"]))
        place = ", ".join(filter(None, [fault["file"], where]))
        sentence = retold(fault["sentence"])
        text = f"{place}: {sentence}" if place else sentence
        pairs.append((tr("Refused: {code}", code=fault["code"]), text))
    pairs += _verdicts(submission)
    if submission.seconds_used:
        pairs.append((tr("Time it took"), tr("{s:.0f} seconds", s=submission.seconds_used)))
    if submission.would_score is not None:
        text = tr("{score}; the original program accepts what the rules forbid",
                  score=score_text(submission.would_score))  # fmt: skip
        pairs.append((tr("Score it would have had"), text))
    if submission.reason:
        pairs.append((tr("Reason"), retold(submission.reason)))
    if len(tries) > 1:
        pairs += [(tr("Try {n} of {total}", n=n, total=len(tries)),
                   tr("{score} on {date}: {name}", score=score_text(each.score),
                      date=time_text(each.when), name=each.name))
                  for n, each in enumerate(tries, start=1)]  # fmt: skip
    pairs += [(tr("File {name}", name=name), f"SHA-256 {digest}")
              for name, digest in submission.files.items()]  # fmt: skip
    if submission.journal_head:
        pairs.append((tr("Head of the journal"), submission.journal_head))
    if submission.receipt:
        pairs += _receipt(submission)
    for event in submission.events:
        when = time_text(datetime.fromisoformat(event.at))
        pairs.append((state_text(event.state), f"{when} · {event.who}"))
    return pairs


def published_facts(entry: Entry) -> list[tuple[str, str]]:
    """Return what is known of a published result."""
    pairs = [(tr("Where from"), _source(entry)),
             (tr("Score"), score_text(entry.score)),
             (tr("Comparable"), tr("no: {note}", note=_note(entry)))]  # fmt: skip
    per_task = entry.per_task.items()
    return [*pairs, *((tr("Task {name}", name=task), score_text(v)) for task, v in per_task)]


def _verdicts(submission: Submission) -> list[tuple[str, str]]:
    """Return every rule of the challenge with its verdict, once it was checked."""
    if submission.entry.state in {State.DRAFT, State.CHECKING, State.CANCELLED}:
        return []
    words = {Verdict.KEPT: tr("Rule kept"), Verdict.BROKEN: tr("Rule broken"),
             Verdict.NOT_REACHED: tr("Rule not reached")}  # fmt: skip
    codes = [FaultCode(fault["code"]) for fault in submission.faults]
    found = verdicts(submission.challenge, codes)
    return [(words[verdict], say(text)) for text, verdict in found]


def _receipt(submission: Submission) -> list[tuple[str, str]]:
    versions = json.loads(submission.receipt)["versions"]
    return [
        (tr("Scored in"), tr("{s:.1f} seconds", s=submission.seconds)),
        (tr("Versions"), ", ".join(f"{name} {number}" for name, number in versions.items())),
        (tr("Data"), submission.data),
    ]
