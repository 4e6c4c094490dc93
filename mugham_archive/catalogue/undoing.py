"""Takes change sets back, and back again: undo and redo replay the history, there is no second mechanism beside it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Table, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mugham_archive.catalogue import change_lines
from mugham_archive.catalogue.clashes import Clash, LeftOut, clashes_of, left_out
from mugham_archive.catalogue.models import Change, ChangeSet, Entry
from mugham_archive.catalogue.net_changes import NetChange, net_change
from mugham_archive.catalogue.reading import iso
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import Row, from_json, read_rows, table_named
from mugham_archive.catalogue.views import ChangeLine, UndoHindrance
from mugham_archive.errors import ArchiveError
from mugham_archive.storage.base import now


class NothingToUndo(ArchiveError):
    """There is nothing left to take back or to bring back."""


class UndoConflict(ArchiveError):
    """Something done later stands in the way of taking a change back."""


def next_undo(session: Session) -> ChangeSet | None:
    """The newest change that stands: not taken back, or brought back again."""
    return session.scalars(
        select(ChangeSet)
        .where(ChangeSet.kind == "change", ChangeSet.undone_by_id.is_(None))
        .order_by(ChangeSet.id.desc())
        .limit(1)
    ).first()


def next_redo(session: Session) -> ChangeSet | None:
    """The newest undo that stands, unless something new was done after it."""
    newest_change = (
        select(ChangeSet.id).where(ChangeSet.kind == "change").order_by(ChangeSet.id.desc()).limit(1)
    )
    newest = session.scalar(newest_change) or 0
    return session.scalars(
        select(ChangeSet)
        .where(ChangeSet.kind == "undo", ChangeSet.undone_by_id.is_(None), ChangeSet.id > newest)
        .order_by(ChangeSet.id.desc())
        .limit(1)
    ).first()


def meant(session: Session, number: int) -> ChangeSet | None:
    """The change set that is taken back when number ``number`` is: of a redo, the change that it brought back."""
    found = session.get(ChangeSet, number)
    while found is not None and found.kind == "redo" and found.undoes_id is not None:
        undo = session.get(ChangeSet, found.undoes_id)
        found = session.get(ChangeSet, undo.undoes_id) if undo is not None and undo.undoes_id else None
    return found


def revert(
    recorder: ChangeRecorder, target: ChangeSet, *, and_later: bool = False, leave_out: bool = False
) -> None:
    """Do the opposite of every change of ``target`` inside the recorder's own change set.

    When later changes that still stand touched the same fields, UndoConflict names one of them; with ``and_later`` they
    are taken back too, with ``leave_out`` what they touched stays as it is.
    """
    session = recorder.session
    if target.undone_by_id is not None:
        raise UndoConflict("Change {number} has already been taken back.", number=target.id)
    wanted = _with_later(session, target.id) if and_later else [target.id]
    defer_foreign_keys(session)
    try:
        # Each is marked at once: it does not stand in the way of the one before it any more.
        reverted = [
            _revert_one(recorder, number, leave_out=leave_out) and _mark(recorder, number)
            for number in wanted
        ]
    except IntegrityError as error:
        raise UndoConflict(
            "Something that was made later has taken the place of what this change would bring back."
        ) from error
    if not any(reverted):
        raise NothingToUndo(
            "There is nothing left of change {number} that could be taken back.", number=target.id
        )


def hindrances(session: Session, number: int, language: str) -> list[UndoHindrance]:
    """What stands in the way of taking change ``number`` back: later changes with what they did to the same things."""
    target = meant(session, number)
    if target is None:
        raise NothingToUndo("There is no change {number}.", number=number)
    net = net_change(session, target.id)
    by_set: dict[int | None, list[Clash]] = {}
    for clash in clashes_of(session, target.id, net):
        by_set.setdefault(clash.change_set, []).append(clash)
    found: list[UndoHindrance] = []
    for later, clashes in sorted(by_set.items(), key=lambda pair: pair[0] or 0, reverse=True):
        one = session.get(ChangeSet, later) if later is not None else None
        lines = () if one is None else _clashing_lines(session, one.id, clashes, language)
        words, who, when = (one.words, one.who, iso(one.moment)) if one else ("", "", "")
        found.append(UndoHindrance(later, who, when, words, lines))
    return found


# So many lines tell enough of what a later change did.
_LINES = 12


def _clashing_lines(
    session: Session, later: int, clashes: Sequence[Clash], language: str
) -> tuple[ChangeLine, ...]:
    rows = {(clash.table, clash.row) for clash in clashes[: _LINES * 4]}
    table = Change.__table__.c
    places: set[int] = set()
    for name in {name for name, _ in rows}:
        numbers = [row for table_name, row in rows if table_name == name]
        question = select(table.id).where(
            table.change_set_id == later, table.table_name == name, table.row.in_(numbers)
        )
        places.update(session.scalars(question))
    return tuple(change_lines.at(session, later, language, sorted(places)[:_LINES]))


def _with_later(session: Session, target: int) -> list[int]:
    """The change and every later one that has to be taken back before it, newest first."""
    found: set[int] = set()
    waiting = [target]
    while waiting:
        number = waiting.pop()
        if number in found:
            continue
        found.add(number)
        clashes = clashes_of(session, number, net_change(session, number))
        unknown = [clash for clash in clashes if clash.change_set is None]
        if unknown:
            raise _in_the_way(session, unknown)
        waiting += [clash.change_set for clash in clashes if clash.change_set is not None]
    return sorted(found, reverse=True)


def _mark(recorder: ChangeRecorder, number: int) -> bool:
    """Change ``number`` is taken back; if it had taken others back, those stand again."""
    table = ChangeSet.__table__.c
    marked = update(ChangeSet.__table__)
    recorder.session.execute(marked.where(table.undone_by_id == number).values(undone_by_id=None))
    own = recorder.change_set.id
    recorder.session.execute(marked.where(table.id == number).values(undone_by_id=own))
    return True


def defer_foreign_keys(session: Session) -> None:
    """Let foreign keys be checked when the transaction ends."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
    else:
        session.execute(text("SET CONSTRAINTS ALL DEFERRED"))


