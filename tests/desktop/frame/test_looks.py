"""What is seen whole: the library's lines, rows in narrow panels, columns, and details of what is on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Title
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.desktop.library_line import AMOUNT
from mugham_archive.desktop.sidebar import SHADE, NavigationTree
from mugham_archive.desktop.theme import Theme, colour
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.desktop.window import MainWindow
from mugham_archive.settings import Settings

LONG = "Вечера ашугской музыки и старинного городского романса в Баку и Шемахе"


def _tree(window: MainWindow) -> NavigationTree:
    assert window.sidebar is not None
    return window.sidebar.tree


def _line(window: MainWindow, address: str) -> int:
    tree = _tree(window)
    return next(
        row
        for row in range(tree.topLevelItemCount())
        if tree.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) == address
    )


def test_every_line_of_the_desk_stands_above_the_player_at_1280_by_800(window: MainWindow) -> None:
    window.resize(1280, 800)
    wait_until_settled()
    tree = _tree(window)
    last = tree.visualItemRect(tree.topLevelItem(_line(window, "bin")))
    assert tree.verticalScrollBar().value() == 0
    assert last.bottom() <= tree.viewport().height()


def test_the_marked_line_is_never_under_the_shade(window: MainWindow) -> None:
    window.resize(1280, 560)
    wait_until_settled()
    tree = _tree(window)
    for address in ("bin", "home", "history", "recordings"):
        window.frame.open(address)
        wait_until_settled()
        line, bar = tree.visualItemRect(tree.currentItem()), tree.verticalScrollBar()
        assert line.top() >= (SHADE if bar.value() > bar.minimum() else 0)
        assert line.bottom() <= tree.viewport().height() - (SHADE if bar.value() < bar.maximum() else 0)


def test_a_long_name_is_shortened_in_the_middle_and_told_whole(window: MainWindow, qtbot: QtBot) -> None:
    with window.archive.change("Renamed") as change:
        for title in change.session.query(Title).filter(Title.text == "Treasury of Secrets"):
            title.text = LONG
    tree = _tree(window)
    qtbot.waitUntil(lambda: bool(tree.findItems(LONG, Qt.MatchFlag.MatchRecursive)))
    item = tree.findItems(LONG, Qt.MatchFlag.MatchRecursive)[0]
    assert tree.textElideMode() == Qt.TextElideMode.ElideMiddle
    assert item.toolTip(0).startswith(LONG)
    window.split.setSizes([600, 600, 0])
    assert window.sidebar.width() == 600


def test_a_number_keeps_its_room_beside_a_long_name(window: MainWindow, qtbot: QtBot) -> None:
    wait_until_settled()
    tree = _tree(window)
    item = tree.topLevelItem(_line(window, "recordings"))
    assert item.data(0, AMOUNT) == str(window.archive.total(Listing("recording")))
    before = tree.viewport().grab(tree.visualItemRect(item)).toImage()
    item.setText(0, LONG * 2)
    after = tree.viewport().grab(tree.visualItemRect(item)).toImage()
    edge = before.width() - 24
    assert before.copy(edge, 0, 24, before.height()) == after.copy(edge, 0, 24, after.height())


def test_details_are_of_what_is_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("recording/R0000001")
    wait_until_settled()
    assert window.details.ref == "R0000001"
    window.frame.open("events")
    wait_until_settled()
    assert window.details.ref == ""
    table = window.pages.table()
    table.selectRow(0)
    qtbot.waitUntil(lambda: window.details.ref.startswith("E"))
    chosen = window.details.ref
    window.frame.open("inbox")
    wait_until_settled()
    assert (window.details.ref, window.frame.chosen) == ("", "")
    window.frame.navigation.back()
    wait_until_settled()
    assert (window.details.ref, window.frame.chosen) == (chosen, chosen)


@pytest.mark.parametrize(("action", "kind"), [("new_place", "place"), ("new_series", "series")])
def test_what_is_edited_beside_its_page_is_shown_in_a_narrow_window_too(
    window: MainWindow, qtbot: QtBot, action: str, kind: str
) -> None:
    window.resize(1280, 800)
    wait_until_settled()
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: window.frame.navigation.address.startswith(f"{kind}/"))
    qtbot.waitUntil(lambda: window.details.isAncestorOf(window.focusWidget()), timeout=8_000)
    assert window.details.isVisible() and isinstance(window.focusWidget(), QLineEdit)


def test_columns_that_nobody_moved_follow_the_window(qtbot: QtBot, many: Archive, settings: Settings) -> None:
    table = EntryTable(many, Listing("recording", sort="date"), "en", settings)
    qtbot.addWidget(table)
    table.resize(1100, 500)
    table.show()
    qtbot.waitUntil(lambda: table.entries.complete and not background.busy())
    table.entries.reload()
    qtbot.waitUntil(lambda: table.entries.complete and not background.busy())
    table.entries.layoutChanged.emit()
    table.resize(900, 500)
    qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())
    assert abs(table.horizontalHeader().length() - table.viewport().width()) <= 8


def test_buttons_break_into_the_next_row_and_hidden_ones_leave_no_gap(qtbot: QtBot) -> None:
    buttons = [QPushButton(words) for words in ("Postpone…", "New date…", "Cancel the event…")]
    flow = Flow(buttons, 6)
    qtbot.addWidget(flow)
    flow.resize(240, 200)
    flow.show()
    assert all(button.geometry().right() < 240 for button in buttons)
    assert buttons[2].y() > buttons[0].y()
    buttons[0].hide()
    flow.layout().activate()
    assert buttons[1].x() == 0


def test_enter_does_the_deed_of_a_dialog_which_stands_at_the_right(qtbot: QtBot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    line = QLineEdit()
    column.addWidget(line)
    box, deed = foot(dialog, "Keep")
    column.addWidget(box)
    qtbot.addWidget(dialog)
    dialog.open()
    leave = next(button for button in box.findChildren(QPushButton) if button is not deed)
    assert deed.x() > leave.x()
    deed.setEnabled(False)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    deed.setEnabled(True)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_ticks_and_placeholders_are_drawn_in_the_colours_of_the_theme(qtbot: QtBot, choice: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, choice)
    try:
        shown = QListWidget()
        item = QListWidgetItem("Rast")
        item.setCheckState(Qt.CheckState.Unchecked)
        shown.addItem(item)
        box, line = QCheckBox("Rast"), QLineEdit()
        for widget in (shown, box, line):
            qtbot.addWidget(widget)
            widget.show()
        inside = shown.visualItemRect(item)
        picture = shown.viewport().grab(inside).toImage()
        assert picture.pixelColor(9, picture.height() // 2) == colour("surface")
        item.setCheckState(Qt.CheckState.Checked)
        colours = {
            shown.viewport().grab(inside).toImage().pixelColor(x, inside.height() // 2).name()
            for x in range(3, 16)
        }
        assert colour("accent_fill").name() in colours
        assert line.palette().color(QPalette.ColorRole.PlaceholderText) == colour("muted")
    finally:
        theme.choose("light")
