"""All that is known of a performer, an ensemble or an organisation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import agent_performances
from mugham_archive.catalogue.detail_parts import agent_names, cards_of, entry_view
from mugham_archive.catalogue.models import (
    Agent,
    AgentHonorific,
    AgentRelation,
    AgreementParty,
    Event,
    Participation,
    RecordingAgent,
)
from mugham_archive.catalogue.models import RecordingCard as RecordingRow
from mugham_archive.catalogue.reading import Terms, names_of, references_of
from mugham_archive.catalogue.views import (
    AgentCard,
    AgentDetails,
    AgentNameView,
    AgreementCard,
    Companion,
    HonorificView,
    PerformanceView,
    RelationView,
)

PERFORMANCES = 500
COMPANIONS = 30
# How a relation reads from the other side.
_INVERSE = {
    "member_of": "has_member",
    "teacher_of": "pupil_of",
    "parent_of": "child_of",
    "successor_of": "predecessor_of",
}


def read(session: Session, entry: Any, language: str, _folder: Path) -> AgentDetails:
    """The agent's details in one language."""
    table = Agent.__table__
    row = session.execute(select(table).where(table.c.id == entry.id)).one()
    terms = Terms(session, language)
    (card,) = cards_of(session, AgentCard, "agent", [entry.id], language)
    texts = {"az": row.biography_az, "en": row.biography_en, "ru": row.biography_ru}
    parties = select(AgreementParty.agreement_id).where(AgreementParty.agent_id == entry.id)
    return AgentDetails(
        entry=entry_view(session, entry, language),
        card=card,
        names=tuple(
            AgentNameView(one.text, one.language, one.script, one.type)
            for one in agent_names(session, entry.id)
        ),
        honorifics=_honorifics(session, entry.id, terms),
        relations=_relations(session, entry.id),
        biography=texts.get(language) or texts["az"] or texts["en"] or texts["ru"],
        years=_years(session, entry.id),
        performances=_performances(session, entry.id, language),
        companions=_companions(session, entry.id),
        agreements=cards_of(session, AgreementCard, "agreement", list(session.scalars(parties)), language),
        events=_events(session, entry.id),
        instruments=agent_performances.instruments(session, entry.id, terms),
        roles=agent_performances.roles(session, entry.id, terms),
    )


def _honorifics(session: Session, agent: int, terms: Terms) -> tuple[HonorificView, ...]:
    table = AgentHonorific.__table__
    rows = session.execute(
        select(table).where(table.c.agent_id == agent).order_by(table.c.awarded_earliest, table.c.id)
    ).all()
    terms.load(row.title_id for row in rows)
    return tuple(
        HonorificView(terms.word(row.title_id), row.awarded_edtf, row.withdrawn_edtf, row.source)
        for row in rows
    )


def _relations(session: Session, agent: int) -> tuple[RelationView, ...]:
    table = AgentRelation.__table__
    rows = session.execute(
        select(table).where(or_(table.c.agent_id == agent, table.c.other_id == agent)).order_by(table.c.id)
    ).all()
    others = {row.id: row.other_id if row.agent_id == agent else row.agent_id for row in rows}
    names, references = names_of(session, others.values()), references_of(session, others.values())
    return tuple(
        RelationView(
            row.relation if row.agent_id == agent else _INVERSE.get(row.relation, row.relation),
            references[others[row.id]],
            names.get(others[row.id], ""),
            row.dates_edtf,
        )
        for row in rows
    )


def _years(session: Session, agent: int) -> tuple[tuple[int, int], ...]:
    year = func.substr(RecordingRow.date_key, 1, 4)
    question = (
        select(year, func.count(func.distinct(RecordingRow.id)))
        .join(RecordingAgent, RecordingAgent.recording_id == RecordingRow.id)
        .where(RecordingAgent.agent_id == agent, RecordingRow.date_edtf.is_not(None))
        .group_by(year)
        .order_by(year)
    )
    return tuple(
        (int(number), amount) for number, amount in session.execute(question) if str(number).isdigit()
    )


def _performances(session: Session, agent: int, language: str) -> tuple[PerformanceView, ...]:
    newest = agent_performances.rows(session, agent, PERFORMANCES)
    pairs = zip(newest.recordings[:PERFORMANCES], newest.segments[:PERFORMANCES], strict=True)
    return tuple(agent_performances.views(session, agent, pairs, language).values())


def _companions(session: Session, agent: int) -> tuple[Companion, ...]:
    mine, theirs = RecordingAgent.__table__.alias("mine"), RecordingAgent.__table__.alias("theirs")
    amount = func.count(func.distinct(theirs.c.recording_id))
    question = (
        select(theirs.c.agent_id, amount)
        .select_from(mine.join(theirs, theirs.c.recording_id == mine.c.recording_id))
        .where(mine.c.agent_id == agent, theirs.c.agent_id != agent)
        .group_by(theirs.c.agent_id)
        .order_by(amount.desc(), theirs.c.agent_id)
        .limit(COMPANIONS)
    )
    rows = session.execute(question).all()
    ids = [number for number, _ in rows]
    names, references = names_of(session, ids), references_of(session, ids)
    return tuple(Companion(references[n], names.get(n, ""), count) for n, count in rows if n in references)


def _events(session: Session, agent: int) -> int:
    question = (
        select(func.count(func.distinct(Participation.entry_id)))
        .join(Event.__table__, Event.__table__.c.id == Participation.entry_id)
        .where(Participation.agent_id == agent)
    )
    return session.scalar(question) or 0
