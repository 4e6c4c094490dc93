"""Answers which entries belong to a list, in which order: the ids behind every table of the window."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select, text
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.models import (
    AgentCard,
    AgentHonorific,
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
    Term,
    Title,
)
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.catalogue.views import Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.search import query

# How many ids are taken over from the database at a time: long enough to be quick, short enough to let others run.
_STRIDE = 5_000


def _day(earliest: Any, latest: Any) -> Any:
    # The databases do not agree where nothing is sorted to; here what has no date comes last.
    return func.coalesce(earliest, latest, "9999-99-99")


_SORTS: dict[str, dict[str, Any]] = {
    "recording": {
        "title": RecordingCard.title_key,
        "date": RecordingCard.date_key,
        "series": RecordingCard.series_key,
        "performers": RecordingCard.performers_key,
        "mode": RecordingCard.mode_key,
        "duration": RecordingCard.duration_ms,
        "ref": RecordingCard.reference,
        "access": RecordingCard.access,
        "state": RecordingCard.state,
        "added": RecordingCard.added_key,
    },
    "event": {
        "title": EventCard.title_key,
        "date": EventCard.date_key,
        "series": EventCard.series_key,
        "venue": EventCard.venue_key,
        "status": EventCard.status,
        "ref": EventCard.reference,
        "recordings": EventCard.recordings,
    },
    "agent": {
        "name": AgentCard.name_key,
        "kind": AgentCard.agent_kind,
        "recordings": AgentCard.recordings,
        "ref": AgentCard.reference,
    },
    "document": {
        "title": Title.text,
        "date": _day(Document.__table__.c.date_earliest, Document.__table__.c.date_latest),
        "type": Document.document_type,
        "ref": Entry.reference,
    },
    "agreement": {
        "title": Title.text,
        "date": _day(Agreement.__table__.c.signed_earliest, Agreement.__table__.c.signed_latest),
        "status": Agreement.status,
        "ref": Entry.reference,
    },
    "series": {"title": Title.text, "ref": Entry.reference},
    "place": {"title": Title.text, "ref": Entry.reference},
}
_DEFAULT_SORT = {"recording": "date", "event": "date", "agent": "name"}
_CARDS: dict[str, Any] = {"recording": RecordingCard, "event": EventCard, "agent": AgentCard}
_PLAIN: dict[str, Any] = {"document": Document, "agreement": Agreement, "series": Series, "place": Place}
_NARROWINGS = ("series", "event", "agent", "mode", "state", "problem", "text", "place", "term")
_NARROWED_BY = {
    "recording": _NARROWINGS,
    "event": ("series", "agent", "state", "text", "place", "term"),
    "agent": ("state", "text", "term"),
    "agreement": ("series", "text"),
}
# What a recording's standing questions look like on its card.
_PROBLEMS: dict[str, ColumnElement[bool]] = {
    "missing": RecordingCard.missing.is_(True),
    "undated": RecordingCard.date_edtf.is_(None),
    "unnamed": RecordingCard.performers == "",
}


class ListingError(ArchiveError):
    """A list was asked for by something that the archive does not know."""


def sort_names(kind: str) -> tuple[str, ...]:
    """The names by which a kind's lists can be sorted."""
    return tuple(_SORTS[kind])


def ids(
    session: Session,
    listing: Listing,
    *,
    limit: int | None = None,
    offset: int = 0,
    cancelled: Callable[[], bool] | None = None,
) -> array[int]:
    """The ids of the entries in order (8 bytes each); stops early and returns what it has when ``cancelled`` says so."""
    question, key = _question(session, listing)
    if question is None:
        return array("q")
    column = question.selected_columns[0]
    if key is Title.text:
        return _by_alphabet(session, question.add_columns(Title.text), listing.descending, offset, limit)
    order = (key.desc(), column.desc()) if listing.descending else (key, column)
    question = question.order_by(*order)
    if limit is not None:
        question = question.limit(limit)
    if offset:
        question = question.limit(limit if limit is not None else 1 << 60).offset(offset)
    found = array("q")
    answer = session.connection().execution_options(yield_per=_STRIDE).execute(question)
    for stride in answer.scalars().partitions(_STRIDE):
        found.extend(stride)
        if cancelled is not None and cancelled():
            answer.close()
            break
    return found


