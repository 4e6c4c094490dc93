"""A paragraph of rich text whose words can be selected and whose links can be reached from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class LinkLabel(QLabel):
    """Says ``followed`` with the address of the link that was clicked or entered."""

    followed = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        # A name in Arabic letters stands where the other names stand, at the left of its column.
        self.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.linkActivated.connect(self.followed)
        self.set_rich(text)

    def set_rich(self, text: str) -> None:
        """Show this rich text."""
        self._text = text
        # Text without links is no stop for the Tab key, but can still be selected with the mouse.
        if "<a " in text:
            self.setTextInteractionFlags(_SELECTABLE | _LINKS)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            self.setTextInteractionFlags(_SELECTABLE)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setText(text.replace("<a ", '<a style="text-decoration:none" '))

    def minimumSizeHint(self) -> QSize:
        """One short line: how high it really is follows from its width, and must not be guessed from a narrow one."""
        return QSize(24, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Links take the colour of the theme when the text is laid out, so it is laid out again with a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "<a " in self._text:
            self.setText("")
            self.set_rich(self._text)
