"""Recordings and their segments."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models.entries import Entry
from mugham_archive.storage.base import Base, Identity

NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/"


class Recording(Entry):
    """What was recorded, apart from the files and carriers that hold it.

    Date and place are the event's unless given here. ``access`` is public, on_site, restricted or embargoed (then until
    ``embargo_until``); ``state`` is inbox, draft, described or reviewed; ``rights_uri`` is a RightsStatements.org URI.
    """

    __tablename__ = "recording"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True)
    recording_kind: Mapped[str] = mapped_column(String(12), default="complete")
    part_number: Mapped[int | None]
    part_total: Mapped[int | None]
    date: Mapped[EdtfDate | None] = composite(
        mapped_column("date_edtf", String(80), nullable=True),
        mapped_column("date_as_written"),
        mapped_column("date_earliest", String(10)),
        mapped_column("date_latest", String(10)),
    )
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="SET NULL"), index=True)
    summary: Mapped[str] = mapped_column(default="")
    keywords: Mapped[list[Any]] = mapped_column(default=list)
    genre_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    mode_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    quality: Mapped[str] = mapped_column(default="")
    provenance: Mapped[str] = mapped_column(default="")
    rights_uri: Mapped[str] = mapped_column(default=NOT_EVALUATED)
    access: Mapped[str] = mapped_column(String(12), default="on_site")
    embargo_until: Mapped[dt.date | None] = mapped_column(Date())
    access_after_embargo: Mapped[str] = mapped_column(String(12), default="")
    credit_line: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(String(12), default="draft")

    languages: Mapped[list[RecordingLanguage]] = relationship(
        cascade="all, delete-orphan", order_by="RecordingLanguage.position"
    )

    __mapper_args__ = {"polymorphic_identity": "recording", "inherit_condition": id == Entry.id}


class RecordingLanguage(Base):
    """A language that is sung or spoken in a recording."""

    __tablename__ = "recording_language"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"), index=True)
    term_id: Mapped[int] = mapped_column(ForeignKey("term.id"))
    position: Mapped[int] = mapped_column(default=0)


class Segment(Entry):
    """A stretch of a recording's timeline (or a point, when ``end_ms`` is empty), possibly inside another one."""

    __tablename__ = "segment"
    __table_args__: Any = (Index("ix_segment_recording_id_start_ms", "recording_id", "start_ms"),)

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("segment.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    start_ms: Mapped[int] = mapped_column(default=0)
    end_ms: Mapped[int | None]
    segment_type: Mapped[str] = mapped_column(String(12), default="music")
    mode_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    section_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    genre_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    work: Mapped[str] = mapped_column(default="")
    text_author_id: Mapped[int | None] = mapped_column(
        ForeignKey("agent.id", ondelete="SET NULL"), index=True
    )
    language_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    synopsis: Mapped[str] = mapped_column(default="")
    keywords: Mapped[list[Any]] = mapped_column(default=list)
    access: Mapped[str] = mapped_column(String(12), default="")
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True)

    __mapper_args__ = {"polymorphic_identity": "segment", "inherit_condition": id == Entry.id}
