"""The page of a term of any vocabulary: the recordings, events and people that it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.authorities import terms
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Word
from mugham_archive.spoken import term_words

translate = QCoreApplication.translate
Answer = tuple[str, str, tuple[int, int, int]]


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``term/SCHEME/CODE``."""
    named = address.partition("/")[2]
    scheme, _, code = named.partition("/")
    listings = [
        Listing("recording", term=named, sort="date", descending=True),
        Listing("event", term=named, sort="date", descending=True),
        Listing("agent", term=named, sort="name"),
    ]

    def read() -> Answer:
        archive = frame.archive
        with archive.read() as session:
            found = {one.code: one for one in terms.used(session, scheme, frame.language)}
        if code not in found:
            raise ArchiveError(
                "The vocabulary “{scheme}” has no term “{code}”.",
                scheme=Word("vocabulary", scheme, scheme),
                code=code,
            )
        term = found[code]
        others = [word for word in (term.az, term.en, term.ru, *term.variants) if word and word != term.label]
        totals = [archive.total(listing) for listing in listings]
        return term.label, " · ".join(dict.fromkeys(others)), (totals[0], totals[1], totals[2])

    def empty() -> EmptyState:
        return offer(
            "tag",
            translate("Pages", "The term stands on nothing here"),
            translate("Pages", "What is described by it is listed here."),
            translate("Pages", "Show the vocabulary"),
            lambda: frame.open(f"terms/{scheme}"),
        )

    def build(answer: Answer | None) -> Written:
        title, others, totals = answer or ("", "", (None, None, None))
        heading = Heading(
            title or "\u00a0",
            kicker=term_words.scheme(scheme),
            lines=(others,),
            buttons=authority_buttons(deeds_of(frame), named, splits=False) if answer else [],
        )
        names = (
            translate("Pages", "Recordings"),
            translate("Pages", "Events"),
            translate("Pages", "Performers"),
        )
        tabs = [
            Tab(name, listing, total, empty)
            for name, listing, total in zip(names, listings, totals, strict=True)
        ]
        return Written(title, [heading], tabs)

    return ListedPage(frame, address, read, build, frozenset(("recording", "event", "agent", "term")))
