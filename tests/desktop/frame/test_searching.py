"""Searching with the whole window, by keyboard: typing, going into what was found, narrowing, coming back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.library_line import AMOUNT
from mugham_archive.desktop.pages.search import SearchPage
from mugham_archive.desktop.search.facet_list import FacetListDialog
from mugham_archive.desktop.search.facet_row import FacetRow
from mugham_archive.desktop.search.found_cards import Found
from mugham_archive.desktop.search.lit_text import dark
from mugham_archive.desktop.search.result_table import ResultTable
from mugham_archive.desktop.window import MainWindow
from mugham_archive.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def address(window: MainWindow) -> str:
    return window.frame.navigation.address


def page(window: MainWindow) -> SearchPage:
    shown = window.pages.currentWidget()
    assert isinstance(shown, SearchPage)
    return shown


def mistaken(window: MainWindow) -> bool:
    return page(window).head.mistakes.mistaken


def titles(window: MainWindow) -> list[str]:
    entries = page(window).table.entries
    return [str(entries.index(row, 1).data()) for row in range(entries.rowCount())]


def type_text(box: QWidget, text: str) -> None:
    """As a keyboard of any alphabet gives it, letter by letter."""
    for letter in text:
        typed = QInputMethodEvent("", [])
        typed.setCommitString(letter)
        QApplication.sendEvent(box, typed)


def type_query(window: MainWindow, qtbot: QtBot, query: str) -> None:
    """Ctrl+F, type, and wait for what was asked."""
    box = window.header.search
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    box.selectAll()
    type_text(box, query)
    qtbot.waitUntil(lambda: address(window) == f"search/{query}")
    wait_until_settled()


@pytest.fixture
def rast(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with what was found for “rast”, and nothing offered under the box any more."""
    type_query(window, qtbot, "rast")
    if window.header.search.offers.isVisible():
        qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    return window


# Typing and what is found ------------------------------------------------------------------------------------------


def test_rows_come_while_one_types_and_down_goes_into_them(rast: MainWindow, qtbot: QtBot) -> None:
    assert titles(rast) == ["Rast dəstgahı", "Segah"]
    assert page(rast).head.total.text() == "2 recordings"
    qtbot.keyClick(rast.header.search, Qt.Key.Key_Down)
    table = page(rast).table
    assert table.hasFocus()
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert address(rast) == "recording/R0000001"


def test_one_page_serves_every_search(rast: MainWindow, qtbot: QtBot) -> None:
    first = page(rast)
    type_query(rast, qtbot, "title:segah")
    assert page(rast) is first
    assert titles(rast) == ["Segah"]


def test_only_rows_with_something_to_tell_are_two_lines_high(rast: MainWindow, qtbot: QtBot) -> None:
    table = page(rast).table
    (told,) = table.pieces(1)
    assert (told.text, told.segment) == ("Event: Rast gecəsi", None), (
        "its line shows nothing of what was asked"
    )
    type_query(rast, qtbot, "title:rast OR title:segah")
    assert [bool(table.pieces(row)) for row in (0, 1)] == [True, False]
    assert table.rowHeight(0) > table.rowHeight(1) == table.row_height()
    type_query(rast, qtbot, "title:segah")
    assert table.rowHeight(0) == table.row_height()
    type_query(rast, qtbot, "rast")
    assert table.rowHeight(0) == table.rowHeight(1) > table.row_height()


def test_rows_are_as_high_as_text_of_another_size_needs(rast: MainWindow, qtbot: QtBot) -> None:
    table = page(rast).table
    before = table.rowHeight(0)
    for action in ("larger", "larger", "usual"):
        rast.actions_[action].trigger()
        qtbot.waitUntil(lambda: table.verticalHeader().defaultSectionSize() == table.row_height())
        tall = table.first_line() + table.second_line() - 2
        assert [table.rowHeight(row) for row in (0, 1)] == [tall, tall]
        assert (table.rowHeight(0) > before) is (action == "larger")


