"""What the cards of a few hundred recordings are made of, read in a handful of questions instead of one per recording."""

from __future__ import annotations

import functools
from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterable, Sequence
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
    table, entry = Recording.__table__.c, Entry.__table__.c
    columns = (
        table.id, table.event_id, table.date_edtf, table.date_earliest, table.date_latest, table.summary, table.keywords,
        table.genre_id, table.mode_id, table.access, table.state, table.provenance, table.quality, table.recording_kind,
        table.place_id, table.rights_uri, table.embargo_until,
    )  # fmt: skip
    recordings = _read(session, select(*columns), table.id, ids)
    recordings.sort(key=lambda recording: recording.id)
    present = [recording.id for recording in recordings]
    entries = _read(session, select(entry.id, entry.reference, entry.created), entry.id, present)
    sources = Sources(recordings, {number: (reference, created) for number, reference, created in entries})
    _read_events(session, sources)
    _read_segments(session, sources, present)
    hung_on = [*present, *sources.events, *(part.id for parts in sources.segments.values() for part in parts)]
    title, note = Title.__table__.c, Note.__table__.c
    titles = select(title.entry_id, title.type, title.text).order_by(
        title.entry_id, title.type != "main", title.position, title.id
    )
    for number, type_, text in _read(session, titles, title.entry_id, hung_on):
        sources.titles[number].append((type_, text))
    notes = select(note.entry_id, note.text).order_by(note.entry_id, note.id)
    for number, text in _read(session, notes, note.entry_id, hung_on):
        sources.notes[number].append(text)
    read_roles(session, sources, hung_on)
    agents = {role.agent_id for roles in sources.participations.values() for role in roles}
    read_names(session, sources.names, agents)
    language = RecordingLanguage.__table__.c
    spoken = select(language.recording_id, language.term_id)
    for number, term in _read(session, spoken, language.recording_id, present):
        sources.languages[number].append(term)
    _read_files(session, sources, present)
    return sources


def read_names(session: Session, names: dict[int, list[str]], agents: Iterable[int]) -> None:
    """Add to ``names`` every spelling of each agent, the preferred one first."""
    table = AgentName.__table__.c
    question = select(table.agent_id, table.text).order_by(
        table.agent_id, table.type != "preferred", table.position, table.id
    )
    for agent, text in _read(session, question, table.agent_id, sorted(agents)):
        names[agent].append(text)


def read_roles(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    """Add who takes part in these entries."""
    table = Participation.__table__.c
    columns = (table.agent_id, table.role_id, table.instrument_id, table.principal, table.credited_as)
    question = select(table.entry_id, *columns).order_by(table.entry_id, table.position, table.id)
    for number, *role in _read(session, question, table.entry_id, ids):
        sources.participations[number].append(Role(*role))


def _read_events(session: Session, sources: Sources) -> None:
    wanted = {recording.event_id for recording in sources.recordings if recording.event_id is not None}
    table = Event.__table__.c
    columns = (
        table.id, table.series_id, table.type_id, table.venue_id, table.occasion, table.abstract,
        table.date_edtf, table.date_earliest, table.date_latest, table.attendance,
    )  # fmt: skip
    for row in _read(session, select(*columns), table.id, sorted(wanted)):
        sources.events[row.id] = row


def _read_segments(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    table = Segment.__table__.c
    question = select(
        table.id, table.recording_id, table.mode_id, table.section_id, table.genre_id, table.work, table.synopsis,
        table.keywords, table.language_id,
    ).order_by(table.recording_id, table.start_ms)  # fmt: skip
    for row in _read(session, question, table.recording_id, ids):
        sources.segments[row.recording_id].append(row)


def _read_files(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    span, file, copy = FileSpan.__table__.c, MediaFile.__table__.c, Copy.__table__.c
    # A recording is as long as the end of the last stretch on its timeline.
    end = span.timeline_start_ms + func.coalesce(span.file_out_ms, file.duration_ms, 0) - span.file_in_ms
    lengths = (
        select(span.recording_id, func.max(end).label("length"))
        .join_from(FileSpan.__table__, MediaFile.__table__, file.id == span.file_id)
        .group_by(span.recording_id)
    )
    for number, length in _read(session, lengths, span.recording_id, ids):
        sources.durations[number] = int(length or 0)
    files = select(copy.recording_id, file.media, file.state).outerjoin_from(
        Copy.__table__, MediaFile.__table__, file.copy_id == copy.id
    )
    for number, media, state in _read(session, files, copy.recording_id, ids):
        states = sources.states[number]
        if not media:
            continue  # A carrier on a shelf has no file.
        states.add(state)
        known = sources.files.get(number, ("", False))
        kind = "video" if "video" in (media, known[0]) else media
        sources.files[number] = (kind, known[1] or state != "present")


def _read(session: Session, question: Select[Any], column: Any, ids: Sequence[int]) -> list[Any]:
    """The rows of a question in which a column is one of these numbers, as tuples with names."""
    rows: list[Any] = []
    for some in portions(ids, 900):
        result = session.execute(question.where(column.in_(some)))
        rows += map(_tuple(tuple(result.keys())), result.all())
    return rows


@functools.cache
def _tuple(names: tuple[str, ...]) -> Callable[[Iterable[Any]], Any]:
    """Makes tuples with these names: those of SQLAlchemy's rows are looked up in several times the time."""
    return namedtuple("Row", names)._make  # type: ignore[misc]
