"""``agreements``: memorandums and contracts with partners."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word

HELP = Sentence("list the agreements with partners")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the agreements with parties and whether they are in force."""
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Signed"), lists.date(call)),
        (tr("Title"), lambda card: card.title),
        (tr("Parties"), lambda card: card.parties),
        (tr("Status"), lambda card: say(Word("agreement_status", card.status))),
    ]
    return lists.run(call, "agreement", columns)
