"""`Boards`: submissions and what happened to them, in a database; nothing is ever overwritten."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby, pairwise
from typing import Any, Self
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select, update

from dataperf_gui.boards import sealing, tries
from dataperf_gui.boards.database import connect, reading, shown_url, writing
from dataperf_gui.boards.entries import State, require_step
from dataperf_gui.boards.events import Draft, Event, Submission, derived, draft_detail
from dataperf_gui.boards.sealing import digest_of, event_of
from dataperf_gui.boards.tables import audit, chain, contents, files, submissions
from dataperf_gui.boards.tries import Limit
from dataperf_gui.messages import DataPerfError, Message

NOTHING: Mapping[str, Any] = {}


class Boards:
    """The submissions of one database; safe to use from several threads and processes.

    Parameters
    ----------
    url : str
        See `database.connect`.

    Raises
    ------
    DataPerfError
        The database cannot be opened; later, that it cannot be read or written.
    """

    def __init__(self, url: str) -> None:
        self.url = shown_url(url) if "://" in url else url
        self._engine: Engine = connect(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    def enter(self, draft: Draft, who: str) -> str:
        """Keep a new submission with its files, as a draft, and return its id."""
        identity = uuid4().hex
        event = Event(identity, _now(), who, State.DRAFT, draft_detail(draft))
        with self._writing() as connection:
            _add_submission(connection, event, draft.files)
        return identity

    def advance(
        self, identity: str, state: State, who: str, detail: Mapping[str, Any] = NOTHING
    ) -> None:
        """Note that a submission has come to `state`.

        Raises
        ------
        DataPerfError
            There is no such submission, it cannot come to that state from where it is, or it would
            be scored and is one too many of its owner (`TooManyTries`).
        """
        event = Event(identity, _now(), who, state, detail)
        with self._writing() as connection:
            before = _state(connection, identity)
            if before is None:
                raise DataPerfError("there is no submission {id}", id=identity)
            require_step(before, state)
            if state is State.QUEUED:
                tries.require_room(connection, identity, datetime.now(UTC))
            _append(connection, [event])

    def limit(self, challenge: str) -> Limit | None:
        """Return how many entries of one owner are scored; None where there is no limit."""
        with reading(self._engine) as connection:
            return tries.limit_of(connection, challenge)

    def set_limit(self, challenge: str, limit: Limit | None) -> None:
        """Limit the entries of each owner from now on; None takes the limit away."""
        with self._writing() as connection:
            tries.set_limit(connection, challenge, limit)

    def submission(self, identity: str) -> Submission:
        """Return all that is known of one submission.

        Raises
        ------
        DataPerfError
            There is none with that id, or more than one whose id begins so.
        """
        with reading(self._engine) as connection:
            query = select(submissions.c.id).where(submissions.c.id.startswith(identity))
            found = connection.scalars(query.limit(2)).all()
            if len(found) != 1:
                raise DataPerfError(
                    "{n} submissions have an id that begins with {id}; give one that is listed",
                    n="no" if not found else "several", id=identity,
                )  # fmt: skip
            where = audit.c.submission == found[0]
            rows = connection.execute(select(audit).where(where).order_by(audit.c.seq)).all()
        return derived([event_of(row) for row in rows])

    def submissions(self, challenge: str | None = None) -> list[Submission]:
        """Return all submissions, of one challenge or of all, the first one first."""
        query = select(audit).order_by(audit.c.seq)
        if challenge is not None:
            query = query.join(submissions).where(submissions.c.challenge == challenge)
        with reading(self._engine) as connection:
            events = [event_of(row) for row in connection.execute(query)]
        grouped: dict[str, list[Event]] = {}
        for event in events:
            grouped.setdefault(event.submission, []).append(event)
        return [derived(steps) for steps in grouped.values()]

    def files(self, identity: str) -> dict[str, bytes]:
        """Return the files of a submission by name.

        Raises
        ------
        DataPerfError
            A file is not what was handed in.
        """
        query = select(files.c.name, files.c.sha256, contents.c.content).join(contents)
        with reading(self._engine) as connection:
            rows = connection.execute(query.where(files.c.submission == identity)).all()
        for name, digest, content in rows:
            if digest_of(content) != digest:
                raise DataPerfError(
                    "{file} of submission {id} is not as it was handed in; do not trust its score",
                    file=name, id=identity,
                )  # fmt: skip
        return {name: bytes(content) for name, _, content in rows}

    def faults(self) -> list[Message]:
        """Say what was edited, taken out or moved since it was written, see `sealing.faults`."""
        with reading(self._engine) as connection:
            return sealing.faults(connection)

    def merge(self, events: Iterable[Event], contents_of: Mapping[str, bytes]) -> int:
        """Add what is not here yet of events from other boards, in their order.

        Parameters
        ----------
        events : iterable of Event
            All events of each submission.
        contents_of : Mapping[str, bytes]
            SHA-256 to content of the files.

        Returns
        -------
        int
            How many events were new.

        Raises
        ------
        DataPerfError
            A submission went another way here; nothing was added.
        """
        n_new = 0
        with self._writing() as connection:
            for identity, steps in groupby(events, lambda event: event.submission):
                theirs = list(steps)
                query = select(audit).where(audit.c.submission == identity).order_by(audit.c.seq)
                ours = [event_of(row) for row in connection.execute(query)]
                common = min(len(ours), len(theirs))
                if ours[:common] != theirs[:common]:
                    raise DataPerfError(
                        "submission {id} went another way in these boards; nothing was added",
                        id=identity,
                    )
                _require_path(theirs)
                if not ours:
                    named = theirs[0].detail["files"]
                    taken = {name: contents_of[digest] for name, digest in named.items()}
                    _add_submission(connection, theirs[0], taken)
                _append(connection, theirs[max(common, 1) :])
                n_new += len(theirs) - common
        return n_new

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Give a transaction in which no one else adds events."""
        with writing(self._engine) as connection:
            connection.execute(select(chain.c.seq).with_for_update())
            yield connection


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _state(connection: Connection, identity: str) -> State | None:
    query = select(submissions.c.state).where(submissions.c.id == identity)
    value = connection.scalar(query)
    return None if value is None else State(value)


