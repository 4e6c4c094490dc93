"""Asks the archive on worker threads and brings the answer to the thread that draws, which never waits."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from mugham_archive.archive import Archive, Changed
from mugham_archive.errors import ArchiveError

# Questions are short; a few at a time keep the disk busy without crowding the drawing thread out.
THREADS = 3
Answer = Callable[[Any], None]


class _Desk(QObject):
    """Receives what workers have finished, on the GUI thread."""

    finished = Signal(object)
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(THREADS)
        self.waiting = 0
        self.finished.connect(self._deliver)

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        self.waiting -= 1
        deliver()
        if self.waiting == 0:
            self.settled.emit()


class _Work(QRunnable):
    def __init__(
        self,
        work: Callable[[], Any],
        deliver: Callable[[Any, Exception | None], Callable[[], None]],
        desk: _Desk,
    ) -> None:
        super().__init__()
        self._work, self._deliver, self._desk = work, deliver, desk

    def run(self) -> None:
        answer: Any = None
        failure: Exception | None = None
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001  a worker has nobody to raise to: the receiver is told
            failure = error
        if shiboken6.isValid(self._desk):
            self._desk.finished.emit(self._deliver(answer, failure))


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
    return desk().waiting > 0


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
    here = desk()
    alive = weakref.ref(receiver)

    def deliver(answer: Any, failure: Exception | None) -> Callable[[], None]:
        def tell() -> None:
            still = alive()
            if still is None or not shiboken6.isValid(still):
                return
            if failure is None:
                done(answer)
            elif failed is not None:
                failed(failure)
            elif not isinstance(failure, ArchiveError):
                sys.excepthook(type(failure), failure, failure.__traceback__)

        return tell

    here.waiting += 1
    here.pool.start(_Work(work, deliver, here), 1 if urgent else 0)


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
