"""What is saved of a line of segments, as plain functions for a worker: one change of the archive each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from mugham_archive.archive import Archive, ChangeInProgress
from mugham_archive.catalogue.editing import segment_lines
from mugham_archive.catalogue.editing.segment_lines import NEW_SEGMENT, SegmentLines
from mugham_archive.catalogue.reading import find_entry, references_of
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.saving import (
    Edit,
    NewRow,
    Place,
    do,
    drop_draft,
    kept_if_refused,
    made,
    take_away,
)

# Between performers that are typed into one cell; what stands in brackets behind a name is not part of it.
_BETWEEN = re.compile(r"[;,\n]")
_REMARK = re.compile(r"\s*\([^)]*\)")


def lines_now(archive: Archive, ref: str, language: str) -> SegmentLines:
    """The segments of a recording as the archive holds them."""
    with archive.read() as session:
        return segment_lines.read_segment_lines(session, ref, language)


def save_line(
    archive: Archive, edit: Edit, recording: str, start: str = "", who: Sequence[Meant] | None = None
) -> SegmentLines | list[Meant]:
    """Save a value of a line, which may be of a segment yet to be added, from ``start`` on; the segments then.

    Of performers ``who`` are those who are meant; None: they are looked up by name, and when one resembles somebody they are
    given back, to be asked about. What is refused is kept as a draft.
    """
    edit = _there(archive, edit)

    def do() -> SegmentLines | list[Meant]:
        found = list(who) if who is not None else None
        if edit.place.field.name == "performers" and found is None:
            found = find_all(archive, edit.typed)
            if any(one.candidates and not one.ref for one in found):
                return found
        _save(archive, edit, start, found or [])
        return lines_now(archive, recording, edit.language)

    return kept_if_refused(archive, edit, do)


def _there(archive: Archive, edit: Edit) -> Edit:
    """The same for the segment itself, when it was added meanwhile."""
    place = edit.place
    if place.row_kind != NEW_SEGMENT or place.is_new_row or place.number is None:
        return edit
    with archive.read() as session:
        ref = references_of(session, [place.number])[place.number]
    return replace(edit, place=replace(place, ref=ref, row_kind="", row=None))


def _save(archive: Archive, edit: Edit, start: str, who: Sequence[Meant]) -> None:
    place, name, added = edit.place, edit.place.field.name, 0
    with archive.change(edit.words) as change:
        session = change.session
        typed = edit.typed if name == "performers" else _made(session, edit)
        ref = place.ref
        if place.is_new_row:
            ref = segment_lines.add_segment(session, place.ref, "" if name == "start" else start)
            added = int(find_entry(session, ref).id)
        if name == "performers":
            _set_performers(change, ref, who, edit.language)
        else:
            base = None if place.is_new_row else edit.base
            segment_lines.set_segment(session, ref, name, typed, base=base, language=edit.language)
        if place.is_new_row and place.number is not None:
            segment_lines.take_over_segment_drafts(session, place.ref, place.number, ref, but=(name,))
    if added and isinstance(place.row, NewRow):
        place.row.number = added


def _made(session: Session, edit: Edit) -> str:
    return made(session, edit.place.field, edit.typed, edit.make, edit.language)


def _set_performers(change: ChangeInProgress, ref: str, who: Sequence[Meant], language: str) -> None:
    agents = [meant.reference(change, one, language) for one in who]
    each = {agent: one.honorific for agent, one in zip(agents, who, strict=True)}
    segment_lines.set_performers(change.session, ref, list(each), list(each.values()))


def find_all(archive: Archive, typed: str) -> list[Meant]:
    """Who is meant by names with commas or semicolons between them; a surname first, then a comma, is one name."""
    plain = _REMARK.sub("", typed)
    if plain.count(",") == 1 and ";" not in plain:
        whole = meant.find(archive, plain)
        if whole.ref:
            return [whole]
    return [meant.find(archive, one.strip()) for one in _BETWEEN.split(plain) if one.strip()]


def names_before(typed: str) -> tuple[str, str]:
    """What stands before the name that is being typed, and that name as far as it is typed."""
    last = list(_BETWEEN.finditer(typed))
    end = last[-1].end() if last else 0
    return typed[:end], typed[end:].strip()


def drop_line(
    archive: Archive, place: Place, words: str, recording: str, language: str, *, whole: bool = False
) -> SegmentLines:
    """Forget what was refused in a cell, or (``whole``) all that was typed into a new line; the segments then."""
    if not whole:
        drop_draft(archive, place, words)
    elif place.is_new_row:
        do(archive, words, lambda session: take_away(session, recording, NEW_SEGMENT, place.number))
    else:
        with archive.change(words) as change:
            change.remove(place.row_there())
    return lines_now(archive, recording, language)
