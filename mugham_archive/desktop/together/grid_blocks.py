"""Blocks of the grid's cells: pasted, filled down and emptied, seen before they are changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import Cell, Field, fields_of, fill_down, preview, read_values
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.fields.cell_blocks import Block, CellBlocks, Typed
from mugham_archive.desktop.fields.spellings import Spellings
from mugham_archive.desktop.together.cells_dialog import CellsDialog
from mugham_archive.jobs import Job
from mugham_archive.spoken import names

if TYPE_CHECKING:
    from mugham_archive.desktop.together.grid_table import GridTable

translate = QCoreApplication.translate


class GridBlocks(CellBlocks):
    """Works on the selected cells of a grid."""

    def __init__(self, grid: GridTable) -> None:
        super().__init__(grid)
        self._grid = grid

    def texts(self, rows: Sequence[int], fields: Sequence[Field]) -> Callable[[], Block]:
        """They are read from the archive: not all of them may be here."""
        ids = [self._grid.cells.entry(row) for row in rows]
        wanted = [field.name for field in fields]
        archive, language = self._grid.archive, self._grid.language

        def read() -> Block:
            with archive.read() as session:
                found = read_values(session, ids, wanted, language)
            there = [found[one] for one in ids if one in found]
            return [[names.said(field, one[field.name].typed) for field in fields] for one in there]

        return read

    def put(self, typed: Typed, over: int) -> None:
        """Show what becomes of it, then do it."""
        kind = self._grid.table.listing.kind
        by_entry = {self._grid.cells.entry(row): line for row, line in typed.items()}

        def ask(session: Session, language: str, job: Job) -> list[Cell]:
            coded = Spellings(session).coded(by_entry, fields_of(kind))
            return preview(session, coded, language, job)

        self._preview(translate("Together", "Paste"), ask, over)

    def say(self, sentence: str) -> None:
        """The list says it."""
        self._grid.table.problem.emit(sentence)

    def fill_down(self) -> None:
        """The first selected row's cells come to all the selected ones below."""
        rows, columns = self._grid.block()
        if len(rows) < 2:
            self.say(translate("Together", "Select the cells below it too that are to be filled."))
            return
        if self.few(len(rows)):
            ids = [self._grid.cells.entry(row) for row in rows]
            fields = [self._grid.cells.fields[section].name for section in columns]
            self._preview(
                translate("Together", "Fill down"),
                lambda session, language, _: fill_down(session, ids, fields, language),
            )

    def clear(self) -> None:
        """Empty the selected cells."""
        rows, columns = self._grid.block()
        if rows and self.few(len(rows)):
            empty = {self._grid.cells.fields[section].name: "" for section in columns}
            typed = {self._grid.cells.entry(row): empty for row in rows}
            self._preview(
                translate("Together", "Empty"),
                lambda session, language, job: preview(session, typed, language, job),
            )

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
                self.say(translate("Together", "Nothing would change."))
                return
            dialog = CellsDialog(archive, kind, title, *answer, over, self._grid.window())
            dialog.told.connect(self._grid.table.problem)
            dialog.open()

        work(self._grid, title, read, show, self.say)
