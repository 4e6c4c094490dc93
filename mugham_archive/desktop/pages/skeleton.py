"""The grey lines that hold the place of a page until its data is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from mugham_archive.desktop.pages.sheet import MARGIN, TOP

# Left, top, width and height of each line, as a page has its kind, title, line, button and first rows.
_LINES = (
    (0, 0, 80, 10),
    (0, 24, 360, 24),
    (0, 64, 520, 12),
    (0, 92, 96, 28),
    (0, 164, 140, 14),
    *((0, 200 + 32 * row, 760 - 90 * (row % 3), 12) for row in range(6)),
)


class Skeleton(QWidget):
    """Stands still: a page is there within a moment, and movement would only draw the eye to the waiting."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Window))
        painter.setBrush(self.palette().brush(QPalette.ColorRole.AlternateBase))
        room = self.width() - 2 * MARGIN
        for left, top, width, height in _LINES:
            painter.drawRoundedRect(QRectF(MARGIN + left, TOP + top, min(width, room), height), 4, 4)
