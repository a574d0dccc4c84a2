"""How many entries of one owner are scored."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table; no challenge has a limit at first."""
    op.create_table(
        "limits",
        sa.Column("challenge", sa.String(64), nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("hours", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("challenge", name="pk_limits"),
    )
