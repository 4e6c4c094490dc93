"""Takes change sets back, and back again: undo and redo replay the history, there is no second mechanism beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mugham_archive.catalogue.clashes import Clash, clashes_of, left_out
from mugham_archive.catalogue.models import ChangeSet, Entry
from mugham_archive.catalogue.net_changes import NetChange, net_change
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import Row, from_json, read_rows, table_named
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
        raise UndoConflict(f"Change {target.id} has already been taken back.")
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
        raise NothingToUndo(f"There is nothing left of change {target.id} that could be taken back.")


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
            raise UndoConflict(_sentence(session, unknown))
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
        raise UndoConflict(_sentence(recorder.session, clashes))
    if clashes:
        net = left_out(recorder.session, net, clashes)
    if not net.amount:
        return False
    apply(recorder, net)
    return True


def apply(recorder: ChangeRecorder, net: NetChange) -> None:
    """Bring every row of ``net`` back to what it was before.

    What was made goes first and what was deleted comes last, so that a thing of which there can be only one has room.
    """
    session = recorder.session
    removals = [
        table for table, rows in net.rows.items() if any(r.operation == "insert" for r in rows.values())
    ]
    for name in _children_first({*removals, *net.created}):
        made = [n for n, row in net.rows.get(name, {}).items() if row.operation == "insert"]
        recorder.remove(table_named(name), made)
        for first, last in net.created.get(name, ()):
            recorder.remove(table_named(name), _present(session, name, first, last), in_bulk=True)
    for name in reversed(_children_first(net.removed)):
        table = table_named(name)
        recorder.create(table, [from_json(table, row) for row in net.removed[name]])
    for name, rows in net.rows.items():
        _set_back(
            recorder, name, {n: row.before for n, row in rows.items() if row.operation == "update"}, net
        )
    for name in reversed(_children_first(net.rows)):
        table = table_named(name)
        gone = [from_json(table, row.before) for row in net.rows[name].values() if row.operation == "delete"]
        recorder.insert(table, gone)


def _set_back(recorder: ChangeRecorder, name: str, values: dict[int, Row], net: NetChange) -> None:
    table = table_named(name)
    before = {n: from_json(table, values[n]) for n in reversed(values) if not net.in_bulk(name, n)}
    if name == Entry.__tablename__:
        # An entry that was changed again since is not the old version: it gets this change's number.
        present = read_rows(recorder.session, table, [n for n, row in before.items() if "version" in row])
        for number, row in present.items():
            if row["version"] != net.rows[name][number].after.get("version"):
                before[number] |= {"version": recorder.change_set.id, "updated": now()}
    recorder.update_each(table, before)


def _children_first(names: Iterable[str]) -> list[str]:
    order = {table.name: place for place, table in enumerate(Entry.metadata.sorted_tables)}
    return sorted(names, key=lambda name: -order[name])


def _present(session: Session, name: str, first: int, last: int) -> list[int]:
    key = table_named(name).c.id
    return list(session.scalars(select(key).where(key.between(first, last))))


def _sentence(session: Session, clashes: Sequence[Clash]) -> str:
    known = [clash.change_set for clash in clashes if clash.change_set is not None]
    if not known:
        return "Something that this change would bring back needs is no longer there."
    words = session.scalar(select(ChangeSet.words).where(ChangeSet.id == max(known)))
    return f"Change {max(known)}, “{words}”, came later and stands in the way; take it back first."
