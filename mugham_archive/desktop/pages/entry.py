"""The page of one entry, to be read or to be edited: its details, its history and what belongs to it, read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import shiboken6
from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import DraftView, Sheet
from mugham_archive.catalogue.views import (
    ChangeSetView,
    Details,
    EventCard,
    Listing,
    RecordingCard,
    RecordingDetails,
)
from mugham_archive.desktop.details import drafts
from mugham_archive.desktop.details.blocks import kind_of
from mugham_archive.desktop.pages.entry_form import EntryForm
from mugham_archive.desktop.pages.frame import PageFrame, deeds
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import parts

HISTORY = 30


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from; ``more`` is what a page has read for itself; with a ``sheet`` it is to be edited."""

    details: Details
    history: tuple[ChangeSetView, ...]
    recordings: tuple[RecordingCard, ...] = ()
    events: tuple[EventCard, ...] = ()
    more: Any = None
    sheet: Sheet | None = None
    drafts: tuple[DraftView, ...] = ()


def read(archive: Archive, ref: str, language: str, listing: Listing | None, most: int) -> Known:
    """All of it; called on a worker."""
    details = archive.details(ref, language)
    history = tuple(archive.history(details.entry.ref, limit=HISTORY, language=language))
    waiting = archive.drafts(details.entry.ref)
    if listing is None:
        return Known(details, history, drafts=waiting)
    cards = archive.cards(listing.kind, archive.ids(listing, limit=most), language)
    return Known(
        details,
        history,
        tuple(card for card in cards if isinstance(card, RecordingCard)),
        tuple(card for card in cards if isinstance(card, EventCard)),
        drafts=waiting,
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
    writing = _Writing(frame, build)
    page = LoadedPage(
        frame,
        address,
        lambda: _read(frame, ref, listing, most, writing.editing, more),
        writing.write,
        title=lambda known: known.details.entry.title,
    )
    if frame.desk is not None:
        frame.desk.editing_changed.connect(page.refresh_when_seen)
    return page


def _read(
    frame: PageFrame,
    ref: str,
    listing: Listing | None,
    most: int,
    editing: bool,
    more: Callable[[Archive, Details], Any] | None,
) -> Known:
    archive, language = frame.archive, frame.language
    if not editing:
        known = read(archive, ref, language, listing, most)
        return known if more is None else replace(known, more=more(archive, known.details))
    return Known(archive.details(ref, language), (), sheet=archive.sheet(ref, language))


class _Writing:
    """Writes the page, or brings the form up to date that stands there already."""

    def __init__(self, frame: PageFrame, build: Callable[[PageFrame, Known], Sequence[QWidget]]) -> None:
        self._frame, self._build = frame, build
        self._form: EntryForm | None = None

    @property
    def editing(self) -> bool:
        """Whether the page is to be edited."""
        return self._frame.desk is not None and self._frame.desk.editing

    def write(self, known: Known) -> Sequence[QWidget] | None:
        """The parts of the page; None when the form that stands there says it all already."""
        sheet, desk = known.sheet, self._frame.desk
        if sheet is None or desk is None:
            if self._form is not None and shiboken6.isValid(self._form):
                self._form.view.leave()
            self._form = None
            above, *below = self._build(self._frame, known)
            kind = kind_of(known.details)
            return [above, *parts(drafts.block(known.drafts, kind, deeds(self._frame))), *below]
        form = self._form
        fits = form is not None and shiboken6.isValid(form) and form.language == self._frame.language
        if form is None or not fits:
            if form is not None and shiboken6.isValid(form):
                form.view.leave()
            form = self._form = EntryForm(self._frame, desk, sheet)
        else:
            form.take(sheet)
        if sheet.kind == "recording" and isinstance(known.details, RecordingDetails):
            form.show_segments(known.details)
        return None if fits else [form]
