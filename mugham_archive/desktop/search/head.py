"""The line above what was found: how much there is, what was not understood, and what can be done with the search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mugham_archive.desktop.search.mistakes import MistakeLine
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.icon_button import leave_room
from mugham_archive.spoken import words

translate = QCoreApplication.translate


class SearchHead(QWidget):
    """``clear`` lets the facets' choices go, ``save`` keeps the search, ``toggle`` shows the facets; all are buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.total = QLabel()
        self.total.setObjectName("sectionTitle")
        self._time = QLabel()
        self._time.setObjectName("caption")
        self.mistakes = MistakeLine()
        # Two mistakes have room without moving what is below.
        self.mistakes.setMinimumHeight(36)
        self.clear, self.save, self.toggle = QPushButton(), QPushButton(), QPushButton()
        for button in (self.clear, self.save, self.toggle):
            button.setObjectName("quiet")
        self.clear.hide()
        self.toggle.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.total)
        row.addWidget(self._time)
        row.addSpacing(16)
        row.addWidget(self.mistakes, 1)
        for button in (self.clear, self.save, self.toggle):
            row.addWidget(button)
        for button in (self.save, self.toggle):
            leave_room(button)
        self.show_total(None)
        self._name()

    def show_total(self, total: int | None) -> None:
        """So many recordings; None: not known yet."""
        self.total.setText("\u00a0" if total is None else words.recordings(total))
        if total is None:
            self._time.setText("")

    def show_time(self, milliseconds: float) -> None:
        """How long the answer took."""
        time = words.number(max(1, round(milliseconds)))
        self._time.setText(translate("Pages", "%1 ms").replace("%1", time))

    def _name(self) -> None:
        self.clear.setText(translate("Search", "Clear"))
        self.clear.setToolTip(translate("Search", "Let everything go that was chosen; the words stay"))
        self.save.setText(translate("Search", "Save"))
        self.save.setIcon(icons.icon("saved_search", "muted"))
        self.save.setToolTip(translate("Search", "Save this search in the library (Ctrl+D)"))
        self.toggle.setText(translate("Search", "Narrow down"))
        self.toggle.setIcon(icons.icon("narrow", "muted"))
        self.toggle.setToolTip(translate("Search", "What the search can be narrowed by (Ctrl+Shift+F)"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "toggle"):
            self._name()
