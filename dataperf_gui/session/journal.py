"""The session file: an append-only journal in SQLite, the header before it, a few notes beside it.

One file, one table of rows that are only ever added.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session.chain import Link, breaks, follows, link_hash
from dataperf_gui.session.decisions import Action, Decision, ShownAs
from dataperf_gui.session.header import (
    Header,
    HeaderRow,
    Outline,
    canonical,
    outline,
    pack,
    unpack,
)
from dataperf_gui.session.sqlite import check_magic, connect, reading, writing

APPLICATION_ID = 0x44504753
"""``DPGS`` in ASCII; lets ``file`` and us tell session files from other SQLite files."""
FORMAT = 1
"""Raised when an older program could no longer read what we write."""

_COLUMNS = 'seq, step, action, item, given, label, strategy, rank, seconds, who, "when", target'
_INSERT = f"INSERT INTO journal VALUES ({', '.join('?' * 13)})"  # noqa: S608 - a constant

_TABLES = """
BEGIN;
CREATE TABLE header (content TEXT, keys BLOB, labels BLOB, splits BLOB, hash BLOB);
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, step INTEGER, action TEXT, item INTEGER, given INTEGER, label INTEGER,
  strategy TEXT, rank INTEGER, seconds REAL, who TEXT, "when" TEXT, target INTEGER, hash BLOB
);
CREATE TABLE head (seq INTEGER, hash BLOB);
CREATE TABLE notes (name TEXT PRIMARY KEY, content TEXT);
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
  WHEN NEW.seq <> (SELECT ifnull(max(seq), 0) + 1 FROM journal)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER header_never_changes BEFORE UPDATE ON header
  BEGIN SELECT RAISE(ABORT, 'the header is written once'); END;
CREATE TRIGGER header_stays BEFORE DELETE ON header
  BEGIN SELECT RAISE(ABORT, 'the header is written once'); END;
