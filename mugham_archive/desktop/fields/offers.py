"""The list that opens below a box while one types: what may be meant, to be taken with the arrows and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

MOST_ROWS = 9


@dataclass(frozen=True, slots=True)
class Offer:
    """``typed`` is what is saved when it is taken, ``text`` what stands in the box then, ``more`` tells it from others.

    ``make`` says that it is not there yet and is made: “term”, or a kind of entry.
    """

    typed: str
    text: str
    more: str = ""
    make: str = ""


class OfferList(QListWidget):
    """Says ``taken`` with the number of the offer; never takes the keyboard from the box."""

    taken = Signal(int)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self.setObjectName("offers")
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(lambda item: self.taken.emit(self.row(item)))

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show these; nothing for none."""
        self.clear()
        for one in offers:
            item = QListWidgetItem(f"{one.text}    {one.more}" if one.more else one.text)
            item.setToolTip(item.text())
            self.addItem(item)
        if not offers or not self._box.isVisible():
            self.hide()
            return
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 8)
        self.setFixedSize(max(self._box.width(), 280), row * min(len(offers), MOST_ROWS) + 6)
        self.move(self._box.mapToGlobal(QPoint(0, self._box.height() + 2)))
        self.show()

    def step(self, rows: int) -> None:
        """The next or former offer."""
        if self.count():
            current = self.currentRow()
            self.setCurrentRow(
                (current + rows) % self.count() if current >= 0 or rows > 0 else self.count() - 1
            )
