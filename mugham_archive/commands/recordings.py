"""``recordings``: what was recorded."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, clock
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence

HELP = Sentence("list the recordings")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the recordings with date, performers and length."""
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Date"), lists.date(call)),
        (tr("Title"), lambda card: card.title),
        (tr("Performers"), lambda card: card.performers),
        (tr("Length"), lambda card: clock(card.duration_ms)),
    ]
    return lists.run(call, "recording", columns, right=(4,))
