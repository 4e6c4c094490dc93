"""Two that may be the same, side by side: what is known of both, what hangs on each, and which one stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mugham_archive.catalogue.views import Compared
from mugham_archive.desktop.desk.look_alike_card import LookAlikeCard

translate = QCoreApplication.translate


def likelier(pair: Sequence[Compared]) -> int:
    """The place of the one that is proposed to stay: on which more hangs, else the first."""
    amounts = [(one.recordings + one.events, sum(amount for _, amount in one.hanging)) for one in pair]
    return 0 if amounts[0] >= amounts[1] else 1


def merging_words(kept: Compared, merged: Compared) -> str:
    """How the history tells that one went into the other."""
    said = translate("Pages", "Merge “%1” into “%2”").replace("%1", merged.title)
    return said.replace("%2", kept.title)


class Pair(QWidget):
    """The arrow keys choose which one stays, as a click on its card does; ``opened`` says a reference."""

    opened = Signal(str)

    def __init__(
        self, pair: Sequence[Compared], language: str, stays: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pair = tuple(pair)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.cards = [LookAlikeCard(one, language) for one in pair]
        for place, card in enumerate(self.cards):
            card.chosen.connect(lambda place=place: self.choose(place))
            card.opened.connect(self.opened)
            row.addWidget(card, 1)
        self.stays = 0
        self.choose(likelier(pair) if stays is None else stays)

    def choose(self, place: int) -> None:
        """Let the first (0) or the second one (1) stay."""
        self.stays = place
        for number, card in enumerate(self.cards):
            card.set_stays(number == place)
        said = translate("Desk", "%1 stays").replace("%1", self.kept.title)
        self.setAccessibleName(f"{self._pair[0].title} – {self._pair[1].title}")
        self.setAccessibleDescription(said)

    @property
    def kept(self) -> Compared:
        """The one that stays."""
        return self._pair[self.stays]

    @property
    def merged(self) -> Compared:
        """The one that goes into it."""
        return self._pair[1 - self.stays]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.choose(0 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)
