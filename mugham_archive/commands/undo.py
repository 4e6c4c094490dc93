"""``undo``: take back a change."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue import undoing
from mugham_archive.commands import lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence

HELP = Sentence("take back the last change, or change N of the history")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which change, and what of those that came later."""
    parser.add_argument(
        "number", metavar="N", type=lists.amount, nargs="?", help=tr("the change's number in the history")
    )
    later = parser.add_mutually_exclusive_group()
    later.add_argument(
        "--and-later", action="store_true", help=tr("take back later changes of the same fields too")
    )
    later.add_argument(
        "--leave-out", action="store_true", help=tr("leave fields that were changed again since as they are")
    )


def run(call: Call) -> int:
    """Take it back; taking back an undo brings its change back."""
    given = call.arguments
    try:
        call.archive.undo(
            given.number, and_later=given.and_later, leave_out=given.leave_out, job=call.job(Sentence("rows"))
        )
    except undoing.UndoConflict as error:
        if given.and_later or given.leave_out:
            raise
        raise undoing.UndoConflict(
            "{sentence} Or say --and-later or --leave-out.", sentence=error.sentence
        ) from error
    (done,) = call.archive.history(limit=1)
    told = Sentence(
        "Brought back: {words} (change {number})."
        if done.kind == "redo"
        else "Taken back: {words} (change {number}).",
        words=done.words,
        number=str(done.undoes),
    )
    call.answer(asdict(done), lambda: [told])
    return 0
