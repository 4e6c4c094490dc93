"""The entries of a list as cells of the registry's fields, read on a worker as they come into view."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldValue, fields_of, read_cells
from mugham_archive.desktop import background
from mugham_archive.desktop.models.entries import EntryModel
from mugham_archive.desktop.theme import colour
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

Index = QModelIndex | QPersistentModelIndex
PAGE = 50
KEPT = 40 * PAGE
Values = dict[str, FieldValue]


class GridModel(QAbstractTableModel):
    """Follows the ids of ``entries``. ``wrong`` holds what a field refused, by entry and field: what was typed, and why."""

    failed = Signal(str)

    def __init__(self, archive: Archive, entries: EntryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._entries = archive, entries
        self.fields = list(fields_of(entries.listing.kind).values())
        self.wrong: dict[tuple[int, str], tuple[str, str]] = {}
        self._ids: array[int] = array("q", entries.ids())
        self._values: OrderedDict[int, Values] = OrderedDict()
        self._pages: set[int] = set()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._generation = 0
        self.held = False
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._ask)
        for changed in (entries.layoutChanged, entries.rowsInserted, entries.modelReset, entries.first_rows):
            changed.connect(self.follow)
        entries.reloading.connect(self.forget)
        entries.headerDataChanged.connect(self._speak)

    def follow(self) -> None:
        """Take the ids over, unless somebody is typing: then ``held`` is set, and it is done afterwards."""
        if self._ids == self._entries.ids() or self.held:
            return
        self.beginResetModel()
        self._ids = array("q", self._entries.ids())
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """The archive has changed: what is shown is read again; until it comes the old values stand."""
        self._generation += 1
        self._asked.clear()
        self._wanted |= self._pages
        self._fetch.start()

    def _speak(self) -> None:
        """Another language: headings and values are said in it."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.fields) - 1)
        self.forget()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One row for each entry."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column for each field."""
        return 0 if parent.isValid() else len(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the fields."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return names.label(self.fields[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value as a person reads it, quietly what holds in its place, or what was refused with the reason as a tip."""
        number, field = self.entry(index.row()), self.fields[index.column()]
        refused = self.wrong.get((number, field.name))
        if role == Qt.ItemDataRole.ForegroundRole:
            value = self.value(index.row(), field.name)
            quiet = value is not None and not value.shown and value.inherited
            return colour("error") if refused is not None else colour("muted") if quiet else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if refused is not None:
            return say(refused[1]) if role == Qt.ItemDataRole.ToolTipRole else f"⚠ {refused[0]}"
        value = self.value(index.row(), field.name)
        return "" if value is None else " ".join((names.shown(value) or value.inherited).split())

    def entry(self, row: int) -> int:
        """The id of a row's entry."""
        return self._ids[row]

    def row_of(self, number: int) -> int:
        """The row of an entry, or -1."""
        try:
            return self._ids.index(number)
        except ValueError:
            return -1

    def value(self, row: int, field: str) -> FieldValue | None:
        """The value of a cell if it is there; otherwise it is sent for."""
        values = self._values.get(self._ids[row])
        if values is None:
            self._wanted.add(row // PAGE)
            self._fetch.start()
            return None
        return values.get(field)

    def put(self, number: int, value: FieldValue) -> None:
        """What the archive holds now of one field."""
        values = self._values.get(number)
        if values is not None:
            known = values.get(value.field.name)
            values[value.field.name] = replace(value, inherited=known.inherited if known else "")
        self.tell(number)

    def tell(self, number: int) -> None:
        """A row looks different."""
        row = self.row_of(number)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.fields) - 1))

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted - self._asked, set()
        fields = [field.name for field in self.fields]
        for page in sorted(wanted):
            ids = list(self._ids[page * PAGE : (page + 1) * PAGE])
            self._asked.add(page)

            self._ask_page(page, ids, fields)

    def _ask_page(self, page: int, ids: list[int], fields: list[str]) -> None:
        archive, language, mine = self._archive, self._entries.language, self._generation

        def read() -> dict[int, Values]:
            with archive.read() as session:
                return read_cells(session, ids, fields, language)

        background.ask(
            self,
            read,
            lambda found: self._take(page, mine, found),
            lambda error: self.failed.emit(say(error)),
        )

    def _take(self, page: int, mine: int, found: dict[int, Values]) -> None:
        if mine != self._generation:
            return
        self._asked.discard(page)
        self._pages.add(page)
        for number, values in found.items():
            self._values[number] = values
            self._values.move_to_end(number)
            for name, value in values.items():
                if value.draft is not None:
                    self.wrong[number, name] = (value.draft.typed, value.draft.reason)
                else:
                    self.wrong.pop((number, name), None)
        while len(self._values) > KEPT:
            self._values.popitem(last=False)
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
        if found and last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.fields) - 1))
