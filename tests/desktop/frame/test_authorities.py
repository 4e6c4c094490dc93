"""Two that are the same become one, and one becomes two: from pages and lists, by keyboard alone, taken back with one key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from mugham_archive.catalogue.models import AgentName, Participation
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.desk.merging import MergeDialog
from mugham_archive.desktop.desk.splitting import SplitDialog
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.dialogs.choose_entry import ChooseEntry
from tests.archives import add, entry_named, problems, tables
from tests.desktop.frame.at_the_desk import CONTROL, KEY, SHIFT, SINGER, Desk

PLACE, SERIES = "P0000001", "S0000001"
MERGE, SPLIT = (KEY.Key_J, CONTROL), (KEY.Key_J, CONTROL | SHIFT)


@pytest.fixture
def doubles(desk: Desk) -> dict[str, str]:
    """The singer, the hall and the series once more; their references by kind."""
    with desk.archive.change("Once more") as change:
        session = change.session
        made = {
            "agent": add(session, "agent", "Нигяр Алияркызы"),
            "place": add(session, "place", "Kamera zalı 2", address="Nizami küç."),
            "series": add(session, "series", "Sirlər xəzinəsi, yenə"),
        }
        made["agent"].names.append(AgentName(text="Nigar Aliyarqizi", type="variant", position=1))
        recording = entry_named(session, "R0000002").id
        session.add(Participation(entry_id=recording, agent_id=made["agent"].id))
        add(session, "event", "Bir axşam", series_id=made["series"].id, venue_id=made["place"].id)
        session.flush()
        refs = {kind: str(entry.reference) for kind, entry in made.items()}
    desk.settle()
    return refs


def _dialog(desk: Desk, kind: Any) -> Any:
    """The dialog in front, once it is there, has the keyboard and has been filled."""

    def there() -> list[QDialog]:
        return [one for one in desk.window.findChildren(kind) if one.isVisible()]

    desk.qtbot.waitUntil(lambda: bool(there()) and there()[0].isActiveWindow())
    wait_until_settled()
    return there()[0]


def _back(desk: Desk) -> None:
    """The window has the keyboard again, as it has where a window manager sees to it."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.pages.take_focus()


def _at(desk: Desk, address: str) -> None:
    desk.window.frame.open(address)
    wait_until_settled()
    desk.window.pages.take_focus()


def _came_to(desk: Desk, address: str) -> None:
    desk.qtbot.waitUntil(lambda: desk.window.frame.navigation.address == address)
    desk.settle()


def _told(desk: Desk) -> str:
    return desk.window.status.currentMessage()


def test_a_performer_is_merged_from_their_page_with_somebody_who_is_typed(
    desk: Desk, doubles: dict[str, str]
) -> None:
    before = tables(desk.archive)
    _at(desk, f"agent/{doubles['agent']}")
    desk.press(*MERGE)
    choose = _dialog(desk, ChooseEntry)
    # Whoever looks alike stands first, and never the one whose page it is.
    offered = [choose.list.item(row).text() for row in range(choose.list.count())]
    assert offered[0].startswith("Nigar Əliyarqızı")
    assert not any("Нигяр" in text for text in offered)
    desk.type("Nigar", over=False)
    desk.press(KEY.Key_Return)
    wait_until_settled()
    if choose.isVisible():
        desk.press(KEY.Key_Return)
    merge = _dialog(desk, MergeDialog)
    # More hangs on the one that has been there longer.
    assert merge.pair.kept.ref == SINGER
    goes = merge.pair.cards[0].goes.text()
    assert goes == "Goes to the other one: Names 2 · Performances 1"
    desk.press(KEY.Key_Left)
    assert merge.pair.kept.ref == doubles["agent"]
    assert "Goes to the other one" in merge.pair.cards[1].goes.text()
    desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Return)
    _came_to(desk, f"agent/{SINGER}")
    names = [one.text for one in desk.archive.details(SINGER, "en").names]
    assert {"Нигяр Алияркызы", "Nigar Aliyarqizi"} <= set(names)
    assert problems(desk.archive) == []
    assert desk.window.actions_["undo"].text() == "Undo: Merge “Нигяр Алияркызы” into “Nigar Əliyarqızı”"
    _back(desk)
    desk.press(KEY.Key_Z, CONTROL)
    desk.qtbot.waitUntil(lambda: tables(desk.archive) == before)
    desk.settle()


def test_two_selected_rows_of_a_list_are_merged_at_once(desk: Desk, doubles: dict[str, str]) -> None:
    _at(desk, "places")
    table = desk.window.pages.table()
    assert table is not None and table.entries.rowCount() == 2
    assert desk.window.actions_["merge"].text() == "Merge with…"
    desk.press(KEY.Key_Down, SHIFT)
    assert desk.window.actions_["merge"].text() == "Merge these two…"
    desk.press(*MERGE)
    _dialog(desk, MergeDialog)
    desk.press(KEY.Key_Return)
    _came_to(desk, f"place/{PLACE}")
    titles = {one.text: one.type for one in desk.archive.details(PLACE, "az").entry.titles}
    assert titles["Kamera zalı 2"] == "variant"
    assert desk.archive.total(Listing("place")) == 1
    assert problems(desk.archive) == []


