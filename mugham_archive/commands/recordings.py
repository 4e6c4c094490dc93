"""``recordings``: what was recorded."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, clock

HELP = "list the recordings"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the recordings with date, performers and length."""
    columns = [
        ("Reference", lambda card: card.ref),
        ("Date", lists.date(call)),
        ("Title", lambda card: card.title),
        ("Performers", lambda card: card.performers),
        ("Length", lambda card: clock(card.duration_ms)),
    ]
    return lists.run(call, "recording", columns, right=(4,))
