"""The fields of an agent, place or series itself: which columns are one field, which can be given to another, how they read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Session

from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.reading import Terms, main_titles, names_of, references_of
from mugham_archive.catalogue.rows import Row, table_named

# Groups of columns that are one field: an EDTF date with what was derived from it.
_DATE = ("_edtf", "_as_written", "_earliest", "_latest")
# What a part that is split off is and where it belongs: the same as what it is split from.
SHARED = {
    "agent": ("agent_kind",),
    "place": ("type_id", "parent_id", "town", "country"),
    "series": ("parent_id", "default_access", "default_rights"),
}


def groups(table: Table) -> list[list[str]]:
    """The columns of each field of a kind's own table, the telling one first."""
    names = [column.name for column in table.columns if column.name not in ("id", "position")]
    dates = {name.removesuffix("_edtf") for name in names if name.endswith("_edtf")}
    dated = [[f"{date}{part}" for part in _DATE] for date in sorted(dates)]
    grouped = {name for group in dated for name in group}
    return dated + [[name] for name in names if name not in grouped]


def partable(kind: str, row: Row) -> Iterator[tuple[list[str], str]]:
    """The fields that say something and can be given to a part that is split off: their columns, and the telling one."""
    for group in groups(table_named(kind)):
        name = next((name for name in group[:2] if row[name] not in (None, "")), "")
        if name and name not in SHARED[kind]:
            yield group, name


def shown(session: Session, terms: Terms, table: str, name: str, value: Any, language: str) -> str:
    """A value of a column as a person reads it."""
    if name.endswith("_edtf"):
        return readable(str(value), language)
    references = [key.column.table.name for key in table_named(table).c[name].foreign_keys]
    if references == ["term"]:
        return terms.word(value)
    if references:
        found = main_titles(session, [value]).get(value) or names_of(session, [value]).get(value, "")
        return " ".join(part for part in (references_of(session, [value]).get(value, ""), found) if part)
    return str(value)