def test_the_row_at_the_top_stays_there_when_others_grow(many: Archive, qtbot: QtBot) -> None:
    table = ResultTable(many, Listing("recording", text="segah"), "en")
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    qtbot.waitUntil(lambda: table.entries.complete)
    wait_until_settled()
    assert table.entries.rowCount() > 300
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = table.rowAt(0)
    assert table.entries.known_card(top) is None
    wait_until_settled()
    assert table.rowAt(0) == top
    heights = {table.rowHeight(row) for row in range(top - top % 100, top - top % 100 + 100)}
    assert min(heights) == table.row_height() and len(heights) == 2
    table.selectRow(top)
    qtbot.keyClick(table, Qt.Key.Key_End, CONTROL)
    wait_until_settled()
    last = table.currentIndex()
    assert last.row() == table.entries.rowCount() - 1
    assert table.viewport().rect().contains(table.visualRect(last))


def test_a_segment_is_marked_and_played_from_the_keyboard(
    rast: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[list[str]] = []
    monkeypatch.setattr(rast.listening, "play", played.append)
    table = page(rast).table
    qtbot.keyClick(rast.header.search, Qt.Key.Key_Down)
    shown = [piece.segment.title for piece in table.pieces(0) if piece.segment is not None]
    assert shown[:2] == ["Bərdaşt", "Mayeyi-Rast"]
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.marked_segment().title == "Mayeyi-Rast"
    qtbot.keyClick(table, Qt.Key.Key_Return, CONTROL)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.marked_segment() is None
    qtbot.keyClick(table, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: played == [["T0000003"], ["R0000001"]])


def test_the_menu_key_offers_the_marked_segment(rast: MainWindow, qtbot: QtBot) -> None:
    table = page(rast).table
    qtbot.keyClick(rast.header.search, Qt.Key.Key_Down)
    offered: list[str] = []

    def press_menu() -> None:
        def read() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            offered[:] = [action.text() for action in menu.actions()]
            menu.close()

        place = table.visualRect(table.currentIndex()).center()
        wanted = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table.mapToGlobal(place))
        QTimer.singleShot(20, read)
        QApplication.sendEvent(table.viewport(), wanted)

    press_menu()
    assert offered[0] == "Open"
    qtbot.keyClick(table, Qt.Key.Key_Right)
    press_menu()
    assert offered == ["Play Bərdaşt", "Open the recording"]


def test_a_segment_is_played_with_the_mouse(
    rast: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[list[str]] = []
    monkeypatch.setattr(rast.listening, "play", played.append)
    table = page(rast).table
    piece = table.pieces(0)[0]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=piece.rect.center())
    assert played == [["T0000002"]]
    assert table.currentIndex().row() == 0


def test_another_spelling_is_lit_and_told(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "Алияргызы")
    assert titles(window) == ["Rast dəstgahı", "Segah"]
    lights = page(window).table.lights
    name = "Nigar Əliyarqızı"
    assert [name[start:end] for start, end in lights(name)] == ["Əliyarqızı"]
    card = page(window).cards.cards[0]
    assert card.text() == name
    assert "spelt: Нигар Алияргызы" in card.accessibleName()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert address(window) == "agent/A0000001"


def test_a_performer_chosen_by_reference_is_lit_by_name(window: MainWindow) -> None:
    window.frame.open("search/performer:A0000002")
    wait_until_settled()
    shown = page(window)
    (card,) = shown.cards.cards
    names = f"Somebody Else, {card.shown.title}"
    assert [names[start:end] for start, end in shown.table.lights(names)] == [card.shown.title]
    window.frame.open("search/-performer:A0000002")
    wait_until_settled()
    assert not page(window).table.lights(names)


def test_sorting_keeps_the_query(rast: MainWindow, qtbot: QtBot) -> None:
    table = page(rast).table
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_until_settled()
    assert titles(rast) == ["Segah", "Rast dəstgahı"]
    type_query(rast, qtbot, "rast dəstgahı")
    assert table.listing.sort == "title"


# Parts and mistakes ------------------------------------------------------------------------------------------------


