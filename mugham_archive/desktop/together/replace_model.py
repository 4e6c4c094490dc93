"""Every text that a replacement would change, as a table: old and new side by side, ticked line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView

from mugham_archive.catalogue.editing import Replacement, fields_of, row_kind, text_fields
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.tick_table import TickTable
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ENTRY, FIELD, OLD, NEW = range(4)
# So much of a text is shown before the first letter that changes.
BEFORE = 24
_ENDS = 400


def field_words(kind: str, name: str) -> str:
    """What a field is called; of a row with what the row is."""
    target = next((one for one in text_fields(kind) if one.name == name), None)
    if target is None:
        return names.label(fields_of(kind)[name])
    label = names.label(target.field)
    return f"{names.rows_title(row_kind(kind, target.row_kind))}: {label}" if target.row_kind else label


class ReplaceModel(QAbstractTableModel):
    """The lines; ``ticked_changed`` when others are ticked. What a field refuses cannot be ticked, and says why."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Replacement] = ()
        self._ticked = bytearray()

    def show(self, lines: Sequence[Replacement]) -> None:
        """Other lines, all of them ticked that can be done."""
        self.beginResetModel()
        self.lines = lines
        self._ticked = bytearray(0 if line.refused else 1 for line in lines)
        self.endResetModel()
        self.ticked_changed.emit()

    def ticked(self) -> list[Replacement]:
        """The lines that are to be changed."""
        return [line for line, on in zip(self.lines, self._ticked, strict=True) if on]

    def amount(self) -> int:
        """How many lines are ticked."""
        return sum(self._ticked)

    def can_tick(self, row: int) -> bool:
        """Whether a line can be done."""
        return not self.lines[row].refused

    def is_ticked(self, row: int) -> bool:
        """Whether a line is ticked."""
        return bool(self._ticked[row])

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick these lines, or no longer."""
        done = [row for row in rows if not self.lines[row].refused]
        for row in done:
            self._ticked[row] = on
        if done:
            self.dataChanged.emit(self.index(min(done), ENTRY), self.index(max(done), ENTRY))
            self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One row for each text."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Entry, field, old, new."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Together", "Entry"),
                translate("Together", "Field"),
                translate("Together", "Old"),
                translate("Together", "New"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands there; the whole text as a tool tip."""
        line = self.lines[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DecorationRole and column == ENTRY and not line.refused:
            on = self.is_ticked(index.row())
            return icons.icon("ticked" if on else "unticked", "accent" if on else "muted")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return {OLD: line.before, NEW: say(line.refused) or line.after}.get(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == ENTRY:
            state = (
                translate("Together", "ticked")
                if self._ticked[index.row()]
                else translate("Together", "not ticked")
            )
            parts = (line.ref, state, self._text(line, FIELD), line.before, say(line.refused) or line.after)
            return "; ".join(parts)
        return None

    def _text(self, line: Replacement, column: int) -> str:
        if column == ENTRY:
            return line.ref
        if column == FIELD:
            return field_words(line.kind, line.field)
        if column == NEW and line.refused:
            return f"⚠ {say(line.refused)}"
        old, new = around(line.before, line.after)
        return (old if column == OLD else new) or translate("Together", "(empty)")


def around(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line, beginning a little before the first letter that differs."""
    same = next(
        (place for place, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]),
        min(len(before), len(after)),
    )
    start = max(0, same - BEFORE)
    lead = "…" if start else ""
    old, new = (lead + " ".join(text[start : start + _ENDS].split()) for text in (before, after))
    return old, new


def replace_table(model: ReplaceModel) -> TickTable:
    """The lines as a table: what is ticked, the field, the old text and the new one."""
    table = TickTable(model, model, translate("Together", "What would change"))
    letter = table.fontMetrics().averageCharWidth()
    table.setColumnWidth(ENTRY, letter * 18)
    table.setColumnWidth(FIELD, letter * 24)
    for column in (OLD, NEW):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table
