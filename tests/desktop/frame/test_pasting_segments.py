"""Blocks in the table of a recording's segments by keyboard: pasted from a spreadsheet or a text, copied, taken back."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.dialogs.same_person import SamePersonDialog
from mugham_archive.desktop.segments.line_menu import line_menu
from mugham_archive.desktop.segments.pasting import as_noted
from mugham_archive.desktop.window import MainWindow
from mugham_archive.search.names import find
from tests.archives import problems, tables
from tests.desktop.frame.at_the_desk import CONTROL, KEY, RECORDING, SHIFT
from tests.desktop.frame.test_same_person import when_asked
from tests.desktop.frame.test_segments import EMPTY, Segments

BLOCK = "\n".join(
    "\t".join(line)
    for line in (
        ("0:00", "4:10", "Bərdaşt", "Music", "Segah", "berdaşt", "Nigar Əliyarqızı; Tofiq Yenizadə"),
        ("4:10", "62:03", "Mayə, ikinci hissə", "music", "segah", "", "Tofiq Yenizadə"),
        ("3723", "", "Alqış", "Applause", "", "", ""),
    )
)


@pytest.fixture
def segments(qtbot: QtBot, window: MainWindow) -> Segments:
    """Before the page of a recording without segments."""
    found = Segments(qtbot, window)
    found.show(EMPTY)
    return found


def copied(text: str) -> None:
    """Somebody has copied this from another program."""
    QApplication.clipboard().setText(text)


def test_a_block_becomes_new_segments_and_one_undo_takes_all_back(segments: Segments) -> None:
    before = tables(segments.archive)
    headings = "From\tTo\tTitle\tType\tMode\tSection\tPerformers\n"
    copied(headings + BLOCK + "\n")
    segments.block.add_button.setFocus()
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.said("start", "end", "title", "type", "mode", "section", "performers") == [
        ("0:00", "4:10", "Bərdaşt", "music", "Segah", "Bardasht", "Nigar Əliyarqızı; Tofiq Yenizadə"),
        ("4:10", "1:02:03", "Mayə, ikinci hissə", "music", "Segah", "", "Tofiq Yenizadə"),
        ("1:02:03", "", "Alqış", "applause", "", "", ""),
    ]
    # Whoever is new is one performer, however often the name stands there.
    with segments.archive.read() as session:
        assert len(find(session, "Tofiq Yenizadə")) == 1
    assert segments.table.hasFocus() and segments.cell == (0, "start")
    assert problems(segments.archive) == []
    segments.press(KEY.Key_Z, CONTROL)
    segments.settle()
    assert tables(segments.archive) == before and segments.held() == []


def test_what_is_copied_is_pasted_again_as_it_was(segments: Segments) -> None:
    segments.show(RECORDING)
    segments.go(0, "start")
    segments.press(KEY.Key_A, CONTROL)
    segments.press(KEY.Key_C, CONTROL)
    segments.qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()))
    text, before = QApplication.clipboard().text(), tables(segments.archive)
    there = segments.said("start", "end", "title", "type", "mode", "section", "performers", "duration")
    assert text.count("\n") == len(there) - 1 == 5
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert tables(segments.archive) == before
    segments.show(EMPTY)
    segments.block.paste_button.click()
    segments.settle()
    new = segments.said("start", "end", "title", "type", "mode", "section", "performers", "duration")
    assert new == there
    segments.go(0, "start")
    segments.press(KEY.Key_A, CONTROL)
    QApplication.clipboard().clear()
    segments.press(KEY.Key_C, CONTROL)
    segments.qtbot.waitUntil(lambda: QApplication.clipboard().text() == text)


def test_what_is_not_understood_waits_in_its_cell(segments: Segments) -> None:
    segments.show(RECORDING)
    before = tables(segments.archive)
    segments.go(1, "end")
    copied("bir az\tYeni ad\tmusic\tbu məqam yoxdur\n0:01\tQısa")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert [segments.shown(1, name) for name in ("end", "title", "mode")] == [
        "⚠ bir az", "Yeni ad", "⚠ bu məqam yoxdur",
    ]  # fmt: skip
    assert segments.shown(2, "end") == "⚠ 0:01" and segments.shown(2, "title") == "Qısa"
    line = segments.held()[1]
    draft = line.values["mode"].draft
    assert draft is not None and "The vocabulary of modes has no" in draft.reason
    assert line.values["end"].shown == "15:00"
    # Put right in its cell it waits no longer.
    copied("16:00")
    segments.go(1, "end")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.held()[1].values["end"].draft is None and segments.shown(1, "end") == "16:00"
    for _ in range(2):
        segments.press(KEY.Key_Z, CONTROL)
        segments.settle()
    assert tables(segments.archive) == before


def test_the_notes_of_a_tape_are_times_and_titles(segments: Segments) -> None:
    copied("0:00\tBərdaşt\n3:12\tMayə-rast\n")
    segments.block.paste_button.click()
    segments.settle()
    assert segments.said("start", "end", "title") == [("0:00", "", "Bərdaşt"), ("3:12", "", "Mayə-rast")]
    # Over what is there: ends that nobody noted stay.
    segments.go(0, "end")
    copied("3:12\n12:00")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    copied("0:05 – Bərdaşt, maye\n3:12 Mayə-rast\n\n1:02:03. 2-ci Təsnif")
    segments.go(0, "start")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.said("start", "end", "title") == [
        ("0:05", "3:12", "Bərdaşt, maye"), ("3:12", "12:00", "Mayə-rast"), ("1:02:03", "", "2-ci Təsnif"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        (
            ["0:00–3:12 Bərdaşt", "[3:12 - 1:02:03] Rəng"],
            [["0:00", "3:12", "Bərdaşt"], ["3:12", "1:02:03", "Rəng"]],
        ),
        (["(0:00) 5 rəng"], [["0:00", "", "5 rəng"]]),
        (["0:00", "3:12"], None),
        (["Bərdaşt", "3:12 Rəng"], None),
        (["1965-ci il konserti"], None),
    ],
)
def test_lines_of_notes(text: list[str], understood: list[list[str]] | None) -> None:
    assert as_noted([[line] for line in text]) == understood


def test_titles_alone_follow_one_another_and_lengths_say_where_they_end(segments: Segments) -> None:
    segments.block.add_button.click()
    segments.press(KEY.Key_Tab)
    segments.press(KEY.Key_Tab)
    copied("Bərdaşt\tmusic\t\t\t\t4:10\nRəng\tmusic\t\t\t\t2:00\n")
    # A block that is pasted into a line just begun is meant for the cells.
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.said("start", "end", "title") == [("0:00", "4:10", "Bərdaşt"), ("4:10", "6:10", "Rəng")]
    assert segments.table.cells.rowCount() == 2
    segments.go(0, "end")
    copied("5:00\tBərdaşt\tmusic\t\t\t\t4:10")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.shown(0, "end") == "5:00" and segments.shown(0, "duration") == "⚠ 4:10"
    draft = segments.held()[0].values["duration"].draft
    assert draft is not None and draft.reason.endswith("it lasts 5:00.")


def test_one_cell_fills_all_that_are_selected(segments: Segments) -> None:
    segments.show(RECORDING)
    segments.go(1, "mode")
    segments.press(KEY.Key_Down, SHIFT)
    copied("Rast")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert [mode for (mode,) in segments.said("mode")][1:3] == ["Rast", "Rast"]


def test_a_name_that_resembles_somebody_is_asked_about_once(segments: Segments) -> None:
    copied("0:00\t\tBərdaşt\t\t\t\tNigar Aliyarkyzy\n3:00\t\tRəng\t\t\t\tNigar Aliyarkyzy")
    for taken in (False, True):
        # Left open it waits in its cell; said once it holds for both lines.
        key = KEY.Key_Return if taken else KEY.Key_Escape

        def answer(dialog: SamePersonDialog, key: Qt.Key = key) -> None:
            segments.qtbot.keyClick(dialog.cards[0], key)

        told = when_asked(answer)
        segments.block.paste_button.click()
        segments.qtbot.waitUntil(lambda told=told: bool(told))  # type: ignore[misc]
        segments.settle()
        segments.window.activateWindow()
        if not taken:
            assert [segments.shown(row, "performers") for row in (0, 1)] == ["⚠ Nigar Aliyarkyzy"] * 2
            segments.archive.undo()
            segments.settle()
    assert segments.said("title", "performers") == [
        ("Bərdaşt", "Nigar Əliyarqızı"), ("Rəng", "Nigar Əliyarqızı"),
    ]  # fmt: skip
    assert problems(segments.archive) == []


def test_a_line_that_waits_to_be_added_is_added_by_what_is_pasted_over_it(segments: Segments) -> None:
    segments.table.add()
    segments.type("sonra")
    segments.press(KEY.Key_Tab)
    segments.press(KEY.Key_Escape)
    segments.settle()
    segments.go(0, "end")
    copied("5:00\tSegah")
    segments.press(KEY.Key_V, CONTROL)
    segments.settle()
    assert segments.said("start", "end", "title") == [("0:00", "5:00", "Segah")]
    assert segments.shown(0, "start") == "⚠ sonra" and segments.table.cells.rowCount() == 1


def test_many_lines_do_not_hold_the_window_up(segments: Segments) -> None:
    copied("\n".join(f"{minute}:00\t{minute}:50\tHissə {minute}\t\tRast" for minute in range(300)))
    with segments.somebody_is_writing():
        started = time.perf_counter()
        segments.block.paste_button.click()
        assert time.perf_counter() - started < 0.5 and segments.window.desk.saving
    segments.settle()
    assert len(segments.held()) == 300 and segments.shown(299, "title") == "Hissə 299"
    segments.archive.undo()
    assert segments.held() == []


def test_what_is_pasted_is_not_lost_when_the_page_is_left(segments: Segments) -> None:
    copied("0:00\t\tBərdaşt\t\t\t\tNigar Aliyarkyzy\n3:00\t\tRəng")
    with segments.somebody_is_writing():
        segments.block.paste_button.click()
        segments.window.frame.open("home")
    segments.settle()
    assert segments.said("start", "title") == [("0:00", "Bərdaşt"), ("3:00", "Rəng")]
    # Nobody was there to be asked who is meant.
    draft = segments.held()[0].values["performers"].draft
    assert draft is not None and draft.typed == "Nigar Aliyarkyzy"


def test_the_menu_of_the_table_pastes_too(segments: Segments) -> None:
    segments.show(RECORDING)
    segments.go(2, "title")
    copied("Başqa ad")
    menu = line_menu(segments.table, segments.table.cells.lines[2])
    (paste,) = [one for one in menu.actions() if one.text() == "Paste"]
    paste.trigger()
    segments.settle()
    assert segments.said("title")[2] == ("Başqa ad",)
    menu.close()
