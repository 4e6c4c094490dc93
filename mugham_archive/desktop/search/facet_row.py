"""One value to narrow a search by: a click takes it alone, a second one leaves it out, a third lets it go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from mugham_archive.catalogue.views import FacetValue
from mugham_archive.desktop.theme import colour, icons, tabular
from mugham_archive.spoken import words

translate = QCoreApplication.translate

HEIGHT = 26
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
# What a plain click asks of a value that is not chosen, chosen, left out.
NEXT = {"": "only", "chosen": "exclude", "excluded": "clear"}


def spoken(value: FacetValue) -> str:
    """A value in words: what it is called, how many recordings it has, whether it is chosen."""
    said = {"chosen": translate("Search", "chosen"), "excluded": translate("Search", "left out")}
    parts = (value.label, words.recordings(value.count), said.get(value.chosen, ""))
    return ", ".join(part for part in parts if part)


class FacetRow(QAbstractButton):
    """``asked`` says what is wanted of the value: only, add, exclude or clear; ``stepped`` that the keyboard goes on."""

    asked = Signal(object, str)
    stepped = Signal(int)

    def __init__(self, value: FacetValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_value(value)

    def show_value(self, value: FacetValue) -> None:
        """Another value, count or choice."""
        self.value = value
        self.setText(value.label)
        self.setAccessibleName(spoken(value))
        hints = {
            "": translate("Search", "Click: only this. Ctrl+click: this too. Click twice: without it."),
            "chosen": translate("Search", "Click: without it. Delete: let it go."),
            "excluded": translate("Search", "Click: let it go."),
        }
        self.setToolTip(f"{value.label}: {words.recordings(value.count)}\n{hints.get(value.chosen, '')}")
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, max(HEIGHT, self.fontMetrics().height() + 8))

    def _ask(self, how: str, _checked: bool = False) -> None:
        self.asked.emit(self.value, how)

    def cycle(self) -> None:
        """What a plain click asks."""
        self.asked.emit(self.value, NEXT.get(self.value.chosen, "only"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl the value is added to those chosen."""
        inside = self.rect().contains(event.position().toPoint())
        pressed = self.isDown()
        self.setDown(False)
        if event.button() == Qt.MouseButton.LeftButton and pressed and inside:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.asked.emit(self.value, "add" if self.value.chosen != "chosen" else "clear")
            else:
                self.cycle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space click, Delete lets go, minus leaves out, arrows go on."""
        key = Qt.Key(event.key())
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit(self.value, "add" if self.value.chosen != "chosen" else "clear")
        elif key in _ENTER:
            self.cycle()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.value.chosen:
                self.asked.emit(self.value, "clear")
        elif event.text() in ("-", "−"):
            self.asked.emit(self.value, "exclude")
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same in words."""
        menu = QMenu(self)
        for how, said in (
            ("only", translate("Search", "Only this")),
            ("add", translate("Search", "This too")),
            ("exclude", translate("Search", "Without it")),
            ("clear", translate("Search", "Let it go")),
        ):
            action = menu.addAction(said)
            action.triggered.connect(partial(self._ask, how))
            action.setEnabled(how != "clear" or bool(self.value.chosen))
        menu.exec(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A mark, the words, and the count at the right; what is left out is struck through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, excluded = self.value.chosen == "chosen", self.value.chosen == "excluded"
        if chosen or excluded or self.underMouse() or self.hasFocus():
            ground = "accent_soft" if chosen else "hover"
            painter.setPen(QPen(colour("accent"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if chosen or excluded:
            mark = icons.pixmap(
                "check" if chosen else "exclude",
                12,
                "accent" if chosen else "muted",
                self.devicePixelRatioF(),
            )
            painter.drawPixmap(QPointF(8, (self.height() - 12) / 2), mark)
        font = tabular(painter.font())
        painter.setFont(font)
        amount = words.number(self.value.count)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(colour("muted"))
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), middle | int(Qt.AlignmentFlag.AlignRight), amount)
        room = QRect(
            28, 0, self.width() - 48 - painter.fontMetrics().horizontalAdvance(amount), self.height()
        )
        font.setStrikeOut(excluded)
        font.setWeight(font.Weight.DemiBold if chosen else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour("muted" if excluded else "accent" if chosen else "text"))
        label = painter.fontMetrics().elidedText(self.value.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), label)
        painter.end()
