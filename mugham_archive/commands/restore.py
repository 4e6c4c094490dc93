"""``restore``: an archive from a backup."""

from __future__ import annotations

import argparse

from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.preservation.backup import restore
from mugham_archive.sentences import Sentence

HELP = Sentence("make an archive from a backup; an archive that is there already is not touched")


def arguments(parser: argparse.ArgumentParser) -> None:
    """From where."""
    parser.add_argument("file", metavar=tr("FILE"), help=tr("a file that “backup” wrote"))


def run(call: Call) -> int:
    """Restore into the archive named by --archive, which must not hold anything yet."""
    path, digest = restore(call.arguments.file, call.where, call.job(Sentence("tables")))
    call.answer({"path": path, "sha256": digest}, lambda: [Sentence("Restored to {path}", path=path)])
    return 0
