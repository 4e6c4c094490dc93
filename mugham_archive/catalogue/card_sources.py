"""What the cards of a few hundred recordings are made of, read in a handful of questions instead of one per recording."""

from __future__ import annotations

import functools
from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import (
    AgentName,
    Copy,
    Entry,
    Event,
    FileSpan,
    MediaFile,
    Note,
    Participation,
    Recording,
    RecordingLanguage,
    Segment,
    Title,
)
from mugham_archive.storage.among import among
from mugham_archive.storage.bulk import portions


class Role(NamedTuple):
    """Who takes part, in the order of the programme."""

    agent_id: int
    role_id: int | None
    instrument_id: int | None
    principal: bool
    credited_as: str


@dataclass(slots=True)
class Sources:
    """The rows of one portion of recordings, by id."""

    recordings: Sequence[Any]
    references: dict[int, tuple[str, Any]]
    titles: dict[int, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    events: dict[int, Any] = field(default_factory=dict)
    segments: dict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    participations: dict[int, list[Role]] = field(default_factory=lambda: defaultdict(list))
    names: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    languages: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    durations: dict[int, int] = field(default_factory=dict)
    files: dict[int, tuple[str, bool]] = field(default_factory=dict)
    # The states of the files of a recording's copies; a recording that has no copy is not among them.
    states: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    notes: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    _roles: dict[int, list[Role]] = field(default_factory=dict)

    def effective(self, recording: Any) -> list[Role]:
        """The recording's own participants, else its event's (model: a recording inherits unless it lists its own)."""
        own = self.participations.get(recording.id)
        return own or self.participations.get(recording.event_id, [])

    def all_roles(self, recording: Any) -> list[Role]:
        """The effective participants and those named on segments; put together once, for four that ask for them."""
        known = self._roles.get(recording.id)
        if known is not None:
            return known
        roles = list(self.effective(recording))
        for segment in self.segments.get(recording.id, ()):
            roles += self.participations.get(segment.id, ())
        self._roles[recording.id] = roles
        return roles


def read_sources(session: Session, ids: Sequence[int]) -> Sources:
    """Read everything that the cards of these recordings (at most some thousand) show or are found by."""
    recordings = _named(session, _RECORDINGS, ids)
    recordings.sort(key=lambda recording: recording.id)
    present = [recording.id for recording in recordings]
    entries = _read(session, _ENTRIES, present)
    sources = Sources(recordings, {number: (reference, created) for number, reference, created in entries})
    events = {recording.event_id for recording in recordings if recording.event_id is not None}
    sources.events = {event.id: event for event in _named(session, _EVENTS, sorted(events))}
    segments = _named(session, _SEGMENTS, present)
    for part in segments:
        sources.segments[part.recording_id].append(part)
    hung_on = [*present, *sources.events, *(part.id for part in segments)]
    for number, type_, text in _read(session, _TITLES, hung_on):
        sources.titles[number].append((type_, text))
    for number, text in _read(session, _NOTES, hung_on):
        sources.notes[number].append(text)
    read_roles(session, sources, hung_on)
    agents = {role.agent_id for roles in sources.participations.values() for role in roles}
    read_names(session, sources.names, agents)
    for number, term in _read(session, _LANGUAGES, present):
        sources.languages[number].append(term)
    _read_files(session, sources, present)
    return sources


def read_names(session: Session, names: dict[int, list[str]], agents: Iterable[int]) -> None:
    """Add to ``names`` every spelling of each agent, the preferred one first."""
    for agent, text in _read(session, _NAMES, sorted(agents)):
        names[agent].append(text)


def read_roles(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    """Add who takes part in these entries."""
    for number, *role in _read(session, _ROLES, ids):
        sources.participations[number].append(Role(*role))


def _read_files(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    sources.durations = {number: int(length or 0) for number, length in _read(session, _LENGTHS, ids)}
    for number, media, state in _read(session, _FILES, ids):
        states = sources.states[number]
        if not media:
            continue  # A carrier on a shelf has no file.
        states.add(state)
        known = sources.files.get(number, ("", False))
        kind = "video" if "video" in (media, known[0]) else media
        sources.files[number] = (kind, known[1] or state != "present")


def _read(session: Session, question: Select[Any], ids: Sequence[int]) -> Iterator[Any]:
    """The rows that belong to these numbers."""
    connection = session.connection()
    for some in portions(ids, 900):
        yield from connection.execute(question, {"ids": some}).all()


def _named(session: Session, question: Select[Any], ids: Sequence[int]) -> list[Any]:
    """The same as tuples with names, which are looked up several times as fast as those of SQLAlchemy's rows."""
    return list(map(_tuple(tuple(question.selected_columns.keys())), _read(session, question, ids)))


@functools.cache
def _tuple(names: tuple[str, ...]) -> Callable[[Iterable[Any]], Any]:
    made: Any = namedtuple("Row", names)  # type: ignore[misc]
    make: Callable[[Iterable[Any]], Any] = made._make
    return make


# The questions, put together once ------------------------------------------------------------------------------------

_recording, _entry, _event, _segment = (one.__table__.c for one in (Recording, Entry, Event, Segment))
_title, _note, _part, _name = (one.__table__.c for one in (Title, Note, Participation, AgentName))
_span, _file, _copy, _language = (one.__table__.c for one in (FileSpan, MediaFile, Copy, RecordingLanguage))

_RECORDINGS = select(
    _recording.id, _recording.event_id, _recording.date_edtf, _recording.date_earliest, _recording.date_latest,
    _recording.summary, _recording.keywords, _recording.genre_id, _recording.mode_id, _recording.access, _recording.state,
    _recording.provenance, _recording.quality, _recording.recording_kind, _recording.place_id, _recording.rights_uri,
    _recording.embargo_until,
).where(among(_recording.id))  # fmt: skip
_ENTRIES = select(_entry.id, _entry.reference, _entry.created).where(among(_entry.id))
_EVENTS = select(
    _event.id, _event.series_id, _event.type_id, _event.venue_id, _event.occasion, _event.abstract, _event.date_edtf,
    _event.date_earliest, _event.date_latest, _event.attendance,
).where(among(_event.id))  # fmt: skip
_SEGMENTS = select(
    _segment.id, _segment.recording_id, _segment.mode_id, _segment.section_id, _segment.genre_id, _segment.work,
    _segment.synopsis, _segment.keywords, _segment.language_id,
).where(among(_segment.recording_id)).order_by(_segment.recording_id, _segment.start_ms)  # fmt: skip
_TITLES = (
    select(_title.entry_id, _title.type, _title.text)
    .where(among(_title.entry_id))
    .order_by(_title.entry_id, _title.type != "main", _title.position, _title.id)
)
_NOTES = select(_note.entry_id, _note.text).where(among(_note.entry_id)).order_by(_note.entry_id, _note.id)
_ROLES = (
    select(
        _part.entry_id,
        _part.agent_id,
        _part.role_id,
        _part.instrument_id,
        _part.principal,
        _part.credited_as,
    )
    .where(among(_part.entry_id))
    .order_by(_part.entry_id, _part.position, _part.id)
)
_NAMES = (
    select(_name.agent_id, _name.text)
    .where(among(_name.agent_id))
    .order_by(_name.agent_id, _name.type != "preferred", _name.position, _name.id)
)
_LANGUAGES = select(_language.recording_id, _language.term_id).where(among(_language.recording_id))
# A recording is as long as the end of the last stretch on its timeline.
_END = _span.timeline_start_ms + func.coalesce(_span.file_out_ms, _file.duration_ms, 0) - _span.file_in_ms
_LENGTHS = (
    select(_span.recording_id, func.max(_END).label("length"))
    .join_from(FileSpan.__table__, MediaFile.__table__, _file.id == _span.file_id)
    .where(among(_span.recording_id))
    .group_by(_span.recording_id)
)
_FILES = (
    select(_copy.recording_id, _file.media, _file.state)
    .outerjoin_from(Copy.__table__, MediaFile.__table__, _file.copy_id == _copy.id)
    .where(among(_copy.recording_id))
)
