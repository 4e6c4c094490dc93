"""The line at the foot of the window: how much there is or is selected, what has just happened, and which archive it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from mugham_archive.catalogue.views import Overview
from mugham_archive.spoken import words

# So long a sentence stays.
STAYS_MS = 12_000


class StatusLine(QStatusBar):
    """Figures at the left, the archive at the right; a sentence takes the place of the figures for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._selected = (0, -1)
        self.figures = QLabel()
        self.archive = QLabel()
        self.addWidget(self.figures)
        self.addPermanentWidget(self.archive)
        self.setSizeGripEnabled(False)

    def tell(self, sentence: str) -> None:
        """Show a sentence where it does not stand in the way."""
        self.showMessage(" ".join(sentence.split()), STAYS_MS)

    def event(self, event: QEvent) -> bool:
        """Qt shows the figures again when the text has another size, also under a sentence that still stands there."""
        done = super().event(event)
        sentence = self.currentMessage()
        if event.type() == QEvent.Type.LayoutRequest and sentence and self.figures.isVisible():
            self.clearMessage()
            self.showMessage(sentence, STAYS_MS)
        return done

    def show_archive(self, where: str) -> None:
        """The archive that is open; "" for none."""
        self.archive.setText(where)
        self.show_overview(None)

    def show_overview(self, overview: Overview | None) -> None:
        """How much the archive holds."""
        self._overview = overview
        self._write()

    def show_selected(self, amount: int, milliseconds: int) -> None:
        """How many lines are selected, and their playing time (-1: not known)."""
        self._selected = (amount, milliseconds)
        self._write()

    def _write(self) -> None:
        amount, milliseconds = self._selected
        parts: list[str] = []
        if amount > 1:
            parts.append(self.tr("%1 selected").replace("%1", words.number(amount)))
            if milliseconds > 0:
                parts.append(words.duration(milliseconds))
        elif self._overview is not None:
            parts.append(words.recordings(self._overview.recordings))
            parts.append(words.hours(self._overview.duration_ms))
        self.figures.setText(" · ".join(parts))
