"""What is saved of a field or a row, as plain functions for a worker: one change of the archive each."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue import editing, wording
from mugham_archive.catalogue.editing import EditConflict, Field, FieldError, FieldValue, Rows
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.sentences import Sentence
from mugham_archive.spoken.sentences import sentence_of

translate = QCoreApplication.translate
# Drafts keep the number of a row in 32 bits; a new row draws one below nought that nobody else is likely to draw.
_MOST_MARKS = 2**31


def _mark() -> int:
    return -random.randrange(1, _MOST_MARKS)


@dataclass(slots=True, eq=False)
class NewRow:
    """A row that is typed into before it is there.

    ``number`` is below nought (or None, of drafts that name no row) until the worker that adds the row puts the row's own
    there: saves are done one after the other, so whatever was typed after it finds the row. ``missing`` is the field that
    the row cannot be without.
    """

    missing: Field | None = None
    number: int | None = field(default_factory=_mark)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value belongs: an entry's field, or one of a row that hangs on it."""

    ref: str
    field: Field
    row_kind: str = ""
    row: int | NewRow | None = None

    @property
    def number(self) -> int | None:
        """The number of the row, as far as it is known by now."""
        return self.row.number if isinstance(self.row, NewRow) else self.row

    @property
    def is_new_row(self) -> bool:
        """Whether the row is yet to be added."""
        return bool(self.row_kind) and (self.number is None or self.number < 0)

    def row_there(self) -> int:
        """The number of the row; raises FieldError while it is not there, since what it needs is wrong or missing."""
        number = self.number
        if number is not None and not self.is_new_row:
            return number
        missing = self.row.missing if isinstance(self.row, NewRow) else None
        needed = missing or self.field
        raise FieldError(
            "It is kept until “{needed}” beside it is saved.",
            self.field.name,
            needed=wording.field(needed.name, needed.table),
        )

    def added(self, session: Session, row: int, but: Collection[str]) -> None:
        """The row was added with the fields ``but``: what waited for it is set in the same change."""
        editing.take_over_drafts(session, self.ref, self.row_kind, self.number, row, but=but)


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
    """What the archive holds after a save: the ``value``, or of a row all ``rows`` of its kind."""

    value: FieldValue | None = None
    rows: Rows | None = None


def save(archive: Archive, edit: Edit) -> Saved:
    """Save it and read it back. FieldError and EditConflict as the catalogue raises them."""
    place, name = edit.place, edit.place.field.name
    added: int | None = None
    with archive.change(edit.words) as change:
        session = change.session
        typed = made(session, place.field, edit.typed, edit.make, edit.language)
        if place.is_new_row:
            added = _add(session, place, typed)
            place.added(session, added, (name,))
        elif place.row_kind:
            base = None if edit.base is None else {name: edit.base}
            row = place.row_there()
            editing.set_row(
                session, place.ref, place.row_kind, row, {name: typed}, base=base, language=edit.language
            )
        else:
            base = None if edit.base is None else {name: edit.base}
            editing.set_fields(session, place.ref, {name: typed}, base=base, language=edit.language)
    if added is not None and isinstance(place.row, NewRow):
        place.row.number = added
    if place.row_kind:
        return Saved(None, rows_now(archive, place.ref, place.row_kind, edit.language))
    with archive.read() as session:
        number = find_entry(session, place.ref).id
        values = editing.read_values(session, [number], [name], edit.language)
    return Saved(values.get(number, {}).get(name))


def _add(session: Session, place: Place, typed: str) -> int:
    """Add the row with this field alone, when it can be without the others."""
    kind = editing.row_kind(find_entry(session, place.ref).kind, place.row_kind)
    if kind.face.needed and place.field.name != kind.face.name:
        return place.row_there()
    return editing.add_row(session, place.ref, place.row_kind, {place.field.name: typed})


Store = Callable[[Archive, Edit], Saved]
Answer = TypeVar("Answer")


def save_or_keep(archive: Archive, edit: Edit, store: Store = save) -> Saved:
    """Save it by ``store``; what is refused is kept as a draft."""
    return kept_if_refused(archive, edit, lambda: store(archive, edit))


def kept_if_refused(archive: Archive, edit: Edit, deed: Callable[[], Answer]) -> Answer:
    """Do it; when it is refused, what was typed is kept as a draft before the error is raised, whoever is left to hear it."""
    try:
        return deed()
    except Exception as error:
        keep_draft(archive, edit, reason(error))
        raise


def reason(error: Exception) -> str:
    """Why something could not be saved, to be said in the language of the window."""
    if isinstance(error, EditConflict):
        one = error.conflicts[0]
        return Sentence(
            "Meanwhile somebody wrote “{theirs}” here; you wrote “{mine}”.", theirs=one.theirs, mine=one.mine
        )
    return sentence_of(error)


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
    words = translate("Fields", "Draft: %1").replace("%1", edit.words)
    with archive.change(words) as change:
        editing.drafts.keep(
            change.session,
            place.ref,
            place.field.name,
            edit.typed,
            reason,
            row_kind=place.row_kind,
            row=place.number,
        )


def drop_draft(archive: Archive, place: Place, words: str) -> None:
    """Take the draft of a place away; nothing happens when there is none."""
    with archive.read() as session:
        entry = find_entry(session, place.ref).id
    with archive.change(words) as change:
        editing.drafts.drop_of(change.session, entry, [place.field.name], place.row_kind, place.number)


def take_away(session: Session, ref: str, kind: str, row: int | NewRow | None) -> None:
    """Take a row away; of one that could not be added yet what waits for it."""
    number = row.number if isinstance(row, NewRow) else row
    if number is None or number < 0:
        editing.drafts.drop_of_row(session, find_entry(session, ref).id, kind, number)
    else:
        editing.remove_row(session, ref, kind, number)


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
