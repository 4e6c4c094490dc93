"""What names are found by, who is known to be somebody else, and what facets count.

Cards and links are derived: they are drawn up anew when an older archive is opened.

Revision: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
LATER = {"initially": "IMMEDIATE", "deferrable": True}


def upgrade() -> None:
    """Make the tables."""
    op.drop_table("recording_agent")
    op.add_column("recording_card", sa.Column("kind", sa.String(length=12), nullable=True))
    op.add_column("recording_card", sa.Column("venue_id", NUMBER, nullable=True))
    op.add_column("recording_card", sa.Column("stamp", NUMBER, nullable=True))
    op.create_index("ix_recording_card_stamp", "recording_card", ["stamp"], unique=False)
    op.create_table(
        "recording_agent",
        sa.Column("recording_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("agent_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("role_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instrument_id", NUMBER, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording_card.id"],
            name=op.f("fk_recording_agent_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint(
            "recording_id", "agent_id", "role_id", "instrument_id", name=op.f("pk_recording_agent")
        ),
    )
    op.create_index(
        "ix_recording_agent_agent_id", "recording_agent", ["agent_id", "recording_id"], unique=False
    )
    op.create_table(
        "agent_word",
        sa.Column("agent_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("written", KEY, nullable=False),
        sa.Column("sound", KEY, nullable=False),
        sa.Column("word", KEY, nullable=False),
        sa.PrimaryKeyConstraint("agent_id", "written", "sound", name=op.f("pk_agent_word")),
    )
    op.create_index("ix_agent_word_sound", "agent_word", ["sound", "written", "agent_id"], unique=False)
    op.create_index("ix_agent_word_word", "agent_word", ["word", "agent_id"], unique=False)
    op.create_table(
        "different",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("other_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_different_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["entry.id"], name=op.f("fk_different_other_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_different")),
        sa.UniqueConstraint("entry_id", "other_id", name=op.f("uq_different_entry_id_other_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_different_other_id"), "different", ["other_id"], unique=False)


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("different")
    op.drop_table("agent_word")
    op.drop_table("recording_agent")
    op.drop_index("ix_recording_card_stamp", "recording_card")
    for name in ("stamp", "venue_id", "kind"):
        op.drop_column("recording_card", name)
    op.create_table(
        "recording_agent",
        sa.Column("recording_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("agent_id", NUMBER, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording_card.id"],
            name=op.f("fk_recording_agent_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("recording_id", "agent_id", name=op.f("pk_recording_agent")),
    )
    op.create_index(
        "ix_recording_agent_agent_id", "recording_agent", ["agent_id", "recording_id"], unique=False
    )
