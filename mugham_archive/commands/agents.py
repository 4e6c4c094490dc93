"""``agents``: performers, ensembles and organisations."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "list the performers, ensembles and organisations"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the agents with the number of their recordings."""
    columns = [
        ("Reference", lambda card: card.ref),
        ("Name", lambda card: card.name),
        ("Kind", lambda card: card.kind),
        ("Recordings", lambda card: str(card.recordings)),
    ]
    return lists.run(call, "agent", columns, right=(3,))
