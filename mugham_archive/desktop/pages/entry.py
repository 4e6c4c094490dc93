"""The page of one entry: its details, its history and the recordings or events that belong to it, read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import ChangeSetView, Details, EventCard, Listing, RecordingCard
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage

HISTORY = 30


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from; ``more`` is what a page has read for itself."""

    details: Details
    history: tuple[ChangeSetView, ...]
    recordings: tuple[RecordingCard, ...] = ()
    events: tuple[EventCard, ...] = ()
    more: Any = None


def read(archive: Archive, ref: str, language: str, listing: Listing | None, most: int) -> Known:
    """All of it; called on a worker."""
    details = archive.details(ref, language)
    history = tuple(archive.history(details.entry.ref, limit=HISTORY, language=language))
    if listing is None:
        return Known(details, history)
    cards = archive.cards(listing.kind, archive.ids(listing, limit=most), language)
    return Known(
        details,
        history,
        tuple(card for card in cards if isinstance(card, RecordingCard)),
        tuple(card for card in cards if isinstance(card, EventCard)),
    )


def entry_page(
    frame: PageFrame,
    address: str,
    build: Callable[[PageFrame, Known], Sequence[QWidget]],
    listing: Listing | None = None,
    most: int = 200,
    more: Callable[[Archive, Details], Any] | None = None,
) -> LoadedPage:
    """The page at ``kind/REF``; ``listing`` are the recordings or events that stand on it, ``most`` of them.

    ``more`` reads what else the page needs, on the worker too.
    """
    ref = address.partition("/")[2]

    def read_all() -> Known:
        archive = frame.archive
        known = read(archive, ref, frame.language, listing, most)
        return known if more is None else replace(known, more=more(archive, known.details))

    return LoadedPage(
        frame,
        address,
        read_all,
        lambda known: build(frame, known),
        title=lambda known: known.details.entry.title,
    )
