"""Who taught whom: the tree of teachers and pupils around one person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import AgentCard, AgentRelation
from mugham_archive.catalogue.reading import Terms, find_entry
from mugham_archive.catalogue.views import Lineage, LineageBond, LineagePerson
from mugham_archive.storage.bulk import portions

# A tree of more people is not read at a glance; those nearest to the person asked for are kept.
MOST = 400


def read(session: Session, ref: str, language: str, most: int = MOST) -> Lineage:
    """The people who are bound to one by teaching, over any number of steps; raises EntryNotFound."""
    start = find_entry(session, ref)
    table = AgentRelation.__table__.c
    bonds: set[tuple[int, int]] = set()
    found: dict[int, int] = {start.id: 0}
    level = [start.id]
    steps = 0
    whole = True
    while level:
        steps += 1
        fresh: set[int] = set()
        for some in portions(level):
            question = select(table.agent_id, table.other_id).where(
                table.relation == "teacher_of", or_(table.agent_id.in_(some), table.other_id.in_(some))
            )
            for teacher, pupil in session.execute(question):
                bonds.add((teacher, pupil))
                fresh |= {one for one in (teacher, pupil) if one not in found}
        room = most - len(found)
        whole = whole and len(fresh) <= room
        level = sorted(fresh)[: max(0, room)]
        found.update(dict.fromkeys(level, steps))
    people = tuple(_people(session, found, language))
    there = {person.id for person in people}
    kept = tuple(
        LineageBond(teacher, pupil)
        for teacher, pupil in sorted(bonds)
        if teacher in there and pupil in there and teacher != pupil
    )
    return Lineage(start.id, start.reference, people, kept, whole)


def _people(session: Session, found: dict[int, int], language: str) -> Iterable[LineagePerson]:
    terms = Terms(session, language)
    rows: list[Any] = []
    for some in portions(sorted(found)):
        rows += session.execute(select(AgentCard.__table__).where(AgentCard.id.in_(some))).all()
    terms.load(number for row in rows for number in (row.role_id, row.instrument_id))
    for row in rows:
        what = terms.word(row.instrument_id) or terms.word(row.role_id)
        yield LineagePerson(row.id, row.reference, row.name, row.dates, what, row.recordings, found[row.id])
