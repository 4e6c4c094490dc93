"""The pages of many entries: the first page, lists, searches, and the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import RecordingDetails, TermCount
from mugham_archive.desktop import background
from mugham_archive.desktop.pages.choice import Choice
from mugham_archive.desktop.pages.figure import Figure
from mugham_archive.desktop.pages.modes import rows as mode_rows
from mugham_archive.desktop.pages.welcome import WelcomePage
from mugham_archive.desktop.widgets import Tile
from tests.desktop.pages.conftest import Window, texts
from tests.desktop.pages.test_entry_pages import rows, table_named

Opened = Callable[[Window, str], Any]


def test_the_first_page_gives_figures_that_open_their_lists(window: Window, opened: Opened) -> None:
    page = opened(window, "home")
    figures = {one.accessibleName(): one for one in page.findChildren(Figure)}
    assert {"4 recordings", "3 hours", "2 events", "4 performers"} <= set(figures)
    figures["2 events"].click()
    assert window.opened == ["events"]


def test_the_first_page_shows_series_what_came_last_and_what_ends(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(window, "home")
    tiles = page.findChildren(Tile)
    assert [tile.accessibleName().split(".")[0] for tile in tiles] == [
        "Evenings of ashug music",
        "Treasury of Secrets",
    ]
    qtbot.keyClick(tiles[1], Qt.Key.Key_Return)
    assert window.opened == ["series/S0000001"]
    assert rows(table_named(page, "Recordings"))[0][1] == "Adsız lent"
    assert rows(table_named(page, "Agreements that end soon"))[0][0] == "Memorandum of cooperation"


def test_a_line_of_the_newest_opens_plays_and_shows_details(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    table = table_named(opened(window, "home"), "Recordings")
    table.setCurrentItem(table.topLevelItem(2))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.chosen == ["R0000002"]
    assert window.opened == ["recording/R0000002"]
    assert window.played == [["R0000002"]]


def test_a_series_has_its_recordings_and_events_with_their_numbers(window: Window, opened: Opened) -> None:
    page = opened(window, "series/S0000001")
    bar = page.findChild(QTabBar)
    assert [bar.tabText(0), bar.tabText(1)] == ["Recordings  2", "Events  1"]
    assert [one.entries.rowCount() for one in page.tables] == [2, 1]
    bar.setCurrentIndex(1)
    assert page.table.listing.kind == "event"
    told = texts(page)
    assert "Сокровищница тайн" in told
    assert 'href="series/S0000002"' in told and "since 1964" in told


def test_a_list_opens_the_page_of_an_entry(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "performers")
    qtbot.waitUntil(lambda: page.table.entries.rowCount() == 4)
    qtbot.waitUntil(lambda: page.table.entries.card(0) is not None)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.opened[0].startswith("agent/A")


def test_modes_stand_below_their_parents_and_open_their_recordings(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    made = mode_rows(
        [TermCount("a", "A", None, 3), TermCount("b", "B", "a", 0), TermCount("c", "C", "gone", 1)]
    )
    assert [(row.key, [child.key for child in row.children]) for row in made] == [("a", ["b"]), ("c", [])]
    table = table_named(opened(window, "modes"), "Modes")
    table.setCurrentItem(table.topLevelItem(0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.opened == ["mode/rast"]


def test_problems_are_counted_and_lead_to_their_recordings(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    table = table_named(opened(window, "problems"), "Problems")
    assert rows(table)[0][:2] == ["1", "Recordings with a missing file"]
    table.setCurrentItem(table.topLevelItem(0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.opened == ["problems/missing"]
    page = opened(window, "problems/missing")
    assert page.table.entries.rowCount() == 1


def test_a_change_is_taken_back_and_brought_back_on_the_page_of_the_history(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(window, "history")
    bridge = background.ChangeBridge(window.archive, page)
    bridge.changed.connect(page.changed)

    def deed() -> None:
        table = table_named(page, "History")
        newest = str(table.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole))
        with qtbot.waitSignal(page.written):
            table.followed.emit(newest, 4)

    assert rows(table_named(page, "History"))[0][4] == "Take back"
    deed()
    assert window.archive.overview("en").recordings == 0
    first, second = rows(table_named(page, "History"))
    assert first[2] == "Taken back: Made a few entries" and first[4] == "Bring back"
    assert second[4] == ""
    deed()
    assert window.archive.overview("en").recordings == 4


def test_why_a_change_cannot_be_taken_back_is_told(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "history")
    table_named(page, "History").followed.emit("99", 4)
    qtbot.waitUntil(lambda: bool(window.told))
    assert window.told == ["There is no change 99."]


@pytest.mark.parametrize(("place", "asked"), [(0, "import"), (1, "open"), (2, "sample")])
def test_the_welcome_page_offers_three_ways_to_begin(
    empty_archive: Archive, qtbot: QtBot, place: int, asked: str
) -> None:
    window = Window(empty_archive)
    page = WelcomePage(window)
    qtbot.addWidget(page)
    page.show()
    # A page that takes on another theme is written anew; what it showed before is hidden until it goes.
    choices = [choice for choice in page.findChildren(Choice) if choice.isVisible()]
    assert len(choices) == 3
    choices[place].setFocus()
    qtbot.keyClick(choices[place], Qt.Key.Key_Space)
    assert window.asked == [asked]


def test_what_is_accepted_leaves_the_inbox(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "inbox")
    bridge = background.ChangeBridge(window.archive, page)
    bridge.changed.connect(page.changed)
    some, every = (
        next(one for one in page.findChildren(QPushButton) if one.text() == text)
        for text in ("Accept the selected", "Accept all")
    )
    some.click()
    assert window.told == ["Select the recordings that are to be accepted."]
    qtbot.waitUntil(lambda: page.table.entries.card(0) is not None)
    page.table.selectRow(0)
    with qtbot.waitSignal(page.written):
        some.click()
    assert "The inbox is empty" in texts(page)
    details = window.archive.details("R0000004", "en")
    assert isinstance(details, RecordingDetails) and details.state == "draft"
    window.archive.undo()
    with qtbot.waitSignal(page.written):
        pass
    every = next(one for one in page.findChildren(QPushButton) if one.text() == "Accept all")
    with qtbot.waitSignal(page.written):
        every.click()
    assert window.archive.overview("en").inbox == 0
