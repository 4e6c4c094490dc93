"""Under the search box: each part of the query as it was understood, to be taken out by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mugham_archive.catalogue.views import Chip
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.theme import colour, icons

translate = QCoreApplication.translate

HEIGHT = 28
GAP = 8
# A part narrower than this would be little more than its cross, one wider needs no line for itself.
LEAST, WIDEST = 76, 240
_REMOVING = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
)


class PartButton(QAbstractButton):
    """One part of the query with a cross; a click, Delete or Backspace takes it out."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        label = f"− {chip.label}" if chip.excluded else chip.label
        self.setText(label)
        said = translate("Search", "Without %1") if chip.excluded else "%1"
        self.setAccessibleName(said.replace("%1", chip.label))
        self.setAccessibleDescription(translate("Search", "Delete takes it out of the search"))
        hint = translate("Search", "Take “%1” out of the search (Delete)")
        self.setToolTip(hint.replace("%1", chip.label))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        """The words, the cross and the room around them."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 42, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it out, or go to its neighbour."""
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded ground; what is left out is struck through and has a minus before it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lively = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "line_strong" if lively else "line"), 1))
        painter.setBrush(colour("sunken" if self.chip.excluded else "accent_soft"))
        painter.drawRoundedRect(shape, HEIGHT / 2, HEIGHT / 2)
        font = painter.font()
        font.setStrikeOut(self.chip.excluded)
        painter.setFont(font)
        painter.setPen(colour("muted" if self.chip.excluded else "text"))
        room = QRect(12, 0, self.width() - 42, self.height())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        cross = icons.pixmap("close", 12, "accent" if lively else "muted", self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - 24, (self.height() - 12) / 2), cross)
        painter.end()


class PartsRow(QWidget):
    """The parts in one line: where there is little room they give way evenly, as texts do; more of them take more lines."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(DELETES_ITSELF, True)
        self._buttons: list[PartButton] = []
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> list[PartButton]:
        """The parts in their order."""
        return list(self._buttons)

    def show_parts(self, chips: Sequence[Chip]) -> None:
        """Show these; nothing is made anew when they are the same."""
        if [button.chip for button in self._buttons] == list(chips):
            return
        focused = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        old, self._buttons = self._buttons, []
        for place, chip in enumerate(chips):
            button = PartButton(chip, self)
            button.removed.connect(lambda chip=chip: self.chosen.emit(chip.without))
            button.stepped.connect(lambda step, place=place: self.step(place + step))
            self._buttons.append(button)
            button.show()
        if focused is not None and self._buttons:
            self.step(min(focused, len(self._buttons) - 1))
        for button in old:
            button.hide()
            button.deleteLater()
        self._arrange()

    def step(self, place: int) -> None:
        """Go to the part at that place."""
        if 0 <= place < len(self._buttons):
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = [button.sizeHint().width() for button in self._buttons]
        room = self.width() - GAP * max(0, len(wanted) - 1)
        widest = max(wanted, default=0)
        while sum(min(one, widest) for one in wanted) > room and widest > LEAST:
            widest -= 4
        if sum(min(one, widest) for one in wanted) > room:
            widest = min(WIDEST, self.width())
        x = y = 0
        for button, width in zip(self._buttons, wanted, strict=True):
            width = min(width, widest)
            if x and x + width > self.width():
                x, y = 0, y + HEIGHT + GAP
            button.setGeometry(x, y, width, HEIGHT)
            x += width + GAP
        self.setFixedHeight(y + HEIGHT)
