"""All that is known of one entry of each kind, as the faces are given it."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from mugham_archive.catalogue.views.lists import (
    AgentCard,
    AgreementCard,
    DocumentCard,
    EventCard,
    PlaceCard,
    RecordingCard,
    SeriesCard,
    UnderAgreement,
)


@dataclass(frozen=True, slots=True)
class TitleView:
    text: str
    language: str
    script: str
    type: str


@dataclass(frozen=True, slots=True)
class NoteView:
    text: str
    type: str
    language: str | None


@dataclass(frozen=True, slots=True)
class IdentifierView:
    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class LinkView:
    """A document linked to an entry, or an entry linked to a document."""

    ref: str
    kind: str
    title: str
    relation: str
    date: str | None


@dataclass(frozen=True, slots=True)
class ParticipationView:
    """Who did what; ``inherited_from`` is "" for the entry's own, else recording or event."""

    agent_ref: str
    name: str
    role: str
    role_code: str | None
    instrument: str
    credited_as: str
    principal: bool
    certainty: str
    inherited_from: str = ""


@dataclass(frozen=True, slots=True)
class SegmentView:
    ref: str
    title: str
    type: str
    mode: str
    section: str
    genre: str
    start_ms: int
    end_ms: int | None
    synopsis: str
    participations: tuple[ParticipationView, ...] = ()
    children: tuple[SegmentView, ...] = ()


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of a copy; ``path`` is absolute on this machine, or None when its storage root is not known here."""

    id: int
    label: str
    path: str | None
    relative_path: str
    root: str
    size: int
    container: str
    codec: str
    sample_rate: int | None
    bit_depth: int | None
    channels: int | None
    bit_rate: int | None
    duration_ms: int | None
    sha256: str | None
    state: str
    tags: dict[str, list[object]]
    notes: tuple[str, ...]
    timeline_start_ms: int | None
    in_ms: int | None
    out_ms: int | None


@dataclass(frozen=True, slots=True)
class CopyView:
    id: int
    generation: str
    generation_code: str | None
    carrier: str
    shelf: str
    label_transcription: str
    condition: str
    status: str
    files: tuple[FileView, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """What every entry carries, whatever its kind."""

    id: int
    kind: str
    ref: str
    uuid: str
    version: int
    created: str
    updated: str
    title: str
    titles: tuple[TitleView, ...]
    identifiers: tuple[IdentifierView, ...]
    notes: tuple[NoteView, ...]
    documents: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class RecordingDetails:
    entry: EntryView
    card: RecordingCard
    kind: str
    part_number: int | None
    part_total: int | None
    date: str | None
    date_as_written: str | None
    place: str
    event: EventCard | None
    series: SeriesCard | None
    genre: str
    languages: tuple[str, ...]
    summary: str
    keywords: tuple[str, ...]
    quality: str
    provenance: str
    rights: str
    rights_uri: str | None
    access: str
    embargo_until: str | None
    credit_line: str
    state: str
    participations: tuple[ParticipationView, ...]
    segments: tuple[SegmentView, ...]
    copies: tuple[CopyView, ...]


@dataclass(frozen=True, slots=True)
class ScheduleChangeView:
    old_date: str | None
    old_time: str | None
    new_date: str | None
    reason: str
    announced: str | None


@dataclass(frozen=True, slots=True)
class EventDetails:
    entry: EntryView
    card: EventCard
    number_in_series: int | None
    start_time: str | None
    attendance: str
    platform: str
    link: str
    occasion: str
    abstract: str
    date_as_written: str | None
    series: SeriesCard | None
    schedule: tuple[ScheduleChangeView, ...]
    participations: tuple[ParticipationView, ...]
    agreements: tuple[AgreementCard, ...]


@dataclass(frozen=True, slots=True)
class SeriesDetails:
    entry: EntryView
    card: SeriesCard
    description: str
    parent: SeriesCard | None
    seasons: tuple[SeriesCard, ...]
    participations: tuple[ParticipationView, ...]
    agreements: tuple[AgreementCard, ...]
    lacks: int = 0


@dataclass(frozen=True, slots=True)
class AgentNameView:
    text: str
    language: str | None
    script: str | None
    type: str


@dataclass(frozen=True, slots=True)
class HonorificView:
    title: str
    awarded: str | None
    withdrawn: str | None
    source: str


@dataclass(frozen=True, slots=True)
class RelationView:
    """How this agent stands to another: member_of, has_member, teacher_of, pupil_of, parent_of, child_of, …"""

    relation: str
    ref: str
    name: str
    dates: str | None


@dataclass(frozen=True, slots=True)
class PartView:
    """As what and on what somebody performs."""

    role: str
    instrument: str


@dataclass(frozen=True, slots=True)
class PartCount:
    """In how many recordings somebody performs so: ``field`` is role or instrument, ``code`` the term's."""

    field: str
    code: str
    label: str
    recordings: int


@dataclass(frozen=True, slots=True)
class PerformanceRows:
    """Every performance of an agent in order, as ids: the recording, and beside it the segment or 0 for the whole."""

    recordings: array[int]
    segments: array[int]


@dataclass(frozen=True, slots=True)
class PerformanceView:
    """One thing an agent did: in a recording (or its event), or in a segment of it."""

    kind: str
    ref: str
    title: str
    recording_ref: str
    recording_title: str
    date: str | None
    parts: tuple[PartView, ...]
    start_ms: int | None
    end_ms: int | None


@dataclass(frozen=True, slots=True)
class Companion:
    ref: str
    name: str
    recordings: int


@dataclass(frozen=True, slots=True)
class AgentDetails:
    """``years`` counts the agent's recordings by year, for the timeline.

    ``performances`` are the newest 500 at most (``Archive.performance_rows`` has all).
    """

    entry: EntryView
    card: AgentCard
    names: tuple[AgentNameView, ...]
    honorifics: tuple[HonorificView, ...]
    relations: tuple[RelationView, ...]
    biography: str
    years: tuple[tuple[int, int], ...]
    performances: tuple[PerformanceView, ...]
    companions: tuple[Companion, ...]
    agreements: tuple[AgreementCard, ...] = ()
    events: int = 0
    instruments: tuple[PartCount, ...] = ()
    roles: tuple[PartCount, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    """``stored_path`` is where the file should be on this machine; ``size`` in bytes."""

    entry: EntryView
    card: DocumentCard
    issuing_body: str
    language: str
    file: FileView | None
    stored_path: str | None
    linked: tuple[LinkView, ...]
    file_name: str = ""
    mime: str = ""
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class PartyView:
    ref: str
    name: str
    signatory: str
    position: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class RenewalView:
    """A prolongation: until when, when it was signed, and what was said of it."""

    until: str | None
    signed: str | None
    note: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class AgreementDetails:
    """``first_end`` is the end before any renewal, the card's the one that holds."""

    entry: EntryView
    card: AgreementCard
    subject: str
    uses_granted: str
    renewals: tuple[RenewalView, ...]
    parties: tuple[PartyView, ...]
    linked: tuple[LinkView, ...]
    under: UnderAgreement
    first_end: str | None = None


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """An agreement in the list by partner: ``partners`` are its parties without the archive's own house."""

    card: AgreementCard
    partners: tuple[PartyView, ...]
    under: UnderAgreement


@dataclass(frozen=True, slots=True)
class PlaceDetails:
    entry: EntryView
    card: PlaceCard
    town: str
    country: str


Details = (
    RecordingDetails
    | EventDetails
    | SeriesDetails
    | AgentDetails
    | DocumentDetails
    | AgreementDetails
    | PlaceDetails
)
