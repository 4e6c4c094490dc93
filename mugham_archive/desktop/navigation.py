"""Where one is, where one was, and how to get back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

# More steps than this nobody goes back.
REMEMBERED = 200


class Navigation(QObject):
    """Addresses visited, like a browser's: going somewhere new from the middle forgets what was ahead."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visited: list[str] = []
        self._place = -1

    @property
    def address(self) -> str:
        """The address of the page that shows."""
        return self._visited[self._place] if self._visited else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from a page."""
        return self._place < len(self._visited) - 1

    def go(self, address: str, *, in_place: bool = False) -> None:
        """Go to an address; ``in_place`` takes the place of the present one (a search while it is typed)."""
        if address == self.address:
            return
        del self._visited[self._place + (0 if in_place and self._visited else 1) :]
        self._visited.append(address)
        del self._visited[:-REMEMBERED]
        self._place = len(self._visited) - 1
        self.changed.emit(address)

    def back(self) -> None:
        """One page back."""
        self._step(-1)

    def back_out_of(self, beginning: str) -> None:
        """Back to the last page whose address does not begin so; home when there is none."""
        place = self._place
        while place >= 0 and self._visited[place].startswith(beginning):
            place -= 1
        if place >= 0:
            self._step(place - self._place)
        else:
            self.go("home", in_place=True)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Other addresses for those visited, as when an entry has become one with another; steps between the same are one."""
        shown, place = self.address, self._place
        kept: list[str] = []
        for step, address in enumerate(map(change, self._visited)):
            if not kept or kept[-1] != address:
                kept.append(address)
            if step == self._place:
                place = len(kept) - 1
        self._visited, self._place = kept, place
        if self.address != shown:
            self.changed.emit(self.address)

    def forward(self) -> None:
        """One page forward again."""
        self._step(1)

    def _step(self, step: int) -> None:
        if 0 <= self._place + step < len(self._visited):
            self._place += step
            self.changed.emit(self.address)

    def restart(self) -> None:
        """Forget everything: another archive was opened."""
        self._visited.clear()
        self._place = -1
