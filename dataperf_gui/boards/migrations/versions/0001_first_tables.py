"""The first tables. Never changed once released: later versions add migrations of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and the start of the chain."""
    op.create_table(
        "submissions",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("challenge", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_submissions"),
    )
    op.create_index("ix_submissions_challenge", "submissions", ["challenge"])
    op.create_table(
        "contents",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_contents"),
    )
    op.create_table(
        "files",
        sa.Column("submission", sa.String(32), nullable=False),
        sa.Column("name", sa.String(256), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("submission", "name", name="pk_files"),
        sa.ForeignKeyConstraint(["submission"], ["submissions.id"], name="fk_files_submission"),
        sa.ForeignKeyConstraint(["sha256"], ["contents.sha256"], name="fk_files_sha256"),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("submission", sa.String(32), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
        sa.ForeignKeyConstraint(["submission"], ["submissions.id"], name="fk_audit_submission"),
    )
    op.create_index("ix_audit_submission", "audit", ["submission"])
    chain = op.create_table(
        "chain",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chain"),
    )
    op.bulk_insert(chain, [{"id": 1, "seq": 0, "hash": "0" * 64}])
