"""``demo``: the sample archive, invented and synthesised."""

from __future__ import annotations

import argparse

from mugham_archive.commands.call import Call
from mugham_archive.commands.import_ import answer_report
from mugham_archive.commands.speaking import tr
from mugham_archive.ingest.sample.making import make_sample
from mugham_archive.sentences import Sentence

HELP = Sentence("make a sample archive with invented events and synthesised sound")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "folder", metavar=tr("FOLDER"), help=tr("a new or empty folder for the archive and its sound files")
    )


def run(call: Call) -> int:
    """Make it."""
    report = make_sample(call.arguments.folder, call.job(Sentence("files")))
    answer_report(call, report)
    return 1 if report.failures else 0
