"""What a person typed that a field could not take yet: it waits here, where the field is, until it is put right."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from mugham_archive.storage.base import Base, Identity, Moment, now


class FieldDraft(Base):
    """A draft of a field of an entry; of a row that hangs on it when ``row_kind`` is named.

    ``row`` is the number of that row; with ``row_kind`` and none, or a negative one, the row is yet to be added: drafts of
    the same new row share their number.
    ``reason`` is the sentence with which the field refused what was typed.
    """

    __tablename__ = "field_draft"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    row_kind: Mapped[str] = mapped_column(String(30), default="")
    row: Mapped[int | None]
    field: Mapped[str] = mapped_column(String(40))
    typed: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(String(80), default="")
    moment: Mapped[Moment] = mapped_column(default=now)
