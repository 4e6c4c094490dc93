"""The history as it is read: who changed what, when, from what to what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, change_lines
from mugham_archive.catalogue.models import Change, ChangeEntry, ChangeSet, Entry
from mugham_archive.catalogue.reading import find_entry, iso
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.views import ChangeSetView, ChangeView
from mugham_archive.errors import ArchiveError

# So many lines of each change stand on the page of an entry.
_LINES = 8


class HistoryError(ArchiveError):
    """The history was asked for something that it does not know."""


def mark_versions(recorder: ChangeRecorder, entries: Sequence[int], moment: dt.datetime) -> None:
    """Give every touched entry the number of this change as its version, so that a stale copy is told from a fresh one."""
    recorder.update_many(Entry.__table__, entries, {"version": recorder.change_set.id, "updated": moment})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for: by whom, of what kind of entry, and made when (days as ISO text, both inclusive)."""

    who: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None


def read(
    session: Session,
    ref: str | None,
    limit: int,
    before: int | None,
    wanted: Wanted | None = None,
    language: str | None = None,
) -> list[ChangeSetView]:
    """The newest change sets, of one entry when ``ref`` names one (then with the rows that changed).

    With a ``language`` also what each did to that entry, line by line as far as it is read at a glance.
    """
    question = select(ChangeSet).order_by(ChangeSet.id.desc()).limit(limit)
    if before is not None:
        question = question.where(ChangeSet.id < before)
    if wanted is not None:
        question = question.where(*_narrowed(wanted))
    entry = find_entry(session, ref) if ref is not None else None
    if entry is not None:
        named = select(ChangeEntry.change_set_id).where(ChangeEntry.entry_id == entry.id)
        made = _made_by(session, entry.id)
        question = question.where(or_(ChangeSet.id.in_(named), ChangeSet.id == made))
    sets = session.scalars(question).all()
    references = _references(session, [one.id for one in sets])
    rows = _rows(session, [one.id for one in sets], entry.id) if entry is not None else {}
    views = [_view(one, references.get(one.id, ()), rows.get(one.id, ())) for one in sets]
    if entry is None or language is None:
        return views
    return [
        replace(one, lines=tuple(change_lines.lines(session, one.id, language, entry=entry.id, limit=_LINES)))
        for one in views
    ]


def _narrowed(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.who is not None:
        yield ChangeSet.who == wanted.who
    if wanted.since is not None:
        yield ChangeSet.moment >= _moment(wanted.since, 0)
    if wanted.until is not None:
        yield ChangeSet.moment < _moment(wanted.until, 1)
    if wanted.kind is not None:
        table = Entry.__table__.c
        touched = (
            select(ChangeEntry.entry_id)
            .join(Entry.__table__, table.id == ChangeEntry.entry_id)
            .where(ChangeEntry.change_set_id == ChangeSet.id, table.kind == wanted.kind)
        )
        made = select(Change.id).where(Change.change_set_id == ChangeSet.id, Change.table_name == wanted.kind)
        yield or_(touched.exists(), made.exists())


def _moment(day: str, later: int) -> dt.datetime:
    """The beginning of a local day, or of the one after it, as moments are stored."""
    try:
        begin = dt.datetime.combine(dt.date.fromisoformat(day), dt.time()) + dt.timedelta(days=later)
    except (ValueError, OverflowError) as error:
        raise HistoryError("“{day}” is not a day such as 2026-11-26.", day=day) from error
    return begin.astimezone(dt.UTC).replace(tzinfo=None)


def authors(session: Session) -> list[str]:
    """Everybody who has changed something, in the order of the alphabet."""
    return sorted(session.scalars(select(ChangeSet.who).distinct()), key=alphabet.sort_key)


def one(session: Session, number: int) -> ChangeSetView:
    """One change set; raises HistoryError when there is none of that number."""
    found = session.get(ChangeSet, number)
    if found is None:
        raise HistoryError("There is no change {number}.", number=number)
    return _view(found, _references(session, [number]).get(number, ()), ())


def _made_by(session: Session, entry: int) -> int | None:
    """The change set that made an entry in bulk, if that is how it was made."""
    change = session.scalars(
        select(Change)
        .where(and_(Change.table_name == "entry", Change.operation == "created", Change.row <= entry))
        .order_by(Change.row.desc(), Change.id)
        .limit(1)
    ).first()
    return (
        change.change_set_id
        if change is not None and change.after and change.after["last"] >= entry
        else None
    )


def _references(session: Session, sets: Sequence[int], at_most: int = 20) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for number in sets:
        question = (
            select(Entry.__table__.c.reference)
            .join(ChangeEntry.__table__, ChangeEntry.entry_id == Entry.__table__.c.id)
            .where(ChangeEntry.change_set_id == number)
            .limit(at_most)
        )
        found[number] = tuple(session.scalars(question)) or _gone(session, number, at_most)
    return found


def _gone(session: Session, number: int, at_most: int) -> tuple[str, ...]:
    """The references of entries that a change set took away."""
    question = select(Change.before).where(
        Change.change_set_id == number, Change.table_name == "entry", Change.operation == "delete"
    )
    return tuple(before["reference"] for before in session.scalars(question.limit(at_most)) if before)


def _rows(session: Session, sets: Sequence[int], entry: int) -> dict[int, tuple[ChangeView, ...]]:
    found: dict[int, list[ChangeView]] = {}
    question = select(Change).where(Change.change_set_id.in_(sets), Change.entry_id == entry)
    for change in session.scalars(question.order_by(Change.id)):
        if change.operation in ("insert", "update", "delete"):
            view = ChangeView(change.table_name, change.row, change.operation, change.before, change.after)
            found.setdefault(change.change_set_id, []).append(view)
    return {number: tuple(changes) for number, changes in found.items()}


def _view(one: ChangeSet, entries: Sequence[str], changes: Any) -> ChangeSetView:
    return ChangeSetView(
        one.id,
        one.who,
        iso(one.moment),
        one.words,
        one.kind,
        one.undoes_id,
        one.undone_by_id,
        tuple(entries),
        tuple(changes),
    )
