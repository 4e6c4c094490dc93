"""What names are found by, who is known to be somebody else, and what facets count.

Cards, links and the index are derived: they are drawn up anew when an older archive is opened. The index of recordings
is numbered in order of dates from here on.

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
SEARCHED = ("titles", "names", "context", "terms", "notes")


def upgrade() -> None:
    """Make the tables."""
    op.drop_table("recording_agent")
    op.execute("DELETE FROM recording_text")
    op.execute("DELETE FROM recording_term")
    op.execute("DELETE FROM recording_card")
    op.add_column("recording_card", sa.Column("place", NUMBER, nullable=False))
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
    _recording_text("place")


def _recording_text(key: str) -> None:
    """Make the table of words and its index anew; its rows are numbered by ``key`` (``place`` or ``id``)."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    if sqlite:
        op.drop_table("recording_index")
    op.drop_table("recording_text")
    place = [sa.Column("place", NUMBER, autoincrement=False, nullable=False)] if key == "place" else []
    unique = [sa.UniqueConstraint("id", name=op.f("uq_recording_text_id"))] if key == "place" else []
    op.create_table(
        "recording_text",
        *place,
        sa.Column("id", NUMBER, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in SEARCHED),
        sa.ForeignKeyConstraint(
            ["id"], ["recording_card.id"], name=op.f("fk_recording_text_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint(key, name=op.f("pk_recording_text")),
        *unique,
    )
    if sqlite:
        _full_text_sqlite(key)
    else:
        _full_text_postgresql()


def _full_text_sqlite(key: str) -> None:
    listed = ", ".join(SEARCHED)
    new, old = (", ".join(f"{row}.{column}" for column in SEARCHED) for row in ("new", "old"))
    op.execute(
        f"CREATE VIRTUAL TABLE recording_index USING fts5({listed}, content='recording_text', "
        f"content_rowid='{key}', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )
    add = f"INSERT INTO recording_index (rowid, {listed}) VALUES (new.{key}, {new});"
    drop = (
        f"INSERT INTO recording_index (recording_index, rowid, {listed}) VALUES ('delete', old.{key}, {old});"
    )
    op.execute(f"CREATE TRIGGER recording_text_added AFTER INSERT ON recording_text BEGIN {add} END")
    op.execute(f"CREATE TRIGGER recording_text_gone AFTER DELETE ON recording_text BEGIN {drop} END")
    op.execute(f"CREATE TRIGGER recording_text_changed AFTER UPDATE ON recording_text BEGIN {drop} {add} END")


def _full_text_postgresql() -> None:
    weighted = " || ".join(
        f"setweight(to_tsvector('simple', {column}), '{weight}')"
        for column, weight in zip(SEARCHED, "ABCDD", strict=True)
    )
    op.execute(
        f"ALTER TABLE recording_text ADD COLUMN words tsvector GENERATED ALWAYS AS ({weighted}) STORED"
    )
    op.execute("CREATE INDEX ix_recording_text_words ON recording_text USING gin (words)")


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("different")
    op.drop_table("agent_word")
    op.drop_table("recording_agent")
    _recording_text("id")
    op.drop_index("ix_recording_card_stamp", "recording_card")
    for name in ("stamp", "venue_id", "kind", "place"):
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
