"""Saved searches with how many recordings each finds now; counted in the background, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.views import Listing, SavedSearchView
from mugham_archive.desktop import background

# Counting begins when the window has long been there, and again when changes have come to rest.
FIRST_AFTER_MS = 1_500
AGAIN_AFTER_MS = 2_000
_COUNTED = frozenset(("recording", "segment", "event", "series", "agent", "place", "term"))


@dataclass(frozen=True, slots=True)
class Counted:
    """A saved search and how many recordings it finds (None: not counted yet)."""

    search: SavedSearchView
    amount: int | None


class SavedSearches(QObject):
    """``changed`` when there are others or another count."""

    changed = Signal()

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._searches: tuple[SavedSearchView, ...] = ()
        self._amounts: dict[str, int] = {}
        self._waiting: list[str] = []
        self._asked = 0
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.timeout.connect(self._count_all)

    @property
    def searches(self) -> tuple[Counted, ...]:
        """All of them in their order."""
        return tuple(Counted(one, self._amounts.get(one.query)) for one in self._searches)

    def refresh(self) -> None:
        """Ask which there are; what they find is counted later."""
        archive = self._archive
        background.ask(self, archive.saved_searches, self._take, lambda _error: None)

    def archive_changed(self, changed: Changed) -> None:
        """Another search, or other recordings to be found."""
        if changed.everything or "saved_search" in changed.kinds:
            self.refresh()
        if self._searches and (changed.everything or changed.kinds & _COUNTED):
            self._count_soon.start(AGAIN_AFTER_MS)

    def _take(self, searches: list[SavedSearchView]) -> None:
        first = not self._searches
        self._searches = tuple(searches)
        self.changed.emit()
        if any(one.query not in self._amounts for one in self._searches):
            self._count_soon.start(FIRST_AFTER_MS if first else 0)

    def _count_all(self) -> None:
        self._asked += 1
        self._waiting = [one.query for one in self._searches]
        self._count_next(self._asked)

    def _count_next(self, mine: int) -> None:
        if mine != self._asked or not self._waiting:
            return
        query, archive = self._waiting.pop(0), self._archive

        def take(amount: int) -> None:
            if self._amounts.get(query) != amount:
                self._amounts[query] = amount
                self.changed.emit()
            self._count_next(mine)

        listing = Listing("recording", text=query)
        background.ask(self, lambda: archive.total(listing), take, lambda _error: self._count_next(mine))
