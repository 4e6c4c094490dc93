"""The window as a whole, as a person at a keyboard and a mouse finds it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.dialogs.shortcuts import ShortcutSheet
from mugham_archive.desktop.menus import DEEDS, MENUS
from mugham_archive.desktop.window import MainWindow
from mugham_archive.settings import Settings
from tests.desktop.catalogued import filled
from tests.desktop.frame.conftest import Opening

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def go(window: MainWindow, address: str) -> None:
    window.frame.open(address)
    wait_until_settled()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def address(window: MainWindow) -> str:
    return window.frame.navigation.address


# The menus -------------------------------------------------------------------------------------------------------


def test_every_action_is_in_a_menu_and_every_key_is_free(window: MainWindow) -> None:
    assert sorted(name for _, names in MENUS for name in names if name) == sorted(DEEDS)
    keys = [key.toString() for action in window.actions_.by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for action in window.actions_.by_name.values():
        assert action.text()
        assert action.toolTip()


def test_every_key_is_on_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.actions_, window)
    qtbot.addWidget(sheet)
    from PySide6.QtWidgets import QLabel

    said = {label.text() for label in sheet.findChildren(QLabel)}
    for action in window.actions_.by_name.values():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in said


def test_undo_and_redo_name_the_change(window: MainWindow, qtbot: QtBot) -> None:
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert undo.text() == "Undo: Made a few entries"
    assert not redo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: redo.text() == "Redo: Made a few entries")
    assert not undo.isEnabled()
    # On a slow machine the work was shown in a dialog, which gives the keyboard back when it closes.
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and window.isActiveWindow())
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: undo.isEnabled() and not redo.isEnabled())


# Going -----------------------------------------------------------------------------------------------------------


def test_back_and_forward_by_keyboard_and_mouse(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "recordings")
    go(window, "events")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert address(window) == "recordings"
    wait_until_settled()
    table = window.pages.table()
    handle = window.windowHandle()
    assert table is not None
    assert handle is not None
    over = table.viewport().mapTo(window, QPoint(60, 20))
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, over)
    assert address(window) == "home"
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, over)
    assert address(window) == "recordings"


def test_the_sidebar_opens_lists_and_series(window: MainWindow, qtbot: QtBot) -> None:
    assert window.sidebar is not None
    tree = window.sidebar.tree
    for said, expected in (("Treasury of Secrets", "series/S0000001"), ("Recordings", "recordings")):
        found = tree.findItems(
            said, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchCaseSensitive
        )
        place = tree.visualItemRect(found[0]).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert address(window) == expected
        wait_until_settled()
        assert tree.currentItem() is not None
        assert tree.currentItem().text(0).startswith(said)


def test_escape_empties_the_search_goes_back_and_then_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "modes")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    search = window.header.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "rast")
    qtbot.waitUntil(lambda: address(window) == "search/rast")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert address(window) == "modes"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.hasFocus()


def test_a_slash_goes_to_the_search_but_can_be_typed_there(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "recordings")
    table = window.pages.table()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Slash)
    assert window.header.search.hasFocus()
    qtbot.keyClicks(window.header.search, "1/2")
    assert window.header.search.text() == "1/2"


def test_the_address_of_a_page_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "mode/rast")
    window.actions_["copy_address"].trigger()
    assert QGuiApplication.clipboard().text() == "mode/rast"


# Playing ---------------------------------------------------------------------------------------------------------


def test_space_plays_from_a_list_but_is_a_letter_in_the_search(window: MainWindow, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    window.player_bar.wanted.connect(lambda: wanted.append(True))
    go(window, "recordings")
    table = window.pages.table()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert wanted == [True]
    window.header.search.setFocus()
    qtbot.keyClicks(window.header.search, "a b")
    assert window.header.search.text() == "a b"
    assert wanted == [True]


def test_space_presses_the_button_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    window.player_bar.wanted.connect(lambda: wanted.append(True))
    mute = window.player_bar.mute
    mute.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    mute.setFocus()
    with qtbot.waitSignal(mute.clicked):
        qtbot.keyClick(mute, Qt.Key.Key_Space)
    assert wanted == []


def test_there_is_nothing_to_stop_or_skip_while_nothing_plays(window: MainWindow) -> None:
    for name in ("stop", "next", "previous", "step_forward", "leap_back"):
        assert not window.actions_[name].isEnabled()
    assert window.actions_["play"].isEnabled()


def test_what_cannot_be_played_says_why(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "recordings")
    window.frame.play(["R0000003"])
    qtbot.waitUntil(lambda: window.status.currentMessage() != "")


# What is remembered ----------------------------------------------------------------------------------------------


def test_the_window_comes_back_as_it_was(open_window: Opening, settings: Settings, tmp_path: Path) -> None:
    archive = filled(tmp_path / "archive")
    first = open_window(archive)
    first.resize(1440, 610)
    first.player_bar.volume.setValue(35)
    first.set_theme("dark")
    first.set_language("az")
    go(first, "events")
    first.close()
    again = Settings(settings.file)
    assert again.get("window/page", "") == "events"
    assert again.get("player/volume", 0) == 35
    assert (again.get("theme", ""), again.get("language", "")) == ("dark", "az")
    second = MainWindow(again, first.theme, "az")
    # The screen of a test is narrow; the height is the person's own.
    assert second.height() == 610
    assert second.player_bar.volume.value() == 35
    second.deleteLater()


def test_turning_the_volume_writes_the_settings_once(window: MainWindow, qtbot: QtBot) -> None:
    file = window.settings.file
    before = file.read_bytes() if file.exists() else b""
    for volume in range(10, 60):
        window.player_bar.volume.setValue(volume)
    assert (file.read_bytes() if file.exists() else b"") == before
    qtbot.waitUntil(lambda: Settings(file).get("player/volume", 0) == 59)


def test_sound_can_be_turned_off_before_anything_plays(window: MainWindow, qtbot: QtBot) -> None:
    accessible = window.player_bar.mute.icon().cacheKey()
    qtbot.mouseClick(window.player_bar.mute, Qt.MouseButton.LeftButton)
    assert window.player_bar.mute.icon().cacheKey() != accessible


# Language, theme, size -------------------------------------------------------------------------------------------


def test_another_theme_and_size_take_hold_at_once(window: MainWindow) -> None:
    light = window.palette().window().color().lightness()
    window.set_theme("dark")
    assert window.palette().window().color().lightness() < 80 < light
    size = QApplication.font().pointSizeF()
    window.actions_["larger"].trigger()
    assert QApplication.font().pointSizeF() > size
    window.actions_["usual"].trigger()
    assert QApplication.font().pointSizeF() == size


def test_a_sentence_in_the_status_line_stands_there_alone(window: MainWindow, qtbot: QtBot) -> None:
    status = window.status
    status.tell("Something has happened")
    high = status.height()
    for action in ("larger", "larger", "larger", "larger"):
        window.actions_[action].trigger()
    qtbot.waitUntil(lambda: status.height() > high)
    wait_until_settled()
    assert status.currentMessage() == "Something has happened"
    assert not status.figures.isVisible()
    status.clearMessage()
    assert status.figures.isVisible()
    window.actions_["usual"].trigger()


def test_the_status_line_counts_what_there_is_and_what_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    assert window.status.figures.text().startswith("4 recordings")
    go(window, "recordings")
    table = window.pages.table()
    qtbot.waitUntil(lambda: table.entries.known_card(0) is not None)
    table.selectAll()
    assert window.status.figures.text() == "4 selected · 3:26:06"
    go(window, "home")
    assert window.status.figures.text().startswith("4 recordings")


def test_details_stand_beside_lists_and_slide_over_them_when_it_is_narrow(window: MainWindow) -> None:
    go(window, "recordings")
    assert window.details.isVisible()
    page = window.pages.width()
    window.resize(1100, 800)
    assert not window.details.isVisible()
    window.actions_["details"].trigger()
    assert window.details.isVisible()
    assert window.pages.width() + window.details.width() > window.split.width()
    window.resize(1440, 900)
    assert window.details.isVisible()
    assert window.pages.width() == page
    go(window, "recording/R0000001")
    assert not window.details.isVisible()


# With no archive -------------------------------------------------------------------------------------------------


def test_with_no_archive_there_is_the_welcome_page_alone(open_window: Opening) -> None:
    window = open_window(None)
    assert address(window) == "welcome"
    window.frame.open("recordings")
    assert address(window) == "welcome"
    assert not window.header.isVisible()
    assert window.sidebar is None


def test_another_archive_takes_the_place_of_the_first(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Archive.open(tmp_path / "other", create=True)
    go(window, "events")
    window.set_archive(other)
    wait_until_settled()
    assert address(window) == "home"
    assert not window.frame.navigation.can_go_back
    assert str(tmp_path / "other") in window.status.archive.text()
    assert window.status.figures.text().startswith("0 recordings")


@pytest.mark.parametrize("name", ["shortcuts"])
def test_a_small_window_opens_over_the_window_and_closes(window: MainWindow, qtbot: QtBot, name: str) -> None:
    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(50, close)
    window.actions_[name].trigger()
    assert QApplication.activeModalWidget() is None
    assert not background.busy()