def _revert_one(recorder: ChangeRecorder, number: int, *, leave_out: bool) -> bool:
    """Take one change set back; whether anything of it was left to be taken back."""
    net = net_change(recorder.session, number)
    clashes = clashes_of(recorder.session, number, net)
    if clashes and not leave_out:
        raise _in_the_way(recorder.session, clashes)
    out = left_out(recorder.session, net, clashes)
    if not out.leaves_anything(net):
        return False
    take_back_all(recorder, net, out, _versions(recorder.session, net))
    return True


def take_back_all(recorder: ChangeRecorder, net: NetChange, out: LeftOut, versions: set[int]) -> None:
    """Do the opposite of a change except what is ``out``; entries in ``versions`` get their old version back."""
    for name, operation, some in _runs(net):
        _take_back(recorder, name, operation, some, out, versions)


def _versions(session: Session, net: NetChange) -> set[int]:
    """The entries that are still as this change left them: they get their old version back."""
    rows = net.rows.get(Entry.__tablename__, {})
    present = read_rows(session, Entry.__table__, list(rows))
    same = {number for number, row in present.items() if row["version"] == rows[number].after.get("version")}
    return same | {number for number, row in rows.items() if row.operation == "delete"}


Run = tuple[str, str, list[Any]]


def _runs(net: NetChange) -> Iterator[Run]:
    """What a change set did, newest first, as runs of the same doing in the same table: exactly backwards, in bulk."""
    backwards = reversed(net.changes)
    for (name, operation), run in itertools.groupby(backwards, lambda one: (one.table_name, one.operation)):
        yield name, operation, list(run)


def _take_back(
    recorder: ChangeRecorder,
    name: str,
    operation: str,
    run: list[Any],
    out: LeftOut,
    versions: set[int],
) -> None:
    table = table_named(name)
    stays = out.whole.get(name, set())
    if operation == "insert":
        recorder.remove(table, [one.row for one in run if one.row not in stays])
    elif operation == "created":
        for one in run:
            present = _present(recorder.session, name, one.row, one.after["last"])
            recorder.remove(table, [number for number in present if number not in stays], in_bulk=True)
    elif operation == "delete":
        rows = [
            {**one.before, **dict.fromkeys(out.fields.get((name, one.row), ()))}
            for one in run
            if one.row not in stays
        ]
        recorder.insert(table, [from_json(table, row) for row in rows])
    elif operation == "removed":
        rows = [row for one in run for row in one.before["rows"] if row["id"] not in stays]
        recorder.create(table, [from_json(table, row) for row in rows])
    else:
        values: dict[int, Row] = {}
        for one in run:
            if one.row not in stays:
                kept = out.fields.get((name, one.row), frozenset())
                values.setdefault(one.row, {}).update({k: v for k, v in one.before.items() if k not in kept})
        _set_back(
            recorder, table, {number: from_json(table, row) for number, row in values.items()}, versions
        )


def _set_back(recorder: ChangeRecorder, table: Table, before: dict[int, Row], versions: set[int]) -> None:
    if table is Entry.__table__:
        for number, row in before.items():
            if "version" in row and number not in versions:
                # It was changed again since: this is not the old version, it gets this change's number.
                row |= {"version": recorder.change_set.id, "updated": now()}
    recorder.update_each(table, {number: row for number, row in before.items() if row})


def _present(session: Session, name: str, first: int, last: int) -> list[int]:
    key = table_named(name).c.id
    return list(session.scalars(select(key).where(key.between(first, last))))


def _in_the_way(session: Session, clashes: Sequence[Clash]) -> UndoConflict:
    known = [clash.change_set for clash in clashes if clash.change_set is not None]
    if not known:
        return UndoConflict("Something that this change would bring back needs is no longer there.")
    words = session.scalar(select(ChangeSet.words).where(ChangeSet.id == max(known)))
    return UndoConflict(
        "Change {number}, “{words}”, came later and stands in the way; take it back first.",
        number=max(known),
        words=words or "",
    )
