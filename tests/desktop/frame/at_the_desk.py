"""A person with a keyboard before a window in which an archive is edited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.fields.sheet_view import SheetView
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.window import MainWindow

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RECORDING, EVENT, SINGER = "R0000001", "E0000001", "A0000001"
_GATHERED_MS = 340


class Desk:
    """A person with a keyboard before a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        assert window.archive is not None
        self.archive: Archive = window.archive

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard is."""
        self.qtbot.keyClick(self.at, key, modifiers)

    def type(self, text: str, *, over: bool = True) -> None:
        """Words into the editor that is open, in the place of what is selected in it."""
        if over:
            self.press(KEY.Key_A, CONTROL)
        # Qt's own key clicks know Latin letters only.
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.at, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def settle(self) -> None:
        """Let everything be saved and shown."""
        self.qtbot.waitUntil(lambda: not self.window.desk.saving)
        # Pages gather changes for a moment before they ask again.
        self.qtbot.wait(_GATHERED_MS)
        wait_until_settled()

    @contextmanager
    def somebody_is_writing(self) -> Iterator[None]:
        """Nothing is saved until the block ends: another workstation holds the archive."""
        other = Archive.open(self.archive.folder, who="O biri")
        with other.change("Elsewhere") as change:
            set_fields(change.session, "G0000001", {"number": "M-4"})
            yield
            assert self.window.desk.saving
        other.close()

    @property
    def view(self) -> SheetView:
        """The form in front."""
        found = [one for one in self.window.findChildren(SheetView) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def edit(self, ref: str, field: str = "") -> SheetView:
        """Open an entry's page for editing, with a field's editor open."""
        self.window.frame.open(f"{self.archive.sheet(ref, 'en').kind}/{ref}")
        wait_until_settled()
        self.window.desk.want(ref, field)
        self.qtbot.waitUntil(lambda: self.window.desk.typing)
        wait_until_settled()
        return self.view

    def value(self, ref: str, field: str) -> Any:
        """What the archive holds."""
        return self.archive.sheet(ref, "en").value(field)

    @property
    def _spot(self) -> FieldSpot | None:
        spot: Any = self.at
        while spot is not None and not isinstance(spot, FieldSpot):
            spot = spot.parentWidget()
        return spot

    @property
    def typing_in(self) -> str:
        """The field whose editor has the keyboard."""
        return "" if self._spot is None else self._spot.place.field.name

    @property
    def place(self) -> str:
        """The same with the kind of row before it; elsewhere what the editor is called."""
        spot = self._spot
        return self.at.accessibleName() if spot is None else f"{spot.place.row_kind}.{spot.place.field.name}"
