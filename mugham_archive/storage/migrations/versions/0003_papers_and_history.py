"""Documents, agreements, the history and a person's own things.

Revision: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
LATER = {"initially": "IMMEDIATE", "deferrable": True}


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "archive_setting",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_archive_setting")),
    )
    op.create_table(
        "change_set",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(length=80), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("undoes_id", NUMBER, nullable=True),
        sa.Column("undone_by_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["change_set.id"], name=op.f("fk_change_set_undoes_id"), **LATER
        ),
        sa.ForeignKeyConstraint(
            ["undone_by_id"], ["change_set.id"], name=op.f("fk_change_set_undone_by_id"), **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_set")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_set_undoes_id"), "change_set", ["undoes_id"], unique=False)
    op.create_table(
        "listening_list",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listening_list")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "preservation_event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("type", sa.String(length=8), nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("objects", DOCUMENT, nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preservation_event")),
        sa.UniqueConstraint("uuid", name=op.f("uq_preservation_event_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reference_counter",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("last", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_reference_counter")),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "agreement",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("signed_edtf", sa.String(length=80), nullable=True),
        sa.Column("signed_as_written", sa.Text(), nullable=True),
        sa.Column("signed_earliest", sa.String(length=10), nullable=True),
        sa.Column("signed_latest", sa.String(length=10), nullable=True),
        sa.Column("from_edtf", sa.String(length=80), nullable=True),
        sa.Column("from_as_written", sa.Text(), nullable=True),
        sa.Column("from_earliest", sa.String(length=10), nullable=True),
        sa.Column("from_latest", sa.String(length=10), nullable=True),
        sa.Column("to_edtf", sa.String(length=80), nullable=True),
        sa.Column("to_as_written", sa.Text(), nullable=True),
        sa.Column("to_earliest", sa.String(length=10), nullable=True),
        sa.Column("to_latest", sa.String(length=10), nullable=True),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("uses_granted", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_agreement_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_table(
        "change",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("change_set_id", NUMBER, nullable=False),
        sa.Column("table_name", sa.String(length=30), nullable=False),
        sa.Column("row", NUMBER, nullable=True),
        sa.Column("entry_id", NUMBER, nullable=True),
        sa.Column("operation", sa.String(length=8), nullable=False),
        sa.Column("before", DOCUMENT, nullable=True),
        sa.Column("after", DOCUMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["change_set_id"],
            ["change_set.id"],
            name=op.f("fk_change_change_set_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_change_set_id"), "change", ["change_set_id"], unique=False)
    op.create_index("ix_change_table_name_row", "change", ["table_name", "row"], unique=False)
    op.create_table(
        "change_entry",
        sa.Column("change_set_id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_set_id"],
            ["change_set.id"],
            name=op.f("fk_change_entry_change_set_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("change_set_id", "entry_id", name=op.f("pk_change_entry")),
    )
    op.create_index(
        "ix_change_entry_entry_id_change_set_id", "change_entry", ["entry_id", "change_set_id"], unique=False
    )
    op.create_table(
        "document",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("document_type", sa.String(length=20), nullable=False),
        sa.Column("date_edtf", sa.String(length=80), nullable=True),
        sa.Column("date_as_written", sa.Text(), nullable=True),
        sa.Column("date_earliest", sa.String(length=10), nullable=True),
        sa.Column("date_latest", sa.String(length=10), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issuing_body", sa.Text(), nullable=False),
        sa.Column("language_id", NUMBER, nullable=True),
        sa.Column("file_path", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_size", NUMBER, nullable=True),
        sa.Column("file_mime", sa.Text(), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=True),
        sa.Column("text_content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_document_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(["language_id"], ["term.id"], name=op.f("fk_document_language_id"), **LATER),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_table(
        "listening_list_item",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("list_id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("in_ms", NUMBER, nullable=True),
        sa.Column("out_ms", NUMBER, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["entry.id"],
            name=op.f("fk_listening_list_item_entry_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["listening_list.id"],
            name=op.f("fk_listening_list_item_list_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listening_list_item")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_listening_list_item_entry_id"), "listening_list_item", ["entry_id"], unique=False
    )
    op.create_index(op.f("ix_listening_list_item_list_id"), "listening_list_item", ["list_id"], unique=False)
    op.create_table(
        "agreement_link",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agreement_id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_agreement_link_agreement_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_agreement_link_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_link")),
        sa.UniqueConstraint("agreement_id", "entry_id", name=op.f("uq_agreement_link_agreement_id_entry_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agreement_link_entry_id"), "agreement_link", ["entry_id"], unique=False)
    op.create_table(
        "agreement_party",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agreement_id", NUMBER, nullable=False),
        sa.Column("agent_id", NUMBER, nullable=False),
        sa.Column("signatory", sa.Text(), nullable=False),
        sa.Column("signatory_office", sa.Text(), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agent.id"], name=op.f("fk_agreement_party_agent_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_agreement_party_agreement_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_party")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agreement_party_agent_id"), "agreement_party", ["agent_id"], unique=False)
    op.create_index(
        op.f("ix_agreement_party_agreement_id"), "agreement_party", ["agreement_id"], unique=False
    )
    op.create_table(
        "agreement_renewal",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agreement_id", NUMBER, nullable=False),
        sa.Column("signed_edtf", sa.String(length=80), nullable=True),
        sa.Column("signed_as_written", sa.Text(), nullable=True),
        sa.Column("signed_earliest", sa.String(length=10), nullable=True),
        sa.Column("signed_latest", sa.String(length=10), nullable=True),
        sa.Column("until_edtf", sa.String(length=80), nullable=True),
        sa.Column("until_as_written", sa.Text(), nullable=True),
        sa.Column("until_earliest", sa.String(length=10), nullable=True),
        sa.Column("until_latest", sa.String(length=10), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_agreement_renewal_agreement_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_renewal")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_agreement_renewal_agreement_id"), "agreement_renewal", ["agreement_id"], unique=False
    )
    op.create_table(
        "document_link",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("document_id", NUMBER, nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("relation", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name=op.f("fk_document_link_document_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_document_link_entry_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_link")),
        sa.UniqueConstraint(
            "document_id", "entry_id", "relation", name=op.f("uq_document_link_document_id_entry_id_relation")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_document_link_entry_id"), "document_link", ["entry_id"], unique=False)
    op.create_table(
        "schedule_change",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("event_id", NUMBER, nullable=False),
        sa.Column("old_edtf", sa.String(length=80), nullable=True),
        sa.Column("old_as_written", sa.Text(), nullable=True),
        sa.Column("old_earliest", sa.String(length=10), nullable=True),
        sa.Column("old_latest", sa.String(length=10), nullable=True),
        sa.Column("old_time", sa.String(length=5), nullable=True),
        sa.Column("new_edtf", sa.String(length=80), nullable=True),
        sa.Column("new_as_written", sa.Text(), nullable=True),
        sa.Column("new_earliest", sa.String(length=10), nullable=True),
        sa.Column("new_latest", sa.String(length=10), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("announced_edtf", sa.String(length=80), nullable=True),
        sa.Column("announced_as_written", sa.Text(), nullable=True),
        sa.Column("announced_earliest", sa.String(length=10), nullable=True),
        sa.Column("announced_latest", sa.String(length=10), nullable=True),
        sa.Column("document_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name=op.f("fk_schedule_change_document_id"),
            ondelete="SET NULL",
            **LATER,
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_schedule_change_event_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_schedule_change_event_id"), "schedule_change", ["event_id"], unique=False)
    op.create_table(
        "bookmark",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("recording_id", NUMBER, nullable=False),
        sa.Column("at_ms", NUMBER, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording.id"],
            name=op.f("fk_bookmark_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookmark")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_bookmark_recording_id"), "bookmark", ["recording_id"], unique=False)


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("bookmark")
    op.drop_table("schedule_change")
    op.drop_table("document_link")
    op.drop_table("agreement_renewal")
    op.drop_table("agreement_party")
    op.drop_table("agreement_link")
    op.drop_table("listening_list_item")
    op.drop_table("document")
    op.drop_table("change_entry")
    op.drop_table("change")
    op.drop_table("agreement")
    op.drop_table("saved_search")
    op.drop_table("reference_counter")
    op.drop_table("preservation_event")
    op.drop_table("listening_list")
    op.drop_table("change_set")
    op.drop_table("archive_setting")
