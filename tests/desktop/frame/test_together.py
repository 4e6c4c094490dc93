"""Many entries at once, by keyboard alone: edited together, and words replaced in them line by line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields, set_many
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.together.edit_dialog import EditTogether
from mugham_archive.desktop.together.replace_dialog import ReplaceDialog
from mugham_archive.desktop.window import MainWindow
from tests.archives import tables

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Many:
    """A person with a keyboard before the list of recordings."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        assert window.archive is not None
        self.archive: Archive = window.archive
        self.ids = list(self.archive.ids(Listing("recording")))
        window.frame.open("recordings")
        wait_until_settled()
        window.pages.take_focus()

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard is."""
        self.qtbot.keyClick(self.at, key, modifiers)

    def type(self, text: str) -> None:
        """Words, where the keyboard is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.at, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def dialog(self, kind: Any) -> Any:
        """The dialog in front, once it is there and has the keyboard."""

        def there() -> list[Any]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(there()) and there()[0].isActiveWindow())
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return there()[0]

    def edit(self) -> Any:
        """All recordings selected, to be edited together."""
        self.press(KEY.Key_A, CONTROL)
        self.press(KEY.Key_F2, SHIFT)
        wait_until_settled()
        return self.dialog(EditTogether)

    def replace(self) -> Any:
        """Find and replace in the whole list."""
        self.press(KEY.Key_H, CONTROL)
        return self.dialog(ReplaceDialog)

    def go_to(self, widget: QWidget) -> None:
        """Tab until this one has the keyboard."""
        for _ in range(80):
            if self.at is widget:
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {widget}")

    def settle(self) -> None:
        """Let everything be done."""
        wait_until_settled()
        self.qtbot.wait(20)
        wait_until_settled()

    def shown(self, number: int, field: str) -> str:
        """What the archive holds."""
        ref = self.archive.cards("recording", [number], "en")[0].ref
        return self.archive.sheet(ref, "en").value(field).typed


@pytest.fixture
def many(qtbot: QtBot, window: MainWindow) -> Many:
    """The list of recordings, with one field shared and one different."""
    many = Many(qtbot, window)
    with many.archive.change("Prepare") as change:
        set_many(change.session, many.ids, {"credit_line": "Mərkəz"})
        for place, number in enumerate(many.ids):
            ref = many.archive.cards("recording", [number], "en")[0].ref
            set_fields(change.session, ref, {"provenance": f"Lent {place}", "title": f"Payız gecəsi {place}"})
    many.settle()
    many.qtbot.wait(340)
    wait_until_settled()
    assert len(many.ids) > 1
    return many


def test_only_what_is_typed_is_set_in_all_of_them_and_undone_at_once(many: Many) -> None:
    before = tables(many.archive)
    dialog = many.edit()
    assert dialog.row("credit_line").editor.text() == "Mərkəz"
    assert dialog.row("provenance").shared.several and not dialog.row("provenance").wanted
    assert dialog.row("provenance").editor.area.placeholderText() == "⟨several⟩"
    many.go_to(dialog.row("keywords").editor.box)
    many.type("toy, bayram")
    assert dialog.row("keywords").wanted and not dialog.row("credit_line").wanted
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    assert [many.shown(number, "keywords") for number in many.ids] == ["toy, bayram"] * len(many.ids)
    assert many.shown(many.ids[1], "provenance") == "Lent 1"
    assert "Keywords of" in (many.archive.undo_words() or "")
    many.settle()
    assert "Keywords of" in many.window.actions_["undo"].text()
    many.archive.undo()
    assert tables(many.archive) == before


def test_a_differing_field_is_emptied_only_when_it_is_ticked(many: Many) -> None:
    dialog = many.edit()
    row = dialog.row("provenance")
    many.go_to(row.tick)
    many.press(KEY.Key_Space)
    assert row.wanted and row.hint.text() == "It will be emptied in all of them."
    many.press(KEY.Key_Space)
    assert not row.wanted and row.hint.text() == ""
    many.press(KEY.Key_Space)
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    assert {many.shown(number, "provenance") for number in many.ids} == {""}


