"""What is saved of a field or a row, as plain functions for a worker: one change of the archive each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import Field, FieldValue, Rows
from mugham_archive.catalogue.reading import find_entry


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value belongs: an entry's field, or one of a row (``row`` None: of a row yet to be added)."""

    ref: str
    field: Field
    row_kind: str = ""
    row: int | None = None

    @property
    def is_new_row(self) -> bool:
        """Whether saving adds the row."""
        return bool(self.row_kind) and self.row is None


@dataclass(frozen=True, slots=True)
class Edit:
    """What was typed into a place; ``base`` is the key of what was read there before (None: save whatever is there).

    ``words`` tell the change in the history. With ``make`` “term” or “agent” what was typed becomes a new term of the
    vocabulary, or a new performer, and then the value.
    """

    place: Place
    typed: str
    words: str
    base: str | None = None
    make: str = ""
    language: str = "en"

    def overwriting(self) -> Edit:
        """The same, whatever is stored now."""
        return replace(self, base=None)


@dataclass(frozen=True, slots=True)
class Saved:
    """What the archive holds after a save: the ``value``, or of a row all ``rows`` of its kind.

    ``row`` is the number of a row that was added.
    """

    value: FieldValue | None = None
    row: int | None = None
    rows: Rows | None = None


def save(archive: Archive, edit: Edit) -> Saved:
    """Save it and read it back. FieldError and EditConflict as the catalogue raises them."""
    place = edit.place
    with archive.change(edit.words) as change:
        typed = made(change.session, place.field, edit.typed, edit.make, edit.language)
        row = _set(change.session, place, typed, edit)
    if place.row_kind:
        return Saved(None, row, rows_now(archive, place.ref, place.row_kind, edit.language))
    with archive.read() as session:
        number = find_entry(session, place.ref).id
        values = editing.read_values(session, [number], [place.field.name], edit.language)
    return Saved(values.get(number, {}).get(place.field.name))


def _set(session: Session, place: Place, typed: str, edit: Edit) -> int | None:
    name = place.field.name
    base = None if edit.base is None else {name: edit.base}
    if place.is_new_row:
        return editing.add_row(session, place.ref, place.row_kind, {name: typed})
    if place.row_kind:
        assert place.row is not None
        editing.set_row(
            session, place.ref, place.row_kind, place.row, {name: typed}, base=base, language=edit.language
        )
    else:
        editing.set_fields(session, place.ref, {name: typed}, base=base, language=edit.language)
    return None


def made(session: Session, field: Field, typed: str, make: str, language: str) -> str:
    """Add what was typed to the vocabulary or to the performers, as ``make`` says; how it is said from now on."""
    if not make:
        return typed
    if make == "term":
        words = {"az": "", "en": "", "ru": "", language: typed}
        return editing.add_term(session, field.type.scheme, words["az"], words["en"], words["ru"])
    return editing.new_entry(session, make, typed, language=language)


def keep_draft(archive: Archive, edit: Edit, reason: str) -> None:
    """Keep what a field refused beside it."""
    place = edit.place
    with archive.change(edit.words) as change:
        editing.drafts.keep(
            change.session,
            place.ref,
            place.field.name,
            edit.typed,
            reason,
            row_kind=place.row_kind,
            row=place.row,
        )


def drop_draft(archive: Archive, place: Place, words: str) -> None:
    """Take the draft of a place away; nothing happens when there is none."""
    with archive.read() as session:
        entry = find_entry(session, place.ref).id
    with archive.change(words) as change:
        editing.drafts.drop_of(change.session, entry, [place.field.name], place.row_kind, place.row)


def do(archive: Archive, words: str, deed: Callable[[Session], object]) -> object:
    """One change of the archive: an event put off, an entry made."""
    with archive.change(words) as change:
        return deed(change.session)


def do_to_rows(
    archive: Archive, words: str, deed: Callable[[Session], object], ref: str, kind: str, language: str
) -> Rows:
    """One change of the rows of a kind, and how they are then."""
    do(archive, words, deed)
    return rows_now(archive, ref, kind, language)


def rows_now(archive: Archive, ref: str, kind: str, language: str) -> Rows:
    """The rows of a kind as the archive holds them."""
    with archive.read() as session:
        return editing.read_rows(session, ref, kind, language)
