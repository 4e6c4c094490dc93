"""Takes change sets back, and back again: undo and redo replay the history, there is no second mechanism beside it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select, text, update
from sqlalchemy.orm import Session, aliased

from mugham_archive.catalogue.models import Change, ChangeSet
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import from_json, table_named
from mugham_archive.errors import ArchiveError


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


def revert(recorder: ChangeRecorder, target: ChangeSet) -> None:
    """Do the opposite of every change of ``target``, newest first, inside the recorder's own change set.

    Raises UndoConflict, naming the change, when a row was changed again by a later change that still stands.
    """
    session = recorder.session
    if target.undone_by_id is not None:
        raise UndoConflict(f"Change {target.id} has already been taken back.")
    _refuse_conflicts(session, target)
    defer_foreign_keys(session)
    changes = session.scalars(
        select(Change).where(Change.change_set_id == target.id).order_by(Change.id.desc())
    ).all()
    for change in changes:
        _revert_one(recorder, change)
    session.execute(
        update(ChangeSet.__table__)
        .where(ChangeSet.id == target.id)
        .values(undone_by_id=recorder.change_set.id)
    )
    if target.undoes_id is not None:
        # ``target`` is an undo: the change that it took back stands again.
        session.execute(
            update(ChangeSet.__table__).where(ChangeSet.id == target.undoes_id).values(undone_by_id=None)
        )


def defer_foreign_keys(session: Session) -> None:
    """Let foreign keys be checked when the transaction ends."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
    else:
        session.execute(text("SET CONSTRAINTS ALL DEFERRED"))


def _revert_one(recorder: ChangeRecorder, change: Change) -> None:
    table = table_named(change.table_name)
    if change.operation == "insert":
        recorder.remove(table, [_row_of(change)])
    elif change.operation == "created":
        assert change.after is not None
        recorder.remove(table, _present(recorder.session, table, change), in_bulk=True)
    elif change.operation == "delete":
        assert change.before is not None
        recorder.insert(table, [from_json(table, change.before)])
    elif change.operation == "removed":
        assert change.before is not None
        recorder.create(table, [from_json(table, row) for row in change.before["rows"]])
    else:
        assert change.before is not None
        recorder.update(table, _row_of(change), from_json(table, change.before))


def _row_of(change: Change) -> int:
    assert change.row is not None
    return change.row


def _present(session: Session, table: Any, change: Change) -> list[int]:
    assert change.after is not None
    first = _row_of(change)
    key = table.c.id
    return list(session.scalars(select(key).where(key.between(first, change.after["last"]))))


def _refuse_conflicts(session: Session, target: ChangeSet) -> None:
    later = aliased(Change)
    mine = aliased(Change)
    standing = (
        select(ChangeSet.id, ChangeSet.words)
        .join(later, later.change_set_id == ChangeSet.id)
        .join(
            mine,
            (mine.table_name == later.table_name)
            & or_(mine.row == later.row, (mine.operation == "created") & (later.row > mine.row)),
        )
        .where(
            mine.change_set_id == target.id,
            ChangeSet.id > target.id,
            ChangeSet.undone_by_id.is_(None),
            ChangeSet.kind == "change",
            later.operation.in_(("update", "delete")),
        )
        .add_columns(mine.operation, mine.after, later.row)
    )
    for number, words, operation, after, row in session.execute(standing):
        if operation != "created" or row <= after["last"]:
            raise UndoConflict(
                f"Change {number}, “{words}”, came later and stands in the way; take it back first."
            )
    undos = select(Change.id).where(Change.change_set_id == target.id).limit(1)
    if session.scalar(undos) is None:
        raise NothingToUndo(f"Change {target.id} changed nothing that could be taken back.")
