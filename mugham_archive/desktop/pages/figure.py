"""One of the archive's figures: a large number over its word, which opens the list that it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget


class Figure(QAbstractButton):
    """Reached with Tab, opened with Space or a click."""

    def __init__(self, number: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{number} {word}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 4)
        layout.setSpacing(0)
        self._number = QLabel(number)
        self._number.setObjectName("figure")
        self._word = QLabel(word)
        self._word.setObjectName("muted")
        for label in (self._number, self._word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under it in the accent for pointer and focus; nothing else."""
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), 2))
            painter.drawLine(0, self.height() - 1, self.width() - 8, self.height() - 1)
