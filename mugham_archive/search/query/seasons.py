"""Words that name a series mean the recordings of its seasons too, whose own titles need not say them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Series, Title
from mugham_archive.search.folding import fold
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.remembering import while_unchanged

# Fewer letters begin a word of nearly every series.
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Seasons:
    """What stands above each series that has one above it, the nearest first, and the folded titles of all of these."""

    above: dict[int, tuple[int, ...]]
    titles: dict[int, tuple[str, ...]]

    def named(self, words: Sequence[str], whole: bool) -> frozenset[int]:
        """The series below one whose title holds these words, where their own does not."""
        if sum(map(len, words)) < _SHORTEST:
            return frozenset()
        phrase = f" {' '.join(words)}{' ' if whole else ''}"
        holding = {number for number, titles in self.titles.items() if any(phrase in one for one in titles)}
        if not holding:
            return frozenset()
        return frozenset(
            number
            for number, above in self.above.items()
            if number not in holding and not holding.isdisjoint(above)
        )


def read(session: Session) -> Seasons:
    """The archive's series as they are now."""
    return while_unchanged(session, "seasons", lambda: _read(session))


def _read(session: Session) -> Seasons:
    series = Series.__table__.c
    parents = {
        number: parent for number, parent in session.execute(select(series.id, series.parent_id)).all()
    }
    above: dict[int, tuple[int, ...]] = {}
    for number, parent in parents.items():
        line: list[int] = []
        while parent is not None and parent not in line:
            line.append(parent)
            parent = parents.get(parent)
        if line:
            above[number] = tuple(line)
    title = Title.__table__.c
    titles: dict[int, tuple[str, ...]] = {}
    for some in portions(sorted({*above, *(one for line in above.values() for one in line)})):
        for number, text in session.execute(
            select(title.entry_id, title.text).where(title.entry_id.in_(some))
        ):
            titles[number] = (*titles.get(number, ()), f" {fold(text)} ")
    return Seasons(above, titles)
