"""Brings rows that are derived up to what they should be, and writes only what differs: most changes touch one column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, and_, bindparam, delete, select
from sqlalchemy.orm import Session

from mugham_archive.storage.bulk import insert_rows, portions, update_rows

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
    names = list(wanted[0]) if wanted else [column.name for column in table.columns]
    stored: dict[int, Row] = {}
    for some in portions(ids):
        question = select(*(table.c[name] for name in names)).where(table.c.id.in_(some))
        for values in session.execute(question).all():
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


@dataclass(frozen=True, slots=True)
class Links:
    """The rows of a table of links that belong to some owners, as they are stored and as they should be."""

    table: Table
    before: set[Link]
    after: set[Link]

    @classmethod
    def compare(cls, session: Session, table: Table, owners: Sequence[int], wanted: Iterable[Link]) -> Links:
        """Read what is stored for these owners."""
        owner = next(iter(table.columns))
        before = {
            tuple(row)
            for some in portions(owners)
            for row in session.execute(select(table).where(owner.in_(some))).all()
        }
        return cls(table, before, set(wanted))

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
        names = [column.name for column in self.table.columns]
        new = sorted(self.after - self.before)
        insert_rows(session, self.table, [dict(zip(names, link, strict=True)) for link in new])
