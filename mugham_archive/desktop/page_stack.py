"""The pages in the middle: made when first asked for, the last few kept as they were left."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mugham_archive.archive import Changed
from mugham_archive.desktop.pages.addresses import make_page
from mugham_archive.desktop.pages.asking import Asking
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.widgets.entry_table import EntryTable

KEPT = 12


class PageStack(QStackedWidget):
    """``title_changed`` says the title of the page in front.

    ``selected`` says how many rows of its table are selected and their playing time in milliseconds (-1: not known);
    ``problem`` is a sentence of a table.
    """

    title_changed = Signal(str)
    selected = Signal(int, int)
    problem = Signal(str)
    # A query that shows, and what was not understood of it.
    understood = Signal(str, object)
    # The entry of the page in front is gone: its reference, and that of the entry it was merged into.
    merged = Signal(str, str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._kept: OrderedDict[str, QWidget] = OrderedDict()

    def show_address(self, address: str) -> None:
        """Put the page at an address in front."""
        key = key_of(address)
        page = self._kept.get(key)
        if page is not None and page.address != address:  # type: ignore[attr-defined]
            page.show_address(address)  # type: ignore[attr-defined]
        if page is None:
            page = make_page(self._frame, address)
            if hasattr(page, "understood"):
                page.understood.connect(self.understood)
            if hasattr(page, "merged"):
                page.merged.connect(lambda ref, kept, page=page: self._merged(page, ref, kept))
            page.title_changed.connect(lambda title, page=page: self._titled(page, title))  # type: ignore[attr-defined]
            self._kept[key] = page
            self.addWidget(page)
            for table in page.findChildren(EntryTable):
                table.selected.connect(self.selected)
                table.problem.connect(self.problem)
            page.refresh()  # type: ignore[attr-defined]
        self._kept.move_to_end(key)
        self.setCurrentWidget(page)
        self._titled(page, page.property("title") or "")
        self.tell_selected()
        while len(self._kept) > KEPT:
            self._drop(*self._kept.popitem(last=False))

    def _titled(self, page: QWidget, title: str) -> None:
        page.setProperty("title", title)
        if page is self.currentWidget():
            self.title_changed.emit(title)

    def _merged(self, page: QWidget, ref: str, kept: str) -> None:
        """One goes on to the other entry; the page is not kept, it is made anew should one come to it again."""
        if page is self.currentWidget():
            self.merged.emit(ref, kept)
        key = key_of(page.address)  # type: ignore[attr-defined]
        if page is not self.currentWidget() and self._kept.get(key) is page:
            self._drop(key, self._kept.pop(key))

    def title(self) -> str:
        """What the page in front is called."""
        page = self.currentWidget()
        return str(page.property("title") or "") if page is not None else ""

    def failure(self) -> Exception | None:
        """Why the page in front could not be read; None when it could."""
        page = self.currentWidget()
        asking = page.findChild(Asking) if page is not None else None
        return asking.failure if asking is not None else None

    def _drop(self, _address: str, page: QWidget) -> None:
        self.removeWidget(page)
        page.deleteLater()

    def forget(self) -> None:
        """Drop every page: another archive was opened."""
        while self._kept:
            self._drop(*self._kept.popitem())

    def changed(self, changed: Changed) -> None:
        """The archive has changed: pages and tables follow."""
        for page in self._kept.values():
            page.changed(changed)  # type: ignore[attr-defined]
            for table in page.findChildren(EntryTable):
                table.archive_changed(changed)

    def set_language(self, language: str) -> None:
        """Another language: each page is asked for again in it."""
        for page in self._kept.values():
            for table in page.findChildren(EntryTable):
                table.set_language(language)

    def table(self) -> EntryTable | None:
        """The table of the page in front that can be seen."""
        page = self.currentWidget()
        tables = page.findChildren(EntryTable) if page is not None else []
        return next((table for table in tables if table.isVisible()), None)

    def tell_selected(self) -> None:
        """Say again what is selected on the page in front."""
        table = self.table()
        if table is None:
            self.selected.emit(0, -1)
        else:
            table.tell_selected()

    def take_focus(self) -> None:
        """From the search into the page: to its table when there is one."""
        table = self.table()
        if table is not None:
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not table.selectionModel().hasSelection() and table.entries.rowCount():
                table.selectRow(max(0, table.currentIndex().row()))
        elif (page := self.currentWidget()) is not None and not (
            hasattr(page, "take_focus") and page.take_focus()
        ):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_parts_focus(self) -> bool:
        """From the search to the first part of the query; False when the page has none."""
        page = self.currentWidget()
        return page is not None and hasattr(page, "take_parts_focus") and bool(page.take_parts_focus())


def key_of(address: str) -> str:
    """Addresses that one page serves have one key: a search is the same page whatever is searched for."""
    return "search/" if address.startswith("search/") else address
