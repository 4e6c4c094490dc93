"""A box that opens to a few choices, with the program's own caret."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from mugham_archive.desktop.theme import icons

_CARET = 12
_EDGE = 10


class Chooser(QComboBox):
    """Opened with Space, Alt+Down or a click; the arrow keys choose without opening."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chooser")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as the style draws it, and the caret at its right edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        caret = icons.pixmap("expand", _CARET, "muted", self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _CARET - _EDGE, (self.height() - _CARET) // 2, caret)