"""

_DECIDED = """
SELECT count(DISTINCT item) FROM journal WHERE item >= 0 AND step NOT IN (
  SELECT target FROM (SELECT target, action, max(seq) FROM journal WHERE target > 0 GROUP BY target)
  WHERE action = 'undo'
)
"""
"""How many items have a decision that stands: the last word on a step is its undo or its redo."""


class Journal:
    """An open session file. Used by one thread at a time.

    Parameters
    ----------
    path : Path
        The file.
    is_writable : bool
        Whether rows can be appended. Who opens it so must hold the session's lock.

    Raises
    ------
    DataPerfError
        The file is not there, not a session, of a newer program, or damaged.
    """

    def __init__(self, path: Path, *, is_writable: bool = False) -> None:
        self.path = path
        self._is_durable = False
        check_magic(path)
        with reading(path):
            self._connection = connect(path, "rw" if is_writable else "ro")
        try:
            self._check_format()
            with reading(path):
                self._header_row, self._header_hash = self._read_header()
                self._head = self._read_head()
        except BaseException:
            self._connection.close()
            raise

    @staticmethod
    def create(path: Path, header: Header) -> None:
        """Put a new session file at `path`: all of it or, after a crash, nothing.

        Raises
        ------
        DataPerfError
            Something is there already, or the folder cannot be written.
        """
        if path.exists():
            raise DataPerfError("{path} is there already; it was left as it is.", path=path)
        with writing(path), TemporaryDirectory(prefix=".new-", dir=path.parent) as folder:
            whole = Path(folder) / path.name
            with closing(connect(whole, "rwc")) as connection:
                _fill(connection, pack(header))
            for orphan in ("-wal", "-shm", "-journal"):  # of a session whose file was removed
                Path(f"{path}{orphan}").unlink(missing_ok=True)
            whole.replace(path)

    @property
    def header(self) -> Header:
        """The first page, unpacked."""
        with reading(self.path):
            return unpack(self._header_row)

    @property
    def outline(self) -> Outline:
        """What a card says of the first page."""
        with reading(self.path):
            return outline(self._header_row)

    @property
    def is_header_sound(self) -> bool:
        """Whether the first page is as it was written."""
        return self._header_row.hash == self._header_hash

    @property
    def seal(self) -> str:
        """The hash of the last row, in hexadecimal; it changes with every row before it."""
        return self._head.hash.hex()

    @property
    def n_rows(self) -> int:
        """How many rows the journal has."""
        return self._head.seq

    def hash_at(self, seq: int) -> bytes | None:
        """Return the hash of a row, 0 being the header; None if there is no such row.

        Two journals have the same rows up to a number exactly if their hashes there are equal.
        """
        if seq == 0:
            return self._header_hash
        with reading(self.path):
            query = "SELECT hash FROM journal WHERE seq = ?"
            row = self._connection.execute(query, (seq,)).fetchone()
        return None if row is None else bytes(row[0])

    def copy_to(self, path: Path) -> None:
        """Write a copy that is whole by itself.

        Through SQLite, not as bytes: rows that a writer has not yet moved from its write-ahead log
        into the file would be missing.
        """
        with writing(path), closing(sqlite3.connect(path, isolation_level=None)) as copy:
            self._connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")

    def make_durable(self) -> None:
        """From here on, a row is on the disk when `append` returns, and others may read."""
        with writing(self.path):
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA fullfsync = ON")  # macOS: past the drive's own cache
        self._is_durable = True

    def append(self, decisions: Iterable[Decision]) -> None:
        """Add the rows of one step: all or none.

        Raises
        ------
        DataPerfError
            The disk is full or the file cannot be written; the journal is as before.
        """
        links, head = [], self._head
        for decision in decisions:
            row = _row(decision)
            head = Link(decision.seq, link_hash(head.hash, row), row)
            links.append((*row, head.hash))
        with writing(self.path), self._transaction():
            self._connection.executemany(_INSERT, links)
            self._connection.execute("UPDATE head SET seq = ?, hash = ?", (head.seq, head.hash))
        self._head = head

    def read(self) -> list[Decision]:
        """Return all rows, their chain checked.

        Raises
        ------
        DataPerfError
            The file is damaged or was changed by another program.
        """
        with reading(self.path), self._transaction():
            links = list(self._links())
            finding = next(self._breaks(links), None)
        if finding is not None:
            raise DataPerfError(
                "{path} is damaged or was changed by another program: {finding}. Nothing in it"
                " was touched. `dataperf-gui session verify` lists all such places, and"
                " `dataperf-gui session rescue` saves what was decided before the first.",
                path=self.path,
                finding=finding,
            )
        with reading(self.path):
            return [_decision(link.row) for link in links]

    def sound_rows(self) -> list[Decision]:
        """Return the rows before the first that is missing, changed or cannot be read."""
        decisions, previous = [], Link(0, self._header_hash)
        with suppress(sqlite3.Error):
            for link in self._links():
                if not follows(link, previous):
                    break
                decisions.append(_decision(link.row))
                previous = link
        return decisions

    def findings(self) -> list[Message]:
        """Say where header and rows are not as they were written; empty if all is well."""
        # A damaged byte must be found by its row's hash, not end the reading.
        self._connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        with reading(self.path), self._transaction():
            return list(self._breaks(self._links()))

    def decided(self) -> int:
        """Count the items that a decision stands for, without reading the rows."""
        with reading(self.path):
            return int(self._connection.execute(_DECIDED).fetchone()[0])

    def note(self, name: str) -> Any:
        """Return a note, None if there is none. Notes are no part of the journal."""
        with reading(self.path):
            query = "SELECT content FROM notes WHERE name = ?"
            row = self._connection.execute(query, (name,)).fetchone()
            return None if row is None else json.loads(row[0])

    def write_note(self, name: str, content: object) -> None:
        """Replace a note by `content`, anything that JSON can hold."""
        with writing(self.path):
            query = "INSERT OR REPLACE INTO notes VALUES (?, ?)"
            self._connection.execute(query, (name, canonical(content)))

    def close(self) -> None:
        """Close the file; a writer leaves it whole, without a write-ahead log beside it."""
        if self._is_durable:
            with suppress(sqlite3.Error):  # another window still reads
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def _check_format(self) -> None:
        with reading(self.path):
            application = self._connection.execute("PRAGMA application_id").fetchone()[0]
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if application != APPLICATION_ID:
            raise DataPerfError("{path} is not a session of this program.", path=self.path)
        if version > FORMAT:
            raise DataPerfError(
                "{path} was written by a newer version of the program (format {version}, this one"
                " reads up to {known}). Update the program to open it; nothing was changed.",
                path=self.path,
                version=version,
                known=FORMAT,
            )

    def _read_header(self) -> tuple[HeaderRow, bytes]:
        query = "SELECT content, keys, labels, splits, hash FROM header"
        *columns, header_hash = self._connection.execute(query).fetchone()
        return HeaderRow(*columns), header_hash

    def _read_head(self) -> Link:
        return Link(*self._connection.execute("SELECT seq, hash FROM head").fetchone())

    def _links(self) -> Iterator[Link]:
        query = f"SELECT {_COLUMNS}, hash FROM journal ORDER BY seq"  # noqa: S608 - a constant
        for row in self._connection.execute(query):
            yield Link(row[0], row[-1], row[:-1])

    def _breaks(self, links: Iterable[Link]) -> Iterator[Message]:
        for (problem,) in self._connection.execute("PRAGMA integrity_check"):
            if problem != "ok":
                yield Message("the file is not whole ({problem})", {"problem": problem})
        if not self.is_header_sound:
            yield Message("the header is not as it was written")
        yield from breaks(self._header_hash, links, self._read_head())

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN")
        try:
            yield
            self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def _fill(connection: sqlite3.Connection, row: HeaderRow) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.executescript(_TABLES)
    columns = (row.content, row.keys, row.labels, row.splits, row.hash)
    connection.execute("INSERT INTO header VALUES (?, ?, ?, ?, ?)", columns)
    connection.execute("INSERT INTO head VALUES (0, ?)", (row.hash,))
    connection.execute("COMMIT")


def _row(decision: Decision) -> tuple[object, ...]:
    shown = decision.shown
    return (
        decision.seq, decision.step, decision.action.value, decision.item, decision.given,
        decision.label, shown.strategy, shown.rank, shown.seconds, decision.who, decision.when,
        decision.target,
    )  # fmt: skip


def _decision(row: Sequence[Any]) -> Decision:
    seq, step, action, item, given, label, strategy, rank, seconds, who, when, target = row
    shown = ShownAs(strategy, rank, seconds)
    return Decision(seq, step, Action(action), item, given, label, shown, who, when, target)