def test_series_are_merged_in_their_table_and_the_other_one_may_stay(
    desk: Desk, doubles: dict[str, str]
) -> None:
    _at(desk, "series")
    (table,) = desk.window.pages.currentWidget().findChildren(ShortTable)
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    for item in rows:
        item.setSelected(item.data(0, Qt.ItemDataRole.UserRole) in (SERIES, doubles["series"]))
    table.setFocus()
    desk.press(*MERGE)
    merge = _dialog(desk, MergeDialog)
    assert merge.pair.kept.ref == SERIES
    desk.press(KEY.Key_Right if merge.pair.stays == 0 else KEY.Key_Left)
    desk.press(KEY.Key_Return)
    _came_to(desk, f"series/{doubles['series']}")
    cards = {card.ref: card for card in desk.archive.series_tree("en")}
    assert SERIES not in cards and cards[doubles["series"]].recordings > 0
    assert problems(desk.archive) == []


def test_a_term_is_merged_from_its_page_with_another_word_of_its_vocabulary(desk: Desk) -> None:
    _at(desk, "term/mode/rast")
    desk.press(*MERGE)
    choose = _dialog(desk, ChooseEntry)
    assert not any(choose.list.item(row).text().startswith("Rast") for row in range(choose.list.count()))
    desk.type("Шур", over=False)
    desk.qtbot.waitUntil(lambda: choose.list.count() > 0 and choose.list.item(0).text().startswith("Shur"))
    desk.press(KEY.Key_Return)
    merge = _dialog(desk, MergeDialog)
    assert merge.pair.kept.ref == "mode/rast"
    desk.press(KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: "Merge “Shur” into “Rast”" in desk.window.actions_["undo"].text())
    assert desk.window.frame.navigation.address == "term/mode/rast"
    assert problems(desk.archive) == []


def test_escape_leaves_both_and_a_page_may_be_looked_at_first(desk: Desk, doubles: dict[str, str]) -> None:
    before = tables(desk.archive)
    _at(desk, "places")
    desk.press(KEY.Key_Down, SHIFT)
    desk.press(*MERGE)
    _dialog(desk, MergeDialog)
    desk.press(KEY.Key_Escape)
    desk.settle()
    _back(desk)
    desk.press(*MERGE)
    merge = _dialog(desk, MergeDialog)
    pages = [one for one in merge.findChildren(QPushButton) if one.text() == "Open the page"]
    while desk.at is not pages[1]:
        desk.press(KEY.Key_Tab)
    desk.press(KEY.Key_Space)
    _came_to(desk, f"place/{merge.pair.cards[1].ref}" if merge.isVisible() else f"place/{doubles['place']}")
    assert tables(desk.archive) == before


@pytest.mark.parametrize(
    ("address", "act", "said"),
    [
        ("home", "merge", "Select a performer"),
        ("home", "split", "Select a performer"),
        ("recording/R0000001", "merge", "Select a performer"),
        ("recording/R0000001", "split", "Only performers, partners, places and series can be split."),
        ("term/mode/rast", "split", "A term cannot be split"),
    ],
)
def test_what_cannot_be_merged_or_split_is_said_in_a_sentence(
    desk: Desk, address: str, act: str, said: str
) -> None:
    _at(desk, address)
    desk.window.actions_[act].trigger()
    desk.qtbot.waitUntil(lambda: said in _told(desk))
    assert not [one for one in desk.window.findChildren(QDialog) if one.isVisible()]


def test_more_than_two_are_not_merged_and_more_than_one_not_split(desk: Desk) -> None:
    _at(desk, "performers")
    desk.press(KEY.Key_A, CONTROL)
    desk.press(*MERGE)
    desk.qtbot.waitUntil(lambda: "Two are merged at a time" in _told(desk))
    desk.press(*SPLIT)
    desk.qtbot.waitUntil(lambda: "One is split at a time" in _told(desk))


def test_the_menu_of_a_list_offers_it_only_for_what_can_be_merged(desk: Desk) -> None:
    _at(desk, "performers")
    people = desk.window.pages.table()
    _at(desk, "recordings")
    recordings = desk.window.pages.table()
    assert people is not None and recordings is not None
    assert people._does("merge") and people._does("split") and people._does("delete")
    assert not recordings._does("merge") and not recordings._does("split") and recordings._does("delete")


