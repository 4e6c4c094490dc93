"""The order of a list: by one thing, upwards or downwards, and what has nothing of it at the end of both.

Among equals the number decides, in the same direction. A page is read off the index of what is sorted by, first those that
have it, then those that have not; for a whole list the database says on the way which have not.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, case, func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.alphabet import UNKNOWN
from mugham_archive.storage.base import key_type


@dataclass(frozen=True, slots=True)
class Order:
    """By ``key``, which is never null, and ``number``, the column of the entries' numbers.

    Where the key ranks the terms of a column, ``term`` is that column, which is null where there is none.
    """

    key: Any
    number: Any
    descending: bool
    term: Any = None

    @property
    def _nothing(self) -> int | str:
        """What stands in the key of an entry without: 0 for amounts, "~" for sort keys, otherwise no text."""
        if isinstance(self.key.type, Integer):
            return 0
        return UNKNOWN if self.key.type is key_type else ""

    @property
    def by(self) -> tuple[Any, Any]:
        """The order of an index, in which those without stand wherever their key puts them."""
        return (self.key.desc(), self.number.desc()) if self.descending else (self.key, self.number)

    @property
    def without(self) -> ColumnElement[bool]:
        """Which entries have nothing of what is sorted by."""
        return self.key == self._nothing if self.term is None else self.term.is_(None)

    @property
    def marked(self) -> ColumnElement[int]:
        """The number, below zero for an entry without (``last``)."""
        return case((self.without, -self.number), else_=self.number)

    def parts(self, *, whole: bool) -> list[ColumnElement[bool]]:
        """Conditions on the entries that stand after one another, each part in the order ``by``.

        Of a ``whole`` table every part is a stretch of the key's index. Of a narrowed list those with the thing are one
        part: what narrows is then asked for no oftener than it must be, and its own index stays the one that is used.
        """
        if self.key.key == "date_key":
            # Dates are digits, and their indexes serve narrowed lists too.
            return [self.key < self._nothing, self.without]
        if not whole or self.term is not None:
            return [~self.without, self.without]
        # Writings other than Latin come after the key of nothing; before 0 and before no text comes nothing.
        stretches = [self.key > self._nothing]
        if self._nothing == UNKNOWN:
            stretches.insert(1 if self.descending else 0, self.key < self._nothing)
        return [*stretches, self.without]


def last(marked: array[int]) -> array[int]:
    """Numbers in order as ``Order.marked`` gives them, with those below zero, which stand together, at the end."""
    start = next((place for place, number in enumerate(marked) if number < 0), len(marked))
    end = next((place for place in range(start, len(marked)) if marked[place] > 0), len(marked))
    return marked[:start] + marked[end:] + array("q", (-number for number in marked[start:end]))


def page(
    session: Session,
    parts: Sequence[Select[Any]],
    read: Callable[[Select[Any]], Sequence[int]],
    limit: int,
    offset: int,
) -> array[int]:
    """A page of the parts, one after the other; a part is not asked for anything when those before it fill the page."""
    found = array("q")
    for part in parts:
        if len(found) == limit:
            break
        some = read(part.limit(limit - len(found)).offset(offset))
        if some:
            found.extend(some)
            offset = 0
        elif offset:
            amount = select(func.count()).select_from(part.order_by(None).subquery())
            offset -= session.scalar(amount) or 0
    return found
