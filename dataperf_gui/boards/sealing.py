"""The chain of hashes over what happened to submissions: whether all is as it was written.

As with the journal of a session, this finds accidents and careless edits, not someone who computes
the whole chain anew.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, select

from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import START, Event
from dataperf_gui.boards.tables import audit, chain, contents, files, submissions
from dataperf_gui.messages import Message


def event_of(row: Row[Any]) -> Event:
    """Return a row of the audit as an event."""
    return Event(row.submission, row.at, row.who, State(row.state), json.loads(row.detail))


def digest_of(content: object) -> str:
    """Return SHA-256 of a stored file; empty where it is none, as SQLite would let pass."""
    return sha256(content).hexdigest() if isinstance(content, bytes) else ""


def faults(connection: Connection) -> list[Message]:
    """Say what was edited, taken out or moved; nothing where all is whole."""
    rows = connection.execute(select(audit).order_by(audit.c.seq)).all()
    heads = [(row.seq, row.hash) for row in connection.execute(select(chain))]
    if found := list(_broken_links(rows, heads)):
        return found
    states = {row.id: row.state for row in connection.execute(select(submissions))}
    digests = {row.sha256: digest_of(row.content) for row in connection.execute(select(contents))}
    kept = connection.execute(select(files)).all()
    return list(_untrue_rows([event_of(row) for row in rows], states, kept, digests))


def _broken_links(rows: Sequence[Row[Any]], heads: list[tuple[int, str]]) -> Iterator[Message]:
    """Say where the chain is broken."""
    seq, last = 0, START
    for row in rows:
        if row.seq != seq + 1:
            yield Message(
                "rows are missing between row {before} and row {after}",
                {"before": seq, "after": row.seq},
            )
        elif _link(row, last) != row.hash:
            yield Message("row {seq} is not as it was written", {"seq": row.seq})
        seq, last = row.seq, row.hash
    if heads != [(seq, last)]:
        yield Message("rows are missing after row {seq}, or were added to it", {"seq": seq})


def _link(row: Row[Any], before: str) -> str:
    """Return the hash that a stored row should have; empty where it can't be read."""
    try:
        return event_of(row).link(row.seq, before)
    except (ValueError, TypeError):
        return ""


def _untrue_rows(
    events: Iterable[Event],
    states: Mapping[str, str],
    kept: Iterable[Row[Any]],
    digests: Mapping[str, str],
) -> Iterator[Message]:
    """Say where the other tables disagree with what happened."""
    last = {event.submission: event.state.value for event in events}
    first = {e.submission: e.detail["files"] for e in events if e.state is State.DRAFT}
    files_of: dict[str, dict[str, str]] = {identity: {} for identity in first}
    for row in kept:
        files_of.setdefault(row.submission, {})[row.name] = digests.get(row.sha256, "")
    for identity in sorted(last.keys() | states.keys() | files_of.keys()):
        if last.get(identity) != states.get(identity):
            yield Message("the state of submission {id} was edited", {"id": identity})
        if files_of.get(identity) != first.get(identity):
            yield Message("the files of submission {id} were edited", {"id": identity})
