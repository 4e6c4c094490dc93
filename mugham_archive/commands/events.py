"""``events``: concerts, lectures, conferences."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "list the events"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the events with date and status."""
    columns = [
        ("Reference", lambda card: card.ref),
        ("Date", lists.date(call)),
        ("Title", lambda card: card.title),
        ("Series", lambda card: card.series),
        ("Status", lambda card: card.status),
    ]
    return lists.run(call, "event", columns)