def test_a_performer_is_split_by_ticking_whatever_is_the_others(desk: Desk, doubles: dict[str, str]) -> None:
    archive = desk.archive
    before = tables(archive)
    names = [one.text for one in archive.details(SINGER, "en").names]
    recordings = archive.details(SINGER, "en").card.recordings
    _at(desk, f"agent/{SINGER}")
    desk.press(*SPLIT)
    dialog = _dialog(desk, SplitDialog)
    said = _lines(dialog)
    assert said[0] == f"Names: 0 of {len(names)}" and "Performances: 0 of" in " ".join(said)
    assert not dialog.take.isEnabled()
    # All names: one has to stay.
    desk.press(KEY.Key_Space)
    assert dialog.said.text() == "One of the names has to stay." and not dialog.take.isEnabled()
    desk.press(KEY.Key_Return, CONTROL)
    assert dialog.isVisible()
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Space)
    assert dialog.take.isEnabled() and dialog.name.placeholderText() == names[1]
    # What is looked for is ticked together, under its heading; what is not shown keeps its ticks.
    desk.press(KEY.Key_Backtab)
    assert desk.at is dialog.words
    desk.type("RAST", over=False)
    desk.press(KEY.Key_Return)
    assert _lines(dialog)[0] == "Performances: 0 of 1"
    desk.press(KEY.Key_Space)
    chosen = dialog.model.ticked()
    desk.press(KEY.Key_Return, CONTROL)
    desk.qtbot.waitUntil(lambda: desk.window.frame.navigation.address not in ("", f"agent/{SINGER}"))
    desk.settle()
    other = desk.window.frame.navigation.address.removeprefix("agent/")
    assert [one.text for one in archive.details(other, "en").names] == names[1:]
    assert [one.text for one in archive.details(SINGER, "en").names] == names[:1]
    parts = [one for one in chosen if one.part.kind == "participation.agent_id"]
    assert parts and archive.details(other, "en").card.recordings >= 1
    assert archive.details(SINGER, "en").card.recordings <= recordings
    assert problems(archive) == []
    assert desk.window.actions_["undo"].text() == f"Undo: Split “{names[0]}”"
    _back(desk)
    desk.press(KEY.Key_Z, CONTROL)
    desk.qtbot.waitUntil(lambda: tables(archive) == before)
    desk.settle()


def _lines(dialog: SplitDialog) -> list[str]:
    model = dialog.model
    rows = range(model.rowCount())
    return [": ".join(str(model.index(row, column).data()) for column in (0, 1)) for row in rows]


def test_a_hall_is_split_though_it_has_one_title(desk: Desk, doubles: dict[str, str]) -> None:
    ref = doubles["place"]
    _at(desk, "places")
    table = desk.window.pages.table()
    assert table is not None
    while table.selected_references() != [ref]:
        desk.press(KEY.Key_Down)
    desk.press(*SPLIT)
    dialog = _dialog(desk, SplitDialog)
    # It is called the same until something else is typed.
    assert dialog.name.text() == "Kamera zalı 2"
    lines = _lines(dialog)
    while dialog.table.currentIndex().row() != lines.index("Events held there: 0 of 1"):
        desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Space)
    assert dialog.take.isEnabled()
    desk.press(KEY.Key_Backtab)
    desk.press(KEY.Key_Backtab)
    assert desk.at is dialog.name
    desk.press(KEY.Key_A, CONTROL)
    desk.press(KEY.Key_Delete)
    assert dialog.said.text().startswith("The other one needs a name")
    desk.type("Kiçik səhnə", over=False)
    desk.press(KEY.Key_Return, CONTROL)
    desk.qtbot.waitUntil(lambda: desk.window.frame.navigation.address.startswith("place/"))
    desk.settle()
    other = desk.window.frame.navigation.address.removeprefix("place/")
    assert desk.archive.details(other, "en").entry.title == "Kiçik səhnə"
    assert desk.archive.total(Listing("event", place=other)) == 1
    assert problems(desk.archive) == []


def test_nothing_is_parted_from_what_has_but_a_name(desk: Desk) -> None:
    with desk.archive.change("Alone") as change:
        ref = add(change.session, "agent", "Tək Adam").reference
    _at(desk, f"agent/{ref}")
    desk.press(*SPLIT)
    desk.qtbot.waitUntil(lambda: "Nothing can be parted from “Tək Adam”" in _told(desk))


def test_what_is_being_typed_is_kept_when_two_become_one(desk: Desk, doubles: dict[str, str]) -> None:
    desk.edit(doubles["place"], "address")
    desk.type("Füzuli küç. 5")
    desk.window.actions_["merge"].trigger()
    choose = _dialog(desk, ChooseEntry)
    desk.qtbot.waitUntil(lambda: choose.list.count() > 0)
    desk.press(KEY.Key_Escape)
    desk.settle()
    assert desk.value(doubles["place"], "address").typed == "Füzuli küç. 5"


def test_the_panel_beside_a_list_offers_both(desk: Desk) -> None:
    desk.window.resize(1700, 900)
    _at(desk, "performers")
    desk.settle()
    panel = desk.window.details

    def shown() -> list[str]:
        return [one.text() for one in panel.findChildren(QPushButton)]

    desk.qtbot.waitUntil(lambda: "Split…" in shown())
    button = next(one for one in panel.findChildren(QPushButton) if one.text() == "Split…")
    button.setFocus()
    desk.press(KEY.Key_Space)
    dialog = _dialog(desk, SplitDialog)
    assert panel.ref and dialog.windowTitle().startswith("Split “")
    desk.press(KEY.Key_Escape)
    _at(desk, "recordings")
    desk.settle()
    desk.qtbot.waitUntil(lambda: "Split…" not in shown())
