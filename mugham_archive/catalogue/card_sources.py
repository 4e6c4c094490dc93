"""What the cards of a few hundred recordings are made of, read in a handful of questions instead of one per recording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
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


@dataclass(frozen=True, slots=True)
class Role:
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
    """Read everything that the cards of these recordings (at most some hundred) show or are found by."""
    table = Recording.__table__.c
    columns = (
        table.id, table.event_id, table.date_edtf, table.date_earliest, table.date_latest, table.summary, table.keywords,
        table.genre_id, table.mode_id, table.access, table.state, table.provenance, table.quality, table.recording_kind,
        table.place_id, table.rights_uri, table.embargo_until,
    )  # fmt: skip
    recordings = list(session.execute(select(*columns).where(table.id.in_(ids)).order_by(table.id)))
    present = [recording.id for recording in recordings]
    entries = session.execute(select(Entry.id, Entry.reference, Entry.created).where(Entry.id.in_(present)))
    sources = Sources(recordings, {row.id: (row.reference, row.created) for row in entries})
    _read_events(session, sources)
    _read_segments(session, sources, present)
    hung_on = [*present, *sources.events, *(part.id for parts in sources.segments.values() for part in parts)]
    for some in _portions(hung_on):
        for row in session.execute(_titles(some)):
            sources.titles[row.entry_id].append((row.type, row.text))
        for row in session.execute(select(Note.entry_id, Note.text).where(Note.entry_id.in_(some))):
            sources.notes[row.entry_id].append(row.text)
        read_roles(session, sources, some)
    agents = {role.agent_id for roles in sources.participations.values() for role in roles}
    read_names(session, sources.names, agents)
    question = select(RecordingLanguage.recording_id, RecordingLanguage.term_id)
    for row in session.execute(question.where(RecordingLanguage.recording_id.in_(present))):
        sources.languages[row.recording_id].append(row.term_id)
    _read_files(session, sources, present)
    return sources


def read_names(session: Session, names: dict[int, list[str]], agents: Iterable[int]) -> None:
    """Add to ``names`` every spelling of each agent, the preferred one first."""
    for some in _portions(sorted(agents)):
        question = (
            select(AgentName.agent_id, AgentName.text)
            .where(AgentName.agent_id.in_(some))
            .order_by(AgentName.agent_id, AgentName.type != "preferred", AgentName.position, AgentName.id)
        )
        for row in session.execute(question):
            names[row.agent_id].append(row.text)


def _titles(ids: Sequence[int]) -> Any:
    return (
        select(Title.entry_id, Title.type, Title.text)
        .where(Title.entry_id.in_(ids))
        .order_by(Title.entry_id, Title.type != "main", Title.position, Title.id)
    )


def _read_events(session: Session, sources: Sources) -> None:
    wanted = sorted(
        {recording.event_id for recording in sources.recordings if recording.event_id is not None}
    )
    table = Event.__table__.c
    columns = (
        table.id, table.series_id, table.type_id, table.venue_id, table.occasion, table.abstract,
        table.date_edtf, table.date_earliest, table.date_latest, table.attendance,
    )  # fmt: skip
    for some in _portions(wanted):
        for row in session.execute(select(*columns).where(table.id.in_(some))):
            sources.events[row.id] = row


def _read_segments(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    table = Segment.__table__.c
    question = select(
        table.id, table.recording_id, table.mode_id, table.section_id, table.genre_id, table.work, table.synopsis,
        table.keywords, table.language_id,
    )  # fmt: skip
    for row in session.execute(
        question.where(table.recording_id.in_(ids)).order_by(table.recording_id, table.start_ms)
    ):
        sources.segments[row.recording_id].append(row)


def read_roles(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    """Add who takes part in these entries (at most some hundred)."""
    table = Participation.__table__.c
    question = (
        select(
            table.entry_id,
            table.agent_id,
            table.role_id,
            table.instrument_id,
            table.principal,
            table.credited_as,
        )
        .where(table.entry_id.in_(ids))
        .order_by(table.entry_id, table.position, table.id)
    )
    for row in session.execute(question):
        sources.participations[row.entry_id].append(
            Role(row.agent_id, row.role_id, row.instrument_id, row.principal, row.credited_as)
        )


def _read_files(session: Session, sources: Sources, ids: Sequence[int]) -> None:
    # A recording is as long as the end of the last stretch on its timeline.
    end = (
        FileSpan.timeline_start_ms
        + func.coalesce(FileSpan.file_out_ms, MediaFile.duration_ms, 0)
        - FileSpan.file_in_ms
    )
    question = (
        select(FileSpan.recording_id, func.max(end))
        .join(MediaFile, MediaFile.id == FileSpan.file_id)
        .where(FileSpan.recording_id.in_(ids))
        .group_by(FileSpan.recording_id)
    )
    sources.durations = {number: int(length or 0) for number, length in session.execute(question)}
    files = (
        select(Copy.recording_id, MediaFile.media, MediaFile.state)
        .outerjoin(MediaFile, MediaFile.copy_id == Copy.id)
        .where(Copy.recording_id.in_(ids))
    )
    for number, media, state in session.execute(files):
        states = sources.states[number]
        if not media:
            continue  # A carrier on a shelf has no file.
        states.add(state)
        known = sources.files.get(number, ("", False))
        kind = "video" if "video" in (media, known[0]) else media
        sources.files[number] = (kind, known[1] or state != "present")


def _portions(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + 900] for start in range(0, len(ids), 900))
