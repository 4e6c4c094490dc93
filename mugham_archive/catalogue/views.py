"""What the faces are given: plain frozen records of what the catalogue holds, in one interface language.

Times are integer milliseconds, dates are EDTF strings (``catalogue.date_words.readable`` makes them readable),
references are the archive's own codes. Words such as ``mode`` or ``role`` are already in the language asked for;
the ``*_code`` beside them is the vocabulary's stable code.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Listing:
    """A question that gives a list of entries of one kind, in one order.

    ``kind`` is one of recording, series, event, agent, document, agreement, place. The narrowing fields hold references
    (or codes for ``mode`` and ``state``) and are joined by *and*. ``sort`` names a column of the kind's card.
    """

    kind: str
    series: str | None = None
    event: str | None = None
    agent: str | None = None
    mode: str | None = None
    state: str | None = None
    problem: str | None = None
    text: str | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RecordingCard:
    """One line of a list of recordings."""

    id: int
    ref: str
    title: str
    series: str
    series_ref: str | None
    event_ref: str | None
    date: str | None
    performers: str
    mode: str
    mode_code: str | None
    genre: str
    duration_ms: int
    access: str
    state: str
    media: str
    segments: int
    missing: bool


@dataclass(frozen=True, slots=True)
class SeriesCard:
    """One series or season; the counts include the seasons below it."""

    id: int
    ref: str
    code: str
    title: str
    parent_ref: str | None
    dates: str | None
    events: int
    recordings: int


@dataclass(frozen=True, slots=True)
class EventCard:
    """One line of a list of events."""

    id: int
    ref: str
    title: str
    series: str
    series_ref: str | None
    type: str
    type_code: str | None
    status: str
    date: str | None
    venue: str
    recordings: int


@dataclass(frozen=True, slots=True)
class AgentCard:
    """One line of a list of performers, ensembles or organisations."""

    id: int
    ref: str
    name: str
    kind: str
    role: str
    instrument: str
    dates: str
    recordings: int


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """One line of a list of documents."""

    id: int
    ref: str
    title: str
    type: str
    date: str | None
    number: str


@dataclass(frozen=True, slots=True)
class AgreementCard:
    """One line of a list of agreements; ``status`` is draft, in_force, expired or terminated."""

    id: int
    ref: str
    title: str
    number: str
    parties: str
    date: str | None
    in_force_from: str | None
    in_force_to: str | None
    status: str


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """One line of a list of places."""

    id: int
    ref: str
    title: str
    type: str
    recordings: int


Card = RecordingCard | SeriesCard | EventCard | AgentCard | DocumentCard | AgreementCard | PlaceCard


@dataclass(frozen=True, slots=True)
class TermCount:
    """A vocabulary term with the number of recordings that use it."""

    code: str
    label: str
    parent_code: str | None
    recordings: int


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
class PerformanceView:
    """One thing an agent did: on an event, a recording or a segment."""

    kind: str
    ref: str
    title: str
    recording_ref: str | None
    recording_title: str
    date: str | None
    role: str
    instrument: str
    start_ms: int | None
    end_ms: int | None


@dataclass(frozen=True, slots=True)
class Companion:
    ref: str
    name: str
    recordings: int


@dataclass(frozen=True, slots=True)
class AgentDetails:
    """``years`` counts the agent's recordings by year, for the timeline; performances are the newest 500 at most."""

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


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    entry: EntryView
    card: DocumentCard
    issuing_body: str
    language: str
    file: FileView | None
    stored_path: str | None
    linked: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class PartyView:
    ref: str
    name: str
    signatory: str
    position: str


@dataclass(frozen=True, slots=True)
class AgreementDetails:
    entry: EntryView
    card: AgreementCard
    subject: str
    uses_granted: str
    renewals: tuple[str, ...]
    parties: tuple[PartyView, ...]
    linked: tuple[LinkView, ...]


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


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of the home page and the sidebar, all kept current, none counted when asked."""

    name: str
    is_sample: bool
    recordings: int
    events: int
    series: int
    agents: int
    partners: int
    documents: int
    agreements: int
    inbox: int
    problems: int
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that needs a hand; ``listing`` opens the entries concerned."""

    code: str
    count: int
    listing: Listing


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found: the listing gives the recordings, the cards what stands above them."""

    query: str
    total: int
    milliseconds: float
    listing: Listing
    agents: tuple[AgentCard, ...] = ()
    series: tuple[SeriesCard, ...] = ()
    events: tuple[EventCard, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One row that a change set touched: operation is insert, update or delete."""

    table: str
    row: int | None
    operation: str
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True, slots=True)
class ChangeSetView:
    """One change: ``kind`` is change, undo or redo; ``undone_by`` names the change set that took it back."""

    id: int
    who: str
    when: str
    words: str
    kind: str
    undoes: int | None
    undone_by: int | None
    entries: tuple[str, ...] = ()
    changes: tuple[ChangeView, ...] = field(default=())
