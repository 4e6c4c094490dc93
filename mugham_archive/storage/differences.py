"""Brings rows that are derived up to what they should be, and writes only what differs: most changes touch one column."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, String, Table, and_, bindparam, cast, delete, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import aggregate_strings

from mugham_archive.storage.among import among
from mugham_archive.storage.bulk import insert_numbers, insert_rows, portions, update_rows

Row = dict[str, Any]
# A row of a table of links, which is nothing but its key: its columns in their order, the owner first.
Link = tuple[int, ...]


@dataclass(slots=True)
class Differences:
    """Rows that are there and should not be, that should be and are not, and those that differ (as stored, as wanted)."""

    gone: list[Row] = field(default_factory=list)
    new: list[Row] = field(default_factory=list)
    changed: list[tuple[Row, Row]] = field(default_factory=list)


def differences(session: Session, table: Table, ids: Sequence[int], wanted: Sequence[Row]) -> Differences:
    """How the rows with these ids differ from those that are wanted; columns that those have not are passed over."""
    names = tuple(wanted[0]) if wanted else tuple(column.name for column in table.columns)
    stored: dict[int, Row] = {}
    for some in portions(ids):
        for values in session.connection().execute(_rows(table, names), {"ids": some}).all():
            row = dict(zip(names, values, strict=True))
            stored[row["id"]] = row
    found = Differences()
    for row in wanted:
        former = stored.pop(row["id"], None)
        if former is None:
            found.new.append(row)
        elif former != row:
            found.changed.append((former, row))
    found.gone = list(stored.values())
    return found


@functools.cache
def _rows(table: Table, names: tuple[str, ...]) -> Select[Any]:
    """The question for these columns of the rows with the numbers ``ids``."""
    return select(*(table.c[name] for name in names)).where(among(table.c.id))


def write(
    session: Session,
    table: Table,
    found: Differences,
    *,
    always: Mapping[str, Any] | None = None,
    order: Callable[[Row], Any] | None = None,
) -> None:
    """Write the differences; every row that is written gets what is ``always`` so, one after another in this ``order``."""
    more = dict(always or {})
    gone, new, changed = found.gone, found.new, found.changed
    if order is not None:
        gone, new = sorted(gone, key=order), sorted(new, key=order)
        changed = sorted(changed, key=lambda pair: order(pair[0]))
    for some in portions([row["id"] for row in gone]):
        session.execute(delete(table).where(table.c.id.in_(some)))
    by_columns: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for former, row in changed:
        different = (name for name, value in row.items() if former[name] != value)
        by_columns[(*different, *more)].append({**row, **more})
    for columns, rows in by_columns.items():
        update_rows(session, table, columns, rows)
    insert_rows(session, table, [{**row, **more} for row in new] if more else new)


def put(
    session: Session,
    table: Table,
    ids: Sequence[int],
    wanted: Sequence[Row],
    order: Callable[[Row], Any] | None = None,
) -> Differences:
    """Make the rows with these ids those that are wanted; returns how they differed."""
    found = differences(session, table, ids, wanted)
    write(session, table, found, order=order)
    return found


@functools.cache
def _links(table: Table) -> tuple[Select[Any], Select[Any]]:
    """The questions for the rows of the owners ``ids``, and for the same as one text for each owner."""
    owner, *others = table.columns
    words: Any = cast(others[0], String)
    for column in others[1:]:
        words = words + " " + cast(column, String)
    together = select(owner, aggregate_strings(words, ",")).where(among(owner)).group_by(owner)
    return select(table).where(among(owner)), together


@dataclass(frozen=True, slots=True)
class Links:
    """The rows of a table of links as they are stored and as they should be; of owners of whom both are the same, none."""

    table: Table
    before: set[Link]
    after: set[Link]

    @classmethod
    def compare(cls, session: Session, table: Table, owners: Sequence[int], wanted: Iterable[Link]) -> Links:
        """Compare what is wanted with what is stored for these owners; who is not among them has nothing stored."""
        after = set(wanted)
        if not owners:
            return cls(table, set(), after)
        connection = session.connection()
        rows, together = _links(table)
        said: dict[int, set[str]] = {owner: set() for owner in owners}
        for owner, *others in after:
            said[owner].add(" ".join(map(str, others)))
        for some in portions(owners):
            for owner, text in connection.execute(together, {"ids": some}).all():
                if said[owner] == set(text.split(",")):
                    del said[owner]
        before: set[Link] = set()
        for some in portions(list(said)):
            before.update(map(tuple, connection.execute(rows, {"ids": some}).all()))
        return cls(table, before, {link for link in after if link[0] in said})

    @property
    def owners(self) -> set[int]:
        """Whose links differ."""
        return {link[0] for link in self.before ^ self.after}

    def take(self, session: Session, but_of: Collection[int] = ()) -> None:
        """Take away what should not be there, except what belongs to the owners ``but_of``."""
        columns = list(self.table.columns)
        exactly = and_(*(column == bindparam(f"gone_{column.name}") for column in columns))
        names = [f"gone_{column.name}" for column in columns]
        going = sorted(link for link in self.before - self.after if link[0] not in but_of)
        if going:
            rows = [dict(zip(names, link, strict=True)) for link in going]
            session.connection().execute(delete(self.table).where(exactly), rows)

    def add(self, session: Session) -> None:
        """Put in what is not there yet."""
        insert_numbers(session, self.table, sorted(self.after - self.before))