def test_a_wrong_value_is_told_where_it_is_and_nothing_is_set(many: Many) -> None:
    before = tables(many.archive)
    dialog = many.edit()
    row = dialog.row("part_number")
    many.go_to(row.editor.box)
    many.type("iki")
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    assert dialog.isVisible() and "not a whole number" in row.hint.text() and row.editor.text() == "iki"
    mode = dialog.row("mode")
    many.press(KEY.Key_Escape)
    assert not row.wanted and dialog.isVisible()
    many.go_to(mode.editor.box)
    many.type("Belə məqam yoxdur")
    genre = dialog.row("genre")
    many.go_to(genre.editor.box)
    many.type("Belə janr yoxdur")
    many.go_to(dialog.row("credit_line").editor.box)
    many.type("Ev")
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    # Only the archive knows that there are no such terms: each is told beside its field, and the first has the keyboard.
    for row, typed in ((mode, "Belə məqam yoxdur"), (genre, "Belə janr yoxdur")):
        assert typed in row.hint.text() and row.hint.isVisible() and row.hint.property("wrong")
        assert row.editor.text() == typed and row.wanted
    assert mode.editor.box.hasFocus() and dialog.isVisible() and not dialog.problem.isVisible()
    assert dialog.row("credit_line").editor.text() == "Ev"
    assert tables(many.archive) == before
    many.press(KEY.Key_A, CONTROL)
    many.type("rast")
    assert not mode.hint.property("wrong")
    many.go_to(genre.editor.box)
    while genre.wanted:
        many.press(KEY.Key_Escape)
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    assert {many.shown(number, "credit_line") for number in many.ids} == {"Ev"}


def test_escape_takes_back_what_was_typed_and_then_closes(many: Many) -> None:
    dialog = many.edit()
    row = dialog.row("credit_line")
    many.go_to(row.editor.box)
    many.type("Başqa")
    assert row.wanted
    many.press(KEY.Key_Escape)
    assert not row.wanted and row.editor.text() == "Mərkəz" and dialog.isVisible()
    many.press(KEY.Key_Escape)
    assert not dialog.isVisible()


def test_words_are_replaced_only_in_the_ticked_lines(many: Many) -> None:
    before = tables(many.archive)
    dialog = many.replace()
    many.type("payız")
    many.press(KEY.Key_Tab)
    many.type("Yaz")
    many.press(KEY.Key_Return)
    many.settle()
    assert {(line.before, line.after) for line in dialog.model.lines if line.field == "title.text"} == {
        (f"Payız gecəsi {place}", f"Yaz gecəsi {place}") for place in range(len(many.ids))
    }
    assert many.at is dialog.table and tables(many.archive) == before
    spared = many.ids.index(dialog.model.lines[0].entry)
    many.press(KEY.Key_Space)
    assert dialog.model.amount() == len(dialog.model.lines) - 1
    many.press(KEY.Key_Return, CONTROL)
    many.settle()
    for place, number in enumerate(many.ids):
        season = "Payız" if place == spared else "Yaz"
        assert many.shown(number, "title") == f"{season} gecəsi {place}"
    assert (many.archive.undo_words() or "").startswith("Replace “payız” with “Yaz”")
    many.archive.undo()
    assert tables(many.archive) == before


def test_all_lines_are_ticked_or_not_with_one_key(many: Many) -> None:
    dialog = many.replace()
    many.type("payız")
    many.press(KEY.Key_Return)
    many.settle()
    many.press(KEY.Key_A, CONTROL)
    many.press(KEY.Key_Space)
    assert dialog.model.amount() == 0 and not dialog.take.isEnabled()
    many.press(KEY.Key_Space)
    assert dialog.model.amount() == len(dialog.model.lines)


def test_a_wrong_expression_is_told_and_what_was_found_goes_with_another_question(many: Many) -> None:
    dialog = many.replace()
    many.type("(")
    many.go_to(dialog.regular)
    many.press(KEY.Key_Space)
    many.go_to(dialog.instead)
    many.press(KEY.Key_Return)
    assert "not an expression that can be read" in dialog.said.text() and dialog.model.lines == ()
    dialog.sought.clear()
    many.type(r"(\w+) gecəsi")
    many.go_to(dialog.instead)
    many.type(r"Gecə, \1")
    many.press(KEY.Key_Return)
    many.settle()
    assert dialog.model.lines[0].after.startswith("Gecə, Payız ")
    many.go_to(dialog.sought)
    many.type("x")
    assert dialog.model.lines == () and not dialog.take.isEnabled()


def test_only_what_is_selected_is_searched(many: Many) -> None:
    many.press(KEY.Key_Down, SHIFT)
    table = many.window.pages.table()
    assert table is not None and table.selected_amount() == 2
    dialog = many.replace()
    many.type("payız")
    many.press(KEY.Key_Return)
    many.settle()
    chosen = set(table.selected_ids())
    assert {line.entry for line in dialog.model.lines} == chosen


def test_the_menu_says_how_many_are_edited_together(many: Many) -> None:
    many.press(KEY.Key_A, CONTROL)
    assert many.window.actions_["edit_together"].text() == f"Edit {len(many.ids)} together…"


def test_around_shows_where_a_long_text_changes(tmp_path: Path) -> None:
    from mugham_archive.desktop.together.replace_model import around

    old, new = around("x" * 100 + " lent", "x" * 100 + " kaset")
    assert old.startswith("…") and old.endswith(" lent") and new.endswith(" kaset")
