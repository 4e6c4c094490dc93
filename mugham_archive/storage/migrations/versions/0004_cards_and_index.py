"""What lists and search read: cards, counts and the full-text index.

Revision: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
LATER = {"initially": "IMMEDIATE", "deferrable": True}

_SEARCHED = {
    "recording": ("titles", "names", "context", "terms", "notes"),
    "entry": ("names", "notes"),
}


def _full_text_sqlite() -> None:
    # The index holds no text of its own: it reads the columns of the *_text table, whose triggers keep it current.
    for name, columns in _SEARCHED.items():
        listed = ", ".join(columns)
        new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
        op.execute(
            f"CREATE VIRTUAL TABLE {name}_index USING fts5({listed}, content='{name}_text', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
        )
        add = f"INSERT INTO {name}_index (rowid, {listed}) VALUES (new.id, {new});"
        drop = f"INSERT INTO {name}_index ({name}_index, rowid, {listed}) VALUES ('delete', old.id, {old});"
        op.execute(f"CREATE TRIGGER {name}_text_added AFTER INSERT ON {name}_text BEGIN {add} END")
        op.execute(f"CREATE TRIGGER {name}_text_gone AFTER DELETE ON {name}_text BEGIN {drop} END")
        op.execute(f"CREATE TRIGGER {name}_text_changed AFTER UPDATE ON {name}_text BEGIN {drop} {add} END")


def _full_text_postgresql() -> None:
    for name, columns in _SEARCHED.items():
        weighted = " || ".join(
            f"setweight(to_tsvector('simple', {column}), '{weight}')"
            for column, weight in zip(columns, "ABCDD", strict=False)
        )
        op.execute(
            f"ALTER TABLE {name}_text ADD COLUMN words tsvector GENERATED ALWAYS AS ({weighted}) STORED"
        )
        op.execute(f"CREATE INDEX ix_{name}_text_words ON {name}_text USING gin (words)")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "agent_card",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("agent_kind", sa.String(length=12), nullable=False),
        sa.Column("role_id", NUMBER, nullable=True),
        sa.Column("instrument_id", NUMBER, nullable=True),
        sa.Column("dates", sa.Text(), nullable=False),
        sa.Column("recordings", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_card")),
        sa.UniqueConstraint("reference", name=op.f("uq_agent_card_reference")),
    )
    op.create_index("ix_agent_card_agent_kind", "agent_card", ["agent_kind", "id"], unique=False)
    op.create_index("ix_agent_card_name_key", "agent_card", ["name_key", "id"], unique=False)
    op.create_index("ix_agent_card_recordings", "agent_card", ["recordings", "id"], unique=False)
    op.create_table(
        "entry_text",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_text")),
    )
    op.create_index(op.f("ix_entry_text_kind"), "entry_text", ["kind"], unique=False)
    op.create_table(
        "event_card",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", KEY, nullable=False),
        sa.Column("series_id", NUMBER, nullable=True),
        sa.Column("series_key", KEY, nullable=False),
        sa.Column("type_id", NUMBER, nullable=True),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("date_edtf", sa.String(length=80), nullable=True),
        sa.Column("date_key", KEY, nullable=False),
        sa.Column("venue_id", NUMBER, nullable=True),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("venue_key", KEY, nullable=False),
        sa.Column("recordings", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_card")),
        sa.UniqueConstraint("reference", name=op.f("uq_event_card_reference")),
    )
    op.create_index("ix_event_card_date_key", "event_card", ["date_key", "id"], unique=False)
    op.create_index("ix_event_card_recordings", "event_card", ["recordings", "id"], unique=False)
    op.create_index("ix_event_card_series_id", "event_card", ["series_id", "date_key", "id"], unique=False)
    op.create_index("ix_event_card_series_key", "event_card", ["series_key", "id"], unique=False)
    op.create_index("ix_event_card_status", "event_card", ["status", "id"], unique=False)
    op.create_index("ix_event_card_title_key", "event_card", ["title_key", "id"], unique=False)
    op.create_index("ix_event_card_venue_key", "event_card", ["venue_key", "id"], unique=False)
    op.create_table(
        "recording_card",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", KEY, nullable=False),
        sa.Column("series_id", NUMBER, nullable=True),
        sa.Column("series_key", KEY, nullable=False),
        sa.Column("event_id", NUMBER, nullable=True),
        sa.Column("date_edtf", sa.String(length=80), nullable=True),
        sa.Column("date_earliest", sa.String(length=10), nullable=True),
        sa.Column("date_latest", sa.String(length=10), nullable=True),
        sa.Column("date_key", KEY, nullable=False),
        sa.Column("performers", sa.Text(), nullable=False),
        sa.Column("performers_key", KEY, nullable=False),
        sa.Column("mode_id", NUMBER, nullable=True),
        sa.Column("mode_key", KEY, nullable=False),
        sa.Column("genre_id", NUMBER, nullable=True),
        sa.Column("duration_ms", NUMBER, nullable=False),
        sa.Column("access", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("media", sa.String(length=5), nullable=False),
        sa.Column("segments", NUMBER, nullable=False),
        sa.Column("missing", sa.Boolean(), nullable=False),
        sa.Column("added_key", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_card")),
        sa.UniqueConstraint("reference", name=op.f("uq_recording_card_reference")),
    )
    op.create_index("ix_recording_card_access", "recording_card", ["access", "id"], unique=False)
    op.create_index("ix_recording_card_added_key", "recording_card", ["added_key", "id"], unique=False)
    op.create_index("ix_recording_card_date_key", "recording_card", ["date_key", "id"], unique=False)
    op.create_index("ix_recording_card_duration_ms", "recording_card", ["duration_ms", "id"], unique=False)
    op.create_index("ix_recording_card_event_id", "recording_card", ["event_id", "id"], unique=False)
    op.create_index("ix_recording_card_mode_key", "recording_card", ["mode_key", "id"], unique=False)
    op.create_index(
        "ix_recording_card_performers_key", "recording_card", ["performers_key", "id"], unique=False
    )
    op.create_index(
        "ix_recording_card_series_id", "recording_card", ["series_id", "date_key", "id"], unique=False
    )
    op.create_index("ix_recording_card_series_key", "recording_card", ["series_key", "id"], unique=False)
    op.create_index("ix_recording_card_state", "recording_card", ["state", "id"], unique=False)
    op.create_index("ix_recording_card_title_key", "recording_card", ["title_key", "id"], unique=False)
    op.create_table(
        "tally",
        sa.Column("scope", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("scope", "key", name=op.f("pk_tally")),
    )
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
    op.create_table(
        "recording_term",
        sa.Column("recording_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("term_id", NUMBER, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording_card.id"],
            name=op.f("fk_recording_term_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("recording_id", "term_id", name=op.f("pk_recording_term")),
    )
    op.create_index("ix_recording_term_term_id", "recording_term", ["term_id", "recording_id"], unique=False)
    op.create_table(
        "recording_text",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("titles", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["recording_card.id"], name=op.f("fk_recording_text_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_text")),
    )
    if op.get_bind().dialect.name == "sqlite":
        _full_text_sqlite()
    else:
        _full_text_postgresql()


def downgrade() -> None:
    """Take the tables away."""
    if op.get_bind().dialect.name == "sqlite":
        for name in _SEARCHED:
            op.drop_table(f"{name}_index")
    op.drop_table("recording_text")
    op.drop_table("recording_term")
    op.drop_table("recording_agent")
    op.drop_table("tally")
    op.drop_table("recording_card")
    op.drop_table("event_card")
    op.drop_table("entry_text")
    op.drop_table("agent_card")
