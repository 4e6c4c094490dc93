"""The page of what took place under an agreement: its events, or their recordings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import AgreementDetails, Listing
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``under/event/REF`` or ``under/recording/REF``."""
    _, kind, ref = [*address.split("/", 2), "", ""][:3]
    kind = kind if kind in ("event", "recording") else "event"
    listing = Listing(kind, agreement=ref, sort="date", descending=True)

    def empty() -> EmptyState:
        return offer(
            kind,
            translate("Pages", "Nothing took place under this agreement yet"),
            translate("Pages", "Series and events that are linked to it stand here."),
            translate("Pages", "Show the agreement"),
            lambda: frame.open(f"agreement/{ref}"),
        )

    def build(read: tuple[AgreementDetails, int] | None) -> Written:
        details, total = read or (None, None)
        title = details.entry.title or details.card.number if details is not None else ""
        count = words.events if kind == "event" else words.recordings
        heading = Heading(
            translate("Pages", "What took place under it"),
            kicker=translate("Pages", "Agreement"),
            lines=(
                facts.link(f"agreement/{ref}", title) if title else "&nbsp;",
                count(total) if total else "&nbsp;",
            ),
        )
        heading.followed.connect(frame.open)
        return Written(title, [heading], [Tab(title, listing, total, empty)])

    def ask() -> tuple[AgreementDetails, int]:
        details = frame.archive.details(ref, frame.language)
        assert isinstance(details, AgreementDetails)
        return details, frame.archive.total(listing)

    return ListedPage(frame, address, ask, build, frozenset(("agreement", "event", "recording", "series")))
