"""The page of a search: its parts, who and what matches, the recordings with what matched in them, and facets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Changed
from mugham_archive.catalogue.views import Facet, Facets, Listing, SearchResult, Understood
from mugham_archive.desktop import background
from mugham_archive.desktop.pages.asking import Asking
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import CELL
from mugham_archive.desktop.pages.sheet import MARGIN
from mugham_archive.desktop.search import choices
from mugham_archive.desktop.search.facet_list import FacetListDialog
from mugham_archive.desktop.search.facet_panel import WIDTH as FACETS
from mugham_archive.desktop.search.facet_panel import FacetPanel
from mugham_archive.desktop.search.found_cards import FoundCards, found
from mugham_archive.desktop.search.head import SearchHead
from mugham_archive.desktop.search.nothing import NothingFound
from mugham_archive.desktop.search.parts import PartsRow
from mugham_archive.desktop.search.result_table import ResultTable
from mugham_archive.desktop.widgets import Hairline
from mugham_archive.search.highlighting import lights
from mugham_archive.search.names import hear
from mugham_archive.search.query import narrowing
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate

TOP = 12
# In a narrower page facets slide over the table, and only when they are asked for.
NARROW = 760
_SHOWN = "search/facets"
# All values of a facet, as far as anybody looks through them.
_EVERY = 2_000


def make(frame: PageFrame, address: str) -> SearchPage:
    """The page at ``search/QUERY``."""
    return SearchPage(frame, address)


class SearchPage(QWidget):
    """One page for every search: typing on changes what it shows. ``understood`` says a query and its mistakes."""

    title_changed = Signal(str)
    written = Signal()
    understood = Signal(str, object)

    def __init__(self, frame: PageFrame, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = address
        self._frame = frame
        self._result: SearchResult | None = None
        self._asked = 0
        # Another search is wanted and its first rows have not come.
        self._awaited = True
        # The query that the facets show the counts of.
        self._counted = ""
        self._narrow = False
        self._asking = Asking(self, self._read, self._write, self._fail, None)
        self.parts = PartsRow()
        self.parts.chosen.connect(self._search)
        self.head = SearchHead()
        self.head.toggle.setChecked(self._wanted())
        self.cards = FoundCards()
        self.cards.opened.connect(frame.open)
        self.facets = FacetPanel(frame.settings, self)
        self.nothing = NothingFound()
        self.nothing.searched.connect(self._search)
        self.nothing.opened.connect(frame.open)
        listing = Listing("recording", text=self.query, sort="date")
        self.table = ResultTable(frame.archive, listing, frame.language, frame.settings)
        self.table.set_lights(lights(self.query).spans)
        self._connect()
        self._put_together()
        self.table.setAccessibleName(translate("Search", "Recordings found"))

    @property
    def query(self) -> str:
        """What is searched for."""
        return self.address.partition("/")[2]

    def _connect(self) -> None:
        frame, table, head = self._frame, self.table, self.head
        head.mistakes.searched.connect(self._search)
        head.mistakes.settled.connect(self.understood)
        head.clear.clicked.connect(self._clear_facets)
        head.save.clicked.connect(lambda: frame.save_search(self.query))
        head.toggle.clicked.connect(self._toggle_facets)
        table.opened.connect(lambda ref: frame.open(f"recording/{ref}"))
        table.played.connect(frame.play)
        table.chosen.connect(frame.choose)
        table.entries.first_rows.connect(self._rows_came)
        table.entries.loaded.connect(self._show_total)
        table.entries.failed.connect(lambda _sentence: self._rows_came())
        self.facets.narrowed.connect(self._narrow_by)
        self.facets.years.connect(self._narrow_to_years)
        self.facets.more_wanted.connect(self._list_facet)

    def _put_together(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.setSpacing(8)
        top.addWidget(self.parts)
        top.addWidget(self.head)
        top.addWidget(self.cards)
        self._rows = QWidget()
        self._stack = QStackedLayout(self._rows)
        for widget in (self.table, self.nothing):
            self._stack.addWidget(widget)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._edge = Hairline(vertical=True)
        self._beside.addWidget(self.facets)
        self._beside.addWidget(self._edge)
        self._beside.addWidget(self._rows, 1)
        self.facets.setFixedWidth(FACETS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, TOP, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(self._beside, 1)
        self._arrange()

    # Asking ------------------------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Search for something else; what is shown stays until the first rows of it are there."""
        self.address = address
        self.refresh()

    def refresh(self) -> None:
        """Ask anew: the first rows at once, then how much there is, then what it could be narrowed by."""
        self._asked += 1
        self._awaited = True
        query = self.query
        self.table.set_lights(lights(query).spans)
        self.title_changed.emit(self._title())
        if self.table.listing.text == query and self._result is not None:
            self._awaited = False
            self._ask_understood()
            self._ask_result()
        # Parts, cards, totals and facets are asked for when the first rows have come.
        self.table.entries.set_listing(replace(self.table.listing, text=query))

    def _title(self) -> str:
        return translate("Pages", "Search: %1").replace("%1", self.query)

    def _ask_understood(self) -> None:
        archive, query, language = self._frame.archive, self.query, self._frame.language
        mine = self._asked

        def show(answer: Understood) -> None:
            if mine == self._asked:
                self.parts.show_parts(answer.chips)
                self.head.mistakes.show_understood(answer)
                if answer.named:
                    self.table.set_lights(lights(query, answer.named).spans)
                    self.table.viewport().update()

        background.ask(
            self, lambda: archive.understand(query, language), show, lambda _error: None, urgent=True
        )

    def _rows_came(self) -> None:
        """The first rows of this search show, or the same ones in another order or after a change."""
        if self.table.listing.text != self.query:
            return
        if self.table.entries.rowCount():
            self._stack.setCurrentWidget(self.table)
        if self._awaited:
            self._awaited = False
            if not self.table.entries.complete:
                self.head.show_total(None)
            self.table.scrollToTop()
            self._ask_understood()
            self._ask_result()

    def _ask_result(self) -> None:
        archive, query, language, mine = self._frame.archive, self.query, self._frame.language, self._asked

        def late() -> bool:
            return mine != self._asked

        def ask() -> SearchResult | None:
            return None if late() else archive.search(query, language, cancelled=late)

        background.ask(self, ask, self._write, lambda error: self._fail(say(error)), urgent=True)

    def _read(self) -> SearchResult:
        return self._frame.archive.search(self.query, self._frame.language)

    def _write(self, result: SearchResult | None) -> None:
        if result is None or result.query != self.query:
            return
        self._result = result
        self._show_total(result.total)
        self.head.show_time(result.milliseconds)
        # Where nothing is found at all, the page below tells it.
        named = result.total > 0 and any(chip.field in ("", "performer") for chip in result.chips)
        cards = found(result, self._frame.language)
        self.cards.show_found(cards, self.table.lights, named=named)
        if result.total == 0:
            waiting = self.table.hasFocus()
            self.nothing.show_result(result)
            self._stack.setCurrentWidget(self.nothing)
            if waiting:
                self.nothing.take_focus()
        else:
            self._stack.setCurrentWidget(self.table)
        self._ask_facets()
        self.written.emit()

    def _fail(self, sentence: str) -> None:
        self._frame.tell(sentence)
        self.written.emit()

    def _ask_facets(self) -> None:
        if not self.head.toggle.isChecked():
            return
        archive, query, language, mine = self._frame.archive, self.query, self._frame.language, self._asked

        def late() -> bool:
            return mine != self._asked

        def ask() -> Facets | None:
            return None if late() else archive.facets(query, language, cancelled=late)

        def show(facets: Facets | None) -> None:
            if facets is not None and mine == self._asked:
                self._counted = query
                self.facets.show_facets(facets, choices.undated(query))
                self.head.clear.setVisible(choices.any_chosen(facets, query))
                self._arrange()

        background.ask(self, ask, show, lambda error: self._frame.tell(say(error)))

    def _show_total(self, total: int) -> None:
        if self.table.listing.text == self.query:
            self.head.show_total(total)

    def changed(self, changed: Changed) -> None:
        """The archive has changed; the table follows by itself."""
        self._asking.changed(changed)

    # Another query -----------------------------------------------------------------------------------------------

    def _search(self, query: str) -> None:
        query = query.strip()
        self._frame.open(f"search/{query}" if query else "recordings")

    def _narrow_by(self, field: str, value: str, how: str) -> None:
        self._search(narrowing.narrowed(self.query, field, value, how, self._frame.language))

    def _narrow_to_years(self, years: tuple[int | None, int | None] | None) -> None:
        first, last = years or (None, None)
        self._search(narrowing.with_years(self.query, first, last, self._frame.language))

    def _clear_facets(self) -> None:
        self._search(choices.cleared(self.facets.facets, self.query, self._frame.language))

    # Facets ------------------------------------------------------------------------------------------------------

    def _wanted(self) -> bool:
        return self._frame.settings is None or self._frame.settings.get(_SHOWN, True)

    def _toggle_facets(self, shown: bool) -> None:
        if not self._narrow and self._frame.settings is not None:
            self._frame.settings.set(_SHOWN, shown)
        self._arrange()
        if shown:
            self._ask_facets()
            QTimer.singleShot(0, self.facets, self.facets.take_focus)

    def show_facets(self) -> None:
        """Go into the facets, opening them where they are closed; from inside, close them."""
        if self.facets.isVisible() and not self.facets.isAncestorOf(QApplication.focusWidget() or self):
            self.facets.take_focus()
            return
        self.head.toggle.click()
        if not self.facets.isVisible():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes facets that slide over the table."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self.facets.isVisible():
            self.show_facets()
        else:
            super().keyPressEvent(event)

    def _list_facet(self, field: str) -> None:
        """All values of a facet, asked for and shown in a window of their own."""
        archive, query, language = self._frame.archive, self.query, self._frame.language

        def ask() -> Facet | None:
            facets = archive.facets(query, language, limit=_EVERY)
            facet = None if facets is None else next(one for one in facets.facets if one.field == field)
            hear(value.label for value in (() if facet is None else facet.values))
            return facet

        def show(facet: Facet | None) -> None:
            if facet is None:
                return
            dialog = FacetListDialog(field, facet.values, facet.more, self)
            dialog.narrowed.connect(self._narrow_by)
            dialog.open()

        background.ask(self, ask, show, lambda error: self._frame.tell(say(error)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facets beside the table, or over it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._beside.removeWidget(self.facets)
            else:
                self._beside.insertWidget(0, self.facets)
            self.facets.setProperty("over", narrow)
            self.facets.style().polish(self.facets)
            self.head.toggle.setChecked(not narrow and self._wanted())
        shown = self.head.toggle.isChecked() and not self.facets.empty
        self.facets.setVisible(shown)
        self._edge.setVisible(shown and not narrow)
        # The words of the first column stand under the title.
        self._beside.setContentsMargins(16 if self._edge.isVisibleTo(self) else MARGIN - CELL, 0, 0, 0)
        if shown and self._result is not None and not self._awaited and self._counted != self.query:
            self._ask_facets()
        if narrow and shown:
            place = QRect(self._rows.geometry())
            self.facets.setGeometry(0, place.top(), FACETS + 16, place.height())
            self.facets.raise_()

    # Keyboard ----------------------------------------------------------------------------------------------------

    def _stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order in which the page is read."""
        every: list[QWidget] = [
            *self.parts.buttons,
            self.head.mistakes.sentence,
            self.head.clear,
            self.head.save,
            self.head.toggle,
            *self.cards.stops(),
            *self.facets.stops(),
            self.table,
            *self.nothing.buttons,
        ]
        tab = Qt.FocusPolicy.TabFocus
        return [one for one in every if one.isVisible() and one.isEnabled() and one.focusPolicy() & tab]

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes through the page as it is read: what comes and goes would stand at the end otherwise."""
        stops, focused = self._stops(), QApplication.focusWidget()
        if focused in stops:
            place = stops.index(focused) + (1 if next_ else -1)
            if 0 <= place < len(stops):
                reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
                stops[place].setFocus(reason)
                return True
            if self._leave(next_):
                return True
        return super().focusNextPrevChild(next_)

    def _leave(self, next_: bool) -> bool:
        """Out of the page; parts, cards and values that came last stand last in Qt's own order and would hold the key."""
        step = QWidget.nextInFocusChain if next_ else QWidget.previousInFocusChain
        other = step(self)
        while other is not None and other is not self:
            tabbed = other.focusPolicy() & Qt.FocusPolicy.TabFocus and other.focusProxy() is None
            if tabbed and other.isVisible() and other.isEnabled() and not self.isAncestorOf(other):
                reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
                other.setFocus(reason)
                return True
            other = step(other)
        return False

    def take_focus(self) -> bool:
        """Into the lines that are offered where nothing was found; False where the table is."""
        if self._stack.currentWidget() is not self.nothing:
            return False
        self.nothing.take_focus()
        return True

    def take_parts_focus(self) -> bool:
        """To the first part of the query; False when there is none."""
        if not self.parts.buttons:
            return False
        self.parts.step(0)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the words are said and asked for anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "head"):
            self.table.setAccessibleName(translate("Search", "Recordings found"))
            self.table.set_language(self._frame.language)
            self.refresh()