def _add_submission(connection: Connection, event: Event, content_of: Mapping[str, bytes]) -> None:
    """Add a submission's first event and its files; equal contents are kept once."""
    challenge, state = event.detail["challenge"], event.state.value
    connection.execute(
        insert(submissions), {"id": event.submission, "challenge": challenge, "state": state}
    )
    for name, content in content_of.items():
        digest = sha256(content).hexdigest()
        if connection.scalar(select(contents.c.sha256).where(contents.c.sha256 == digest)) is None:
            connection.execute(insert(contents), {"sha256": digest, "content": content})
        connection.execute(
            insert(files), {"submission": event.submission, "name": name, "sha256": digest}
        )
    _append(connection, [event])


def _append(connection: Connection, events: Iterable[Event]) -> None:
    """Add events to the end of the chain."""
    seq, last = connection.execute(select(chain.c.seq, chain.c.hash)).one()
    for event in events:
        seq += 1
        last = event.link(seq, last)
        names = ("submission", "at", "who", "state", "detail")
        fields = dict(zip(names, event.row(), strict=True))
        connection.execute(insert(audit), {"seq": seq, **fields, "hash": last})
        where = submissions.c.id == event.submission
        connection.execute(update(submissions).where(where).values(state=event.state.value))
    connection.execute(update(chain).values(seq=seq, hash=last))


def _require_path(events: list[Event]) -> None:
    """Raise `DataPerfError` unless a submission can take these steps."""
    if events[0].state is not State.DRAFT:
        raise DataPerfError("submission {id} does not begin as a draft", id=events[0].submission)
    for before, after in pairwise(events):
        require_step(before.state, after.state)