def test_parts_are_taken_out_from_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("search/rast instrument:kamancha -segah")
    wait_until_settled()
    box, parts = window.header.search, page(window).parts
    assert len(parts.buttons) == 3
    assert parts.buttons[2].accessibleName().startswith("Without")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert parts.buttons[0].hasFocus()
    qtbot.keyClick(parts.buttons[0], Qt.Key.Key_Right)
    assert parts.buttons[1].hasFocus()
    qtbot.keyClick(parts.buttons[1], Qt.Key.Key_Delete)
    wait_until_settled()
    assert address(window) == "search/rast -segah"
    assert box.text() == "rast -segah"
    assert parts.buttons[1].hasFocus()
    qtbot.mouseClick(parts.buttons[0], Qt.MouseButton.LeftButton)
    wait_until_settled()
    assert address(window) == "search/-segah"


def test_tab_goes_through_the_page_as_it_is_read(rast: MainWindow, qtbot: QtBot) -> None:
    shown = page(rast)
    box = rast.header.search
    visited: list[QWidget] = []
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not shown.table and len(visited) < 80:
        visited.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert shown.table.hasFocus()
    first = [shown.parts.buttons[0], shown.head.save, shown.head.toggle, *shown.cards.cards]
    assert visited[: len(first)] == [one for one in first if one.isVisible()]
    assert shown.facets.parts["series"].rows.rows[0] in visited
    assert shown.facets.parts["series"].rows.rows[1] not in visited, "arrows go there"
    assert shown.facets.years_part.bars in visited
    qtbot.keyClick(shown.table, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is visited[-1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leaves_the_page_at_both_ends(rast: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    shown = page(rast)
    (shown.table if key == Qt.Key.Key_Tab else shown.parts.buttons[0]).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), key)
    left = QApplication.focusWidget()
    assert left.isVisible() and not shown.isAncestorOf(left)


def test_tab_comes_to_the_cards_that_have_no_room(rast: MainWindow, qtbot: QtBot) -> None:
    cards = page(rast).cards
    cards.show_found([Found("person", f"Somebody {n}", "2", f"agent/A{n}") for n in range(20)], dark)
    last = [card for card in cards.cards if card.isVisible()][-1]
    assert last is not cards.cards[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert cards.cards[-1].isVisible()


def test_a_mistake_is_marked_in_the_box_and_mended_by_a_link(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("search/mood:rast title:segah")
    wait_until_settled()
    shown = page(window)
    assert titles(window) == ["Segah"]
    assert mistaken(window)
    (marked,) = window.header.search.marked()
    assert marked[0] < marked[1]
    assert "There is no field" in shown.head.mistakes.sentence.text()
    shown.head.mistakes.sentence.linkActivated.emit("0:mode")
    wait_until_settled()
    assert address(window) == "search/mode:rast title:segah"
    assert not mistaken(window)
    assert window.header.search.marked() == []


def test_what_is_still_being_typed_is_no_mistake_yet(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "title:segah mode:")
    assert not page(window).head.mistakes.mistaken
    qtbot.waitUntil(lambda: page(window).head.mistakes.mistaken)
    assert titles(window) == ["Segah"]


# What is offered ---------------------------------------------------------------------------------------------------


def test_a_completion_is_chosen_without_leaving_the_box(window: MainWindow, qtbot: QtBot) -> None:
    box = window.header.search
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(box, "mode:ra")
    qtbot.waitUntil(box.offers.isVisible)
    assert box.hasFocus()
    assert "Rast" in [offer.label for offer in box.offers.offers()]
    while box.offers.chosen is None or box.offers.chosen.label != "Rast":
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.offers.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    wait_until_settled()
    assert box.hasFocus()
    assert not box.offers.isVisible()
    assert address(window).lower().strip() == "search/mode:rast"
    assert titles(window) == ["Rast dəstgahı"]


def test_tab_takes_the_field_and_its_values_are_offered_next(window: MainWindow, qtbot: QtBot) -> None:
    box = window.header.search
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(box, "instrum")
    qtbot.waitUntil(box.offers.isVisible)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "instrument:"
    qtbot.waitUntil(box.offers.isVisible)
    assert {"Tar", "Kamancha"} <= {offer.label for offer in box.offers.offers()}
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.offers.isVisible()
    assert box.text() == "instrument:"


def test_a_completion_is_chosen_with_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    box = window.header.search
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(box, "mode:seg")
    qtbot.waitUntil(box.offers.isVisible)
    box.offers.taken.emit(box.offers.first)
    wait_until_settled()
    assert box.hasFocus()
    assert address(window) != "search/mode:seg"


def test_what_was_asked_is_offered_in_an_empty_box_and_can_be_forgotten(
    window: MainWindow, qtbot: QtBot, settings: Settings
) -> None:
    box = window.header.search
    for query in ("segah", "rast"):
        type_query(window, qtbot, query)
        box.offers.hide()
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not box.hasFocus())
    assert Settings(settings.file).get("search/history", []) == ["rast", "segah"]
    window.frame.open("events")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert [offer.label for offer in box.offers.offers()] == ["rast", "segah"]
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert [offer.label for offer in box.offers.offers()] == ["segah"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert address(window) == "search/segah"


# Going back and forth ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", ["1/2 date:1965 rast", 'performer:"Nigar Əliyarqızı" (rast OR segah)'])
def test_a_search_has_an_address_that_can_be_copied_and_come_back_to(
    window: MainWindow, qtbot: QtBot, query: str
) -> None:
    type_query(window, qtbot, query)
    window.actions_["copy_address"].trigger()
    assert QGuiApplication.clipboard().text() == f"search/{query}"
    window.frame.open("events")
    assert window.header.search.text() == ""
    window.frame.navigation.back()
    assert window.header.search.text() == query
    assert page(window).query == query


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("agent/A0000002", "agent/A0000002"),
        ("a0000002", "agent/A0000002"),
        ("search/rast mode:Rast", "search/rast mode:Rast"),
        ("events", "search/events"),
        ("1/2 rast", "search/1/2 rast"),
    ],
)
def test_an_address_that_is_pasted_is_opened_by_enter(
    window: MainWindow, qtbot: QtBot, typed: str, opened: str
) -> None:
    type_query(window, qtbot, typed)
    window.header.search.offers.hide()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    assert address(window) == opened
    qtbot.waitUntil(lambda: not window.header.search.hasFocus())
    if not opened.startswith("search/"):
        window.frame.navigation.back()
        assert address(window) == "home", "what was typed on the way is no step"


def test_narrowing_is_taken_back_with_back(rast: MainWindow, qtbot: QtBot) -> None:
    row = value(rast, "instrument", "Kamancha")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    wait_until_settled()
    assert address(rast) == "search/rast instrument:Kamancha"
    rast.frame.navigation.back()
    wait_until_settled()
    assert address(rast) == "search/rast"
    assert rast.header.search.text() == "rast"
    assert value(rast, "instrument", "Kamancha").value.chosen == ""


def test_every_query_that_was_begun_is_a_step_and_is_remembered(rast: MainWindow, qtbot: QtBot) -> None:
    box = rast.header.search
    type_query(rast, qtbot, "segah")
    box.offers.hide()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.hasFocus())
    type_query(rast, qtbot, "tar")
    assert box.history.queries[:2] == ("segah", "rast")
    for before in ("search/segah", "search/rast", "home"):
        rast.frame.navigation.back()
        assert address(rast) == before
    rast.frame.navigation.forward()
    wait_until_settled()
    box.setFocus()
    box.end(False)
    type_text(box, " dəst")
    qtbot.waitUntil(lambda: address(rast) == "search/rast dəst")
    rast.frame.navigation.back()
    assert address(rast) == "search/rast"


