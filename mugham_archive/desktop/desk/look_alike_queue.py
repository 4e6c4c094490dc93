"""The queue of entries that look alike: what is left to decide, found on a worker and kept up with the archive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities import comparing
from mugham_archive.catalogue.authorities.merging import merge
from mugham_archive.catalogue.models import Different, Entry
from mugham_archive.catalogue.views import Compared
from mugham_archive.jobs import Job
from mugham_archive.search.look_alikes import KINDS, LookAlike, look_alikes
from mugham_archive.search.names import say_different
from mugham_archive.storage.bulk import portions

# How many were left to decide when somebody last looked, by kind; for the figure in the sidebar.
REMEMBERED = "look_alikes"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: how many are left, and one pair with what is known of both."""

    open: tuple[LookAlike, ...]
    place: int
    pair: tuple[Compared, ...]


def find(archive: Archive, kind: str, job: Job) -> list[LookAlike]:
    """Look through all of a kind."""
    with archive.read() as session:
        return look_alikes(session, kind, job)


def still_open(session: Session, found: Sequence[LookAlike]) -> tuple[LookAlike, ...]:
    """Of the pairs found those that nobody has decided: both are there, and nobody said that they are two."""
    wanted = sorted({number for pair in found for number in (pair.first, pair.second)})
    there: set[int] = set()
    for some in portions(wanted):
        there.update(session.scalars(select(Entry.__table__.c.id).where(Entry.__table__.c.id.in_(some))))
    told_apart = session.execute(select(Different.entry_id, Different.other_id))
    different = {(one, other) for one, other in told_apart}
    return tuple(
        pair
        for pair in found
        if pair.first in there and pair.second in there and (pair.first, pair.second) not in different
    )


def show(archive: Archive, kind: str, found: Sequence[LookAlike], place: int, language: str) -> Shown:
    """The pair at a place of the queue; remembers how many are left."""
    with archive.read() as session:
        left = still_open(session, found)
        place = min(max(0, place), len(left) - 1) if left else 0
        pair: Iterable[Compared] = ()
        if left:
            pair = comparing.compared(session, kind, [left[place].first, left[place].second], language)
    remembered = archive.setting(REMEMBERED, {})
    if remembered.get(kind) != len(left):
        archive.set_setting(REMEMBERED, {**remembered, kind: len(left)})
    return Shown(left, place, tuple(pair))


def remembered(archive: Archive) -> int:
    """How many were left to decide when somebody last looked."""
    kept = archive.setting(REMEMBERED, {})
    return sum(int(kept.get(kind, 0)) for kind in KINDS)


def accept(archive: Archive, kind: str, kept: Compared, merged: Compared, words: str, language: str) -> None:
    """The two are the same: one goes into the other."""
    with archive.change(words) as change:
        merge(change, kind, kept.id, merged.id, language=language)


def dismiss(archive: Archive, first: Compared, second: Compared, words: str) -> None:
    """The two are not the same, and nobody is asked again."""
    with archive.change(words) as change:
        say_different(change, first.id, second.id)
