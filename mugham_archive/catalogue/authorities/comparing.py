"""What tells two entries that look alike from each other, for somebody who decides whether they are the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.authorities.merging import MergeError, find_authority
from mugham_archive.catalogue.authorities.parts import counted
from mugham_archive.catalogue.models import AgentCard as AgentRow
from mugham_archive.catalogue.models import (
    AgentName,
    Event,
    EventCard,
    Participation,
    Place,
    RecordingAgent,
    Series,
    Term,
    Title,
)
from mugham_archive.catalogue.models import RecordingCard as RecordingRow
from mugham_archive.catalogue.reading import Terms, label, references_of, titles_in
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.catalogue.views import Compared


def compared(session: Session, kind: str, ids: Sequence[int], language: str) -> list[Compared]:
    """Each of these agents, places, series or terms with what is known of it at a glance; those that are gone are left out."""
    if kind == "term":
        terms = (session.get(Term, number) for number in ids)
        return [_term(session, term, language) for term in terms if term is not None]
    references = references_of(session, ids)
    read = {"agent": _agent, "place": _place, "series": _series}[kind]
    return [read(session, number, references[number], language) for number in ids if number in references]


def compared_by_name(session: Session, refs: Sequence[str], language: str) -> tuple[str, list[Compared]]:
    """The kind of these entries or terms (``scheme/code``) and each at a glance; raises EntryNotFound or MergeError."""
    found = [find_authority(session, ref) for ref in refs]
    kinds = {kind for kind, _ in found}
    if len(kinds) != 1:
        raise MergeError("Only what is of the same kind can be compared.")
    (kind,) = kinds
    return kind, compared(session, kind, [number for _, number in found], language)


def _term(session: Session, term: Term, language: str) -> Compared:
    said = label(term, language)
    words = dict.fromkeys((term.az, term.en, term.ru, *(str(one) for one in term.variants)))
    key = str(term.id)
    return Compared(
        id=term.id,
        ref=f"{term.scheme}/{term.code}",
        kind="term",
        title=said,
        names=tuple(word for word in words if word not in ("", said)),
        dates="",
        about=(),
        recordings=amounts(session, "term", [key]).get(key, 0),
        events=0,
        years="",
        hanging=counted(session, "term", term.id),
    )


def _agent(session: Session, number: int, ref: str, language: str) -> Compared:
    names = list(
        session.scalars(
            select(AgentName.text)
            .where(AgentName.agent_id == number)
            .order_by(AgentName.type != "preferred", AgentName.position, AgentName.id)
        )
    )
    card: Any = session.get(AgentRow, number)
    terms = Terms(session, language)
    roles = _terms_of(session, number, RecordingAgent.role_id)
    instruments = _terms_of(session, number, RecordingAgent.instrument_id)
    terms.load([*roles, *instruments])
    dates = select(func.min(RecordingRow.date_earliest), func.max(RecordingRow.date_latest)).join(
        RecordingAgent, RecordingAgent.recording_id == RecordingRow.id
    )
    first, last = session.execute(dates.where(RecordingAgent.agent_id == number)).one()
    events = session.scalar(
        select(func.count(func.distinct(Participation.entry_id)))
        .join(Event.__table__, Event.__table__.c.id == Participation.entry_id)
        .where(Participation.agent_id == number)
    )
    return Compared(
        id=number,
        ref=ref,
        kind=card.agent_kind if card is not None else "person",
        title=names[0] if names else ref,
        names=tuple(names[1:]),
        dates=card.dates if card is not None else "",
        about=tuple(dict.fromkeys(terms.word(one) for one in (*roles, *instruments))),
        recordings=card.recordings if card is not None else 0,
        events=events or 0,
        years=_years(first, last),
        hanging=counted(session, "agent", number),
    )


def _terms_of(session: Session, agent: int, column: Any) -> list[int]:
    amount = func.count()
    question = (
        select(column, amount)
        .join(Term, Term.id == column)
        .where(RecordingAgent.agent_id == agent)
        .group_by(column)
        .order_by(amount.desc(), column)
        .limit(4)
    )
    return [number for number, _ in session.execute(question)]


def _place(session: Session, number: int, ref: str, language: str) -> Compared:
    row = session.execute(select(Place.__table__).where(Place.__table__.c.id == number)).one()
    title, others = _titles(session, number, language)
    about = [Terms(session, language).word(row.type_id), row.address, row.town, row.country]
    if row.parent_id is not None:
        about.append(titles_in(session, [row.parent_id], language).get(row.parent_id, ""))
    events = session.execute(
        select(func.count(), func.min(EventCard.date_key), func.max(EventCard.date_key)).where(
            EventCard.venue_id == number
        )
    ).one()
    recordings = session.scalar(select(func.count()).where(RecordingRow.venue_id == number))
    return Compared(
        id=number,
        ref=ref,
        kind="place",
        title=title or ref,
        names=others,
        dates="",
        about=tuple(part for part in about if part),
        recordings=recordings or 0,
        events=events[0],
        years=_years(events[1], events[2]),
        hanging=counted(session, "place", number),
    )


def _series(session: Session, number: int, ref: str, language: str) -> Compared:
    row = session.execute(select(Series.__table__).where(Series.__table__.c.id == number)).one()
    title, others = _titles(session, number, language)
    about = [row.code]
    if row.parent_id is not None:
        about.append(titles_in(session, [row.parent_id], language).get(row.parent_id, ""))
    below = _with_seasons(session, number)
    events = session.execute(
        select(func.count(), func.min(EventCard.date_key), func.max(EventCard.date_key)).where(
            EventCard.series_id.in_(below)
        )
    ).one()
    recordings = session.scalar(select(func.count()).where(RecordingRow.series_id.in_(below)))
    return Compared(
        id=number,
        ref=ref,
        kind="series",
        title=title or ref,
        names=others,
        dates=row.dates_edtf or "",
        about=tuple(part for part in about if part),
        recordings=recordings or 0,
        events=events[0],
        years=_years(events[1], events[2]),
        hanging=counted(session, "series", number),
    )


def _with_seasons(session: Session, number: int) -> set[int]:
    """The series and all its seasons: what is held and recorded in them is held and recorded in it."""
    found, level = {number}, {number}
    while level:
        seasons = select(Series.__table__.c.id).where(Series.__table__.c.parent_id.in_(level))
        level = set(session.scalars(seasons)) - found
        found |= level
    return found


def _titles(session: Session, number: int, language: str) -> tuple[str, tuple[str, ...]]:
    main = titles_in(session, [number], language).get(number, "")
    texts = session.scalars(
        select(Title.text).where(or_(Title.entry_id == number)).order_by(Title.position, Title.id)
    )
    return main, tuple(text for text in dict.fromkeys(texts) if text != main)


def _years(first: str | None, last: str | None) -> str:
    years = [one[:4] for one in (first, last) if one and one[:4].isdigit() and one[:4] != "9999"]
    return "–".join(dict.fromkeys(years))
