"""What files dropped on the window are meant for.

Documents are for the entry under the pointer, audio for the recording whose page it is or else for import, as folders are.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from mugham_archive.desktop.details.panel import DetailsPanel
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.recording_files import is_recording
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.preservation.document_store import is_document

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow

translate = QCoreApplication.translate


def sorted_by_kind(dropped: QMimeData) -> tuple[list[str], list[str]]:
    """The documents among what was dropped, and everything else."""
    paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    papers = [path for path in paths if is_document(path)]
    return papers, [path for path in paths if path not in papers]


def entry_under(window: MainWindow, place: QPoint) -> str:
    """The reference of the entry at a place of the window: of a list's row, of the details, of the page; "" for none.

    On the page of an entry the recordings listed there are passed over: a programme dropped among the recordings of an
    evening is the evening's.
    """
    from mugham_archive.desktop.window_frame import PAPER_PAGES

    head, _, rest = window.frame.navigation.address.partition("/")
    own = rest if head in PAPER_PAGES else ""
    widget: QWidget | None = window.childAt(place)
    while widget is not None and widget is not window:
        if isinstance(widget, EntryTable):
            row = widget.indexAt(widget.viewport().mapFrom(window, place)).row()
            card = widget.entries.known_card(row) if row >= 0 else None
            if card is not None and not (own and is_recording(card.ref)):
                return card.ref
        elif isinstance(widget, ShortTable):
            key = widget.key_at(widget.viewport().mapFrom(window, place))
            if is_reference(key) and not (own and is_recording(key)):
                return key
        elif isinstance(widget, DetailsPanel) and widget.ref:
            return widget.ref
        widget = widget.parentWidget()
    return own


def is_reference(text: str) -> bool:
    """Whether a row's key is the reference of an entry that documents can belong to, rather than an address."""
    return text[:1] in "SERAPGD" and text[1:].isdigit() and len(text) > 1


def recording_under(window: MainWindow, place: QPoint) -> str:
    """The recording whose page, or whose details, are at a place of the window; "" for none."""
    head, _, own = window.frame.navigation.address.partition("/")
    widget: QWidget | None = window.childAt(place)
    while widget is not None and widget is not window:
        if isinstance(widget, DetailsPanel):
            return widget.ref if is_recording(widget.ref) else ""
        if widget is window.pages:
            return own if head == "recording" else ""
        widget = widget.parentWidget()
    return ""


def drop_words(window: MainWindow, place: QPoint, dropped: QMimeData) -> str:
    """What dropping files at a place would do, as far as it is not plain."""
    _, others = sorted_by_kind(dropped)
    if window.archive is None:
        return ""
    if others:
        ref = recording_under(window, place)
        # A folder, which has no ending, is imported everywhere.
        if ref and all(PurePath(path).suffix for path in others):
            return translate("Papers", "Drop to give %1 these files.").replace("%1", ref)
        return ""
    ref = entry_under(window, place)
    if ref.startswith("D"):
        return translate("Papers", "Drop to give the document %1 this file.").replace("%1", ref)
    if ref:
        return translate("Papers", "Drop to add to %1.").replace("%1", ref)
    return translate("Papers", "Drop to add the documents to the archive; they can be linked afterwards.")


def take_dropped(window: MainWindow, place: QPoint, dropped: QMimeData) -> bool:
    """Bring in files that were dropped at a place; whether there were any.

    It is done when the program that they come from has been told: it waits for that.
    """
    papers, others = sorted_by_kind(dropped)
    if window.archive is None:
        papers, others = [], [*papers, *others]
    frame = window.frame
    if papers:
        ref = entry_under(window, place)
        QTimer.singleShot(0, window, lambda: frame.drop_papers(papers, ref))
    recording = recording_under(window, place) if window.archive is not None else ""
    if others and recording:
        QTimer.singleShot(0, window, lambda: frame.recording_files.drop(others, recording))
    elif others:
        QTimer.singleShot(0, window, lambda: frame.import_paths(others))
    return bool(papers or others)
