"""Which of the names in a list hold what is typed, however it is spelt: for lists that are searched while one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mugham_archive.search.folding import plain, small
from mugham_archive.search.names.likeness import beyond
from mugham_archive.search.names.sounds import readings

# Shorter words are looked for as they are written: by sound they would be in half of all names.
_SHORTEST_BY_SOUND = 3


def sift(names: Sequence[str], typed: str) -> list[int]:
    """The places of the names that hold every word typed: its letters anywhere, or a word that begins with its sounds."""
    asked = [(word, plain(word)) for word in small(typed).split() if plain(word)]
    return [place for place, name in enumerate(names) if all(_holds(name, *one) for one in asked)]


def hear(names: Iterable[str]) -> None:
    """Work out the sounds of names beforehand, on a worker, so that the first letter typed is answered at once."""
    for name in names:
        for word in _words(name):
            readings(word)


def _holds(name: str, word: str, letters: str) -> bool:
    if letters in plain(name):
        return True
    return len(word) >= _SHORTEST_BY_SOUND and any(beyond(word, one) is not None for one in _words(name))


def _words(name: str) -> list[str]:
    """The words of a name that have letters and nothing else, without the marks around them."""
    words = (word.strip('“”«»"()[],.;:!?…') for word in small(name).split())
    return [word for word in words if word.isalpha()]
