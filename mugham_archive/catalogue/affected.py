"""Which entries a change concerns: whose history it belongs to, and whose cards must be drawn up again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import (
    Copy,
    Entry,
    Event,
    MediaFile,
    Recording,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    Segment,
    Series,
)
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import OWNERS, Row
from mugham_archive.storage.bulk import portions


@dataclass(slots=True)
class Affected:
    """Ids of entries by kind (``entries``), and what must be drawn up again (the other sets)."""

    entries: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    recordings: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    agents: set[int] = field(default_factory=set)
    others: set[int] = field(default_factory=set)
    terms: set[int] = field(default_factory=set)


def affected_by(recorder: ChangeRecorder) -> Affected:
    """Work out what the recorder's changes concern, from the rows as they were and as they are."""
    session = recorder.session
    owners: set[int] = set()
    kinds: dict[int, str] = {}
    result = Affected()
    copies: set[int] = set()
    recount_events: set[int] = set()
    for table, rows in recorder.touched.items():
        for number, states in rows.items():
            if table == "recording":
                recount_events |= _moved_between(states)
            for row in states:
                if row is None:
                    continue
                if table == "media_file":
                    copies.add(row["copy_id"])
                elif table == "term":
                    result.terms.add(number)
                owners.update(row[name] for name in OWNERS.get(table, ()) if row.get(name) is not None)
                if table == "entry":
                    kinds[number] = row["kind"]
    for in_bulk in (recorder.created, recorder.removed):
        owners.update(in_bulk.get("entry", ()))
        copies |= _ids(session, select(MediaFile.copy_id), MediaFile.id, in_bulk.get("media_file", ()))
    owners |= recorder.concerned
    owners.update(_ids(session, select(Copy.recording_id), Copy.id, copies))
    kinds.update(_kinds(session, owners - set(kinds)))
    for number in owners:
        result.entries[kinds.get(number, "gone")].add(number)
    _gone_in_bulk(session, result)
    _spread(session, result)
    # The count of recordings on an event's card: of the events that recordings came to or left.
    bulk = {*recorder.created.get("recording", ()), *recorder.removed.get("recording", ())}
    result.events |= recount_events
    result.events |= _ids(session, select(Recording.event_id), Recording.id, bulk)
    result.events |= _ids(session, select(RecordingCard.event_id), RecordingCard.id, bulk)
    return result


def _moved_between(states: tuple[Row | None, Row | None]) -> set[int]:
    """The events that a recording belonged to before and belongs to now, when these differ."""
    before, after = (None if row is None else row["event_id"] for row in states)
    return {event for event in (before, after) if event is not None} if before != after else set()


def _gone_in_bulk(session: Session, result: Affected) -> None:
    """Entries whose rows are gone are told by the cards that outlived them."""
    gone = result.entries.pop("gone", set())
    if gone:
        cards = _ids(session, select(RecordingCard.id), RecordingCard.id, gone)
        result.entries["recording"] |= cards
        result.others |= gone - cards
        result.events |= gone - cards
        result.agents |= gone - cards


def _spread(session: Session, result: Affected) -> None:
    entries = result.entries
    recordings = set(entries.get("recording", ()))
    recordings |= _ids(session, select(Segment.recording_id), Segment.id, entries.get("segment", ()))
    series = set(entries.get("series", ()))
    children = series
    while children:
        children = _ids(session, select(Series.id), Series.parent_id, children) - series
        series |= children
    events = set(entries.get("event", ())) | _ids(session, select(Event.id), Event.series_id, series)
    places = entries.get("place", ())
    events |= _ids(session, select(Event.id), Event.venue_id, places)
    recordings |= _ids(session, select(Recording.id), Recording.place_id, places)
    recordings |= _ids(session, select(Recording.id), Recording.event_id, events)
    agents = set(entries.get("agent", ()))
    recordings |= _ids(session, select(RecordingAgent.recording_id), RecordingAgent.agent_id, agents)
    recordings |= _ids(session, select(RecordingTerm.recording_id), RecordingTerm.term_id, result.terms)
    result.recordings |= recordings
    result.events |= events
    result.agents |= agents
    for kind in ("series", "place", "document", "agreement"):
        result.others |= entries.get(kind, set())


def _kinds(session: Session, ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in portions(sorted(ids)):
        for number, kind in session.execute(select(Entry.id, Entry.kind).where(Entry.id.in_(some))):
            found[number] = kind
    return found


def _ids(session: Session, question: Select[Any], column: Any, ids: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for some in portions(sorted(ids)):
        found.update(
            number for number in session.scalars(question.where(column.in_(some))) if number is not None
        )
    return found
