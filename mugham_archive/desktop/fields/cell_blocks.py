"""Blocks of a table's cells: copied as tab-separated text, as spreadsheets do, and pasted from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from mugham_archive.catalogue.editing import Field, read_block, spread, write_block
from mugham_archive.desktop import background
from mugham_archive.desktop.widgets.entry_table import AT_MOST
from mugham_archive.spoken import names, words
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.fields.cell_table import CellTable

translate = QCoreApplication.translate
Block = Sequence[Sequence[str]]
# What is typed into cells, by row and field.
Typed = Mapping[int, Mapping[str, str]]


class CellBlocks(QObject):
    """Works on the selected cells of a table. What is copied and what becomes of a block is said by the methods that raise.

    An ``endless`` table takes more lines than it has rows.
    """

    endless = False

    def __init__(self, table: CellTable) -> None:
        super().__init__(table)
        self._cells = table

    def texts(self, rows: Sequence[int], fields: Sequence[Field]) -> Callable[[], Block]:
        """What reads, on a worker, the cells as they are typed."""
        raise NotImplementedError

    def put(self, typed: Typed, over: int) -> None:
        """Put a block over the cells; ``over`` of its cells found no place in the table."""
        raise NotImplementedError

    def arranged(self, block: Block, fields: Sequence[Field]) -> tuple[Block, Sequence[Field]]:
        """The block, and the fields that its columns are meant for, of those from the current cell on."""
        return block, fields

    def say(self, sentence: str) -> None:
        """Tell what could not be done, or what was."""
        self._cells.desk.problem.emit(sentence)

    # What is done ------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """The selected cells as tab-separated text, as they are typed."""
        rows, sections = self._cells.block()
        if rows and self.few(len(rows)):
            read = self.texts(rows, self._fields(sections))
            background.ask(
                self,
                lambda: write_block(read()),
                QGuiApplication.clipboard().setText,
                lambda error: self.say(say(error)),
                urgent=True,
            )

    @staticmethod
    def is_block() -> bool:
        """Whether several cells are on the clipboard."""
        text = QGuiApplication.clipboard().text().strip("\r\n")
        return any(mark in text for mark in "\t\r\n")

    def paste(self) -> None:
        """Put the clipboard's block over the cells from the first selected one on."""
        rows, sections = self._cells.block()
        if rows and sections:
            self.paste_at(rows[0], sections[0], len(rows), len(sections))

    def paste_at(self, row: int, section: int, rows: int = 1, columns: int = 1) -> None:
        """Put the clipboard's block over the cells from this one on; ``rows`` and ``columns`` are selected."""
        text = QGuiApplication.clipboard().text()
        if not text.strip("\r\n"):
            return
        self._cells.leave()
        sections = self._cells.sections()
        of_cells = self._fields(sections[sections.index(section) :])
        block, fields = self.arranged(_without_headings(read_block(text), of_cells), of_cells)
        wanted = max(len(block), rows)
        if not self.few(wanted):
            return
        last = row + wanted if self.endless else min(self._cells.model().rowCount(), row + wanted)
        typed, over = spread(block, range(row, last), [field.name for field in fields], rows, columns)
        self.put(typed, over)

    def few(self, rows: int) -> bool:
        """Whether so many rows can be worked on at once; it is said when they are too many."""
        if rows <= AT_MOST:
            return True
        sentence = translate("Together", "Not more than %1 at once: select fewer.")
        self.say(sentence.replace("%1", words.number(AT_MOST)))
        return False

    def add_to(self, menu: QMenu) -> None:
        """Copy and paste in a menu."""
        standard = QKeySequence.StandardKey
        menu.addAction(translate("Together", "Copy"), QKeySequence(standard.Copy), self.copy)
        paste = menu.addAction(translate("Together", "Paste"), QKeySequence(standard.Paste), self.paste)
        paste.setEnabled(bool(QGuiApplication.clipboard().text()))

    def _fields(self, sections: Sequence[int]) -> list[Field]:
        found = (self._cells.field_at(section) for section in sections)
        return [field for field in found if field is not None]


def _without_headings(block: Block, fields: Sequence[Field]) -> Block:
    """The block without a first line that only says what the columns are called."""
    called = [names.label(field).casefold() for field in fields[: len(block[0])]]
    said = [cell.strip().casefold() for cell in block[0]]
    return block[1:] if len(block) > 1 and said == called else block
