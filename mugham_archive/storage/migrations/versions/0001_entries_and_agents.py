"""What every entry shares, vocabularies, agents and places.

Revision: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
LATER = {"initially": "IMMEDIATE", "deferrable": True}


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "entry",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("reference", name=op.f("uq_entry_reference")),
        sa.UniqueConstraint("uuid", name=op.f("uq_entry_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_entry_kind"), "entry", ["kind"], unique=False)
    op.create_table(
        "term",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("scheme", sa.String(length=20), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("az", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=False),
        sa.Column("ru", sa.Text(), nullable=False),
        sa.Column("variants", DOCUMENT, nullable=False),
        sa.Column("parent_id", NUMBER, nullable=True),
        sa.Column("uri", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("more", DOCUMENT, nullable=False),
        sa.Column("seeded", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["term.id"], name=op.f("fk_term_parent_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
        sa.UniqueConstraint("scheme", "code", name=op.f("uq_term_scheme_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "agent",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agent_kind", sa.String(length=12), nullable=False),
        sa.Column("born_edtf", sa.String(length=80), nullable=True),
        sa.Column("born_as_written", sa.Text(), nullable=True),
        sa.Column("born_earliest", sa.String(length=10), nullable=True),
        sa.Column("born_latest", sa.String(length=10), nullable=True),
        sa.Column("died_edtf", sa.String(length=80), nullable=True),
        sa.Column("died_as_written", sa.Text(), nullable=True),
        sa.Column("died_earliest", sa.String(length=10), nullable=True),
        sa.Column("died_latest", sa.String(length=10), nullable=True),
        sa.Column("main_role_id", NUMBER, nullable=True),
        sa.Column("main_instrument_id", NUMBER, nullable=True),
        sa.Column("biography_az", sa.Text(), nullable=False),
        sa.Column("biography_en", sa.Text(), nullable=False),
        sa.Column("biography_ru", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entry.id"], name=op.f("fk_agent_id"), ondelete="CASCADE", **LATER),
        sa.ForeignKeyConstraint(
            ["main_instrument_id"], ["term.id"], name=op.f("fk_agent_main_instrument_id"), **LATER
        ),
        sa.ForeignKeyConstraint(["main_role_id"], ["term.id"], name=op.f("fk_agent_main_role_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent")),
    )
    op.create_table(
        "identifier",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("scheme", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_identifier_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_identifier_entry_id"), "identifier", ["entry_id"], unique=False)
    op.create_index(op.f("ix_identifier_value"), "identifier", ["value"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=True),
        sa.Column("type", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_note_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_note_entry_id"), "note", ["entry_id"], unique=False)
    op.create_table(
        "place",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("type_id", NUMBER, nullable=True),
        sa.Column("parent_id", NUMBER, nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entry.id"], name=op.f("fk_place_id"), ondelete="CASCADE", **LATER),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["place.id"], name=op.f("fk_place_parent_id"), ondelete="SET NULL", **LATER
        ),
        sa.ForeignKeyConstraint(["type_id"], ["term.id"], name=op.f("fk_place_type_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    op.create_table(
        "title",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("script", sa.String(length=4), nullable=False),
        sa.Column("type", sa.String(length=12), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_title_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_title")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_title_entry_id"), "title", ["entry_id"], unique=False)
    op.create_index(
        "uq_title_one_main",
        "title",
        ["entry_id"],
        unique=True,
        sqlite_where=sa.text("type = 'main'"),
        postgresql_where=sa.text("type = 'main'"),
    )
    op.create_table(
        "agent_honorific",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agent_id", NUMBER, nullable=False),
        sa.Column("title_id", NUMBER, nullable=False),
        sa.Column("awarded_edtf", sa.String(length=80), nullable=True),
        sa.Column("awarded_as_written", sa.Text(), nullable=True),
        sa.Column("awarded_earliest", sa.String(length=10), nullable=True),
        sa.Column("awarded_latest", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_edtf", sa.String(length=80), nullable=True),
        sa.Column("withdrawn_as_written", sa.Text(), nullable=True),
        sa.Column("withdrawn_earliest", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_latest", sa.String(length=10), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agent.id"], name=op.f("fk_agent_honorific_agent_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(["title_id"], ["term.id"], name=op.f("fk_agent_honorific_title_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_honorific")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agent_honorific_agent_id"), "agent_honorific", ["agent_id"], unique=False)
    op.create_table(
        "agent_name",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agent_id", NUMBER, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=True),
        sa.Column("script", sa.String(length=4), nullable=True),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agent.id"], name=op.f("fk_agent_name_agent_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agent_name_agent_id"), "agent_name", ["agent_id"], unique=False)
    op.create_table(
        "agent_relation",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agent_id", NUMBER, nullable=False),
        sa.Column("other_id", NUMBER, nullable=False),
        sa.Column("relation", sa.String(length=16), nullable=False),
        sa.Column("dates_edtf", sa.String(length=80), nullable=True),
        sa.Column("dates_as_written", sa.Text(), nullable=True),
        sa.Column("dates_earliest", sa.String(length=10), nullable=True),
        sa.Column("dates_latest", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agent.id"], name=op.f("fk_agent_relation_agent_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["agent.id"], name=op.f("fk_agent_relation_other_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_relation")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agent_relation_agent_id"), "agent_relation", ["agent_id"], unique=False)
    op.create_index(op.f("ix_agent_relation_other_id"), "agent_relation", ["other_id"], unique=False)
    op.create_table(
        "participation",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("agent_id", NUMBER, nullable=False),
        sa.Column("role_id", NUMBER, nullable=True),
        sa.Column("instrument_id", NUMBER, nullable=True),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("credited_as", sa.Text(), nullable=False),
        sa.Column("honorific_as_printed", sa.Text(), nullable=False),
        sa.Column("principal", sa.Boolean(), nullable=False),
        sa.Column("certainty", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agent.id"], name=op.f("fk_participation_agent_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_participation_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["instrument_id"], ["term.id"], name=op.f("fk_participation_instrument_id"), **LATER
        ),
        sa.ForeignKeyConstraint(["role_id"], ["term.id"], name=op.f("fk_participation_role_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_participation_agent_id"), "participation", ["agent_id"], unique=False)
    op.create_index(op.f("ix_participation_entry_id"), "participation", ["entry_id"], unique=False)


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("participation")
    op.drop_table("agent_relation")
    op.drop_table("agent_name")
    op.drop_table("agent_honorific")
    op.drop_table("title")
    op.drop_table("place")
    op.drop_table("note")
    op.drop_table("identifier")
    op.drop_table("agent")
    op.drop_table("term")
    op.drop_table("entry")
