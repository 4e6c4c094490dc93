"""What was typed into a field that could not take it waits as a draft; a copy may be said to be given away.

Revision: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LATER = {"initially": "IMMEDIATE", "deferrable": True}


def _resize_status(length: int) -> None:
    """“deaccessioned” has 13 letters. SQLite cannot change a column, so a new one takes its place."""
    kind = sa.String(length=length)
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("copy", "status", type_=kind, postgresql_using=f"substr(status, 1, {length})")
        return
    op.add_column("copy", sa.Column("status_wanted", kind, nullable=False, server_default="active"))
    op.execute("UPDATE copy SET status_wanted = status")
    op.drop_column("copy", "status")
    op.alter_column("copy", "status_wanted", new_column_name="status")


def upgrade() -> None:
    """Make the table, and room for the longest status."""
    _resize_status(16)
    op.create_table(
        "field_draft",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("row_kind", sa.String(length=30), nullable=False),
        sa.Column("row", NUMBER, nullable=True),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.String(length=80), nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_field_draft_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_draft")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_field_draft_entry_id"), "field_draft", ["entry_id"], unique=False)


def downgrade() -> None:
    """Take the table away."""
    _resize_status(12)
    op.drop_table("field_draft")
