"""A large calm button: an icon, what it does, and a sentence about it; and a number that opens its list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

_CORNER = 8.0
_ICON = 32


class Choice(QAbstractButton):
    """One of a few ways to begin; reached with Tab, taken with Space, Enter or a click."""

    def __init__(self, icon: QIcon, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumSize(208, 184)
        self.setMaximumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))
        name = QLabel(title)
        name.setObjectName("tileTitle")
        about = QLabel(sentence)
        about.setObjectName("muted")
        for label in (picture, name, about):
            label.setWordWrap(label is not picture)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The edge answers the pointer."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline; the accent marks pointer and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.hasFocus() or self.underMouse()
        role = QPalette.ColorRole.Link if lively else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 2.0 if self.hasFocus() else 1.0))
        surface = QPalette.ColorRole.AlternateBase if self.isDown() else QPalette.ColorRole.Base
        painter.setBrush(self.palette().brush(surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
