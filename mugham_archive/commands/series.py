"""``series``: the series and their seasons."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence

HELP = Sentence("list the series")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the series with how many events and recordings each has."""
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Title"), lambda card: card.title),
        (tr("Events"), lambda card: str(card.events)),
        (tr("Recordings"), lambda card: str(card.recordings)),
    ]
    return lists.run(call, "series", columns, right=(2, 3))
