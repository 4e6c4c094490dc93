"""A table of entries does what people expect of one, from the keyboard too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing, RecordingCard
from mugham_archive.desktop import background
from mugham_archive.desktop.widgets.entry_table import AT_MOST, EntryTable
from mugham_archive.settings import Settings

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


def test_all_columns_fit_the_width_of_the_table(make: Make) -> None:
    table = make()
    for width in (900, 1400, 1920):
        table.resize(width, 500)
        assert abs(table.horizontalHeader().length() - table.viewport().width()) <= 8
