"""Series with their seasons, and events with every date they were ever given."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models.entries import Entry
from mugham_archive.storage.base import Base, Identity


class Series(Entry):
    """A series; a season is a series whose parent is the series."""

    __tablename__ = "series"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="SET NULL"), index=True)
    code: Mapped[str] = mapped_column(String(60), default="")
    dates: Mapped[EdtfDate | None] = composite(
        mapped_column("dates_edtf", String(80), nullable=True),
        mapped_column("dates_as_written"),
        mapped_column("dates_earliest", String(10)),
        mapped_column("dates_latest", String(10)),
    )
    description_az: Mapped[str] = mapped_column(default="")
    description_en: Mapped[str] = mapped_column(default="")
    description_ru: Mapped[str] = mapped_column(default="")
    default_access: Mapped[str] = mapped_column(String(12), default="")
    default_rights: Mapped[str] = mapped_column(default="")

    __mapper_args__ = {"polymorphic_identity": "series", "inherit_condition": id == Entry.id}


class Event(Entry):
    """A concert, lecture, conference …; ``date`` is the actual one, or the planned one while it is not held.

    ``start_time`` is the local clock time (HH:MM) in ``zone``.
    """

    __tablename__ = "event"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="SET NULL"), index=True)
    number_in_series: Mapped[int | None]
    type_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    status: Mapped[str] = mapped_column(String(12), default="held")
    date: Mapped[EdtfDate | None] = composite(
        mapped_column("date_edtf", String(80), nullable=True),
        mapped_column("date_as_written"),
        mapped_column("date_earliest", String(10)),
        mapped_column("date_latest", String(10)),
    )
    start_time: Mapped[str | None] = mapped_column(String(5))
    zone: Mapped[str] = mapped_column(String(40), default="Asia/Baku")
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="SET NULL"), index=True)
    attendance: Mapped[str] = mapped_column(String(8), default="on_site")
    platform: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    occasion: Mapped[str] = mapped_column(default="")
    abstract: Mapped[str] = mapped_column(default="")

    schedule: Mapped[list[ScheduleChange]] = relationship(
        cascade="all, delete-orphan", foreign_keys="ScheduleChange.event_id", order_by="ScheduleChange.id"
    )

    __mapper_args__ = {"polymorphic_identity": "event", "inherit_condition": id == Entry.id}


class ScheduleChange(Base):
    """An earlier date of an event, why it was given up and what came in its place."""

    __tablename__ = "schedule_change"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    old: Mapped[EdtfDate | None] = composite(
        mapped_column("old_edtf", String(80), nullable=True),
        mapped_column("old_as_written"),
        mapped_column("old_earliest", String(10)),
        mapped_column("old_latest", String(10)),
    )
    old_time: Mapped[str | None] = mapped_column(String(5))
    new: Mapped[EdtfDate | None] = composite(
        mapped_column("new_edtf", String(80), nullable=True),
        mapped_column("new_as_written"),
        mapped_column("new_earliest", String(10)),
        mapped_column("new_latest", String(10)),
    )
    reason: Mapped[str] = mapped_column(default="")
    announced: Mapped[EdtfDate | None] = composite(
        mapped_column("announced_edtf", String(80), nullable=True),
        mapped_column("announced_as_written"),
        mapped_column("announced_earliest", String(10)),
        mapped_column("announced_latest", String(10)),
    )
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id", ondelete="SET NULL"))
