"""Answers a query typed by a person: how it was understood, how much there is, and what stands above the recordings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.views import (
    AgentCard,
    EventCard,
    Listing,
    NameMatch,
    SearchResult,
    SeriesCard,
)
from mugham_archive.search import listings, names, reasons, suggestions
from mugham_archive.search.finding import Finder
from mugham_archive.search.query import chips, entries, meaning
from mugham_archive.search.query.field_meanings import LONGEST_NAME
from mugham_archive.search.query.meaning import Meaning
from mugham_archive.search.query.tree import Field, Words

ABOVE = 6
OTHERS = ("document", "agreement", "place")
CardType = TypeVar("CardType", SeriesCard, EventCard)


def search(
    session: Session,
    finder: Finder,
    query: str,
    language: str,
    limit: int,
    cancelled: Callable[[], bool] | None = None,
) -> SearchResult:
    """Look the query up everywhere; ``limit`` is how many performers, series and events stand above at most (6).

    A query that asks for nothing lists every recording and nothing above them. Raises Cancelled as soon as ``cancelled``
    says so.
    """
    started = time.perf_counter()
    meant = meaning.understand(session, query, language)
    understood = chips.understood(meant, language)
    result = SearchResult(
        query,
        finder.total(session, meant.condition, cancelled)
        if not meant.asks_nothing
        else _everything(session, finder),
        0.0,
        Listing("recording", text=query),
        chips=understood.chips,
        mistakes=understood.mistakes,
    )
    if not meant.asks_nothing:
        above = min(limit, ABOVE)
        agents, spellings = _performers(session, meant, above, language)
        result = replace(
            result,
            agents=agents,
            spellings=spellings,
            series=_above(session, finder, meant, "series", SeriesCard, above, language),
            events=_above(session, finder, meant, "event", EventCard, above, language),
            others=_others(session, finder, query),
        )
        if result.total == 0:
            others = suggestions.instead(session, finder, meant, language, result.series)
            result = replace(result, suggestions=others)
    return replace(result, milliseconds=(time.perf_counter() - started) * 1000)


def _everything(session: Session, finder: Finder) -> int:
    return listings.total(session, finder, Listing("recording"))


def name_asked(meant: Meaning) -> str:
    """What may be a name in a query: the words that stand alone and in ``performer:``, as typed; "" for more than a name.

    References are nobody's names.
    """
    typed = " ".join(text for text, _ in _typed(meant, "performer") if not entries.is_reference(text))
    return typed if len(typed.split()) <= LONGEST_NAME else ""


def _typed(meant: Meaning, field: str) -> Iterable[tuple[str, bool]]:
    """The words that stand alone and the values of a field, as typed, with whether they are in quotes."""
    for leaf in meant.query.leaves():
        if isinstance(leaf, Words):
            yield leaf.typed, leaf.whole
        elif leaf.name == field:
            yield from ((value.text, value.quoted) for value in leaf.values)


def _performers(
    session: Session, meant: Meaning, limit: int, language: str
) -> tuple[tuple[AgentCard, ...], tuple[NameMatch, ...]]:
    """Those whose names hold the words, most recorded first, and before them whoever is meant by the whole as a name."""
    typed = name_asked(meant)
    spelt = (
        [number for number, _ in names.agents_spelt(session, typed, beginning=True, limit=limit)]
        if typed
        else []
    )
    matches = tuple(names.find(session, typed, limit=limit)) if len(typed) >= meaning.SHORTEST_NAME else ()
    said = [
        number
        for text, _ in _typed(meant, "performer")
        if entries.is_reference(text)
        for number in entries.meant(session, "agent", text, True, limit)
    ]
    ids = list(dict.fromkeys([*said, *(match.id for match in matches), *spelt]))[:limit]
    cards = card_reading.cards(session, "agent", ids, language)
    shown = tuple(card for card in cards if isinstance(card, AgentCard))
    told = {match.id: match for match in matches}
    letters = reasons.agent_spellings(session, meant, {card.id: card.name for card in shown})
    spellings = [
        replace(told[card.id], spelling=letters.get(card.id, told[card.id].spelling))
        if card.id in told
        else NameMatch(card.id, card.ref, card.name, letters[card.id], 1.0, card.kind, card.recordings)
        for card in shown
        if card.id in told or card.id in letters
    ]
    return shown, tuple(spellings)


def _above(
    session: Session,
    finder: Finder,
    meant: Meaning,
    kind: str,
    card: type[CardType],
    limit: int,
    language: str,
) -> tuple[CardType, ...]:
    """Those that the field of their kind means, then those whose names hold the words."""
    ids = [
        number
        for leaf in meant.query.leaves()
        if isinstance(leaf, Field) and leaf.name == kind
        for value in leaf.values
        for number in entries.meant(session, kind, value.text, value.quoted, limit)
    ]
    ids += listings.ids(session, finder, Listing(kind, text=meant.query.typed), limit=limit)
    found = card_reading.cards(session, kind, list(dict.fromkeys(ids))[:limit], language)
    return tuple(one for one in found if isinstance(one, card))


def _others(session: Session, finder: Finder, query: str) -> tuple[tuple[str, int], ...]:
    found = ((kind, listings.total(session, finder, Listing(kind, text=query))) for kind in OTHERS)
    return tuple((kind, amount) for kind, amount in found if amount)
