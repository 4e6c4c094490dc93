"""Series, events, recordings, segments, copies and files.

Revision: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
LATER = {"initially": "IMMEDIATE", "deferrable": True}


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "storage_root",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_storage_root")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "series",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("parent_id", NUMBER, nullable=True),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("dates_edtf", sa.String(length=80), nullable=True),
        sa.Column("dates_as_written", sa.Text(), nullable=True),
        sa.Column("dates_earliest", sa.String(length=10), nullable=True),
        sa.Column("dates_latest", sa.String(length=10), nullable=True),
        sa.Column("description_az", sa.Text(), nullable=False),
        sa.Column("description_en", sa.Text(), nullable=False),
        sa.Column("description_ru", sa.Text(), nullable=False),
        sa.Column("default_access", sa.String(length=12), nullable=False),
        sa.Column("default_rights", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entry.id"], name=op.f("fk_series_id"), ondelete="CASCADE", **LATER),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["series.id"], name=op.f("fk_series_parent_id"), ondelete="SET NULL", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_index(op.f("ix_series_parent_id"), "series", ["parent_id"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("series_id", NUMBER, nullable=True),
        sa.Column("number_in_series", NUMBER, nullable=True),
        sa.Column("type_id", NUMBER, nullable=True),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("date_edtf", sa.String(length=80), nullable=True),
        sa.Column("date_as_written", sa.Text(), nullable=True),
        sa.Column("date_earliest", sa.String(length=10), nullable=True),
        sa.Column("date_latest", sa.String(length=10), nullable=True),
        sa.Column("start_time", sa.String(length=5), nullable=True),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("venue_id", NUMBER, nullable=True),
        sa.Column("attendance", sa.String(length=8), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("abstract", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entry.id"], name=op.f("fk_event_id"), ondelete="CASCADE", **LATER),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_event_series_id"), ondelete="SET NULL", **LATER
        ),
        sa.ForeignKeyConstraint(["type_id"], ["term.id"], name=op.f("fk_event_type_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["venue_id"], ["place.id"], name=op.f("fk_event_venue_id"), ondelete="SET NULL", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_series_id"), "event", ["series_id"], unique=False)
    op.create_index(op.f("ix_event_venue_id"), "event", ["venue_id"], unique=False)
    op.create_table(
        "recording",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("event_id", NUMBER, nullable=True),
        sa.Column("recording_kind", sa.String(length=12), nullable=False),
        sa.Column("part_number", NUMBER, nullable=True),
        sa.Column("part_total", NUMBER, nullable=True),
        sa.Column("date_edtf", sa.String(length=80), nullable=True),
        sa.Column("date_as_written", sa.Text(), nullable=True),
        sa.Column("date_earliest", sa.String(length=10), nullable=True),
        sa.Column("date_latest", sa.String(length=10), nullable=True),
        sa.Column("place_id", NUMBER, nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("keywords", DOCUMENT, nullable=False),
        sa.Column("genre_id", NUMBER, nullable=True),
        sa.Column("mode_id", NUMBER, nullable=True),
        sa.Column("quality", sa.Text(), nullable=False),
        sa.Column("provenance", sa.Text(), nullable=False),
        sa.Column("rights_uri", sa.Text(), nullable=False),
        sa.Column("access", sa.String(length=12), nullable=False),
        sa.Column("embargo_until", sa.Date(), nullable=True),
        sa.Column("access_after_embargo", sa.String(length=12), nullable=False),
        sa.Column("credit_line", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_recording_event_id"), ondelete="SET NULL", **LATER
        ),
        sa.ForeignKeyConstraint(["genre_id"], ["term.id"], name=op.f("fk_recording_genre_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_recording_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(["mode_id"], ["term.id"], name=op.f("fk_recording_mode_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_recording_place_id"), ondelete="SET NULL", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
    )
    op.create_index(op.f("ix_recording_event_id"), "recording", ["event_id"], unique=False)
    op.create_index(op.f("ix_recording_place_id"), "recording", ["place_id"], unique=False)
    op.create_table(
        "copy",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("recording_id", NUMBER, nullable=False),
        sa.Column("generation_id", NUMBER, nullable=True),
        sa.Column("derived_from_id", NUMBER, nullable=True),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("carrier_id", NUMBER, nullable=True),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("speed", sa.Text(), nullable=False),
        sa.Column("sides", NUMBER, nullable=True),
        sa.Column("label_transcription", sa.Text(), nullable=False),
        sa.Column("shelf", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("inspected", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["carrier_id"], ["term.id"], name=op.f("fk_copy_carrier_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["derived_from_id"],
            ["copy.id"],
            name=op.f("fk_copy_derived_from_id"),
            ondelete="SET NULL",
            **LATER,
        ),
        sa.ForeignKeyConstraint(["generation_id"], ["term.id"], name=op.f("fk_copy_generation_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["recording_id"], ["recording.id"], name=op.f("fk_copy_recording_id"), ondelete="CASCADE", **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_copy_derived_from_id"), "copy", ["derived_from_id"], unique=False)
    op.create_index(op.f("ix_copy_recording_id"), "copy", ["recording_id"], unique=False)
    op.create_table(
        "recording_language",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("recording_id", NUMBER, nullable=False),
        sa.Column("term_id", NUMBER, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording.id"],
            name=op.f("fk_recording_language_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.ForeignKeyConstraint(
            ["term_id"], ["term.id"], name=op.f("fk_recording_language_term_id"), **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_language")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_recording_language_recording_id"), "recording_language", ["recording_id"], unique=False
    )
    op.create_table(
        "segment",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("recording_id", NUMBER, nullable=False),
        sa.Column("parent_id", NUMBER, nullable=True),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("start_ms", NUMBER, nullable=False),
        sa.Column("end_ms", NUMBER, nullable=True),
        sa.Column("segment_type", sa.String(length=12), nullable=False),
        sa.Column("mode_id", NUMBER, nullable=True),
        sa.Column("section_id", NUMBER, nullable=True),
        sa.Column("genre_id", NUMBER, nullable=True),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("text_author_id", NUMBER, nullable=True),
        sa.Column("language_id", NUMBER, nullable=True),
        sa.Column("synopsis", sa.Text(), nullable=False),
        sa.Column("keywords", DOCUMENT, nullable=False),
        sa.Column("access", sa.String(length=12), nullable=False),
        sa.Column("event_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_segment_event_id"), ondelete="SET NULL", **LATER
        ),
        sa.ForeignKeyConstraint(["genre_id"], ["term.id"], name=op.f("fk_segment_genre_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_segment_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(["language_id"], ["term.id"], name=op.f("fk_segment_language_id"), **LATER),
        sa.ForeignKeyConstraint(["mode_id"], ["term.id"], name=op.f("fk_segment_mode_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["segment.id"], name=op.f("fk_segment_parent_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording.id"],
            name=op.f("fk_segment_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.ForeignKeyConstraint(["section_id"], ["term.id"], name=op.f("fk_segment_section_id"), **LATER),
        sa.ForeignKeyConstraint(
            ["text_author_id"],
            ["agent.id"],
            name=op.f("fk_segment_text_author_id"),
            ondelete="SET NULL",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
    )
    op.create_index(op.f("ix_segment_event_id"), "segment", ["event_id"], unique=False)
    op.create_index(op.f("ix_segment_parent_id"), "segment", ["parent_id"], unique=False)
    op.create_index("ix_segment_recording_id_start_ms", "segment", ["recording_id", "start_ms"], unique=False)
    op.create_index(op.f("ix_segment_text_author_id"), "segment", ["text_author_id"], unique=False)
    op.create_table(
        "media_file",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("copy_id", NUMBER, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("root_id", NUMBER, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=False),
        sa.Column("media", sa.String(length=5), nullable=False),
        sa.Column("container", sa.String(length=40), nullable=False),
        sa.Column("codec", sa.String(length=40), nullable=True),
        sa.Column("sample_rate", NUMBER, nullable=True),
        sa.Column("bit_depth", NUMBER, nullable=True),
        sa.Column("channels", NUMBER, nullable=True),
        sa.Column("bit_rate", NUMBER, nullable=True),
        sa.Column("duration_ms", NUMBER, nullable=True),
        sa.Column("tags", DOCUMENT, nullable=False),
        sa.Column("pictures", DOCUMENT, nullable=False),
        sa.Column("chapters", DOCUMENT, nullable=False),
        sa.Column("reading_notes", DOCUMENT, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("audio_digest", sa.String(length=64), nullable=True),
        sa.Column("loudness_lufs", sa.Float(), nullable=True),
        sa.Column("true_peak_dbtp", sa.Float(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("added", sa.DateTime(), nullable=False),
        sa.Column("last_verified", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["copy_id"], ["copy.id"], name=op.f("fk_media_file_copy_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["root_id"], ["storage_root.id"], name=op.f("fk_media_file_root_id"), **LATER
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media_file")),
        sa.UniqueConstraint("root_id", "path", name=op.f("uq_media_file_root_id_path")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_media_file_copy_id"), "media_file", ["copy_id"], unique=False)
    op.create_index(op.f("ix_media_file_sha256"), "media_file", ["sha256"], unique=False)
    op.create_index(op.f("ix_media_file_state"), "media_file", ["state"], unique=False)
    op.create_table(
        "file_span",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("recording_id", NUMBER, nullable=False),
        sa.Column("file_id", NUMBER, nullable=False),
        sa.Column("timeline_start_ms", NUMBER, nullable=False),
        sa.Column("file_in_ms", NUMBER, nullable=False),
        sa.Column("file_out_ms", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(
            ["file_id"], ["media_file.id"], name=op.f("fk_file_span_file_id"), ondelete="CASCADE", **LATER
        ),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording.id"],
            name=op.f("fk_file_span_recording_id"),
            ondelete="CASCADE",
            **LATER,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_span")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_file_span_file_id"), "file_span", ["file_id"], unique=False)
    op.create_index(op.f("ix_file_span_recording_id"), "file_span", ["recording_id"], unique=False)


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("file_span")
    op.drop_table("media_file")
    op.drop_table("segment")
    op.drop_table("recording_language")
    op.drop_table("copy")
    op.drop_table("recording")
    op.drop_table("event")
    op.drop_table("series")
    op.drop_table("storage_root")
