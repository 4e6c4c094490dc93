"""The table of a recording's segments by keyboard alone: typed into, added to, taken away from, played."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue.editing import drafts, set_fields
from mugham_archive.catalogue.editing.codes import SEGMENT_TYPES
from mugham_archive.catalogue.editing.segment_lines import SegmentLine
from mugham_archive.desktop.segments.block import SegmentsBlock
from mugham_archive.desktop.segments.model import COLUMNS
from mugham_archive.desktop.segments.saving import lines_now
from mugham_archive.desktop.segments.table import SegmentTable
from mugham_archive.desktop.window import MainWindow
from mugham_archive.spoken import words
from tests.archives import problems, tables
from tests.desktop.frame.at_the_desk import CONTROL, KEY, RECORDING, SHIFT, Desk

ALT = Qt.KeyboardModifier.AltModifier
EMPTY = "R0000002"


class Segments(Desk):
    """A person before the page of a recording."""

    def show(self, ref: str) -> None:
        """The page, to be read."""
        self.window.frame.open(f"recording/{ref}")
        self.settle()
        self.ref = ref

    @property
    def table(self) -> SegmentTable:
        """The table in front."""
        return self.block.table

    @property
    def block(self) -> SegmentsBlock:
        """It, the strip above it and the button below."""
        (found,) = [one for one in self.window.findChildren(SegmentsBlock) if one.isVisible()]
        return found

    def go(self, row: int, name: str) -> None:
        """To a cell."""
        self.table.setFocus()
        index = self.table.cells.index(row, COLUMNS.index(name))
        # The keys of the test before it are no longer held down.
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def cell(self) -> tuple[int, str]:
        """The current cell."""
        index = self.table.currentIndex()
        return index.row(), COLUMNS[index.column()]

    @property
    def typing_at(self) -> str:
        """The field of the cell whose editor has the keyboard."""
        typing = self.table.typing
        return typing.place[1] if typing is not None and typing.editor.isAncestorOf(self.at) else ""

    def shown(self, row: int, name: str) -> str:
        """What stands in a cell."""
        return str(self.table.cells.index(row, COLUMNS.index(name)).data() or "").strip()

    def held(self) -> list[SegmentLine]:
        """What the archive holds."""
        return list(lines_now(self.archive, self.ref, "en").lines)

    def said(self, *names: str) -> list[tuple[str, ...]]:
        """Some values of every segment that the archive holds."""
        return [tuple(line.values[name].shown for name in names) for line in self.held()]


@pytest.fixture
def segments(qtbot: QtBot, window: MainWindow) -> Segments:
    """Before a recording with six segments, one inside another."""
    found = Segments(qtbot, window)
    found.show(RECORDING)
    return found


def test_cells_are_typed_where_they_stand_and_undone_one_by_one(segments: Segments) -> None:
    before = tables(segments.archive)
    segments.go(1, "title")
    segments.press(KEY.Key_F2)
    segments.type("Bərdaşt və maye")
    segments.press(KEY.Key_Return)
    # Enter goes to the cell below, where a letter begins to type.
    assert segments.cell == (2, "title") and segments.shown(1, "title") == "Bərdaşt və maye"
    segments.go(1, "end")
    segments.type("15:30", over=False)
    segments.press(KEY.Key_Tab)
    assert segments.typing_at == "title"
    segments.press(KEY.Key_Tab, SHIFT)
    assert segments.typing_at == "end"
    segments.type("3723")
    segments.press(KEY.Key_Return)
    segments.go(1, "mode")
    segments.press(KEY.Key_F2)
    segments.type("segah")
    segments.qtbot.waitUntil(lambda: segments.table.typing.editor.offers.isVisible())  # type: ignore[union-attr]
    segments.press(KEY.Key_Return)
    segments.settle()
    assert segments.table.hasFocus()
    line = segments.held()[1]
    assert [line.values[name].shown for name in ("title", "end", "duration", "mode")] == [
        "Bərdaşt və maye", "1:02:03", "1:01:21", "Segah",
    ]  # fmt: skip
    segments.go(1, "duration")
    segments.press(KEY.Key_F2)
    segments.type("62:03")
    segments.press(KEY.Key_Return)
    segments.settle()
    assert segments.held()[1].values["end"].shown == "1:02:45"
    assert "Duration of T0000002" in (segments.archive.undo_words() or "")
    for _ in range(5):
        segments.press(KEY.Key_Z, CONTROL)
        segments.settle()
    assert tables(segments.archive) == before
    segments.press(KEY.Key_Z, CONTROL | SHIFT)
    segments.settle()
    assert segments.shown(1, "title") == "Bərdaşt və maye"
    assert problems(segments.archive) == []


def test_escape_puts_back_and_a_wrong_value_stays_with_what_is_wrong(segments: Segments) -> None:
    segments.go(1, "end")
    segments.press(KEY.Key_F2)
    segments.type("99")
    segments.press(KEY.Key_Escape)
    assert segments.table.hasFocus() and segments.shown(1, "end") == "15:00"
    for typed, why in (("bir az", "is not a time"), ("0:10", "cannot end before it begins")):
        segments.go(1, "end")
        segments.press(KEY.Key_F2)
        segments.type(typed)
        segments.press(KEY.Key_Return)
        segments.settle()
        index = segments.table.cells.index(1, COLUMNS.index("end"))
        assert index.data() == f"⚠ {typed}" and why in index.data(Qt.ItemDataRole.ToolTipRole)
        assert segments.archive.sheet("T0000002", "en").value("end").draft.typed == typed  # type: ignore[union-attr]
    # It is there again when one comes back, with what was typed, and goes when it is put right.
    segments.window.frame.open("home")
    segments.settle()
    segments.show(RECORDING)
    segments.go(1, "end")
    segments.press(KEY.Key_Return)
    assert segments.at.text() == "0:10"  # type: ignore[attr-defined]
    segments.type("16:00")
    segments.press(KEY.Key_Return)
    segments.settle()
    value = segments.archive.sheet("T0000002", "en").value("end")
    assert (value.shown, value.draft) == ("16:00", None) and segments.shown(1, "end") == "16:00"


def test_segments_are_added_line_by_line_without_waiting(segments: Segments) -> None:
    segments.show(EMPTY)
    table = segments.table
    assert segments.held() == []
    segments.block.add_button.setFocus()
    segments.press(KEY.Key_Space)
    assert segments.typing_at == "start"
    pieces = (("0:00", "4:10", "Bərdaşt"), ("", "12:00", "Mayeyi-Segah"), ("", "3723", "Təsnif"))
    with segments.somebody_is_writing():
        for start, end, title in pieces:
            assert segments.typing_at == "start"
            if start:
                segments.type(start)
            segments.press(KEY.Key_Tab)
            segments.type(end)
            segments.press(KEY.Key_Tab)
            segments.type(title)
            segments.press(KEY.Key_Return)
        segments.press(KEY.Key_Tab)
        segments.press(KEY.Key_Tab)
        segments.type("Rə")
    segments.settle()
    # The row is added while its title is still being typed.
    segments.type("ng", over=False)
    segments.press(KEY.Key_Return)
    segments.press(KEY.Key_Return)
    segments.settle()
    wanted = [
        ("0:00", "4:10", "Bərdaşt"),
        ("4:10", "12:00", "Mayeyi-Segah"),
        ("12:00", "1:02:03", "Təsnif"),
        ("1:02:03", "", "Rəng"),
    ]
    assert segments.said("start", "end", "title") == wanted
    assert [segments.shown(row, "title") for row in range(4)] == [one[2] for one in wanted]
    assert table.cells.rowCount() == 4 and problems(segments.archive) == []
    # In between: it begins where the one before it ends.
    segments.go(0, "title")
    segments.press(KEY.Key_Insert)
    assert segments.cell == (1, "start") and segments.at.text() == "4:10"  # type: ignore[attr-defined]
    segments.press(KEY.Key_Escape)
    assert table.cells.rowCount() == 4


def test_a_new_segment_that_is_refused_waits_as_it_was_typed(segments: Segments) -> None:
    segments.show(EMPTY)
    segments.table.add()
    segments.type("sonra")
    segments.press(KEY.Key_Tab)
    segments.press(KEY.Key_Escape)
    segments.settle()
    with segments.archive.read() as session:
        (draft,) = drafts.newest(session)
    assert (draft.ref, draft.row_kind, draft.field, draft.typed) == (EMPTY, "segment", "start", "sonra")
    segments.window.frame.open("home")
    segments.settle()
    segments.show(EMPTY)
    assert segments.shown(0, "start") == "⚠ sonra" and segments.held() == []
    segments.go(0, "title")
    segments.type("Segah", over=False)
    segments.press(KEY.Key_Tab)
    segments.press(KEY.Key_Escape)
    segments.settle()
    assert segments.said("start", "title") == [("0:00", "Segah")]
    assert segments.held()[0].values["start"].draft.typed == "sonra"  # type: ignore[union-attr]
    segments.archive.undo()
    segments.settle()
    segments.go(0, "title")
    segments.press(KEY.Key_Delete)
    segments.settle()
    with segments.archive.read() as session:
        assert drafts.newest(session) == ()
    assert segments.table.cells.rowCount() == 0


def test_performers_are_typed_one_after_the_other(segments: Segments) -> None:
    segments.go(1, "performers")
    segments.press(KEY.Key_F2)
    # Those of the concert are what one begins with.
    assert segments.at.text().startswith("Nigar Əliyarqızı; Rauf Şəkərzadə")  # type: ignore[attr-defined]
    segments.type("Nigar Əliyarqızı; Rau")
    editor: Any = segments.table.typing.editor  # type: ignore[union-attr]
    segments.qtbot.waitUntil(editor.offers.isVisible)
    segments.press(KEY.Key_Down)
    segments.press(KEY.Key_Return)
    assert segments.at.text() == "Nigar Əliyarqızı; Rauf Şəkərzadə"  # type: ignore[attr-defined]
    segments.type("; Tofiq Yenizadə", over=False)
    segments.press(KEY.Key_Return)
    segments.settle()
    rows = segments.archive.sheet("T0000002", "en").rows_of("participation").rows
    assert [(row.value("agent").shown, row.value("role").shown) for row in rows] == [
        ("Nigar Əliyarqızı", "Khananda (mugham singer)"),
        ("Rauf Şəkərzadə", "Tar player"),
        ("Tofiq Yenizadə", ""),
    ]
    assert "Rauf Şəkərzadə (Tar player)" in segments.shown(1, "performers")
    segments.go(1, "performers")
    segments.press(KEY.Key_Backspace)
    segments.press(KEY.Key_Return)
    segments.settle()
    assert segments.archive.sheet("T0000002", "en").rows_of("participation").rows == ()
    # A name that resembles somebody is not taken for them, nor for somebody new, when nobody is there to be asked.
    segments.press(KEY.Key_F2)
    segments.type("Nigar Aliyarkyzy")
    segments.window.frame.open("home")
    segments.settle()
    with segments.archive.read() as session:
        (draft,) = drafts.newest(session)
    assert (draft.ref, draft.field, draft.typed) == ("T0000003", "performers", "Nigar Aliyarkyzy")
    assert "resembles Nigar Əliyarqızı" in draft.reason


def test_segments_are_played_opened_and_taken_away(
    segments: Segments, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[list[str]] = []
    monkeypatch.setattr(segments.window.listening, "play", played.append)
    # Tab comes to the icon that plays; Tab again passes the table by.
    segments.block.strip.setFocus()
    segments.press(KEY.Key_Tab)
    assert segments.table.hasFocus() and segments.cell == (0, "play")
    segments.press(KEY.Key_Return)
    segments.press(KEY.Key_Down)
    segments.press(KEY.Key_Right)
    segments.press(KEY.Key_Return, CONTROL)
    assert played == [["T0000001"], ["T0000002"]]
    segments.press(KEY.Key_Tab)
    assert segments.block.add_button.hasFocus()
    segments.go(0, "title")
    segments.press(KEY.Key_Delete)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(QMessageBox.StandardButton.Yes).click()
        else:
            QTimer.singleShot(20, answer)

    answer()
    segments.qtbot.waitUntil(lambda: len(segments.held()) == 5)
    segments.settle()
    segments.window.activateWindow()
    segments.qtbot.waitUntil(segments.table.hasFocus)
    assert segments.shown(0, "title") == "Bərdaşt"
    segments.press(KEY.Key_Z, CONTROL)
    segments.settle()
    assert len(segments.held()) == 6
    segments.go(0, "title")
    segments.press(KEY.Key_Return, ALT)
    assert segments.window.frame.navigation.address == "segment/T0000001"


def test_the_form_of_a_recording_has_the_same_table(segments: Segments) -> None:
    segments.press(KEY.Key_E, CONTROL)
    segments.settle()
    assert segments.window.desk.editing
    segments.go(0, "title")
    segments.press(KEY.Key_F2)
    segments.type("Köklənmə")
    segments.qtbot.wait(400)
    # A change from elsewhere does not disturb whoever types.
    with segments.archive.change("Elsewhere") as change:
        set_fields(change.session, "T0000002", {"title": "Onların"})
    segments.settle()
    assert segments.typing_at == "title" and segments.shown(1, "title") == "Onların"
    segments.press(KEY.Key_Return)
    segments.press(KEY.Key_E, CONTROL)
    segments.settle()
    assert segments.held()[0].values["title"].shown == "Köklənmə"
    assert segments.shown(0, "title") == "Köklənmə"


def test_reading_the_page_whoever_types_is_not_disturbed(segments: Segments) -> None:
    segments.go(0, "title")
    segments.press(KEY.Key_F2)
    segments.type("Kök")
    box = segments.at
    with segments.archive.change("Elsewhere") as change:
        set_fields(change.session, RECORDING, {"title": "Onların adı"})
    segments.settle()
    assert segments.at is box
    segments.type("lənmə", over=False)
    segments.press(KEY.Key_Return)
    segments.settle()
    assert segments.held()[0].values["title"].shown == "Köklənmə"
    assert segments.table.hasFocus() and segments.cell == (1, "title")


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_longest_kind_of_segment_is_read_whole(segments: Segments, language: str) -> None:
    segments.window.set_language(language)
    segments.show(RECORDING)
    table = segments.table
    width = table.columnWidth(COLUMNS.index("type"))
    for code in SEGMENT_TYPES:
        word = words.word("segment_type", code)
        assert table.fontMetrics().horizontalAdvance(word) + 16 <= width, word
