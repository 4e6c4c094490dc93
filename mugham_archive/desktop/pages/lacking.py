"""The page of what lacks something, has it, or stands at a light: of the archive or of one series, each number's own list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.views import Details, Listing
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def listing_at(address: str) -> Listing:
    """What is listed at ``lacks/recording/CODE``, ``has/event/CODE/SERIES``, ``light/recording/red`` and so on."""
    head, kind, code, series = [*address.split("/"), "", "", ""][:4]
    listing = Listing(
        kind if kind in ("recording", "event") else "recording", series=series or None, sort="date"
    )
    if head == "has":
        return replace(listing, has=code)
    return replace(listing, light=code) if head == "light" else replace(listing, lacks=code)


def title_of(listing: Listing) -> str:
    """What the list is called."""
    if listing.light is not None:
        return words.word("light", listing.light)
    code = listing.lacks or listing.has or ""
    if code in completeness.TROUBLE["recording"] and listing.lacks:
        return words.word("trouble", code)
    said = words.word("lacking", code)
    form = translate("Pages", "Without: %1") if listing.lacks else translate("Pages", "With: %1")
    return form.replace("%1", words.small(said))


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page."""
    listing = listing_at(address)

    def empty() -> EmptyState:
        return offer(
            "done",
            translate("Pages", "Nothing is left to do here"),
            translate("Pages", "Nothing in this list any more."),
            translate("Pages", "Show how all is described"),
            lambda: frame.open(f"described/{listing.series}" if listing.series else "described"),
        )

    def build(read: tuple[Details | None, int] | None) -> Written:
        series, total = read or (None, None)
        title = title_of(listing)
        kind = words.events if listing.kind == "event" else words.recordings
        place = facts.link("described", translate("Pages", "The whole archive"))
        if listing.series:
            place = facts.link(f"series/{listing.series}", series.entry.title) if series else "&nbsp;"
        heading = Heading(
            title,
            kicker=translate("Pages", "How it is described"),
            lines=(place, kind(total) if total else "&nbsp;"),
        )
        heading.followed.connect(frame.open)
        return Written(title, [heading], [Tab(title, listing, total, empty)])

    def ask() -> tuple[Details | None, int]:
        series = frame.archive.details(listing.series, frame.language) if listing.series else None
        return series, frame.archive.total(listing)

    return ListedPage(frame, address, ask, build, frozenset(("recording", "event", "series")))
