"""Which characters of a shown text light up for a query, also when it is spelt in another way; asks no database."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from mugham_archive.search.folding import fold, small
from mugham_archive.search.names.likeness import beyond, word_cost
from mugham_archive.search.query.fields import SHOWN
from mugham_archive.search.query.meaning import may_be_name
from mugham_archive.search.query.reading import read
from mugham_archive.search.query.tree import Field, Words

_WORD = re.compile(r"[^\W_]+")

# Two words that are apart by no more than this are spellings of one (``names.likeness``); no slip costs so little.
SPELT = 0.3

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    words: tuple[str, ...]
    whole: bool
    name: str


class Lights:
    """The words of one query; ``spans`` finds them in any text. The same object serves for every cell of a table.

    ``named`` are names that the query means without their words standing in it.
    """

    def __init__(self, query: str, named: tuple[str, ...] = ()) -> None:
        phrases = (tuple(fold(name).split()) for name in named)
        self._asked = (*_asked(query), *(_Asked(words, True, "") for words in phrases if words))
        self._spans = functools.lru_cache(maxsize=4_000)(self._find)

    def __bool__(self) -> bool:
        return bool(self._asked)

    def spans(self, text: str) -> Spans:
        """From where to where the text lights up, in characters, in order and apart from each other."""
        return self._spans(text) if self._asked and text else ()

    def _find(self, text: str) -> Spans:
        tokens = [(found.start(), found.end()) for found in _WORD.finditer(text)]
        folded = [fold(text[start:end]) for start, end in tokens]
        found: list[tuple[int, int]] = []
        for asked in self._asked:
            found += _matches(asked, text, tokens, folded)
        return _joined(found)


@functools.lru_cache(maxsize=20_000)
def spelt_alike(typed: str, word: str) -> bool:
    """Whether a word is what was typed, or begins so, in some spelling of the languages; ``typed`` in small letters."""
    word = small(word)
    return beyond(typed, word) is not None or word_cost(typed, word) <= SPELT


@functools.lru_cache(maxsize=16)
def lights(query: str, named: tuple[str, ...] = ()) -> Lights:
    """What lights up for a query as it was typed, and for what it was understood to name."""
    return Lights(query, named)


def _asked(query: str) -> tuple[_Asked, ...]:
    found: dict[_Asked, None] = {}
    for leaf in read(query).leaves():
        if isinstance(leaf, Words):
            found[_of_words(leaf.words, leaf.typed, leaf.whole)] = None
        elif isinstance(leaf, Field) and leaf.name in SHOWN:
            for value in leaf.values:
                for word in [value.text] if value.quoted else value.text.split():
                    words = tuple(fold(word).split())
                    if words:
                        found[_of_words(words, word, value.quoted and leaf.name in ("title", "notes"))] = None
    return tuple(found)


def _of_words(words: tuple[str, ...], typed: str, whole: bool) -> _Asked:
    return _Asked(words, whole, small(typed) if may_be_name(words, whole) else "")


def _matches(
    asked: _Asked, text: str, tokens: list[tuple[int, int]], folded: list[str]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    length = len(asked.words)
    for at in range(len(tokens) - length + 1):
        here = folded[at : at + length]
        if here[:-1] != list(asked.words[:-1]):
            continue
        start, end = tokens[at][0], tokens[at + length - 1][1]
        last, wanted = here[-1], asked.words[-1]
        if last == wanted or (last.startswith(wanted) and not asked.whole):
            begun = _beginning(text[tokens[at + length - 1][0] : end], wanted)
            found.append((start, tokens[at + length - 1][0] + begun))
        elif asked.name and spelt_alike(asked.name, text[start:end]):
            found.append((start, end))
    return found


def _beginning(word: str, wanted: str) -> int:
    """How many letters of the word make what is wanted."""
    for length in range(1, len(word)):
        if fold(word[:length]).startswith(wanted) and fold(word[: length + 1]) != fold(word[:length]):
            return length
    return len(word)


def _joined(spans: list[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