def _by_alphabet(
    session: Session, question: Select[Any], descending: bool, offset: int, limit: int | None
) -> array[int]:
    """Kinds without cards are few; their titles are put in Azerbaijani order here."""
    rows = sorted(
        session.execute(question),
        key=lambda row: (alphabet.sort_key(row[1] or ""), row[0]),
        reverse=descending,
    )
    return array("q", (row[0] for row in rows[offset : None if limit is None else offset + limit]))


def total(session: Session, listing: Listing) -> int:
    """How many entries belong to the list; from the kept counts where they say it."""
    _narrowings(listing)
    known = _known_total(session, listing)
    if known is not None:
        return known
    if listing.kind == "recording" and set(_narrowings(listing)) == {"text"} and (listing.text or "").strip():
        # The index has a row for every recording: what matches is counted there, without a look at the cards.
        matching = matches(session, "recording", listing.text or "")
        counted = select(func.count()).select_from(matching.subquery()) if matching is not None else None
        return (session.scalar(counted) or 0) if counted is not None else 0
    question, _ = _question(session, listing)
    if question is None:
        return 0
    return session.scalar(select(func.count()).select_from(question.order_by(None).subquery())) or 0


def _known_total(session: Session, listing: Listing) -> int | None:
    narrowed = _narrowings(listing)
    if listing.kind not in ("recording", "event"):
        return None
    if not narrowed:
        return amounts(session, "all").get(f"{listing.kind}s", 0)
    if set(narrowed) == {"series"}:
        keys = [str(number) for number in _with_seasons(session, _id(session, "series", narrowed["series"]))]
        return sum(amounts(session, f"series_{listing.kind}s", keys).values())
    if listing.kind == "recording" and len(narrowed) == 1:
        for scope in ("state", "problem"):
            if scope in narrowed:
                return amounts(session, scope, [narrowed[scope]]).get(narrowed[scope], 0)
    return None


def _narrowings(listing: Listing) -> dict[str, str]:
    """What the list is narrowed by; refuses what lists of its kind cannot be narrowed by."""
    if listing.kind not in _SORTS:
        raise ListingError(f"There are no lists of “{listing.kind}”.")
    narrowed = {name: value for name in _NARROWINGS if (value := getattr(listing, name)) is not None}
    for name in narrowed:
        if name not in _NARROWED_BY.get(listing.kind, ("text",)):
            raise ListingError(f"A list of {listing.kind}s cannot be narrowed by {name}.")
    if listing.problem is not None and listing.problem not in _PROBLEMS:
        raise ListingError(f"“{listing.problem}” is no problem that the archive looks for.")
    return narrowed


def _question(session: Session, listing: Listing) -> tuple[Select[Any] | None, Any]:
    _narrowings(listing)
    name = listing.sort or _DEFAULT_SORT.get(listing.kind, "title")
    key = _SORTS[listing.kind].get(name)
    if key is None:
        known = ", ".join(_SORTS[listing.kind])
        raise ListingError(f"A list of {listing.kind}s cannot be sorted by “{name}”, only by {known}.")
    question = _of_cards if listing.kind in _CARDS else _of_entries
    return question(session, listing), key


def _of_cards(session: Session, listing: Listing) -> Select[Any] | None:
    card = _CARDS[listing.kind]
    where: list[ColumnElement[bool]] = []
    if listing.series is not None:
        where.append(card.series_id.in_(_with_seasons(session, _id(session, "series", listing.series))))
    if listing.event is not None:
        where.append(RecordingCard.event_id == _id(session, "event", listing.event))
    if listing.agent is not None:
        where.append(_of_agent(listing.kind, card, _id(session, "agent", listing.agent)))
    if listing.mode is not None:
        term = session.scalar(select(Term.id).where(Term.scheme == "mode", Term.code == listing.mode))
        if term is None:
            raise ListingError(f"There is no mode “{listing.mode}”.")
        where.append(card.id.in_(select(RecordingTerm.recording_id).where(RecordingTerm.term_id == term)))
    if listing.kind == "agent" and listing.state == "performing":
        where.append(AgentCard.agent_kind != "organisation")
    elif listing.state is not None:
        where.append((RecordingCard.state if listing.kind == "recording" else card.status) == listing.state)
    if listing.place is not None:
        where.append(card.venue_id == _id(session, "place", listing.place))
    if listing.term is not None:
        where.append(_with_term(session, listing.kind, card, listing.term))
    if listing.problem is not None:
        where.append(_PROBLEMS[listing.problem])
    if listing.text is not None and listing.text.strip():
        matching = matches(session, listing.kind, listing.text)
        if matching is None:
            return None
        where.append(card.id.in_(matching))
    return select(card.id).where(*where)


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


