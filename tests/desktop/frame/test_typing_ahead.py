"""Whatever is typed while the archive is still saving what was typed before it lands where the keyboard is, and is kept."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from mugham_archive.catalogue.editing import drafts
from mugham_archive.desktop.dialogs.same_person import SamePersonDialog
from mugham_archive.desktop.fields.participants_block import ParticipantsBlock
from mugham_archive.desktop.fields.typing_ahead import PATIENCE_MS
from tests.archives import problems
from tests.desktop.frame.at_the_desk import CONTROL, EVENT, KEY, RECORDING, SHIFT, SINGER, Desk
from tests.desktop.frame.test_same_person import when_asked

UNPLAYED = "E0000002"


def add(desk: Desk, ref: str, kind: str) -> Any:
    """A new row of an entry, its first value to be typed."""
    view = desk.edit(ref)
    desk.press(KEY.Key_Escape)
    view.blocks[kind].add_button.setFocus()
    desk.press(KEY.Key_Space)
    return view.blocks[kind]


def held(desk: Desk, ref: str, kind: str) -> dict[str, str]:
    """What is shown of the last row."""
    row = desk.archive.sheet(ref, "en").rows_of(kind).rows[-1]
    return {value.field.name: value.shown for value in row.values}


def waiting(desk: Desk, ref: str, kind: str) -> list[tuple[str, str]]:
    """Fields and words of the drafts of rows yet to be added."""
    return [(one.field, one.typed) for one in desk.archive.sheet(ref, "en").rows_of(kind).drafts]


@pytest.mark.parametrize(
    ("ref", "kind", "typed", "wanted"),
    [
        (SINGER, "name", ["Нигяр А.", "русский"], {"text": "Нигяр А.", "language": "Russian", "script": "Cyrl"}),
        (SINGER, "honorific", ["xalq_artisti", "1978", "1991", "Kommunist"],
         {"awarded": "1978", "withdrawn": "1991", "source": "Kommunist"}),
        (SINGER, "relation", ["A0000003", "", "1970"], {"other": "Elçin Mirqasımov", "dates": "1970"}),
        (RECORDING, "note", ["Lent cırılıb", "", "ing"], {"text": "Lent cırılıb", "language": "English"}),
        (RECORDING, "copy", ["", "", "Rəf 7", ""], {"generation": "", "shelf": "Rəf 7"}),
        (EVENT, "schedule_change", ["", "19:00", "", "Yağış"], {"old_time": "19:00", "reason": "Yağış"}),
    ],
)  # fmt: skip
def test_the_other_values_of_a_new_row_are_typed_while_it_is_added(
    desk: Desk, ref: str, kind: str, typed: list[str], wanted: dict[str, str]
) -> None:
    block = add(desk, ref, kind)
    fields = [field.name for field in block.rows.kind.fields]
    with desk.somebody_is_writing():
        for place, text in enumerate(typed):
            assert desk.typing_in == fields[place]
            desk.type(text, over=False)
            if place < len(typed) - 1:
                desk.press(KEY.Key_Tab)
    at = desk.at
    desk.settle()
    # The row is there now, and the keyboard is where it was, with what was typed.
    assert desk.at is at and desk.typing_in == fields[len(typed) - 1]
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert held(desk, ref, kind) | wanted == held(desk, ref, kind)
    assert waiting(desk, ref, kind) == []
    assert problems(desk.archive) == []


def test_what_follows_a_refused_value_waits_with_it_and_is_saved_with_it(desk: Desk) -> None:
    block = add(desk, SINGER, "honorific")
    with desk.somebody_is_writing():
        desk.type("Böyük ustad", over=False)
        desk.press(KEY.Key_Tab)
        desk.type("1978", over=False)
        desk.press(KEY.Key_Tab)
        desk.press(KEY.Key_Tab)
        desk.type("Komm", over=False)
    desk.settle()
    desk.type("unist", over=False)
    desk.press(KEY.Key_Tab)
    desk.settle()
    both = [("title", "Böyük ustad"), ("awarded", "1978"), ("source", "Kommunist")]
    assert waiting(desk, SINGER, "honorific") == both
    assert block.new.hint.property("wrong") and "Böyük ustad" in block.new.hint.text()
    # Left and come back to, it stands there as it was typed.
    desk.window.frame.open("home")
    desk.settle()
    view = desk.edit(SINGER)
    desk.press(KEY.Key_Escape)
    block = view.blocks["honorific"]
    spots = {spot.place.field.name: spot for spot in block.views[-1].spots()}
    assert [spots[name].label.text() for name, _ in both] == [text for _, text in both]
    assert "“title” beside it" in spots["awarded"].hint.text()
    spots["title"].open()
    desk.type("xalq_artisti")
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert waiting(desk, SINGER, "honorific") == []
    assert held(desk, SINGER, "honorific") == {
        "title": "People's Artist", "awarded": "1978", "withdrawn": "", "source": "Kommunist",
    }  # fmt: skip
    desk.archive.undo()
    assert waiting(desk, SINGER, "honorific") == both


def test_several_new_rows_wait_beside_each_other(desk: Desk) -> None:
    block = add(desk, SINGER, "honorific")
    for place, text in enumerate(("Birinci ad", "İkinci ad")):
        if place:
            block.add_button.setFocus()
            desk.press(KEY.Key_Space)
        desk.type(text, over=False)
        desk.press(KEY.Key_Tab)
    desk.settle()
    assert waiting(desk, SINGER, "honorific") == [("title", "Birinci ad"), ("title", "İkinci ad")]
    desk.press(KEY.Key_Escape)
    # Given up, the first goes and the second stays.
    first = block.views[-2].spots()[0]
    first.buttons()[0].setFocus()
    desk.press(KEY.Key_Space)
    desk.settle()
    assert waiting(desk, SINGER, "honorific") == [("title", "İkinci ad")]
    assert block.views[-1].spots()[0].label.text() == "İkinci ad" and len(block.rows.drafts) == 1
    block.views[-1].head.setFocus()
    desk.press(KEY.Key_Delete)
    desk.settle()
    assert waiting(desk, SINGER, "honorific") == [] and block.new is None


def test_a_new_row_that_stays_empty_goes_away(desk: Desk) -> None:
    before = desk.archive.undo_words()
    for key in (KEY.Key_Escape, KEY.Key_Return, KEY.Key_Tab):
        block = add(desk, SINGER, "honorific")
        assert block.new is not None
        desk.press(key)
        assert block.new is None and block.add_button.hasFocus()
    block.add()
    block.views[0].head.setFocus()
    desk.settle()
    assert block.new is None and desk.archive.undo_words() == before


def test_another_row_is_typed_in_while_one_is_added(desk: Desk) -> None:
    block = add(desk, SINGER, "honorific")
    with desk.somebody_is_writing():
        desk.type("xalq_artisti", over=False)
        desk.press(KEY.Key_Tab)
        block.views[0].head.setChecked(True)
        block.views[0].spots()[3].open()
        desk.type("Qəz", over=False)
    desk.settle()
    desk.type("et", over=False)
    desk.press(KEY.Key_Return)
    desk.settle()
    rows = desk.archive.sheet(SINGER, "en").rows_of("honorific").rows
    assert len(rows) == 3 and rows[0].value("source").shown == "Qəzet"


def participants(desk: Desk) -> ParticipantsBlock:
    block = add(desk, UNPLAYED, "participation")
    assert isinstance(block, ParticipantsBlock)
    return block


def test_whole_lines_of_participants_are_typed_ahead(desk: Desk) -> None:
    participants(desk)
    with desk.somebody_is_writing():
        for name, role in (("Vüqar Zərnişanlı", "xanende"), ("Teymur Qocazadə", "tarzen"), ("A0000003", "")):
            assert desk.typing_in == "agent"
            desk.type(name, over=False)
            desk.press(KEY.Key_Tab)
            assert desk.typing_in == "role"
            desk.type(role, over=False)
            desk.press(KEY.Key_Return)
        desk.type("Gülşən", over=False)
    desk.settle()
    desk.type(" Bəhmənova", over=False)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return)
    desk.settle()
    rows = desk.archive.sheet(UNPLAYED, "en").rows_of("participation").rows
    assert [
        (row.value("agent").shown, row.value("role").key, row.value("instrument").key) for row in rows
    ] == [
        ("Vüqar Zərnişanlı", "xanende", "ses"),
        ("Teymur Qocazadə", "tarzen", "tar"),
        ("Elçin Mirqasımov", "", "kamancha"),
        ("Gülşən Bəhmənova", "", ""),
    ]


def test_whoever_types_on_is_not_interrupted_by_a_question(desk: Desk) -> None:
    block = participants(desk)
    with desk.somebody_is_writing():
        desk.type("Nigar Aliyarkyzy", over=False)
        desk.press(KEY.Key_Tab)
        desk.type("xanende", over=False)
        desk.press(KEY.Key_Tab)
        desk.press(KEY.Key_Tab)
        desk.type("N.", over=False)
    desk.settle()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert "resembles Nigar Əliyarqızı" in block.new.hint.text()  # type: ignore[union-attr]
    desk.type(" Ə.", over=False)
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert [one for one, _ in waiting(desk, UNPLAYED, "participation")] == ["role", "agent", "credited_as"]

    def same(dialog: SamePersonDialog) -> None:
        desk.qtbot.keyClick(dialog.cards[0], KEY.Key_Return)

    when_asked(same)
    desk.press(KEY.Key_Escape)
    who, _ = block.new.buttons()  # type: ignore[union-attr]
    assert who.text() == "Say who is meant…"
    who.setFocus()
    desk.press(KEY.Key_Space)
    desk.qtbot.waitUntil(lambda: bool(desk.archive.sheet(UNPLAYED, "en").rows_of("participation").rows))
    desk.settle()
    found = held(desk, UNPLAYED, "participation")
    assert (found["agent"], found["credited_as"]) == ("Nigar Əliyarqızı", "N. Ə.")
    assert found["role"].startswith("Khananda") and found["instrument"] == "Voice"
    assert waiting(desk, UNPLAYED, "participation") == []


@pytest.mark.parametrize("seat", ["mode", "agent"])
def test_a_value_that_the_archive_refuses_after_one_has_left_is_kept(desk: Desk, seat: str) -> None:
    if seat == "agent":
        participants(desk)
    else:
        desk.edit(RECORDING, "mode")
    with desk.somebody_is_writing():
        desk.type("Nigar Aliyarkyzy", over=False)
        desk.window.frame.open("home")
        desk.window.desk.set_editing(False)
        desk.qtbot.wait(350)
    desk.settle()
    with desk.archive.read() as session:
        (draft,) = drafts.newest(session)
    assert (draft.field, draft.typed) == (seat, "Nigar Aliyarkyzy")


def test_a_value_that_was_refused_meanwhile_is_not_dropped_when_it_is_left_again(desk: Desk) -> None:
    desk.edit(RECORDING, "mode")
    with desk.somebody_is_writing():
        desk.type("Zürnabülbül")
        desk.press(KEY.Key_Tab)
        desk.press(KEY.Key_Tab, SHIFT)
        assert desk.typing_in == "mode"
    desk.settle()
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert desk.value(RECORDING, "mode").draft.typed == "Zürnabülbül"


def test_a_new_entry_is_named_at_once_and_nothing_else_is_typed_into(desk: Desk) -> None:
    view = desk.edit(RECORDING)
    desk.press(KEY.Key_Escape)
    view.spot("credit_line").label.setFocus()
    with desk.somebody_is_writing():
        desk.press(KEY.Key_E, CONTROL | SHIFT)
        desk.type("Payız gecəsi", over=False)
        desk.press(KEY.Key_Tab)
        desk.type("1978", over=False)
        assert not desk.window.desk.typing
    desk.qtbot.waitUntil(lambda: desk.typing_in == "date")
    desk.type("-10", over=False)
    desk.press(KEY.Key_Return)
    desk.settle()
    sheet = desk.archive.sheet(desk.view.ref, "en")
    assert (sheet.kind, sheet.title, sheet.value("date").key) == ("event", "Payız gecəsi", "1978-10")
    assert desk.value(RECORDING, "credit_line").shown == "Sample archive"


def test_what_is_typed_before_the_form_of_a_row_is_there_lands_in_it(desk: Desk) -> None:
    desk.window.frame.open("recordings")
    desk.settle()
    table = desk.window.pages.table()
    table.setFocus()
    table.selectRow(0)
    ref = table.selected_references()[0]
    desk.press(KEY.Key_F2)
    desk.type("Yeni / ad", over=False)
    desk.qtbot.waitUntil(lambda: desk.typing_in == "title")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.value(ref, "title").shown == "Yeni / ad"
    # Whatever was asked for and does not come holds the keys no longer than a moment.
    desk.press(KEY.Key_Escape)
    desk.window.desk.want("R9999999")
    desk.qtbot.wait(PATIENCE_MS + 100)
    table.setFocus()
    desk.press(KEY.Key_Down)
    assert table.currentIndex().row() == 1
