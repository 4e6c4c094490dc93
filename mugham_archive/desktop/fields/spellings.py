"""Words in any spelling, as they stand in a pasted block, for the codes by which fields know them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import Field
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.ingest.vocabulary_words import Words
from mugham_archive.search.folding import fold
from mugham_archive.spoken import names

Key = TypeVar("Key")


class Spellings:
    """Reads the vocabulary when the first word is looked up in it; called on a worker."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._context = Context(session)
        self._words: Words | None = None
        self._known: dict[tuple[str, str], str] = {}

    def coded(
        self, typed: Mapping[Key, Mapping[str, str]], fields: Mapping[str, Field]
    ) -> dict[Key, dict[str, str]]:
        """The same with the codes of choices and terms in the place of words that the field does not know as they stand."""
        return {
            key: {
                name: self._code(fields[name], text) if name in fields else text
                for name, text in line.items()
            }
            for key, line in typed.items()
        }

    def _code(self, field: Field, typed: str) -> str:
        text = typed.strip()
        if not text or not (field.type.codes or field.type.name == "term"):
            return typed
        place = (field.name, text)
        if place not in self._known:
            found = self._choice(field, text) if field.type.codes else self._term(field, text)
            self._known[place] = found or typed
        return self._known[place]

    @staticmethod
    def _choice(field: Field, text: str) -> str:
        if text in field.type.codes:
            return text
        said = {fold(names.choice_word(field, code)): code for code in reversed(field.type.codes) if code}
        return said.get(fold(text), "")

    def _term(self, field: Field, text: str) -> str:
        scheme = field.type.scheme
        if self._context.term(scheme, text) is not None:
            return text
        if self._words is None:
            self._words = Words(self._session)
        number = self._words.exactly(scheme, text)
        return next((str(row.code) for row in self._context.terms(scheme) if row.id == number), "")
