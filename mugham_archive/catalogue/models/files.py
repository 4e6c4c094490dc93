"""Copies of a recording, the files they consist of, and where those files are."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, Date, DateTime, Float, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mugham_archive.storage.base import Base, Identity, Moment, now


class StorageRoot(Base):
    """A disk, share or removable medium; files are stored relative to it, so that a drive letter may change."""

    __tablename__ = "storage_root"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    name: Mapped[str]
    path: Mapped[str]
    kind: Mapped[str] = mapped_column(String(12), default="disk")


class Copy(Base):
    """One embodiment of a recording: a carrier on a shelf, a preservation master, an access copy."""

    __tablename__ = "copy"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"), index=True)
    generation_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    derived_from_id: Mapped[int | None] = mapped_column(
        ForeignKey("copy.id", ondelete="SET NULL"), index=True
    )
    status: Mapped[str] = mapped_column(String(16), default="active")
    position: Mapped[int] = mapped_column(default=0)
    carrier_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    brand: Mapped[str] = mapped_column(default="")
    speed: Mapped[str] = mapped_column(default="")
    sides: Mapped[int | None]
    label_transcription: Mapped[str] = mapped_column(default="")
    shelf: Mapped[str] = mapped_column(default="")
    condition: Mapped[str] = mapped_column(default="")
    inspected: Mapped[dt.date | None] = mapped_column(Date())


class MediaFile(Base):
    """One audio or video file as it was read; nothing here is ever written back to it.

    ``path`` is relative to the root, with ``/`` between the parts (see ``storage.paths`` for names that are not UTF-8).
    ``size`` in bytes, ``mtime_ns`` in nanoseconds since 1970, ``sample_rate`` in Hz, ``bit_rate`` in bit/s.
    ``sha256`` is of the whole file, ``audio_digest`` of the audio data alone.
    """

    __tablename__ = "media_file"
    __table_args__ = (UniqueConstraint("root_id", "path"), {"sqlite_autoincrement": True})

    id: Mapped[Identity]
    copy_id: Mapped[int] = mapped_column(ForeignKey("copy.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    label: Mapped[str] = mapped_column(default="")
    root_id: Mapped[int] = mapped_column(ForeignKey("storage_root.id"))
    path: Mapped[str]
    size: Mapped[int]
    mtime_ns: Mapped[int] = mapped_column(BigInteger())
    media: Mapped[str] = mapped_column(String(5), default="audio")
    container: Mapped[str] = mapped_column(String(40), default="")
    codec: Mapped[str | None] = mapped_column(String(40))
    sample_rate: Mapped[int | None]
    bit_depth: Mapped[int | None]
    channels: Mapped[int | None]
    bit_rate: Mapped[int | None]
    duration_ms: Mapped[int | None]
    tags: Mapped[dict[str, Any]] = mapped_column(default=dict)
    pictures: Mapped[list[Any]] = mapped_column(default=list)
    chapters: Mapped[list[Any]] = mapped_column(default=list)
    reading_notes: Mapped[list[Any]] = mapped_column(default=list)
    sha256: Mapped[str | None] = mapped_column(String(64), index=True)
    audio_digest: Mapped[str | None] = mapped_column(String(64))
    loudness_lufs: Mapped[float | None] = mapped_column(Float())
    true_peak_dbtp: Mapped[float | None] = mapped_column(Float())
    state: Mapped[str] = mapped_column(String(12), default="present", index=True)
    added: Mapped[Moment] = mapped_column(default=now)
    last_verified: Mapped[dt.datetime | None] = mapped_column(DateTime())


class FileSpan(Base):
    """That the stretch ``file_in_ms`` to ``file_out_ms`` (None = its end) of a file lies on a recording's timeline."""

    __tablename__ = "file_span"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"), index=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("media_file.id", ondelete="CASCADE"), index=True)
    timeline_start_ms: Mapped[int] = mapped_column(default=0)
    file_in_ms: Mapped[int] = mapped_column(default=0)
    file_out_ms: Mapped[int | None]


class PreservationEvent(Base):
    """Something done for or found about the archive's objects; only ever added to (PREMIS event)."""

    __tablename__ = "preservation_event"
    __table_args__ = {"sqlite_autoincrement": True, "info": {"untracked": True}}

    id: Mapped[Identity]
    uuid: Mapped[str] = mapped_column(String(36), unique=True)
    type: Mapped[str] = mapped_column(String(8))
    moment: Mapped[Moment] = mapped_column(default=now)
    agent: Mapped[str]
    objects: Mapped[list[Any]] = mapped_column(default=list)
    outcome: Mapped[str] = mapped_column(String(8), default="success")
    detail: Mapped[str] = mapped_column(default="")
