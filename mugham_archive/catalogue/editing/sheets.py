"""Reads an entry as it is edited: every field, every row, what it inherits, and what waits as a draft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import rows as stored_tables
from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.entry_fields import fields_of
from mugham_archive.catalogue.editing.fields import Field, RowKind
from mugham_archive.catalogue.editing.headings import heading_row
from mugham_archive.catalogue.editing.inheriting import inherits_from
from mugham_archive.catalogue.editing.row_fields import row_kind, rows_of
from mugham_archive.catalogue.editing.usual_values import usual_value
from mugham_archive.catalogue.editing.views import DraftView, FieldValue, Inherited, Rows, RowValues, Sheet
from mugham_archive.catalogue.models import Copy, Event, Recording
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.rows import Row, key_of, table_named
from mugham_archive.storage.bulk import portions


def read_sheet(session: Session, ref: str, language: str) -> Sheet:
    """All that can be typed of the entry with that reference or uuid; raises EntryNotFound."""
    entry = find_entry(session, ref)
    context = Context(session, entry.id)
    waiting = {(one.row_kind, one.row, one.field): one for one in drafts.of_entry(session, entry.id)}
    row = stored_tables.read_rows(session, table_named(entry.kind), [entry.id])[entry.id]
    values = [
        _value(
            context, field, _stored(session, entry, row, field), language, waiting.get(("", None, field.name))
        )
        for field in fields_of(entry.kind).values()
    ]
    if entry.kind == "recording" and row["event_id"] is not None:
        values = _with_event(context, values, row["event_id"], language)
    return Sheet(
        entry.id,
        entry.reference,
        entry.kind,
        entry.version,
        context.title(entry.id, language),
        tuple(values),
        tuple(_rows(context, kind, entry.id, language, waiting) for kind in rows_of(entry.kind).values()),
    )


def read_rows(session: Session, ref: str, kind: str, language: str) -> Rows:
    """The rows of one kind that hang on an entry; raises EntryNotFound or FieldError."""
    entry = find_entry(session, ref)
    waiting = {(one.row_kind, one.row, one.field): one for one in drafts.of_entry(session, entry.id)}
    return _rows(Context(session, entry.id), row_kind(entry.kind, kind), entry.id, language, waiting)


def read_values(
    session: Session, entries: Sequence[int], fields: Sequence[str], language: str
) -> dict[int, dict[str, FieldValue]]:
    """The values of some fields of many entries, by entry and field name; fields that an entry has not are left out."""
    context = Context(session)
    found: dict[int, dict[str, FieldValue]] = {}
    by_kind: dict[str, list[int]] = {}
    for number in entries:
        entry = context.entry(number)
        if entry is not None:
            by_kind.setdefault(entry.kind, []).append(number)
    for kind, numbers in by_kind.items():
        known = fields_of(kind)
        for number, row in stored_tables.read_rows(session, table_named(kind), numbers).items():
            found[number] = {
                name: _value(
                    context, known[name], _stored(session, context.entry(number), row, known[name]), language
                )
                for name in fields
                if name in known
            }
    return found


def read_cells(
    session: Session, entries: Sequence[int], fields: Sequence[str], language: str
) -> dict[int, dict[str, FieldValue]]:
    """The same with what holds where a value is empty, and with what waits as a draft."""
    found = read_values(session, entries, fields, language)
    kept, above = drafts.of_entries(session, list(found)), _of_events(session, list(found), language)
    for number, values in found.items():
        inherited = above.get(number, {})
        waiting = {one.field: one for one in kept.get(number, ()) if not one.row_kind}
        for name in inherited.keys() | waiting.keys():
            if name in values:
                values[name] = replace(
                    values[name], inherited=inherited.get(name, ""), draft=waiting.get(name)
                )
    return found


def _of_events(session: Session, entries: Sequence[int], language: str) -> dict[int, dict[str, str]]:
    """Date and place of the events of those entries that are recordings of one, as they are said."""
    table = Recording.__table__.c
    events: dict[int, int] = {}
    for some in portions(list(entries)):
        question = select(table.id, table.event_id).where(table.id.in_(some), table.event_id.is_not(None))
        events |= {row.id: row.event_id for row in session.execute(question)}
    rows = stored_tables.read_rows(session, Event.__table__, sorted(set(events.values())))
    context = Context(session)
    said = {number: _said_of_event(context, row, language) for number, row in rows.items()}
    return {number: said[event] for number, event in events.items() if event in said}


def _said_of_event(context: Context, row: Row, language: str) -> dict[str, str]:
    of_event = fields_of("event")
    return {
        "date": of_event["date"].type.shown(context, of_event["date"].stored(row), language),
        "place": of_event["venue"].type.shown(context, of_event["venue"].stored(row), language),
    }


def _stored(session: Session, entry: Any, row: Row, field: Field) -> tuple[Any, ...]:
    if field.group == "title":
        heading = heading_row(session, entry.kind, entry.id)
        return ("" if heading is None else heading.text,)
    return field.stored(row)


def _value(
    context: Context,
    field: Field,
    stored: tuple[Any, ...],
    language: str,
    draft: DraftView | None = None,
    inherited: str = "",
) -> FieldValue:
    type_ = field.type
    link = ""
    if type_.name == "reference" and stored[0] is not None:
        named = context.entry(stored[0])
        link = "" if named is None else f"{named.kind}/{named.reference}"
    return FieldValue(
        field,
        type_.typed(context, stored, language),
        type_.shown(context, stored, language),
        type_.key(context, stored),
        link,
        inherited,
        draft,
    )


def _with_event(
    context: Context, values: Iterable[FieldValue], event: int, language: str
) -> list[FieldValue]:
    """Date and place are the event's unless the recording says otherwise."""
    row = stored_tables.read_rows(context.session, Event.__table__, [event])[event]
    said = _said_of_event(context, row, language)
    return [replace(one, inherited=said.get(one.field.name, "")) for one in values]


