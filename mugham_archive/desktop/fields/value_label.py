"""A value as it is read, in the place where it is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel

_OPENING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FramedText(QLabel):
    """Text of several lines within a frame, exactly as high as its lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName("fieldValue")
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        """Within a frame Qt indents a text by half an x but measures it as if by a whole one: some widths get a line more."""
        letter = self.fontMetrics().horizontalAdvance("x")
        indented = self.indent() < 0 and self.frameWidth() > 0
        return super().heightForWidth(width + (letter - letter // 2 if indented else 0))


class ValueLabel(FramedText):
    """The value as it is read; F2, Enter, a click or the first letter typed begin to change it."""

    wanted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter open the editor, and so does a letter, which is then its first."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _OPENING:
            self.wanted.emit("")
        elif plain and event.text().isprintable() and event.text().strip():
            self.wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 here is this value's, not the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins to change the value."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit("")
        else:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is brought into sight by the page."""
        super().focusInEvent(event)
        self.update()
