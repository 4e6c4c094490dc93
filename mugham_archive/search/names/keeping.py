"""Keeps the words of agents' names with their keys current, in the transaction of the change that touches a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import AgentName, AgentWord
from mugham_archive.search.folding import fold
from mugham_archive.search.names.letters import spelling
from mugham_archive.search.names.sounds import sounds
from mugham_archive.storage.bulk import insert_rows, portions


def words_of(name: str) -> tuple[str, ...]:
    """Every word of a written name as it is indexed: small letters, titles too, and what a hyphen or a space may part."""
    cut = spelling(name)
    # Two words are a given name and a surname, of three or more two may be one: Ali Aga Vahid, Mohammad-Reza Shajarian.
    joined = cut.joined if len(cut.words) > 2 or "-" in name else ()
    return tuple(dict.fromkeys((*cut.words, *(word for _, word in joined))))


def draw_up(session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The rows of at most some hundred agents as they should be."""
    table = AgentName.__table__.c
    rows: dict[tuple[int, str, str], dict[str, Any]] = {}
    question = select(table.agent_id, table.text).where(table.agent_id.in_(ids))
    for agent, text in session.execute(question):
        for written in words_of(text):
            word = fold(written)
            for sound in sounds(written):
                row = {"agent_id": agent, "written": written, "sound": sound, "word": word}
                rows[agent, written, sound] = row
    return list(rows.values())


def refresh(session: Session, ids: Iterable[int], *, empty: bool = False) -> None:
    """Draw the words of these agents up anew; ids that are no agents any more lose theirs. ``empty``: there are none yet."""
    table = AgentWord.__table__
    for some in portions(sorted(ids)):
        if not empty:
            session.execute(delete(table).where(table.c.agent_id.in_(some)))
        insert_rows(session, table, draw_up(session, some))


def problems(session: Session, ids: Sequence[int]) -> list[int]:
    """Which of these agents (or former agents) have other words than their names say."""
    table = AgentWord.__table__.c
    columns = (table.agent_id, table.written, table.sound, table.word)
    kept = {tuple(row) for row in session.execute(select(*columns).where(table.agent_id.in_(ids)))}
    wanted = {(row["agent_id"], row["written"], row["sound"], row["word"]) for row in draw_up(session, ids)}
    return sorted({row[0] for row in kept ^ wanted})
