"""Makes two agents of one in which two people had been taken for the same."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.authorities.merging import MergeError
from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.models import Agent, AgentName, Different, Participation
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
