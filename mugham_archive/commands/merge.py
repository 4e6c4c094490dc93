"""``merge``: make one of two entries or terms that are the same."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.authorities.merging import MergeError, called, find_authority, merge
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence

HELP = Sentence("make one of two agents, places, series or terms that are the same: the first one stays")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which stays, which goes into it."""
    parser.add_argument("kept", metavar="A", help=tr("a reference, or a term as mode/rast: this one stays"))
    parser.add_argument("merged", metavar="B", help=tr("the one that goes into it"))


def run(call: Call) -> int:
    """Relink everything to the first and keep what is known of the second; one undo takes it back."""
    archive = call.archive
    with archive.read() as session:
        kind, kept = find_authority(session, call.arguments.kept)
        other, merged = find_authority(session, call.arguments.merged)
        if kind != other:
            raise MergeError(
                "Only what is of the same kind can be merged, not {kind} and {other}.",
                kind=wording.kind(kind, "a"),
                other=wording.kind(other, "a"),
            )
        names = [called(session, kind, number) for number in (kept, merged)]
    words = Sentence("Merge “{merged}” into “{kept}”", merged=names[1], kept=names[0])
    with archive.change(words) as change:
        merge(change, kind, kept, merged, language=call.language)
    (done,) = archive.history(limit=1)
    told = Sentence(
        "Merged: “{merged}” into “{kept}” (change {number}).",
        merged=names[1],
        kept=names[0],
        number=str(done.id),
    )
    call.answer(asdict(done), lambda: [told])
    return 0
