"""A block of lines put over the segments of a recording at once: what is there is set, what is not there is added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.blocks import preview, set_cells
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.plain_types import parse_clock, say_clock
from mugham_archive.catalogue.editing.segment_lines import LINE_FIELDS, take_over_segment_drafts
from mugham_archive.catalogue.models import Segment
from mugham_archive.catalogue.reading import find_entry, references_of
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.rows import Row, read_rows
from mugham_archive.jobs import Job
from mugham_archive.sentences import Sentence

# A length that was counted in whole seconds may be so far from the times beside it.
_ROUNDED_MS = 1_000


@dataclass(frozen=True, slots=True)
class BlockLine:
    """What comes into one line, by the names of ``LINE_FIELDS`` (performers apart).

    ``segment`` is the number of a segment that is there; None adds one. ``mark`` is that of drafts of a segment that was
    begun and is added now: what waits under it becomes the segment's own.
    """

    values: Mapping[str, str]
    segment: int | None = None
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class BlockPut:
    """The number of each line's segment with its reference, and how many segments were added or other than before.

    ``refused`` are how many cells could not be understood; they are kept as drafts of their segments.
    """

    segments: tuple[tuple[int, str], ...]
    added: int
    changed: int
    refused: int


def put_block(
    session: Session, recording: str, lines: Sequence[BlockLine], language: str, job: Job | None = None
) -> BlockPut:
    """Put lines over the segments of a recording, inside a change.

    What a field refuses is kept as its draft with the reason. An empty cell empties a field, unless the field cannot be
    empty: then it stays as it is. A line that is added without a beginning begins where the line above it ends, or the
    recording's last segment. How long it lasts sets where a line ends that does not say so itself. Raises EntryNotFound
    when the recording or a segment is gone.
    """
    session.flush()
    job = job or recorder_of(session).job
    starts, typed, refused = _times(session, find_entry(session, recording).id, lines)
    added = _add(session, recording, [start for start, line in zip(starts, lines, strict=True) if _new(line)])
    numbers = [added.pop(0) if _new(line) else line.segment for line in lines]
    segments = [number for number in numbers if number is not None]
    refs = references_of(session, segments)
    wanted: dict[int, dict[str, str]] = {}
    wrong: list[tuple[int, str, str, str]] = []
    for number, line, values, errors in zip(segments, lines, typed, refused, strict=True):
        if _new(line) and line.mark is not None:
            take_over_segment_drafts(session, recording, line.mark, refs[number], but=line.values)
        wanted[number] = values
        wrong += [(number, name, line.values[name], sentence) for name, sentence in errors.items()]
    cells = preview(session, wanted, language, job)
    # How long it lasts and where it ends is one value: what waited of either is over.
    ends = {
        (number, "", None, name)
        for number, line in zip(segments, lines, strict=True)
        for name in ("end", "duration")
        if "end" in line.values or "duration" in line.values
    }
    drafts.drop_exactly(session, ends.union((cell.entry, "", None, cell.field) for cell in cells))
    set_cells(session, cells, job)
    wrong += [(cell.entry, cell.field, cell.typed, cell.refused) for cell in cells if cell.refused]
    for number, name, text, sentence in wrong:
        drafts.keep(session, refs[number], name, text, sentence)
    fresh = {number for number, line in zip(segments, lines, strict=True) if _new(line)}
    changed = {cell.entry for cell in cells if cell.changes and not cell.refused} - fresh
    return BlockPut(
        tuple((number, refs[number]) for number in segments), len(fresh), len(changed), len(wrong)
    )


def _new(line: BlockLine) -> bool:
    return line.segment is None


def _add(session: Session, recording: str, starts: Sequence[int]) -> list[int]:
    """Add segments that begin there, in a few statements; their numbers."""
    if not starts:
        return []
    owner = int(find_entry(session, recording).id)
    made = [
        Segment(reference=ref, recording_id=owner, start_ms=start)
        for ref, start in zip(next_references(session, "segment", len(starts)), starts, strict=True)
    ]
    session.add_all(made)
    session.flush()
    return [one.id for one in made]


def _times(
    session: Session, recording: int, lines: Sequence[BlockLine]
) -> tuple[list[int], list[dict[str, str]], list[dict[str, str]]]:
    """Where each line begins (in milliseconds), what is set of its fields, and what of its duration is refused."""
    there = [line.segment for line in lines if line.segment is not None]
    rows = read_rows(session, Segment.__table__, there)
    table = Segment.__table__.c
    latest = select(func.max(func.coalesce(table.end_ms, table.start_ms)))
    ends = session.scalar(latest.where(table.recording_id == recording)) or 0
    starts, typed, refused = list[int](), list[dict[str, str]](), list[dict[str, str]]()
    for line in lines:
        row = rows.get(line.segment) if line.segment is not None else None
        start, values, errors = _line_times(line.values, row, ends)
        starts.append(start)
        typed.append(values)
        refused.append(errors)
        end, _ = _parsed(values.get("end", ""))
        if end is None and row is not None and "end" not in values:
            end = row["end_ms"]
        ends = start if end is None else max(start, end)
    return starts, typed, refused


def _line_times(
    values: Mapping[str, str], row: Row | None, ends: int
) -> tuple[int, dict[str, str], dict[str, str]]:
    start, _ = _parsed(values.get("start", ""))
    if start is None:
        start = ends if row is None else int(row["start_ms"])
    kept = {
        name: text
        for name, text in values.items()
        if name not in ("duration", "performers") and not (LINE_FIELDS[name].needed and not text.strip())
    }
    if "duration" not in values:
        return start, kept, {}
    errors: dict[str, str] = {}
    length = values["duration"].strip()
    if not length:
        kept.setdefault("end", "")
        return start, kept, errors
    lasts, refusal = _parsed(length)
    if lasts is None:
        return start, kept, {"duration": refusal}
    end, refusal = _parsed(kept.get("end", ""))
    if end is None:
        if refusal:
            errors["end"] = refusal
        kept["end"] = say_clock(start + lasts)
    elif abs(start + lasts - end) >= _ROUNDED_MS:
        errors["duration"] = Sentence(
            "From where it begins to where it ends it lasts {lasts}.", lasts=say_clock(max(0, end - start))
        )
    return start, kept, errors


def _parsed(typed: str) -> tuple[int | None, str]:
    """Milliseconds, or None and why it is no time (nothing of an empty one)."""
    if not typed.strip():
        return None, ""
    try:
        return parse_clock(typed), ""
    except FieldError as error:
        return None, error.sentence
