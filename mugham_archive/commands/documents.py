"""``documents``: programmes, posters, resolutions, memorandums."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "list the documents"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the documents with type and date."""
    columns = [
        ("Reference", lambda card: card.ref),
        ("Date", lists.date(call)),
        ("Type", lambda card: card.type),
        ("Title", lambda card: card.title),
    ]
    return lists.run(call, "document", columns)
