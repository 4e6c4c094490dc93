"""Which series, events, places and performers a value of a query means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import REFERENCE_LETTERS, Entry, Place, Series
from mugham_archive.catalogue.reading import merged_into
from mugham_archive.search import full_text
from mugham_archive.search.conditions import And, Text
from mugham_archive.search.folding import fold

_REFERENCE = re.compile(r"[A-Za-z]\d{7,}")
# More entries than this are meant by nothing that is worth looking up.
MOST = 200_000


def is_reference(typed: str) -> bool:
    """Whether this is how the archive's own references are written, such as A0000012."""
    return _REFERENCE.fullmatch(typed.strip()) is not None


def meant(session: Session, kind: str, typed: str, whole: bool, most: int = MOST) -> list[int]:
    """The entries of a kind with that reference, else those whose names hold all the words (beginnings unless ``whole``).

    The reference of one that was merged means the one it was merged into.
    """
    if is_reference(typed) and typed.strip()[0].upper() == REFERENCE_LETTERS[kind]:
        table = Entry.__table__.c
        question = select(table.id).where(table.kind == kind, table.reference == typed.strip().upper())
        found = list(session.scalars(question))
        kept = None if found else merged_into(session, typed, kind)
        return found if kept is None else [kept.id]
    words = fold(typed).split()
    if not words:
        return []
    parts = (
        [Text(tuple(words), True, within="names")]
        if whole
        else [Text((word,), within="names") for word in words]
    )
    return list(session.scalars(full_text.entries(session, And(tuple(parts)), kind).limit(most)))


def with_seasons(session: Session, series: Iterable[int]) -> list[int]:
    """These series and everything below them."""
    return _with_below(session, Series.__table__.c, series)


def with_places_below(session: Session, places: Iterable[int]) -> list[int]:
    """These places and the halls and towns in them."""
    return _with_below(session, Place.__table__.c, places)


def _with_below(session: Session, table: object, entries: Iterable[int]) -> list[int]:
    found = dict.fromkeys(entries)
    level: Sequence[int] = list(found)
    columns = table
    while level:
        question = select(columns.id).where(columns.parent_id.in_(level))  # type: ignore[attr-defined]
        level = [number for number in session.scalars(question) if number not in found]
        found.update(dict.fromkeys(level))
    return list(found)
