"""The player that the faces drive: a queue of recordings and segments, each one timeline over several files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from mugham_archive.listening.player.deck import DAMAGED, NO_SOUND, NOT_ALLOWED
from mugham_archive.listening.player.reel import NO_FILES, Reel
from mugham_archive.listening.player.sound import OutputDevice, Outputs
from mugham_archive.listening.queue import Playable, Queue

# "Previous" within this time of an item's beginning goes to the item before it, later back to the beginning.
_RESTART_AFTER_MS = 3_000
_SLOWEST, _FASTEST = 0.25, 4.0


class Player(QObject):
    """Plays a queue; every time it tells or takes is a recording time in ms, whatever the files.

    States are playing, paused, stopped and loading (asked to play, the file not open yet). A file that cannot be played
    is told by ``problem`` and passed over. Without a sound device time passes just the same, unheard. While stopped, no
    file is held open. Raises SoundUnavailable when Qt Multimedia cannot be loaded.
    """

    position_changed = Signal(int)
    duration_changed = Signal(int)
    state_changed = Signal(str)
    item_changed = Signal(object)
    queue_changed = Signal()
    finished = Signal()
    problem = Signal(str)
    volume_changed = Signal(int)
    muted_changed = Signal(bool)
    rate_changed = Signal(float)
    outputs_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """A player with an empty queue, at full volume, on the system's default sound device."""
        super().__init__(parent)
        self._outputs = Outputs(self)
        self._reel = Reel(self._outputs, self)
        self._queue = Queue()
        self._position = self._duration = 0
        self._wish = self._state = "stopped"
        self._volume, self._muted, self._rate = 100, False, 1.0
        self._outputs.changed.connect(self._use_device)
        self._outputs.taken_away.connect(self._device_taken_away)
        self._reel.moved.connect(self._tell_position)
        self._reel.duration_found.connect(self._tell_duration)
        self._reel.loading_changed.connect(self._tell_state)
        self._reel.nearly_over.connect(self._prepare_following)
        self._reel.over.connect(self._item_over)
        self._reel.unplayable.connect(self._tell_problem)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    # What there is

    @property
    def queue(self) -> Queue:
        """What is played; change it through the player, so that the faces hear of it."""
        return self._queue

    @property
    def current(self) -> Playable | None:
        """The item being played or about to be."""
        return self._queue.current

    @property
    def position_ms(self) -> int:
        """Where in the recording the player is, in ms."""
        return self._position

    @property
    def duration_ms(self) -> int:
        """How long the whole recording is, in ms; 0 while nobody knows."""
        return self._duration

    @property
    def state(self) -> str:
        """One of playing, paused, stopped, loading."""
        return self._state

    @property
    def volume(self) -> int:
        """0 to 100, as it is perceived."""
        return self._volume

    @property
    def muted(self) -> bool:
        """Whether it is silent without the volume being 0."""
        return self._muted

    @property
    def rate(self) -> float:
        """How many times as fast as recorded; the pitch is kept."""
        return self._rate

    def output_devices(self) -> tuple[OutputDevice, ...]:
        """The sound devices there are now."""
        return self._outputs.listed()

    def set_output_device(self, device_id: str | None) -> None:
        """Play on this device (None = the system's default)."""
        self._outputs.choose(device_id)

    # The queue

    def load(self, items: Queue | Sequence[Playable], start: int = 0, at_ms: int | None = None) -> None:
        """Take a new queue; ``play`` then begins at the item ``start``, at ``at_ms`` of its recording if given."""
        self.stop()
        if isinstance(items, Queue):
            self._queue = items
            if items.items and start:
                items.go_to(start)
        else:
            self._queue = Queue(items, start)
        self.queue_changed.emit()
        self._turn_to_current(at_ms)

    def add_next(self, *playables: Playable) -> None:
        """Queue items right after the current one."""
        self._queue.add_next(*playables)
        self._queue_grew(len(playables))

    def add_last(self, *playables: Playable) -> None:
        """Queue items at the end."""
        self._queue.add_last(*playables)
        self._queue_grew(len(playables))

    def move(self, place: int, to: int) -> None:
        """Move an item of the queue. Raises IndexError."""
        self._queue.move(place, to)
        self.queue_changed.emit()

    def remove(self, index: int) -> None:
        """Take an item out; if it is the current one, what follows it goes on. Raises IndexError."""
        was_current = index == self._queue.index
        self._queue.remove(index)
        self.queue_changed.emit()
        if was_current:
            self._change_item()

    def clear(self) -> None:
        """Stop and empty the queue."""
        self.stop()
        self._queue.clear()
        self.queue_changed.emit()
        self._turn_to_current()

    # The transport

    @Slot()
    def play(self) -> None:
        """Play on from where it is; from the item's beginning when it had come to its end."""
        item = self.current
        if item is None or self._wish == "playing":
            return
        going_on = self._wish == "paused" and self._reel.is_on
        self._wish = "playing"
        if going_on:
            self._reel.play()
            self._tell_state()
            return
        end = item.to_ms if item.to_ms is not None else self._duration
        self._start(item.from_ms if end and self._position >= end else self._position)

    @Slot()
    def pause(self) -> None:
        """Hold where it is."""
        if self._wish == "playing":
            self._wish = "paused"
            self._reel.pause()
            self._tell_state()

    @Slot()
    def toggle(self) -> None:
        """Pause when playing, else play."""
        if self._wish == "playing":
            self.pause()
        else:
            self.play()

    @Slot()
    def stop(self) -> None:
        """Stop, let go of every file, and go back to the item's beginning."""
        self._halt()
        if self.current is not None:
            self._tell_position(self.current.from_ms)

    @Slot(int)
    def seek(self, ms: int) -> None:
        """Go to a recording time, kept within the item's bounds; before anything is loaded it is remembered."""
        item = self.current
        if item is None:
            return
        ms = item.within(ms)
        if self._reel.is_on:
            self._reel.seek(ms)
        else:
            self._tell_position(ms)

    @Slot()
    def next(self) -> None:
        """Go to the next item, playing if it was playing; at the last one nothing happens."""
        if self._queue.next() is not None:
            self._change_item()

    @Slot()
    def previous(self) -> None:
        """Go back to the item's beginning, or to the item before when less than three seconds have been heard."""
        item = self.current
        if item is None:
            return
        if self._position - item.from_ms > _RESTART_AFTER_MS or self._queue.previous() is None:
            self.seek(item.from_ms)
        else:
            self._change_item()

    def go_to(self, index: int) -> None:
        """Turn to an item of the queue by its place, playing if it was playing. Raises IndexError."""
        self._queue.go_to(index)
        self._change_item()

    # The sound

    @Slot(int)
    def set_volume(self, volume: int) -> None:
        """Set the volume, 0 to 100 as it is perceived."""
        volume = max(0, min(100, volume))
        if volume != self._volume:
            self._volume = volume
            self._reel.set_loudness(self._volume, self._muted)
            self.volume_changed.emit(volume)

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Be silent, or be heard again."""
        if muted != self._muted:
            self._muted = muted
            self._reel.set_loudness(self._volume, self._muted)
            self.muted_changed.emit(muted)

    @Slot(float)
    def set_rate(self, rate: float) -> None:
        """Play 0.25 to 4 times as fast, at the same pitch."""
        rate = max(_SLOWEST, min(_FASTEST, rate))
        if rate != self._rate:
            self._rate = rate
            self._reel.set_rate(rate)
            self.rate_changed.emit(rate)

    # Inside

    def _start(self, ms: int) -> None:
        item = self.current
        if item is not None:
            self._reel.put_on(item, ms, play=self._wish == "playing")
            self._tell_state()

    def _item_over(self) -> None:
        if self._queue.next() is not None:
            self._change_item()
            return
        item = self.current
        self._halt()
        if item is not None:
            self._tell_position(item.to_ms if item.to_ms is not None else self._duration or self._position)
        self.finished.emit()

    def _change_item(self) -> None:
        self._turn_to_current()
        if self.current is None:
            self._halt()
        elif self._wish != "stopped":
            self._start(self._position)

    def _turn_to_current(self, at_ms: int | None = None) -> None:
        item = self.current
        self.item_changed.emit(item)
        self._tell_duration(item.timeline.duration_ms if item else 0)
        if item is None:
            self._tell_position(0)
        else:
            self._tell_position(item.from_ms if at_ms is None else item.within(at_ms))

    def _queue_grew(self, by: int) -> None:
        self.queue_changed.emit()
        if by and len(self._queue) == by:
            self._turn_to_current()

    def _halt(self) -> None:
        self._wish = "stopped"
        self._reel.take_off()
        self._tell_state()

    def _prepare_following(self) -> None:
        if self._queue.following is not None:
            self._reel.prepare(self._queue.following)

    def _use_device(self) -> None:
        self._reel.use_device()
        self.outputs_changed.emit()

    def _device_taken_away(self, name: str) -> None:
        if self._wish == "playing":
            self.pause()
            self.problem.emit(
                self.tr("The sound device “{name}” is gone; choose another one and play on.").format(
                    name=name
                )
            )

    def _tell_state(self) -> None:
        loading = self._wish == "playing" and self._reel.is_loading
        state = "loading" if loading else self._wish
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _tell_position(self, ms: int) -> None:
        if ms != self._position:
            self._position = ms
            self.position_changed.emit(ms)

    def _tell_duration(self, ms: int) -> None:
        if ms != self._duration:
            self._duration = ms
            self.duration_changed.emit(ms)

    def _tell_problem(self, file: str, reason: str) -> None:
        title = self.current.title if self.current is not None else ""
        sentences = {
            NO_FILES: self.tr("“{title}” has no sound files to play."),
            NO_SOUND: self.tr("There is no sound in {file}."),
            DAMAGED: self.tr("{file} cannot be played: it is damaged or is not a sound file."),
            NOT_ALLOWED: self.tr("{file} cannot be played: it may not be read."),
        }
        not_there = self.tr("{file} cannot be played: it is not there, or its disk is not connected.")
        self.problem.emit(sentences.get(reason, not_there).format(title=title, file=file))
