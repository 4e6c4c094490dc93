"""Playing from the command line: no window, until the end or Ctrl+C."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import FrameType

from PySide6.QtCore import QCoreApplication, QTimer

from mugham_archive.errors import ArchiveError
from mugham_archive.listening.player.transport import Player
from mugham_archive.listening.queue import Playable

# Python hears of Ctrl+C only when Python code runs: this often it does, while Qt waits.
_LISTEN_EVERY_MS = 100


class CannotPlay(ArchiveError):
    """Not a single file of what was asked could be played."""


@dataclass(frozen=True, slots=True)
class PlayReport:
    """What was heard: the file it began in, and from where to where in ms of the recording."""

    file: str
    from_ms: int
    to_ms: int


def play_to_end(
    playable: Playable, *, seconds: float | None = None, on_problem: Callable[[str], None] | None = None
) -> PlayReport:
    """Play to the item's end, or for some seconds of the recording's time, and return; Ctrl+C stops at once.

    Call it on the main thread. ``on_problem`` is told a sentence for each file passed over. Raises CannotPlay when
    nothing could be heard and SoundUnavailable when Qt Multimedia does not load.
    """
    application = QCoreApplication.instance() or QCoreApplication([])
    begin = playable.timeline.to_recording_ms(*playable.timeline.locate(playable.from_ms))
    if seconds is not None:
        until = begin + round(seconds * 1000)
        playable = replace(playable, to_ms=until if playable.to_ms is None else min(until, playable.to_ms))
    player = Player()
    problems: list[str] = []
    heard = _Heard()
    player.problem.connect(problems.append)
    if on_problem is not None:
        player.problem.connect(on_problem)
    player.position_changed.connect(lambda ms: heard.at(ms) if player.state == "playing" else None)
    player.finished.connect(application.quit)
    player.load([playable])
    QTimer.singleShot(0, player.play)
    with _stopped_by_ctrl_c(application):
        application.exec()
    player.stop()
    if heard.first is None or heard.last is None:
        if problems:
            raise CannotPlay("{problem}", problem=problems[0])
        raise CannotPlay("Nothing of {ref} was played.", ref=playable.ref)
    stretch = playable.timeline.stretches[playable.timeline.locate(heard.first)[0]]
    return PlayReport(stretch.file, max(begin, stretch.start_ms), heard.last)


@dataclass
class _Heard:
    """The first and the last recording time that was told while the sound was on."""

    first: int | None = None
    last: int | None = None

    def at(self, ms: int) -> None:
        self.first = ms if self.first is None else self.first
        self.last = ms


@contextmanager
def _stopped_by_ctrl_c(application: QCoreApplication) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        application.quit()

    before = signal.signal(signal.SIGINT, stop)
    listen = QTimer(application)
    listen.timeout.connect(lambda: None)
    listen.start(_LISTEN_EVERY_MS)
    try:
        yield
    finally:
        listen.stop()
        signal.signal(signal.SIGINT, before)
