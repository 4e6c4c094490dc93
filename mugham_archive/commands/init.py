"""``init``: an empty archive with its vocabularies."""

from __future__ import annotations

import argparse

from mugham_archive.commands.call import Call
from mugham_archive.sentences import Sentence

HELP = Sentence("make an empty archive with its vocabularies")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing beyond --archive."""


def run(call: Call) -> int:
    """Make the archive; one that is there already is left as it is."""
    archive = call.open(call.where, create=True)
    document = {"archive": archive.where, "schema_version": archive.schema_version}
    call.answer(document, lambda: [Sentence("The archive at {where} is ready.", where=archive.where)])
    return 0
