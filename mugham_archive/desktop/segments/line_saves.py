"""What becomes of what is typed into a line of segments: saved, kept as a draft, or asked about first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from mugham_archive.catalogue.editing import FieldError, FieldValue
from mugham_archive.catalogue.editing.segment_lines import SegmentLines
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.saving import Edit, keep_draft, reason
from mugham_archive.desktop.segments.model import Line
from mugham_archive.desktop.segments.saving import drop_line, save_line
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.segments.table import SegmentTable

translate = QCoreApplication.translate


class LineSaves(QObject):
    """Saves for one table, in the order in which it was typed."""

    def __init__(self, table: SegmentTable) -> None:
        super().__init__(table)
        self._table = table

    def keep(self, line: Line, edit: Edit, shown: str, present: bool) -> None:
        """Save it; what the field cannot take stays there as a draft. ``present``: somebody is there to be asked."""
        table, name = self._table, edit.place.field.name
        sentence = ""
        try:
            edit.place.field.explain(edit.typed, edit.language)
        except FieldError as error:
            sentence = error.sentence
        if sentence:
            self._wait(line, edit, sentence)
            table.desk.do(self, lambda archive: keep_draft(archive, edit, sentence))
            return
        line.wrong.pop(name, None)
        line.standing[name] = FieldValue(edit.place.field, edit.typed, shown, edit.typed)
        line.saving += 1
        table.cells.tell()
        self._save(line, edit, None, present)

    def _save(self, line: Line, edit: Edit, who: Sequence[Meant] | None, present: bool) -> None:
        recording, start = self._table.cells.recording, line.value("start").typed
        self._table.desk.do(
            self,
            lambda archive: save_line(archive, edit, recording, start, who),
            lambda answer: self._saved(line, edit, answer, present),
            lambda error: self._refused(line, edit, reason(error)),
            lambda answer: self._in_doubt(edit, answer),
        )

    def _saved(self, line: Line, edit: Edit, answer: SegmentLines | list[Meant], present: bool) -> None:
        if isinstance(answer, SegmentLines):
            line.saving -= 1
            self._table.take(answer)
            return
        # Whoever types on already is not interrupted.
        who = self._ask(answer) if present and not self._table.desk.typed_in else None
        if who is not None:
            self._save(line, edit, who, present)
        else:
            self._refused(line, edit, _doubt(answer))
            self._in_doubt(edit, answer)

    def _ask(self, found: Sequence[Meant]) -> list[Meant] | None:
        answered: list[Meant] = []
        for one in found:
            who = meant.ask(self._table, self._table.archive, one, self._table.language)
            if who is None:
                return None
            answered.append(who)
        return answered

    def _in_doubt(self, edit: Edit, answer: SegmentLines | list[Meant]) -> None:
        if not isinstance(answer, SegmentLines):
            sentence = _doubt(answer)
            desk = self._table.desk
            desk.do(desk, lambda archive: keep_draft(archive, edit, sentence))

    def _refused(self, line: Line, edit: Edit, sentence: str) -> None:
        line.saving -= 1
        line.standing.pop(edit.place.field.name, None)
        self._wait(line, edit, sentence)

    def _wait(self, line: Line, edit: Edit, sentence: str) -> None:
        line.wrong[edit.place.field.name] = (edit.typed, sentence)
        self._table.cells.tell()
        self._table.desk.problem.emit(say(sentence))

    # Given up ----------------------------------------------------------------------------------------------------

    def put_back(self, line: Line, name: str) -> None:
        """What was refused in a cell is forgotten."""
        if name not in line.wrong:
            return
        del line.wrong[name]
        table = self._table
        table.cells.tell()
        place, ref, language = line.place(table.cells.recording, name), table.cells.recording, table.language
        words = translate("Fields", "Drop a draft of %1").replace("%1", names.label(place.field))
        table.desk.do(self, lambda archive: drop_line(archive, place, words, ref, language), table.take)

    def drop(self, line: Line) -> None:
        """All that was typed into a new line is forgotten."""
        table = self._table
        place, ref, language = (
            line.place(table.cells.recording, "start"),
            table.cells.recording,
            table.language,
        )
        words = translate("Segments", "Drop a new segment of %1").replace("%1", ref)
        table.desk.do(
            self, lambda archive: drop_line(archive, place, words, ref, language, whole=True), table.take
        )


def _doubt(found: Sequence[Meant]) -> str:
    """What is said of the first of them in doubt."""
    return next(meant.in_doubt(one) for one in found if one.candidates and not one.ref)
