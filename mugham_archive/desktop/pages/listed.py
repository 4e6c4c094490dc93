"""A page that is mostly one long table: what stands above is asked of the archive, the table fills itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from mugham_archive.archive import Changed
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.pages.asking import Asking
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.gone import merged, notice, or_gone
from mugham_archive.desktop.pages.sheet import MARGIN, TOP
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.spoken import words

# How far the text of a cell stands from its edge.
CELL = 10


@dataclass(frozen=True, slots=True)
class Tab:
    """One table of the page: ``total`` of what it lists (None: not asked yet), and what stands there for nothing."""

    title: str
    listing: Listing
    total: int | None
    empty: Callable[[], EmptyState]


@dataclass(frozen=True, slots=True)
class Written:
    """What a page says at the moment."""

    title: str
    above: Sequence[QWidget]
    tabs: Sequence[Tab]


class ListedPage(QWidget):
    """``read`` runs on a worker; ``build`` makes the page of its answer, or of None while there is none yet.

    The number of tabs and their lists stay the same; with more than one there is a tab bar. ``concerns`` are the kinds of
    entries whose changes make the page be asked again (None: all). ``merged`` says the reference of the page's entry, which
    is gone, and that of the one it was merged into.
    """

    title_changed = Signal(str)
    written = Signal()
    merged = Signal(str, str)

    def __init__(
        self,
        frame: PageFrame,
        address: str,
        read: Callable[[], Any],
        build: Callable[[Any], Written],
        concerns: frozenset[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.address = address
        self._frame, self._build = frame, build
        self._asking = Asking(self, or_gone(frame, read), self._write, self._fail, concerns)
        self._above: list[QWidget] = []
        self._top = QVBoxLayout()
        self._top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._top.setSpacing(16)
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        # Qt shows the first widget of a stack at once: without a place in the page it would be a window of its own.
        self._tables = QWidget(self)
        self._stack = QStackedLayout(self._tables)
        self._nothing: dict[int, QWidget] = {}
        self._tabs: Sequence[Tab] = ()
        first = build(None)
        self.tables = [entry_table(frame, tab.listing) for tab in first.tabs]
        for table, tab in zip(self.tables, first.tabs, strict=True):
            self._stack.addWidget(table)
            self._bar.addTab(tab.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TOP, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._top)
        beside = QVBoxLayout()
        beside.setContentsMargins(MARGIN, 0, MARGIN, 0)
        beside.addWidget(self._bar)
        layout.addLayout(beside)
        below = QVBoxLayout()
        # The text of the first column stands under the title; the scroll bar at the edge of the page.
        below.setContentsMargins(MARGIN - CELL, 0, 0, 0)
        below.addWidget(self._tables)
        layout.addLayout(below, 1)
        self._bar.currentChanged.connect(self._show_tab)
        self._write_page(first)

    @property
    def table(self) -> EntryTable:
        """The table in front."""
        return self.tables[max(0, self._bar.currentIndex())]

    def refresh(self) -> None:
        """Ask again what stands above; the tables follow the archive by themselves."""
        self._asking.ask()

    def changed(self, changed: Changed) -> None:
        """The archive has changed."""
        self._asking.changed(changed)
        for table in self.tables:
            table.archive_changed(changed)

    def _write(self, answer: Any) -> None:
        self._write_page(self._build(answer))
        self.written.emit()

    def _fail(self, sentence: str) -> None:
        self._put_above([notice(self._frame, self._asking.failure, sentence)])
        self._bar.hide()
        self._tables.hide()
        self.written.emit()
        if (one := merged(self._asking.failure)) is not None:
            self.merged.emit(*one)

    def _write_page(self, page: Written) -> None:
        self._tabs = page.tabs
        self._put_above(page.above)
        self._bar.setVisible(len(self.tables) > 1)
        self._tables.show()
        for index, tab in enumerate(page.tabs):
            amount = "" if tab.total is None else f"  {words.number(tab.total)}"
            self._bar.setTabText(index, tab.title + amount)
            self.tables[index].setAccessibleName(tab.title)
        self._show_tab(self._bar.currentIndex())
        self.title_changed.emit(page.title)

    def _put_above(self, above: Sequence[QWidget]) -> None:
        for widget in self._above:
            self._top.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._above = list(above)
        for widget in self._above:
            self._top.addWidget(widget)

    def _show_tab(self, index: int) -> None:
        index = max(0, index)
        tab = self._tabs[index]
        old = self._nothing.pop(index, None)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        if tab.total == 0:
            self._nothing[index] = tab.empty()
            self._stack.addWidget(self._nothing[index])
            self._stack.setCurrentWidget(self._nothing[index])
        else:
            self._stack.setCurrentWidget(self.tables[index])

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the words are said and asked for anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for table in self.tables:
                table.set_language(self._frame.language)
            self.refresh()


def entry_table(frame: PageFrame, listing: Listing) -> EntryTable:
    """A table that opens, plays and shows details through the window."""
    table = EntryTable(frame.archive, listing, frame.language, frame.settings)
    table.opened.connect(lambda ref: frame.open(f"{listing.kind}/{ref}"))
    table.played.connect(frame.play)
    table.chosen.connect(frame.choose)
    return table
