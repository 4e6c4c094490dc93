"""``play``: a recording or a segment, heard without a window."""

from __future__ import annotations

import argparse

from mugham_archive.catalogue.editing import parse_clock
from mugham_archive.commands.call import Call, clock
from mugham_archive.commands.speaking import tr
from mugham_archive.listening.playables import playable
from mugham_archive.sentences import Sentence

HELP = Sentence("play a recording or a segment; Ctrl+C stops")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What, from where, how long."""
    parser.add_argument("ref", metavar=tr("REF"), help=tr("a recording or a segment"))
    parser.add_argument(
        "--from", dest="start", metavar=tr("TIME"), help=tr("where to begin: 1:23:45, 83:45 or 5025")
    )
    parser.add_argument("--seconds", metavar="N", type=_seconds, help=tr("stop after so many seconds"))


def run(call: Call) -> int:
    """Play it."""
    from mugham_archive.listening.player import play_to_end

    given = call.arguments
    found = playable(
        call.archive, given.ref, call.language, parse_clock(given.start) if given.start else None
    )
    if not call.arguments.json:
        call.say(f"{found.title}  ({clock(found.timeline.duration_ms)})")
    report = play_to_end(found, seconds=given.seconds)
    document = {"ref": given.ref, "file": report.file, "from_ms": report.from_ms, "to_ms": report.to_ms}
    told = Sentence(
        "{file}: {begin} to {end}", file=report.file, begin=clock(report.from_ms), end=clock(report.to_ms)
    )
    call.answer(document, lambda: [told])
    return 0


def _seconds(text: str) -> float:
    """A length of time, as an option's value."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("“{text}” is not a number of seconds", text=text)) from None
