"""Lists, cards, figures and the history as the faces are given them: plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Listing:
    """A question that gives a list of entries of one kind, in one order.

    ``kind`` is one of recording, series, event, agent, document, agreement, place. The narrowing fields hold references
    (or codes for ``mode`` and ``state``, ``scheme/code`` for ``term``) and are joined by *and*; the state “performing” of
    agents leaves organisations out. ``lacks`` and ``has`` are codes of ``catalogue.completeness.BITS``, ``light`` red,
    amber or green; ``agreement`` gives what took place under it. ``sort`` names a column of the kind's card.
    """

    kind: str
    series: str | None = None
    event: str | None = None
    agent: str | None = None
    mode: str | None = None
    state: str | None = None
    problem: str | None = None
    lacks: str | None = None
    has: str | None = None
    light: str | None = None
    agreement: str | None = None
    text: str | None = None
    sort: str = ""
    descending: bool = False
    place: str | None = None
    term: str | None = None


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
    lacks: int = 0


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
    lacks: int = 0


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

    @property
    def years(self) -> str:
        """The years of the two dates alone, for where there is little room: 1931–1994, 1952–."""
        return "–".join(date.strip()[:4] for date in self.dates.split("–"))


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
    """One line of a list of agreements; ``status`` is draft, coming, in_force, expired or terminated, as of today.

    ``in_force_to`` is the end with renewals as EDTF, ``ends`` its last day (None: no end is known).
    """

    id: int
    ref: str
    title: str
    number: str
    parties: str
    date: str | None
    in_force_from: str | None
    in_force_to: str | None
    status: str
    in_force: bool = False
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class UnderAgreement:
    """How much took place under an agreement: series linked, events linked or in such a series, their recordings."""

    series: int
    events: int
    recordings: int


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
class KindCompleteness:
    """How far the entries of one kind are described: ``lacks`` by code of what is missing, ``lights`` by red, amber, green."""

    total: int
    lacks: dict[str, int]
    lights: dict[str, int]


@dataclass(frozen=True, slots=True)
class Completeness:
    """How far a series with its seasons (None: the whole archive) is described."""

    series: str | None
    recordings: KindCompleteness
    events: KindCompleteness


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
    """One change: ``kind`` is change, undo or redo; ``undone_by`` names the change set that took it back.

    ``lines`` tell what it did to one entry, when its history was asked for in a language.
    """

    id: int
    who: str
    when: str
    words: str
    kind: str
    undoes: int | None
    undone_by: int | None
    entries: tuple[str, ...] = ()
    changes: tuple[ChangeView, ...] = field(default=())
    lines: tuple[ChangeLine, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class BinnedView:
    """An entry in the bin: who put it there with which change, and how many things went with it.

    ``place`` is where a list of the bin goes on from.
    """

    place: int
    id: int
    change_set: int
    ref: str
    kind: str
    title: str
    who: str
    when: str
    words: str
    hanging: int


@dataclass(frozen=True, slots=True)
class Hanging:
    """What goes with entries that are deleted; ``referring`` is what stays and only loses its reference to them."""

    entries: int
    segments: int
    files: int
    participations: int
    others: int
    referring: int


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One thing that a change did, as a person reads it.

    ``part`` is what of the entry was touched (its table's name), ``subject`` which one of several, ``field`` which field
    (none: the thing as a whole). ``before`` and ``after`` are words in the language asked for, or codes of ``scheme``;
    inside them ``{scheme:code}`` stands for a word. ``amount`` is how many rows were made or taken away in bulk.
    ``place`` is where a list of lines goes on from.
    """

    place: int
    operation: str
    ref: str
    kind: str
    title: str
    part: str
    subject: str
    field: str
    before: str
    after: str
    scheme: str
    amount: int


@dataclass(frozen=True, slots=True)
class UndoHindrance:
    """A later change that stands in the way of taking another back, with the fields that both touched.

    ``change_set`` is None when something that would be needed is simply gone.
    """

    change_set: int | None
    who: str
    when: str
    words: str
    lines: tuple[ChangeLine, ...]
