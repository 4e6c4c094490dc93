"""Long work: how far it is, how fast it goes, and whether it should stop; knows nothing of windows or terminals."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mugham_archive.errors import ArchiveError

# Progress is told at most this often, so that telling it does not become the work.
TELL_EVERY_S = 0.1


class Stopped(ArchiveError):
    """Work that is done whole or not at all was cancelled: nothing has changed."""

    def __init__(self) -> None:
        super().__init__("It was stopped; nothing has changed.")


@dataclass(frozen=True, slots=True)
class JobState:
    """How far a job is: ``done`` of ``total`` (None = not known yet), ``rate`` per second, ``remaining_s`` seconds."""

    done: int
    total: int | None
    words: str
    rate: float | None
    remaining_s: float | None


# So many searches of the younger objects before one of all of them.
_SELDOM = 100_000


class _Collecting:
    """How often Python's collector searched before the first of those began who want it to search seldom."""

    lock = threading.Lock()
    amount = 0
    usual = (0, 0, 0)


@contextmanager
def many_objects() -> Iterator[None]:
    """While work makes objects by the hundred thousand, let Python's collector look through the young ones only.

    Its search through every object stops all threads, for a tenth of a second in a large import, and finds nothing. It is
    as before when the last of those is done that work so at one time.
    """
    with _Collecting.lock:
        if not _Collecting.amount:
            _Collecting.usual = gc.get_threshold()
            gc.set_threshold(10_000, _Collecting.usual[1], _SELDOM)
        _Collecting.amount += 1
    try:
        yield
    finally:
        with _Collecting.lock:
            _Collecting.amount -= 1
            if not _Collecting.amount:
                gc.set_threshold(*_Collecting.usual)


class Job:
    """Handed to long work, which reports to it and looks at ``cancelled``; safe to use from any thread."""

    def __init__(self, listener: Callable[[JobState], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = threading.Event()
        self._started = time.monotonic()
        self._told = 0.0
        self.state = JobState(0, None, "", None, None)

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at the next whole step."""
        self._cancelled.set()

    def go_on(self) -> None:
        """Raise Stopped when the work was asked to stop."""
        if self.cancelled:
            raise Stopped

    def progress(
        self, done: int, total: int | None = None, words: str = "", *, at_once: bool = False
    ) -> None:
        """Say that ``done`` of ``total`` things are finished; ``words`` name what is being done."""
        now = time.monotonic()
        passed = now - self._started
        rate = done / passed if done and passed > 0.5 else None
        remaining = (total - done) / rate if rate and total is not None else None
        self.state = JobState(done, total, words, rate, remaining)
        if self._listener is not None and (at_once or done == total or now - self._told >= TELL_EVERY_S):
            self._told = now
            self._listener(self.state)
