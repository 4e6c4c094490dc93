"""Watches a session and writes down, row by row, what a change does: the history, and the source of undo."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, delete, event, inspect, select, update
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.models import Change, ChangeSet, Entry
from mugham_archive.catalogue.rows import (
    KINDS,
    OWNERS,
    Row,
    in_dependency_order,
    key_of,
    read_rows,
    references_to,
    to_json,
    tracked,
)
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.storage.bulk import insert_rows, portions, ranges, update_rows


class ChangeRecorder:
    """What one change set did so far.

    ``touched`` holds for each table the rows as they were before and are now, ``created`` and ``removed`` the ids of rows
    made or taken away in bulk; ``concerned`` are ids of entries that a bulk creation hangs something on. ``job`` is told how
    many rows are done, and may stop the change. ``continued`` says that the change set has an earlier batch.
    """

    def __init__(
        self, session: Session, change_set: ChangeSet, job: Job | None = None, *, continued: bool = False
    ) -> None:
        self.session = session
        self.change_set = change_set
        self.continued = continued
        self.job = job or Job()
        self._rows = 0
        self.touched: dict[str, dict[int, tuple[Row | None, Row | None]]] = defaultdict(dict)
        self.created: dict[str, list[int]] = defaultdict(list)
        self.removed: dict[str, list[int]] = defaultdict(list)
        self.concerned: set[int] = set()
        self._before: dict[Table, dict[int, Row]] = {}
        session.info["recorder"] = self
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def close(self) -> None:
        """Stop watching the session."""
        self.session.info.pop("recorder", None)
        event.remove(self.session, "before_flush", self._before_flush)
        event.remove(self.session, "after_flush", self._after_flush)

    @property
    def anything(self) -> bool:
        """Whether anything is other than it was; what was made and taken away again is not.

        What takes other changes back stands in the history in any case: they say that it did.
        """
        if self.change_set.kind != "change":
            return bool(self.touched or self.created or self.removed)
        states = (states for rows in self.touched.values() for states in rows.values())
        return bool(self.created or self.removed) or any(before != after for before, after in states)

    # What the ORM does -------------------------------------------------------------------------------------------

    def _before_flush(self, session: Session, _context: Any, _instances: Any) -> None:
        wanted: dict[Table, list[int]] = defaultdict(list)
        for instance in session.deleted:
            if isinstance(instance, Entry):
                raise ArchiveError(
                    "An entry is removed through remove(), so that all that hangs on it is kept."
                )
            self._note_tables(instance, wanted)
        for instance in session.dirty:
            if session.is_modified(instance):
                self._note_tables(instance, wanted)
                for orphan in _orphans(instance):
                    self._note_tables(orphan, wanted)
        self._before = {table: read_rows(session, table, ids) for table, ids in wanted.items()}

    @staticmethod
    def _note_tables(instance: Any, wanted: dict[Table, list[int]]) -> None:
        state = inspect(instance)
        for table in state.mapper.tables:
            if tracked(table):
                wanted[table].append(state.identity[0])

    def _after_flush(self, session: Session, _context: Any) -> None:
        fresh: dict[Table, list[int]] = defaultdict(list)
        for instance in session.new:
            mapper = inspect(instance).mapper
            number = mapper.primary_key_from_instance(instance)[0]
            for table in mapper.tables:
                if tracked(table):
                    fresh[table].append(number)
        changes: list[Row] = []
        removed = in_dependency_order(self._before)
        for table in in_dependency_order(fresh):
            after = read_rows(session, table, fresh[table])
            changes += [self._row(table, number, "insert", None, after[number]) for number in sorted(after)]
        for table in removed:
            after = read_rows(session, table, list(self._before[table]))
            for number, before in self._before[table].items():
                if number in after and after[number] != before:
                    changes.append(self._row(table, number, "update", before, after[number]))
        for table in reversed(removed):
            gone = set(self._before[table]) - set(read_rows(session, table, list(self._before[table])))
            changes += [
                self._row(table, number, "delete", self._before[table][number], None)
                for number in sorted(gone)
            ]
        self._before = {}
        insert_rows(session, _CHANGE, changes)

    # What is done without the ORM --------------------------------------------------------------------------------

    def _count(self, rows: int) -> None:
        """So many rows more are done."""
        self.job.go_on()
        self._rows += rows
        self.job.progress(self._rows)

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Put rows (with their ids) into a table, each recorded."""
        key = key_of(table).name
        for some in portions(rows):
            insert_rows(self.session, table, some)
            changes = [self._row(table, row[key], "insert", None, row) for row in some]
            insert_rows(self.session, _CHANGE, changes)
            self._count(len(some))

    def update(self, table: Table, number: int, values: Row) -> None:
        """Set columns of one row, recorded; nothing happens when they are so already."""
        before = read_rows(self.session, table, [number]).get(number)
        if before is None:
            raise ArchiveError(
                "Row {number} of “{table}” is no longer there.",
                number=number,
                table=wording.row(table.name, table.name),
            )
        after = {**before, **values}
        if after != before:
            self.session.execute(update(table).where(key_of(table) == number).values(**values))
            insert_rows(self.session, _CHANGE, [self._row(table, number, "update", before, after)])

    def update_many(
        self, table: Table, ids: Sequence[int], values: Row, known: Mapping[int, Row] | None = None
    ) -> None:
        """Set the same columns of many rows, recorded; ids that are not there any more are passed over.

        ``known`` are the rows, where they were read before in this change.
        """
        key = key_of(table)
        for some in portions(list(ids)):
            before = (
                read_rows(self.session, table, some)
                if known is None
                else {number: known[number] for number in some}
            )
            self.session.execute(update(table).where(key.in_(some)).values(**values))
            changes = [
                self._row(table, number, "update", row, {**row, **values}) for number, row in before.items()
            ]
            insert_rows(self.session, _CHANGE, changes)
            self._count(len(some))

    def update_each(self, table: Table, values: Mapping[int, Row]) -> None:
        """Set columns of many rows, of each to values of its own; recorded. Rows that are gone are passed over."""
        by_columns: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, row in values.items():
            by_columns[tuple(row)].append(number)
        for columns, ids in by_columns.items():
            for some in portions(ids):
                before = read_rows(self.session, table, some)
                after = {number: {**row, **values[number]} for number, row in before.items()}
                changed = [number for number in before if after[number] != before[number]]
                update_rows(self.session, table, columns, [after[number] for number in changed])
                insert_rows(
                    self.session,
                    _CHANGE,
                    [self._row(table, number, "update", before[number], after[number]) for number in changed],
                )
                self._count(len(some))

    def create(self, table: Table, rows: Sequence[Row]) -> None:
        """Put many new rows into a table, recorded by their ids alone."""
        if not rows:
            return
        insert_rows(self.session, table, rows)
        key = key_of(table).name
        ids = [row[key] for row in rows]
        self.created[table.name] += ids
        insert_rows(
            self.session,
            _CHANGE,
            [
                {
                    "change_set_id": self.change_set.id,
                    "table_name": table.name,
                    "row": first,
                    "operation": "created",
                    "before": None,
                    "after": {"last": last},
                }
                for first, last in ranges(ids)
            ],
        )

    def remove(self, table: Table, ids: Iterable[int], *, in_bulk: bool = False) -> None:
        """Take rows away with all that hangs on them; what only refers to them loses the reference. All recorded."""
        ids = sorted(ids)
        if not ids:
            return
        self._loosen(table, ids, in_bulk)
        before = read_rows(self.session, table, ids)
        for some in portions(ids):
            self.session.execute(delete(table).where(key_of(table).in_(some)))
            self._count(len(some))
        if in_bulk:
            self.removed[table.name] += list(before)
            for some in portions(list(before)):
                rows = [to_json(before[number]) for number in some]
                change = {"table_name": table.name, "row": some[0], "operation": "removed", "after": None}
                change |= {"change_set_id": self.change_set.id, "before": {"rows": rows}}
                insert_rows(self.session, _CHANGE, [change])
        else:
            gone = [self._row(table, number, "delete", row, None) for number, row in before.items()]
            insert_rows(self.session, _CHANGE, gone)

    def _loosen(self, table: Table, ids: Sequence[int], in_bulk: bool) -> None:
        going = set(ids)
        for column, ondelete in references_to(table):
            other = column.table
            found: list[int] = []
            for some in portions(ids):
                found += self.session.scalars(select(key_of(other)).where(column.in_(some)))
            if other is table:
                found = [number for number in found if number not in going]
            if ondelete == "CASCADE":
                # A kind's own row goes with the row that all entries share, and takes what hangs on that with it.
                shared = key_of(other) is not column and other.name in KINDS
                self.remove(Entry.__table__ if shared else other, found, in_bulk=in_bulk)
            elif ondelete == "SET NULL":
                self.update_many(other, found, {column.name: None})
            elif found:
                raise ArchiveError(
                    "It is still used {n} times in “{table}”.",
                    one="It is still used {n} time in “{table}”.",
                    n=len(found),
                    table=wording.row(other.name, other.name),
                )

    def _row(self, table: Table, number: int, operation: str, before: Row | None, after: Row | None) -> Row:
        first = self.touched[table.name].get(number, (before, None))[0]
        self.touched[table.name][number] = (first, after)
        whole = after or before or {}
        owner = next(
            (whole[name] for name in OWNERS.get(table.name, ()) if whole.get(name) is not None), None
        )
        if before is not None and after is not None:
            changed = [name for name in after if before.get(name) != after[name]]
            before = {name: before.get(name) for name in changed}
            after = {name: after[name] for name in changed}
        return {
            "change_set_id": self.change_set.id,
            # Not SQLAlchemy's own kind of text, of which SQLite would ask each time whether it can be made into one.
            "table_name": str(table.name),
            "row": number,
            "entry_id": owner,
            "operation": operation,
            "before": None if before is None else to_json(before),
            "after": None if after is None else to_json(after),
        }


def recorder_of(session: Session) -> ChangeRecorder:
    """The recorder of the change that a session belongs to; ArchiveError outside of ``archive.change``."""
    recorder = session.info.get("recorder")
    if not isinstance(recorder, ChangeRecorder):
        raise ArchiveError("Entries are changed only inside a change, which the history keeps.")
    return recorder


def _orphans(instance: Any) -> list[Any]:
    """What was taken out of the instance's lists and goes with the flush; the session does not count it as deleted yet."""
    state = inspect(instance)
    return [
        child
        for relation in state.mapper.relationships
        if relation.cascade.delete_orphan
        for child in state.attrs[relation.key].history.deleted
        if child is not None and inspect(child).persistent
    ]


_CHANGE = Change.__table__
