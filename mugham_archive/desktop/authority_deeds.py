"""What the menus do to performers, partners, places, series and terms: merge two, split one, show who taught whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mugham_archive.catalogue.models import REFERENCE_LETTERS
from mugham_archive.desktop.desk.merging import merge_two, merge_with
from mugham_archive.desktop.desk.splitting import cannot_be_split, split_entry
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.search.look_alikes import KINDS

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.desktop.window_frame import WindowFrame

# The pages of one of them, and those whose rows are terms.
_PAGES = ("agent", "partner", "place", "series", "term", "lineage")
_LETTERS = tuple(REFERENCE_LETTERS[kind] for kind in KINDS)
# A short table whose keys are references of these, or scheme/code of terms, has this property.
AUTHORITIES = "authorities"


class AuthorityDeeds(QObject):
    """Works on what is selected in the list in front, or else on the one whose page it is."""

    def __init__(self, window: MainWindow, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._window, self._frame = window, frame

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each of these actions does."""
        return {
            "merge": lambda: self._with_chosen(self._merge),
            "split": lambda: self._with_chosen(self._split),
            "lineage": lambda: self._with_chosen(self._open_lineage),
            "places": lambda: self._frame.open("places"),
        }

    def show_selected(self, amount: int, _milliseconds: int = -1) -> None:
        """Say in the menu whether two that are selected would be merged."""
        table = self._window.pages.table()
        two = amount == 2 and table is not None and table.listing.kind in KINDS
        self._window.actions_.show_two(two)

    def _with_chosen(self, do: Callable[[list[str]], None]) -> None:
        focus, table = QApplication.focusWidget(), self._window.pages.table()
        head, _, rest = self._frame.navigation.address.partition("/")
        if isinstance(focus, ShortTable) and focus.property(AUTHORITIES) and focus.keys():
            do(focus.keys())
        elif table is not None and table.listing.kind in KINDS and table.selected_amount():
            table.with_selected(lambda cards: do([card.ref for card in cards]))
        elif rest and head in _PAGES:
            do([rest])
        else:
            chosen = self._frame.chosen
            do([chosen] if chosen else [])

    def _merge(self, refs: list[str]) -> None:
        tell = self._frame.tell
        if not refs or not all(_is_authority(ref) for ref in refs):
            tell(self.tr("Select a performer, a partner, a place, a series or a term first."))
        elif len(refs) == 1:
            merge_with(self._frame, self._window, refs[0])
        elif len(refs) == 2:
            # Whoever merges terms in their list goes on there.
            listed = self._frame.navigation.address.startswith("terms/")
            merge_two(self._frame, self._window, refs, open_kept=not listed)
        else:
            tell(self.tr("Two are merged at a time: select two, or one to choose the other for."))

    def _split(self, refs: list[str]) -> None:
        tell = self._frame.tell
        if not refs:
            tell(self.tr("Select a performer, a partner, a place or a series first."))
        elif len(refs) > 1:
            tell(self.tr("One is split at a time: select one."))
        elif "/" in refs[0]:
            tell(self.tr("A term cannot be split: add the other word, and choose it where it is meant."))
        elif not _is_authority(refs[0]):
            tell(cannot_be_split())
        else:
            split_entry(self._frame, self._window, refs[0])

    def _open_lineage(self, refs: list[str]) -> None:
        """The teachers and pupils of the performer."""
        if refs and refs[0][:1] == REFERENCE_LETTERS["agent"]:
            self._frame.open(f"lineage/{refs[0]}")
        else:
            self._frame.tell(self.tr("Choose a performer first."))


def _is_authority(ref: str) -> bool:
    return "/" in ref or ref[:1] in _LETTERS
