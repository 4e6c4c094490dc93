"""Every controlled vocabulary in one table, and the archive's own settings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mugham_archive.storage.base import Base, Identity


class Term(Base):
    """A term of a scheme (mode, section, genre, instrument, role, honorific, event_type …) in three languages.

    ``seeded`` keeps the values that the program brought, so that an update can tell its own earlier words from an
    archivist's correction; it is empty for a term that the archive added itself.
    """

    __tablename__ = "term"
    __table_args__ = (UniqueConstraint("scheme", "code"), {"sqlite_autoincrement": True})

    id: Mapped[Identity]
    scheme: Mapped[str] = mapped_column(String(20))
    code: Mapped[str] = mapped_column(String(60))
    az: Mapped[str] = mapped_column(default="")
    en: Mapped[str] = mapped_column(default="")
    ru: Mapped[str] = mapped_column(default="")
    variants: Mapped[list[Any]] = mapped_column(default=list)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    uri: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    more: Mapped[dict[str, Any]] = mapped_column(default=dict)
    seeded: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ArchiveSetting(Base):
    """A fact about the archive as a whole: its name, whether it is a sample."""

    __tablename__ = "archive_setting"
    __table_args__ = {"info": {"untracked": True}}

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[dict[str, Any]]
