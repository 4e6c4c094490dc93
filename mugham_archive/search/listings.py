"""Answers which entries belong to a list, in which order: the ids behind every table of the window."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, wording
from mugham_archive.catalogue.models import (
    AgentCard,
    Agreement,
    AgreementLink,
    Document,
    Entry,
    EventCard,
    Participation,
    Place,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    Series,
    Title,
)
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.catalogue.views import Completeness, Listing
from mugham_archive.search import full_text, narrowing, ordering, terms
from mugham_archive.search.conditions import EVERYTHING, Condition, both
from mugham_archive.search.finding import IN_MEMORY, Finder
from mugham_archive.search.listing_conditions import ListingError, condition_of, entry_id, mode_id
from mugham_archive.search.ordering import Order
from mugham_archive.search.query import meaning
from mugham_archive.search.query.entries import with_seasons
from mugham_archive.search.sorts import SORTS, TEXTS, USUAL, ByTerm, sort_names
from mugham_archive.sentences import listed

# How many ids are taken over from the database at a time: long enough to be quick, short enough to let others run.
_STRIDE = 5_000


_CARDS: dict[str, Any] = {"recording": RecordingCard, "event": EventCard, "agent": AgentCard}
_PLAIN: dict[str, Any] = {"document": Document, "agreement": Agreement, "series": Series, "place": Place}
_NARROWINGS = (
    "series", "event", "agent", "mode", "state", "problem", "lacks", "has", "light", "agreement", "text",
    "place", "term",
)  # fmt: skip
# What no index of the database answers.
_SCANNED = frozenset(("problem", "lacks", "has", "light"))
_NARROWED_BY = {
    "recording": _NARROWINGS,
    "event": ("series", "agent", "state", "lacks", "has", "light", "agreement", "text", "place", "term"),
    "agent": ("state", "text", "term"),
    "agreement": ("series", "text"),
}


def ids(
    session: Session,
    finder: Finder,
    listing: Listing,
    *,
    limit: int | None = None,
    offset: int = 0,
    cancelled: Callable[[], bool] | None = None,
) -> array[int]:
    """The ids of the entries in order (8 bytes each); stops early and returns what it has when ``cancelled`` says so."""
    asked = _condition(session, finder, listing)
    if asked is not None:
        sort = sort_of(listing)
        name = sort if sort in IN_MEMORY else SORTS["recording"][sort].key
        return finder.ids(
            session,
            asked,
            "place" if sort == "date" else name,
            descending=listing.descending,
            limit=limit,
            offset=offset,
            cancelled=cancelled,
        )
    question, key = _question(session, listing)
    if question is None:
        return array("q")
    column = question.selected_columns[0]
    if key is Title.text:
        return _by_alphabet(session, question.add_columns(Title.text), listing.descending, offset, limit)
    order = _order(session, key, column, listing.descending)
    question = question.order_by(*order.by)
    whole = listing.kind in _CARDS and not _narrowings(listing)
    parts = [question.where(part) for part in order.parts(whole=whole)]
    if limit is not None:
        return ordering.page(session, parts, lambda part: session.scalars(part).all(), limit, offset)
    if whole:
        return _streamed(session, parts, cancelled)[offset:]
    # What narrows is asked for once.
    return ordering.last(_streamed(session, [question.with_only_columns(order.marked)], cancelled))[offset:]


def _streamed(
    session: Session, questions: Sequence[Select[Any]], cancelled: Callable[[], bool] | None
) -> array[int]:
    found = array("q")
    connection = session.connection().execution_options(yield_per=_STRIDE)
    for question in questions:
        answer = connection.execute(question)
        for stride in answer.scalars().partitions(_STRIDE):
            found.extend(stride)
            if cancelled is not None and cancelled():
                answer.close()
                return found
    return found


def _order(session: Session, key: Any, number: Any, descending: bool) -> Order:
    if not isinstance(key, ByTerm):
        return Order(key, number, descending)
    return Order(case(terms.ranks(session), value=key.column, else_=0), number, descending, term=key.column)


def _by_alphabet(
    session: Session, question: Select[Any], descending: bool, offset: int, limit: int | None
) -> array[int]:
    """Kinds without cards are few; their titles are put in Azerbaijani order here."""
    keys = sorted(
        ((alphabet.sort_key(text or ""), number) for number, text in session.execute(question)),
        reverse=descending,
    )
    found = ordering.last(array("q", (-n if key == alphabet.UNKNOWN else n for key, n in keys)))
    return found[offset : None if limit is None else offset + limit]


def total(session: Session, finder: Finder, listing: Listing) -> int:
    """How many entries belong to the list; from the kept counts where they say it."""
    known = _known_total(session, listing)
    if known is not None:
        return known
    asked = _condition(session, finder, listing)
    if asked is not None:
        return finder.total(session, asked)
    question, _ = _question(session, listing)
    if question is None:
        return 0
    return session.scalar(select(func.count()).select_from(question.order_by(None).subquery())) or 0


def _condition(session: Session, finder: Finder, listing: Listing) -> Condition | None:
    """What recordings are asked for by a query, together with what else the list is narrowed by.

    None where the database answers by itself: without a query, in an order that it has an index for. What it has to look
    for card by card is asked of the columns, if they are at hand.
    """
    narrowed = _narrowings(listing)
    asks = bool((listing.text or "").strip())
    through = finder.keeper.loaded and not _SCANNED.isdisjoint(narrowed)
    if listing.kind != "recording" or not (asks or through or sort_of(listing) in IN_MEMORY):
        return None
    sort_of(listing)
    condition = meaning.understand(session, listing.text or "").condition if asks else EVERYTHING
    for name, value in narrowed.items():
        if name != "text":
            condition = both(condition, condition_of(session, name, value))
    return condition


def _known_total(session: Session, listing: Listing) -> int | None:
    narrowed = _narrowings(listing)
    if listing.kind not in ("recording", "event"):
        return None
    if not narrowed:
        return amounts(session, "all").get(f"{listing.kind}s", 0)
    seasons = _seasons(session, listing.series)
    if set(narrowed) == {"series"}:
        keys = [str(number) for number in seasons]
        return sum(amounts(session, f"series_{listing.kind}s", keys).values())
    if listing.kind == "recording" and set(narrowed) == {"state"}:
        return amounts(session, "state", [narrowed["state"]]).get(narrowed["state"], 0)
    if listing.has is not None and set(narrowed) in ({"has"}, {"series", "has"}):
        every = _known_total(session, Listing(listing.kind, series=listing.series))
        return (every or 0) - narrowing.lacking(session, listing.kind, seasons, listing.has)
    return narrowing.known_total(session, listing, frozenset(narrowed), seasons)


def _seasons(session: Session, series: str | None) -> list[int]:
    """The numbers of a series and those below it; none for none."""
    return [] if series is None else list(with_seasons(session, [entry_id(session, "series", series)]))


def completeness_of(session: Session, finder: Finder, series: str | None) -> Completeness:
    """How far recordings and events are described, of a series with its seasons or of the whole archive."""
    return narrowing.completeness_of(
        session, series, _seasons(session, series), lambda listing: _known_total(session, listing) or 0
    )


def _narrowings(listing: Listing) -> dict[str, str]:
    """What the list is narrowed by; refuses what lists of its kind cannot be narrowed by."""
    if listing.kind not in SORTS:
        raise ListingError("There are no lists of “{kind}”.", kind=listing.kind)
    narrowed = {name: value for name in _NARROWINGS if (value := getattr(listing, name)) is not None}
    for name in narrowed:
        if name not in _NARROWED_BY.get(listing.kind, ("text",)):
            raise ListingError(
                "A list of {kind} cannot be narrowed by {name}.", kind=wording.kinds(listing.kind), name=name
            )
    mistake = narrowing.mistake(listing)
    if mistake is not None:
        raise mistake
    return narrowed


def sort_of(listing: Listing) -> str:
    """The name of what the list is sorted by; raises ListingError for a name that is none."""
    name = listing.sort or USUAL.get(listing.kind, "title")
    known = sort_names(listing.kind)
    if name not in known:
        raise ListingError(
            "A list of {kind} cannot be sorted by “{name}”, only by {known}.",
            kind=wording.kinds(listing.kind),
            name=name,
            known=listed(known),
        )
    return name


def by_words(listing: Listing) -> bool:
    """Whether what the list is sorted by is something to read: names, words of the vocabulary, dates, references."""
    sort = sort_of(listing)
    return sort in (*TEXTS, "genre") or isinstance(SORTS[listing.kind].get(sort), ByTerm)


def sort_keys(session: Session, listing: Listing, entries: Sequence[int]) -> dict[int, str]:
    """The texts by which some entries stand where they stand in a list that is sorted ``by_words``; "" where they have none.

    Words and names as ``alphabet.sort_key`` has them, dates and references as they are.
    """
    sort = sort_of(listing)
    question, key = _question(session, Listing(listing.kind, sort="" if sort == "genre" else sort))
    key = ByTerm(RecordingCard.genre_id) if sort == "genre" else key
    assert question is not None
    number = question.selected_columns[0]
    column = key.column if isinstance(key, ByTerm) else key
    rows = session.execute(question.add_columns(column).where(number.in_(entries)))
    found = {entry: value for entry, value in rows}
    if isinstance(key, ByTerm):
        known = terms.read(session).terms
        found = {entry: known[term].words["az"] if term in known else "" for entry, term in found.items()}
    if key is Title.text or isinstance(key, ByTerm):
        found = {entry: alphabet.sort_key(text or "") for entry, text in found.items()}
    return {entry: "" if text == alphabet.UNKNOWN else text for entry, text in found.items()}


def _question(session: Session, listing: Listing) -> tuple[Select[Any] | None, Any]:
    _narrowings(listing)
    key = SORTS[listing.kind][sort_of(listing)]
    question = _of_cards if listing.kind in _CARDS else _of_entries
    return question(session, listing), key


def _of_cards(session: Session, listing: Listing) -> Select[Any] | None:
    card = _CARDS[listing.kind]
    where: list[ColumnElement[bool]] = []
    if listing.series is not None:
        where.append(card.series_id.in_(with_seasons(session, [entry_id(session, "series", listing.series)])))
    if listing.event is not None:
        where.append(RecordingCard.event_id == entry_id(session, "event", listing.event))
    if listing.agent is not None:
        where.append(_of_agent(listing.kind, card, entry_id(session, "agent", listing.agent)))
    if listing.mode is not None:
        term = mode_id(session, listing.mode)
        where.append(card.id.in_(select(RecordingTerm.recording_id).where(RecordingTerm.term_id == term)))
    if listing.kind == "agent" and listing.state == "performing":
        where.append(AgentCard.agent_kind != "organisation")
    elif listing.state is not None:
        where.append((RecordingCard.state if listing.kind == "recording" else card.status) == listing.state)
    if listing.place is not None:
        where.append(card.venue_id == entry_id(session, "place", listing.place))
    if listing.term is not None:
        where.append(narrowing.with_term(session, listing.kind, card, listing.term))
    if listing.problem is not None:
        where.append(narrowing.of_problem(card, listing.problem))
    if listing.lacks is not None:
        where.append(narrowing.lacks(card, listing.lacks))
    if listing.has is not None:
        where.append(~narrowing.lacks(card, listing.has))
    if listing.light is not None:
        where.append(narrowing.at_light(listing.kind, card, listing.light))
    if listing.agreement is not None:
        where.append(
            narrowing.under(session, listing.kind, card, entry_id(session, "agreement", listing.agreement))
        )
    if listing.text is not None and listing.text.strip():
        matching = _named(session, listing.kind, listing.text)
        if matching is None:
            return None
        where.append(card.id.in_(matching))
    return select(card.id).where(*where)


def _named(session: Session, kind: str, typed: str) -> Select[Any] | None:
    """The ids of the entries of a kind that hold all the words of a query; None when it asks for nothing that they have.

    Only words are looked for: what fields say is about recordings.
    """
    condition = meaning.only_words(typed)
    try:
        return full_text.entries(session, condition, kind)
    except full_text.Unanswerable:
        return None


def _of_agent(kind: str, card: Any, agent: int) -> ColumnElement[bool]:
    if kind == "recording":
        return card.id.in_(select(RecordingAgent.recording_id).where(RecordingAgent.agent_id == agent))
    of_recordings = (
        select(RecordingCard.event_id)
        .join(RecordingAgent, RecordingAgent.recording_id == RecordingCard.id)
        .where(RecordingAgent.agent_id == agent, RecordingCard.event_id.is_not(None))
    )
    named = select(Participation.entry_id).where(Participation.agent_id == agent)
    return or_(card.id.in_(of_recordings), card.id.in_(named))


def _of_entries(session: Session, listing: Listing) -> Select[Any] | None:
    table = _PLAIN[listing.kind]
    question = (
        select(table.__table__.c.id)
        .join(Entry.__table__, Entry.__table__.c.id == table.__table__.c.id)
        .outerjoin(Title, and_(Title.entry_id == table.__table__.c.id, Title.type == "main"))
    )
    if listing.kind == "agreement" and listing.series is not None:
        number = entry_id(session, "series", listing.series)
        question = question.join(AgreementLink, AgreementLink.agreement_id == table.__table__.c.id)
        question = question.where(AgreementLink.entry_id == number)
    if listing.text is not None and listing.text.strip():
        matching = _named(session, listing.kind, listing.text)
        if matching is None:
            return None
        question = question.where(table.__table__.c.id.in_(matching))
    return question
