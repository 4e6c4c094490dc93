"""Finds the row of a list that begins with what was typed, in the column by which the list is sorted.

Rows that begin alike stand beside each other, so a few keys are read and the stretch between them is narrowed again and
again: of a million rows some hundred are read. Letters are those of the Azerbaijani alphabet; who types without its own
letters, or in Cyrillic, is understood where nothing begins with the very letters.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.views import Listing
from mugham_archive.search import listings, terms

# What is written as it is typed; everything else is in letters of the alphabet.
_WRITTEN = ("date", "added", "until", "ref")
# The columns of words of the vocabulary.
_TERMS = ("type", "role", "instrument", "genre")
# So many keys are read with one question.
_AT_ONCE = 32
# What a letter may stand for beside itself, where the keyboard or the alphabet is another.
_ALIKE = {
    "c": "ç", "e": "ə", "g": "ğ", "i": "ı", "ı": "i", "o": "ö", "s": "ş", "u": "ü", "w": "v",
    "а": "ə", "г": "gğh", "е": "ə", "ж": "c", "и": "ı", "к": "qg", "о": "ö", "у": "ü", "х": "h", "э": "ə", "ы": "i",
}  # fmt: skip

Span = tuple[int, int]


@dataclass(slots=True)
class _Rows:
    """The rows of a list with their keys, in the order shown: rising or ``falling``, those without a key ("") at the end.

    Keys are read when they are asked for; None stands for what is gone from the archive.
    """

    ids: Sequence[int]
    falling: bool
    read: Callable[[Sequence[int]], dict[int, str]]
    _known: dict[int, str | None] = field(default_factory=dict)

    def span(self, within: Span, beginning: str) -> list[Span]:
        """The rows among these whose keys begin so: one stretch, or none."""

        def before(key: str) -> bool:
            return key > beginning and not key.startswith(beginning) if self.falling else key < beginning

        low, high = within
        first = self._first(low, high, lambda key: not before(key))
        end = self._first(first, high, lambda key: not before(key) and not key.startswith(beginning))
        return [(first, end)] if first < end else []

    def _first(self, low: int, high: int, reached: Callable[[str], bool]) -> int:
        """The first row from ``low`` on whose key is reached, ``high`` when there is none before it."""
        while low < high:
            rows = range(low, high, max(1, (high - low) // _AT_ONCE))
            self._load(rows)
            for row in rows:
                key = self._known[row]
                if key is not None and (not key or reached(key)):
                    high = row
                    break
                low = row + 1
        return high

    def _load(self, rows: Iterable[int]) -> None:
        missing = {row: self.ids[row] for row in rows if row not in self._known}
        found = self.read(list(missing.values())) if missing else {}
        self._known.update({row: found.get(number) for row, number in missing.items()})


def row_beginning(session: Session, listing: Listing, ids: array[int], typed: str, start: int) -> int | None:
    """The first row from ``start`` on that begins with ``typed``; after the last one the first comes again.

    ``ids`` are the list's in its order. None where no row begins so, or the list is in another order than that of words.
    """
    if not listings.by_words(listing):
        return None
    rows = _Rows(ids, listing.descending, lambda some: listings.sort_keys(session, listing, some))
    for spans in _found(session, rows, listings.sort_of(listing), typed):
        if spans:
            after = [max(begin, start) for begin, end in spans if end > start]
            return min(after) if after else min(begin for begin, _ in spans)
    return None


def _found(session: Session, rows: _Rows, sort: str, typed: str) -> Iterator[list[Span]]:
    """Where the rows are that begin so: by the very letters, then by what they may stand for."""
    everything = (0, len(rows.ids))
    if sort in _WRITTEN:
        yield rows.span(everything, typed.upper())
        return
    key = alphabet.sort_key(typed)
    if key == alphabet.UNKNOWN:
        return
    for letters in ([[key]], [_alternatives(one) for one in typed]):
        if sort in _TERMS:
            called = sorted(_words_called(session, letters))
            yield [span for word in called for span in rows.span(everything, word)]
            continue
        level: dict[str, Span] = {"": everything}
        for pieces in letters:
            level = {
                beginning + piece: span
                for beginning, among in level.items()
                for piece in pieces
                for span in ([among] if not piece else rows.span(among, beginning + piece))
            }
        yield list(level.values())


def _alternatives(letter: str) -> list[str]:
    """The pieces of a sort key that a typed letter may stand for."""
    small = alphabet.lower(letter)
    if small.isspace() or small in "-–—":
        return [" "]
    pieces = [alphabet.sort_key(one) for one in (small, *_ALIKE.get(small, ""))]
    return list(dict.fromkeys("" if piece == alphabet.UNKNOWN else piece for piece in pieces))


def _words_called(session: Session, letters: Sequence[Sequence[str]]) -> set[str]:
    """The keys by which the terms stand that have a word in one of the three languages that begins so."""
    return {
        alphabet.sort_key(term.words["az"])
        for term in terms.read(session).terms.values()
        if any(_begins(alphabet.sort_key(word), letters) for word in term.words.values() if word)
    }


def _begins(key: str, letters: Sequence[Sequence[str]]) -> bool:
    ends = {0}
    for pieces in letters:
        ends = {end + len(piece) for end in ends for piece in pieces if key.startswith(piece, end)}
    return bool(ends)
