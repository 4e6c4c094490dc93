"""``undo``: take back a change."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "take back the last change, or change N of the history"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which change."""
    parser.add_argument(
        "number", metavar="N", type=lists.amount, nargs="?", help="the change's number in the history"
    )


def run(call: Call) -> int:
    """Take it back; taking back an undo brings its change back."""
    call.archive.undo(call.arguments.number)
    (done,) = call.archive.history(limit=1)
    words = "Brought back" if done.kind == "redo" else "Taken back"
    call.answer(asdict(done), lambda: [f"{words}: {done.words} (change {done.undoes})."])
    return 0
