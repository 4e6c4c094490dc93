"""A person's own things: listening lists, bookmarks and saved searches."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mugham_archive.storage.base import Base, Identity, Moment, now


class ListeningList(Base):
    """A named, ordered list of recordings and segments that a person made."""

    __tablename__ = "listening_list"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    owner: Mapped[str] = mapped_column(String(80), default="")
    name: Mapped[str]
    created: Mapped[Moment] = mapped_column(default=now)

    items: Mapped[list[ListeningListItem]] = relationship(
        cascade="all, delete-orphan", order_by="ListeningListItem.position"
    )


class ListeningListItem(Base):
    """A recording or segment in a list, from ``in_ms`` to ``out_ms`` of the recording's timeline."""

    __tablename__ = "listening_list_item"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    list_id: Mapped[int] = mapped_column(ForeignKey("listening_list.id", ondelete="CASCADE"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    in_ms: Mapped[int | None]
    out_ms: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class Bookmark(Base):
    """A place in a recording that a person marked, with a note."""

    __tablename__ = "bookmark"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    owner: Mapped[str] = mapped_column(String(80), default="")
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"), index=True)
    at_ms: Mapped[int]
    note: Mapped[str] = mapped_column(default="")
    created: Mapped[Moment] = mapped_column(default=now)


class SavedSearch(Base):
    """A query with a name."""

    __tablename__ = "saved_search"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    owner: Mapped[str] = mapped_column(String(80), default="")
    name: Mapped[str]
    query: Mapped[str]
    created: Mapped[Moment] = mapped_column(default=now)
