"""``init``: an empty archive with its vocabularies."""

from __future__ import annotations

import argparse

from mugham_archive.commands.call import Call

HELP = "make an empty archive with its vocabularies"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing beyond --archive."""


def run(call: Call) -> int:
    """Make the archive; one that is there already is left as it is."""
    archive = call.open(call.where, create=True)
    document = {"archive": archive.where, "schema_version": archive.schema_version}
    call.answer(document, lambda: [f"The archive at {archive.where} is ready."])
    return 0
