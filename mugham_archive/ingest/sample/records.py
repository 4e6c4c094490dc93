"""The plain records that the sample archive's content is written down in; keys are names within the sample only.

Codes (modes, roles, event types …) are those of resources/vocabulary; dates are EDTF (ISO 8601-2).
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SampleSeries:
    """A series or, with a ``parent``, one of its seasons; ``code`` is its code in series.csv, or empty."""

    key: str
    az: str
    en: str
    ru: str
    code: str = ""
    parent: str = ""
    dates: str = ""
    description_az: str = ""
    description_en: str = ""
    description_ru: str = ""
    access: str = "on_site"
    rights: str = "InC-EDU"


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """An invented venue; ``type`` is a code of place_types.csv, ``country`` an ISO 3166 code."""

    key: str
    az: str
    en: str
    ru: str
    type: str
    town: str = "Bakı"
    country: str = "AZ"


@dataclass(frozen=True, slots=True)
class SampleName:
    """Another spelling of an agent's name: language (ISO 639-3), script (ISO 15924), variant or transliterated."""

    text: str
    language: str
    script: str
    type: str = "variant"


def cyrillic(text: str) -> SampleName:
    """An Azerbaijani name in the Cyrillic letters of 1958 to 1991."""
    return SampleName(text, "aze", "Cyrl")


def russian(text: str) -> SampleName:
    """A name as it is written in Russian."""
    return SampleName(text, "rus", "Cyrl")


def english(text: str) -> SampleName:
    """A name as it is transliterated for readers of English."""
    return SampleName(text, "eng", "Latn", "transliterated")


@dataclass(frozen=True, slots=True)
class SampleHonorific:
    """A title of honour (a code of honorifics.csv) and when it was given."""

    title: str
    awarded: str
    source: str = "uydurma, nümunə üçün"


@dataclass(frozen=True, slots=True)
class SampleRelation:
    """What an agent is to another: member_of, teacher_of, parent_of or successor_of."""

    relation: str
    other: str
    dates: str = ""


@dataclass(frozen=True, slots=True)
class SampleAgent:
    """An invented person, ensemble or organisation; ``born`` and ``died`` are founded and dissolved for a group."""

    key: str
    name: str
    kind: str = "person"
    born: str = ""
    died: str = ""
    role: str = ""
    instrument: str = ""
    names: tuple[SampleName, ...] = ()
    honorifics: tuple[SampleHonorific, ...] = ()
    relations: tuple[SampleRelation, ...] = ()
    biography_az: str = ""
    biography_en: str = ""
    biography_ru: str = ""


@dataclass(frozen=True, slots=True)
class SampleParticipation:
    """Who did what; ``credited_as`` and ``honorific_as_printed`` are what the programme printed."""

    agent: str
    role: str
    instrument: str = ""
    principal: bool = False
    credited_as: str = ""
    honorific_as_printed: str = ""
    certainty: str = "certain"


@dataclass(frozen=True, slots=True)
class SampleScheduleChange:
    """An earlier date of an event, what came in its place (empty: none yet), why, and when it was announced."""

    old: str
    new: str
    reason: str
    announced: str
    old_time: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """An event; ``status`` is held, postponed, rescheduled or cancelled, ``attendance`` on_site, online or hybrid."""

    key: str
    az: str
    type: str
    date: str
    series: str = ""
    en: str = ""
    ru: str = ""
    number: int | None = None
    status: str = "held"
    as_written: str = ""
    time: str = ""
    venue: str = ""
    attendance: str = "on_site"
    platform: str = ""
    occasion: str = ""
    abstract: str = ""
    people: tuple[SampleParticipation, ...] = ()
    schedule: tuple[SampleScheduleChange, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class SamplePart:
    """One file of a recording: container (opus, mp3 …), length in seconds, label, and where it is in the archive.

    ``path`` is relative to the sample's folder of recordings, with ``/`` between its parts.
    """

    container: str
    seconds: float
    kind: str
    label: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class SampleSegment:
    """A stretch of a recording: where it starts and ends as parts of the whole (0 to 1), and what it is."""

    start: float
    end: float
    title: str
    type: str = "music"
    mode: str = ""
    section: str = ""
    genre: str = ""
    language: str = ""
    synopsis: str = ""
    people: tuple[SampleParticipation, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleCarrier:
    """The tape or disc that a recording came on; codes of carriers.csv."""

    carrier: str
    shelf: str
    label: str = ""
    speed: str = ""
    sides: int | None = None
    condition: str = ""


@dataclass(frozen=True, slots=True)
class SampleRecording:
    """A recording with its files; without ``date`` it has the event's. ``generation`` is a code of generations.csv."""

    key: str
    az: str
    event: str
    parts: tuple[SamplePart, ...]
    en: str = ""
    ru: str = ""
    kind: str = "complete"
    mode: str = ""
    genre: str = ""
    date: str = ""
    as_written: str = ""
    languages: tuple[str, ...] = ("aze",)
    summary: str = ""
    summary_language: str = "aze"
    keywords: tuple[str, ...] = ()
    people: tuple[SampleParticipation, ...] = ()
    segments: tuple[SampleSegment, ...] = ()
    access: str = "on_site"
    embargo_until: str = ""
    rights: str = "InC-EDU"
    provenance: str = ""
    quality: str = ""
    credit_line: str = "Nümunə arxivi"
    state: str = "described"
    generation: str = "access_copy"
    carrier: SampleCarrier | None = None


@dataclass(frozen=True, slots=True)
class SampleDocument:
    """A paper: its type, what it belongs to as (relation, key), and its text. A ``png`` is drawn, a ``txt`` written."""

    key: str
    title: str
    type: str
    date: str
    text: str
    links: tuple[tuple[str, str], ...]
    number: str = ""
    issuing_body: str = "Muğam Evi (nümunə)"
    language: str = "aze"
    extension: str = "txt"


@dataclass(frozen=True, slots=True)
class SampleParty:
    """A party to an agreement and who signed for it."""

    agent: str
    signatory: str
    office: str


@dataclass(frozen=True, slots=True)
class SampleAgreement:
    """A memorandum with a partner; ``links`` are the series and events that took place under it."""

    key: str
    title: str
    number: str
    signed: str
    in_force_from: str
    in_force_to: str
    parties: tuple[SampleParty, ...]
    links: tuple[str, ...]
    en: str = ""
    ru: str = ""
    subject: str = ""
    uses_granted: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class SampleArchive:
    """The whole content of the sample archive."""

    title_az: str
    title_en: str
    title_ru: str
    note_az: str
    note_en: str
    note_ru: str
    series: tuple[SampleSeries, ...] = ()
    places: tuple[SamplePlace, ...] = ()
    agents: tuple[SampleAgent, ...] = ()
    events: tuple[SampleEvent, ...] = ()
    recordings: tuple[SampleRecording, ...] = ()
    documents: tuple[SampleDocument, ...] = ()
    agreements: tuple[SampleAgreement, ...] = field(default=())
