"""What stands in the way of taking an older change back: later changes of the same fields, and things that are gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Change, ChangeSet
from mugham_archive.catalogue.net_changes import BOOKKEEPING, NetChange
from mugham_archive.catalogue.rows import references_to, table_named, tracked
from mugham_archive.storage.bulk import portions


@dataclass(frozen=True, slots=True)
class Clash:
    """``change_set`` came later and touched ``fields`` of that row (none: the row as a whole).

    ``change_set`` is None when what is in the way is not a change that stands: something needed is simply gone.
    """

    change_set: int | None
    table: str
    row: int
    fields: frozenset[str] = frozenset()


def clashes_of(session: Session, number: int, net: NetChange) -> list[Clash]:
    """Everything that stands in the way of taking change set ``number``, which did ``net``, back."""
    if session.scalar(select(ChangeSet.id).where(ChangeSet.id > number).limit(1)) is None:
        return []
    found = _needed_but_gone(session, number, net)
    if session.scalar(select(ChangeSet.id).where(*_standing(number)).limit(1)) is not None:
        found += _changed_again(session, number, net)
        found += _referred_to(session, number, net)
    return list(dict.fromkeys(found))


def _standing(number: int) -> tuple[Any, ...]:
    return (ChangeSet.id > number, ChangeSet.kind == "change", ChangeSet.undone_by_id.is_(None))


def _later(number: int, table: str, *columns: Any) -> Any:
    change = Change.__table__.c
    return (
        select(change.change_set_id, change.row, change.operation, *columns)
        .join(ChangeSet.__table__, ChangeSet.id == change.change_set_id)
        .where(change.table_name == table, *_standing(number))
    )


def _changed_again(session: Session, number: int, net: NetChange) -> list[Clash]:
    found: list[Clash] = []
    change = Change.__table__.c
    for name, rows in net.rows.items():
        for some in portions(list(rows)):
            later = _later(number, name, change.after).where(
                change.row.in_(some), change.operation.in_(("insert", "update", "delete"))
            )
            for one in session.execute(later):
                mine = rows[one.row]
                if mine.operation != "update":
                    whole = one.operation == "insert" if mine.operation == "delete" else True
                    if whole:
                        found.append(Clash(one.change_set_id, name, one.row))
                elif one.operation == "update":
                    shared = mine.fields & frozenset(one.after) - BOOKKEEPING
                    if shared:
                        found.append(Clash(one.change_set_id, name, one.row, shared))
                else:
                    found.append(Clash(one.change_set_id, name, one.row))
    for name, ranges in net.created.items():
        for first, last in ranges:
            later = _later(number, name).where(
                change.row.between(first, last), change.operation.in_(("update", "delete"))
            )
            found += [Clash(one.change_set_id, name, one.row) for one in session.execute(later)]
    return found


def _referred_to(session: Session, number: int, net: NetChange) -> list[Clash]:
    """What later changes hung on something that this change made."""
    hung: dict[str, set[int]] = defaultdict(set)
    for name in {*net.rows, *net.created}:
        for column, _ in references_to(table_named(name)):
            for other, _ in _referring(session, column, net, name):
                if not net.made(column.table.name, other):
                    hung[column.table.name].add(other)
    found: list[Clash] = []
    change = Change.__table__.c
    for name, numbers in hung.items():
        for some in portions(sorted(numbers)):
            later = _later(number, name).where(change.row.in_(some))
            found += [Clash(one.change_set_id, name, one.row) for one in session.execute(later)]
        later = _later(number, name, change.after).where(change.operation == "created")
        for one in session.execute(later):
            inside = [row for row in numbers if one.row <= row <= one.after["last"]]
            found += [Clash(one.change_set_id, name, row) for row in inside]
    return found


def _referring(session: Session, column: Column[Any], net: NetChange, name: str) -> Iterator[tuple[int, int]]:
    """The rows that refer by a column to what the change made in table ``name``, with what they refer to."""
    question = select(column.table.c.id, column)
    made = [number for number, row in net.rows.get(name, {}).items() if row.operation == "insert"]
    for some in portions(made):
        yield from ((row[0], row[1]) for row in session.execute(question.where(column.in_(some))))
    for first, last in net.created.get(name, ()):
        yield from ((row[0], row[1]) for row in session.execute(question.where(column.between(first, last))))


def _needed_but_gone(session: Session, number: int, net: NetChange) -> list[Clash]:
    """What would be brought back but refers to something that is not there any more."""
    found: list[Clash] = []
    change = Change.__table__.c
    for child, column, parent, needed in _references(net):
        missing = set(needed) - _back(net, parent.name) - _there(session, parent, needed)
        if not missing:
            continue
        culprits: dict[int, int] = {}
        for some in portions(sorted(missing)):
            later = _later(number, parent.name).where(change.row.in_(some), change.operation == "delete")
            culprits.update({one.row: one.change_set_id for one in session.execute(later)})
        for wanted in sorted(missing):
            for row in needed[wanted]:
                whole = net.rows.get(child, {}).get(row)
                fields = frozenset((column,)) if whole and whole.operation == "update" else frozenset()
                found.append(Clash(culprits.get(wanted), child, row, fields))
    return found


def _references(net: NetChange) -> Iterator[tuple[str, str, Table, dict[int, list[int]]]]:
    """Table, column, table referred to, and which rows that would come back refer to which of its rows."""
    back = _coming_back(net)
    for name, rows in back.items():
        for constraint in table_named(name).foreign_key_constraints:
            if not tracked(constraint.referred_table):
                continue
            (column,) = constraint.column_keys
            needed: dict[int, list[int]] = defaultdict(list)
            for number, row in rows.items():
                if row.get(column) is not None:
                    needed[row[column]].append(number)
            if needed:
                yield name, column, constraint.referred_table, needed


def _coming_back(net: NetChange) -> dict[str, dict[int, dict[str, Any]]]:
    back: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for name, rows in net.removed.items():
        back[name].update({row["id"]: row for row in rows})
    for name, touched in net.rows.items():
        for number, row in touched.items():
            if row.operation != "insert":
                back[name][number] = {**back[name].get(number, {}), **row.before}
    return back


def _back(net: NetChange, name: str) -> set[int]:
    deleted = {n for n, row in net.rows.get(name, {}).items() if row.operation == "delete"}
    return deleted | {row["id"] for row in net.removed.get(name, ())}


def _there(session: Session, table: Table, numbers: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for some in portions(sorted(numbers)):
        found.update(session.scalars(select(table.c.id).where(table.c.id.in_(some))))
    return found


@dataclass(slots=True)
class LeftOut:
    """What is left as it is when a change is taken back: rows as a whole by table, and columns of other rows."""

    whole: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    fields: dict[tuple[str, int], frozenset[str]] = field(default_factory=lambda: defaultdict(frozenset))

    def leaves_anything(self, net: NetChange) -> bool:
        """Whether something of ``net`` is still taken back, beside the numbers of versions."""
        for name, rows in net.rows.items():
            whole = self.whole.get(name, set())
            for number, row in rows.items():
                if number in whole:
                    continue
                if row.operation != "update" or row.fields - BOOKKEEPING - self.fields.get(
                    (name, number), frozenset()
                ):
                    return True
        for name, ranges in net.created.items():
            if any(
                last - first + 1 > _inside(self.whole.get(name, ()), first, last) for first, last in ranges
            ):
                return True
        return any(
            row["id"] not in self.whole.get(name, ()) for name, rows in net.removed.items() for row in rows
        )


def _inside(numbers: Iterable[int], first: int, last: int) -> int:
    return sum(first <= number <= last for number in numbers)


def left_out(session: Session, net: NetChange, clashes: Sequence[Clash]) -> LeftOut:
    """What the clashes are about, and what cannot be without that."""
    out = LeftOut()
    for clash in clashes:
        if net.made(clash.table, clash.row) or clash.row in net.rows.get(clash.table, {}):
            if clash.fields:
                out.fields[clash.table, clash.row] |= clash.fields
            else:
                out.whole[clash.table].add(clash.row)
        elif clash.row in _back(net, clash.table):
            out.whole[clash.table].add(clash.row)
        else:
            _stay_below(session, net, clash, out.whole)
    if clashes:
        _spread_to_made(session, net, out.whole)
        _spread_to_deleted(net, out.whole)
    return out


def _stay_below(session: Session, net: NetChange, clash: Clash, whole: dict[str, set[int]]) -> None:
    """Something hangs by a later change on what was made here: that stays."""
    table = table_named(clash.table)
    row = session.execute(select(table).where(table.c.id == clash.row)).mappings().first()
    for constraint in table.foreign_key_constraints:
        (column,) = constraint.column_keys
        parent = constraint.referred_table.name
        if row is not None and row[column] is not None and net.made(parent, row[column]):
            whole[parent].add(row[column])


def _spread_to_made(session: Session, net: NetChange, whole: dict[str, set[int]]) -> None:
    """Of an entry that stays, all stays that was made with it: what it is made of, and what it refers to."""
    waiting = [(name, number) for name, numbers in whole.items() for number in numbers]
    while waiting:
        name, number = waiting.pop()
        if not net.made(name, number):
            continue
        table = table_named(name)
        row = session.execute(select(table).where(table.c.id == number)).mappings().first()
        related: list[tuple[str, int]] = []
        for constraint in table.foreign_key_constraints if row is not None else ():
            (column,) = constraint.column_keys
            if row is not None and row[column] is not None:
                related.append((constraint.referred_table.name, row[column]))
        for column_, ondelete in references_to(table):
            if ondelete == "CASCADE":
                question = select(column_.table.c.id).where(column_ == number)
                related += [(column_.table.name, one) for one in session.scalars(question)]
        for other, one in related:
            if net.made(other, one) and one not in whole[other]:
                whole[other].add(one)
                waiting.append((other, one))


def _spread_to_deleted(net: NetChange, whole: dict[str, set[int]]) -> None:
    """What hung on something that cannot come back does not come back either."""
    back = {name: rows for name, rows in _coming_back(net).items()}
    grown = True
    while grown:
        grown = False
        for name, rows in back.items():
            for constraint in table_named(name).foreign_key_constraints:
                (column,) = constraint.column_keys
                lost = whole.get(constraint.referred_table.name, set())
                for number, row in rows.items():
                    if number not in whole[name] and row.get(column) in lost:
                        whole[name].add(number)
                        grown = True
