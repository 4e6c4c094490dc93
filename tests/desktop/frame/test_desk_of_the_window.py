"""The desk in the whole window: the Delete key, undo of much with a way to stop it, and what others change."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QTreeWidget
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Recording
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.working import WorkDialog
from mugham_archive.desktop.library_line import AMOUNT
from mugham_archive.desktop.window import MainWindow
from mugham_archive.jobs import Job, JobState, Stopped
from tests.desktop.frame.conftest import Opening


def _sidebar(window: MainWindow, address: str) -> str:
    tree = window.findChild(QTreeWidget, "navigation")
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    item = next(item for item in items if item.data(0, Qt.ItemDataRole.UserRole) == address)
    return f"{item.text(0)} {item.data(0, AMOUNT)}".strip()


def _yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def yes(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.informativeText())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", yes)
    return asked


def test_the_delete_key_puts_selected_rows_into_the_bin_and_undo_brings_them_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _yes(monkeypatch)
    archive = window.archive
    before = archive.total(Listing("recording"))
    window.frame.open("recordings")
    qtbot.waitUntil(
        lambda: window.pages.table() is not None and window.pages.table().entries.rowCount() == before
    )
    table = window.pages.table()
    qtbot.waitUntil(lambda: table.entries.known_card(0) is not None)
    table.setFocus()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: archive.total(Listing("recording")) == 0)
    assert "never touched" in asked[0]
    qtbot.waitUntil(lambda: _sidebar(window, "bin") == f"Bin {before}")
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: archive.total(Listing("recording")) == before)
    qtbot.waitUntil(lambda: _sidebar(window, "bin") == "Bin")


def test_the_delete_key_on_the_page_of_an_entry_deletes_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _yes(monkeypatch)
    window.frame.open("event/E0000001")
    qtbot.waitUntil(lambda: not background.busy())
    window.actions_["delete"].trigger()
    qtbot.waitUntil(lambda: window.archive.undo_words() != "Made a few entries")
    assert "Rast gecəsi" in (window.archive.undo_words() or "")
    window.frame.open("home")
    qtbot.waitUntil(lambda: not background.busy())
    window.actions_["delete"].trigger()
    qtbot.waitUntil(lambda: not background.busy())
    assert len(window.archive.history()) == 2


def test_the_delete_key_in_a_line_of_text_deletes_a_letter(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("event/E0000001")
    qtbot.waitUntil(lambda: not background.busy())
    search: QLineEdit = window.header.search
    search.setFocus()
    search.setText("rast")
    search.setCursorPosition(0)
    qtbot.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == "ast"


def test_what_another_workstation_changes_appears_in_page_sidebar_and_details(
    open_window: Opening, window: MainWindow, qtbot: QtBot
) -> None:
    there = Archive.open(window.archive.where, who="Kamran")
    window.frame.open("recording/R0000001")
    qtbot.waitUntil(lambda: not background.busy())
    drawing = threading.get_ident()
    told: list[int] = []
    window._bridge.changed.connect(lambda _: told.append(threading.get_ident()))
    with there.change("Renamed elsewhere") as change:
        set_fields(change.session, "R0000001", {"title": "Başqa yerdə dəyişdi"})
    qtbot.waitUntil(lambda: "Başqa yerdə dəyişdi" in window.windowTitle(), timeout=5000)
    assert told == [drawing]
    assert "Renamed elsewhere" in window.actions_["undo"].text()
    with there.change("One less") as change:
        change.remove(change.session.query(Recording).order_by(Recording.id.desc()).first().id)
    qtbot.waitUntil(lambda: _sidebar(window, "bin") == "Bin 1", timeout=5000)
    there.close()


def test_work_that_takes_a_while_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    job = Job()
    dialog = WorkDialog("Taking back", job)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_state(JobState(3, 10, "", None, None))
    assert dialog._bar.value() == 3 and "10" in dialog._figures.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert job.cancelled and dialog.isVisible()
    with pytest.raises(Stopped):
        job.go_on()
    dialog.over()
    assert not dialog.isVisible()
