"""Answers a query typed by a person: the recordings that match, and the other entries above them."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementCard,
    DocumentCard,
    EventCard,
    Listing,
    SearchResult,
    SeriesCard,
)
from mugham_archive.search import listings

ABOVE = 6
CardType = TypeVar("CardType", AgentCard, SeriesCard, EventCard, DocumentCard, AgreementCard)


def search(session: Session, query: str, language: str, limit: int) -> SearchResult:
    """Look the query up everywhere; ``limit`` is how many of each kind stand above at most (6)."""
    started = time.perf_counter()
    listing = Listing("recording", text=query)
    total = listings.total(session, listing) if query.strip() else 0
    above = min(limit, ABOVE)
    agents = _above(
        session, Listing("agent", text=query, sort="recordings", descending=True), AgentCard, above, language
    )
    series = _above(session, Listing("series", text=query), SeriesCard, above, language)
    events = _above(session, Listing("event", text=query, sort="date"), EventCard, above, language)
    # Also by what stands in them: a document's text is among its words.
    papers = Listing("document", text=query, sort="date", descending=True)
    documents = _above(session, papers, DocumentCard, above, language)
    agreements = _above(session, replace(papers, kind="agreement"), AgreementCard, above, language)
    milliseconds = (time.perf_counter() - started) * 1000
    return SearchResult(query, total, milliseconds, listing, agents, series, events, documents, agreements)


def _above(
    session: Session, listing: Listing, card: type[CardType], limit: int, language: str
) -> tuple[CardType, ...]:
    if not (listing.text or "").strip():
        return ()
    found = card_reading.cards(session, listing.kind, listings.ids(session, listing, limit=limit), language)
    return tuple(one for one in found if isinstance(one, card))
