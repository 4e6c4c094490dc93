"""One recording or segment being played across its files, without a break that is noticed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mugham_archive.listening.player.deck import Deck
from mugham_archive.listening.player.sound import Outputs
from mugham_archive.listening.queue import Playable

NO_FILES = "no_files"
# What is left of a stretch when the next file is opened, so that it is ready to go on.
_AHEAD_MS = 8_000


class Reel(QObject):
    """Walks over the stretches of a playable with two decks in turn; its times are recording times in ms.

    ``unplayable`` tells a file that was passed over and why (a reason of ``deck``, or NO_FILES with an empty path).
    """

    moved = Signal(int)
    loading_changed = Signal()
    duration_found = Signal(int)
    nearly_over = Signal()
    over = Signal()
    unplayable = Signal(str, str)

    def __init__(self, outputs: Outputs, parent: QObject | None = None) -> None:
        """A reel with nothing on it."""
        super().__init__(parent)
        self._outputs = outputs
        self._deck, self._spare = self._made_deck(), self._made_deck()
        self._item: Playable | None = None
        self._index = 0
        self._playing = False

    @property
    def is_loading(self) -> bool:
        """Whether a file is being opened."""
        return bool(self._deck.file) and not self._deck.is_loaded

    @property
    def is_on(self) -> bool:
        """Whether there is something on the reel."""
        return self._item is not None

    def put_on(self, item: Playable, ms: int, *, play: bool) -> None:
        """Begin an item at a recording time."""
        self._item, self._playing = item, play
        if item.timeline.stretches:
            self._put_on(*item.timeline.locate(ms))
            return
        self._deck.close()
        # Told later, as of any other item that cannot be played: a long queue of them must not nest calls.
        QTimer.singleShot(0, self, lambda: self._tell_empty(item))

    def take_off(self) -> None:
        """Stop, and let go of every file."""
        self._item, self._playing = None, False
        self._deck.close()
        self._spare.close()

    def play(self) -> None:
        """Go on."""
        self._playing = True
        self._deck.play()

    def pause(self) -> None:
        """Hold."""
        self._playing = False
        self._deck.pause()

    def seek(self, ms: int) -> None:
        """Go to a recording time of the item; a gap is skipped forward."""
        if self._item is None or not self._item.timeline.stretches:
            return
        index, file_ms = self._item.timeline.locate(ms)
        if index == self._index and self._deck.file:
            self._deck.seek(file_ms)
            self._tell(file_ms)
        else:
            self._put_on(index, file_ms)

    def prepare(self, item: Playable) -> None:
        """Open the first file of what comes after the item, so that it follows at once."""
        if item.timeline.stretches:
            self._prepare(item, *item.timeline.locate(item.from_ms))

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast, at the same pitch."""
        for deck in (self._deck, self._spare):
            deck.set_rate(rate)

    def set_loudness(self, volume: int, muted: bool) -> None:
        """Volume 0 to 100 as it is perceived, and whether to be silent."""
        for deck in (self._deck, self._spare):
            deck.set_loudness(volume, muted)

    def use_device(self) -> None:
        """Play on the sound device now in use."""
        for deck in (self._deck, self._spare):
            deck.use_device()

    def _made_deck(self) -> Deck:
        deck = Deck(self._outputs, self)
        deck.moved.connect(lambda ms: self._moved(deck, ms))
        deck.loaded.connect(lambda: self._loaded(deck))
        deck.ended.connect(lambda: self._ended(deck))
        deck.failed.connect(lambda file, reason: self._failed(deck, file, reason))
        return deck

    def _put_on(self, index: int, file_ms: int) -> None:
        assert self._item is not None
        self._index = index
        file, end = self._item.timeline.stretches[index].file, _leave_at(self._item, index)
        if self._spare.holds(file, file_ms, end):
            self._deck.close()
            self._deck, self._spare = self._spare, self._deck
        else:
            self._deck.open(file, file_ms, end)
        if self._playing:
            self._deck.play()
        self._tell(file_ms)
        if self._deck.is_loaded:
            self._loaded(self._deck)
        self.loading_changed.emit()

    def _prepare(self, item: Playable, index: int, file_ms: int) -> None:
        file, end = item.timeline.stretches[index].file, _leave_at(item, index)
        if not self._spare.holds(file, file_ms, end):
            self._spare.open(file, file_ms, end)

    def _tell(self, file_ms: int) -> None:
        if self._item is not None:
            self.moved.emit(self._item.timeline.to_recording_ms(self._index, file_ms))

    def _tell_empty(self, item: Playable) -> None:
        if self._item is item:
            self.unplayable.emit("", NO_FILES)
            self._leave()

    def _loaded(self, deck: Deck) -> None:
        if deck is not self._deck or self._item is None:
            return
        timeline = self._item.timeline
        if timeline.end_ms(self._index) is None:
            self.duration_found.emit(timeline.to_recording_ms(self._index, deck.file_duration_ms))
        self.loading_changed.emit()

    def _moved(self, deck: Deck, file_ms: int) -> None:
        if deck is not self._deck or self._item is None:
            return
        end = _leave_at(self._item, self._index) or deck.file_duration_ms
        if end and end - file_ms < _AHEAD_MS:
            following = _following(self._item, self._index)
            if following is None:
                self.nearly_over.emit()
            else:
                self._prepare(self._item, following, self._item.timeline.stretches[following].in_ms)
        self._tell(file_ms)

    def _ended(self, deck: Deck) -> None:
        if deck is self._deck and self._item is not None:
            self._tell(_leave_at(self._item, self._index) or deck.file_duration_ms)
            self._leave()

    def _failed(self, deck: Deck, file: str, reason: str) -> None:
        if deck is self._deck:
            self.unplayable.emit(file, reason)
            self._leave()

    def _leave(self) -> None:
        """Go on to the stretch after this one, or be over."""
        if self._item is None:
            return
        following = _following(self._item, self._index)
        if following is None:
            self.over.emit()
        else:
            self._put_on(following, self._item.timeline.stretches[following].in_ms)


def _leave_at(item: Playable, index: int) -> int | None:
    """The file time at which an item leaves a stretch: the stretch's end or the item's; None = the file's end."""
    stretch = item.timeline.stretches[index]
    ends = [item.timeline.file_end_ms(index)]
    if item.to_ms is not None:
        ends.append(max(0, item.to_ms - stretch.start_ms) + stretch.in_ms)
    return min((end for end in ends if end is not None), default=None)


def _following(item: Playable, index: int) -> int | None:
    """The next stretch that lies within the item's bounds and can be heard at all."""
    timeline = item.timeline
    for later in range(index + 1, len(timeline.stretches)):
        start = timeline.stretches[later].start_ms
        if item.to_ms is not None and start >= item.to_ms:
            return None
        if timeline.end_ms(later) != start:
            return later
    return None
