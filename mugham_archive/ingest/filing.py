"""Puts proposed recordings into the catalogue: rows made in bulk, agents, events and series found or made once."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import (
    Copy,
    Entry,
    FileSpan,
    Identifier,
    MediaFile,
    Note,
    Participation,
    Recording,
    RecordingLanguage,
    Segment,
    Term,
    Title,
    new_uuid,
)
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.references import next_references
from mugham_archive.ingest.authorities import Authorities, script_and_language
from mugham_archive.ingest.file_rows import reading_fields
from mugham_archive.ingest.proposals import LOSSLESS, Proposal, ProposedFile
from mugham_archive.ingest.roots import RootPath
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import reserve

Rows = dict[str, list[dict[str, Any]]]
# Tables in the order that foreign keys ask for.
_TABLES = {
    table.__tablename__: table.__table__
    for table in (
        Entry,
        Title,
        Identifier,
        Note,
        Recording,
        RecordingLanguage,
        Participation,
        Copy,
        MediaFile,
        FileSpan,
        Segment,
    )
}


@dataclass(slots=True)
class Placed:
    """A proposal with where its files lie, and the recording it continues if it does."""

    proposal: Proposal
    places: dict[str, RootPath]
    recording_id: int | None = None
    rows: Rows = field(default_factory=lambda: defaultdict(list))


def file_proposals(
    recorder: ChangeRecorder, authorities: Authorities, placed: Sequence[Placed], *, accept: bool
) -> None:
    """Add the proposals to the catalogue within the recorder's change; ``accept`` makes them drafts, else they wait."""
    session = recorder.session
    rows: Rows = defaultdict(list)
    fresh = [one for one in placed if one.recording_id is None]
    numbers = reserve(session, Entry.__table__, len(fresh))
    references = next_references(session, "recording", len(fresh)) if fresh else []
    moment = now()
    version = recorder.change_set.id
    for one, number, reference in zip(fresh, numbers, references, strict=True):
        one.recording_id = number
        rows["entry"].append(_entry(number, "recording", reference, version, moment))
        _describe(rows, one.proposal, number, authorities, recorder, accept)
    _lay_files(session, recorder, rows, placed, moment)
    _segments(session, rows, fresh, version, moment)
    authorities.flush(recorder)
    _create(recorder, rows)


def lay_files(recorder: ChangeRecorder, placed: Sequence[Placed]) -> None:
    """Lay files on the timelines of recordings that are there; nothing else of the proposals is taken."""
    rows: Rows = defaultdict(list)
    _lay_files(recorder.session, recorder, rows, placed, now())
    _create(recorder, rows)


def _create(recorder: ChangeRecorder, rows: Rows) -> None:
    _number(recorder.session, rows)
    for name, table in _TABLES.items():
        recorder.create(table, rows[name])


def _entry(number: int, kind: str, reference: str, version: int, moment: Any) -> dict[str, Any]:
    return {
        "id": number,
        "kind": kind,
        "uuid": new_uuid(),
        "reference": reference,
        "version": version,
        "created": moment,
        "updated": moment,
    }


def _describe(
    rows: Rows,
    proposal: Proposal,
    number: int,
    authorities: Authorities,
    recorder: ChangeRecorder,
    accept: bool,
) -> None:
    event_id = authorities.event(proposal)
    recording = {
        "id": number,
        "event_id": event_id,
        "mode_id": proposal.mode_id,
        "genre_id": proposal.genre_id,
        "access": authorities.access(proposal),
        "state": "draft" if accept else "inbox",
        **_date(proposal if event_id is None else None),
    }
    rows["recording"].append(recording)
    rows["title"].append(title_row(number, proposal.title))
    if proposal.comment:
        rows["note"].append(
            {"entry_id": number, "text": proposal.comment, "type": "general", "language": None}
        )
    if proposal.archive_id:
        rows["identifier"].append({"entry_id": number, "scheme": "former", "value": proposal.archive_id})
    for position, language in enumerate(proposal.language_ids):
        rows["recording_language"].append({"recording_id": number, "term_id": language, "position": position})
    for position, person in enumerate(proposal.people):
        rows["participation"].append(
            {
                "entry_id": number,
                "agent_id": authorities.agent(person.name),
                "role_id": person.role_id,
                "instrument_id": person.instrument_id,
                "position": position,
                "credited_as": person.credited_as,
                "honorific_as_printed": person.honorific,
            }
        )


def _date(proposal: Proposal | None) -> dict[str, Any]:
    """A recording without an event carries the date itself."""
    date = proposal.date if proposal is not None else None
    return {
        "date_edtf": date.edtf if date else None,
        "date_as_written": date.as_written if date else None,
        "date_earliest": date.earliest if date else None,
        "date_latest": date.latest if date else None,
    }


def title_row(number: int, text: str, kind: str = "main") -> dict[str, Any]:
    """A title with the script and language that its letters show."""
    script, language = script_and_language(text)
    return {"entry_id": number, "text": text, "script": script, "language": language, "type": kind}


