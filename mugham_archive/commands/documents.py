"""``documents``: programmes, posters, resolutions, memorandums."""

from __future__ import annotations

import argparse

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word

HELP = Sentence("list the documents")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list."""
    lists.arguments(parser)


def run(call: Call) -> int:
    """List the documents with type and date."""
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Date"), lists.date(call)),
        (tr("Type"), lambda card: say(Word("document_type", card.type))),
        (tr("Title"), lambda card: card.title),
    ]
    return lists.run(call, "document", columns)
