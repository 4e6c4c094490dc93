"""A titled part of a page or of the details panel that can be folded away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mugham_archive.desktop.theme import icons


class Section(QWidget):
    """Says ``folded`` when a person folds it away or opens it again; ``key`` names it among the sections."""

    folded = Signal(str, bool)

    def __init__(
        self,
        key: str,
        title: str,
        body: QWidget,
        *,
        amount: str = "",
        open_: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._body = body
        self._head = QToolButton()
        self._head.setObjectName("sectionHead")
        self._head.setText(f"{title}  {amount}" if amount else title)
        self._head.setAccessibleName(title)
        self._head.setCheckable(True)
        self._head.setAutoRaise(True)
        self._head.setIconSize(QSize(12, 12))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(body)
        self._head.setChecked(open_)
        self._unfold(open_)
        self._head.toggled.connect(self._unfold)
        self._head.clicked.connect(lambda: self.folded.emit(self.key, not self._head.isChecked()))

    @property
    def head(self) -> QToolButton:
        """The button that folds."""
        return self._head

    def _unfold(self, open_: bool) -> None:
        self._head.setIcon(icons.icon("expand" if open_ else "collapse", "muted"))
        self._body.setVisible(open_)
