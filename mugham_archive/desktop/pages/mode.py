"""The page of a mode: the recordings in which it is heard, whole or in a segment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import counted_heading, offer
from mugham_archive.desktop.pages.sheet import play_button
from mugham_archive.desktop.widgets import EmptyState

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``mode/CODE``."""
    code = address.partition("/")[2]
    listing = Listing("recording", mode=code, sort="date")

    def read() -> tuple[str, int]:
        labels = {one.code: one.label for one in frame.archive.modes(frame.language)}
        return labels.get(code, code), frame.archive.total(listing)

    def empty() -> EmptyState:
        return offer(
            "mode",
            translate("Pages", "Nobody has been recorded in this mode yet"),
            translate(
                "Pages", "A recording stands here when it, or one of its segments, is described by the mode."
            ),
            translate("Pages", "Show all modes"),
            lambda: frame.open("modes"),
        )

    def build(answer: tuple[str, int] | None) -> Written:
        title, total = answer or ("", None)
        buttons = (
            [play_button(translate("Pages", "Play all"), lambda: frame.play_list(listing))] if total else []
        )
        heading = counted_heading(
            title, "recording", total, kicker=translate("Pages", "Mode"), buttons=buttons
        )
        return Written(title, [heading], [Tab(title, listing, total, empty)])

    return ListedPage(frame, address, read, build, frozenset(("recording",)))
