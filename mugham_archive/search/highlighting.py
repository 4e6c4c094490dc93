"""Which characters of a shown text light up for a query, also when it is spelt in another way; asks no database."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

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
    """Words that light up; an ``initial`` only beside another word that does. ``field``: of which field, "" of none."""

    words: tuple[str, ...]
    whole: bool
    name: str
    initial: bool = False
    field: str = ""


class Lights:
    """The words of one query; ``spans`` finds them in any text. The same object serves for every cell of a table.

    ``named`` are names that the query means without their words standing in it.
    """

    def __init__(self, query: str, named: tuple[str, ...] = ()) -> None:
        phrases = (tuple(fold(name).split()) for name in named)
        asked = [*_asked(query), *(_Asked(words, True, "") for words in phrases if words)]
        # Beside a mode or an instrument alone a letter is no initial: there is no name that it could belong to.
        named_too = any(not one.initial and one.field in ("", "performer") for one in asked)
        self._initials = [one.words[0] for one in asked if one.initial and named_too]
        self._asked = [one for one in asked if not (one.initial and named_too)]
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
        if self._initials and found:
            found += _beside(self._initials, text, tokens, folded, found)
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


def _asked(query: str) -> list[_Asked]:
    found: dict[_Asked, None] = {}
    leaves = list(read(query).leaves())
    for leaf in leaves:
        if isinstance(leaf, Words):
            found.update(dict.fromkeys(_of_words(leaf.words, leaf.typed, leaf.whole, leaf is leaves[-1])))
        elif isinstance(leaf, Field) and leaf.name in SHOWN:
            for value in leaf.values:
                pieces = (
                    [value.text] if value.quoted and leaf.name in ("title", "notes") else value.text.split()
                )
                for piece in pieces:
                    whole = value.quoted and leaf.name in ("title", "notes")
                    last = piece is pieces[-1] and not value.quoted
                    words = _of_words(tuple(fold(piece).split()), piece, whole, last)
                    found.update(dict.fromkeys(replace(one, field=leaf.name) for one in words))
    return list(found)


def _of_words(words: tuple[str, ...], typed: str, whole: bool, last: bool) -> list[_Asked]:
    """Initials before or between words apart; a letter at the very end without a dot is a word still being typed."""
    found: list[_Asked] = []
    if not whole and not (last and len(words) == 1 and "." not in typed):
        while words and len(words[0]) == 1 and words[0].isalpha():
            found.append(_Asked(words[:1], False, "", initial=True))
            words = words[1:]
            typed = typed.rpartition(".")[2]
    if words:
        found.append(_Asked(words, whole, small(typed) if may_be_name(words, whole) else ""))
    return found


def _beside(
    initials: Sequence[str],
    text: str,
    tokens: list[tuple[int, int]],
    folded: list[str],
    found: list[tuple[int, int]],
) -> list[tuple[int, int]]:
    """The first letters of words that initials may stand for: those next to what lights up, or to another such word.

    A comma comes between two people.
    """
    lit = {place for place, (start, end) in enumerate(tokens) if any(a < end and start < b for a, b in found)}
    begun = [any(word.startswith(letter) for letter in initials) for word in folded]
    joined = [not text[a[1] : b[0]].strip(" .\N{NO-BREAK SPACE}") for a, b in pairwise(tokens)]
    more: set[int] = set()
    for _ in initials:
        near = {place - 1 for place in lit | more if place and joined[place - 1]}
        near |= {place + 1 for place in lit | more if place < len(joined) and joined[place]}
        more |= {place for place in near - lit if begun[place]}
    return [
        (tokens[place][0], tokens[place][0] + _beginning(text[slice(*tokens[place])], letter))
        for place in more
        for letter in initials
        if folded[place].startswith(letter)
    ]


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
