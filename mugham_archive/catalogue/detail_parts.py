"""The parts that the details of several kinds of entry share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.models import (
    AgentName,
    Document,
    DocumentLink,
    Entry,
    Event,
    Identifier,
    Note,
    Participation,
    Recording,
    Title,
)
from mugham_archive.catalogue.reading import Terms, iso, names_of, references_of, titles_in
from mugham_archive.catalogue.views import (
    EntryView,
    IdentifierView,
    LinkView,
    NoteView,
    ParticipationView,
    TitleView,
)
from mugham_archive.storage.bulk import portions

CardType = TypeVar("CardType")


def cards_of(
    session: Session, card: type[CardType], kind: str, ids: Sequence[int], language: str
) -> tuple[CardType, ...]:
    """The cards of one kind, with their type."""
    return tuple(one for one in card_reading.cards(session, kind, ids, language) if isinstance(one, card))


def entry_view(session: Session, entry: Any, language: str) -> EntryView:
    """What every entry carries."""
    titles = session.execute(
        select(Title.__table__)
        .where(Title.entry_id == entry.id)
        .order_by(Title.type != "main", Title.position, Title.id)
    ).all()
    identifiers = session.execute(select(Identifier.__table__).where(Identifier.entry_id == entry.id))
    notes = session.execute(select(Note.__table__).where(Note.entry_id == entry.id).order_by(Note.id))
    title = titles_in(session, [entry.id], language).get(entry.id, "")
    if entry.kind == "agent":
        title = names_of(session, [entry.id]).get(entry.id, "")
    elif entry.kind in ("recording", "segment", "event"):
        # What was performed is called as it was printed; only series, papers and places speak the reader's language.
        title = next((one.text for one in titles), title)
    return EntryView(
        id=entry.id,
        kind=entry.kind,
        ref=entry.reference,
        uuid=entry.uuid,
        version=entry.version,
        created=iso(entry.created),
        updated=iso(entry.updated),
        title=title,
        titles=tuple(TitleView(one.text, one.language, one.script, one.type) for one in titles),
        identifiers=tuple(IdentifierView(one.scheme, one.value) for one in identifiers),
        notes=tuple(NoteView(one.text, one.type, one.language) for one in notes),
        documents=_documents(session, entry.id, language),
    )


def _documents(session: Session, entry: int, language: str) -> tuple[LinkView, ...]:
    rows = session.execute(
        select(DocumentLink.document_id, DocumentLink.relation).where(DocumentLink.entry_id == entry)
    ).all()
    return linked_to(session, [(row.document_id, row.relation) for row in rows], language)


def linked_to(session: Session, links: Iterable[Any], language: str) -> tuple[LinkView, ...]:
    """(entry id, relation) pairs as links, the oldest first."""
    pairs = [(number, relation) for number, relation in links]
    ids = sorted({number for number, _ in pairs})
    kinds: dict[int, str] = {}
    for some in portions(ids):
        table = Entry.__table__.c
        kinds.update(
            {
                row.id: row.kind
                for row in session.execute(select(table.id, table.kind).where(table.id.in_(some)))
            }
        )
    references, titles = references_of(session, ids), titles_in(session, ids, language)
    titles.update(names_of(session, (number for number, kind in kinds.items() if kind == "agent")))
    dates = _dates(session, ids)
    found = [
        LinkView(references[number], kinds[number], titles.get(number, ""), relation, dates.get(number))
        for number, relation in pairs
        if number in kinds
    ]
    return tuple(sorted(found, key=lambda link: (link.date or "~", link.ref)))


def _dates(session: Session, ids: Sequence[int]) -> dict[int, str | None]:
    found: dict[int, str | None] = {}
    for entity in (Document, Event, Recording):
        table = entity.__table__.c
        for some in portions(ids):
            question = select(table.id, table.date_edtf).where(table.id.in_(some))
            found.update({row.id: row.date_edtf for row in session.execute(question)})
    return found


def participations(
    session: Session, entries: Sequence[int], terms: Terms, inherited_from: str = ""
) -> dict[int, tuple[ParticipationView, ...]]:
    """Who took part in each of these entries, in the order of the programme."""
    rows: list[Any] = []
    table = Participation.__table__
    for some in portions(list(entries)):
        question = select(table).where(table.c.entry_id.in_(some))
        rows += session.execute(question.order_by(table.c.entry_id, table.c.position, table.c.id))
    terms.load(number for row in rows for number in (row.role_id, row.instrument_id))
    names = names_of(session, (row.agent_id for row in rows))
    references = references_of(session, (row.agent_id for row in rows))
    found: dict[int, list[ParticipationView]] = defaultdict(list)
    for row in rows:
        found[row.entry_id].append(
            ParticipationView(
                references[row.agent_id],
                names.get(row.agent_id, row.credited_as),
                terms.word(row.role_id),
                terms.code(row.role_id),
                terms.word(row.instrument_id),
                row.credited_as,
                row.principal,
                row.certainty,
                inherited_from,
            )
        )
    return {number: tuple(views) for number, views in found.items()}


def agent_names(session: Session, agent: int) -> Sequence[Any]:
    """Every spelling of an agent's name, the preferred one first."""
    table = AgentName.__table__
    question = select(table).where(table.c.agent_id == agent)
    return session.execute(question.order_by(table.c.type != "preferred", table.c.position, table.c.id)).all()
