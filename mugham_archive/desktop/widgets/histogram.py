"""Bars by year: how many recordings each year has; a year can be chosen with mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mugham_archive.desktop.theme import CAPTION, colour, tabular

_AXIS = 20  # pixels for the years below the bars
_BROADEST = 28.0  # a few years should not become slabs


class Histogram(QWidget):
    """``years`` are (year, amount) pairs; ``chosen`` says a year, or None when the choice is taken back."""

    chosen = Signal(object)

    def __init__(self, years: Sequence[tuple[int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts = dict(years)
        self._first = min(self._amounts, default=0)
        self._last = max(self._amounts, default=0)
        # A single year should not be one wide slab.
        while self._last - self._first < 9:
            self._first, self._last = self._first - 1, self._last + 1
        self.choice: int | None = None
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A strip, not a diagram."""
        return QSize(400, 72 + _AXIS)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(160, 72 + _AXIS)

    def _width(self) -> float:
        return self.width() / (self._last - self._first + 1)

    def _year_at(self, x: float) -> int | None:
        year = self._first + int(x // self._width())
        return year if year in self._amounts else None

    def choose(self, year: int | None) -> None:
        """Choose a year; the same year again takes the choice back."""
        self.choice = None if year == self.choice else year
        self.update()
        self.chosen.emit(self.choice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a hairline, with the years at both ends and each tenth."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, ground = self._width(), self.height() - _AXIS
        tallest = max(self._amounts.values(), default=1)
        painter.setPen(colour("line_strong"))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        for year, amount in self._amounts.items():
            height = max(3.0, (ground - 6) * amount / tallest)
            x = (year - self._first) * width
            broad = min(_BROADEST, max(1.5, width - min(3, width * 0.3)))
            bar = QRectF(x + (width - broad) / 2, ground - height, broad, height)
            role = "accent" if year == self.choice else "saffron" if year == self._hovered else "indigo"
            painter.setBrush(colour(role))
            painter.drawRoundedRect(bar, min(2, bar.width() / 2), min(2, bar.width() / 2))
        self._draw_years(painter, width, ground)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _draw_years(self, painter: QPainter, width: float, ground: float) -> None:
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
                painter.drawText(
                    QRectF(left, ground + 2, room, _AXIS - 2), Qt.AlignmentFlag.AlignCenter, str(year)
                )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the year and its amount."""
        self._hovered = self._year_at(event.position().x())
        if self._hovered is not None:
            QToolTip.showText(
                event.globalPosition().toPoint(), f"{self._hovered}: {self._amounts[self._hovered]}", self
            )
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the year under the mouse."""
        year = self._year_at(event.position().x())
        if year is not None:
            self.choose(year)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from bar to bar, Enter takes the choice back."""
        years = sorted(self._amounts)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and years:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            place = (
                years.index(self.choice) + step
                if self.choice in years
                else (0 if step > 0 else len(years) - 1)
            )
            if 0 <= place < len(years):
                self.choose(years[place])
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            and self.choice is not None
        ):
            self.choose(self.choice)
        else:
            super().keyPressEvent(event)