def _with_term(session: Session, kind: str, card: Any, named: str) -> ColumnElement[bool]:
    scheme, _, code = named.partition("/")
    term = session.scalar(select(Term.id).where(Term.scheme == scheme, Term.code == code))
    if term is None:
        raise ListingError(f"The vocabulary “{scheme}” has no term “{code}”.")
    if kind == "recording":
        return card.id.in_(select(RecordingTerm.recording_id).where(RecordingTerm.term_id == term))
    if kind == "agent":
        honoured = select(AgentHonorific.agent_id).where(AgentHonorific.title_id == term)
        return or_(AgentCard.role_id == term, AgentCard.instrument_id == term, card.id.in_(honoured))
    named_on = select(Participation.entry_id).where(
        or_(Participation.role_id == term, Participation.instrument_id == term)
    )
    return or_(EventCard.type_id == term, card.id.in_(named_on))


def _of_entries(session: Session, listing: Listing) -> Select[Any] | None:
    table = _PLAIN[listing.kind]
    question = (
        select(table.__table__.c.id)
        .join(Entry.__table__, Entry.__table__.c.id == table.__table__.c.id)
        .outerjoin(Title, and_(Title.entry_id == table.__table__.c.id, Title.type == "main"))
    )
    if listing.kind == "agreement" and listing.series is not None:
        number = _id(session, "series", listing.series)
        question = question.join(AgreementLink, AgreementLink.agreement_id == table.__table__.c.id)
        question = question.where(AgreementLink.entry_id == number)
    if listing.text is not None and listing.text.strip():
        matching = matches(session, listing.kind, listing.text)
        if matching is None:
            return None
        question = question.where(table.__table__.c.id.in_(matching))
    return question


def matches(session: Session, kind: str, typed: str) -> Select[Any] | None:
    """The ids of the entries of a kind that hold all that was typed, as a question; None when nothing can be looked up."""
    wanted = query.understand(typed)
    sqlite = session.get_bind().dialect.name == "sqlite"
    asked = query.for_sqlite(wanted) if sqlite else query.for_postgresql(wanted)
    if asked is None:
        return None
    index = "recording" if kind == "recording" else "entry"
    if sqlite:
        clause = text(f"{index}_index MATCH :asked").bindparams(asked=asked)
        found: Select[Any] = select(literal_column("rowid")).select_from(text(f"{index}_index")).where(clause)
        if index == "entry":
            found = (
                select(literal_column("entry_text.id"))
                .select_from(text("entry_text"))
                .where(
                    text("entry_text.kind = :kind").bindparams(kind=kind),
                    literal_column("entry_text.id").in_(found),
                )
            )
        return found
    clause = text(f"{index}_text.words @@ to_tsquery('simple', :asked)").bindparams(asked=asked)
    found = select(literal_column(f"{index}_text.id")).select_from(text(f"{index}_text")).where(clause)
    if index == "entry":
        found = found.where(text("entry_text.kind = :kind").bindparams(kind=kind))
    return found


def _id(session: Session, kind: str, reference: str) -> int:
    table = Entry.__table__.c
    number = session.scalar(
        select(table.id).where(table.kind == kind, or_(table.reference == reference, table.uuid == reference))
    )
    if number is None:
        raise ListingError(f"There is no {kind} “{reference}” in this archive.")
    return number


def _with_seasons(session: Session, series: int) -> list[int]:
    found = [series]
    level = [series]
    while level:
        level = [
            n
            for n in session.scalars(select(Series.__table__.c.id).where(Series.parent_id.in_(level)))
            if n not in found
        ]
        found += level
    return found
