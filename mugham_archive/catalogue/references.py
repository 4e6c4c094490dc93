"""The archive's own immutable references, given out in order for each kind and never twice."""

from __future__ import annotations

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import REFERENCE_DIGITS, REFERENCE_LETTERS, ReferenceCounter


def next_references(session: Session, kind: str, count: int = 1) -> list[str]:
    """``count`` new references for a kind of entry, such as ``R0000012``; ASCII, at most 32 bytes, safe in file names."""
    counter = ReferenceCounter.__table__
    raise_it = (
        update(counter)
        .where(counter.c.kind == kind)
        .values(last=counter.c.last + count)
        .returning(counter.c.last)
    )
    last = session.execute(raise_it).scalar()
    if last is None:
        session.execute(insert(counter).values(kind=kind, last=count))
        last = count
    letter = REFERENCE_LETTERS[kind]
    return [f"{letter}{number:0{REFERENCE_DIGITS}d}" for number in range(last - count + 1, last + 1)]
