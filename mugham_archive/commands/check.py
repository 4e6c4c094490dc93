"""``check``: whether the archive is sound."""

from __future__ import annotations

import argparse

from mugham_archive import settings
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import tr
from mugham_archive.preservation import document_store
from mugham_archive.search.checking import problems_of
from mugham_archive.sentences import Sentence

HELP = Sentence(
    "check the database, the search index against the tables, the stored documents, and the settings"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whether to mend."""
    parser.add_argument(
        "--repair", action="store_true", help=tr("draw up cards, counts and index anew first")
    )


def run(call: Call) -> int:
    """Check; 1 when something is wrong."""
    archive = call.archive
    if call.arguments.repair:
        archive.rebuild(call.job(Sentence("recordings")))
    with archive.read() as session:
        problems = problems_of(session, call.job(Sentence("recordings")))
    problems += [
        Sentence(
            "The file of document {ref} is not in the archive's folder, or not as long as it was: {path}.",
            ref=ref,
            path=path,
        )
        for ref, path in document_store.missing(archive)
    ]
    problems += settings.problems()
    document = {"ok": not problems, "problems": problems}
    call.answer(document, lambda: problems or [Sentence("The archive is sound.")])
    return 1 if problems else 0
