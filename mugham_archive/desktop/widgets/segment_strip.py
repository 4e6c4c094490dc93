"""The segments of a recording as coloured stretches of one strip, in proportion to their time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mugham_archive.catalogue.views import SegmentView
from mugham_archive.desktop.theme import colour
from mugham_archive.spoken.words import duration

# What a stretch is coloured by; music alternates so that neighbours can be told apart.
_ROLES = {
    "speech": "saffron",
    "applause": "line_strong",
    "tuning": "line_strong",
    "silence": "line",
    "fault": "warning",
}
_MUSIC = ("accent", "indigo")


class SegmentStrip(QWidget):
    """``activated`` says the reference of the segment that was clicked or entered."""

    activated = Signal(str)

    def __init__(
        self,
        segments: Sequence[SegmentView] = (),
        duration_ms: int = 0,
        parent: QWidget | None = None,
        *,
        height: int = 28,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._segments: list[SegmentView] = []
        self._duration = 0
        self._position: int | None = None
        self._focused = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_segments(segments, duration_ms)

    def set_segments(self, segments: Sequence[SegmentView], duration_ms: int) -> None:
        """Show other segments; a segment without an end reaches to the next one."""
        self._segments = sorted(segments, key=lambda segment: segment.start_ms)
        ends = [segment.end_ms or segment.start_ms for segment in self._segments]
        self._duration = max([duration_ms, *ends, 1])
        self._focused = 0
        self.setAccessibleDescription("; ".join(f"{duration(s.start_ms)} {s.title}" for s in self._segments))
        self.update()

    def set_position(self, position_ms: int | None) -> None:
        """Mark how far playing has come."""
        self._position = position_ms
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, self._height)

    def _stretch(self, place: int) -> QRectF:
        segment = self._segments[place]
        following = self._segments[place + 1].start_ms if place + 1 < len(self._segments) else self._duration
        end = segment.end_ms if segment.end_ms is not None else following
        left = self.width() * segment.start_ms / self._duration
        right = self.width() * end / self._duration
        return QRectF(left, 0, max(2.0, right - left - 1), self.height())

    def _at(self, x: float) -> int | None:
        for place in reversed(range(len(self._segments))):
            stretch = self._stretch(place)
            if stretch.left() <= x <= stretch.right():
                return place
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stretches with as much of their titles as fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        music = 0
        for place, segment in enumerate(self._segments):
            role = _ROLES.get(segment.type)
            if role is None:
                role = _MUSIC[music % 2]
                music += 1
            self._draw(painter, place, segment.title, role)
        if self._position is not None:
            x = self.width() * self._position / self._duration
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("text"))
            painter.drawRect(QRectF(x - 1, 0, 2, self.height()))
        painter.end()

    def _draw(self, painter: QPainter, place: int, title: str, role: str) -> None:
        stretch = self._stretch(place)
        fill = colour(role)
        fill.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(stretch, 3, 3)
        painter.setBrush(colour(role))
        painter.drawRoundedRect(QRectF(stretch.left(), stretch.bottom() - 3, stretch.width(), 3), 1.5, 1.5)
        if self._height >= 24 and stretch.width() > 28:
            painter.setPen(colour("text"))
            room = stretch.adjusted(8, 0, -6, -2)
            text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
            if len(text) > 2 or text == title:
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus() and place == self._focused:
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(stretch.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays what is under it."""
        place = self._at(event.position().x())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(self._segments[place].ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from segment to segment, Enter plays."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._segments:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._focused = min(len(self._segments) - 1, max(0, self._focused + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._segments:
            self.activated.emit(self._segments[self._focused].ref)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip tells the segment under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos().x())
            if place is not None:
                segment = self._segments[place]
                QToolTip.showText(event.globalPos(), f"{duration(segment.start_ms)}  {segment.title}", self)
            return True
        return super().event(event)
