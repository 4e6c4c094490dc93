"""Puts new cards in the place of old ones and moves the archive's counts by the difference."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, select, text, update
from sqlalchemy.orm import Session

from mugham_archive.catalogue.completeness import TROUBLED, level, named
from mugham_archive.catalogue.models import (
    AgentCard,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    Tally,
)
from mugham_archive.storage.bulk import insert_rows, portions

Tallies = Counter[tuple[str, str]]
# How many recordings, or events, of a series (0: of none) lack the same: (kind, series, what they lack).
Lacking = Counter[tuple[str, int, int]]

# Both databases speak this form of “insert or else update”.
_ADD = text(
    "INSERT INTO tally (scope, key, amount) VALUES (:scope, :key, :amount) "
    "ON CONFLICT (scope, key) DO UPDATE SET amount = tally.amount + excluded.amount"
)


def amounts(session: Session, scope: str, keys: Iterable[str] | None = None) -> dict[str, int]:
    """The counts of one scope, all of them or those of some keys."""
    question = select(Tally.key, Tally.amount).where(Tally.scope == scope)
    if keys is not None:
        question = question.where(Tally.key.in_(list(keys)))
    return {key: amount for key, amount in session.execute(question)}


def add_to_tallies(session: Session, tallies: Mapping[tuple[str, str], int]) -> None:
    """Add the differences to the counts, always in the same order, so that two writers cannot block each other."""
    rows = [
        {"scope": scope, "key": key, "amount": amount}
        for (scope, key), amount in sorted(tallies.items())
        if amount
    ]
    if rows:
        session.execute(_ADD, rows)


def replace_recordings(
    session: Session,
    ids: Sequence[int],
    cards: Sequence[dict[str, Any]],
    agents: Sequence[dict[str, int]],
    terms: Sequence[dict[str, int]],
) -> None:
    """Put the cards and links of these recordings in the place of their old ones; ids without a card are gone."""
    table = RecordingCard.__table__
    tallies: Tallies = Counter()
    agent_counts = count_agents(agents)
    term_counts: Counter[int] = Counter(link["term_id"] for link in terms)
    old = session.execute(select(table).where(table.c.id.in_(ids))).mappings().all()
    lacking: Lacking = Counter()
    if old:
        for former in old:
            count(tallies, dict(former), -1)
            lacking["recording", former["series_id"] or 0, former["lacks"]] -= 1
        agent_counts.subtract(_linked(session, RecordingAgent, RecordingAgent.agent_id, ids))
        term_counts.subtract(_linked(session, RecordingTerm, RecordingTerm.term_id, ids))
        for derived in (RecordingAgent, RecordingTerm):
            session.execute(delete(derived.__table__).where(derived.recording_id.in_(ids)))
        session.execute(delete(table).where(table.c.id.in_(ids)))
    stamp = next_stamp(session) if cards else 0
    for card in cards:
        count(tallies, card, 1)
        lacking["recording", card["series_id"] or 0, card["lacks"]] += 1
    count_lacking(tallies, lacking)
    insert_rows(session, table, [{**card, "stamp": stamp} for card in cards])
    insert_rows(session, RecordingAgent.__table__, agents)
    insert_rows(session, RecordingTerm.__table__, terms)
    for term, amount in term_counts.items():
        tallies["term", str(term)] += amount
    for agent, amount in agent_counts.items():
        tallies["agent", str(agent)] += amount
    add_to_tallies(session, tallies)
    recount_agents(session, [agent for agent, amount in agent_counts.items() if amount])


def next_stamp(session: Session) -> int:
    """What the cards drawn up by this transaction are stamped with: readers that have seen less ask for them again.

    SQLite's one writer counts up by the clock, in microseconds, so that an archive that was restored never gives a number
    again. PostgreSQL's writers may end in another order than they began in, so there it is the number of the transaction,
    and readers ask again for everything that was under way when they last looked.
    """
    if session.get_bind().dialect.name != "sqlite":
        return int(session.scalar(text("SELECT pg_current_xact_id()::text::bigint")) or 0)
    if "stamp" not in session.info:
        last = session.scalar(select(func.max(RecordingCard.stamp))) or 0
        session.info["stamp"] = max(last + 1, time.time_ns() // 1000)
    return int(session.info["stamp"])


def count_agents(links: Iterable[Mapping[str, int]]) -> Counter[int]:
    """In how many recordings each agent takes part, whatever they do there."""
    return Counter(agent for _, agent in {(link["recording_id"], link["agent_id"]) for link in links})


def _linked(session: Session, link: Any, column: Any, ids: Sequence[int]) -> Counter[int]:
    amount = func.count(func.distinct(link.recording_id))
    question = select(column, amount).where(link.recording_id.in_(ids)).group_by(column)
    return Counter({number: amount for number, amount in session.execute(question)})


def count(tallies: Tallies, card: Mapping[str, Any], sign: int) -> None:
    """Add what one recording's card contributes to the counts, or take it off (``sign`` -1)."""
    tallies["all", "recordings"] += sign
    tallies["all", "duration_ms"] += sign * card["duration_ms"]
    tallies["state", card["state"]] += sign
    if card["series_id"] is not None:
        tallies["series_recordings", str(card["series_id"])] += sign
    if card["lacks"] & TROUBLED:
        tallies["problem", "any"] += sign


def count_lacking(tallies: Tallies, lacking: Lacking) -> None:
    """Add to the counts how many lack each thing and how many stand at which light, of each series and of the archive.

    The key is the series' number (0: the whole archive), a colon, and the code or the light.
    """
    for (kind, series, lacks), amount in lacking.items():
        if not amount:
            continue
        scope = lacks_scope(kind)
        for word in (*named(lacks), level(kind, lacks)):
            tallies[scope, f"0:{word}"] += amount
            if series:
                tallies[scope, f"{series}:{word}"] += amount


def lacks_scope(kind: str) -> str:
    """The scope of the counts of what recordings or events lack."""
    return f"lacks_{kind}"


def recount_agents(session: Session, agents: Sequence[int]) -> None:
    """Copy the counts of these agents' recordings to their cards."""
    for some in portions(sorted(agents)):
        found = amounts(session, "agent", [str(agent) for agent in some])
        rows = [{"number": int(key), "amount": amount} for key, amount in found.items()]
        if rows:
            table = AgentCard.__table__
            session.connection().execute(
                update(table).where(table.c.id == bindparam("number")).values(recordings=bindparam("amount")),
                rows,
            )
