"""A list of any length as a Qt table: ids in order, and cards fetched on a worker as they come into view.

The ids of a million entries take 8 MB; of their cards only some pages are kept. A cell that is not there yet is blank and
never waited for.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.views import Card, Listing, RecordingMatch
from mugham_archive.desktop import background
from mugham_archive.desktop.models.columns import COLUMNS, Column
from mugham_archive.desktop.search.match_lines import spoken
from mugham_archive.spoken.sentences import say

FIRST = 200
PAGE = 100
KEPT_PAGES = 80
# Why so many of the first rows were found is told with them, of the others right after.
FIRST_REASONS = 24
# Who types on does not want the rest of the rows: they are asked for when the first have stood so long.
REST_AFTER_MS = 80
# So many entries are looked up one by one; for more, all ids are gone through once.
FEW = 8
Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


Matches = dict[int, RecordingMatch]


@dataclass(frozen=True, slots=True)
class Page:
    """Cards by row, and by row why each of them was found."""

    cards: dict[int, Card]
    matches: Matches = field(default_factory=dict)


class EntryModel(QAbstractTableModel):
    """The entries of a listing. ``first_rows`` when the first of them show, ``loaded`` when every id is there.

    With ``reasons`` every page of cards comes with why its recordings were found. ``matched`` says that some of a page
    have reasons to tell, or no longer have; ``reloading`` that the list is asked for anew, ``replaced`` that other rows are
    about to take the place of these.
    """

    first_rows = Signal()
    loaded = Signal(int)
    failed = Signal(str)
    matched = Signal()
    reloading = Signal()
    replaced = Signal()

    def __init__(
        self,
        archive: Archive,
        listing: Listing,
        language: str,
        parent: QObject | None = None,
        *,
        reasons: bool = False,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._reasons = reasons
        self._fresh = True
        self.listing = listing
        self.language = language
        self.columns: tuple[Column, ...] = COLUMNS[listing.kind]
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._generation = self._taken = 0
        self.complete = False
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_wanted)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_AFTER_MS)
        self._rest.timeout.connect(self._ask_rest)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(250)
        self._gather.timeout.connect(self.reload)

    # What is shown -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One row per entry."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The columns of the kind."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card's words, or nothing as long as the card is on its way."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.number else _LEFT)
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        card = self.card(index.row())
        if card is None:
            return None
        text = column.show(card, self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            reason = self.reason(index.row()) if column.key == "title" else None
            return f"{column.title}: {text}" + (f"; {spoken(reason)}" if reason is not None else "")
        return text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings; numbers stand at the right like their columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if self.columns[section].number else _LEFT)
        return None

    def card(self, row: int) -> Card | None:
        """The card of a row if it is there; otherwise it is sent for."""
        page = row // PAGE
        known = self._pages.get(page)
        if known is None:
            self._wanted.add(page)
            self._fetch.start()
            return None
        self._pages.move_to_end(page)
        return known.cards.get(row)

    def known_card(self, row: int) -> Card | None:
        """The card of a row if it is there; it is not sent for."""
        page = self._pages.get(row // PAGE)
        return None if page is None else page.cards.get(row)

    def reason(self, row: int) -> RecordingMatch | None:
        """Why a row's recording was found, if that is known and worth telling."""
        page = self._pages.get(row // PAGE)
        return None if page is None else page.matches.get(row)

    def told_rows(self) -> tuple[set[int], set[int]]:
        """The rows of the pages that are there, and those of them that have something to tell."""
        pages = self._pages.values()
        return {row for page in pages for row in page.cards}, {row for page in pages for row in page.matches}

    def ids(self) -> array[int]:
        """The ids that are there, in order."""
        return self._ids

    def id_at(self, row: int) -> int:
        """The id of a row's entry."""
        return self._ids[row]

    def row_of(self, number: int) -> int:
        """The row of an entry, or -1."""
        try:
            return self._ids.index(number)
        except ValueError:
            return -1

    # What is asked -----------------------------------------------------------------------------------------------

    def set_listing(self, listing: Listing) -> None:
        """Show another list of the same kind: its first rows take the place of the old ones at once.

        Where only the order is another and rows are selected, they are waited for: what is selected stays so.
        """
        other = replace(listing, sort=self.listing.sort, descending=self.listing.descending) != self.listing
        reordered = listing != self.listing and not self.persistentIndexList()
        self._fresh = self._fresh or other or reordered
        self.listing = listing
        self.reload()

    def set_language(self, language: str) -> None:
        """Show the words of another language."""
        self.language = language
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._drop_cards()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order, made by the database."""
        name = self.columns[column].sort
        if name:
            self.set_listing(
                replace(self.listing, sort=name, descending=order == Qt.SortOrder.DescendingOrder)
            )

    def reload(self) -> None:
        """Ask for the ids anew: the first of them at once with their cards, then all."""
        self._generation += 1
        mine = self._generation
        ask_page = self._page_question()
        listing, archive = self.listing, self._archive
        self.complete = False
        self._rest.stop()
        self.reloading.emit()

        def first() -> tuple[array[int], list[Card], Matches]:
            if mine != self._generation:
                return array("q"), [], {}  # another list is wanted by now
            ids = archive.ids(listing, limit=FIRST)
            return (ids, *ask_page(list(ids[:PAGE]), FIRST_REASONS))

        background.ask(self, first, lambda answer: self._first_ids(mine, *answer), self._fail, urgent=True)

    def _page_question(self) -> Callable[[list[int], int], tuple[list[Card], Matches]]:
        """Asks on a worker for the cards of some ids and why the first so many of them were found."""
        archive, listing, language = self._archive, self.listing, self.language
        reasons = self._reasons and bool((listing.text or "").strip())

        def ask(ids: list[int], explained: int) -> tuple[list[Card], Matches]:
            cards = archive.cards(listing.kind, ids, language)
            wanted = ids[:explained] if reasons else []
            return cards, archive.matches(listing.text or "", wanted, language) if wanted else {}

        return ask

    def changed(self, changed: Changed) -> None:
        """The archive has changed; when it concerns this kind the list is asked for again, soon."""
        if changed.everything or self.listing.kind in changed.kinds or "series" in changed.kinds:
            self._gather.start()

    def _first_ids(self, mine: int, ids: array[int], cards: list[Card], matches: Matches) -> None:
        if mine != self._generation:
            return
        few = len(ids) < FIRST
        if few or self._fresh or not self._ids:
            self._fresh = False
            self._take(ids, _page(0, list(ids[:PAGE]), cards, matches))
            self.first_rows.emit()
        if few:
            self._complete()
        self._rest.start()

    def _ask_rest(self) -> None:
        """Why the other rows of the first page were found, and all ids that are not there."""
        mine, ids = self._generation, self._ids
        if self._reasons and len(ids) > FIRST_REASONS:
            self._ask_cards(mine, 0, list(ids[:PAGE]))
        if self.complete:
            return
        listing, archive = self.listing, self._archive

        def every() -> array[int]:
            if mine != self._generation:
                return array("q")
            return archive.ids(listing, cancelled=lambda: mine != self._generation)

        background.ask(self, every, lambda found: self._all_ids(mine, found), self._fail)

    def _all_ids(self, mine: int, ids: array[int]) -> None:
        if mine == self._generation:
            self._take(ids)
            self._complete()

    def _complete(self) -> None:
        self.complete = True
        self.loaded.emit(len(self._ids))

    def _take(self, ids: array[int], first: Page | None = None) -> None:
        """Put the ids in place; rows that stay where they were stay selected and in view.

        ``first`` is the first page of them, when it is known already.
        """
        old = self._ids
        # What was fetched for this very list is not fetched again when the rest of its ids comes.
        again = self._taken != self._generation
        self._taken = self._generation
        if ids == old:
            self._drop_cards(again)
            self._keep(0, first)
        elif len(ids) > len(old) and ids[: len(old)] == old and old:
            self.beginInsertRows(QModelIndex(), len(old), len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
            self._drop_cards(again)
            self._keep(0, first)
        else:
            self.replaced.emit()
            self.layoutAboutToBeChanged.emit()
            kept = self.persistentIndexList()
            numbers = [old[index.row()] for index in kept]
            self._ids = ids
            self._pages.clear()
            self._asked.clear()
            self._keep(0, first)
            places = self._places(numbers) if kept else {}
            for index, number in zip(kept, numbers, strict=True):
                row = places.get(number, -1)
                self.changePersistentIndex(
                    index, self.index(row, index.column()) if row >= 0 else QModelIndex()
                )
            self.layoutChanged.emit()

    def _places(self, numbers: Sequence[int]) -> dict[int, int]:
        wanted = set(numbers)
        if len(wanted) <= FEW:
            return {number: row for number in wanted if (row := self.row_of(number)) >= 0}
        return {number: row for row, number in enumerate(self._ids) if number in wanted}

    def _drop_cards(self, again: bool = True) -> None:
        """Ask for the cards again; until they come the old ones stand."""
        if not again:
            return
        self._asked.clear()
        self._wanted |= set(self._pages)
        self._fetch.start()

    def _fetch_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        generation = self._generation
        last = len(self._ids)
        for page in sorted(wanted):
            if page in self._asked or page * PAGE >= last:
                continue
            self._asked.add(page)
            ids = list(self._ids[page * PAGE : (page + 1) * PAGE])
            self._ask_cards(generation, page, ids)

    def _ask_cards(self, generation: int, page: int, ids: list[int]) -> None:
        ask_page = self._page_question()

        def ask() -> tuple[list[Card], Matches]:
            return ask_page(ids, PAGE) if generation == self._generation else ([], {})

        def done(answer: tuple[list[Card], Matches]) -> None:
            self._asked.discard(page)
            if generation == self._generation and list(self._ids[page * PAGE : (page + 1) * PAGE]) == ids:
                self._keep(page, _page(page, ids, *answer))

        background.ask(self, ask, done, self._fail, urgent=True)

    def _keep(self, number: int, page: Page | None) -> None:
        """Show a page of cards; the pages that were not looked at for the longest time go."""
        if page is None:
            return
        self._wanted.discard(number)
        before = self._pages.get(number)
        told = page.matches or (before is not None and before.matches)
        self._pages[number] = page
        self._pages.move_to_end(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        if told:
            self.matched.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(say(error))


def _page(number: int, ids: Sequence[int], cards: Sequence[Card], matches: Matches) -> Page:
    by_id = {card.id: card for card in cards}
    rows = {number * PAGE + place: one for place, one in enumerate(ids)}
    return Page(
        {row: by_id[one] for row, one in rows.items() if one in by_id},
        {row: matches[one] for row, one in rows.items() if one in matches},
    )
