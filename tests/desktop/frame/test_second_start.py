"""A second start for the same archive brings the open window forward, however the archive is named."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.application import Reception, draw_picture, raise_other
from mugham_archive.desktop.window import MainWindow

START = (
    "import sys; from mugham_archive.desktop.application import raise_other; print(raise_other(sys.argv[1]))"
)


def _ended(process: subprocess.Popen[str]) -> bool:
    return process.poll() is not None


def test_nobody_answers_when_no_window_is_open(tmp_path: Path) -> None:
    assert raise_other(str(tmp_path / "archive")) is False
    assert raise_other(None) is False


def test_another_process_brings_the_window_forward(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    reception = Reception(window)
    folder = tmp_path / "archive"
    reception.listen(str(folder))
    window.showMinimized()
    for name in (folder, folder / "archive.db", folder / ".." / "archive"):
        other = subprocess.Popen(
            [sys.executable, "-c", START, str(name)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
        )
        ended = partial(_ended, other)
        qtbot.waitUntil(ended, timeout=20_000)
        assert other.communicate()[0].strip() == "True"
        qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)
    reception.close()
    assert raise_other(str(folder)) is False


def test_after_another_archive_is_opened_it_is_that_one_that_is_answered_for(
    window: MainWindow, tmp_path: Path
) -> None:
    reception = Reception(window)
    reception.listen(str(tmp_path / "first"))
    reception.listen(str(tmp_path / "second"))
    assert raise_other(str(tmp_path / "first")) is False
    assert raise_other(str(tmp_path / "second")) is True
    reception.close()


def test_a_picture_of_the_window_is_drawn_without_a_screen(window: MainWindow, tmp_path: Path) -> None:
    assert window.archive is not None
    where = window.archive.where
    light = draw_picture(where, tmp_path / "light.png", size=(1000, 700))
    dark = draw_picture(where, tmp_path / "dark.png", page="recordings", size=(1300, 800), theme="dark")
    for path, size in ((light, (1000, 700)), (dark, (1300, 800))):
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == size
    assert QImage(str(light)).pixelColor(500, 400).lightness() > 200
    assert QImage(str(dark)).pixelColor(700, 795).lightness() < 80
