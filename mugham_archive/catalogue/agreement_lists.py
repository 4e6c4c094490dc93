"""All agreements at a glance: by partner, with what took place under each."""

from __future__ import annotations

from collections import Counter, defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import agreements
from mugham_archive.catalogue.card_reading import cards
from mugham_archive.catalogue.models import Agreement, AgreementParty
from mugham_archive.catalogue.reading import names_of, references_of
from mugham_archive.catalogue.views import AgreementCard, AgreementLine, PartyView


def all_agreements(session: Session, language: str) -> tuple[AgreementLine, ...]:
    """Every agreement with its partners and what took place under it, the newest first."""
    ids = list(session.scalars(select(Agreement.__table__.c.id)))
    party = AgreementParty.__table__.c
    question = select(party.agreement_id, party.agent_id, party.signatory, party.signatory_office, party.id)
    rows = session.execute(question.order_by(party.agreement_id, party.position, party.id)).all()
    house = _house([(row.agreement_id, row.agent_id) for row in rows])
    names = names_of(session, (row.agent_id for row in rows))
    references = references_of(session, (row.agent_id for row in rows))
    partners: dict[int, list[PartyView]] = defaultdict(list)
    for row in rows:
        if row.agent_id != house:
            name = names.get(row.agent_id, "")
            partners[row.agreement_id].append(
                PartyView(references[row.agent_id], name, row.signatory, row.signatory_office, row.id)
            )
    counts = agreements.under(session, ids)
    found = [
        AgreementLine(card, tuple(partners.get(card.id, ())), counts[card.id])
        for card in cards(session, "agreement", ids, language)
        if isinstance(card, AgreementCard)
    ]
    return tuple(sorted(found, key=lambda line: (line.card.date or "", line.card.id), reverse=True))


def _house(parties: list[tuple[int, int]]) -> int | None:
    """The archive's own house among the parties: who signed most, of equals the one that was named first.

    Nobody when an agreement names no other: then it would be left without a partner.
    """
    signed = Counter(agent for _, agent in dict.fromkeys(parties))
    others: dict[int, set[int]] = defaultdict(set)
    for agreement, agent in parties:
        others[agreement].add(agent)
    most = max(signed, key=lambda agent: signed[agent], default=None)
    if most is None or any(agents == {most} for agents in others.values()):
        return None
    return most
