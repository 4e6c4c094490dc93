"""Draws up anew only what names make of a recording's card and words, for all recordings of a performer with a new name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.card_sources import Sources, read_names, read_roles
from mugham_archive.catalogue.cards import Lexicon, names_of, performers_of
from mugham_archive.catalogue.models import Recording, RecordingCard, Segment
from mugham_archive.catalogue.tallies import next_stamp
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.differences import Differences, differences, write


@dataclass(frozen=True, slots=True)
class Names:
    """The names by which a recording is found."""

    id: int
    names: tuple[str, ...]


def refresh_names(session: Session, ids: Sequence[int], lexicon: Lexicon) -> Iterator[list[Names]]:
    """Bring the performers on the cards of these recordings up, a portion at a time in the order that is given.

    Yields what they are found by.
    """
    names: dict[int, list[str]] = {}
    table = RecordingCard.__table__
    for some in portions(ids, 2_000):
        sources = _sources(session, some, names)
        rows = []
        for recording in sources.recordings:
            performers = performers_of(sources, recording, lexicon)
            key = alphabet.sort_key(performers[0]) if performers else alphabet.UNKNOWN
            rows.append({"id": recording.id, "performers": ", ".join(performers), "performers_key": key})
        changed = differences(session, table, some, rows).changed
        if changed:
            write(session, table, Differences(changed=changed), always={"stamp": next_stamp(session)})
        found = {
            recording.id: Names(recording.id, names_of(sources, recording))
            for recording in sources.recordings
        }
        yield [found[number] for number in some if number in found]


def _sources(session: Session, ids: Sequence[int], names: dict[int, list[str]]) -> Sources:
    """Who takes part in these recordings; ``names`` keeps what was read for others before."""
    recording, segment = Recording.__table__.c, Segment.__table__.c
    rows = session.execute(
        select(recording.id, recording.event_id).where(recording.id.in_(ids)).order_by(recording.id)
    ).all()
    sources = Sources(rows, {})
    question = select(segment.id, segment.recording_id).where(segment.recording_id.in_(ids))
    for row in session.execute(question.order_by(segment.recording_id, segment.start_ms)).all():
        sources.segments[row.recording_id].append(row)
    events = sorted({row.event_id for row in rows if row.event_id is not None})
    segments = [row.id for parts in sources.segments.values() for row in parts]
    read_roles(session, sources, [*(row.id for row in rows), *events, *segments])
    agents = {role.agent_id for roles in sources.participations.values() for role in roles}
    fresh = Sources([], {})
    read_names(session, fresh.names, agents - set(names))
    names.update(fresh.names)
    sources.names.update(names)
    return sources
