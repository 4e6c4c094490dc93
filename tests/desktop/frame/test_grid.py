"""Lists as a grid of cells: typed in, copied, pasted and filled by keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.together.cells_dialog import CellsDialog
from mugham_archive.desktop.together.grid_table import GridTable
from mugham_archive.desktop.window import MainWindow
from tests.archives import tables
from tests.desktop.frame.test_together import CONTROL, KEY, SHIFT, Many


class Grid(Many):
    """A person before the list of recordings as a grid."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.press(KEY.Key_G, CONTROL)
        found: Any = window.frame.together.grid()
        assert isinstance(found, GridTable)
        self.grid: Any = found
        self.qtbot.waitUntil(lambda: self.grid.cells.value(0, "title") is not None)
        self.settle()

    def go(self, row: int, field: str) -> None:
        """To a cell."""
        names = [one.name for one in self.grid.cells.fields]
        self.grid.show_column(names.index(field), True)
        # The keys of the deed before it are no longer held down.
        self.grid.selectionModel().setCurrentIndex(
            self.grid.cells.index(row, names.index(field)), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.grid.setFocus()

    def at_cell(self) -> tuple[int, str]:
        """Row and field of the current cell."""
        index = self.grid.currentIndex()
        return index.row(), self.grid.cells.fields[index.column()].name

    def held(self, row: int, field: str) -> str:
        """What the archive holds of a cell."""
        return self.shown(self.grid.cells.entry(row), field)

    def saved(self) -> None:
        """Let everything be saved."""
        self.qtbot.waitUntil(lambda: not self.window.desk.saving)
        self.settle()


@pytest.fixture
def grid(qtbot: QtBot, window: MainWindow) -> Grid:
    """The list of recordings as a grid."""
    return Grid(qtbot, window)


def test_cells_are_typed_in_and_undone(grid: Grid) -> None:
    before = tables(grid.archive)
    number = grid.grid.cells.entry(0)
    grid.go(0, "title")
    grid.press(KEY.Key_F2)
    grid.press(KEY.Key_A, CONTROL)
    grid.type("Yeni ad")
    grid.press(KEY.Key_Tab)
    grid.saved()
    # Wherever the order of the list puts the entry, the cell goes with it.
    row = grid.grid.cells.row_of(number)
    assert grid.shown(number, "title") == "Yeni ad" and grid.at_cell() == (row, "date")
    grid.go(0, "date")
    number, below = (grid.grid.cells.entry(row) for row in (0, 1))
    grid.type("təxminən 1965")
    grid.press(KEY.Key_Return)
    grid.saved()
    assert grid.shown(number, "date") == "təxminən 1965"
    here = (grid.grid.cells.row_of(below), "date")
    assert grid.at_cell() == here
    grid.press(KEY.Key_F2)
    grid.type("sonra")
    grid.press(KEY.Key_Escape)
    assert grid.grid.typing is None and grid.at_cell() == here
    grid.archive.undo()
    grid.archive.undo()
    assert tables(grid.archive) == before


def test_a_wrong_value_stays_in_its_cell_and_is_kept_as_a_draft(grid: Grid) -> None:
    grid.go(0, "part_number")
    grid.type("iki")
    grid.press(KEY.Key_Return)
    grid.saved()
    index = grid.grid.cells.index(0, [one.name for one in grid.grid.cells.fields].index("part_number"))
    assert grid.grid.cells.data(index) == "⚠ iki"
    assert "not a whole number" in grid.grid.cells.data(index, Qt.ItemDataRole.ToolTipRole)
    ref = grid.archive.cards("recording", [grid.grid.cells.entry(0)], "en")[0].ref
    draft = grid.archive.sheet(ref, "en").value("part_number").draft
    assert draft is not None and draft.typed == "iki"
    grid.go(0, "part_number")
    grid.press(KEY.Key_F2)
    grid.press(KEY.Key_A, CONTROL)
    grid.type("2")
    grid.press(KEY.Key_Return)
    grid.saved()
    assert grid.held(0, "part_number") == "2" and grid.grid.cells.data(index) == "2"


def test_a_block_is_pasted_after_it_was_shown(grid: Grid) -> None:
    before = tables(grid.archive)
    grid.go(0, "part_total")
    grid.go(0, "part_number")
    QApplication.clipboard().setText("1\t3\niki\t3\n")
    grid.press(KEY.Key_V, CONTROL)
    dialog = grid.dialog(CellsDialog)
    assert tables(grid.archive) == before
    assert [line.after for line in dialog.model.lines] == ["1", "3", "iki", "3"]
    assert [bool(line.refused) for line in dialog.model.lines] == [False, False, True, False]
    grid.press(KEY.Key_Return, CONTROL)
    grid.settle()
    cells = [(grid.held(row, "part_number"), grid.held(row, "part_total")) for row in (0, 1)]
    assert cells == [("1", "3"), ("", "3")]
    assert (grid.archive.undo_words() or "").startswith("Paste")
    grid.archive.undo()
    assert tables(grid.archive) == before


def test_words_are_understood_in_any_spelling_and_copied_as_they_are_read(grid: Grid) -> None:
    grid.go(0, "mode")
    QApplication.clipboard().setText("СЕГЯХ\nbayati şiraz")
    grid.press(KEY.Key_V, CONTROL)
    grid.dialog(CellsDialog)
    grid.press(KEY.Key_Return, CONTROL)
    grid.settle()
    assert [grid.held(row, "mode") for row in (0, 1)] == ["Segah", "Bayati-Shiraz"]
    grid.window.activateWindow()
    grid.qtbot.waitUntil(grid.window.isActiveWindow)
    grid.go(0, "state")
    numbers = [grid.grid.cells.entry(row) for row in (0, 1)]
    QApplication.clipboard().setText("Reviewed\nreviewed")
    grid.press(KEY.Key_V, CONTROL)
    grid.dialog(CellsDialog)
    grid.press(KEY.Key_Return, CONTROL)
    grid.settle()
    assert [grid.shown(number, "state") for number in numbers] == ["reviewed", "reviewed"]
    grid.window.activateWindow()
    grid.qtbot.waitUntil(grid.window.isActiveWindow)
    grid.go(grid.grid.cells.row_of(numbers[0]), "state")
    grid.press(KEY.Key_C, CONTROL)
    grid.qtbot.waitUntil(lambda: QApplication.clipboard().text() == "Reviewed")


def test_cells_are_copied_filled_down_and_emptied(grid: Grid) -> None:
    grid.go(0, "part_number")
    grid.type("4")
    grid.press(KEY.Key_Return)
    grid.saved()
    grid.go(0, "part_number")
    grid.press(KEY.Key_Down, SHIFT)
    grid.press(KEY.Key_Return, CONTROL | SHIFT)
    grid.dialog(CellsDialog)
    grid.press(KEY.Key_Return, CONTROL)
    grid.settle()
    assert grid.held(1, "part_number") == "4"
    grid.window.activateWindow()
    grid.qtbot.waitUntil(grid.window.isActiveWindow)
    grid.grid.setFocus()
    grid.press(KEY.Key_C, CONTROL)
    grid.qtbot.waitUntil(lambda: QApplication.clipboard().text() == "4\n4")
    assert grid.grid.table.selected_amount() == 2
    grid.press(KEY.Key_Delete)
    grid.dialog(CellsDialog)
    grid.press(KEY.Key_Return, CONTROL)
    grid.settle()
    assert [grid.held(row, "part_number") for row in (0, 1)] == ["", ""]


def test_the_grid_and_its_columns_are_remembered(grid: Grid) -> None:
    names = [one.name for one in grid.grid.cells.fields]
    grid.grid.show_column(names.index("provenance"), True)
    grid.window.frame.open("events")
    wait_until_settled()
    assert grid.window.frame.together.grid() is not None
    grid.window.frame.open("recordings")
    wait_until_settled()
    grid.press(KEY.Key_G, CONTROL)
    assert grid.window.frame.together.grid() is None
    grid.press(KEY.Key_G, CONTROL)
    again = grid.window.frame.together.grid()
    assert again is not None and not again.horizontalHeader().isSectionHidden(names.index("provenance"))
    assert grid.window.settings.get("window/grid", False) is True


def test_the_grid_shows_what_holds_and_what_waits(grid: Grid) -> None:
    row = grid.grid.cells.row_of(grid.archive.sheet("R0000001", "en").id)
    shown = grid.grid.cells
    date = [one.name for one in shown.fields].index("date")
    # A recording without a date of its own has its event's.
    assert shown.index(row, date).data() == "21 October 1965"
    assert shown.value(row, "date").typed == ""
    grid.go(row, "date")
    grid.type("bir gün")
    grid.press(KEY.Key_Return)
    grid.saved()
    grid.press(KEY.Key_G, CONTROL)
    grid.settle()
    grid.press(KEY.Key_G, CONTROL)
    grid.settle()
    again: Any = grid.window.frame.together.grid()
    grid.qtbot.waitUntil(lambda: again.cells.value(0, "title") is not None)
    cell = again.cells.index(row, date)
    assert cell.data() == "⚠ bir gün" and "not understood" in cell.data(Qt.ItemDataRole.ToolTipRole)
