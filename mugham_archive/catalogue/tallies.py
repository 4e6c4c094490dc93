"""Puts new cards in the place of old ones and moves the archive's counts by the difference."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select, text, update
from sqlalchemy.orm import Session

from mugham_archive.catalogue.completeness import TROUBLED, level, named
from mugham_archive.catalogue.models import (
    AgentCard,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    Tally,
)
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.differences import Differences, Link, Links, differences, write

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
    agents: Iterable[Link],
    terms: Iterable[Link],
    *,
    anew: Tallies | None = None,
) -> None:
    """Put the cards and links of these recordings in the place of their old ones; ids without a card are gone.

    ``agents`` and ``terms`` are rows of the tables of links. What is as it was is neither written nor counted. Where all is
    drawn up ``anew`` there is nothing old, and the counts are added to these instead of those that are stored.
    """
    known = () if anew is not None else ids
    found = differences(session, RecordingCard.__table__, known, cards)
    taking_part = Links.compare(session, RecordingAgent.__table__, known, agents)
    used = Links.compare(session, RecordingTerm.__table__, known, terms)
    # Readers of the links, too, look for what is new by the stamps of the cards.
    relinked = taking_part.owners | used.owners
    relinked.difference_update(card["id"] for card in (*found.new, *(card for _, card in found.changed)))
    found.changed += [(card, card) for card in cards if card["id"] in relinked]
    for links in (taking_part, used):
        # Those of cards that go go with them.
        links.take(session, {row["id"] for row in found.gone})
    if found.new or found.changed or found.gone:
        write(session, RecordingCard.__table__, found, always={"stamp": next_stamp(session)})
    for links in (taking_part, used):
        links.add(session)
    tallies: Tallies = Counter() if anew is None else anew
    agents_moved = _count(tallies, found, taking_part, used)
    if anew is None:
        add_to_tallies(session, tallies)
        recount_agents(session, agents_moved)


def _count(tallies: Tallies, found: Differences, taking_part: Links, used: Links) -> list[int]:
    """Move the counts by what the cards and links differ in; returns the agents whose count moves."""
    lacking: Lacking = Counter()
    befores = [*found.gone, *(former for former, _ in found.changed)]
    afters = [*found.new, *(card for _, card in found.changed)]
    for sign, cards in ((-1, befores), (1, afters)):
        for card in cards:
            count(tallies, card, sign)
            lacking["recording", card["series_id"] or 0, card["lacks"]] += sign
    count_lacking(tallies, lacking)
    for term, amount in _moved(used).items():
        tallies["term", str(term)] += amount
    agents = _moved(taking_part)
    for agent, amount in agents.items():
        tallies["agent", str(agent)] += amount
    return [agent for agent, amount in agents.items() if amount]


def _moved(links: Links) -> Counter[int]:
    """In how many recordings more or fewer each agent takes part, or each term is used."""
    before, after = links.before, links.after
    if len(links.table.columns) > 2:
        before, after = ({link[:2] for link in some} for some in (before, after))
    moved = Counter(number for _, number in after - before)
    moved.subtract(number for _, number in before - after)
    return moved


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


def count_agents(links: Iterable[Link]) -> Counter[int]:
    """In how many recordings each agent takes part, whatever they do there."""
    return Counter(agent for _, agent in {link[:2] for link in links})


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
