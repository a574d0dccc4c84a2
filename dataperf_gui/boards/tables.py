"""The tables of the boards' database, the same for SQLite and PostgreSQL.

What is known of a submission is derived from its rows of `audit`; `submissions` only says which
there are and how far each is.
"""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

submissions = Table(
    "submissions",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("challenge", String(64), nullable=False, index=True),
    Column("state", String(16), nullable=False),
)

contents = Table(
    "contents",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("submission", ForeignKey(submissions.c.id), primary_key=True),
    Column("name", String(256), primary_key=True),
    Column("sha256", ForeignKey(contents.c.sha256), nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("submission", ForeignKey(submissions.c.id), nullable=False, index=True),
    Column("at", String(40), nullable=False),
    Column("who", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("detail", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)
"""Append-only. `detail` is canonical JSON, see `events`."""

chain = Table(
    "chain",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)
"""One row: number and hash of the last row of `audit`; who holds it may add the next."""

limits = Table(
    "limits",
    metadata,
    Column("challenge", String(64), primary_key=True),
    Column("entries", Integer, nullable=False),
    Column("hours", Integer, nullable=False),
)
"""How many entries of one owner are scored; a challenge without a row has no limit."""