def test_escape_leaves_all_searches_at_once(rast: MainWindow, qtbot: QtBot) -> None:
    rast.frame.open("search/rast mode:Rast")
    rast.header.search.setFocus()
    qtbot.keyClick(rast.header.search, Qt.Key.Key_Escape)
    assert rast.header.search.text() == ""
    assert address(rast) == "home"


# Narrowing ---------------------------------------------------------------------------------------------------------


def value(window: MainWindow, field: str, label: str) -> FacetRow:
    return next(row for row in page(window).facets.parts[field].rows.rows if row.value.label == label)


def test_a_value_is_chosen_left_out_and_let_go(rast: MainWindow, qtbot: QtBot) -> None:
    expected = (
        ("search/rast mode:Rast", "chosen"),
        ("search/rast -mode:Rast", "excluded"),
        ("search/rast", ""),
    )
    for query, chosen in expected:
        row = value(rast, "mode", "Rast")
        assert row.value.count == 1
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Space)
        wait_until_settled()
        assert address(rast) == query
        assert value(rast, "mode", "Rast").value.chosen == chosen
        assert value(rast, "mode", "Rast").hasFocus()
        said = {"chosen": "chosen", "excluded": "left out", "": ""}[chosen]
        assert said in value(rast, "mode", "Rast").accessibleName()


