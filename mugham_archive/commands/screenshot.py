"""``screenshot``: the window as it would be, drawn into a picture; needs no screen."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence

HELP = Sentence("draw the window and save it as a picture; needs no screen")
_ADDRESSES = Sentence("""addresses:
  home, welcome        the first page; the page without an archive
  series, recordings, events, performers, places, modes, partners, agreements, documents
                       lists of everything
  inbox, problems, described, duplicates, terms, history, bin
                       the desk
  series/REF, event/REF, recording/REF, segment/REF, agent/REF, partner/REF, place/REF, document/REF,
  agreement/REF        an entry; its reference alone is enough (R0000012)
  search/QUERY         a search as it is typed in the window: "search/performer:Qasımov year:1965..1980";
                       search?q=QUERY is understood too
  mode/CODE, term/SCHEME/CODE, terms/SCHEME, lineage/REF, change/NUMBER
                       a mode, a term, a vocabulary, teachers and pupils, a change of the history
  documents/QUERY, agreements/QUERY, found/KIND/QUERY
                       documents, agreements, or entries of a KIND (document, agreement, place) with those words
  events/REF           the events of a performer or partner
  under/KIND/REF       what took place under an agreement (event, recording)
  described/REF, problems/CODE, duplicates/KIND
                       how a series is described, a kind of problem, likely duplicates (agent, place, series)
  lacks/KIND/CODE, has/KIND/CODE, light/KIND/CODE, and each with /REF behind it
                       recordings or events without or with something (lacks/recording/segments), or so far
                       described (light/event/green); REF is a series

An address that is copied in the window is one of these.""")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and how the window should be."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = say(_ADDRESSES)
    parser.add_argument("out", metavar=tr("OUT.png"), help=tr("the picture to write"))
    parser.add_argument(
        "--page", metavar=tr("ADDRESS"), default="home", help=tr("the page's address, as said below (home)")
    )
    parser.add_argument(
        "--size", metavar=tr("WxH"), default="1440x900", help=tr("the window's size (1440x900)")
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light")


def run(call: Call) -> int:
    """Draw it."""
    given = call.arguments
    width, _, height = given.size.lower().partition("x")
    if not (
        width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise ArchiveError("“{size}” is not a size such as 1440x900.", size=given.size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from mugham_archive.desktop.application import draw_picture
    except ImportError as error:
        from mugham_archive.system_libraries import explain_import_error

        raise ArchiveError("{sentence}", sentence=explain_import_error(error)) from error
    if call.named or given.page != "welcome":
        call.archive.close()
    path = draw_picture(
        call.where,
        Path(given.out),
        page=given.page,
        size=(int(width), int(height)),
        theme=given.theme,
        language=call.language,
    )
    call.answer({"path": str(path)}, lambda: [str(path)])
    return 0
