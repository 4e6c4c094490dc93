"""Blocks of the table of segments: copied, and pasted over what is there; more lines than rows make new segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from mugham_archive.catalogue.editing import Field
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.cell_blocks import Block, CellBlocks, Typed
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.segments.model import COLUMNS, Line
from mugham_archive.desktop.segments.pasting import Doubtful, Pasted, PastedLine, Who, as_noted, paste
from mugham_archive.spoken import names, words

if TYPE_CHECKING:
    from mugham_archive.desktop.segments.table import SegmentTable

translate = QCoreApplication.translate


class SegmentBlocks(CellBlocks):
    """Works on the selected cells of a recording's segments."""

    endless = True

    def __init__(self, table: SegmentTable) -> None:
        super().__init__(table)
        self._table = table

    def texts(self, rows: Sequence[int], fields: Sequence[Field]) -> Callable[[], Block]:
        """What the segments have of their own, and what was refused as it was typed."""
        block = [[_copied(self._table.cells.lines[row], field) for field in fields] for row in rows]
        return lambda: block

    def arranged(self, block: Block, fields: Sequence[Field]) -> tuple[Block, Sequence[Field]]:
        """Beside a time stands a title in the notes of a tape."""
        noted = as_noted(block) if fields[0].name == "start" else None
        if noted is None:
            return block, fields
        by_name = {field.name: field for field in fields}
        if not any(end for _, end, _ in noted):
            # Ends that nobody noted stay as they are.
            return [[start, title] for start, _, title in noted], [by_name["start"], by_name["title"]]
        return noted, [by_name["start"], by_name["end"], by_name["title"]]

    def paste_below(self, name: str = "start") -> None:
        """Put the clipboard's block below the last segment, from a column on."""
        if not QGuiApplication.clipboard().text().strip():
            self.say(
                translate(
                    "Segments", "Nothing is on the clipboard: copy lines of a table or of a text first."
                )
            )
            return
        self.paste_at(len(self._table.cells.lines), COLUMNS.index(name))

    def put(self, typed: Typed, over: int) -> None:
        """Save it at once, after all that was typed before; Ctrl+Z takes it back."""
        lines = self._table.cells.lines
        pasted: list[PastedLine] = []
        for row, values in typed.items():
            if row < len(lines):
                line = lines[row]
                pasted.append(PastedLine(values, None if line.new else line.id, line.new))
            elif any(text.strip() for text in values.values()):
                pasted.append(PastedLine(values))
        if pasted:
            self._paste(pasted, over, None)

    def _paste(self, lines: Sequence[PastedLine], over: int, who: Who | None) -> None:
        table = self._table
        archive, recording, language = table.archive, table.cells.recording, table.language
        said = translate("Segments", "Paste %1 into %2").replace("%1", words.lines(len(lines)))
        said = said.replace("%2", recording)
        work(
            table.window(),
            said,
            lambda job: paste(archive, recording, lines, said, language, who, job),
            lambda answer: self._pasted(lines, over, answer),
            lambda sentence: self.say(
                sentence
                or translate("Segments", "Stopped; nothing was pasted. It is on the clipboard still.")
            ),
            table.desk,
        )

    def _pasted(self, lines: Sequence[PastedLine], over: int, answer: Pasted | Doubtful) -> None:
        # The table itself is hidden as long as it is empty.
        around = self._table.parentWidget() if shiboken6.isValid(self) else None
        there = around is not None and around.isVisible()
        if isinstance(answer, Doubtful):
            answers = self._ask(answer.names) if there else {}
            self._paste(lines, over, answer.answered(answers))
            return
        if there:
            self._table.take_pasted(answer.lines, answer.first)
        self.say(_said(answer, over))

    def _ask(self, doubted: Sequence[Meant]) -> dict[str, Meant]:
        """Who is meant by each name; when that is left open of one, the rest is not asked."""
        answers: dict[str, Meant] = {}
        for one in doubted:
            who = meant.ask(self._table, self._table.archive, one, self._table.language)
            if who is None:
                break
            answers[one.name] = who
        return answers


def _copied(line: Line, field: Field) -> str:
    refused = line.wrong.get(field.name)
    if refused is not None:
        return refused[0]
    value = line.value(field.name)
    if field.name == "performers":
        # Those of the recording are not the segment's own.
        return value.shown
    return names.said(field, value.typed)


def _said(pasted: Pasted, over: int) -> str:
    parts = [
        translate("Segments", "%n segment(s) added.", "", pasted.added) if pasted.added else "",
        translate("Segments", "%n segment(s) changed.", "", pasted.changed) if pasted.changed else "",
        translate("Segments", "%n cell(s) wait: why stands beside them.", "", pasted.waiting)
        if pasted.waiting
        else "",
        translate("Together", "%n cell(s) find no place in the list.", "", over) if over else "",
    ]
    return " ".join(part for part in parts if part) or translate("Together", "Nothing would change.")
