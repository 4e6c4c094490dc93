"""Questions are answered on the thread that draws, never to somebody who is gone, and failures are told once."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Changed
from mugham_archive.desktop import background
from mugham_archive.errors import ArchiveError
from tests.desktop.catalogued import filled


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    receiver = QObject()
    threads: list[threading.Thread] = []

    def work() -> str:
        threads.append(threading.current_thread())
        return "answer"

    answers: list[tuple[str, threading.Thread]] = []
    background.ask(receiver, work, lambda answer: answers.append((answer, threading.current_thread())))
    assert answers == []
    assert background.busy()
    qtbot.waitUntil(lambda: not background.busy())
    assert answers == [("answer", threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_who_is_gone_is_told_nothing(qtbot: QtBot) -> None:
    go_on = threading.Event()
    receiver = QObject()
    answers: list[object] = []
    background.ask(receiver, lambda: go_on.wait(10), answers.append)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert answers == []


def test_a_failure_is_told_once_to_who_takes_it(qtbot: QtBot) -> None:
    def work() -> None:
        raise ArchiveError("The disk is full.")

    receiver = QObject()
    failures: list[Exception] = []
    answers: list[object] = []
    background.ask(receiver, work, answers.append, failures.append)
    qtbot.waitUntil(lambda: not background.busy())
    assert [str(failure) for failure in failures] == ["The disk is full."]
    assert answers == []


def test_a_failure_that_nobody_foresaw_is_not_hidden(qtbot: QtBot) -> None:
    receiver = QObject()
    with qtbot.captureExceptions() as seen:
        background.ask(receiver, lambda: 1 // 0, lambda _answer: None)
        qtbot.waitUntil(lambda: not background.busy())
    assert [kind for kind, *_ in seen] == [ZeroDivisionError]


def test_a_change_made_on_any_thread_is_told_here(qtbot: QtBot, tmp_path: Path) -> None:
    archive = filled(tmp_path / "archive")
    bridge = background.ChangeBridge(archive)
    told: list[tuple[Changed, threading.Thread]] = []
    bridge.changed.connect(lambda changed: told.append((changed, threading.current_thread())))
    worker = threading.Thread(target=archive.undo)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1] is threading.main_thread()
    bridge.close()
    archive.redo()
    QCoreApplication.processEvents()
    assert len(told) == 1
    archive.close()


class _Listener(QObject):
    """Notes on which thread it dies."""

    def __init__(self, died: list[threading.Thread]) -> None:
        super().__init__()
        self.destroyed.connect(
            lambda: died.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
        )
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)

    def ask(self) -> None:
        background.ask(self, lambda: self.answers.append("asked"), self.take, self.take)

    def fail(self) -> None:
        def work() -> None:
            self.answers.append("asked")
            raise ArchiveError("It cannot be read.")

        background.ask(self, work, self.take, self.take)


def test_what_only_refers_to_itself_is_not_found_by_a_worker(qtbot: QtBot) -> None:
    died: list[threading.Thread] = []
    background.desk()
    for _ in range(50):
        left = _Listener(died)
        left.ring = left
    del left

    def work() -> int:
        # As many objects as make Python search of its own accord, many times over.
        return len([[number] for number in range(300_000)])

    made: list[int] = []
    background.ask(background.desk(), work, made.append)
    qtbot.waitUntil(lambda: made == [300_000])
    gc.collect()
    assert len(died) == 50
    assert set(died) == {threading.main_thread()}


@pytest.mark.parametrize("how", ["ask", "fail"])
def test_who_asked_never_dies_on_the_thread_of_a_worker(qtbot: QtBot, how: str) -> None:
    died: list[threading.Thread] = []
    for _ in range(300):
        getattr(_Listener(died), how)()
    qtbot.waitUntil(lambda: not background.busy())
    qtbot.wait(50)
    gc.collect()
    assert len(died) == 300
    assert set(died) == {threading.main_thread()}
