"""The segments of a recording as lines to be typed into, with two values that no column holds: how long, and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.detail_parts import participations
from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.creating import new_entry
from mugham_archive.catalogue.editing.entry_fields import fields_of
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.inheriting import inherits_from
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.editing.participations import KIND, add_participant
from mugham_archive.catalogue.editing.plain_types import clock, parse_clock, say_clock, text
from mugham_archive.catalogue.editing.row_editing import move_row, remove_row
from mugham_archive.catalogue.editing.row_fields import row_kind
from mugham_archive.catalogue.editing.setting import set_fields
from mugham_archive.catalogue.editing.sheets import read_values, stored_rows
from mugham_archive.catalogue.editing.views import DraftView, FieldValue
from mugham_archive.catalogue.models import Event, Participation, Recording, Segment
from mugham_archive.catalogue.reading import Terms, find_entry, references_of
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.views import ParticipationView
from mugham_archive.storage.bulk import portions, reserve

# Drafts of a segment that is yet to be added are kept at its recording, under this kind of row.
NEW_SEGMENT = "segment"
# What separates performers that are typed one after the other.
BETWEEN = "; "
OF_THE_ENTRY = ("start", "end", "title", "type", "mode", "section")
LINE_FIELDS: dict[str, Field] = {name: fields_of("segment")[name] for name in OF_THE_ENTRY} | {
    "performers": Field("performers", "participation", "agent_id", text()),
    "duration": Field("duration", "segment", "end_ms", clock()),
}


@dataclass(frozen=True, slots=True)
class SegmentLine:
    """One segment with its values by the names of ``LINE_FIELDS``; ``depth`` is how many others it stands in.

    ``word`` is what it is called without a title. ``people`` are its own; without them those of the recording or event are
    what ``performers`` begins with.
    """

    id: int
    ref: str
    depth: int
    values: Mapping[str, FieldValue]
    word: str
    people: tuple[ParticipationView, ...]


@dataclass(frozen=True, slots=True)
class SegmentLines:
    """The segments of the recording ``ref`` in the order of time, those inside others after them.

    ``drafts`` are of segments yet to be added: those of one have the same ``row``. ``usual`` is a new one.
    """

    ref: str
    lines: tuple[SegmentLine, ...]
    drafts: tuple[DraftView, ...]
    usual: Mapping[str, FieldValue]


def read_segment_lines(session: Session, ref: str, language: str) -> SegmentLines:
    """The segments of a recording; raises EntryNotFound."""
    recording = find_entry(session, ref)
    table = Segment.__table__.c
    columns = (table.id, table.parent_id, table.start_ms, table.end_ms, table.genre_id)
    question = select(*columns).where(table.recording_id == recording.id)
    rows = session.execute(question.order_by(table.start_ms, table.position, table.id)).all()
    ids = [row.id for row in rows]
    terms = Terms(session, language)
    values = read_values(session, ids, OF_THE_ENTRY, language)
    people, above = participations(session, ids, terms), _above(session, recording, terms)
    refs, kept = references_of(session, ids), drafts.of_entries(session, ids)
    inside: dict[int | None, list[Any]] = defaultdict(list)
    for row in rows:
        inside[row.parent_id].append(row)
    lines: list[SegmentLine] = []

    def write(parent: int | None, depth: int) -> None:
        for row in inside[parent]:
            shown = values[row.id] | {
                "performers": _performers(people.get(row.id, ()), above),
                "duration": _duration(row.start_ms, row.end_ms),
            }
            waiting = {one.field: one for one in kept.get(row.id, ()) if not one.row_kind}
            word = shown["section"].shown or terms.word(row.genre_id) or shown["mode"].shown
            lines.append(
                SegmentLine(
                    row.id,
                    refs[row.id],
                    depth,
                    {name: _with_draft(shown[name], waiting.get(name)) for name in LINE_FIELDS},
                    word,
                    people.get(row.id, ()),
                )
            )
            write(row.id, depth + 1)

    write(None, 0)
    new = tuple(one for one in drafts.of_entry(session, recording.id) if one.row_kind == NEW_SEGMENT)
    usual = {name: FieldValue(field, "", "", "") for name, field in LINE_FIELDS.items()}
    usual |= {
        "type": FieldValue(LINE_FIELDS["type"], "music", "music", "music"),
        "performers": _performers((), above),
    }
    return SegmentLines(ref, tuple(lines), new, usual)


def _with_draft(value: FieldValue, draft: DraftView | None) -> FieldValue:
    return FieldValue(value.field, value.typed, value.shown, value.key, value.link, value.inherited, draft)


def _above(session: Session, recording: Any, terms: Terms) -> str:
    """Whom a segment without performers of its own has, by name."""
    own = participations(session, [recording.id], terms).get(recording.id)
    if own is None:
        event = session.scalar(select(Recording.event_id).where(Recording.__table__.c.id == recording.id))
        here = select(Event.__table__.c.id).where(Event.__table__.c.id == event)
        own = participations(session, list(session.scalars(here)), terms).get(event or 0, ())
    return BETWEEN.join(dict.fromkeys(one.name for one in own))


def _performers(people: Sequence[ParticipationView], above: str) -> FieldValue:
    said = BETWEEN.join(dict.fromkeys(one.name for one in people))
    typed = said or above
    return FieldValue(LINE_FIELDS["performers"], typed, said, typed, "", "" if said else above)


def _duration(start: int, end: int | None) -> FieldValue:
    said = "" if end is None else say_clock(end - start)
    return FieldValue(LINE_FIELDS["duration"], said, said, said)


def add_segment(session: Session, recording: str, start: str) -> str:
    """Add a segment without a title at the end of a recording, from ``start`` (0 when empty) on; its reference."""
    return new_entry(session, "segment", "", {"start": start} if start else None, within=recording)


def set_segment(
    session: Session, ref: str, name: str, typed: str, *, base: str | None = None, language: str = "en"
) -> None:
    """Set one value of a line to what was typed, as ``set_fields`` does; how long it is sets where it ends."""
    entry = find_entry(session, ref)
    before = None if base is None else {name: base}
    if name == "duration":
        table = Segment.__table__.c
        start = session.scalar(select(table.start_ms).where(table.id == entry.id)) or 0

        def end(length: str) -> str:
            return say_clock(start + parse_clock(length)) if length.strip() else ""

        before = None if base is None else {"end": end(base)}
        set_fields(session, ref, {"end": end(typed)}, base=before, language=language)
    else:
        set_fields(session, ref, {name: typed}, base=before, language=language)
    both = ("duration", "end") if name in ("duration", "end") else (name,)
    drafts.drop_of(session, entry.id, both)


def set_performers(session: Session, ref: str, agents: Sequence[str], honorifics: Sequence[str] = ()) -> None:
    """List these performers, by reference and in this order, at a segment; with none it has its recording's again.

    Who is listed already keeps role and instrument, and so does whoever the recording or the event lists; others get
    what they usually play. ``honorifics`` are the titles as printed of new ones.
    """
    entry = find_entry(session, ref)
    kind = row_kind(entry.kind, KIND)
    own = {row["agent_id"]: row for row in reversed(stored_rows(session, kind, entry.id))}
    source = None if own else inherits_from(session, entry.id)
    above = [] if source is None else stored_rows(session, kind, source)
    wanted = [int(find_entry(session, agent).id) for agent in agents]
    for row in stored_rows(session, kind, entry.id):
        if row["agent_id"] not in wanted:
            remove_row(session, ref, KIND, row["id"])
    for place, (number, agent) in enumerate(zip(wanted, agents, strict=True)):
        if number in own:
            move_row(session, ref, KIND, own[number]["id"], place)
            continue
        inherited = next((row for row in above if row["agent_id"] == number), None)
        if inherited is None:
            title = honorifics[place] if place < len(honorifics) else ""
            move_row(session, ref, KIND, add_participant(session, ref, agent, honorific=title), place)
        else:
            table = Participation.__table__
            copy = {"id": reserve(session, table, 1)[0], "entry_id": entry.id, "position": place}
            recorder_of(session).insert(table, [{**inherited, **copy}])
    forget_loaded(session, [entry.id])
    drafts.drop_of(session, entry.id, ("performers",))


def set_performers_of_many(
    session: Session,
    segments: Sequence[tuple[int, str]],
    agents: Sequence[str],
    honorifics: Sequence[str] = (),
) -> None:
    """``set_performers`` at several segments of one recording, by number and reference.

    Those that list nobody of their own yet get what the first of them gets, in a few statements.
    """
    table = Participation.__table__
    listing: set[int] = set()
    for some in portions([number for number, _ in segments]):
        listing |= set(session.scalars(select(table.c.entry_id).where(table.c.entry_id.in_(some))))
    alike = [number for number, _ in segments if number not in listing]
    for number, ref in segments:
        if number in listing or number == alike[0]:
            set_performers(session, ref, agents, honorifics)
    if len(alike) < 2:
        return
    rows = stored_rows(session, row_kind("segment", KIND), alike[0])
    copies = [{**row, "entry_id": number} for number in alike[1:] for row in rows]
    for copy, new in zip(copies, reserve(session, table, len(copies)), strict=True):
        copy["id"] = new
    recorder_of(session).insert(table, copies)
    drafts.drop_exactly(session, [(number, "", None, "performers") for number in alike[1:]])
    forget_loaded(session, alike)


def take_over_segment_drafts(
    session: Session, recording: str, mark: int, ref: str, *, but: Collection[str]
) -> None:
    """What waited for a segment to be added, kept under ``mark``, is set now; what is wrong stays its draft.

    The fields ``but`` are saved otherwise: their drafts go.
    """
    entry = find_entry(session, recording)
    waiting = [
        one
        for one in drafts.of_entry(session, entry.id)
        if (one.row_kind, one.row) == (NEW_SEGMENT, mark) and one.field not in but
    ]
    drafts.drop_of_row(session, entry.id, NEW_SEGMENT, mark)
    for one in waiting:
        if one.field == "performers":
            # Whoever is meant by a name is asked by the faces.
            drafts.keep(session, ref, one.field, one.typed, one.reason)
            continue
        try:
            set_segment(session, ref, one.field, one.typed)
        except FieldError as error:
            drafts.keep(session, ref, one.field, one.typed, error.sentence)
