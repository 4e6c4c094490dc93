"""A list of any length as a Qt table: ids in order, and cards fetched on a worker as they come into view.

The ids of a million entries take 8 MB; of their cards only some pages are kept. A cell that is not there yet is blank and
never waited for.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
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
from mugham_archive.catalogue.views import Card, Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.models.columns import COLUMNS, Column

FIRST = 200
PAGE = 100
KEPT_PAGES = 80
# So many entries are looked up one by one; for more, all ids are gone through once.
FEW = 8
Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EntryModel(QAbstractTableModel):
    """The entries of a listing. ``first_rows`` when the first of them show, ``loaded`` when every id is there."""

    first_rows = Signal()
    loaded = Signal(int)
    failed = Signal(str)

    def __init__(
        self, archive: Archive, listing: Listing, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self.listing = listing
        self.language = language
        self.columns: tuple[Column, ...] = COLUMNS[listing.kind]
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Card]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._generation = 0
        self.complete = False
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_wanted)
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
            return f"{column.title}: {text}"
        return text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings; numbers stand at the right like their columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
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
        return known.get(row)

    def known_card(self, row: int) -> Card | None:
        """The card of a row if it is there; it is not sent for."""
        return self._pages.get(row // PAGE, {}).get(row)

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
        """Show another list of the same kind."""
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
        """Ask for the ids anew: the first of them at once, then all."""
        self._generation += 1
        mine = self._generation
        listing, archive = self.listing, self._archive
        self.complete = False
        background.ask(
            self,
            lambda: archive.ids(listing, limit=FIRST),
            lambda ids: self._first_ids(mine, ids),
            self._fail,
            urgent=True,
        )

    def changed(self, changed: Changed) -> None:
        """The archive has changed; when it concerns this kind the list is asked for again, soon."""
        if changed.everything or self.listing.kind in changed.kinds or "series" in changed.kinds:
            self._gather.start()

    def _first_ids(self, mine: int, ids: array[int]) -> None:
        if mine != self._generation:
            return
        if len(ids) < FIRST:
            self._take(ids)
            self.first_rows.emit()
            self._complete()
            return
        if not self._ids:
            self._take(ids)
            self.first_rows.emit()
        listing, archive = self.listing, self._archive
        background.ask(
            self,
            lambda: archive.ids(listing, cancelled=lambda: mine != self._generation),
            lambda every: self._all_ids(mine, every),
            self._fail,
        )

    def _all_ids(self, mine: int, ids: array[int]) -> None:
        if mine == self._generation:
            self._take(ids)
            self._complete()

    def _complete(self) -> None:
        self.complete = True
        self.loaded.emit(len(self._ids))

    def _take(self, ids: array[int]) -> None:
        """Put the ids in place; rows that stay where they were stay selected and in view."""
        old = self._ids
        if ids == old:
            self._drop_cards()
        elif len(ids) > len(old) and ids[: len(old)] == old and old:
            self.beginInsertRows(QModelIndex(), len(old), len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
            self._drop_cards()
        else:
            self.layoutAboutToBeChanged.emit()
            kept = self.persistentIndexList()
            numbers = [old[index.row()] for index in kept]
            self._ids = ids
            self._pages.clear()
            self._asked.clear()
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

    def _drop_cards(self) -> None:
        """Ask for the cards again; until they come the old ones stand."""
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
        archive, kind, language = self._archive, self.listing.kind, self.language

        def done(cards: list[Card]) -> None:
            self._asked.discard(page)
            if generation == self._generation and list(self._ids[page * PAGE : (page + 1) * PAGE]) == ids:
                self._put(page, ids, cards)

        background.ask(self, lambda: archive.cards(kind, ids, language), done, self._fail, urgent=True)

    def _put(self, page: int, ids: list[int], cards: list[Card]) -> None:
        by_id = {card.id: card for card in cards}
        first = page * PAGE
        self._pages[page] = {
            first + place: by_id[number] for place, number in enumerate(ids) if number in by_id
        }
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(first + PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _fail(self, error: Exception) -> None:
        self.failed.emit(str(error))
