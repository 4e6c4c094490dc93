"""A recording is given its files by hand: from the menu, by the button of its page, dropped; told, stopped, taken back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.editing import new_entry
from mugham_archive.catalogue.views import Listing, RecordingDetails
from mugham_archive.desktop.window import MainWindow
from mugham_archive.ingest import adding_files
from tests.archives import problems, tables
from tests.desktop.frame.at_the_desk import CONTROL, KEY, Desk
from tests.desktop.frame.test_papers import drop, middle
from tests.ingest.recordings import mp3, paths_of, wav

ALT = Qt.KeyboardModifier.AltModifier


class Giving(Desk):
    """A person before the page of a recording without files."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        with self.archive.change("Describe") as change:
            self.ref = new_entry(change.session, "recording", "Bayatı-Şiraz")
        self.window.frame.open(f"recording/{self.ref}")
        self.settle()

    @property
    def details(self) -> RecordingDetails:
        """What the archive knows of it."""
        details = self.archive.details(self.ref, "en")
        assert isinstance(details, RecordingDetails)
        return details

    @property
    def said(self) -> str:
        """What the panel of long work tells."""
        return self.window.jobs._figures.text()

    def wait(self) -> None:
        """Until all is read and shown."""
        self.qtbot.waitUntil(lambda: not self.window.jobs.running and self.window.jobs._close.isVisible())
        self.settle()

    def button(self) -> QPushButton:
        """“Add files…” on the page."""
        (found,) = [
            one
            for one in self.window.pages.currentWidget().findChildren(QPushButton)
            if one.text() == "Add files…"
        ]
        return found


@pytest.fixture
def giving(qtbot: QtBot, window: MainWindow) -> Giving:
    """Before such a page."""
    return Giving(qtbot, window)


@pytest.fixture
def sides(tmp_path: Path) -> list[Path]:
    """Two sides of a tape."""
    return [
        wav(tmp_path / "Lent" / f"Lent 7 side {side}.wav", length)
        for side, length in (("B", 700), ("A", 500))
    ]


def chosen(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """Somebody chooses these in the system's dialog."""
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_args, **_options: ([str(path) for path in paths], "")
    )


def test_files_are_added_from_the_menu_and_taken_back(
    giving: Giving, sides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables(giving.archive)
    chosen(monkeypatch, *sides)
    giving.press(KEY.Key_O, CONTROL | ALT)
    giving.wait()
    assert paths_of(giving.details) == [["Lent 7 side A.wav", "Lent 7 side B.wav"]]
    assert giving.details.card.duration_ms == 1200 and giving.said == "2 added"
    assert problems(giving.archive) == []
    # In the search box the key would take back what is typed there.
    giving.button().setFocus()
    giving.press(KEY.Key_Z, CONTROL)
    giving.settle()
    assert tables(giving.archive) == before


def test_the_button_of_the_page_adds_and_says_what_cannot_be_added(
    giving: Giving, sides: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "Lent" / "Lent 7 side C.mp3"
    damaged.write_bytes(b"nothing that could be heard" * 40)
    chosen(monkeypatch, *sides, damaged)
    giving.button().setFocus()
    giving.press(KEY.Key_Space)
    giving.wait()
    first, second = giving.said.split("\n")
    assert first == "2 added · 1 failed" and second.startswith("Lent 7 side C.mp3: ") and second.endswith(".")
    # Once more: nothing is there twice.
    chosen(monkeypatch, *sides)
    giving.button().setFocus()
    giving.press(KEY.Key_Space)
    giving.wait()
    lines = giving.said.split("\n")
    assert lines[0] == "2 known already" and f"“Lent 7 side B.wav” is there already: {giving.ref}" in lines
    assert paths_of(giving.details) == [["Lent 7 side A.wav", "Lent 7 side B.wav"]]


def test_files_dropped_on_the_page_are_the_recordings_and_folders_are_imported(
    giving: Giving, sides: list[Path], tmp_path: Path
) -> None:
    page = middle(giving.window, giving.window.pages)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sides])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    giving.window.dragMoveEvent(QDragMoveEvent(page, Qt.DropAction.CopyAction, data, button, none))
    assert giving.window.status.currentMessage() == f"Drop to give {giving.ref} these files."
    drop(giving.window, page, *sides)
    giving.qtbot.waitUntil(lambda: bool(giving.details.copies))
    giving.wait()
    assert paths_of(giving.details) == [["Lent 7 side A.wav", "Lent 7 side B.wav"]]
    folder = tmp_path / "Axşam 1979"
    mp3(folder / "Havacat.mp3", 30, title="Havacat")
    inbox = giving.archive.total(Listing("recording", state="inbox"))
    drop(giving.window, page, folder)
    giving.qtbot.waitUntil(lambda: giving.archive.total(Listing("recording", state="inbox")) == inbox + 1)
    giving.wait()
    # At the library's side files are brought in by themselves.
    drop(giving.window, QPoint(100, 300), mp3(tmp_path / "Rast.mp3", 33, title="Rast"))
    giving.qtbot.waitUntil(lambda: giving.archive.total(Listing("recording", state="inbox")) == inbox + 2)
    giving.wait()
    assert len(paths_of(giving.details)) == 1


def test_adding_is_stopped_with_nothing_changed(
    giving: Giving, sides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, reading = tables(giving.archive), threading.Event()

    class Slow(adding_files.ReadingPool):
        def results(self, chunks, cancelled):  # type: ignore[no-untyped-def]
            reading.set()
            while not cancelled():
                threading.Event().wait(0.01)
            yield from super().results(chunks, cancelled)

    monkeypatch.setattr(adding_files, "ReadingPool", Slow)
    giving.window.frame.recording_files.give([str(path) for path in sides], giving.ref)
    giving.qtbot.waitUntil(reading.is_set)
    giving.window.jobs._stop.setFocus()
    giving.press(KEY.Key_Space)
    giving.wait()
    assert giving.said == "It was stopped; nothing has changed." and tables(giving.archive) == before


def test_without_a_recording_in_front_one_is_asked_to_select_it(giving: Giving) -> None:
    giving.window.frame.open("home")
    giving.settle()
    giving.press(KEY.Key_O, CONTROL | ALT)
    assert "Select the recording first" in giving.window.status.currentMessage()


def test_a_recording_that_lacks_its_files_asks_for_them(
    giving: Giving, sides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, *sides)
    giving.window.frame.fill_in(giving.ref, completeness.field_of("recording", "files"))
    giving.wait()
    assert giving.details.card.duration_ms == 1200
    # What came of it stands above the player, however much there is to tell.
    jobs, player = giving.window.jobs, giving.window.player_bar
    assert jobs.geometry().bottom() < player.mapTo(giving.window, QPoint(0, 0)).y()
