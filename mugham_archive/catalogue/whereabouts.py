"""What became of an entry that is no longer there: it was merged into another, or it lies in the bin."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.reading import merged_into
from mugham_archive.catalogue.views import BinnedView


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Of the entry that had a reference: its kind, and the reference of the one it was merged into or what the bin has."""

    ref: str
    kind: str
    kept: str = ""
    binned: BinnedView | None = None


def find(session: Session, ref: str) -> Whereabouts | None:
    """What became of the entry with that reference, which is not there; None when nothing is known of it."""
    kept = merged_into(session, ref)
    if kept is not None:
        return Whereabouts(ref, kept.kind, kept=kept.reference)
    binned = bin_.listed(session, limit=1, reference=ref.strip().upper())
    return Whereabouts(ref, binned[0].kind, binned=binned[0]) if binned else None
