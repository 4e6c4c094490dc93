"""``agreements``: memorandums and contracts with partners."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "list the agreements with partners"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the agreements with parties and whether they are in force."""
    columns = [
        ("Reference", lambda card: card.ref),
        ("Signed", lists.date(call)),
        ("Title", lambda card: card.title),
        ("Parties", lambda card: card.parties),
        ("Status", lambda card: card.status),
    ]
    return lists.run(call, "agreement", columns)
