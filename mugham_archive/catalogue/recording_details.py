"""All that is known of a recording: who, what, when, its segments, its copies and their files."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.detail_parts import cards_of, entry_view, participations
from mugham_archive.catalogue.models import (
    Copy,
    Entry,
    Event,
    FileSpan,
    MediaFile,
    Recording,
    RecordingLanguage,
    Segment,
    StorageRoot,
    Term,
)
from mugham_archive.catalogue.reading import Terms, iso, label, main_titles, references_of, titles_in
from mugham_archive.catalogue.views import (
    CopyView,
    EventCard,
    FileView,
    ParticipationView,
    RecordingCard,
    RecordingDetails,
    SegmentView,
)
from mugham_archive.sentences import from_json
from mugham_archive.storage.paths import text_to_path


def recording_of(session: Session, segment: int) -> str:
    """The reference of the recording that a segment is part of."""
    table = Entry.__table__.c
    question = select(table.reference).join(Segment.__table__, Segment.__table__.c.recording_id == table.id)
    return session.execute(question.where(Segment.__table__.c.id == segment)).scalar_one()


def read(session: Session, entry: Any, language: str, _folder: Path) -> RecordingDetails:
    """The recording's details in one language."""
    table = Recording.__table__
    row = session.execute(select(table).where(table.c.id == entry.id)).one()
    terms = Terms(session, language)
    (card,) = cards_of(session, RecordingCard, "recording", [entry.id], language)
    events = cards_of(session, EventCard, "event", [row.event_id] if row.event_id else [], language)
    event = events[0] if events else None
    tree = card_reading.series_tree(session, language) if event and event.series_ref else []
    place_id = row.place_id or _venue(session, row.event_id)
    languages = session.scalars(
        select(RecordingLanguage.term_id)
        .where(RecordingLanguage.recording_id == entry.id)
        .order_by(RecordingLanguage.position)
    ).all()
    return RecordingDetails(
        entry=entry_view(session, entry, language),
        card=card,
        kind=row.recording_kind,
        part_number=row.part_number,
        part_total=row.part_total,
        date=card.date,
        date_as_written=row.date_as_written,
        place=titles_in(session, [place_id], language).get(place_id, "") if place_id else "",
        event=event,
        series=next((one for one in tree if event and one.ref == event.series_ref), None),
        genre=terms.word(row.genre_id),
        languages=tuple(terms.word(number) for number in languages),
        summary=row.summary,
        keywords=tuple(row.keywords or ()),
        quality=row.quality,
        provenance=row.provenance,
        rights=_rights(session, row.rights_uri, language),
        rights_uri=row.rights_uri or None,
        access=row.access,
        embargo_until=iso(row.embargo_until) or None,
        credit_line=row.credit_line,
        state=row.state,
        participations=_participations(session, entry.id, row.event_id, terms),
        segments=_segments(session, entry.id, terms),
        copies=_copies(session, entry.id, terms),
    )


def _venue(session: Session, event: int | None) -> int | None:
    return session.scalar(select(Event.venue_id).where(Event.__table__.c.id == event)) if event else None


def _rights(session: Session, uri: str, language: str) -> str:
    row = session.execute(select(Term.__table__).where(Term.scheme == "rights", Term.uri == uri)).first()
    return uri if row is None else label(row, language)


def _participations(
    session: Session, recording: int, event: int | None, terms: Terms
) -> tuple[ParticipationView, ...]:
    own = participations(session, [recording], terms).get(recording)
    if own or event is None:
        return own or ()
    return participations(session, [event], terms, "event").get(event, ())


def _segments(session: Session, recording: int, terms: Terms) -> tuple[SegmentView, ...]:
    table = Segment.__table__
    rows = session.execute(
        select(table)
        .where(table.c.recording_id == recording)
        .order_by(table.c.start_ms, table.c.position, table.c.id)
    ).all()
    ids = [row.id for row in rows]
    titles, references = main_titles(session, ids), references_of(session, ids)
    people = participations(session, ids, terms)
    terms.load(number for row in rows for number in (row.mode_id, row.section_id, row.genre_id))
    children: dict[int | None, list[Any]] = defaultdict(list)
    for row in rows:
        children[row.parent_id].append(row)

    def view(row: Any) -> SegmentView:
        section = terms.word(row.section_id)
        return SegmentView(
            references[row.id],
            titles.get(row.id) or section or terms.word(row.genre_id) or terms.word(row.mode_id),
            row.segment_type,
            terms.word(row.mode_id),
            section,
            terms.word(row.genre_id),
            row.start_ms,
            row.end_ms,
            row.synopsis,
            people.get(row.id, ()),
            tuple(view(child) for child in children[row.id]),
        )

    return tuple(view(row) for row in children[None])


def _copies(session: Session, recording: int, terms: Terms) -> tuple[CopyView, ...]:
    table = Copy.__table__
    rows = session.execute(
        select(table).where(table.c.recording_id == recording).order_by(table.c.position, table.c.id)
    ).all()
    terms.load(number for row in rows for number in (row.generation_id, row.carrier_id))
    files = _files(session, recording, [row.id for row in rows])
    return tuple(
        CopyView(
            row.id,
            terms.word(row.generation_id),
            terms.code(row.generation_id),
            terms.word(row.carrier_id),
            row.shelf,
            row.label_transcription,
            row.condition,
            row.status,
            tuple(files[row.id]),
        )
        for row in rows
    )


def _files(session: Session, recording: int, copies: list[int]) -> dict[int, list[FileView]]:
    table, span = MediaFile.__table__, FileSpan.__table__
    roots = {row.id: row for row in session.execute(select(StorageRoot.__table__))}
    spans = {
        row.file_id: row for row in session.execute(select(span).where(span.c.recording_id == recording))
    }
    found: dict[int, list[FileView]] = defaultdict(list)
    question = select(table).where(table.c.copy_id.in_(copies)).order_by(table.c.position, table.c.id)
    for row in session.execute(question):
        root = roots[row.root_id]
        laid = spans.get(row.id)
        found[row.copy_id].append(
            FileView(
                id=row.id,
                label=row.label,
                path=absolute_path(root.path, row.path),
                relative_path=row.path,
                root=root.name,
                size=row.size,
                container=row.container,
                codec=row.codec or "",
                sample_rate=row.sample_rate,
                bit_depth=row.bit_depth,
                channels=row.channels,
                bit_rate=row.bit_rate,
                duration_ms=row.duration_ms,
                sha256=row.sha256,
                state=row.state,
                tags=row.tags,
                notes=tuple(map(from_json, row.reading_notes or ())),
                timeline_start_ms=laid.timeline_start_ms if laid else None,
                in_ms=laid.file_in_ms if laid else None,
                out_ms=laid.file_out_ms if laid else None,
            )
        )
    return found


def absolute_path(root: str, path: str) -> str:
    """Where a file is on this machine."""
    return text_to_path(f"{root.rstrip('/')}/{path}")
