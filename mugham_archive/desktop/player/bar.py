"""The player bar: always there, playing on while one browses; transport, title, time line with segments, volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.views import SegmentView
from mugham_archive.desktop.theme import icons, tabular
from mugham_archive.desktop.widgets import ElidedLabel, SegmentStrip
from mugham_archive.spoken.words import duration

if TYPE_CHECKING:
    from mugham_archive.listening.player import Player
    from mugham_archive.listening.queue import Playable

STEP_MS, LEAP_MS = 5_000, 30_000


class TimeLine(QSlider):
    """A slider over the recording's time: a click goes there, the arrow keys go 5 s, with Shift 30 s."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.held = False

    def show_position(self, position: int) -> None:
        """Follow the player, unless a hand is on it."""
        if not self.held:
            self.setValue(position)

    def _at(self, event: QMouseEvent) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), int(event.position().x() - groove.x()), groove.width()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold at once where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.held = True
            self.setValue(self._at(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; without a button tell the time under the mouse."""
        if self.held:
            self.setValue(self._at(event))
        self.setToolTip(duration(self._at(event)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if self.held:
            self.held = False
            self.sought.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Small and large steps."""
        step = LEAP_MS if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_MS
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sought.emit(max(0, self.value() + (step if event.key() == Qt.Key.Key_Right else -step)))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A small step per notch."""
        self.sought.emit(max(0, self.value() + (STEP_MS if event.angleDelta().y() > 0 else -STEP_MS)))
        event.accept()


class PlayerBar(QFrame):
    """``opened`` says the reference of what is playing, when its title is clicked; ``wanted`` that play was pressed."""

    opened = Signal(str)
    wanted = Signal()
    volume_set = Signal(int)
    segment_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playerBar")
        self._player: Player | None = None
        self._item: Playable | None = None
        self._remaining = False
        self._state = "stopped"
        self._muted = False
        self.previous_button, self.play_button, self.next_button = (
            self._transport(n) for n in ("previous", "play", "next")
        )
        self.play_button.setObjectName("transport")
        self.play_button.setIcon(icons.icon("play", "on_accent"))
        self.play_button.setFixedSize(40, 40)
        self.title = ElidedLabel()
        self.subtitle = ElidedLabel()
        self.subtitle.setObjectName("muted")
        self.title.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title.mouseReleaseEvent = self._open  # type: ignore[method-assign]
        self.line = TimeLine()
        self.strip = SegmentStrip(height=10)
        self.elapsed, self.total = QLabel(duration(0)), QToolButton()
        for label in (self.elapsed, self.total):
            label.setFont(tabular(self.font()))
        self.elapsed.setMinimumWidth(56)
        self.elapsed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.total.setText(duration(0))
        self.total.setMinimumWidth(64)
        self.total.clicked.connect(self._turn_time)
        self.mute = self._transport("volume")
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(80)
        self.volume.setFixedWidth(96)
        self._arrange()
        self._name()
        self.play_button.clicked.connect(self.toggle)
        self.line.sought.connect(self._seek)
        self.strip.activated.connect(self.segment_chosen)
        self.mute.clicked.connect(self.turn_mute)
        self.volume.valueChanged.connect(self.volume_set)
        self._enable(False)
        self.strip.hide()

    def _transport(self, icon: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for button in (self.previous_button, self.play_button, self.next_button):
            row.addWidget(button)
        row.addSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        row.addLayout(words, 3)
        row.addSpacing(12)
        time = QGridLayout()
        time.setHorizontalSpacing(8)
        time.setVerticalSpacing(2)
        time.addWidget(self.elapsed, 0, 0)
        time.addWidget(self.line, 0, 1)
        time.addWidget(self.total, 0, 2)
        time.addWidget(self.strip, 1, 1)
        time.setColumnStretch(1, 1)
        row.addLayout(time, 6)
        row.addSpacing(12)
        row.addWidget(self.mute)
        row.addWidget(self.volume)

    def _name(self) -> None:
        names = {
            self.previous_button: self.tr("Previous"),
            self.next_button: self.tr("Next"),
            self.line: self.tr("Position in the recording"),
            self.strip: self.tr("Segments"),
            self.mute: self.tr("Mute"),
            self.volume: self.tr("Volume"),
            self.total: self.tr("Length; click for the time that remains"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self._show_state(self._state)
        if self._item is None:
            self.title.setText(self.tr("Nothing is playing"))
            self.subtitle.setText(self.tr("Choose a recording and press Ctrl+Enter"))

    # The player --------------------------------------------------------------------------------------------------

    def set_player(self, player: Player) -> None:
        """Follow this player and give it orders."""
        self._player = player
        player.position_changed.connect(self._show_position)
        player.duration_changed.connect(self._show_duration)
        player.state_changed.connect(self._show_state)
        player.item_changed.connect(self._show_item)
        player.muted_changed.connect(self._show_muted)
        self.next_button.clicked.connect(player.next)
        self.previous_button.clicked.connect(player.previous)
        player.set_muted(self._muted)
        self.volume.valueChanged.connect(player.set_volume)
        self._show_item(player.current)

    def toggle(self) -> None:
        """Play or pause; with nothing loaded the window is asked for something."""
        if self._player is not None and self._player.current is not None:
            self._player.toggle()
        else:
            self.wanted.emit()

    def turn_mute(self) -> None:
        """No sound, or sound again; also before anything plays."""
        if self._player is not None:
            self._player.set_muted(not self._muted)
        else:
            self._show_muted(not self._muted)

    def step(self, milliseconds: int) -> None:
        """So far forward, or back."""
        if self._player is not None:
            self._player.seek(max(0, self._player.position_ms + milliseconds))

    def set_segments(self, ref: str, segments: tuple[SegmentView, ...], duration_ms: int) -> None:
        """The segments of the recording that is playing."""
        if self._item is not None and self._item.ref == ref:
            self.strip.set_segments(segments, duration_ms)
            self.strip.setVisible(bool(segments))

    def _seek(self, position: int) -> None:
        if self._player is not None:
            self._player.seek(position)

    def _enable(self, on: bool) -> None:
        for widget in (self.previous_button, self.next_button, self.line, self.total):
            widget.setEnabled(on)

    def _show_item(self, item: object) -> None:
        from mugham_archive.listening.queue import Playable

        self._item = item if isinstance(item, Playable) else None
        self._enable(self._item is not None)
        self.strip.set_segments((), 0)
        self.strip.hide()
        if self._item is not None:
            self.title.setText(self._item.title)
            self.subtitle.setText(self._item.subtitle)
            self._show_duration(self._item.timeline.duration_ms)
        else:
            self._name()

    def _show_position(self, position: int) -> None:
        self.line.show_position(position)
        self.elapsed.setText(duration(position))
        self.strip.set_position(position)
        if self._remaining:
            self._show_total()

    def _show_duration(self, length: int) -> None:
        self.line.setRange(0, max(1, length))
        self._show_total()

    def _show_total(self) -> None:
        length = self.line.maximum() if self._item is not None else 0
        self.total.setText(
            f"-{duration(length - self.line.value())}" if self._remaining else duration(length)
        )

    def _turn_time(self) -> None:
        self._remaining = not self._remaining
        self._show_total()

    def _show_state(self, state: str) -> None:
        self._state = state
        playing = state == "playing"
        self.play_button.setIcon(icons.icon("pause" if playing else "play", "on_accent"))
        name = self.tr("Pause (Space)") if playing else self.tr("Play (Space)")
        self.play_button.setToolTip(name)
        self.play_button.setAccessibleName(name)

    def _show_muted(self, muted: bool) -> None:
        self._muted = muted
        self.mute.setIcon(icons.icon("muted" if muted else "volume"))

    def _open(self, _event: QMouseEvent) -> None:
        if self._item is not None:
            self.opened.emit(self._item.ref)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "volume"):
            self._name()
