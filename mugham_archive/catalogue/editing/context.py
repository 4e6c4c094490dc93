"""What fields look up while they are read and written: terms, titles and references, each read once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Copy, Entry, MediaFile, Term
from mugham_archive.catalogue.reading import label, names_of, titles_in


class Context:
    """A session with a memory, for one question or one change; ``owner`` is the entry whose rows are being written."""

    def __init__(self, session: Session, owner: int | None = None) -> None:
        self.session, self.owner = session, owner
        self._schemes: dict[str, Sequence[Any]] = {}
        self._titles: dict[tuple[int, str], str] = {}
        self._entries: dict[int, Any] = {}

    def terms(self, scheme: str) -> Sequence[Any]:
        """The terms of a scheme in their order."""
        if scheme not in self._schemes:
            table = Term.__table__
            question = select(table).where(table.c.scheme == scheme).order_by(table.c.position, table.c.id)
            self._schemes[scheme] = self.session.execute(question).all()
        return self._schemes[scheme]

    def term(self, scheme: str, typed: str) -> Any | None:
        """The term that has this code or, in any of the three languages or as a variant, this word; None when none has."""
        small = typed.casefold()
        rows = self.terms(scheme)
        found = next((row for row in rows if row.code == typed), None)
        if found is not None:
            return found
        found = next((row for row in rows if small in {w.casefold() for w in (row.az, row.en, row.ru)}), None)
        if found is not None:
            return found
        return next((row for row in rows if small in {str(word).casefold() for word in row.variants}), None)

    def term_typed(self, scheme: str, row: Any, language: str) -> str:
        """The word by which a term is typed in a language, or its code when the word means another one."""
        word = label(row, language)
        meant = self.term(scheme, word)
        return word if meant is not None and meant.id == row.id else str(row.code)

    def entry(self, number: int) -> Any | None:
        """Reference and kind of an entry."""
        if number not in self._entries:
            table = Entry.__table__.c
            question = select(table.id, table.reference, table.kind).where(table.id == number)
            self._entries[number] = self.session.execute(question).first()
        return self._entries[number]

    def title(self, number: int, language: str) -> str:
        """What an entry is called, in a language when it has a title in it."""
        if (number, language) not in self._titles:
            entry = self.entry(number)
            names = names_of(self.session, [number]) if entry is not None and entry.kind == "agent" else {}
            found = names or titles_in(self.session, [number], language)
            self._titles[number, language] = found.get(number, "")
        return self._titles[number, language]

    def copies(self, of: int | None = None) -> list[int]:
        """The copies of the owner, or of the recording that the copy ``of`` belongs to, in their order."""
        table = Copy.__table__.c
        recording: Any = self.owner
        if of is not None:
            recording = select(table.recording_id).where(table.id == of).scalar_subquery()
        question = select(table.id).where(table.recording_id == recording)
        return list(self.session.scalars(question.order_by(table.position, table.id)))

    def file_words(self, number: int) -> str:
        """A file by its name in its storage root."""
        path = self.session.scalar(select(MediaFile.path).where(MediaFile.id == number))
        return path or ""
