"""What a search tells the faces: how the query was understood, what it found, what it could be narrowed by."""

from __future__ import annotations

from dataclasses import dataclass

from mugham_archive.catalogue.views.lists import (
    AgentCard,
    EventCard,
    Listing,
    SeriesCard,
)


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of the query as it was understood; ``start`` and ``end`` say where it stands in the typed text.

    ``field`` is the field's name ("" for plain words), ``label`` what a person reads (``mode: Rast``), ``without`` the
    query that remains when the chip is taken away.
    """

    label: str
    field: str
    excluded: bool
    start: int
    end: int
    without: str


@dataclass(frozen=True, slots=True)
class QueryMistake:
    """A part of the query that was left out of the search, and where it stands.

    ``code`` is unknown_field, no_value, bad_value, unknown_value, unopened_bracket or unclosed_bracket; ``subject`` the
    word it is about; ``offers`` are words that may have been meant.
    """

    code: str
    subject: str
    field: str
    start: int
    end: int
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """How a query was understood, before anything is looked up in the recordings.

    ``named`` are the names of what values mean that are written in another way (a reference, a code).
    """

    query: str
    chips: tuple[Chip, ...]
    mistakes: tuple[QueryMistake, ...]
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameMatch:
    """An agent who may be meant by a name: ``spelling`` is the one of their names that fits best, ``score`` from 0 to 1."""

    id: int
    ref: str
    name: str
    spelling: str
    score: float
    kind: str
    recordings: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another query worth asking when one found nothing.

    ``reason`` is series (one of that name), near_name, near_word, near_year, anywhere (what was asked of a field, in all
    words) or without.
    """

    reason: str
    query: str
    label: str
    total: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found: the listing gives the recordings, the cards what stands above them.

    ``notes`` counts what matches among documents, agreements and places by kind; ``suggestions`` are there when no
    recording was found.
    """

    query: str
    total: int
    milliseconds: float
    listing: Listing
    agents: tuple[AgentCard, ...] = ()
    series: tuple[SeriesCard, ...] = ()
    events: tuple[EventCard, ...] = ()
    chips: tuple[Chip, ...] = ()
    mistakes: tuple[QueryMistake, ...] = ()
    spellings: tuple[NameMatch, ...] = ()
    others: tuple[tuple[str, int], ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value to narrow by: ``value`` is how it is written in a query, ``chosen`` is "", chosen or excluded."""

    value: str
    label: str
    count: int
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to narrow by; ``field`` names it in a query, ``more`` counts values that are not listed."""

    field: str
    values: tuple[FacetValue, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """Everything to narrow by, with counts that leave each facet's own choice out.

    ``years`` counts recordings by year, ``undated`` those without a date; ``from_year`` and ``to_year`` are the years
    chosen (None: not narrowed).
    """

    total: int
    facets: tuple[Facet, ...]
    years: tuple[tuple[int, int], ...]
    undated: int
    from_year: int | None = None
    to_year: int | None = None
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class SegmentMatch:
    """A segment that matched: playable from ``start_ms`` to ``end_ms`` of its recording."""

    ref: str
    title: str
    start_ms: int
    end_ms: int | None


@dataclass(frozen=True, slots=True)
class RecordingMatch:
    """Why a recording was found: matching segments (``more`` counts those not listed) and spellings not shown in its card.

    Where neither these nor the card show anything, ``unseen`` says in which field of a query it stands, and the text there.
    """

    id: int
    segments: tuple[SegmentMatch, ...] = ()
    more: int = 0
    spelt: tuple[str, ...] = ()
    unseen: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be put in the place of ``start`` to ``end`` of the typed text; ``count`` is of recordings (None: not told).

    ``kind`` is field, performer, mode, section, genre, instrument, role, series, venue, language, choice or saved.
    """

    kind: str
    label: str
    text: str
    start: int
    end: int
    count: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearchView:
    """A query with a name, one person's own."""

    id: int
    name: str
    query: str
