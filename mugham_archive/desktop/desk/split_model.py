"""What can be parted from an entry, as a table: a heading for each kind of thing, below it the things, ticked line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
from PySide6.QtGui import QFont

from mugham_archive.catalogue.views import AuthorityPart
from mugham_archive.desktop.desk import part_words
from mugham_archive.desktop.theme import icons
from mugham_archive.search.folding import fold
from mugham_archive.spoken import change_words, words

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
WHAT, MORE = range(2)
# So many letters of a note are read at a glance.
_LETTERS = 200


@dataclass(frozen=True, slots=True)
class Told:
    """A part in words; ``folded`` are all of them, as they are searched for."""

    part: AuthorityPart
    text: str
    more: str
    folded: str


def told(part: AuthorityPart) -> Told:
    """A part in the words of the window; may be called on a worker."""
    text = " ".join(change_words.plain(part.text).split())
    more = change_words.plain(part.more)
    if part.row is None:
        more = change_words.field(part.field.removesuffix("_edtf").removesuffix("_id"))
    short = text if len(text) <= _LETTERS else f"{text[:_LETTERS]}…"
    return Told(part, short, more, fold(f"{text} {more}"))


class SplitModel(QAbstractTableModel):
    """``ticked_changed`` when others are ticked. A heading is ticked when all that is shown below it is."""

    ticked_changed = Signal()

    def __init__(self, parts: Sequence[Told], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self._ticked = bytearray(len(parts))
        # Of each line the part that it shows, or of a heading those below it.
        self._lines: list[int | range] = []
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show only what holds all of these words; ticks stay where they are."""
        wanted = fold(typed).split()
        self.beginResetModel()
        self._lines = []
        kind, head = "", -1
        for number, one in enumerate(self.parts):
            if not all(word in one.folded for word in wanted):
                continue
            if one.part.kind != kind:
                kind, head = one.part.kind, len(self._lines)
                self._lines.append(range(0))
            self._lines.append(number)
            # The lines below a heading stand one after the other.
            self._lines[head] = range(head + 1, len(self._lines))
        self.endResetModel()

    def is_heading(self, row: int) -> bool:
        """Whether a line is a heading."""
        return isinstance(self._lines[row], range)

    def _below(self, row: int) -> list[int]:
        """The parts that a line stands for."""
        line = self._lines[row]
        if isinstance(line, int):
            return [line]
        return [part for place in line if isinstance(part := self._lines[place], int)]

    def ticked(self) -> list[Told]:
        """What is ticked, whether it is shown or not."""
        return [one for one, on in zip(self.parts, self._ticked, strict=True) if on]

    def can_tick(self, row: int) -> bool:
        """Every line can be ticked."""
        return 0 <= row < len(self._lines)

    def is_ticked(self, row: int) -> bool:
        """Whether a line is ticked; of a heading, whether all below it are."""
        return all(self._ticked[part] for part in self._below(row))

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick these lines, or no longer; of a heading all below it."""
        wanted = {part for row in rows for part in self._below(row)}
        for part in wanted:
            self._ticked[part] = on
        if wanted:
            self.dataChanged.emit(self.index(0, WHAT), self.index(len(self._lines) - 1, MORE))
            self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """A row for each heading and each part that is shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """What it is, and what tells it from others."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands there, with its tick."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT:
            return self._tick_icon(row)
        if role == Qt.ItemDataRole.FontRole and self.is_heading(row):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(row)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == WHAT:
            ticked = self.is_ticked(row)
            state = translate("Together", "ticked") if ticked else translate("Together", "not ticked")
            return "; ".join(part for part in (*self._said(row), state) if part)
        return None

    def _said(self, row: int) -> tuple[str, str]:
        line = self._lines[row]
        if isinstance(line, int):
            return (self.parts[line].text, self.parts[line].more)
        below = self._below(row)
        ticked = sum(self._ticked[part] for part in below)
        heading = part_words.heading(self.parts[below[0]].part.kind)
        amount = translate("Pages", "%1 of %2").replace("%1", words.number(ticked))
        return (heading, amount.replace("%2", words.number(len(below))))

    def _tick_icon(self, row: int) -> Any:
        if self.is_ticked(row):
            return icons.icon("ticked", "accent")
        some = self.is_heading(row) and any(self._ticked[part] for part in self._below(row))
        return icons.icon("partly", "accent") if some else icons.icon("unticked", "muted")
