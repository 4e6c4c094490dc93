"""Rows of any table as plain values that fit into the history's JSON and come back unchanged."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Select, Table, select
from sqlalchemy.orm import Session

from mugham_archive.storage.among import among
from mugham_archive.storage.base import Base
from mugham_archive.storage.bulk import portions

Row = dict[str, Any]

# The kinds of entries, each with a table of that name beside the one that all share.
KINDS = ("recording", "event", "series", "agent", "place", "document", "agreement", "segment")

# The columns through which a row belongs to an entry.
OWNERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("title", "identifier", "note", "participation", "field_draft"), ("entry_id",)),
    "document_link": ("document_id", "entry_id"),
    "different": ("entry_id", "other_id"),
    **dict.fromkeys(("agent_name", "agent_honorific"), ("agent_id",)),
    "agent_relation": ("agent_id", "other_id"),
    "schedule_change": ("event_id",),
    **dict.fromkeys(("recording_language", "file_span", "copy"), ("recording_id",)),
    **dict.fromkeys(("agreement_party", "agreement_renewal"), ("agreement_id",)),
    "agreement_link": ("agreement_id", "entry_id"),
    "segment": ("id", "recording_id"),
    **dict.fromkeys(
        ("entry", "recording", "event", "series", "agent", "place", "document", "agreement"), ("id",)
    ),
}


def tracked(table: Table) -> bool:
    """Whether the history follows the table."""
    return not table.info.get("untracked")


def table_named(name: str) -> Table:
    """The table of that name; KeyError when the schema has none."""
    return Base.metadata.tables[name]


def key_of(table: Table) -> Any:
    """The table's single primary-key column."""
    (column,) = table.primary_key.columns
    return column


@functools.cache
def references_to(table: Table) -> tuple[tuple[Column[Any], str | None], ...]:
    """Every column of a followed table that refers to rows of ``table``, with what becomes of it when those go."""
    return tuple(
        (next(iter(constraint.columns)), constraint.ondelete)
        for other in Base.metadata.sorted_tables
        if tracked(other)
        for constraint in sorted(other.foreign_key_constraints, key=lambda one: str(one.column_keys))
        if constraint.referred_table is table
    )


def read_rows(session: Session, table: Table, ids: Sequence[int]) -> dict[int, Row]:
    """The rows with these ids as plain values."""
    question, names, key = _question(table)
    found: dict[int, Row] = {}
    for some in portions(list(ids)):
        for values in session.connection().execute(question, {"ids": some}).all():
            row = dict(zip(names, values, strict=True))
            found[row[key]] = row
    return found


@functools.cache
def _question(table: Table) -> tuple[Select[Any], tuple[str, ...], str]:
    """The question for the rows with the keys ``ids``, the columns that it gives, and which of them is the key."""
    key = key_of(table)
    names = tuple(column.name for column in table.columns)
    return select(table).where(among(key)), names, key.name


def to_json(row: Mapping[str, Any]) -> Row:
    """The row with dates and moments as ISO text."""
    return {
        name: value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else value
        for name, value in row.items()
    }


def from_json(table: Table, row: Mapping[str, Any]) -> Row:
    """The inverse of ``to_json``; columns that the table no longer has are left out."""
    readers = _readers(table)
    return {
        name: value if readers[name] is None or not isinstance(value, str) else readers[name](value)
        for name, value in row.items()
        if name in readers
    }


@functools.cache
def _readers(table: Table) -> dict[str, Any]:
    """For each column what makes a date or moment of its text, None for what is kept as it is."""
    kinds = {dt.datetime: dt.datetime.fromisoformat, dt.date: dt.date.fromisoformat}
    return {str(column.name): kinds.get(column.type.python_type) for column in table.columns}


def in_dependency_order(tables: Iterable[Table]) -> list[Table]:
    """Parents before the tables that refer to them."""
    wanted = set(tables)
    return [table for table in Base.metadata.sorted_tables if table in wanted]
