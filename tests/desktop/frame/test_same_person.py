"""“Is this the same?”: asked when a new name resembles one that is there, and remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.dialogs.add_performer import AddPerformerDialog, candidates_for
from mugham_archive.desktop.dialogs.same_person import SamePersonDialog, ask_same
from mugham_archive.desktop.window import MainWindow
from mugham_archive.search.names import same_person_candidates

NAME = "Nigar Aliyarkyzy"


def when_asked(deed: Callable[[SamePersonDialog], None]) -> list[str]:
    """Do something as soon as the question stands there; what was told of the archive's own is written down."""
    told: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        # Keys go nowhere before it is the active window.
        if not isinstance(dialog, SamePersonDialog) or not (
            dialog.isActiveWindow() and dialog.cards[0].accessibleDescription()
        ):
            QTimer.singleShot(20, look)
            return
        told.extend((dialog.cards[0].accessibleName(), dialog.cards[0].accessibleDescription()))
        deed(dialog)

    QTimer.singleShot(20, look)
    return told


def add(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.actions_["add_performer"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddPerformerDialog)
    qtbot.keyClicks(dialog.line, name)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)


def test_the_same_person_gets_the_new_spelling(window: MainWindow, qtbot: QtBot) -> None:
    told = when_asked(lambda dialog: qtbot.keyClick(dialog.cards[0], Qt.Key.Key_Return))
    add(window, qtbot, NAME)
    qtbot.waitUntil(lambda: window.frame.navigation.address == "agent/A0000001")
    assert told[0] == "Nigar Əliyarqızı"
    assert "Нигар Алияргызы" in told[1] and "1965" in told[1]
    names = [one.text for one in window.archive.details("A0000001", "en").names]
    assert NAME in names
    assert window.archive.overview("en").agents == 4


def test_somebody_else_is_added_and_not_asked_about_again(window: MainWindow, qtbot: QtBot) -> None:
    when_asked(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier))
    add(window, qtbot, NAME)
    qtbot.waitUntil(lambda: window.frame.navigation.address == "agent/A0000007")
    archive = window.archive
    with archive.read() as session:
        number = archive.details("A0000007", "en").entry.id
        assert same_person_candidates(session, NAME, agent=number) == []


def test_the_question_can_be_left_open_and_nothing_is_added(window: MainWindow, qtbot: QtBot) -> None:
    when_asked(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    before = window.archive.overview("en").agents
    add(window, qtbot, NAME)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    wait_until_settled()
    assert window.archive.overview("en").agents == before


def test_a_name_like_no_other_is_added_without_a_question(window: MainWindow, qtbot: QtBot) -> None:
    add(window, qtbot, "Tofiq Bakixanov")
    qtbot.waitUntil(lambda: window.frame.navigation.address == "agent/A0000007")
    assert ask_same(window, window.archive, "Tofiq", []).cancelled


def test_a_namesake_of_the_very_same_spelling_is_another(window: MainWindow, qtbot: QtBot) -> None:
    when_asked(lambda dialog: dialog.other.click())
    window.actions_["add_performer"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddPerformerDialog)
    dialog.line.setText("Rauf Şəkərzadə")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.navigation.address == "agent/A0000007")


def test_arrows_choose_among_several(window: MainWindow, qtbot: QtBot) -> None:
    archive = window.archive
    candidates = [*candidates_for(archive, NAME, ()), *candidates_for(archive, "Elcin Mirkasimov", ())]
    assert [one.ref for one in candidates] == ["A0000001", "A0000003"]

    def choose(dialog: SamePersonDialog) -> None:
        qtbot.keyClick(dialog.cards[0], Qt.Key.Key_Down)
        assert dialog.cards[1].hasFocus()
        dialog.same.click()

    when_asked(choose)
    assert ask_same(window, archive, NAME, candidates).same.ref == "A0000003"
