"""Dropping files brings them in: progress, cancel, a summary with each failure, and a question before closing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mugham_archive import settings as folders
from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.importing import FailureDialog, describe
from mugham_archive.desktop.window import MainWindow
from mugham_archive.ingest.run import ImportReport
from mugham_archive.jobs import Job
from tests.desktop.frame.conftest import Opening
from tests.ingest.recordings import mp3


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files on the window as a file manager does; whether the window takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(500, 300)
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, button, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, button, none))
    return enter.isAccepted()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three recordings and one that is damaged."""
    folder = tmp_path / "Axşam 1979"
    for title in ("Havacat", "Rast", "Segah"):
        mp3(folder / f"{title}.mp3", title=title, artist="Aşıq Nümunə")
    (folder / "Damaged.mp3").write_bytes(b"nothing that could be heard" * 40)
    return folder


def blocked(window: MainWindow, going_on: threading.Event) -> None:
    """Start work that goes on until it is cancelled."""

    def work(job: Job) -> ImportReport:
        going_on.set()
        while not job.cancelled:
            job.progress(3, 10, "a.mp3")
            threading.Event().wait(0.02)
        return ImportReport(3, 3, 0, 0, 0, 0.1, [], cancelled=True)

    assert window.jobs.start("Import: somewhere", work)


def test_a_dropped_folder_is_brought_in_and_summed_up(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000) as finished:
        assert drop(window, folder)
    report = finished.args[0]
    assert (report.added, report.failed) == (3, 1)
    said = window.jobs._figures.text()
    assert "3 added" in said
    assert "1 failed" in said
    dialog = FailureDialog(report.failures, window)
    qtbot.addWidget(dialog)
    assert "Damaged.mp3" in dialog.findChild(QPlainTextEdit).toPlainText()
    wait_until_settled()
    assert window.status.figures.text().startswith("7 recordings")
    assert window.archive is not None
    assert window.archive.total(Listing("recording", state="inbox")) == 4


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("Only words")
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_with_no_archive_yet_one_is_made_for_what_is_dropped(
    open_window: Opening, folder: Path, qtbot: QtBot
) -> None:
    window = open_window(None)
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        assert drop(window, folder)
    assert isinstance(window.archive, Archive)
    assert window.archive.folder == folders.data_folder() / "archive"
    assert window.archive.total(Listing("recording")) == 3


def test_work_tells_how_far_it_is_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    blocked(window, threading.Event())
    qtbot.waitUntil(lambda: window.jobs._bar.maximum() == 10)
    assert window.jobs.isVisible()
    assert window.jobs._bar.value() == 3
    assert "3 of 10 files" in window.jobs._figures.text()
    with qtbot.waitSignal(window.jobs.finished):
        qtbot.mouseClick(window.jobs._stop, Qt.MouseButton.LeftButton)
    assert window.jobs._figures.text().startswith("Stopped.")
    assert not window.jobs.running


def test_two_imports_do_not_run_at_once(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    blocked(window, threading.Event())
    assert drop(window, folder)
    qtbot.waitUntil(lambda: "still running" in window.status.currentMessage())
    window.jobs.cancel()
    qtbot.waitUntil(lambda: not window.jobs.running)


def test_work_that_fails_says_why(window: MainWindow, qtbot: QtBot) -> None:
    def work(job: Job) -> ImportReport:
        raise OSError("The disk was taken out.")

    with qtbot.waitSignal(window.jobs.failed) as failed:
        window.jobs.start("Import: a disk", work)
    assert failed.args == ["The disk was taken out."]
    assert window.status.currentMessage() == "The disk was taken out."
    assert not window.jobs.running


@pytest.mark.parametrize("close", [True, False])
def test_closing_in_the_middle_of_work_asks(window: MainWindow, qtbot: QtBot, close: bool) -> None:
    going_on = threading.Event()
    blocked(window, going_on)
    qtbot.waitUntil(going_on.is_set)
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        button = QMessageBox.StandardButton.Yes if close else QMessageBox.StandardButton.No
        box.button(button).click()

    QTimer.singleShot(100, answer)
    window.close()
    assert len(asked) == 1
    assert window.isVisible() is not close
    assert window.jobs._worker is None or not close or window.jobs._worker.isFinished()
    window.jobs.cancel()
    qtbot.waitUntil(lambda: not window.jobs.running)


def test_what_is_brought_in_is_named_in_few_words() -> None:
    assert describe(["/media/disk/Axşam 1979/"]) == "Axşam 1979"
    assert describe(["/a/1.mp3", "/a/2.mp3", "/a/3.mp3"]) == "1.mp3 + 2"
