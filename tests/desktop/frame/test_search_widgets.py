"""The small parts of searching by themselves: lit text, history, facets in order, bars by year, corrected queries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue.views import (
    Chip,
    Completion,
    FacetValue,
    Listing,
    QueryMistake,
    RecordingMatch,
    SearchResult,
    SegmentMatch,
    Suggestion,
    Understood,
)
from mugham_archive.desktop import library_line
from mugham_archive.desktop.search import match_lines
from mugham_archive.desktop.search.box import SearchBox
from mugham_archive.desktop.search.facet_list import FacetListDialog
from mugham_archive.desktop.search.facet_part import in_order
from mugham_archive.desktop.search.found_cards import Found, FoundCards
from mugham_archive.desktop.search.history import REMEMBERED, SearchHistory
from mugham_archive.desktop.search.lit_text import dark, shown_part
from mugham_archive.desktop.search.mistakes import MistakeLine, corrected
from mugham_archive.desktop.search.nothing import NothingFound
from mugham_archive.desktop.search.offers import offers_of
from mugham_archive.desktop.search.parts import LEAST, PartsRow
from mugham_archive.desktop.widgets import Histogram
from mugham_archive.settings import Settings

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# Lit text ----------------------------------------------------------------------------------------------------------


def test_what_is_lit_stays_in_sight_where_the_text_is_cut(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    names = "Rauf Şəkərzadə, Elçin Mirqasımov, Nigar Əliyarqızı, Səməd Nümunəyev"
    start = names.index("Nigar")
    span = (start, start + 5)
    width = metrics.horizontalAdvance("Nigar Əliyarqızı ……… ")
    shown, lit = shown_part(names, (span,), metrics, width)
    assert shown.startswith("…Nigar")
    assert [shown[a:b] for a, b in lit] == ["Nigar"]
    assert metrics.horizontalAdvance(shown) <= width
    assert shown_part("Rast", ((0, 4),), metrics, 500) == ("Rast", ((0, 4),))


def test_no_more_of_the_beginning_is_cut_than_must_be(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    title = "Memorandumun imzalanması və konsert"
    span = (title.index("konsert"), len(title))
    shown, lit = shown_part(
        title, (span,), metrics, metrics.horizontalAdvance("…imzalanması və konsert…") + 8
    )
    assert shown == "…imzalanması və konsert"
    assert [shown[a:b] for a, b in lit] == ["konsert"]
    shown, _ = shown_part(title, (span,), metrics, metrics.horizontalAdvance("…konsert…") + 8)
    assert shown == "…konsert"


def test_nothing_is_lit_behind_where_a_text_ends(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    text = "Rast dəstgahı və başqa dəstgahlar"
    spans = ((0, 4), (23, 33))
    for width in range(0, 400, 7):
        shown, lit = shown_part(text, spans, metrics, width)
        assert all(0 <= a < b <= len(shown) for a, b in lit)


def test_segments_that_have_no_room_are_counted(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    segments = tuple(SegmentMatch(f"T{n}", f"Təsnif {n}", n * 60_000, None) for n in range(5))
    match = RecordingMatch(1, segments, more=3, spelt=("Гасымов",))
    wide = match_lines.pieces(match, QRect(0, 0, 2000, 20), metrics)
    assert [one.text for one in wide] == [*(f"Təsnif {n}" for n in range(5)), "+3", "spelt: Гасымов"]
    narrow = match_lines.pieces(match, QRect(0, 0, 420, 20), metrics)
    shown = [one for one in narrow if one.segment is not None]
    assert f"+{8 - len(shown)}" in [one.text for one in narrow]
    assert all(one.rect.right() <= 420 for one in narrow)
    assert match_lines.spoken(match).startswith("0:00 Təsnif 0; 1:00 Təsnif 1")


# History -----------------------------------------------------------------------------------------------------------


def test_where_a_word_stands_that_the_row_does_not_show_is_said(qtbot: QtBot) -> None:
    match = RecordingMatch(1, unseen=("event", "Bahar axşamı"))
    (piece,) = match_lines.pieces(match, QRect(0, 0, 600, 20), QFontMetrics(QFont()))
    assert (piece.text, piece.segment) == ("Event: Bahar axşamı", None)
    assert match_lines.spoken(match) == "Event: Bahar axşamı"


def test_the_last_queries_are_remembered_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    history = SearchHistory(settings)
    for number in range(REMEMBERED + 20):
        history.add(f"query {number}")
    history.add("query 60")
    history.add("  ")
    again = SearchHistory(Settings(tmp_path / "settings.json"))
    assert len(again.queries) == REMEMBERED
    assert again.queries[:2] == ("query 60", f"query {REMEMBERED + 19}")
    again.remove("query 60")
    assert "query 60" not in again.queries


def test_settings_that_hold_something_else_are_no_history(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("search/history", [1, "rast", None])
    assert SearchHistory(settings).queries == ("rast",)


# Parts and mistakes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "mistake", "offer", "expected"),
    [
        (
            "mood:Rast tar",
            QueryMistake("unknown_field", "mood", "", 0, 9, ("mode",)),
            "mode",
            "mode:Rast tar",
        ),
        (
            "tar mode:rsat x",
            QueryMistake("unknown_value", "rsat", "mode", 4, 13, ("Rast",)),
            "Rast",
            "tar mode:Rast x",
        ),
        ("(tar rast", QueryMistake("unclosed_bracket", "(", "", 0, 1), ")", "(tar rast)"),
        ("tar) rast", QueryMistake("unopened_bracket", ")", "", 3, 4), "(", "tar rast"),
    ],
)
def test_what_may_have_been_meant_takes_the_place_of_a_mistake(
    query: str, mistake: QueryMistake, offer: str, expected: str
) -> None:
    assert corrected(query, mistake, offer) == expected


def test_a_mistake_says_its_words_harmlessly_and_leads_on(qtbot: QtBot) -> None:
    line = MistakeLine()
    qtbot.addWidget(line)
    mistake = QueryMistake("unknown_field", "<b>x", "", 0, 5, ("mode", "title"))
    line.show_understood(Understood("<b>x: tar", (), (mistake,)))
    assert "&lt;b&gt;x" in line.sentence.text()
    with qtbot.waitSignal(line.searched, check_params_cb=lambda query: query.startswith("title")):
        line.sentence.linkActivated.emit("0:title")


def test_many_parts_share_one_line_and_very_many_take_more(qtbot: QtBot) -> None:
    row = PartsRow()
    qtbot.addWidget(row)
    row.resize(600, 28)
    chips = [Chip(f"performer: somebody {n}", "performer", n % 2 == 1, n, n + 1, "") for n in range(20)]
    row.show_parts(chips[:6])
    row.show()
    assert all(button.geometry().right() <= 600 for button in row.buttons)
    assert row.buttons[1].text().startswith("−")
    line = row.height()
    row.show_parts(chips)
    assert row.height() > line
    assert all(button.geometry().right() <= 600 for button in row.buttons)
    assert all(row.rect().contains(button.geometry()) for button in row.buttons)
    assert all(button.width() >= LEAST for button in row.buttons), "its words can be read"
    row.show_parts(chips[:6])
    assert row.height() == line


def test_cards_that_have_no_room_are_unfolded(qtbot: QtBot) -> None:
    cards = FoundCards()
    qtbot.addWidget(cards)
    cards.resize(500, 60)
    cards.show_found([Found("person", f"Somebody {n}", "2", f"agent/A{n}") for n in range(6)], dark)
    cards.show()
    height = cards.height()
    assert sum(card.isVisible() for card in cards.cards) < 6
    cards.unfold()
    assert all(card.isVisible() for card in cards.cards)
    assert cards.height() > height
    with qtbot.waitSignal(cards.opened, check_params_cb=lambda address: address == "agent/A5"):
        qtbot.keyClick(cards.cards[5], Qt.Key.Key_Return)


def test_the_keyboard_stays_on_its_card_when_the_archive_changes(qtbot: QtBot) -> None:
    cards = FoundCards()
    qtbot.addWidget(cards)
    cards.resize(900, 60)
    shown = [Found("person", f"Somebody {n}", "2", f"agent/A{n}") for n in range(3)]
    cards.show_found(shown, dark)
    cards.show()
    cards.activateWindow()
    cards.cards[2].setFocus()
    qtbot.waitUntil(cards.cards[2].hasFocus)
    cards.show_found([Found("person", "Somebody else", "2", "agent/A9"), *shown], dark)
    assert cards.cards[3].shown == shown[2]
    assert cards.cards[3].hasFocus()
    cards.show_found(shown[:2], dark)
    assert cards.cards[0].hasFocus()


def test_the_keyboard_stays_on_its_offer_when_the_archive_changes(qtbot: QtBot) -> None:
    page = NothingFound()
    qtbot.addWidget(page)
    offers = tuple(Suggestion("near_name", f"query {n}", f"label {n}", n) for n in range(1, 4))
    listing = Listing("recording", text="x")
    page.show_result(SearchResult("x", 0, 0.0, listing, suggestions=offers[:2]))
    page.show()
    page.activateWindow()
    page.buttons[1].setFocus()
    qtbot.waitUntil(page.buttons[1].hasFocus)
    page.show_result(SearchResult("x", 0, 0.0, listing, suggestions=offers[::-1]))
    assert "label 2" in page.buttons[1].accessibleName()
    assert page.buttons[1].hasFocus()


def test_everything_worth_asking_instead_is_offered(qtbot: QtBot) -> None:
    page = NothingFound()
    qtbot.addWidget(page)
    reasons = ("series", "near_name", "near_word", "near_year", "anywhere", "without")
    offers = tuple(Suggestion(reason, f"query {reason}", f"label {reason}", 7) for reason in reasons)
    page.show_result(SearchResult("x", 0, 0.0, Listing("recording", text="x"), suggestions=offers))
    for offer in offers:
        button = next(one for one in page.buttons if offer.label in one.accessibleName())
        with qtbot.waitSignal(page.searched, check_params_cb=lambda query, one=offer: query == one.query):
            button.click()


# Facets ------------------------------------------------------------------------------------------------------------


def test_values_keep_their_places_under_the_pointer(qtbot: QtBot) -> None:
    before = [FacetValue("a", "A", 3), FacetValue("b", "B", 2), FacetValue("c", "C", 1)]
    after = [FacetValue("c", "C", 9, "chosen"), FacetValue("a", "A", 1), FacetValue("d", "D", 1)]
    assert [one.value for one in in_order(after, before)] == ["a", "c", "d"]
    assert [one.value for one in in_order([*after[1:], after[0]], ())] == ["c", "a", "d"]


def test_in_the_list_of_a_facet_control_adds_and_the_second_time_leaves_out(qtbot: QtBot) -> None:
    values = [FacetValue("a", "Rast", 3, "chosen"), FacetValue("b", "Segah", 2), FacetValue("c", "Şur", 1)]
    dialog = FacetListDialog("mode", values, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    said: list[tuple[str, str, str]] = []
    dialog.narrowed.connect(lambda *what: said.append(what))

    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        where = dialog.list.visualItemRect(dialog.list.item(row)).center()
        qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, modifier, where)

    click(0)
    click(0)
    click(1, CONTROL)
    click(1, CONTROL)
    click(2, SHIFT)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert said == [
        ("mode", "a", "exclude"), ("mode", "a", "clear"), ("mode", "b", "add"), ("mode", "b", "clear"),
        ("mode", "c", "exclude"), ("mode", "c", "clear"),
    ]  # fmt: skip
    click(0)
    assert said[-1] == ("mode", "a", "only")
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("Дадашбеков", ["Xəlil Dadaşbəyov"]),
        ("хали", ["Xəlil Dadaşbəyov"]),
        ("Dadashbeyov Khalil", ["Xəlil Dadaşbəyov"]),
        ("bəyov", ["Xəlil Dadaşbəyov"]),
        ("cinar", ["“Çinar” muğam qrupu"]),
        ("рагим", ["Rəhim Cəlilbəyli"]),
        ("Иванов", []),
    ],
)
def test_in_the_list_of_a_facet_a_name_is_found_however_it_is_spelt(
    qtbot: QtBot, typed: str, held: list[str]
) -> None:
    names = ("Xəlil Dadaşbəyov", "“Çinar” muğam qrupu", "Rəhim Cəlilbəyli")
    dialog = FacetListDialog("performer", [FacetValue(name, name, 1) for name in names], 0)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.insert(typed)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == held
    assert dialog.none.isVisible() is not bool(held)


def test_the_list_of_a_facet_says_what_is_chosen(qtbot: QtBot) -> None:
    dialog = FacetListDialog("mode", [FacetValue("a", "Rast", 3, "chosen"), FacetValue("b", "Segah", 2)], 0)
    qtbot.addWidget(dialog)

    def heard(row: int) -> str:
        return str(dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))

    assert heard(0).endswith("chosen")
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, SHIFT)
    assert heard(1).endswith("left out")


def test_years_are_chosen_with_the_keyboard_and_given_back(qtbot: QtBot) -> None:
    bars = Histogram([(1965, 2), (1968, 1), (1990, 4)])
    qtbot.addWidget(bars)
    said: list[object] = []
    bars.chosen.connect(said.append)
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Right, SHIFT)
    assert bars.accessibleDescription().startswith("1965–1968: 3 ")
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    qtbot.keyClick(bars, Qt.Key.Key_Escape)
    assert said == [(1965, 1965), (1965, 1968), None]


def test_a_wrong_year_long_ago_does_not_press_the_others_together(qtbot: QtBot) -> None:
    bars = Histogram([(1, 1), (1965, 2), (2019, 1)])
    qtbot.addWidget(bars)
    bars.resize(400, 92)
    bars.grab()
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    assert bars.drawn() == (1859, 1859)


def test_offers_that_are_called_alike_say_what_they_are(qtbot: QtBot) -> None:
    found = [
        Completion("field", "исполнитель", "исполнитель:", 0, 3),
        Completion("role", "Исполнитель", "роль:Исполнитель", 0, 3, 5),
    ]
    assert [(one.label, one.about) for one in offers_of(found)] == [
        ("исполнитель:", ""),
        ("Исполнитель", "Role"),
    ]
    assert [one.about for one in offers_of(found[1:])] == [""]


def test_a_saved_search_that_finds_nothing_says_so(qtbot: QtBot) -> None:
    item = QTreeWidgetItem()
    for amount, shown in ((None, ""), (0, "0"), (12, "12")):
        library_line.show(item, "Without performers", amount)
        assert item.data(0, library_line.AMOUNT) == shown


def test_a_box_without_an_archive_searches_and_offers_nothing(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    box.show()
    with qtbot.waitSignal(box.searched, check_params_cb=lambda text: text == "rast"):
        qtbot.keyClicks(box, "rast")
    assert not box.offers.isVisible()