def test_control_adds_a_value_and_delete_lets_it_go(rast: MainWindow, qtbot: QtBot) -> None:
    rows = page(rast).facets.parts["mode"].rows.rows
    first, second = rows[0].value.label, rows[1].value.label
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    wait_until_settled()
    qtbot.mouseClick(value(rast, "mode", second), Qt.MouseButton.LeftButton, CONTROL)
    wait_until_settled()
    chosen = [row.value.label for row in page(rast).facets.parts["mode"].rows.rows if row.value.chosen]
    assert sorted(chosen) == sorted([first, second])
    assert len(titles(rast)) == 2
    row = value(rast, "mode", second)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    wait_until_settled()
    assert value(rast, "mode", second).value.chosen == ""
    page(rast).head.clear.click()
    wait_until_settled()
    assert address(rast) == "search/rast"


def test_arrows_go_through_values_from_one_facet_to_the_next(rast: MainWindow, qtbot: QtBot) -> None:
    rast.actions_["facets"].trigger()
    series = page(rast).facets.parts["series"].rows.rows
    assert series[0].hasFocus()
    for _ in series:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page(rast).facets.parts["performer"].rows.rows[0].hasFocus()


def test_years_are_drawn_over_with_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("search/added:<30d")
    wait_until_settled()
    bars = page(window).facets.years_part.bars
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    qtbot.keyClick(bars, Qt.Key.Key_PageUp, SHIFT)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    wait_until_settled()
    assert address(window) == "search/added:<30d year:1965..1975"
    assert page(window).facets.years_part.first.text() == "1965"
    qtbot.keyClick(bars, Qt.Key.Key_Escape)
    wait_until_settled()
    assert address(window) == "search/added:<30d"


