"""The archive's vocabulary by its folded words: which terms a person means in any of the three languages."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.models import Term
from mugham_archive.search.folding import fold
from mugham_archive.storage.remembering import while_unchanged

# The schemes whose terms a recording, its event or its participants use; their words are found as plain words too.
OF_RECORDINGS = ("mode", "section", "genre", "instrument", "role", "language", "event_type")


@dataclass(frozen=True, slots=True)
class TermWords:
    """One term: its words in the three languages as they are written, and every spelling folded into words."""

    id: int
    scheme: str
    code: str
    words: dict[str, str]
    phrases: tuple[tuple[str, ...], ...]

    def label(self, language: str) -> str:
        """The term in a language, or in the next best."""
        return self.words.get(language) or self.words["az"] or self.words["en"] or self.code

    def holds(self, words: Sequence[str], whole: bool) -> bool:
        """Whether some spelling holds these words side by side, the last one a beginning unless ``whole``."""
        length = len(words)
        first, last = tuple(words[:-1]), words[-1]
        for phrase in self.phrases:
            for start in range(len(phrase) - length + 1):
                end = phrase[start + length - 1]
                if (end == last if whole else end.startswith(last)) and phrase[
                    start : start + length - 1
                ] == first:
                    return True
        return False

    def begins_with(self, words: Sequence[str]) -> bool:
        """Whether some spelling begins with these words, of the last its beginning."""
        text = " ".join(words)
        return any(" ".join(phrase).startswith(text) for phrase in self.phrases)


@dataclass(slots=True)
class Vocabulary:
    """All terms; ``read`` gives the same object as long as nobody has changed one."""

    terms: dict[int, TermWords]
    by_scheme: dict[str, list[TermWords]] = field(default_factory=dict)
    _called: dict[tuple[str, str], list[TermWords]] = field(default_factory=dict)
    _with_letter: dict[tuple[str, str], list[TermWords]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for term in self.terms.values():
            self.by_scheme.setdefault(term.scheme, []).append(term)
            for name in {" ".join(phrase) for phrase in term.phrases}:
                self._called.setdefault((term.scheme, name), []).append(term)
            for letter in {word[0] for phrase in term.phrases for word in phrase}:
                self._with_letter.setdefault((term.scheme, letter), []).append(term)

    def holding(self, words: Sequence[str], whole: bool, schemes: Iterable[str] = OF_RECORDINGS) -> list[int]:
        """The terms with a spelling that holds these words side by side."""
        return [
            term.id
            for scheme in schemes
            for term in self._with_letter.get((scheme, words[0][:1]), ())
            if term.holds(words, whole)
        ]

    def named(self, scheme: str, typed: str, whole: bool) -> list[TermWords]:
        """The terms that are called so; when none is, those that begin so, then those that hold the words (not ``whole``).

        A term's code names it too.
        """
        words = fold(typed).split()
        terms = self.by_scheme.get(scheme, [])
        called = {term.id for term in self._called.get((scheme, " ".join(words)), ())}
        exact = [term for term in terms if term.id in called or term.code == typed.strip()]
        if exact or whole or not words:
            return exact
        begun = [term for term in terms if term.begins_with(words)]
        return begun or [term for term in terms if term.holds(words, False)]


_lock = threading.Lock()
_last: list[tuple[list[Any], Vocabulary]] = []


def read(session: Session) -> Vocabulary:
    """The archive's vocabulary as it is now."""
    return while_unchanged(session, "vocabulary", lambda: _read(session))


def _read(session: Session) -> Vocabulary:
    table = Term.__table__.c
    # As text: what is the same as last time, as it nearly always is, need not be read as JSON again.
    variants = cast(table.variants, Text)
    columns = (table.id, table.scheme, table.code, table.az, table.en, table.ru, variants)
    question = select(*columns).order_by(table.position, table.id)
    rows = [tuple(row) for row in session.execute(question).fetchall()]
    with _lock:
        for known, vocabulary in _last:
            if known == rows:
                return vocabulary
        made = Vocabulary({row[0]: _term(*row) for row in rows})
        _last[:] = [(rows, made), *_last[:2]]
        return made


def ranks(session: Session) -> dict[int, int]:
    """The place of every term in the Azerbaijani alphabetical order of the Azerbaijani words, from 1."""
    known = read(session).terms.values()
    ordered = sorted(known, key=lambda term: (alphabet.sort_key(term.words["az"]), term.id))
    return {term.id: place for place, term in enumerate(ordered, 1)}


def _term(number: int, scheme: str, code: str, az: str, en: str, ru: str, variants: str | None) -> TermWords:
    spellings = [az, en, ru, *json.loads(variants or "[]")]
    if scheme == "language":
        spellings.append(code)
    phrases = dict.fromkeys(tuple(fold(spelling).split()) for spelling in spellings if spelling)
    return TermWords(
        number, scheme, code, {"az": az, "en": en, "ru": ru}, tuple(phrase for phrase in phrases if phrase)
    )
