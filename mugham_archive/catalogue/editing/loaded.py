"""Keeps objects that a session has loaded in step with rows that were changed beside them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Entry
from mugham_archive.catalogue.rows import OWNERS


def forget_loaded(session: Session, entries: Iterable[int]) -> None:
    """Objects of these entries, and of what hangs on them, are read again where the session holds any."""
    wanted = set(entries)
    for instance in list(session.identity_map.values()):
        state = inspect(instance)
        if not isinstance(instance, Entry):
            owners = OWNERS.get(state.mapper.local_table.name, ())
            if any(instance.__dict__.get(name) in wanted for name in owners):
                session.expire(instance)
        elif state.identity[0] in wanted:
            lists = [relation.key for relation in state.mapper.relationships]
            session.expire(instance, lists)
            session.refresh(instance, [column.key for column in state.mapper.column_attrs])
