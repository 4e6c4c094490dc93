"""The keyboard stays with the window whatever page comes, so that one can type on while results change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def go(window: MainWindow, address: str) -> None:
    window.frame.open(address)
    wait_until_settled()


def address(window: MainWindow) -> str:
    return window.frame.navigation.address


def test_a_search_is_answered_while_one_types_and_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "events")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    search = window.header.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "rast")
    qtbot.waitUntil(lambda: address(window) == "search/rast")
    qtbot.keyClicks(search, " segah")
    qtbot.waitUntil(lambda: address(window) == "search/rast segah")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert address(window) == "events"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.hasFocus()


def test_enter_in_the_search_goes_into_the_results(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(window.header.search, "rast")
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (table := window.pages.table()) is not None and table.hasFocus())


@pytest.mark.parametrize(
    "page", ["recordings", "events", "performers", "inbox", "mode/rast", "series/S0000001"]
)
def test_no_page_takes_the_keyboard_from_the_window(window: MainWindow, page: str) -> None:
    window.frame.open(page)
    wait_until_settled()
    assert window.isActiveWindow()
