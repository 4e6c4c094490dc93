"""The page of one entry, to be read or to be edited: its details, its history and what belongs to it, read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import DraftView, Sheet
from mugham_archive.catalogue.editing.segment_lines import SegmentLines
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
from mugham_archive.desktop.segments.block import SegmentsBlock
from mugham_archive.desktop.segments.saving import lines_now

HISTORY = 30


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from; ``more`` is what a page has read for itself; with a ``sheet`` it is to be edited.

    ``segments`` are a recording's, and ``table`` the one in which they stand where they can be typed into.
    """

    details: Details
    history: tuple[ChangeSetView, ...]
    recordings: tuple[RecordingCard, ...] = ()
    events: tuple[EventCard, ...] = ()
    more: Any = None
    sheet: Sheet | None = None
    drafts: tuple[DraftView, ...] = ()
    segments: SegmentLines | None = None
    table: QWidget | None = None


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
    writing.page = page = LoadedPage(
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
    if editing:
        known = Known(archive.details(ref, language), (), sheet=archive.sheet(ref, language))
    else:
        known = read(archive, ref, language, listing, most)
        if more is not None:
            known = replace(known, more=more(archive, known.details))
    if frame.desk is None or not isinstance(known.details, RecordingDetails):
        return known
    return replace(known, segments=lines_now(archive, known.details.entry.ref, language))


class _Writing:
    """Writes the page, or brings up to date what stands there already: what is typed is not torn away."""

    def __init__(self, frame: PageFrame, build: Callable[[PageFrame, Known], Sequence[QWidget]]) -> None:
        self._frame, self._build = frame, build
        self._form: EntryForm | None = None
        self._segments: SegmentsBlock | None = None
        self.page: LoadedPage | None = None
        self._late = False

    @property
    def editing(self) -> bool:
        """Whether the page is to be edited."""
        return self._frame.desk is not None and self._frame.desk.editing

    def write(self, known: Known) -> Sequence[QWidget] | None:
        """The parts of the page; None when what stands there says it all already."""
        sheet, desk = known.sheet, self._frame.desk
        block = self._segments_block(known)
        if sheet is None or desk is None:
            if self._form is not None and shiboken6.isValid(self._form):
                self._form.view.leave()
                if self.page is not None:
                    QTimer.singleShot(0, self.page, self._give_keyboard)
            elif block is not None and block.typing:
                # The rest of the page is written when nobody types in it any longer.
                self._late = True
                return None
            self._form = None
            above, *below = self._build(self._frame, replace(known, table=block))
            kind = kind_of(known.details)
            return [above, *parts(drafts.block(known.drafts, kind, deeds(self._frame))), *below]
        form = self._form
        fits = form is not None and shiboken6.isValid(form) and form.language == self._frame.language
        if form is None or not fits:
            if form is not None and shiboken6.isValid(form):
                form.view.leave()
            form = self._form = EntryForm(self._frame, desk, sheet)
            QTimer.singleShot(0, form, form.take_keyboard)
        else:
            form.take(sheet)
        if sheet.kind == "recording" and block is not None:
            form.show_below(block)
        return None if fits else [form]

    def _segments_block(self, known: Known) -> SegmentsBlock | None:
        """The table of a recording's segments; the one that stands there is kept, with what is typed into it."""
        desk, details, lines = self._frame.desk, known.details, known.segments
        if desk is None or lines is None or not isinstance(details, RecordingDetails):
            return None
        block = self._segments
        there = block is not None and shiboken6.isValid(block)
        if block is None or not there or block.language != self._frame.language:
            if block is not None and there:
                block.table.leave()
            block = self._segments = SegmentsBlock(self._frame, desk, lines.ref)
            if self.page is not None:
                block.closed.connect(self._written_late)
        block.take(lines, details)
        if block.isVisible() and block.window().focusWidget() is block.table:
            # Put into a page that is written anew it would lose the keyboard.
            QTimer.singleShot(0, block, block.table.setFocus)
        return block

    def _give_keyboard(self) -> None:
        """The form that had the keyboard is gone: the page can be scrolled with it."""
        if self.page is not None and QApplication.focusWidget() is None:
            self.page.setFocus()

    def _written_late(self) -> None:
        if self.page is not None and self._late:
            self._late = False
            self.page.refresh_when_seen()
