"""A table of entries does what people expect of one, from the keyboard too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.views import Card, Listing, RecordingCard
from mugham_archive.desktop import background
from mugham_archive.desktop.widgets.entry_table import AT_MOST, EntryTable
from mugham_archive.desktop.widgets.typed_rows import TOGETHER_MS
from mugham_archive.settings import Settings
from tests.desktop.frame.at_the_desk import Desk

BY_REFERENCE = Listing("recording", sort="ref")
Make = Callable[[], EntryTable]


@pytest.fixture
def make(qtbot: QtBot, many: Archive, settings: Settings) -> Iterator[Make]:
    """Makes a table of 950 recordings that can be seen and has its first rows."""

    def table() -> EntryTable:
        made = EntryTable(many, BY_REFERENCE, "en", settings)
        qtbot.addWidget(made)
        made.resize(1100, 500)
        made.show()
        qtbot.waitUntil(lambda: made.entries.complete and not background.busy())
        qtbot.waitUntil(lambda: made.entries.known_card(0) is not None)
        return made

    yield table
    qtbot.waitUntil(lambda: not background.busy())
    QGuiApplication.clipboard().clear()


@pytest.fixture
def table(make: Make) -> EntryTable:
    """One such table with the focus."""
    made = make()
    made.setFocus()
    return made


def place(table: EntryTable, key: str) -> int:
    return [column.key for column in table.entries.columns].index(key)


def test_enter_opens_and_control_enter_plays(qtbot: QtBot, table: EntryTable) -> None:
    opened: list[str] = []
    played: list[list[str]] = []
    table.opened.connect(opened.append)
    table.played.connect(played.append)
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == ["R0000003"]
    assert played == [["R0000003", "R0000004"]]


def test_a_double_click_opens(qtbot: QtBot, table: EntryTable) -> None:
    point = table.visualRect(table.entries.index(1, 1)).center()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened.args == ["R0000002"]


def test_rows_are_copied_as_a_table_with_headings(qtbot: QtBot, table: EntryTable) -> None:
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, line = QGuiApplication.clipboard().text().split("\n")
    assert heading.split("\t") == ["Date", "Title", "Performers", "Mode", "Series", "Duration"]
    card = table.entries.known_card(0)
    assert card is not None
    assert card.title in line.split("\t")


def test_columns_are_copied_as_they_stand(qtbot: QtBot, table: EntryTable) -> None:
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(place(table, "duration")), 0)
    header.setSectionHidden(place(table, "mode"), True)
    table.selectRow(0)
    table.copy_selected()
    heading = QGuiApplication.clipboard().text().split("\n")[0]
    assert heading.split("\t") == ["Duration", "Date", "Title", "Performers", "Series"]


def test_all_is_copied_also_what_was_never_in_view(qtbot: QtBot, table: EntryTable) -> None:
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_amount() == 950
    assert table.entries.known_card(500) is None
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 950)


def test_what_was_never_in_view_is_played_too(qtbot: QtBot, table: EntryTable) -> None:
    table.selectAll()
    with qtbot.waitSignal(table.played) as played:
        table.play_selected()
    assert len(played.args[0]) == 950
    assert played.args[0][:2] == ["R0000001", "R0000002"]


def test_more_than_can_be_taken_is_refused_in_words(
    qtbot: QtBot, table: EntryTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mugham_archive.desktop.widgets.entry_table.AT_MOST", 100)
    assert AT_MOST > 100
    table.selectAll()
    with qtbot.waitSignal(table.problem) as problem:
        table.copy_selected()
    assert "100" in problem.args[0]
    assert QGuiApplication.clipboard().text() == ""


def test_a_letter_fetches_no_rows(qtbot: QtBot, table: EntryTable) -> None:
    table.selectRow(0)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_R):
        qtbot.keyClick(table, key)
    qtbot.wait(20)
    assert table.entries.known_card(700) is None
    assert table.currentIndex().row() == 0


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_round(qtbot: QtBot, table: EntryTable) -> None:
    header = table.horizontalHeader()
    section = place(table, "duration")
    point = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    for descending in (False, True, False):
        with qtbot.waitSignal(table.entries.loaded):
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert (table.listing.sort, table.listing.descending) == ("duration", descending)


def test_rows_are_sorted_from_the_menu_too(qtbot: QtBot, table: EntryTable) -> None:
    def ordered() -> tuple[str, bool]:
        return table.listing.sort, table.listing.descending

    def entry(title: str) -> QAction:
        return next(one for one in table.order_menu().actions() if one.text() == title)

    assert entry("Reference").isChecked()
    entry("Title").trigger()
    assert ordered() == ("title", False)
    entry("Title").trigger()
    assert ordered() == ("title", True)
    table.clearSelection()
    menus = [action.menu() for action in table.rows_menu().actions()]
    assert [menu.title() for menu in menus if menu is not None] == ["Sort by", "Columns"]


def test_what_is_selected_is_counted_and_summed(qtbot: QtBot, table: EntryTable) -> None:
    said: list[tuple[int, int]] = []
    table.selected.connect(lambda amount, length: said.append((amount, length)))
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    cards = [table.entries.known_card(row) for row in (0, 1)]
    lengths = [card.duration_ms for card in cards if isinstance(card, RecordingCard)]
    assert said[-1] == (2, sum(lengths))
    table.selectAll()
    assert said[-1] == (950, -1)


def test_columns_are_remembered(qtbot: QtBot, make: Make, settings: Settings) -> None:
    first = make()
    header = first.horizontalHeader()
    header.resizeSection(place(first, "title"), 333)
    header.moveSection(header.visualIndex(place(first, "duration")), 0)
    first._show_column(place(first, "ref"), True)
    first.hide()
    second = make()
    again = second.horizontalHeader()
    assert again.sectionSize(place(second, "title")) == 333
    assert again.visualIndex(place(second, "duration")) == 0
    assert not again.isSectionHidden(place(second, "ref"))
    assert again.isSectionHidden(place(second, "genre"))


def test_dragging_a_column_writes_the_settings_once(qtbot: QtBot, make: Make, settings: Settings) -> None:
    table = make()
    written: list[int] = []
    for width in range(150, 200):
        table.horizontalHeader().resizeSection(1, width)
        written.append(settings.file.exists())
    assert not any(written)
    qtbot.waitUntil(settings.file.exists)


def test_no_heading_is_cut_off(make: Make) -> None:
    table = make()
    header = table.horizontalHeader()
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            text = table.entries.columns[section].title
            assert header.sectionSize(section) >= header.fontMetrics().horizontalAdvance(text), text


def test_a_heading_in_a_narrow_column_keeps_its_beginning_and_is_told_whole(make: Make) -> None:
    table = make()
    header, section = table.horizontalHeader(), place(table, "duration")

    def looks() -> QImage:
        left = header.sectionViewportPosition(section)
        return header.viewport().grab(QRect(left, 0, header.sectionSize(section), header.height())).toImage()

    header.resizeSection(section, 48)
    elided = looks()
    header.setTextElideMode(Qt.TextElideMode.ElideNone)
    assert looks() != elided
    model, horizontal = table.entries, Qt.Orientation.Horizontal
    assert model.headerData(section, horizontal, Qt.ItemDataRole.ToolTipRole) == "Duration"


def test_all_columns_fit_the_width_of_the_table(make: Make) -> None:
    table = make()
    for width in (900, 1400, 1920):
        table.resize(width, 500)
        assert abs(table.horizontalHeader().length() - table.viewport().width()) <= 8


# Letters -----------------------------------------------------------------------------------------------------------


def test_letters_go_to_the_next_row_that_begins_so(make: Make, qtbot: QtBot) -> None:
    table = make()
    table.entries.sort(1)
    qtbot.waitUntil(lambda: table.listing.sort == "title" and table.entries.complete)
    qtbot.waitUntil(lambda: not background.busy())
    titles = [str(getattr(card, "title", "")) for card in _cards(table)]
    chosen: list[str] = []
    table.chosen.connect(chosen.append)
    wanted = titles[600]
    letters = wanted.split()[0][:4].lower()
    table.setFocus()
    _type(table, letters)
    first = next(row for row, title in enumerate(titles) if _starts(title, letters))
    qtbot.waitUntil(lambda: table.currentIndex().row() == first)
    assert table.selected_amount() == 1
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
    qtbot.waitUntil(lambda: bool(chosen) and chosen[-1] == _cards(table)[first].ref)
    # One letter again and again, each after a pause or not, goes on from row to row.
    letter = letters[0]
    rows = [row for row, title in enumerate(titles) if _starts(title, letter)]
    table.selectRow(rows[0] - 1 if rows[0] else len(titles) - 1)
    qtbot.wait(TOGETHER_MS + 50)
    for row in rows[:3]:
        _type(table, letter)
        qtbot.waitUntil(partial(_is_at, table, row))


def test_a_space_between_words_is_typed_and_any_other_plays(desk: Desk) -> None:
    desk.window.frame.open("performers")
    table = desk.window.pages.table()
    assert table is not None
    desk.qtbot.waitUntil(lambda: table.entries.complete and not background.busy())
    cards = desk.archive.cards("agent", table.entries.ids(), "en")
    wanted, row = max((str(getattr(card, "name", "")).lower(), row) for row, card in enumerate(cards))
    pressed: list[bool] = []
    desk.window.actions_["play"].triggered.connect(lambda: pressed.append(True))
    table.setFocus()
    first, *others = wanted.split()
    assert others
    desk.type(first, over=False)
    for word in others:
        desk.press(Qt.Key.Key_Space)
        desk.type(word, over=False)
    desk.qtbot.waitUntil(lambda: table.currentIndex().row() == row)
    assert not pressed
    desk.qtbot.wait(TOGETHER_MS + 50)
    desk.press(Qt.Key.Key_Space)
    assert pressed


def _is_at(table: EntryTable, row: int) -> bool:
    return table.currentIndex().row() == row


def _type(table: EntryTable, text: str) -> None:
    """Qt's own key clicks know Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(table, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _cards(table: EntryTable) -> list[Card]:
    archive = table._archive
    return archive.cards("recording", table.entries.ids(), "en")


def _starts(title: str, letters: str) -> bool:
    return alphabet.sort_key(title).startswith(alphabet.sort_key(letters))
