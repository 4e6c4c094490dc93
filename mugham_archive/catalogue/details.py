"""All that is known of one entry, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import (
    agent_details,
    agreements,
    card_reading,
    completeness,
    recording_details,
)
from mugham_archive.catalogue.cards import ORGANISING
from mugham_archive.catalogue.detail_parts import cards_of, entry_view, linked_to, participations
from mugham_archive.catalogue.models import (
    Agreement,
    AgreementLink,
    AgreementParty,
    AgreementRenewal,
    Document,
    DocumentLink,
    Event,
    Participation,
    Place,
    ScheduleChange,
    Series,
    Term,
)
from mugham_archive.catalogue.reading import Terms, find_entry, names_of, references_of
from mugham_archive.catalogue.views import (
    AgreementCard,
    AgreementDetails,
    Details,
    DocumentDetails,
    EventCard,
    EventDetails,
    PartyView,
    PlaceDetails,
    RenewalView,
    ScheduleChangeView,
    SeriesCard,
    SeriesDetails,
)


def read(session: Session, ref: str, language: str, folder: Path) -> Details:
    """The entry with that reference or uuid (a segment gives its recording); raises EntryNotFound.

    ``folder`` is the archive's own folder, where its documents are kept.
    """
    entry = find_entry(session, ref)
    if entry.kind == "segment":
        entry = find_entry(session, recording_details.recording_of(session, entry.id))
    return _READERS[entry.kind](session, entry, language, folder)


def _event(session: Session, entry: Any, language: str, _folder: Path) -> EventDetails:
    row = session.execute(select(Event.__table__).where(Event.__table__.c.id == entry.id)).one()
    terms = Terms(session, language)
    changes = session.execute(
        select(ScheduleChange.__table__)
        .where(ScheduleChange.event_id == entry.id)
        .order_by(ScheduleChange.id)
    )
    (card,) = cards_of(session, EventCard, "event", [entry.id], language)
    return EventDetails(
        entry=entry_view(session, entry, language),
        card=card,
        number_in_series=row.number_in_series,
        start_time=row.start_time,
        attendance=row.attendance,
        platform=row.platform,
        link=row.link,
        occasion=row.occasion,
        abstract=row.abstract,
        date_as_written=row.date_as_written,
        series=_series_card(session, row.series_id, language),
        schedule=tuple(
            ScheduleChangeView(one.old_edtf, one.old_time, one.new_edtf, one.reason, one.announced_edtf)
            for one in changes
        ),
        participations=participations(session, [entry.id], terms).get(entry.id, ()),
        agreements=_agreements_of(session, entry.id, language),
    )


def _series(session: Session, entry: Any, language: str, _folder: Path) -> SeriesDetails:
    row = session.execute(select(Series.__table__).where(Series.__table__.c.id == entry.id)).one()
    tree = card_reading.series_tree(session, language)
    (card,) = (one for one in tree if one.id == entry.id)
    view = entry_view(session, entry, language)
    people = participations(session, [entry.id], Terms(session, language)).get(entry.id, ())
    return SeriesDetails(
        entry=view,
        card=card,
        description=in_language(row, "description", language),
        parent=next((one for one in tree if one.id == row.parent_id), None),
        seasons=tuple(one for one in tree if one.parent_ref == entry.reference),
        participations=people,
        agreements=_agreements_of(session, entry.id, language),
        lacks=completeness.of_series(
            row,
            title=view.title,
            people=bool(people) or _has_organiser(session, entry.id),
            events=card.events,
            recordings=card.recordings,
            documents=bool(view.documents),
        ),
    )


def _has_organiser(session: Session, series: int) -> bool:
    """Whether an event of the series or of its seasons says who held it: then it is known who holds the series."""
    event, part = Event.__table__.c, Participation.__table__.c
    below = select(Series.__table__.c.id).where(Series.parent_id == series)
    roles = select(Term.id).where(Term.scheme == "role", Term.code.in_(ORGANISING))
    held = select(event.id).where(or_(event.series_id == series, event.series_id.in_(below)))
    found = select(part.id).where(part.entry_id.in_(held), part.role_id.in_(roles)).limit(1)
    return session.scalar(found) is not None


def _document(session: Session, entry: Any, language: str, folder: Path) -> DocumentDetails:
    row = session.execute(select(Document.__table__).where(Document.__table__.c.id == entry.id)).one()
    (card,) = card_reading.cards(session, "document", [entry.id], language)
    question = select(DocumentLink.entry_id, DocumentLink.relation).where(
        DocumentLink.document_id == entry.id
    )
    assert not isinstance(card, EventCard)
    return DocumentDetails(
        entry=entry_view(session, entry, language),
        card=card,  # type: ignore[arg-type]
        issuing_body=row.issuing_body,
        language=Terms(session, language).word(row.language_id),
        file=None,
        stored_path=str(folder / row.file_path) if row.file_path else None,
        linked=linked_to(session, session.execute(question).all(), language),
        file_name=row.file_name,
        mime=row.file_mime,
        size=row.file_size,
        sha256=row.file_sha256,
    )


def _agreement(session: Session, entry: Any, language: str, _folder: Path) -> AgreementDetails:
    row = session.execute(select(Agreement.__table__).where(Agreement.__table__.c.id == entry.id)).one()
    (card,) = cards_of(session, AgreementCard, "agreement", [entry.id], language)
    party = AgreementParty.__table__
    parties = session.execute(
        select(party).where(party.c.agreement_id == entry.id).order_by(party.c.position)
    ).all()
    names = names_of(session, (one.agent_id for one in parties))
    references = references_of(session, (one.agent_id for one in parties))
    links = session.execute(
        select(AgreementLink.entry_id).where(AgreementLink.agreement_id == entry.id)
    ).all()
    renewals = session.execute(
        select(AgreementRenewal.__table__)
        .where(AgreementRenewal.agreement_id == entry.id)
        .order_by(AgreementRenewal.id)
    ).all()
    return AgreementDetails(
        entry=entry_view(session, entry, language),
        card=card,
        subject=row.subject,
        uses_granted=row.uses_granted,
        renewals=tuple(RenewalView(one.until_edtf, one.signed_edtf, one.note, one.id) for one in renewals),
        parties=tuple(
            PartyView(
                references[one.agent_id],
                names.get(one.agent_id, ""),
                one.signatory,
                one.signatory_office,
                one.id,
            )
            for one in parties
        ),
        linked=linked_to(session, [(one.entry_id, "under_agreement") for one in links], language),
        under=agreements.under(session, [entry.id])[entry.id],
        first_end=row.to_edtf,
    )


def _place(session: Session, entry: Any, language: str, _folder: Path) -> PlaceDetails:
    row = session.execute(select(Place.__table__).where(Place.__table__.c.id == entry.id)).one()
    (card,) = card_reading.cards(session, "place", [entry.id], language)
    return PlaceDetails(entry_view(session, entry, language), card, row.town, row.country)  # type: ignore[arg-type]


def in_language(row: Any, field: str, language: str) -> str:
    """A field that is kept per language, in the one asked for or else in another."""
    texts = {code: getattr(row, f"{field}_{code}") for code in ("az", "en", "ru")}
    return texts.get(language) or texts["az"] or texts["en"] or texts["ru"] or ""


def _series_card(session: Session, series: int | None, language: str) -> SeriesCard | None:
    if series is None:
        return None
    return next((one for one in card_reading.series_tree(session, language) if one.id == series), None)


def _agreements_of(session: Session, entry: int, language: str) -> tuple[AgreementCard, ...]:
    ids = list(session.scalars(select(AgreementLink.agreement_id).where(AgreementLink.entry_id == entry)))
    return cards_of(session, AgreementCard, "agreement", ids, language)


def ending_soon(session: Session, within_months: int, language: str) -> Sequence[AgreementCard]:
    """The agreements in force whose last day, renewals counted, comes within so many months, the next first."""
    ids = agreements.ending_within(session, within_months)
    return cards_of(session, AgreementCard, "agreement", ids, language)


_READERS: dict[str, Callable[[Session, Any, str, Path], Details]] = {
    "recording": recording_details.read,
    "event": _event,
    "series": _series,
    "agent": agent_details.read,
    "document": _document,
    "agreement": _agreement,
    "place": _place,
}