def test_years_are_drawn_over_with_the_mouse_and_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("search/added:<30d")
    wait_until_settled()
    part = page(window).facets.years_part
    QTest.mousePress(part.bars, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))
    QTest.mouseMove(part.bars, QPoint(part.bars.width() // 2, 20))
    QTest.mouseRelease(part.bars, Qt.MouseButton.LeftButton, pos=QPoint(part.bars.width() // 2, 20))
    wait_until_settled()
    assert address(window).startswith("search/added:<30d year:1965..19")
    part.last.setFocus()
    part.last.selectAll()
    qtbot.keyClicks(part.last, "2019")
    qtbot.keyClick(part.last, Qt.Key.Key_Return)
    wait_until_settled()
    assert address(window) == "search/added:<30d year:1965..2019"


def test_a_year_that_is_emptied_leaves_that_side_open(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.open("search/year:1965..2019")
    wait_until_settled()
    part = page(window).facets.years_part
    for line, left in ((part.first, "search/year:..2019"), (part.last, "recordings")):
        line.setFocus()
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        wait_until_settled()
        assert address(window) == left


def test_all_values_of_a_facet_are_searched_in_a_list(rast: MainWindow, qtbot: QtBot) -> None:
    page(rast).facets.more_wanted.emit("performer")
    qtbot.waitUntil(lambda: rast.findChild(FacetListDialog) is not None)
    dialog = rast.findChild(FacetListDialog)
    assert dialog.list.count() > 2
    qtbot.keyClicks(dialog.line, "sekerzade")
    assert dialog.list.count() == 1
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    wait_until_settled()
    assert address(rast) == "search/rast performer:A0000002"


def test_facets_fold_away_and_stay_so(rast: MainWindow, qtbot: QtBot, settings: Settings) -> None:
    assert page(rast).facets.isVisible()
    rast.actions_["facets"].trigger()  # into them
    rast.actions_["facets"].trigger()  # and away
    assert not page(rast).facets.isVisible()
    assert page(rast).table.hasFocus()
    assert Settings(settings.file).get("search/facets", True) is False
    rast.actions_["facets"].trigger()
    assert page(rast).facets.isVisible()
    page(rast).facets.parts["mode"].section.head.click()
    assert "mode" in Settings(settings.file).get("search/folded", [])


def test_facets_slide_over_a_narrow_page(rast: MainWindow, qtbot: QtBot) -> None:
    rast.resize(960, 700)
    wait_until_settled()
    assert not page(rast).facets.isVisible()
    width = page(rast).table.width()
    rast.actions_["facets"].trigger()
    assert page(rast).facets.isVisible()
    assert page(rast).table.width() == width
    wait_until_settled()
    qtbot.keyClick(page(rast).facets.parts["series"].rows.rows[0], Qt.Key.Key_Escape)
    assert not page(rast).facets.isVisible()


# Nothing found -----------------------------------------------------------------------------------------------------


def test_where_nothing_is_found_something_else_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "rast xyzxyz")
    shown = page(window)
    assert shown.nothing.isVisible()
    offered = [button.accessibleName() for button in shown.nothing.buttons]
    assert any("2 recordings" in one for one in offered), offered
    qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    window.frame.open("search/rast xyzxyz")
    wait_until_settled()
    window.header.search.setFocus()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Down)
    assert shown.nothing.buttons[0].hasFocus()
    qtbot.keyClick(shown.nothing.buttons[0], Qt.Key.Key_Return)
    wait_until_settled()
    assert titles(window) == ["Rast dəstgahı", "Segah"]


def test_what_is_found_elsewhere_is_offered_with_its_number(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "proqramı -rast")
    type_query(window, qtbot, "memorandumu")
    shown = page(window)
    assert shown.nothing.isVisible()
    found = next(one for one in shown.nothing.buttons if one.accessibleName() == "Agreements, 1")
    found.click()
    wait_until_settled()
    assert address(window) == "found/agreement/memorandumu"
    table = window.pages.table()
    assert table is not None
    assert table.entries.rowCount() == 1


# Saved searches ----------------------------------------------------------------------------------------------------


def saved(window: MainWindow) -> list[str]:
    assert window.sidebar is not None
    tree = window.sidebar.tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    names = [f"{item.text(0)} {item.data(0, AMOUNT) or ''}".strip() for item in items if item is not None]
    return names[names.index("SAVED SEARCHES") + 1 :] if "SAVED SEARCHES" in names else []


def test_a_search_is_saved_counted_renamed_and_taken_away(rast: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(rast, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    type_text(dialog.line, "Rast evenings")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(rast) == ["Rast evenings 2"], timeout=8_000)
    assert rast.sidebar is not None
    tree = rast.sidebar.tree
    rast.frame.open("events")
    item = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert item is not None
    tree.itemClicked.emit(item, 0)
    assert address(rast) == "search/rast"
    wait_until_settled()
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1))
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    line = tree.findChild(QLineEdit, "nameLine")
    assert line.text() == "Rast evenings"
    type_text(line, "Evenings")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(rast) == ["Evenings 2"])
    tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: saved(rast) == [])
    rast.activateWindow()
    wait_until_settled()
    qtbot.keyClick(rast, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: saved(rast) == ["Evenings 2"])


def test_the_table_of_a_search_is_the_one_that_keys_go_to(rast: MainWindow) -> None:
    assert isinstance(rast.pages.table(), ResultTable)
