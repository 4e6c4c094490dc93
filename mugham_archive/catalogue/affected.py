"""Which entries a change concerns: whose history it belongs to, and whose cards must be drawn up again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import (
    AgentName,
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
    Term,
)
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import OWNERS, Row
from mugham_archive.storage.bulk import portions

# A person's own things: who shows them wants to know of a change all the same.
OWN = ("saved_search", "listening_list", "listening_list_item", "bookmark")


@dataclass(slots=True)
class Affected:
    """Ids of entries by kind (``entries``), and what must be drawn up again (the other sets).

    ``renamed`` are recordings of which only the names of those who take part have changed, ``recounted`` events of which
    only the number of recordings may have, ``own`` a person's own things, which are no entries.
    """

    entries: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    recordings: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    agents: set[int] = field(default_factory=set)
    others: set[int] = field(default_factory=set)
    terms: set[int] = field(default_factory=set)
    renamed: set[int] = field(default_factory=set)
    recounted: set[int] = field(default_factory=set)
    own: dict[str, set[int]] = field(default_factory=dict)

    @property
    def ids(self) -> dict[str, list[int]]:
        """What is told of the change: the entries it touched and the terms, in order, by kind."""
        touched = {**self.entries, "term": self.terms, **self.own}
        return {kind: sorted(ids) for kind, ids in touched.items() if ids}


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
    result.own = {name: set(recorder.touched[name]) for name in OWN if name in recorder.touched}
    _spread(session, result)
    # An event's card counts its recordings and tells whether they name anybody.
    bulk = {*recorder.created.get("recording", ()), *recorder.removed.get("recording", ())}
    bulk |= _named_on(recorder, result.recordings)
    recount_events |= _ids(session, select(Recording.event_id), Recording.id, bulk)
    recount_events |= _ids(session, select(RecordingCard.event_id), RecordingCard.id, bulk)
    result.recounted = recount_events - result.events
    result.renamed = _of_renamed(recorder) - result.recordings
    return result


def affected_by_words(session: Session, terms: set[int]) -> Affected:
    """What must be drawn up again when these terms are called otherwise."""
    result = Affected(terms=terms)
    _spread(session, result)
    return result


def _named_on(recorder: ChangeRecorder, recordings: set[int]) -> set[int]:
    """The recordings on which somebody was named, or is no longer."""
    if "participation" in recorder.created or "participation" in recorder.removed:
        return recordings
    states = (states for states in recorder.touched.get("participation", {}).values())
    return {row["entry_id"] for pair in states for row in pair if row is not None} & recordings


def _moved_between(states: tuple[Row | None, Row | None]) -> set[int]:
    """The events that a recording belonged to before and belongs to now, when these differ."""
    before, after = (None if row is None else row["event_id"] for row in states)
    return {event for event in (before, after) if event is not None} if before != after else set()


def _of_renamed(recorder: ChangeRecorder) -> set[int]:
    """The recordings of agents whose names have changed."""
    session = recorder.session
    states = [
        row for rows in recorder.touched.get("agent_name", {}).values() for row in rows if row is not None
    ]
    agents = {row["agent_id"] for row in states}
    for in_bulk in (recorder.created, recorder.removed):
        agents |= _ids(session, select(AgentName.agent_id), AgentName.id, in_bulk.get("agent_name", ()))
        agents.update(in_bulk.get("agent", ()))
    return _ids(session, select(RecordingAgent.recording_id), RecordingAgent.agent_id, agents)


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
    # A card sorts by the word of its mode; any other word of the vocabulary is looked up when it is asked for.
    modes = _ids(session, select(Term.id).where(Term.scheme == "mode"), Term.id, result.terms)
    recordings |= _ids(session, select(RecordingTerm.recording_id), RecordingTerm.term_id, modes)
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
