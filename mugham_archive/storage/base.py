"""The declarative base and the column types that both databases understand alike."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Integer, MetaData, String, Table, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

# SQLite gives automatic numbers only to a column declared INTEGER.
identity_type = BigInteger().with_variant(Integer, "sqlite")
# Sort keys are compared byte by byte; PostgreSQL would otherwise use the collation of the server's language.
key_type = String().with_variant(String(collation="C"), "postgresql")
json_type = JSON().with_variant(JSONB(), "postgresql")

Identity = Annotated[int, mapped_column(identity_type, primary_key=True)]
SortKey = Annotated[str, mapped_column(key_type, default="")]
Moment = Annotated[dt.datetime, mapped_column(DateTime())]


class Base(DeclarativeBase):
    """All tables; a table with ``info["untracked"]`` is not part of the history (it is derived or is the history)."""

    if TYPE_CHECKING:
        # Every mapped class here has a table of its own, never a join or a view.
        __table__: ClassVar[Table]

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {int: identity_type, str: Text(), dict[str, Any]: json_type, list[Any]: json_type}


def untracked(**more: Any) -> dict[str, Any]:
    """Table arguments of a table that the history does not follow."""
    return {"info": {"untracked": True}, **more}


def now() -> dt.datetime:
    """The present moment as it is stored: UTC without a zone, whole milliseconds."""
    moment = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
