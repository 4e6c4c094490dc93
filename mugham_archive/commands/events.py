"""``events``: concerts, lectures, conferences."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word

HELP = Sentence("list the events")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the events with date and status."""
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Date"), lists.date(call)),
        (tr("Title"), lambda card: card.title),
        (tr("Series"), lambda card: card.series),
        (tr("Status"), lambda card: say(Word("event_status", card.status))),
    ]
    return lists.run(call, "event", columns)
