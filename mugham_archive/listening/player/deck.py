"""One file being played: two decks take turns, so that the next file is open before the last one ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal

from mugham_archive.listening.player.sound import Outputs, multimedia

# Positions arrive about every 0.1 s; within this time of the end a clock of our own takes over.
_CLOSE_MS = 300

NOT_THERE = "not_there"
NOT_ALLOWED = "not_allowed"
DAMAGED = "damaged"
NO_SOUND = "no_sound"


class Deck(QObject):
    """Plays one file between two file times (ms).

    What is asked before the file is loaded is remembered. Playing begins with the codec frame that holds the asked
    time: exact for PCM, at most some tens of milliseconds early or late for others. ``failed`` tells the file
    and one of the reasons above.
    """

    moved = Signal(int)
    loaded = Signal()
    ended = Signal()
    failed = Signal(str, str)

    # Orders to Qt go out as signals, never as calls: a call keeps Python's lock while Qt waits for its sound thread,
    # and that thread, letting go of the QAudioOutput, wants the lock for itself: the program would stand still.
    _to_play = Signal()
    _to_pause = Signal()
    _to_stop = Signal()
    _to_source = Signal(QUrl)
    _to_position = Signal("qlonglong")  # type: ignore[arg-type]  # the slot's own C++ type
    _to_rate = Signal(float)

    def __init__(self, outputs: Outputs, parent: QObject | None = None) -> None:
        """A deck with nothing on it, playing to the device of ``outputs``."""
        super().__init__(parent)
        self._qt = multimedia()
        self._outputs = outputs
        self._voice = self._qt.QAudioOutput(self)
        self._media = self._qt.QMediaPlayer(self)
        self._media.setAudioOutput(self._voice)
        self._media.setPitchCompensation(True)
        for order, slot in (
            (self._to_play, self._media.play),
            (self._to_pause, self._media.pause),
            (self._to_stop, self._media.stop),
            (self._to_source, self._media.setSource),
            (self._to_position, self._media.setPosition),
            (self._to_rate, self._media.setPlaybackRate),
        ):
            order.connect(slot)
        self._media.mediaStatusChanged.connect(self._status_changed)
        self._media.positionChanged.connect(self._position_changed)
        self._end_clock = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._end_clock.timeout.connect(self._cut)
        self.file = ""
        self._asked_ms = 0
        self._end_ms: int | None = None
        self._is_loaded = self._wants_to_play = False
        self._is_fresh = True
        self.use_device()

    @property
    def is_loaded(self) -> bool:
        """Whether the file is open and can be heard at once."""
        return self._is_loaded

    @property
    def file_duration_ms(self) -> int:
        """How long the file on the deck is; 0 while it is not known."""
        return self._media.duration() if self._is_loaded else 0

    def holds(self, file: str, at_ms: int, end_ms: int | None) -> bool:
        """Whether exactly this was put on and has not been played yet."""
        return (self.file, self._asked_ms, self._end_ms) == (file, at_ms, end_ms) and self._is_fresh

    def open(self, file: str, at_ms: int, end_ms: int | None) -> None:
        """Put a file on, ready to play from one file time up to another (None = to its end)."""
        self.close()
        self.file, self._asked_ms, self._end_ms = file, at_ms, end_ms
        self._is_fresh = True
        self._to_source.emit(QUrl.fromLocalFile(file))

    def close(self) -> None:
        """Take the file off; nothing keeps it open any more."""
        self._end_clock.stop()
        self.file, self._is_loaded, self._wants_to_play = "", False, False
        self._to_stop.emit()
        self._to_source.emit(QUrl())

    def play(self) -> None:
        """Play, as soon as the file is loaded."""
        self._wants_to_play, self._is_fresh = True, False
        if self._is_loaded:
            self._to_play.emit()

    def pause(self) -> None:
        """Hold where it is."""
        self._wants_to_play = False
        self._end_clock.stop()
        if self._is_loaded:
            self._to_pause.emit()

    def seek(self, ms: int) -> None:
        """Go to a file time, as soon as the file is loaded."""
        self._is_fresh = False
        self._asked_ms = ms
        self._end_clock.stop()
        if self._is_loaded:
            self._to_position.emit(ms)

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast, at the same pitch."""
        self._end_clock.stop()
        self._to_rate.emit(rate)

    def set_loudness(self, volume: int, muted: bool) -> None:
        """Volume 0 to 100 as it is perceived, and whether to be silent."""
        scale = self._qt.QAudio.VolumeScale
        linear = self._qt.QAudio.convertVolume(
            volume / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
        )
        self._voice.setVolume(linear)
        self._voice.setMuted(muted)

    def use_device(self) -> None:
        """Play on the device now in use; with none at all the file passes in time, unheard."""
        self._voice.setDevice(self._outputs.device or self._qt.QAudioDevice())

    def _status_changed(self, status: object) -> None:
        statuses = self._qt.QMediaPlayer.MediaStatus
        if status == statuses.LoadedMedia and not self._is_loaded and self.file:
            self._begin()
        elif status == statuses.InvalidMedia and self.file:
            self._fail(self._reason())
        elif status == statuses.EndOfMedia and self._is_loaded:
            self._end()

    def _begin(self) -> None:
        if not self._media.hasAudio():
            self._fail(NO_SOUND)
            return
        self._is_loaded = True
        if self._asked_ms:
            self._to_position.emit(self._asked_ms)
        self.loaded.emit()
        if self._wants_to_play:
            self._to_play.emit()

    def _reason(self) -> str:
        errors = self._qt.QMediaPlayer.Error
        reasons = {errors.FormatError: DAMAGED, errors.AccessDeniedError: NOT_ALLOWED}
        return reasons.get(self._media.error(), NOT_THERE)

    def _position_changed(self, ms: int) -> None:
        if not self._is_loaded or not self._wants_to_play:
            return
        self.moved.emit(ms)
        if self._end_ms is None:
            return
        left = (self._end_ms - ms) / self._media.playbackRate()
        if left <= 0:
            self._cut()
        elif left <= _CLOSE_MS:
            self._end_clock.start(round(left))

    def _cut(self) -> None:
        if self._wants_to_play:
            self._to_pause.emit()
            self._end()

    def _end(self) -> None:
        self._end_clock.stop()
        if self._wants_to_play:
            self._wants_to_play = False
            self.ended.emit()

    def _fail(self, reason: str) -> None:
        file = self.file
        self.close()
        self.failed.emit(file, reason)
