"""The segments of a recording as cells: what the archive holds, what is on its way there, and what it refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from mugham_archive.catalogue.editing import DraftView, FieldValue, parse_clock
from mugham_archive.catalogue.editing.segment_lines import LINE_FIELDS, SegmentLine, SegmentLines
from mugham_archive.catalogue.views import ParticipationView
from mugham_archive.desktop.details.facts import role_and_instrument
from mugham_archive.desktop.fields.saving import NewRow, Place
from mugham_archive.desktop.theme import colour, icons
from mugham_archive.spoken import names, words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
PLAY = "play"
COLUMNS = (PLAY, "start", "end", "title", "type", "mode", "section", "performers", "duration")
NUMBERS = (PLAY, "start", "end", "duration")
_INDENT = "\u2003\u2003"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(eq=False, slots=True)
class Line:
    """One segment. ``new`` is set until it is there; ``after`` is the line below which a new one stands.

    ``standing`` is what was typed and is being saved, ``wrong`` what was refused and why, both by field.
    """

    values: Mapping[str, FieldValue]
    ref: str = ""
    id: int = 0
    depth: int = 0
    word: str = ""
    people: tuple[ParticipationView, ...] = ()
    new: NewRow | None = None
    after: Line | None = None
    saving: int = 0
    standing: dict[str, FieldValue] = field(default_factory=dict)
    wrong: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def number(self) -> int | None:
        """The segment's number, below nought of one that is not there yet."""
        return self.id if self.new is None else self.new.number

    def value(self, name: str) -> FieldValue:
        """A value as it stands there."""
        return self.standing.get(name) or self.values[name]

    def place(self, recording: str, name: str) -> Place:
        """Where a value is saved."""
        if self.new is None:
            return Place(self.ref, LINE_FIELDS[name])
        return Place(recording, LINE_FIELDS[name], "segment", self.new)

    @property
    def blank(self) -> bool:
        """Whether it is a new line in which nothing was typed."""
        return self.new is not None and not self.saving and not self.wrong

    def take(self, read: SegmentLine) -> None:
        """What the archive says now; what is on its way there still stands."""
        self.ref, self.id, self.depth, self.new = read.ref, read.id, read.depth, None
        self.values, self.word, self.people = read.values, read.word, read.people
        if not self.saving:
            self.standing.clear()
            self.wrong = {
                name: (value.draft.typed, value.draft.reason)
                for name, value in read.values.items()
                if value.draft is not None
            }


class SegmentModel(QAbstractTableModel):
    """Follows the archive through ``take``; a line stays the same as long as its segment does."""

    def __init__(self, recording: str) -> None:
        super().__init__()
        self.recording = recording
        self.lines: list[Line] = []
        self.usual: Mapping[str, FieldValue] = {}

    def take(self, read: SegmentLines, typed_in: Line | None) -> None:
        """What the archive says now; the line that is ``typed_in`` stays, whatever became of it."""
        known = {line.number: line for line in self.lines}
        self.usual = read.usual
        shown: list[Line] = []
        for one in read.lines:
            line = known.pop(one.id, None) or Line(one.values)
            line.take(one)
            shown.append(line)
        waiting: dict[int | None, dict[str, DraftView]] = {}
        for draft in read.drafts:
            waiting.setdefault(draft.row, {})[draft.field] = draft
        for number, line in known.items():
            drafts = waiting.pop(number, None)
            if drafts is not None and not line.saving:
                line.wrong = {name: (draft.typed, draft.reason) for name, draft in drafts.items()}
            if drafts is not None or line.saving or line is typed_in:
                _put(shown, line)
        for number, drafts in waiting.items():
            line = self.new_line(NewRow(number=number))
            line.wrong = {name: (draft.typed, draft.reason) for name, draft in drafts.items()}
            shown.append(line)
        if shown == self.lines:
            self.tell()
        else:
            self.beginResetModel()
            self.lines = shown
            self.endResetModel()

    def new_line(self, new: NewRow, start: str = "", after: Line | None = None) -> Line:
        """A line for a segment that is yet to be added, from ``start`` on."""
        begins = replace(self.usual["start"], typed=start, shown=start, key=start)
        return Line({**self.usual, "start": begins}, new=new, after=after)

    def insert(self, line: Line) -> None:
        """Show a new line."""
        shown = list(self.lines)
        _put(shown, line)
        row = shown.index(line)
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines = shown
        self.endInsertRows()

    def remove(self, line: Line) -> None:
        """Show a line no longer."""
        if line in self.lines:
            row = self.lines.index(line)
            self.beginRemoveRows(QModelIndex(), row, row)
            self.lines = [one for one in self.lines if one is not line]
            self.endRemoveRows()

    def tell(self) -> None:
        """Lines look different."""
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(COLUMNS) - 1))

    # For Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One row for each segment."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The same for every recording."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the fields."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        name = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if name in NUMBERS else _LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if name == PLAY else names.label(LINE_FIELDS[name])
        if role == Qt.ItemDataRole.AccessibleTextRole and name == PLAY:
            return translate("Details", "Play")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; of what was refused also why."""
        line, name = self.lines[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if name in NUMBERS else _LEFT)
        if name == PLAY:
            return self._play(line, role)
        refused = line.wrong.get(name)
        if role == Qt.ItemDataRole.ForegroundRole:
            if refused is not None:
                return colour("error")
            quiet = line.value("type").key not in ("music", "speech") or (
                name == "title" and not said(line, name)
            )
            return colour("muted") if quiet else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(refused[1]) if refused is not None else _tip(line, name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{names.label(LINE_FIELDS[name])}: {self._text(line, name)}"
        return self._text(line, name) if role == Qt.ItemDataRole.DisplayRole else None

    @staticmethod
    def _play(line: Line, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and line.ref:
            return icons.icon("play", "muted")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and line.ref:
            return translate("Details", "Play")
        return None

    @staticmethod
    def _text(line: Line, name: str) -> str:
        refused = line.wrong.get(name)
        text = f"⚠ {refused[0]}" if refused is not None else said(line, name)
        if name == "title":
            kind = words.word("segment_type", line.value("type").key)
            text = _INDENT * line.depth + (text or line.word or (kind if line.ref else ""))
        return text


def said(line: Line, name: str) -> str:
    """A value as a person reads it: times in whole seconds, performers with what they did."""
    if name in NUMBERS:
        typed = line.value(name).typed
        return words.duration(parse_clock(typed)) if typed else ""
    if name == "performers" and name not in line.standing:
        return ", ".join(_with_part(one) for one in line.people)
    return " ".join(names.shown(line.value(name)).split())


def _with_part(one: ParticipationView) -> str:
    part = role_and_instrument(one.role, one.instrument)
    return f"{one.name} ({part})" if part else one.name


def _tip(line: Line, name: str) -> str:
    if name in NUMBERS:
        return line.value(name).typed
    inherited = line.value(name).inherited
    if name == "performers" and inherited and not line.people:
        return translate("Segments", "As the recording has it: %1").replace("%1", inherited)
    return said(line, name)


def _put(lines: list[Line], line: Line) -> None:
    """A new line comes below the one it was begun at, others to the end."""
    place = lines.index(line.after) + 1 if line.after in lines else len(lines)
    while place < len(lines) and lines[place].after is line.after and lines[place].new is not None:
        place += 1
    lines.insert(place, line)
