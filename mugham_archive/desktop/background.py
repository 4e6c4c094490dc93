"""Asks the archive on worker threads and brings the answer to the thread that draws, which never waits."""

from __future__ import annotations

import itertools
import sys
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from mugham_archive.archive import Archive, Changed
from mugham_archive.desktop.collecting import Collector
from mugham_archive.errors import ArchiveError

# Questions are short; a few at a time keep the disk busy without crowding the drawing thread out.
THREADS = 3
Answer = Callable[[Any], None]


class _Question:
    """What was asked and what came of it.

    The worker takes ``work`` out of it, leaves what came of it in it and forgets both before it reports. So whoever asked
    is never let go of last by a worker: an object of Qt that dies there takes its timers with it on the wrong thread.
    """

    __slots__ = ("answer", "done", "failed", "failure", "receiver", "work")

    def __init__(
        self,
        receiver: QObject,
        work: Callable[[], Any],
        done: Answer,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self.receiver = weakref.ref(receiver)
        self.work, self.done, self.failed = work, done, failed
        self.answer: Any = None
        self.failure: Exception | None = None

    def deliver(self) -> None:
        """Tell the one who asked, if it is still there."""
        still = self.receiver()
        if still is None or not shiboken6.isValid(still):
            return
        failure = self.failure
        if failure is None:
            self.done(self.answer)
        elif self.failed is not None:
            self.failed(failure)
        elif not isinstance(failure, ArchiveError):
            sys.excepthook(type(failure), failure, failure.__traceback__)


class _Desk(QObject):
    """Keeps the questions that are being answered, and receives the answers, on the GUI thread."""

    finished = Signal(int)
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(THREADS)
        self.questions: dict[int, _Question] = {}
        self._numbers = itertools.count()
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # From now on workers make objects too, and must not be the ones to find what is garbage.
        self.collector = Collector(self)

    def take(self, question: _Question, *, urgent: bool) -> None:
        """Have a question answered."""
        number = next(self._numbers)
        self.questions[number] = question
        self.pool.start(_Work(self, number), 1 if urgent else 0)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        question = self.questions.pop(number)
        try:
            question.deliver()
        finally:
            # An error refers to what raised it, and that to the question again: such a ring would be left to whichever
            # thread collects garbage next.
            question.failure = None
            if not self.questions:
                self.settled.emit()


class _Work(QRunnable):
    """Knows only the number of its question."""

    def __init__(self, desk: _Desk, number: int) -> None:
        super().__init__()
        self._desk, self._number = desk, number

    def run(self) -> None:
        _answer(self._desk.questions[self._number])
        if shiboken6.isValid(self._desk):
            self._desk.finished.emit(self._number)


def _answer(question: _Question) -> None:
    try:
        question.answer = question.work()
    except Exception as error:  # noqa: BLE001  a worker has nobody to raise to: the receiver is told
        question.failure = error


_desks: list[_Desk] = []


def desk() -> _Desk:
    """The one place where answers come in; made with the application."""
    if not _desks or not shiboken6.isValid(_desks[0]):
        _desks[:] = [_Desk()]
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(_close)
    return _desks[0]


def _close() -> None:
    for one in _desks:
        one.pool.clear()
        one.pool.waitForDone(5_000)


def busy() -> bool:
    """Whether some answer is still awaited."""
    return bool(desk().questions)


def ask(
    receiver: QObject,
    work: Callable[[], Any],
    done: Answer,
    failed: Callable[[Exception], None] | None = None,
    *,
    urgent: bool = False,
) -> None:
    """Do ``work`` on a worker, then call ``done`` with its answer (or ``failed``) on the GUI thread.

    A receiver that is gone by then is told nothing. A failure that nobody takes is shown as an unforeseen error.
    """
    desk().take(_Question(receiver, work, done, failed), urgent=urgent)


class ChangeBridge(QObject):
    """Tells of the archive's changes on the GUI thread, whichever thread made them."""

    changed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = archive.subscribe(self._tell)

    def _tell(self, changed: Changed) -> None:
        if shiboken6.isValid(self):
            self.changed.emit(changed)

    def close(self) -> None:
        """Listen no longer."""
        self._stop()
