"""Brings some of what one change deleted back out of the bin, with all that hung on it and all that referred to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.clashes import LeftOut
from mugham_archive.catalogue.net_changes import NetChange, NetRow, net_change
from mugham_archive.catalogue.rows import KINDS, read_rows, table_named, tracked
from mugham_archive.catalogue.undoing import NothingToUndo, defer_foreign_keys, take_back_all
from mugham_archive.storage.bulk import portions

Key = tuple[str, int]


def bring_back(change: ChangeInProgress, change_set: int, entries: Collection[int]) -> None:
    """Bring back these entries of all that ``change_set`` deleted; raises NothingToUndo when they are there again.

    What refers to something else that is still in the bin stays there with it, and comes back when that does.
    """
    session = change.session
    session.flush()
    net = net_change(session, change_set)
    wanted = _closure(net, entries)
    _leave_what_is_there(session, net, wanted)
    out = LeftOut()
    _leave_what_has_no_place(session, net, wanted, out)
    if not wanted:
        raise NothingToUndo("There is nothing of it left in the bin.")
    for name, rows in net.rows.items():
        out.whole[name] = {number for number in rows if (name, number) not in wanted}
    defer_foreign_keys(session)
    take_back_all(change.recorder, net, out, set())
    _relink(change, net, wanted)
    session.expire_all()


def _closure(net: NetChange, entries: Collection[int]) -> set[Key]:
    """The deleted rows that hang on the entries, and the updated ones that referred to them."""
    children: dict[Key, list[Key]] = defaultdict(list)
    for key, row in _gone_or_loosened(net):
        for _, parent, ondelete in _parents(key[0], row.before):
            if row.operation == "update" or ondelete == "CASCADE":
                children[parent].append(key)
    touched = {key for key, _ in _gone_or_loosened(net)}
    found: set[Key] = set()
    waiting: list[Key] = [("entry", number) for number in entries]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += children[key]
            if key[0] in KINDS:
                waiting.append(("entry", key[1]))
    return found & touched


def _gone_or_loosened(net: NetChange) -> Iterator[tuple[Key, NetRow]]:
    for name, rows in net.rows.items():
        for number, row in rows.items():
            if row.operation == "delete" or (row.operation == "update" and name != "entry"):
                yield (name, number), row


def _parents(name: str, row: dict[str, Any]) -> Iterator[tuple[str, Key, str | None]]:
    """The columns of a row that refer to others, to what, and what becomes of the row when those go."""
    for constraint in table_named(name).foreign_key_constraints:
        (column,) = constraint.column_keys
        if row.get(column) is not None:
            yield column, (constraint.referred_table.name, row[column]), constraint.ondelete


def _leave_what_is_there(session: Session, net: NetChange, wanted: set[Key]) -> None:
    """What has been brought back before, and references that have been set anew since."""
    by_table: dict[str, list[int]] = defaultdict(list)
    for name, number in wanted:
        by_table[name].append(number)
    for name, numbers in by_table.items():
        present = read_rows(session, table_named(name), numbers)
        for number in numbers:
            row = net.rows[name][number]
            if row.operation == "delete":
                stays = number in present
            else:
                stays = number not in present or any(
                    present[number].get(column) not in (None, value) and value is None
                    for column, value in row.after.items()
                )
            if stays:
                wanted.discard((name, number))


def _leave_what_has_no_place(session: Session, net: NetChange, wanted: set[Key], out: LeftOut) -> None:
    """What hangs on something that is still in the bin stays there; what only refers to it comes without."""
    grown = True
    while grown:
        needed: dict[str, set[int]] = defaultdict(set)
        for name, number in wanted:
            for _, parent, _ in _parents(name, net.rows[name][number].before):
                if parent not in wanted and tracked(table_named(parent[0])):
                    needed[parent[0]].add(parent[1])
        missing = {key for name, numbers in needed.items() for key in _missing(session, name, numbers)}
        lost: set[Key] = set()
        for key in wanted:
            row = net.rows[key[0]][key[1]]
            for column, parent, ondelete in _parents(key[0], row.before):
                if parent in missing and ondelete == "SET NULL" and row.operation == "delete":
                    out.fields[key] |= {column}
                elif parent in missing:
                    lost.add(key)
        wanted -= lost
        grown = bool(lost)


def _missing(session: Session, name: str, numbers: set[int]) -> Iterator[Key]:
    key = table_named(name).c.id
    there: set[int] = set()
    for some in portions(sorted(numbers)):
        there.update(session.scalars(select(key).where(key.in_(some))))
    yield from ((name, number) for number in sorted(numbers - there))


def _relink(change: ChangeInProgress, net: NetChange, wanted: set[Key]) -> None:
    """What came back earlier without its reference to what comes back now gets it again."""
    for name, rows in net.rows.items():
        lacking: dict[int, dict[str, Any]] = defaultdict(dict)
        for number, row in rows.items():
            if row.operation == "delete" and (name, number) not in wanted:
                for column, parent, ondelete in _parents(name, row.before):
                    if parent in wanted and ondelete == "SET NULL":
                        lacking[number][column] = parent[1]
        present = read_rows(change.session, table_named(name), list(lacking))
        values = {
            number: {column: value for column, value in lacking[number].items() if row[column] is None}
            for number, row in present.items()
        }
        change.recorder.update_each(table_named(name), {n: row for n, row in values.items() if row})
