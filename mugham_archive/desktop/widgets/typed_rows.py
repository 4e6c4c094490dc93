"""Letters typed in a list go to the next row that begins so in the column by which it is sorted; the archive looks it up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.models.entries import EntryModel

# Letters that follow each other within this time are one beginning.
TOGETHER_MS = 1_000


class TypedRows(QObject):
    """What was typed lately in a table of entries, and the row that it leads to."""

    def __init__(self, table: QAbstractItemView, archive: Archive, entries: EntryModel) -> None:
        super().__init__(table)
        self._table, self._archive, self._entries = table, archive, entries
        self._typed = ""
        self._asked = 0
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(TOGETHER_MS)
        self._together.timeout.connect(self._forget)
        # Rows that are not there yet are looked through when they are.
        entries.loaded.connect(self._ask)
        table.installEventFilter(self)

    def add(self, letters: str) -> None:
        """Somebody typed on."""
        if not letters.isprintable() or not (self._typed or letters.strip()):
            return
        self._typed += letters
        self._together.start()
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A space between two words that are typed belongs to them; any other is the window's, which plays."""
        if self._typed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.add(" ")
                return True
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        self._typed = ""

    def _ask(self) -> None:
        entries, typed = self._entries, self._typed
        if not typed or not entries.complete:
            return
        self._asked += 1
        mine, archive, listing, ids = self._asked, self._archive, entries.listing, entries.ids()
        row = self._table.currentIndex().row()
        # The same letter again and again goes from row to row.
        one = typed[0] if len(set(typed.lower())) == 1 else typed

        def find() -> int | None:
            if mine != self._asked:
                return None
            found = archive.row_beginning(listing, ids, typed, max(0, row)) if len(typed) > 1 else None
            return (
                archive.row_beginning(listing, ids, one, row + 1)
                if found is None and len(one) == 1
                else found
            )

        def show(found: int | None) -> None:
            if found is not None and mine == self._asked and ids is entries.ids():
                self._show(found)

        background.ask(self, find, show, lambda _error: None, urgent=True)

    def _show(self, row: int) -> None:
        index = self._entries.index(row, max(0, self._table.currentIndex().column()))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._table.selectionModel().setCurrentIndex(index, how)
        self._table.scrollTo(index)
