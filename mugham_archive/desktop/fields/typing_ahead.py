"""What is typed while an editor is on its way: kept, and typed into it as soon as it is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

# A page that is there within this time after the archive has answered is the one that was asked for.
PATIENCE_MS = 2_000
_KEPT = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypingAhead(QObject):
    """Holds the keys from ``expect`` to ``arrived``, so that nothing else is typed into meanwhile.

    ``busy`` says whether the archive is still to answer.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._keys: list[QKeyEvent] = []
        self._waiting = False
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._tire)

    def expect(self) -> None:
        """An editor was asked for."""
        application = QApplication.instance()
        if not self._waiting and application is not None:
            self._waiting = True
            application.installEventFilter(self)
        self._patience.start()

    def arrived(self) -> None:
        """It is open and has the keyboard: what was typed meanwhile is typed into it, and on from there."""
        keys = self._stop()
        for key in keys:
            focused = QApplication.focusWidget()
            if focused is not None:
                QApplication.sendEvent(focused, key)

    def give_up(self) -> None:
        """It will not come."""
        self._stop()

    def _tire(self) -> None:
        if not self._busy():
            self._stop()

    def _stop(self) -> list[QKeyEvent]:
        keys, self._keys = self._keys, []
        application = QApplication.instance()
        if self._waiting and application is not None:
            self._waiting = False
            application.removeEventFilter(self)
        self._patience.stop()
        return keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that type are kept; whoever takes the mouse no longer waits."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stop()
        elif isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and _types(event):
            # A dialog has the keyboard for itself.
            if QApplication.activeModalWidget() is not None:
                return False
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._keys.append(event.clone())
            return True
        return False


def _types(event: QKeyEvent) -> bool:
    if event.modifiers() & _COMMANDS:
        return False
    return event.key() in _KEPT or (event.text().isprintable() and bool(event.text()))
