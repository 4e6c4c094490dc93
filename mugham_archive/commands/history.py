"""``history``: who changed what, when, from what to what."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue import change_lines
from mugham_archive.catalogue.history import Wanted
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.commands import history_lines, lists
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence

HELP = Sentence("show the changes of the archive, or of one entry")

_SHOWN = 50


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of what, by whom, when, and how many."""
    parser.add_argument("ref", metavar=tr("REF"), nargs="?", help=tr("an entry's reference"))
    parser.add_argument("--by", metavar=tr("WHO"), help=tr("only what this person changed"))
    parser.add_argument(
        "--kind", metavar=tr("KIND"), help=tr("only changes of recordings, events, agents …: recording")
    )
    parser.add_argument(
        "--since", metavar=tr("DAY"), help=tr("only changes made on that day (2026-11-26) or later")
    )
    parser.add_argument("--until", metavar=tr("DAY"), help=tr("only changes made on that day or before"))
    parser.add_argument(
        "--limit",
        metavar="N",
        type=lists.amount,
        default=_SHOWN,
        help=tr("at most so many changes ({amount})", amount=_SHOWN),
    )
    parser.add_argument("--before", metavar="N", type=lists.amount, help=tr("only changes before change N"))


def run(call: Call) -> int:
    """Show the newest changes first."""
    given = call.arguments
    wanted = Wanted(given.by, given.kind, given.since, given.until)
    changes = call.archive.history(given.ref, limit=given.limit, before=given.before, wanted=wanted)
    document = {"total": len(changes), "items": [asdict(change) for change in changes]}

    def lines() -> list[str]:
        shown: list[str] = []
        with call.archive.read() as session:
            entry = find_entry(session, given.ref).id if given.ref else None
            for change in changes:
                rows = change_lines.lines(
                    session, change.id, call.language, entry=entry, limit=history_lines.MOST + 1
                )
                shown += history_lines.of_change(change, rows)
        return shown or [Sentence("Nothing was changed yet.")]

    call.answer(document, lines)
    return 0
