"""Reads what a person typed into the search box: words, "phrases", and words to leave out with a minus."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mugham_archive.search.folding import fold

_PIECE = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing asked for: folded words that stand together; the last is a beginning unless the phrase was quoted."""

    words: tuple[str, ...]
    whole: bool
    excluded: bool


def understand(query: str) -> tuple[Wanted, ...]:
    """The things asked for; all must hold. Empty when nothing that can be looked up was typed."""
    wanted: list[Wanted] = []
    for minus, phrase, word in _PIECE.findall(query):
        folded = tuple(fold(phrase or word).split())
        if folded:
            wanted.append(Wanted(folded, bool(phrase), bool(minus)))
    return tuple(wanted)


def for_sqlite(wanted: tuple[Wanted, ...]) -> str | None:
    """The question in FTS5's language, or None when it asks for nothing (or only leaves things out)."""
    included = [_sqlite_phrase(one) for one in wanted if not one.excluded]
    if not included:
        return None
    excluded = [_sqlite_phrase(one) for one in wanted if one.excluded]
    return " AND ".join(included) + "".join(f" NOT {one}" for one in excluded)


def _sqlite_phrase(one: Wanted) -> str:
    return f'"{" ".join(one.words)}"' + ("" if one.whole else " *")


def for_postgresql(wanted: tuple[Wanted, ...]) -> str | None:
    """The question in the language of ``to_tsquery('simple', …)``, or None as above."""
    if all(one.excluded for one in wanted):
        return None
    return " & ".join(("!" if one.excluded else "") + _postgresql_phrase(one) for one in wanted)


def _postgresql_phrase(one: Wanted) -> str:
    words = [f"'{word}'" for word in one.words]
    if not one.whole:
        words[-1] += ":*"
    return "(" + " <-> ".join(words) + ")"
