"""A checksum, a path or a number on one line: shortened in the middle when it is too long, copied whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class CodeLine(QLineEdit):
    """Shows the whole, selected, while it has the focus; the tooltip always does."""

    def __init__(self, label: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setReadOnly(True)
        self.setFrame(False)
        self.setObjectName("codeLine")
        self.setAccessibleName(label)
        self.setToolTip(text)
        self.setTextMargins(-2, 0, 0, 0)
        self.setMinimumWidth(40)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)

    @property
    def whole(self) -> str:
        """The text as it is, however much of it is seen."""
        return self._whole

    def _shorten(self) -> None:
        if self.hasFocus():
            return
        room = self.contentsRect().width() - 6
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))
        self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and select the whole, so that copying copies the whole."""
        super().focusInEvent(event)
        self.setText(self._whole)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shorten again."""
        super().focusOutEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Another font leaves room for more or less."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shorten()
