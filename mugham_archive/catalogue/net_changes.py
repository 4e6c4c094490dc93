"""What a change set did in the end to each row that it touched, however often it touched it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Change
from mugham_archive.catalogue.rows import Row

# What is kept about an entry's row by the history itself; it is no field that anybody set.
BOOKKEEPING = frozenset(("version", "updated"))


@dataclass(slots=True)
class NetRow:
    """One row: ``operation`` is insert, update or delete; ``before`` and ``after`` hold JSON values.

    ``before`` of an insert and ``after`` of a delete are empty; of an update they hold the columns that were set.
    """

    operation: str
    before: Row = field(default_factory=dict)
    after: Row = field(default_factory=dict)

    @property
    def fields(self) -> frozenset[str]:
        """The columns that an update set."""
        return frozenset(self.after)


@dataclass(slots=True)
class NetChange:
    """Rows by table and number, in the order in which they were touched last.

    ``created`` are ranges of rows made in bulk, ``removed`` rows (JSON) taken away in bulk, by table. ``changes`` are the
    rows of the history that it was folded from, in order.
    """

    rows: dict[str, dict[int, NetRow]] = field(default_factory=lambda: defaultdict(dict))
    created: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    removed: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    changes: list[Any] = field(default_factory=list)

    @property
    def amount(self) -> int:
        """How many rows it touched; a range counts with all its numbers."""
        ranges = (last - first + 1 for some in self.created.values() for first, last in some)
        return (
            sum(map(len, self.rows.values())) + sum(ranges) + sum(len(rows) for rows in self.removed.values())
        )

    def made(self, table: str, number: int) -> bool:
        """Whether it made that row."""
        row = self.rows.get(table, {}).get(number)
        return (row is not None and row.operation == "insert") or self.in_bulk(table, number)

    def in_bulk(self, table: str, number: int) -> bool:
        """Whether it made that row in bulk."""
        return any(first <= number <= last for first, last in self.created.get(table, ()))


def net_change(session: Session, change_set: int) -> NetChange:
    """Read a change set and fold what it did to each row into one."""
    net = NetChange()
    table = Change.__table__.c
    columns = (table.table_name, table.row, table.operation, table.before, table.after)
    question = select(*columns).where(table.change_set_id == change_set).order_by(table.id)
    net.changes += session.execute(question).all()
    for change in net.changes:
        if change.operation == "created":
            net.created[change.table_name].append((change.row, change.after["last"]))
        elif change.operation == "removed":
            net.removed[change.table_name] += change.before["rows"]
        else:
            _fold(net.rows[change.table_name], change)
    return net


def _fold(rows: dict[int, NetRow], change: Any) -> None:
    # Taken out and put in again, so that the order is that of the last touch.
    known = rows.pop(change.row, None)
    before, after = change.before or {}, change.after or {}
    if known is None:
        rows[change.row] = NetRow(change.operation, before, after)
    elif change.operation == "update":
        first = {} if known.operation == "insert" else {**before, **known.before}
        rows[change.row] = NetRow(known.operation, first, {**known.after, **after})
    elif change.operation == "delete":
        if known.operation != "insert":
            rows[change.row] = NetRow("delete", {**before, **known.before}, {})
    else:
        # Deleted and put back: as if every column had been set.
        rows[change.row] = NetRow("update", known.before, after)
