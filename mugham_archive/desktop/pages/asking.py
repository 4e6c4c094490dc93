"""Asks the archive for a page on a worker, again when it changes, and lets go of answers that come too late."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Changed
from mugham_archive.desktop import background
from mugham_archive.spoken.sentences import say

# Changes of an import follow each other within milliseconds; the page asks once for a handful of them.
_GATHER_MS = 300
# A change of more entries than this is no person's: writing a page for each of its kind would take the window's time.
MANY = 200
_GATHER_MANY_MS = 2_000


class Asking(QObject):
    """``read`` runs on a worker; ``answered`` and ``failed`` (with a sentence) are called on the GUI thread.

    ``failure`` is why the last answer was none.
    """

    def __init__(
        self,
        page: QWidget,
        read: Callable[[], Any],
        answered: Callable[[Any], None],
        failed: Callable[[str], None],
        concerns: frozenset[str] | None,
    ) -> None:
        super().__init__(page)
        self._page, self._read = page, read
        self._answered, self._failed = answered, failed
        self._concerns = concerns
        self.failure: Exception | None = None
        self._asked = 0
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self.ask)

    def ask(self) -> None:
        """Ask now."""
        self._asked += 1
        mine = self._asked
        background.ask(
            self._page,
            self._read,
            lambda answer: self._answer(mine, answer),
            lambda error: self._fail(mine, error),
        )

    def changed(self, changed: Changed) -> None:
        """Ask soon, when the change concerns the page."""
        if changed.everything or self._concerns is None or self._concerns & changed.kinds:
            many = sum(map(len, changed.ids.values())) > MANY
            wait = _GATHER_MANY_MS if changed.everything or many else _GATHER_MS
            # A change that comes while one is waited for must not put the answer off again and again.
            if not self._gather.isActive() or wait < self._gather.remainingTime():
                self._gather.start(wait)

    def _answer(self, mine: int, answer: Any) -> None:
        if mine == self._asked:
            self.failure = None
            self._answered(answer)

    def _fail(self, mine: int, error: Exception) -> None:
        if mine == self._asked:
            self.failure = error
            self._failed(say(error))
