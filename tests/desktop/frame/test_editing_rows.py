"""By keyboard alone: what hangs on an entry, new entries of every kind, events put off, moved, cancelled and held."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt

from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.fields.schedule_bar import ScheduleForm
from tests.desktop.frame.at_the_desk import CONTROL, EVENT, KEY, RECORDING, SHIFT, SINGER, Desk


def _asked(desk: Desk) -> bool:
    """Whether the question about an event has the keyboard."""
    return any(form.first.hasFocus() for form in desk.window.findChildren(ScheduleForm))


def _offers_first(offers: Any, word: str) -> bool:
    return offers.count() > 0 and offers.item(0).text().startswith(word)


def test_rows_are_added_changed_moved_and_taken_away(desk: Desk) -> None:
    view = desk.edit(RECORDING)
    desk.press(KEY.Key_Escape)
    block = view.blocks["note"]
    block.add_button.setFocus()
    desk.press(KEY.Key_Space)
    assert desk.typing_in == "text"
    desk.type("Birinci qeyd", over=False)
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert desk.typing_in == "type"
    rows = desk.archive.sheet(RECORDING, "en").rows_of("note").rows
    assert [one.value("text").shown for one in rows][-1] == "Birinci qeyd"
    view = desk.view
    languages = view.blocks["language"]
    for typed, word in (("Azərb", "Azerbaijani"), ("rus", "Russian")):
        languages.add()
        desk.type(typed, over=False)
        desk.qtbot.waitUntil(partial(_offers_first, languages.new.editor.offers, word))
        desk.press(KEY.Key_Return)
        desk.settle()

    def keys() -> list[str]:
        rows = desk.archive.sheet(RECORDING, "en").rows_of("language").rows
        return [one.value("language").key for one in rows]

    assert keys() == ["aze", "rus"]
    languages.views[1].head.setFocus()
    desk.press(KEY.Key_Up, CONTROL | SHIFT)
    desk.settle()
    assert keys() == ["rus", "aze"]
    assert languages.views[0].head.hasFocus()
    desk.press(KEY.Key_Delete)
    desk.settle()
    assert keys() == ["aze"]
    desk.press(KEY.Key_Z, CONTROL)
    desk.settle()
    assert keys() == ["rus", "aze"]


def test_a_row_that_is_refused_waits_as_a_draft(desk: Desk) -> None:
    view = desk.edit(SINGER)
    desk.press(KEY.Key_Escape)
    block = view.blocks["honorific"]
    block.add()
    desk.type("Böyük ustad", over=False)
    desk.qtbot.waitUntil(block.new.editor.offers.isVisible)
    desk.press(KEY.Key_Tab)
    desk.settle()
    (draft,) = desk.archive.sheet(SINGER, "en").rows_of("honorific").drafts
    assert draft.typed == "Böyük ustad"
    desk.window.frame.open("home")
    desk.settle()
    view = desk.edit(SINGER)
    desk.press(KEY.Key_Escape)
    spot = view.blocks["honorific"].new
    assert spot.label.text() == "Böyük ustad" and spot.label.property("wrong")
    spot.open()
    desk.type("xalq")
    desk.qtbot.waitUntil(spot.editor.offers.isVisible)
    desk.press(KEY.Key_Return)
    desk.settle()
    rows = desk.archive.sheet(SINGER, "en").rows_of("honorific")
    assert rows.drafts == () and "xalq_artisti" in [one.value("title").key for one in rows.rows]
    assert desk.typing_in == "awarded"


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("new_recording", "recording"), ("new_event", "event"), ("new_series", "series"), ("new_agent", "agent"),
        ("new_place", "place"), ("new_document", "document"), ("new_agreement", "agreement"),
    ],
)  # fmt: skip
def test_a_new_entry_of_each_kind_opens_with_its_title_ready(desk: Desk, action: str, kind: str) -> None:
    desk.window.actions_[action].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    desk.settle()
    name = "name" if kind == "agent" else "title"
    assert desk.typing_in == name
    desk.type("Təzə")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.view.spot(name).label.text() == "Təzə"
    assert desk.archive.sheet(desk.view.ref, "en").title == "Təzə"
    assert desk.archive.sheet(desk.view.ref, "en").kind == kind


def test_new_entries_belong_to_what_is_in_front(desk: Desk) -> None:
    for page, action, kind, field, wanted in (
        (f"recording/{RECORDING}", "new_segment", "segment", "parent", ""),
        (f"event/{EVENT}", "new_recording", "recording", "event", EVENT),
        ("series/S0000001", "new_event", "event", "series", "S0000001"),
        ("series/S0000001", "new_season", "series", "parent", "S0000001"),
    ):
        desk.window.desk.set_editing(False)
        desk.window.frame.open(page)
        wait_until_settled()
        desk.window.actions_[action].trigger()
        desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
        desk.settle()
        sheet = desk.archive.sheet(desk.view.ref, "en")
        assert (sheet.kind, sheet.value(field).key) == (kind, wanted)


@pytest.mark.parametrize(
    ("key", "typed", "status", "date"),
    [
        (KEY.Key_F6, ["Yağış"], "postponed", ""),
        (KEY.Key_F7, ["4 noyabr 1965", "20:00", "Zal"], "rescheduled", "1965-11-04"),
        (KEY.Key_F8, ["Yas"], "cancelled", "1965-10-21"),
        (KEY.Key_F9, [""], "held", "1965-10-21"),
    ],
)
def test_an_event_is_put_off_moved_cancelled_and_held(
    desk: Desk, key: Qt.Key, typed: list[str], status: str, date: str
) -> None:
    desk.window.frame.open(f"event/{EVENT}")
    wait_until_settled()
    desk.window.pages.setFocus()
    desk.press(key)
    desk.qtbot.waitUntil(lambda: _asked(desk))
    for place, text in enumerate(typed):
        if place:
            desk.press(KEY.Key_Tab)
        desk.type(text)
    desk.press(KEY.Key_Return)
    desk.settle()
    sheet = desk.archive.sheet(EVENT, "en")
    assert sheet.value("status").key == status
    assert desk.archive.details(EVENT, "en").card.date == (date or None)  # type: ignore[union-attr]
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert desk.archive.sheet(EVENT, "en").value("status").key == "rescheduled"


def test_a_date_that_is_not_understood_keeps_the_question_open(desk: Desk) -> None:
    desk.window.frame.open(f"event/{EVENT}")
    wait_until_settled()
    desk.window.pages.setFocus()
    desk.window.actions_["reschedule"].trigger()
    desk.qtbot.waitUntil(lambda: _asked(desk))
    desk.type("bir gün")
    desk.press(KEY.Key_Return)
    desk.settle()
    form = desk.view.schedule.form
    assert form is not None and "not understood" in form.hint.text() and form.date.text() == "bir gün"
