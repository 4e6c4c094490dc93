"""What was typed and could not be saved yet: kept beside its field, in the history, until the field is saved rightly."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing.views import DraftView
from mugham_archive.catalogue.models import Entry, FieldDraft
from mugham_archive.catalogue.reading import find_entry, iso
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.sentences import from_text, to_text
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import portions, reserve

_TABLE = FieldDraft.__table__
# Of what was typed, a sentence about it repeats no more.
LONGEST_REASON = 500
# Where a draft belongs: entry, kind of row (empty: the entry's own field), row, field.
Place = tuple[int, str, int | None, str]


def keep(
    session: Session,
    ref: str,
    field: str,
    typed: str,
    reason: str,
    *,
    row_kind: str = "",
    row: int | None = None,
) -> int:
    """Keep what was typed into a field as a draft, in the place of the field's former one; returns the draft's number.

    The ``reason`` can be said in another language later when it is a Sentence, such as that of the error.
    Of a row that hangs on the entry, ``row_kind`` and ``row`` say which; without ``row``, or with a negative one that the
    caller has drawn for it, it is one yet to be added.
    """
    entry = find_entry(session, ref)
    recorder = recorder_of(session)
    session.flush()
    recorder.remove(_TABLE, _numbers(session, entry.id, [field], row_kind, row))
    values = {
        "id": reserve(session, _TABLE, 1)[0],
        "entry_id": entry.id,
        "row_kind": row_kind,
        "row": row,
        "field": field,
        "typed": typed.replace("\0", ""),
        "reason": to_text(reason, LONGEST_REASON),
        "who": recorder.change_set.who,
        "moment": now(),
    }
    recorder.insert(_TABLE, [values])
    return int(values["id"])


def drop(session: Session, draft: int) -> None:
    """Take a draft away; nothing happens when it is gone already."""
    recorder_of(session).remove(_TABLE, [draft])


def drop_of(
    session: Session, entry: int, fields: Collection[str], row_kind: str = "", row: int | None = None
) -> None:
    """Take the drafts of these fields of an entry, or of one of its rows, away: they were saved rightly."""
    recorder_of(session).remove(_TABLE, _numbers(session, entry, fields, row_kind, row))


def drop_of_many(session: Session, entries: Sequence[int], fields: Collection[str]) -> None:
    """Take the drafts of these fields of many entries away."""
    table = _TABLE.c
    found: list[int] = []
    for some in portions(list(entries)):
        question = select(table.id).where(
            table.entry_id.in_(some), table.row_kind == "", table.field.in_(list(fields))
        )
        found += session.scalars(question)
    recorder_of(session).remove(_TABLE, found)


def drop_exactly(session: Session, places: Collection[Place]) -> None:
    """Take the drafts of these places away."""
    table, wanted = _TABLE.c, set(places)
    found: list[int] = []
    for some in portions(sorted({place[0] for place in wanted})):
        question = select(table.id, table.entry_id, table.row_kind, table.row, table.field)
        for number, *place in session.execute(question.where(table.entry_id.in_(some))):
            if tuple(place) in wanted:
                found.append(number)
    recorder_of(session).remove(_TABLE, found)


def drop_of_row(session: Session, entry: int, row_kind: str, row: int | None) -> None:
    """Take every draft of a row away: the row goes, or is there at last."""
    table = _TABLE.c
    same_row = table.row.is_(None) if row is None else table.row == row
    question = select(table.id).where(table.entry_id == entry, table.row_kind == row_kind, same_row)
    recorder_of(session).remove(_TABLE, list(session.scalars(question)))


def _numbers(
    session: Session, entry: int, fields: Iterable[str], row_kind: str, row: int | None
) -> list[int]:
    table = _TABLE.c
    same_row = table.row.is_(None) if row is None else table.row == row
    question = select(table.id).where(
        table.entry_id == entry, table.row_kind == row_kind, same_row, table.field.in_(list(fields))
    )
    return list(session.scalars(question))


def of_entry(session: Session, entry: int) -> tuple[DraftView, ...]:
    """The drafts of an entry, the oldest first."""
    return _views(session, select(_TABLE).where(_TABLE.c.entry_id == entry).order_by(_TABLE.c.id))


def of_entries(session: Session, entries: Sequence[int]) -> dict[int, tuple[DraftView, ...]]:
    """The drafts of many entries by entry, the oldest first; those that have none are left out."""
    found: dict[int, list[int]] = {}
    for some in portions(list(entries)):
        question = select(_TABLE.c.entry_id, _TABLE.c.id).where(_TABLE.c.entry_id.in_(some))
        for entry, number in session.execute(question.order_by(_TABLE.c.id)):
            found.setdefault(entry, []).append(number)
    return {
        entry: _views(session, select(_TABLE).where(_TABLE.c.id.in_(numbers)).order_by(_TABLE.c.id))
        for entry, numbers in found.items()
    }


def newest(session: Session, limit: int = 100) -> tuple[DraftView, ...]:
    """The newest drafts of the archive: what was left unfinished."""
    return _views(session, select(_TABLE).order_by(_TABLE.c.id.desc()).limit(limit))


def _views(session: Session, question: Any) -> tuple[DraftView, ...]:
    rows = session.execute(question).all()
    table = Entry.__table__.c
    refs: dict[int, str] = {}
    for some in portions(sorted({row.entry_id for row in rows})):
        found = session.execute(select(table.id, table.reference).where(table.id.in_(some)))
        refs.update({row.id: row.reference for row in found})
    return tuple(
        DraftView(
            row.id,
            refs.get(row.entry_id, ""),
            row.field,
            row.row_kind,
            row.row,
            row.typed,
            from_text(row.reason),
            row.who,
            iso(row.moment),
        )
        for row in rows
    )
