"""Bars by year: how many recordings each year has; years are chosen by clicking, dragging or with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mugham_archive.desktop.theme import CAPTION, colour, tabular
from mugham_archive.spoken.words import recordings

_AXIS = 20  # pixels for the years below the bars
_BROADEST = 28.0  # a few years should not become slabs
# A wrong year long ago should not press all others into one line.
_LONGEST = 160
Years = tuple[int, int]


class Histogram(QWidget):
    """``years`` are (year, amount) pairs; ``chosen`` says (first, last), or None when the choice is taken back.

    Left and right go from year to year, with Shift they draw a span, Enter or Space takes it and Escape takes it back.
    """

    chosen = Signal(object)

    def __init__(
        self, years: Sequence[tuple[int, int]] = (), parent: QWidget | None = None, *, height: int = 72
    ) -> None:
        super().__init__(parent)
        self._bars = height
        self._amounts: dict[int, int] = {}
        self._first = self._last = 0
        self.choice: Years | None = None
        self._cursor: int | None = None
        self._anchor: int | None = None
        self._drawing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_years(years)

    def set_years(self, years: Sequence[tuple[int, int]], choice: Years | None = None) -> None:
        """Show these years; ``choice`` are the years chosen."""
        self._amounts = dict(years)
        self._last = max(self._amounts, default=0)
        self._first = max(min(self._amounts, default=0), self._last - _LONGEST)
        # A single year should not be one wide slab.
        while self._last - self._first < 9:
            self._first, self._last = self._first - 1, self._last + 1
        self.choice = choice
        if not self._drawing:
            self._cursor = self._anchor = None
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """A strip, not a diagram."""
        return QSize(400, self._bars + _AXIS)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(160, self._bars + _AXIS)

    def _width(self) -> float:
        return self.width() / (self._last - self._first + 1)

    def _year_at(self, x: float) -> int:
        return min(self._last, max(self._first, self._first + int(x // self._width())))

    def drawn(self) -> Years | None:
        """The years under cursor and anchor, None when there is no cursor."""
        if self._cursor is None:
            return None
        anchor = self._cursor if self._anchor is None else self._anchor
        return min(self._cursor, anchor), max(self._cursor, anchor)

    def _take(self) -> None:
        """Say what was drawn; the same years again take the choice back."""
        drawn = self.drawn()
        if drawn is not None:
            self.choice = None if drawn == self.choice else drawn
            self.chosen.emit(self.choice)
            self.update()

    def describe(self, years: Years) -> str:
        """1978: 12 recordings; 1970–1979: 140 recordings."""
        first, last = years
        amount = sum(count for year, count in self._amounts.items() if first <= year <= last)
        named = str(first) if first == last else f"{first}–{last}"
        return f"{named}: {recordings(amount)}"

    def _describe(self) -> None:
        shown = self.drawn() or self.choice
        self.setAccessibleDescription("" if shown is None else self.describe(shown))

    # Drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a hairline, with the years at each tenth or so below; the span chosen on a ground of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, ground = self._width(), self.height() - _AXIS
        span = self.drawn() if self._drawing or self._anchor is not None else self.choice
        if span is not None:
            left = (max(span[0], self._first) - self._first) * width
            right = (min(span[1], self._last) - self._first + 1) * width
            painter.fillRect(QRectF(left, 0, max(2.0, right - left), ground), colour("accent_soft"))
        painter.setPen(colour("line_strong"))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        tallest = max((n for year, n in self._amounts.items() if year >= self._first), default=1)
        for year, amount in self._amounts.items():
            if year < self._first or amount <= 0:
                continue
            tall = max(3.0, (ground - 6) * amount / max(1, tallest))
            broad = min(_BROADEST, max(1.5, width - min(3, width * 0.3)))
            bar = QRectF((year - self._first + 0.5) * width - broad / 2, ground - tall, broad, tall)
            painter.setBrush(colour(self._role(year, span)))
            painter.drawRoundedRect(bar, min(2, bar.width() / 2), min(2, bar.width() / 2))
        self._draw_years(painter, width)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _role(self, year: int, span: Years | None) -> str:
        if year == self._cursor:
            return "saffron"
        if span is None:
            return "indigo"
        return "accent" if span[0] <= year <= span[1] else "line_strong"

    def _draw_years(self, painter: QPainter, width: float) -> None:
        font = tabular(self.font())
        font.setPointSizeF(CAPTION * self.font().pointSizeF() / 10)
        painter.setFont(font)
        painter.setPen(colour("muted"))
        room = painter.fontMetrics().horizontalAdvance("2000") + 12
        every = next(step for step in (1, 2, 5, 10, 20, 50, 100) if step * width >= room or step == 100)
        for year in range(self._first, self._last + 1):
            if year % every == 0:
                middle = (year - self._first + 0.5) * width
                left = min(max(0.0, middle - room / 2), self.width() - room)
                place = QRectF(left, self.height() - _AXIS + 2, room, _AXIS - 2)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(year))

    # Mouse and keyboard ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The span begins here."""
        if event.button() == Qt.MouseButton.LeftButton and self._amounts:
            self._drawing = True
            self._anchor = self._cursor = self._year_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the year and its amount; with the button down, draw the span."""
        if not self._amounts:
            return
        self._cursor = self._year_at(event.position().x())
        if not self._drawing:
            self._anchor = None
        shown = self.drawn()
        if shown is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self.describe(shown), self)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The span ends here."""
        if self._drawing:
            self._drawing = False
            self._take()
            self._anchor = None

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any longer."""
        super().leaveEvent(event)
        if not self._drawing and not self.hasFocus():
            self._cursor = self._anchor = None
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From year to year, ten at a time with Page Up and Page Down; Shift draws a span."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }
        key = Qt.Key(event.key())
        if not self._amounts:
            super().keyPressEvent(event)
        elif key in steps or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(key, steps.get(key, 0), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cursor is not None:
            self._take()
        elif key == Qt.Key.Key_Escape and (self.choice is not None or self._anchor is not None):
            self._give_back()
        else:
            super().keyPressEvent(event)

    def _go(self, key: Qt.Key, step: int, extend: bool) -> None:
        start = self.choice[1] if self.choice is not None else self._first if step > 0 else self._last
        old = start if self._cursor is None else self._cursor
        if extend:
            self._anchor = old if self._anchor is None else self._anchor
        else:
            self._anchor = None
        if key == Qt.Key.Key_Home:
            self._cursor = max(self._first, min(self._amounts))
        elif key == Qt.Key.Key_End:
            self._cursor = max(self._amounts)
        elif self._cursor is None and not extend:
            self._cursor = old
        else:
            self._cursor = min(self._last, max(self._first, old + step))
        self._describe()
        self.setToolTip(self.accessibleDescription())
        self.update()

    def _give_back(self) -> None:
        self._anchor = self._cursor = None
        if self.choice is not None:
            self.choice = None
            self.chosen.emit(None)
        self.update()
