"""The page of one problem: the recordings or events that have it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import counted_heading, offer
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``problems/CODE``."""
    code = address.partition("/")[2]
    listing = Listing("recording", problem=code, sort="date")
    if code == "event_undated":
        listing = Listing("event", lacks="date", sort="title")

    def empty() -> EmptyState:
        return offer(
            "done",
            translate("Pages", "Nothing is left to do here"),
            translate("Pages", "Nothing has this problem any more."),
            translate("Pages", "Show all problems"),
            lambda: frame.open("problems"),
        )

    def build(total: int | None) -> Written:
        title = words.word("problem", code)
        heading = counted_heading(title, listing.kind, total, kicker=translate("Pages", "Problem"))
        return Written(title, [heading], [Tab(title, listing, total, empty)])

    return ListedPage(frame, address, lambda: frame.archive.total(listing), build, frozenset((listing.kind,)))
