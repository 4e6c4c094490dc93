"""The page of a place: the events that were held there and the recordings that were made there."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import Listing, PlaceDetails
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.pages.sheet import play_button
from mugham_archive.desktop.widgets import EmptyState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from."""

    details: PlaceDetails
    events: int
    recordings: int


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``place/REF``."""
    ref = address.partition("/")[2]
    events = Listing("event", place=ref, sort="date", descending=True)
    recordings = Listing("recording", place=ref, sort="date", descending=True)

    def read() -> Known:
        details = frame.archive.details(ref, frame.language)
        assert isinstance(details, PlaceDetails)
        return Known(details, frame.archive.total(events), frame.archive.total(recordings))

    def empty() -> EmptyState:
        return offer(
            "place",
            translate("Pages", "Nothing has been described as held here"),
            translate("Pages", "Events and recordings stand here whose venue or place this is."),
            translate("Pages", "Show all events"),
            lambda: frame.open("events"),
        )

    def build(known: Known | None) -> Written:
        title = known.details.entry.title if known else ""
        play = translate("Pages", "Play all")
        heading = Heading(
            title or "\u00a0",
            kicker=translate("Pages", "Place"),
            lines=(_where(known.details) if known else "",),
            buttons=[
                *([play_button(play, lambda: frame.play_list(recordings))] if known.recordings else []),
                *authority_buttons(deeds_of(frame), known.details.entry.ref),
            ]
            if known
            else [],
        )
        tabs = [
            Tab(translate("Pages", "Events"), events, known.events if known else None, empty),
            Tab(translate("Pages", "Recordings"), recordings, known.recordings if known else None, empty),
        ]
        return Written(title, [heading], tabs)

    return ListedPage(frame, address, read, build, frozenset(("place", "event", "recording")))


def _where(details: PlaceDetails) -> str:
    others = [one.text for one in details.entry.titles if one.text != details.entry.title]
    parts = [details.card.type, details.town, details.country, *dict.fromkeys(others)]
    return escape(" · ".join(part for part in parts if part))