def _rows(
    context: Context,
    kind: RowKind,
    entry: int,
    language: str,
    waiting: dict[tuple[str, int | None, str], DraftView],
) -> Rows:
    new = tuple(one for (of, row, _), one in waiting.items() if of == kind.name and (row is None or row < 0))
    inherited = _inherited(context, kind, entry, language) if kind.name == "participation" else None
    there = stored_rows(context.session, kind, entry)
    values = _row_values(context, kind, there, language, waiting)
    return Rows(kind, values, new, inherited, _usual_row(context, kind, there, language))


def _usual_row(context: Context, kind: RowKind, there: Sequence[Row], language: str) -> RowValues:
    values = []
    for field in kind.fields:
        stored = usual_value(context, kind, field, {}, there)
        empty = stored[0] in (None, "")
        values.append(FieldValue(field, "", "", "") if empty else _value(context, field, stored, language))
    return RowValues(0, tuple(values))


def _row_values(
    context: Context,
    kind: RowKind,
    rows: Iterable[Row],
    language: str,
    waiting: dict[tuple[str, int | None, str], DraftView],
) -> tuple[RowValues, ...]:
    return tuple(
        RowValues(
            row["id"],
            tuple(
                _value(
                    context,
                    field,
                    field.stored(row),
                    language,
                    waiting.get((kind.name, row["id"], field.name)),
                )
                for field in kind.fields
            ),
        )
        for row in rows
    )


def _inherited(context: Context, kind: RowKind, entry: int, language: str) -> Inherited | None:
    """The participants of the recording or the event above."""
    source = inherits_from(context.session, entry)
    above = None if source is None else context.entry(source)
    if source is None or above is None:
        return None
    rows = _row_values(context, kind, stored_rows(context.session, kind, source), language, {})
    return Inherited(str(above.kind), str(above.reference), context.title(source, language), rows)


def stored_rows(session: Session, kind: RowKind, entry: int) -> list[Row]:
    """The rows of a kind that hang on an entry, in their order: a main title and a preferred name first."""
    table = table_named(kind.table)
    question = select(table)
    if kind.through:
        copies = select(Copy.__table__.c.id).where(Copy.__table__.c[kind.owner] == entry)
        question = question.where(table.c.copy_id.in_(copies)).order_by(table.c.copy_id)
    else:
        question = question.where(table.c[kind.owner] == entry)
    if kind.name == "title":
        question = question.order_by(table.c.type != "main")
    elif kind.name == "name":
        question = question.order_by(table.c.type != "preferred")
    elif kind.name == "span":
        question = question.order_by(table.c.timeline_start_ms)
    if kind.ordered:
        question = question.order_by(table.c.position)
    return [dict(row) for row in session.execute(question.order_by(key_of(table))).mappings()]
