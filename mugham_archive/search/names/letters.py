"""A written name as its words: small letters, second parts joined, initials told from words, inversion undone."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from mugham_archive.search.folding import small
from mugham_archive.search.names.titles import ARTICLES, SECOND_PARTS, SUN_LETTERS, without_callings

_PIECE = re.compile(r"([^\W\d_]+)(\.?)")
_UZBEK = re.compile(r"([og])[ʻʼ’‘'`]", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_EXACT = frozenset("əğışçöüıәғҝөүһҹј")
_SEVERAL_LETTERS = frozenset(["dzh", "dj", "sh", "ch", "zh", "kh", "gh", "yu", "ya", "дж"])


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name's words as they are written in small letters; ``initials`` holds the places of those that are one letter."""

    words: tuple[str, ...]
    initials: frozenset[int]
    # Other ways to cut it into words: two that stand beside each other may be one name (Ali Aga, Mohammad-Reza).
    joined: tuple[tuple[int, str], ...]

    @property
    def exact(self) -> bool:
        """Whether its letters tell every sound: it is written in the official alphabet or the one before it."""
        return any(_EXACT & set(word) for word in self.words)


def is_short(word: str) -> bool:
    """Whether a word is no more than an initial: one letter, or a group that stands for one sound (Sh., Дж.)."""
    return len(word) == 1 or word in _SEVERAL_LETTERS


@functools.lru_cache(maxsize=20_000)
def spelling(name: str, callings: frozenset[str] = frozenset()) -> Spelling:
    """Cut a written name into words, without the ``callings`` (folded words) before and after it.

    What stands after a comma comes first ("Qasımov, Alim"); brackets are left out when something stays.
    """
    text = _UZBEK.sub(lambda found: "ö" if found.group(1) in "oO" else "ğ", name)
    text = small(text)
    bare = _BRACKETS.sub(" ", text)
    text = bare if any(letter.isalpha() for letter in bare) else text
    parts = [part for part in re.split(r"[,;،]", text) if any(letter.isalpha() for letter in part)]
    words: list[str] = []
    short: set[str] = set()
    for part in [*parts[1:], *parts[:1]]:
        for word, dot in _PIECE.findall(part):
            if len(word) == 1 or (dot and is_short(word)):
                short.add(word)
            words.append(word)
    return _put_together(without_callings(words, callings), short)


def _put_together(words: list[str], short: set[str]) -> Spelling:
    whole: list[str] = []
    article = ""
    for place, word in enumerate(words):
        if word in ARTICLES and whole and place + 1 < len(words):
            article = words[place + 1][0]
        elif article:
            # The Arabic article becomes like the letter that follows: Imad al-Din is İmadəddin.
            whole[-1] += ("a" + article if article in SUN_LETTERS else "al") + word
            article = ""
        elif word in SECOND_PARTS and whole:
            whole[-1] += word
        else:
            whole.append(word)
    initials = frozenset(place for place, word in enumerate(whole) if word in short)
    joined = tuple(
        (place, whole[place] + whole[place + 1])
        for place in range(len(whole) - 1)
        if not {place, place + 1} & initials
    )
    return Spelling(tuple(whole), initials, joined)
