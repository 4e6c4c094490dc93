"""Makes two agents of one in which two people had been taken for the same."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.authorities.merging import MergeError
from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.models import Agent, AgentName, Different, Participation
from mugham_archive.catalogue.reading import main_titles, references_of
from mugham_archive.catalogue.references import next_references


def split(
    change: ChangeInProgress, agent: int, names: Collection[int], participations: Collection[int] = ()
) -> int:
    """A new agent that takes these names and participations (their row ids) from ``agent``; returns its id.

    Each of the two keeps a preferred name, and the two are remembered as not the same. Raises MergeError when a row is
    not the agent's, or when no name would be left for one of them.
    """
    session = change.session
    old = session.get(Agent, agent)
    if old is None:
        raise MergeError("There is no such agent any more.")
    moving = [name for name in old.names if name.id in set(names)]
    staying = [name for name in old.names if name.id not in set(names)]
    taking = _participations(session, agent, participations)
    if len(moving) != len(set(names)) or len(taking) != len(set(participations)):
        raise MergeError("Only what is the agent's own can be taken from it.")
    if not moving or not staying:
        raise MergeError("Each of the two needs a name: choose some of the names, not all of them.")
    new = Agent(reference=next_references(session, "agent")[0], agent_kind=old.agent_kind)
    session.add(new)
    session.flush()
    recorder = change.recorder
    for owner, some in ((new.id, moving), (agent, staying)):
        first = next((name for name in some if name.type == "preferred"), some[0])
        for place, name in enumerate(sorted(some, key=lambda one: one is not first)):
            kind = "preferred" if name is first else name.type
            values = {"agent_id": owner, "type": kind, "position": place}
            recorder.update(AgentName.__table__, name.id, values)
    recorder.update_many(Participation.__table__, taking, {"agent_id": new.id})
    number = new.id
    session.add(Different(entry_id=min(agent, number), other_id=max(agent, number)))
    session.flush()
    session.expire_all()
    return number


def _participations(session: Session, agent: int, wanted: Collection[int]) -> list[int]:
    table = Participation.__table__.c
    question = select(table.id).where(table.agent_id == agent)
    chosen = set(wanted)
    return [number for number in session.scalars(question) if number in chosen]


def parts_of(session: Session, agent: int) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """The names and the participations of an agent, each with its row id and what a person reads."""
    names = AgentName.__table__.c
    found = session.execute(
        select(names.id, names.text).where(names.agent_id == agent).order_by(names.position, names.id)
    )
    table = Participation.__table__.c
    rows = session.execute(
        select(table.id, table.entry_id, table.credited_as)
        .where(table.agent_id == agent)
        .order_by(table.entry_id)
    ).all()
    titles = main_titles(session, [row.entry_id for row in rows])
    references = references_of(session, (row.entry_id for row in rows))
    taken = [
        (
            row.id,
            " · ".join(
                part
                for part in (titles.get(row.entry_id, ""), references.get(row.entry_id, ""), row.credited_as)
                if part
            ),
        )
        for row in rows
    ]
    return [(row.id, row.text) for row in found], taken
