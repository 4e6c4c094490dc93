"""The history: change sets and the rows they touched."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from mugham_archive.storage.base import Base, Identity, Moment, now, untracked


class ChangeSet(Base):
    """One change as a person made it; ``kind`` is change, undo or redo."""

    __tablename__ = "change_set"
    __table_args__ = untracked(sqlite_autoincrement=True)

    id: Mapped[Identity]
    moment: Mapped[Moment] = mapped_column(default=now)
    who: Mapped[str] = mapped_column(String(80), default="")
    words: Mapped[str]
    kind: Mapped[str] = mapped_column(String(8), default="change")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("change_set.id"), index=True)
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("change_set.id"))


class Change(Base):
    """What a change set did to a table.

    ``operation`` is insert, update or delete of the row ``row``, with the values before and after (of an update only
    those that differ; ``entry_id`` is the entry that the row belongs to). Rows made in bulk are ``created``: told by
    their numbers alone, from ``row`` to ``after["last"]``. A bulk creation taken back is ``removed``: ``before["rows"]``.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_table_name_row", "table_name", "row"),
        # The bin is read from here: few of many changes take an entry away.
        Index(
            "ix_change_entries_gone",
            "change_set_id",
            sqlite_where=text("table_name = 'entry' AND operation = 'delete'"),
            postgresql_where=text("table_name = 'entry' AND operation = 'delete'"),
        ),
        {"sqlite_autoincrement": True, "info": {"untracked": True}},
    )

    id: Mapped[Identity]
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id", ondelete="CASCADE"), index=True)
    table_name: Mapped[str] = mapped_column(String(30))
    row: Mapped[int | None]
    entry_id: Mapped[int | None]
    operation: Mapped[str] = mapped_column(String(8))
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


class ChangeEntry(Base):
    """Which entries a change set touched, for the history of one entry."""

    __tablename__ = "change_entry"
    __table_args__ = (
        Index("ix_change_entry_entry_id_change_set_id", "entry_id", "change_set_id"),
        untracked(),
    )

    change_set_id: Mapped[int] = mapped_column(
        ForeignKey("change_set.id", ondelete="CASCADE"), primary_key=True
    )
    entry_id: Mapped[int] = mapped_column(primary_key=True)
