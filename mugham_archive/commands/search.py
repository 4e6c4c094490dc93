"""``search``: the window's search."""

from __future__ import annotations

import argparse
from typing import Any

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, table

HELP = "search recordings by title, performer, mode, year, whatever the spelling"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The query."""
    parser.add_argument(
        "query", metavar="QUERY", nargs="+", help="words, “phrases in quotes”, -words to leave out"
    )
    parser.add_argument(
        "--limit", metavar="N", type=lists.amount, default=50, help="at most so many recordings (50)"
    )


def run(call: Call) -> int:
    """Search and print the recordings found."""
    query = " ".join(call.arguments.query)
    found = call.archive.search(query, call.language)
    ids = call.archive.ids(found.listing, limit=call.arguments.limit) if found.total else []
    cards = call.archive.cards("recording", ids, call.language)
    items = [lists.item(card) for card in cards]
    document: dict[str, Any] = {
        "query": query,
        "total": found.total,
        "milliseconds": round(found.milliseconds, 3),
        "items": items,
        "agents": [lists.item(card) for card in found.agents],
        "series": [lists.item(card) for card in found.series],
        "events": [lists.item(card) for card in found.events],
    }

    def text() -> list[str]:
        above = [f"{card.ref}  {card.name}" for card in found.agents]
        above += [f"{card.ref}  {card.title}" for card in found.series]
        above += [f"{card.ref}  {card.title}" for card in found.events]
        rows = [
            [item["ref"], item["date"] or "", item["title"], ", ".join(item["performers"])] for item in items
        ]
        recordings = "1 recording" if found.total == 1 else f"{found.total} recordings"
        return [*above, *table(rows), f"{recordings}, {found.milliseconds:.0f} ms"]

    call.answer(document, text)
    return 0
