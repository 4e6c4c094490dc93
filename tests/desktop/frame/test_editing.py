"""Editing in the window by keyboard alone: every field where it stands, nothing typed is lost, all of it is undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.editing import drafts, set_fields
from mugham_archive.desktop import background
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.window import MainWindow
from tests.desktop.catalogued import filled
from tests.desktop.frame.at_the_desk import CONTROL, EVENT, KEY, RECORDING, SHIFT, SINGER, Desk


def test_a_field_is_typed_saved_and_undone(desk: Desk) -> None:
    desk.edit(RECORDING)
    assert desk.typing_in == "title"
    desk.type("Yeni ad")
    desk.press(KEY.Key_Tab)
    assert desk.view.spot("title").label.text() == "Yeni ad"
    assert desk.typing_in == "date"
    desk.type("təxminən 1965")
    desk.press(KEY.Key_Return)
    assert desk.typing_in == "place"
    desk.settle()
    assert desk.value(RECORDING, "title").shown == "Yeni ad"
    assert desk.value(RECORDING, "date").key == "təxminən 1965"
    assert desk.view.spot("date").label.text() == "about 1965"
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_Z, CONTROL)
    desk.settle()
    assert desk.value(RECORDING, "date").key == ""
    assert desk.value(RECORDING, "title").shown == "Yeni ad"
    desk.press(KEY.Key_Z, CONTROL)
    desk.settle()
    assert desk.value(RECORDING, "title").shown == "Rast dəstgahı"
    assert desk.view.spot("title").label.text() == "Rast dəstgahı"


def test_what_is_understood_is_told_while_one_types(desk: Desk) -> None:
    spot = desk.edit(RECORDING, "date").spot("date")
    desk.type("about 1965")
    assert spot.hint.text() == "1965~, about 1965"
    desk.type("bir gün")
    assert "not understood" in spot.hint.text() and not spot.hint.property("wrong")


def test_a_wrong_value_stays_on_enter_and_waits_as_a_draft_when_one_goes_elsewhere(desk: Desk) -> None:
    spot = desk.edit(RECORDING, "date").spot("date")
    desk.type("bir gün")
    desk.press(KEY.Key_Return)
    assert desk.typing_in == "date" and spot.hint.property("wrong") and spot.editor.box.property("wrong")
    assert isinstance(desk.at, QLineEdit) and desk.at.text() == "bir gün"
    desk.press(KEY.Key_Tab)
    assert desk.typing_in == "place"
    desk.settle()
    draft = desk.value(RECORDING, "date").draft
    assert (draft.typed, draft.who) == ("bir gün", "Leyla")
    spot = desk.view.spot("date")
    assert (
        spot.label.text() == "bir gün"
        and spot.label.property("wrong")
        and "not understood" in spot.hint.text()
    )
    assert "not understood" in spot.label.accessibleDescription()
    # Put right, the draft goes; taken back, it is there again.
    desk.press(KEY.Key_Tab, SHIFT)
    assert desk.typing_in == "date" and desk.at.text() == "bir gün"  # type: ignore[attr-defined]
    desk.type("1965")
    desk.press(KEY.Key_Return)
    desk.settle()
    value = desk.value(RECORDING, "date")
    assert (value.key, value.draft) == ("1965", None)
    assert not desk.view.spot("date").label.property("wrong")


def test_the_form_has_the_keyboard_and_shows_what_has_it(desk: Desk) -> None:
    desk.window.frame.open(f"event/{EVENT}")
    wait_until_settled()
    desk.window.pages.take_focus()
    desk.press(KEY.Key_E, CONTROL)
    desk.settle()
    assert desk.typing_in == "title" and not desk.window.desk.typing
    desk.press(KEY.Key_T, CONTROL)
    form = desk.view.blocks["participation"].trio  # type: ignore[attr-defined]
    assert form is not None
    last = form.editors[2]
    desk.qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_E, CONTROL)
    desk.settle()
    assert not desk.window.desk.editing and desk.window.pages.isAncestorOf(desk.at)


def test_a_draft_can_be_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(RECORDING, "date")
    desk.type("bir gün")
    desk.press(KEY.Key_Tab)
    desk.settle()
    spot = desk.view.spot("date")
    (button,) = spot.buttons()
    button.setFocus()
    desk.press(KEY.Key_Space)
    desk.settle()
    assert desk.value(RECORDING, "date").draft is None
    assert desk.view.spot("date").label.text() != "bir gün"


def test_escape_gives_back_what_was_there(desk: Desk) -> None:
    desk.edit(RECORDING, "credit_line")
    desk.type("Something else")
    desk.press(KEY.Key_Escape)
    spot = desk.view.spot("credit_line")
    assert spot.editor is None and spot.label.hasFocus() and spot.label.text() == "Sample archive"
    desk.settle()
    assert desk.archive.undo_words() == "Made a few entries"
    desk.press(KEY.Key_F2)
    assert desk.typing_in == "credit_line" and desk.at.text() == "Sample archive"  # type: ignore[attr-defined]
    desk.press(KEY.Key_Escape)
    desk.type("Yeni", over=False)
    assert desk.at.text() == "Yeni"  # type: ignore[attr-defined]


def test_clicking_elsewhere_saves_what_was_typed(desk: Desk) -> None:
    desk.edit(RECORDING, "credit_line")
    desk.type("Evdən")
    desk.qtbot.mouseClick(desk.window.header.search, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.value(RECORDING, "credit_line").shown == "Evdən"
    desk.edit(RECORDING, "date")
    desk.type("bir axşam")
    desk.window.frame.open("recordings")
    desk.settle()
    assert desk.value(RECORDING, "date").draft.typed == "bir axşam"


def test_closing_the_window_keeps_what_is_being_typed(desk: Desk, tmp_path: Path) -> None:
    desk.edit(RECORDING, "date")
    desk.type("bir səhər")
    assert desk.window.close()
    again = Archive.open(tmp_path / "archive")
    assert again.sheet(RECORDING, "en").value("date").draft.typed == "bir səhər"
    again.close()


def test_closing_the_window_saves_what_can_be_saved(desk: Desk, tmp_path: Path) -> None:
    desk.edit(RECORDING, "mode")
    desk.type("Zürnabülbül")
    desk.press(KEY.Key_Tab)
    desk.press(KEY.Key_Escape)
    desk.view.spot("provenance").open()
    desk.type("Evdən gətirilib")
    assert desk.window.close()
    again = Archive.open(tmp_path / "archive")
    sheet = again.sheet(RECORDING, "en")
    assert sheet.value("provenance").shown == "Evdən gətirilib"
    assert (
        sheet.value("mode").draft is not None and "has no “Zürnabülbül”" in sheet.value("mode").draft.reason
    )
    again.close()


def test_a_term_is_offered_in_any_language_and_taken_with_enter(desk: Desk) -> None:
    desk.edit(RECORDING, "mode")
    for typed, code in (("шу", "shur"), ("mahur", "mahur_hindi")):
        if desk.typing_in != "mode":
            desk.view.spot("mode").open()
        desk.type(typed)
        offers = desk.view.spot("mode").editor.offers
        desk.qtbot.waitUntil(offers.isVisible)
        desk.press(KEY.Key_Return)
        desk.settle()
        assert desk.value(RECORDING, "mode").key == code
        assert desk.typing_in == "genre"


def test_a_new_term_is_added_to_the_vocabulary(desk: Desk) -> None:
    desk.edit(SINGER, "instrument")
    desk.type("Sınaq sazı")
    offers = desk.view.spot("instrument").editor.offers
    adding = "Add “Sınaq sazı” to the vocabulary"
    desk.qtbot.waitUntil(lambda: offers.item(offers.count() - 1).text().endswith(adding))
    desk.press(KEY.Key_Up)
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.value(SINGER, "instrument").shown == "Sınaq sazı"
    assert desk.archive.terms_like("instrument", "sinaq", "en")[0].word == "Sınaq sazı"
    desk.archive.undo()
    assert desk.archive.terms_like("instrument", "sinaq", "en") == []


def test_an_entry_is_offered_by_its_name_and_a_new_one_can_be_made(desk: Desk) -> None:
    desk.edit(EVENT, "venue")
    desk.type("Yeni zal")
    offers = desk.view.spot("venue").editor.offers
    desk.qtbot.waitUntil(offers.isVisible)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert desk.value(EVENT, "venue").shown == "Yeni zal"
    desk.view.spot("series").open()
    desk.type("ашуг")
    offers = desk.view.spot("series").editor.offers
    desk.qtbot.waitUntil(offers.isVisible)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.value(EVENT, "series").key == "S0000003"


def test_times_are_typed_as_one_likes(desk: Desk) -> None:
    ref = "T0000002"
    for typed, shown in (("62:03", "1:02:03"), ("3723.5", "1:02:03.5"), ("1:02:04", "1:02:04")):
        desk.edit(ref, "end")
        desk.type(typed)
        desk.press(KEY.Key_Return)
        desk.settle()
        assert desk.view.spot("end").label.text() == shown


def test_a_conflict_shows_both_and_either_can_be_kept(desk: Desk, tmp_path: Path) -> None:
    other = Archive.open(tmp_path / "archive", who="O biri")
    for keep, wanted in ((0, "Mənim"), (1, "Onların 1")):
        desk.edit(RECORDING, "credit_line")
        desk.type("Mənim")
        with other.change("Elsewhere") as change:
            set_fields(change.session, RECORDING, {"credit_line": f"Onların {keep}"})
        desk.press(KEY.Key_Tab)
        desk.press(KEY.Key_Escape)
        desk.settle()
        spot = desk.view.spot("credit_line")
        assert "Onların" in spot.hint.text() and "Mənim" in spot.hint.text()
        assert desk.value(RECORDING, "credit_line").draft.typed == "Mənim"
        spot.buttons()[keep].setFocus()
        desk.press(KEY.Key_Space)
        desk.settle()
        value = desk.value(RECORDING, "credit_line")
        assert (value.shown, value.draft) == (wanted, None)
        assert desk.view.spot("credit_line").label.text() == wanted
        with desk.archive.change("Back") as change:
            set_fields(change.session, RECORDING, {"credit_line": "Sample archive"})
        desk.settle()
    other.close()


def test_typing_is_not_disturbed_by_a_change_from_elsewhere(desk: Desk, tmp_path: Path) -> None:
    desk.edit(RECORDING, "credit_line")
    desk.type("Yarımçıq")
    box = desk.at
    with desk.archive.change("Elsewhere") as change:
        set_fields(change.session, RECORDING, {"summary": "Theirs", "title": "Onların adı"})
    desk.settle()
    assert desk.at is box and box.text() == "Yarımçıq"  # type: ignore[attr-defined]
    assert desk.view.spot("summary").label.text() == "Theirs"


def test_the_panel_beside_a_list_is_edited_too(desk: Desk) -> None:
    desk.window.frame.open("recordings")
    wait_until_settled()
    table = desk.window.pages.table()
    table.setFocus()
    table.selectRow(0)
    wait_until_settled()
    desk.press(KEY.Key_F2)
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    assert desk.window.details.isAncestorOf(desk.at) and desk.typing_in == "title"
    ref = desk.view.ref
    desk.type("Siyahıdan")
    table.selectRow(1)
    table.setFocus()
    desk.settle()
    assert desk.archive.sheet(ref, "en").title == "Siyahıdan"
    assert desk.view.ref != ref


def test_a_series_is_edited_in_the_panel_beside_its_lists(desk: Desk) -> None:
    desk.window.frame.open("series/S0000001")
    wait_until_settled()
    desk.press(KEY.Key_E, CONTROL)
    desk.settle()
    assert desk.window.details.isAncestorOf(desk.view) and desk.view.ref == "S0000001"


def test_the_form_of_an_event_fits_into_the_panel(desk: Desk) -> None:
    desk.window.set_language("ru")
    desk.window.frame.open("events")
    wait_until_settled()
    desk.window.pages.take_focus()
    desk.press(KEY.Key_F2)
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    desk.settle()
    right = desk.at.mapTo(desk.window.details, desk.at.rect().topRight()).x()
    assert right < desk.window.details.width() - 20


def test_a_value_that_is_read_can_be_edited_from_where_it_stands(desk: Desk) -> None:
    desk.window.frame.open(f"recording/{RECORDING}")
    wait_until_settled()
    (label,) = [
        one
        for one in desk.window.pages.findChildren(LinkLabel)
        if one.accessibleName() == "Provenance" and one.isVisible()
    ]
    label.setFocus()
    desk.press(KEY.Key_F2)
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    assert desk.typing_in == "provenance"


@pytest.mark.parametrize(
    ("ref", "code", "field"),
    [
        ("E0000002", "organiser", "participation.agent"),
        (EVENT, "roles", "participation.role"),
        (RECORDING, "language", "language.language"),
        ("R0000002", "segments", "From"),
        ("S0000003", "summary", ".description_az"),
        (EVENT, "recordings", ".title"),
    ],
)
def test_what_is_missing_is_typed_where_it_is_filled_in(desk: Desk, ref: str, code: str, field: str) -> None:
    kind = desk.archive.sheet(ref, "en").kind
    desk.window.frame.fill_in(ref, completeness.field_of(kind, code))
    desk.type("Yeni", over=False)
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    desk.settle()
    assert desk.place == field
    text = desk.at.toPlainText() if isinstance(desk.at, QPlainTextEdit) else desk.at.text()  # type: ignore[attr-defined]
    assert text == "Yeni"


def test_another_language_says_every_field_in_it_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.edit(RECORDING, "credit_line")
    desk.type("Dilsiz")
    desk.window.set_language("ru")
    desk.settle()
    assert desk.value(RECORDING, "credit_line").shown == "Dilsiz"
    assert desk.view.spot("mode").label.text() == "Раст"


def test_every_field_and_row_has_a_name_and_an_editor(desk: Desk) -> None:
    refs = (RECORDING, EVENT, SINGER, "S0000001", "T0000002", "P0000001", "D0000001", "G0000001")
    for ref in refs:
        desk.window.desk.set_editing(True)
        kind = desk.archive.sheet(ref, "en").kind
        desk.window.frame.open(f"{kind}/{ref}")
        if kind == "series":
            desk.window.details.show_entry(ref)
            desk.window.actions_["details"].setChecked(True)
        desk.settle()
        for block in desk.view.blocks.values():
            for row in block.views:
                row.head.setChecked(True)
        for spot in desk.view.spots():
            assert spot.label.accessibleName() not in ("", spot.place.field.name), spot.place
            spot.open()
            assert spot.editor is not None and spot.editor.box.accessibleName()
            assert spot.editor.text() in (spot.value.typed, spot.value.key), spot.place
            spot._give_up()
        desk.settle()
    assert desk.archive.undo_words() == "Made a few entries"


def test_the_window_opens_on_an_archive_that_has_drafts(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    archive = filled(tmp_path / "drafts")
    with archive.change("Draft") as change:
        drafts.keep(change.session, RECORDING, "date", "payızda", "which autumn?")
    archive.close()
    desk = Desk(qtbot, open_window(Archive.open(tmp_path / "drafts"), f"recording/{RECORDING}"))
    read = [one for one in desk.window.pages.findChildren(LinkLabel) if "“payızda”" in one.text()]
    assert len(read) == 1 and "which autumn?" in read[0].text()
    desk.press(KEY.Key_E, CONTROL)
    desk.settle()
    assert desk.view.spot("date").label.text() == "payızda"
    assert not background.busy()
