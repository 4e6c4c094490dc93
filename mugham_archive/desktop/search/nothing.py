"""What stands where a search found no recording: what may have been meant, and what else the archive has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import SearchResult, Suggestion
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets import SectionTitle
from mugham_archive.desktop.widgets.icon_button import leave_room
from mugham_archive.spoken import words

translate = QCoreApplication.translate

WIDEST = 560
# The text stands where that of a table's first column would.
CELL = 10
_KINDS = {"document": "document", "agreement": "agreement", "place": "place"}


class OfferButton(QPushButton):
    """One line that leads on; arrows go to its neighbours."""

    stepped = Signal(int)

    def __init__(self, text: str, amount: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(icons.icon(icon, "muted"), "", parent)
        self.setObjectName("offer")
        leave_room(self)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDEST - 160)
        self.setText(f"{shown}   {amount}".replace("&", "&&") if amount else shown.replace("&", "&&"))
        self.setToolTip(" · ".join(part for part in (text, amount) if part))
        self.setAccessibleName(", ".join(part for part in (text, amount) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, arrows go on."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class NothingFound(QScrollArea):
    """``searched`` says another query, ``opened`` an address."""

    searched = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons: list[OfferButton] = []

    @property
    def buttons(self) -> list[OfferButton]:
        """Everything that leads on, from the top."""
        return list(self._buttons)

    def show_result(self, result: SearchResult) -> None:
        """Say what was not found, and offer what can be; where the keyboard is it stays if it can."""
        focused = next((button.accessibleName() for button in self._buttons if button.hasFocus()), None)
        self._buttons = []
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(CELL, 24, 16, 24)
        layout.setSpacing(4)
        title = QLabel(translate("Search", "No recording was found"))
        title.setObjectName("emptyTitle")
        said = QLabel(self._sentence(result))
        said.setObjectName("muted")
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(title)
        layout.addWidget(said)
        self._add_suggestions(layout, result.suggestions)
        self._add_others(layout, result)
        layout.addSpacing(16)
        everything = self._button(
            translate("Search", "All recordings"), "", "recording", lambda: self.opened.emit("recordings")
        )
        layout.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(column)
        if focused is not None:
            names = [button.accessibleName() for button in self._buttons]
            self._step(names.index(focused) if focused in names else 0)

    def _sentence(self, result: SearchResult) -> str:
        if result.suggestions:
            return translate("Search", "Perhaps one of these was meant:")
        if result.agents or result.series or result.events:
            return translate(
                "Search", "What has this name stands above, but no recording belongs to it here."
            )
        return translate(
            "Search",
            "Titles, names in every spelling, series, events, modes and notes were searched. Fewer words, or the "
            "beginning of a word, find more.",
        )

    def _add_suggestions(self, layout: QVBoxLayout, suggestions: Sequence[Suggestion]) -> None:
        titles = {
            "series": (translate("Search", "Series of this name"), "series"),
            "near_name": (translate("Search", "Names like it"), "performer"),
            "near_word": (translate("Search", "Words like it"), "search"),
            "near_year": (translate("Search", "The nearest years"), "event"),
            "anywhere": (translate("Search", "The same words anywhere, also in notes"), "search"),
            "without": (translate("Search", "The same search with less"), "narrow"),
        }
        for reason, (title, icon) in titles.items():
            some = [one for one in suggestions if one.reason == reason]
            if some:
                layout.addSpacing(16)
                layout.addWidget(SectionTitle(title))
            for one in some:
                less = translate("Search", "Without %1").replace("%1", one.label)
                button = self._button(
                    less if reason == "without" else one.label,
                    words.recordings(one.total),
                    icon,
                    lambda query=one.query: self.searched.emit(query),
                )
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_others(self, layout: QVBoxLayout, result: SearchResult) -> None:
        some = [(kind, amount) for kind, amount in result.others if amount]
        if some:
            layout.addSpacing(16)
            layout.addWidget(SectionTitle(translate("Search", "Elsewhere in the archive")))
        for kind, amount in some:
            address = f"found/{kind}/{result.query}"
            button = self._button(
                other_words(kind),
                words.number(amount),
                _KINDS.get(kind, "document"),
                lambda address=address: self.opened.emit(address),
            )
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, text: str, amount: str, icon: str, deed: object) -> OfferButton:
        button = OfferButton(text, amount, icon)
        button.clicked.connect(lambda: deed())  # type: ignore[operator]
        place = len(self._buttons)
        button.stepped.connect(lambda step: self._step(place + step))
        self._buttons.append(button)
        return button

    def _step(self, place: int) -> None:
        if 0 <= place < len(self._buttons):
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._buttons[place])

    def take_focus(self) -> None:
        """To the first line that leads on."""
        self._step(0)


def other_words(kind: str) -> str:
    """What is called by a kind that is no recording."""
    said = {
        "document": translate("Search", "Documents"),
        "agreement": translate("Search", "Agreements"),
        "place": translate("Search", "Places"),
    }
    return said.get(kind, kind)
