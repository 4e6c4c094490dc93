"""Remembers that two agents whose names are alike are two: somebody was asked and said so."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Different
from mugham_archive.errors import ArchiveError


class ChangeWithSession(Protocol):
    """A change in progress, as ``archive.change`` gives it."""

    @property
    def session(self) -> Session:
        """The session of the change."""


def say_different(change: ChangeWithSession, agent_id: int, other_id: int) -> None:
    """Remember within the change that these two are different, so that nobody is asked again; undone with it."""
    if agent_id == other_id:
        raise ArchiveError("An agent cannot be different from itself.")
    first, second = sorted((agent_id, other_id))
    table = Different.__table__.c
    there = select(table.id).where(table.entry_id == first, table.other_id == second)
    if change.session.scalar(there) is None:
        change.session.add(Different(entry_id=first, other_id=second))
        change.session.flush()


def known_different(session: Session, agent_id: int) -> set[int]:
    """The agents who were said to be different from this one."""
    table = Different.__table__.c
    question = select(table.entry_id, table.other_id).where(
        (table.entry_id == agent_id) | (table.other_id == agent_id)
    )
    return {other if one == agent_id else one for one, other in session.execute(question)}
