"""The archive's own immutable references, given out in order for each kind and never twice."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import REFERENCE_DIGITS, REFERENCE_LETTERS

# Both databases speak this form of “insert or else update”.
_RAISE = text(
    "INSERT INTO reference_counter (kind, last) VALUES (:kind, :count) "
    "ON CONFLICT (kind) DO UPDATE SET last = reference_counter.last + excluded.last RETURNING last"
)


def next_references(session: Session, kind: str, count: int = 1) -> list[str]:
    """``count`` new references for a kind of entry, such as ``R0000012``; ASCII, at most 32 bytes, safe in file names."""
    # One statement, so that the first two of a kind, asked for at the same moment, wait for each other too.
    last = session.execute(_RAISE, {"kind": kind, "count": count}).scalar_one()
    letter = REFERENCE_LETTERS[kind]
    return [f"{letter}{number:0{REFERENCE_DIGITS}d}" for number in range(last - count + 1, last + 1)]
