"""Cards, trees and figures as the faces get them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import agreements, alphabet
from mugham_archive.catalogue.completeness import PROBLEMS
from mugham_archive.catalogue.models import (
    AgentCard as AgentRow,
)
from mugham_archive.catalogue.models import (
    Agreement,
    AgreementParty,
    ArchiveSetting,
    Copy,
    Document,
    Entry,
    MediaFile,
    Participation,
    Place,
    Series,
    Term,
)
from mugham_archive.catalogue.models import (
    EventCard as EventRow,
)
from mugham_archive.catalogue.models import (
    RecordingCard as RecordingRow,
)
from mugham_archive.catalogue.reading import SeriesNames, Terms, label, names_of, references_of, titles_in
from mugham_archive.catalogue.tallies import amounts, lacks_scope
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementCard,
    Card,
    DocumentCard,
    EventCard,
    Listing,
    Overview,
    PlaceCard,
    Problem,
    RecordingCard,
    SeriesCard,
    TermCount,
)
from mugham_archive.storage.bulk import portions


def cards(session: Session, kind: str, ids: Sequence[int], language: str) -> list[Card]:
    """The cards of these entries in the order asked; ids that are gone are left out."""
    read = _READERS[kind]
    found: dict[int, Card] = {}
    for some in portions(list(ids)):
        found.update({card.id: card for card in read(session, some, language)})
    return [found[number] for number in ids if number in found]


def _recordings(session: Session, ids: Sequence[int], language: str) -> list[RecordingCard]:
    table, event = RecordingRow.__table__, Entry.__table__
    joined = table.outerjoin(event, event.c.id == table.c.event_id)
    question = select(table, event.c.reference.label("event_reference")).select_from(joined)
    rows = session.execute(question.where(table.c.id.in_(ids))).all()
    terms, series = Terms(session, language), SeriesNames(session, language)
    terms.load(number for row in rows for number in (row.mode_id, row.genre_id))
    series.load(row.series_id for row in rows)
    return [
        RecordingCard(
            row.id,
            row.reference,
            row.title,
            *series.name(row.series_id),
            row.event_reference,
            row.date_edtf,
            row.performers,
            terms.word(row.mode_id),
            terms.code(row.mode_id),
            terms.word(row.genre_id),
            row.duration_ms,
            row.access,
            row.state,
            row.media,
            row.segments,
            row.missing,
            row.lacks,
        )
        for row in rows
    ]


def _events(session: Session, ids: Sequence[int], language: str) -> list[EventCard]:
    table = EventRow.__table__
    rows = session.execute(select(table).where(table.c.id.in_(ids))).all()
    terms, series = Terms(session, language), SeriesNames(session, language)
    terms.load(row.type_id for row in rows)
    series.load(row.series_id for row in rows)
    return [
        EventCard(
            row.id,
            row.reference,
            row.title,
            *series.name(row.series_id),
            terms.word(row.type_id),
            terms.code(row.type_id),
            row.status,
            row.date_edtf,
            row.venue,
            row.recordings,
            row.lacks,
        )
        for row in rows
    ]


def _agents(session: Session, ids: Sequence[int], language: str) -> list[AgentCard]:
    table = AgentRow.__table__
    rows = session.execute(select(table).where(table.c.id.in_(ids))).all()
    terms = Terms(session, language)
    terms.load(number for row in rows for number in (row.role_id, row.instrument_id))
    return [
        AgentCard(
            row.id,
            row.reference,
            row.name,
            row.agent_kind,
            terms.word(row.role_id),
            terms.word(row.instrument_id),
            row.dates,
            row.recordings,
        )
        for row in rows
    ]


def _series(session: Session, ids: Sequence[int], language: str) -> list[SeriesCard]:
    wanted = set(ids)
    return [card for card in series_tree(session, language) if card.id in wanted]


def _documents(session: Session, ids: Sequence[int], language: str) -> list[DocumentCard]:
    table = Document.__table__
    rows = session.execute(select(table).where(table.c.id.in_(ids))).all()
    references, titles = references_of(session, ids), titles_in(session, ids, language)
    return [
        DocumentCard(
            row.id, references[row.id], titles.get(row.id, ""), row.document_type, row.date_edtf, row.number
        )
        for row in rows
    ]


def _agreements(session: Session, ids: Sequence[int], language: str) -> list[AgreementCard]:
    table = Agreement.__table__
    rows = session.execute(select(table).where(table.c.id.in_(ids))).all()
    references, titles = references_of(session, ids), titles_in(session, ids, language)
    party = AgreementParty.__table__
    parties = session.execute(
        select(party).where(party.c.agreement_id.in_(ids)).order_by(party.c.position)
    ).all()
    names = names_of(session, (row.agent_id for row in parties))
    today = dt.date.today().isoformat()
    renewals = agreements.renewals_of(session, ids)
    made = []
    for row in rows:
        edtf, until = agreements.last_day(row, renewals.get(row.id, ()))
        status = agreements.status(row, until, today)
        named = [names.get(one.agent_id, "") for one in parties if one.agreement_id == row.id]
        made.append(
            AgreementCard(
                row.id,
                references[row.id],
                titles.get(row.id, ""),
                row.number,
                ", ".join(named),
                row.signed_edtf,
                row.from_edtf,
                edtf,
                status,
                status == "in_force",
                until,
            )
        )
    return made


def _places(session: Session, ids: Sequence[int], language: str) -> list[PlaceCard]:
    table = Place.__table__
    rows = session.execute(select(table).where(table.c.id.in_(ids))).all()
    references, titles = references_of(session, ids), titles_in(session, ids, language)
    terms = Terms(session, language)
    terms.load(row.type_id for row in rows)
    return [
        PlaceCard(row.id, references[row.id], titles.get(row.id, ""), terms.word(row.type_id), 0)
        for row in rows
    ]


_READERS: dict[str, Callable[[Session, Sequence[int], str], Sequence[Card]]] = {
    "recording": _recordings,
    "event": _events,
    "agent": _agents,
    "series": _series,
    "document": _documents,
    "agreement": _agreements,
    "place": _places,
}


def series_tree(session: Session, language: str) -> list[SeriesCard]:
    """Every series and season, in alphabetical order, each season after its series; counts include the seasons."""
    table = Series.__table__
    rows = session.execute(
        select(table, Entry.__table__.c.reference).join(Entry.__table__, Entry.__table__.c.id == table.c.id)
    ).all()
    titles = titles_in(session, [row.id for row in rows], language)
    references = {row.id: row.reference for row in rows}
    children: dict[int | None, list[Any]] = {}
    for row in rows:
        children.setdefault(row.parent_id, []).append(row)
    events, recordings = amounts(session, "series_events"), amounts(session, "series_recordings")

    def counted(row: Any, counts: dict[str, int]) -> int:
        below = sum(counted(child, counts) for child in children.get(row.id, ()))
        return counts.get(str(row.id), 0) + below

    ordered: list[SeriesCard] = []

    def add(parent: int | None) -> None:
        # Seasons are in the order of their years, series in that of the alphabet.
        key = (
            (lambda row: (row.dates_earliest or "~", alphabet.sort_key(titles.get(row.id, ""))))
            if parent
            else (lambda row: ("", alphabet.sort_key(titles.get(row.id, ""))))
        )
        for row in sorted(children.get(parent, ()), key=key):
            ordered.append(
                SeriesCard(
                    row.id,
                    row.reference,
                    row.code,
                    titles.get(row.id, ""),
                    references.get(row.parent_id),
                    row.dates_edtf,
                    counted(row, events),
                    counted(row, recordings),
                )
            )
            add(row.id)

    add(None)
    return ordered


def term_counts(session: Session, scheme: str, language: str) -> list[TermCount]:
    """Every term of a scheme with its recordings, in the order of the vocabulary."""
    table = Term.__table__
    rows = session.execute(select(table).where(table.c.scheme == scheme).order_by(table.c.position)).all()
    codes = {row.id: row.code for row in rows}
    counts = amounts(session, "term", [str(row.id) for row in rows])
    return [
        TermCount(row.code, label(row, language), codes.get(row.parent_id), counts.get(str(row.id), 0))
        for row in rows
    ]


# Who helps to hold an event is a partner; so is who signed an agreement.
_PARTNER_ROLES = ("teshkilatchi", "hemteshkilatchi", "ev_sahibi_teshkilat", "sponsor", "maliyyeleshdiren")


def _partner_ids(session: Session) -> list[int]:
    party = select(AgreementParty.agent_id)
    roles = select(Term.id).where(Term.scheme == "role", Term.code.in_(_PARTNER_ROLES))
    held = select(Participation.agent_id).where(Participation.role_id.in_(roles))
    table = AgentRow.__table__.c
    question = select(table.id).where(
        table.agent_kind == "organisation", or_(table.id.in_(party), table.id.in_(held))
    )
    return list(session.scalars(question.order_by(table.name_key, table.id)))


def partners(session: Session, language: str) -> list[AgentCard]:
    """The organisations that signed agreements or helped to hold events."""
    found = cards(session, "agent", _partner_ids(session), language)
    return [card for card in found if isinstance(card, AgentCard)]


def overview(session: Session, folder_name: str) -> Overview:
    """The archive's figures from the kept counts."""
    settings = {row.key: row.value["value"] for row in session.scalars(select(ArchiveSetting))}
    every, states = amounts(session, "all"), amounts(session, "state")
    agents = amounts(session, "agents")
    return Overview(
        name=str(settings.get("name") or folder_name),
        is_sample=bool(settings.get("sample", False)),
        recordings=every.get("recordings", 0),
        events=every.get("events", 0),
        series=every.get("series", 0),
        agents=agents.get("person", 0) + agents.get("ensemble", 0),
        partners=len(_partner_ids(session)),
        documents=every.get("document", 0),
        agreements=every.get("agreement", 0),
        inbox=states.get("inbox", 0),
        problems=amounts(session, "problem").get("any", 0) + _undated_events(session),
        duration_ms=every.get("duration_ms", 0),
    )


