"""The whole window on a small archive, and an archive with more rows than are fetched at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.application import make_window, wait_until_settled
from mugham_archive.desktop.window import MainWindow
from mugham_archive.settings import Settings
from mugham_archive.spoken import languages
from tests.bench.generate import generate
from tests.desktop.catalogued import filled
from tests.desktop.frame.at_the_desk import Desk

Opening = Callable[..., MainWindow]


# Milliseconds after which a dialog that a test has not answered is closed: the test fails, and the others go on.
_PATIENCE = 90_000


@pytest.fixture(autouse=True)
def no_endless_question(qapp: QApplication) -> Iterator[None]:
    """A dialog that waits for an answer waits in a loop of its own, which no test could leave."""

    def close() -> None:
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if waiting is not None:
            waiting.close()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(_PATIENCE)
    yield
    timer.stop()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A person's settings, none made yet."""
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings) -> Iterator[Opening]:
    """Opens a window as a start of the program does, on an archive or on none."""
    made: list[MainWindow] = []

    def open_on(archive: Archive | None, page: str = "") -> MainWindow:
        window = make_window(settings, theme="light", language="en")
        made.append(window)
        window.resize(1440, 900)
        window.set_archive(archive, page)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        wait_until_settled()
        return window

    yield open_on
    for window in made:
        window.jobs.wait()
        window.hide()
        qtbot.waitUntil(lambda: not background.busy())
        if window.archive is not None:
            window.archive.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.clipboard().clear()
    languages.speak("en")


@pytest.fixture
def window(open_window: Opening, tmp_path: Path) -> MainWindow:
    """The window on an archive with a little of everything."""
    return open_window(filled(tmp_path / "archive"))


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow) -> Desk:
    """Somebody before that window who edits."""
    return Desk(qtbot, window)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive of 950 recordings: more than the first rows, and ten pages of cards."""
    folder = tmp_path_factory.mktemp("many")
    generate(folder, 950)
    archive = Archive.open(folder)
    yield archive
    archive.close()
