"""``backup``: a consistent copy of a running archive in one file."""

from __future__ import annotations

import argparse

from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.preservation.backup import back_up
from mugham_archive.sentences import Sentence

HELP = Sentence("save a consistent copy of the catalogue and its documents in one file")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("out", metavar=tr("OUT"), help=tr("the file to write (.zip); must not exist"))


def run(call: Call) -> int:
    """Write the copy; recordings' own files are not part of it."""
    path, digest = back_up(call.archive, call.arguments.out, call.job(Sentence("tables")))
    call.answer(
        {"path": str(path), "sha256": digest},
        lambda: [Sentence("Saved to {path}", path=path), f"SHA-256 {digest}"],
    )
    return 0
