"""A limit on entries, where a team sets one: tuning on a board's test data has to stay dear.

What was refused or has failed is free. The place is counted in the transaction that takes it, so
that two writers cannot take the same one.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from dataperf_gui.boards.entries import COUNTED, Kind, State
from dataperf_gui.boards.tables import audit, limits, submissions
from dataperf_gui.messages import DataPerfError


class TooManyTries(DataPerfError):  # noqa: N818 - a verdict, not a failure
    """An owner has as many entries as the boards allow."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How many entries of one owner are scored.

    Parameters
    ----------
    entries : int
        Most of them, at least 1.
    hours : int
        Within so long, at least 1.
    """

    entries: int
    hours: int


def limit_of(connection: Connection, challenge: str) -> Limit | None:
    """Return a challenge's limit; None where there is none."""
    query = select(limits.c.entries, limits.c.hours).where(limits.c.challenge == challenge)
    row = connection.execute(query).one_or_none()
    return None if row is None else Limit(row.entries, row.hours)


def set_limit(connection: Connection, challenge: str, limit: Limit | None) -> None:
    """Set a challenge's limit; None takes it away."""
    connection.execute(delete(limits).where(limits.c.challenge == challenge))
    if limit is not None:
        row = {"challenge": challenge, "entries": limit.entries, "hours": limit.hours}
        connection.execute(insert(limits), row)


def require_room(connection: Connection, identity: str, now: datetime) -> None:
    """Raise `TooManyTries` if a submission is one too many of its owner."""
    query = select(submissions.c.challenge).where(submissions.c.id == identity)
    challenge = connection.scalar(query) or ""
    limit = limit_of(connection, challenge)
    if limit is None:
        return
    drafts = (
        select(audit.c.submission, audit.c.at, audit.c.detail, submissions.c.state)
        .join(submissions)
        .where(audit.c.state == State.DRAFT.value, submissions.c.challenge == challenge)
    )
    rows = {row.submission: row for row in connection.execute(drafts)}
    mine = json.loads(rows.pop(identity).detail)
    if mine["kind"] != Kind.OWN:
        return
    since = (now.astimezone(UTC) - timedelta(hours=limit.hours)).isoformat(timespec="microseconds")
    recent = [row for row in rows.values() if row.at >= since and row.state in COUNTED]
    n = sum(json.loads(row.detail)["owner"] == mine["owner"] for row in recent)
    if n >= limit.entries:
        raise TooManyTries(
            "{owner} has {n} entries within the last {hours} hours, and no more are scored here. "
            "It can be handed in again later; refused and failed entries do not count",
            owner=mine["owner"], n=n, hours=limit.hours,
        )  # fmt: skip