def _lay_files(
    session: Session, recorder: ChangeRecorder, rows: Rows, placed: Sequence[Placed], moment: Any
) -> None:
    copies = iter(reserve(session, Copy.__table__, sum(len(one.proposal.copies) for one in placed)))
    files_ids = iter(reserve(session, MediaFile.__table__, sum(len(one.proposal.files) for one in placed)))
    for one in placed:
        assert one.recording_id is not None
        recorder.concerned.add(one.recording_id)
        for ending, files in one.proposal.copies.items():
            copy_id, position, start = _copy_to_continue(session, one, files)
            if copy_id is None:
                copy_id = next(copies)
                rows["copy"].append(_copy_row(copy_id, one.recording_id, ending, recorder))
            for file in files:
                file_id = next(files_ids)
                rows["media_file"].append(
                    _file_row(file, file_id, copy_id, position, one.places[file.reading.path], moment)
                )
                span = {"recording_id": one.recording_id, "file_id": file_id, "timeline_start_ms": start}
                rows["file_span"].append({**span, "file_in_ms": 0, "file_out_ms": file.reading.duration_ms})
                start += file.reading.duration_ms or 0
                position += 1


def _copy_to_continue(
    session: Session, one: Placed, files: Sequence[ProposedFile]
) -> tuple[int | None, int, int]:
    """The copy that a later found part belongs to, with its next place and the end of its timeline (ms)."""
    if one.proposal.key != "continued" or one.recording_id is None:
        return None, 0, 0
    ending = os.path.splitext(files[0].reading.path)[1].lower()
    question = (
        select(MediaFile.copy_id, MediaFile.path, MediaFile.position)
        .join(Copy, Copy.id == MediaFile.copy_id)
        .where(Copy.recording_id == one.recording_id)
    )
    same = [row for row in session.execute(question) if os.path.splitext(row.path)[1].lower() == ending]
    if not same:
        return None, 0, 0
    end = func.max(FileSpan.timeline_start_ms + func.coalesce(FileSpan.file_out_ms, 0) - FileSpan.file_in_ms)
    copy_id = same[0].copy_id
    files_of_copy = select(MediaFile.id).where(MediaFile.copy_id == copy_id)
    return (
        copy_id,
        max(row.position for row in same) + 1,
        session.scalar(select(end).where(FileSpan.file_id.in_(files_of_copy))) or 0,
    )


def _copy_row(number: int, recording: int, ending: str, recorder: ChangeRecorder) -> dict[str, Any]:
    generation = "preservation_master" if ending in LOSSLESS else "access_copy"
    return {
        "id": number,
        "recording_id": recording,
        "generation_id": _generation(recorder.session, generation),
    }


def _generation(session: Session, code: str) -> int | None:
    known: dict[str, int] = session.info.setdefault("generations", {})
    if not known:
        known.update(
            {
                row.code: row.id
                for row in session.execute(select(Term.code, Term.id).where(Term.scheme == "generation"))
            }
        )
    return known.get(code)


def _file_row(
    file: ProposedFile, number: int, copy_id: int, position: int, place: RootPath, moment: Any
) -> dict[str, Any]:
    return {
        "id": number,
        "copy_id": copy_id,
        "position": position,
        "label": file.label,
        "root_id": place.root_id,
        "path": place.path,
        "added": moment,
        **reading_fields(file.reading),
    }


def _segments(session: Session, rows: Rows, fresh: Sequence[Placed], version: int, moment: Any) -> None:
    """Chapters and cue points of the first copy become segments, so that nobody types again what the file knows."""
    found: list[tuple[int, int, int | None, str, int]] = []
    for one in fresh:
        assert one.recording_id is not None
        files = next(iter(one.proposal.copies.values()), [])
        start = 0
        for file in files:
            for place, chapter in enumerate(file.reading.chapters):
                end = None if chapter.end_ms is None else start + chapter.end_ms
                found.append((one.recording_id, start + chapter.start_ms, end, chapter.title, place))
            start += file.reading.duration_ms or 0
    if not found:
        return
    numbers = reserve(session, Entry.__table__, len(found))
    references = next_references(session, "segment", len(found))
    for (recording, start, end, title, place), number, reference in zip(
        found, numbers, references, strict=True
    ):
        rows["entry"].append(_entry(number, "segment", reference, version, moment))
        rows["segment"].append(
            {"id": number, "recording_id": recording, "position": place, "start_ms": start, "end_ms": end}
        )
        if title:
            rows["title"].append(title_row(number, title))


def _number(session: Session, rows: Rows) -> None:
    """Give ids to the rows that nothing refers to."""
    for name in ("title", "identifier", "note", "recording_language", "participation", "file_span"):
        numbers = reserve(session, _TABLES[name], len(rows[name]))
        for row, number in zip(rows[name], numbers, strict=True):
            row["id"] = number