def problems(session: Session) -> list[Problem]:
    """The standing questions that some recording or event raises; possible duplicates are counted when asked for."""
    kept = amounts(session, lacks_scope("recording"), [f"0:{code}" for code in PROBLEMS.values()])
    found = {problem: kept.get(f"0:{code}", 0) for problem, code in PROBLEMS.items()}
    undated = _undated_events(session)
    twice = select(func.count()).select_from(recordings_there_twice().subquery())
    found["duplicate"] = session.scalar(twice) or 0
    events = [Problem("event_undated", undated, Listing("event", lacks="date"))] if undated else []
    return [
        *(Problem(code, n, Listing("recording", problem=code)) for code, n in found.items() if n),
        *events,
    ]


def _undated_events(session: Session) -> int:
    return amounts(session, lacks_scope("event"), ["0:date"]).get("0:date", 0)


def recordings_there_twice() -> Select[tuple[int]]:
    """The recordings with a file whose checksum is that of another recording's file too, as a question."""
    file, copy = MediaFile.__table__.c, Copy.__table__.c
    # Few checksums are there more than once; only theirs are looked at any closer.
    again = select(file.sha256).where(file.sha256.is_not(None)).group_by(file.sha256).having(func.count() > 1)
    held = select(file.sha256, copy.recording_id).join(Copy.__table__, copy.id == file.copy_id)
    held_twice = held.where(file.sha256.in_(again)).subquery()
    several = (
        select(held_twice.c.sha256)
        .group_by(held_twice.c.sha256)
        .having(func.count(func.distinct(held_twice.c.recording_id)) > 1)
    )
    return select(held_twice.c.recording_id).where(held_twice.c.sha256.in_(several)).distinct()
