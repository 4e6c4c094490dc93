"""Postpones, reschedules, cancels and holds events: every date that is given up stays, with the reason."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.entry_fields import fields_of
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.row_editing import add_row, set_row
from mugham_archive.catalogue.editing.setting import set_fields
from mugham_archive.catalogue.models import Event, ScheduleChange
from mugham_archive.catalogue.reading import find_entry


def postpone(
    session: Session, ref: str, reason: str = "", *, announced: str = "", document: str = ""
) -> None:
    """The event does not take place on its date, and no new one is known (schema.org EventPostponed).

    The date and the time move to the schedule with the reason, when it was ``announced`` and the ``document`` that says
    so; the event is undated until it is rescheduled.
    """
    event = _event(session, ref)
    _give_up(session, ref, event, {"reason": reason, "announced": announced, "document": document})
    set_fields(session, ref, {"status": "postponed", "date": "", "start_time": ""})


def reschedule(
    session: Session,
    ref: str,
    date: str,
    reason: str = "",
    *,
    start_time: str | None = None,
    announced: str = "",
    document: str = "",
) -> None:
    """The event is to take place on another date, as typed; ``start_time`` None leaves the time as it was.

    The former date is kept with the reason. An event that was postponed before gets the new date into the row that
    tells of it. Raises FieldError for a date that is not understood or is the one it has.
    """
    event = _event(session, ref)
    if not date.strip():
        raise FieldError("A new date must be given; without one the event is postponed.", "date")
    stored = fields_of("event")["date"].understand(Context(session), date)
    if stored[0] == event.date_edtf and start_time in (None, event.start_time):
        raise FieldError("The event has that date already.", "date")
    open_row = _open_row(session, event)
    said = {"reason": reason, "announced": announced, "document": document}
    if event.date_edtf is None and open_row is not None:
        values = {"new": date, **{name: typed for name, typed in said.items() if typed}}
        set_row(session, ref, "schedule_change", open_row, values)
    else:
        _give_up(session, ref, event, {**said, "new": date})
    values = {"status": "rescheduled", "date": date}
    set_fields(session, ref, values if start_time is None else {**values, "start_time": start_time})


def cancel(session: Session, ref: str, reason: str = "", *, announced: str = "", document: str = "") -> None:
    """The event does not take place at all; the date on which it should have been stays its date, and is kept with why."""
    event = _event(session, ref)
    if event.status == "cancelled":
        raise FieldError("The event is cancelled already.", "status")
    _give_up(session, ref, event, {"reason": reason, "announced": announced, "document": document})
    set_fields(session, ref, {"status": "cancelled"})


def hold(session: Session, ref: str, date: str = "", *, reason: str = "") -> None:
    """The event took place: on its date, or on the ``date`` typed, then its planned one is kept with the reason."""
    event = _event(session, ref)
    values = {"status": "held"}
    if date.strip():
        stored = fields_of("event")["date"].understand(Context(session), date)
        if event.date_edtf is not None and stored[0] != event.date_edtf:
            _give_up(session, ref, event, {"reason": reason, "new": date})
        values["date"] = date
    set_fields(session, ref, values)


def _event(session: Session, ref: str) -> Any:
    session.flush()
    entry = find_entry(session, ref)
    if entry.kind != "event":
        raise FieldError("“{ref}” is no event: only events are put off, moved, cancelled or held.", ref=ref)
    table = Event.__table__
    return session.execute(select(table).where(table.c.id == entry.id)).one()


def _open_row(session: Session, event: Any) -> int | None:
    """The last change of the schedule, when it says of no new date."""
    table = ScheduleChange.__table__.c
    question = select(table.id, table.new_edtf).where(table.event_id == event.id).order_by(table.id.desc())
    row = session.execute(question.limit(1)).first()
    return row.id if row is not None and row.new_edtf is None else None


def _give_up(session: Session, ref: str, event: Any, said: dict[str, str]) -> None:
    dates = fields_of("event")["date"]
    old = dates.type.typed(Context(session), dates.stored(event._mapping), "en")
    values = {"old": old, "old_time": event.start_time or "", **said}
    if any(values.values()):
        add_row(session, ref, "schedule_change", values)
