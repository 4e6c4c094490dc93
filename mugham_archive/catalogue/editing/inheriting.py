"""From whom an entry has its participants while it lists none: a segment from its recording, a recording from its event."""

from __future__ import annotations

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Participation, Recording, Segment


def inherits_from(session: Session, entry: int) -> int | None:
    """The nearest entry above that lists participants, whether or not ``entry`` lists its own; None when none does."""
    segment, recording = Segment.__table__.c, Recording.__table__.c
    above = session.scalar(select(segment.recording_id).where(segment.id == entry))
    if above is not None and lists_participants(session, above):
        return int(above)
    owner = entry if above is None else above
    event = session.scalar(select(recording.event_id).where(recording.id == owner))
    return int(event) if event is not None and lists_participants(session, event) else None


def lists_participants(session: Session, entry: int) -> bool:
    """Whether an entry has participants of its own."""
    return bool(session.scalar(select(exists().where(Participation.__table__.c.entry_id == entry))))
