"""The one table that every entry shares, and what may hang on any entry: titles, identifiers, notes, documents."""

from __future__ import annotations

import uuid as uuids
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mugham_archive.storage.base import Base, Identity, Moment, now

# The first letter of a reference tells the kind: R0001234 is a recording.
REFERENCE_LETTERS = {
    "series": "S",
    "event": "E",
    "recording": "R",
    "segment": "T",
    "agent": "A",
    "place": "P",
    "document": "D",
    "agreement": "G",
}
REFERENCE_DIGITS = 7


def new_uuid() -> str:
    """A random UUID as it is stored."""
    return str(uuids.uuid4())


class Entry(Base):
    """Something the archive describes; ``version`` is the change set that touched it last."""

    __tablename__ = "entry"
    __table_args__: Any = {"sqlite_autoincrement": True}

    id: Mapped[Identity]
    kind: Mapped[str] = mapped_column(String(20), index=True)
    uuid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uuid)
    reference: Mapped[str] = mapped_column(String(32), unique=True)
    version: Mapped[int] = mapped_column(default=0)
    created: Mapped[Moment] = mapped_column(default=now)
    updated: Mapped[Moment] = mapped_column(default=now)

    titles: Mapped[list[Title]] = relationship(
        cascade="all, delete-orphan", order_by="Title.position", foreign_keys="Title.entry_id"
    )
    identifiers: Mapped[list[Identifier]] = relationship(cascade="all, delete-orphan")
    notes: Mapped[list[Note]] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "entry"}


class Title(Base):
    """A title of an entry; exactly one of an entry's titles is ``main``."""

    __tablename__ = "title"
    __table_args__ = (
        Index(
            "uq_title_one_main",
            "entry_id",
            unique=True,
            sqlite_where=text("type = 'main'"),
            postgresql_where=text("type = 'main'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    language: Mapped[str] = mapped_column(String(3), default="aze")
    script: Mapped[str] = mapped_column(String(4), default="Latn")
    type: Mapped[str] = mapped_column(String(12), default="main")
    position: Mapped[int] = mapped_column(default=0)


class Identifier(Base):
    """An identifier that others, or this archive in former times, gave to an entry."""

    __tablename__ = "identifier"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    scheme: Mapped[str] = mapped_column(String(20))
    value: Mapped[str] = mapped_column(index=True)
    note: Mapped[str] = mapped_column(default="")


class Note(Base):
    """A note on an entry: general, provenance, condition or internal."""

    __tablename__ = "note"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    language: Mapped[str | None] = mapped_column(String(3))
    type: Mapped[str] = mapped_column(String(12), default="general")


class DocumentLink(Base):
    """That a document belongs to an entry: programme_of, decides_on, legal_basis_of or mentions."""

    __tablename__ = "document_link"
    __table_args__ = (UniqueConstraint("document_id", "entry_id", "relation"), {"sqlite_autoincrement": True})

    id: Mapped[Identity]
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    relation: Mapped[str] = mapped_column(String(20), default="mentions")


class ReferenceCounter(Base):
    """The last number given out for each kind of reference; numbers are never given twice."""

    __tablename__ = "reference_counter"
    __table_args__ = {"info": {"untracked": True}}

    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    last: Mapped[int] = mapped_column(default=0)


class Different(Base):
    """That two entries which look alike are not the same: somebody was asked and said so (``entry_id`` the smaller)."""

    __tablename__ = "different"
    __table_args__ = (UniqueConstraint("entry_id", "other_id"), {"sqlite_autoincrement": True})

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
