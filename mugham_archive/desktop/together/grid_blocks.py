"""Blocks of the grid's cells: copied as tab-separated text, pasted, filled down and emptied, seen before they are changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from mugham_archive.catalogue.editing import (
    Cell,
    fill_down,
    preview,
    read_block,
    read_values,
    spread,
    write_block,
)
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.together.cells_dialog import CellsDialog
from mugham_archive.desktop.widgets.entry_table import AT_MOST
from mugham_archive.jobs import Job
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.together.grid_table import GridTable

translate = QCoreApplication.translate


class GridBlocks(QObject):
    """Works on the selected cells of a grid."""

    def __init__(self, grid: GridTable) -> None:
        super().__init__(grid)
        self._grid = grid

    def copy(self) -> None:
        """The selected cells as tab-separated text, as they are typed."""
        rows, columns = self._grid.block()
        if not rows or not self._few(rows):
            return
        ids = [self._grid.cells.entry(row) for row in rows]
        fields = [self._grid.cells.fields[section].name for section in columns]
        archive, language = self._grid.archive, self._grid.table.entries.language

        def read() -> str:
            with archive.read() as session:
                found = read_values(session, ids, fields, language)
            lines = [[found[one][name].typed for name in fields] for one in ids if one in found]
            return write_block(lines)

        background.ask(self, read, QGuiApplication.clipboard().setText, self._fail, urgent=True)

    def paste(self) -> None:
        """Put the clipboard's block over the cells from the first selected one on, after showing what becomes of it."""
        text = QGuiApplication.clipboard().text()
        rows, columns = self._grid.block()
        if not text or not rows or not self._few(rows):
            return
        block = read_block(text)
        last = min(self._grid.cells.rowCount(), rows[0] + max(len(block), len(rows)))
        ids = [self._grid.cells.entry(row) for row in range(rows[0], last)]
        sections = self._grid.sections()
        fields = [self._grid.cells.fields[one].name for one in sections[sections.index(columns[0]) :]]
        typed, over = spread(block, ids, fields, len(rows), len(columns))
        self._preview(
            translate("Together", "Paste"),
            lambda session, language, job: preview(session, typed, language, job),
            over,
        )

    def fill_down(self) -> None:
        """The first selected row's cells come to all the selected ones below."""
        rows, columns = self._grid.block()
        if len(rows) < 2:
            self._grid.table.problem.emit(
                translate("Together", "Select the cells below it too that are to be filled.")
            )
            return
        if self._few(rows):
            ids = [self._grid.cells.entry(row) for row in rows]
            fields = [self._grid.cells.fields[section].name for section in columns]
            self._preview(
                translate("Together", "Fill down"),
                lambda session, language, _: fill_down(session, ids, fields, language),
            )

    def clear(self) -> None:
        """Empty the selected cells."""
        rows, columns = self._grid.block()
        if rows and self._few(rows):
            empty = {self._grid.cells.fields[section].name: "" for section in columns}
            typed = {self._grid.cells.entry(row): empty for row in rows}
            self._preview(
                translate("Together", "Empty"),
                lambda session, language, job: preview(session, typed, language, job),
            )

    def _few(self, rows: list[int]) -> bool:
        if len(rows) <= AT_MOST:
            return True
        sentence = translate("Together", "Not more than %1 at once: select fewer.")
        self._grid.table.problem.emit(sentence.replace("%1", words.number(AT_MOST)))
        return False

    def _preview(self, title: str, ask: Callable[..., list[Cell]], over: int = 0) -> None:
        archive, language, kind = (
            self._grid.archive,
            self._grid.table.entries.language,
            self._grid.table.listing.kind,
        )

        def read(job: Job) -> tuple[list[Cell], dict[int, str]]:
            with archive.read() as session:
                cells = [cell for cell in ask(session, language, job) if cell.changes or cell.refused]
            ids = list(dict.fromkeys(cell.entry for cell in cells))
            return cells, {card.id: card.ref for card in archive.cards(kind, ids, language)}

        def show(answer: tuple[list[Cell], dict[int, str]]) -> None:
            if not answer[0] and not over:
                self._grid.table.problem.emit(translate("Together", "Nothing would change."))
                return
            dialog = CellsDialog(archive, kind, title, *answer, over, self._grid.window())
            dialog.told.connect(self._grid.table.problem)
            dialog.open()

        work(self._grid, title, read, show, self._grid.table.problem.emit)

    def _fail(self, error: Exception) -> None:
        self._grid.table.problem.emit(say(error))
