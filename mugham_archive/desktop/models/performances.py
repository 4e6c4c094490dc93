"""All performances of somebody as a Qt table: ids in order, and their words fetched as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, QTimer, Signal

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import PerformanceRows, PerformanceView
from mugham_archive.desktop import background
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.models.entries import Index
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate

PAGE = 60
KEPT_PAGES = 60
PLAY, TITLE, PART, DATE, START, LENGTH = range(6)
_NUMBERS = (START, LENGTH)
# Two em spaces before what is inside a recording.
_INDENT = "\u2003\u2003"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PerformanceModel(QAbstractTableModel):
    """The performances of the agent with that reference; ``came`` when words of some rows have come."""

    came = Signal()
    failed = Signal(str)

    def __init__(
        self, archive: Archive, ref: str, rows: PerformanceRows, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._ref, self._rows, self._language = archive, ref, rows, language
        self._pages: OrderedDict[int, dict[int, PerformanceView]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_wanted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One row for each recording and each segment."""
        return 0 if parent.isValid() else len(self._rows.recordings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Play, title, part, date, start, length."""
        return 0 if parent.isValid() else 6

    def performance(self, row: int) -> PerformanceView | None:
        """What a row says if it is there; otherwise it is sent for."""
        page = row // PAGE
        known = self._pages.get(page)
        if known is None:
            self._wanted.add(page)
            self._fetch.start()
            return None
        self._pages.move_to_end(page)
        return known.get(row)

    def inside(self, row: int) -> bool:
        """Whether a row is a segment."""
        return self._rows.segments[row] != 0

    @property
    def any_inside(self) -> bool:
        """Whether any row is a segment."""
        return any(self._rows.segments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, nothing as long as they are on their way."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column in _NUMBERS else _LEFT)
        if role == Qt.ItemDataRole.DecorationRole and column == PLAY:
            return icons.icon("play", "muted")
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        one = self.performance(index.row())
        if one is None:
            return None
        text = self._text(one, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == PLAY:
            return translate("Details", "Play")
        return _INDENT + text if role == Qt.ItemDataRole.DisplayRole and self._indented(index) else text

    def _indented(self, index: Index) -> bool:
        return index.column() == TITLE and self.inside(index.row())

    def _text(self, one: PerformanceView, column: int) -> str:
        if column == TITLE:
            return one.title
        if column == PART:
            return "; ".join(facts.role_and_instrument(part.role, part.instrument) for part in one.parts)
        if column == DATE:
            return facts.date(one.date, self._language) if one.kind == "recording" else ""
        if column == START:
            return words.duration(one.start_ms)
        if column == LENGTH and one.start_ms is not None and one.end_ms is not None:
            return words.duration(one.end_ms - one.start_ms)
        return ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if section in _NUMBERS else _LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                "",
                translate("Details", "Title"),
                translate("Details", "Role"),
                translate("Details", "Date"),
                translate("Details", "Start"),
                translate("Details", "Duration"),
            )[section]
        return None

    def in_words(self, rows: Sequence[int], done: Callable[[list[list[str]]], None]) -> None:
        """Hand over what these rows say, from the title to the length, when also those that were never in view have come."""
        archive, ref, language = self._archive, self._ref, self._language
        pairs = [(self._rows.recordings[row], self._rows.segments[row]) for row in rows]

        def hand_over(found: dict[tuple[int, int], PerformanceView]) -> None:
            lines = [found[pair] for pair in pairs if pair in found]
            done([[self._text(one, column) for column in range(TITLE, LENGTH + 1)] for one in lines])

        background.ask(
            self,
            partial(archive.performances, ref, pairs, language),
            hand_over,
            lambda error: self.failed.emit(say(error)),
            urgent=True,
        )

    def _fetch_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        archive, ref, language = self._archive, self._ref, self._language
        for page in sorted(wanted - self._asked):
            self._asked.add(page)
            first = page * PAGE
            pairs = list(
                zip(
                    self._rows.recordings[first : first + PAGE],
                    self._rows.segments[first : first + PAGE],
                    strict=True,
                )
            )
            background.ask(
                self,
                partial(archive.performances, ref, pairs, language),
                partial(self._put, page),
                lambda error: self.failed.emit(say(error)),
                urgent=True,
            )

    def _put(self, page: int, found: dict[tuple[int, int], PerformanceView]) -> None:
        self._asked.discard(page)
        first = page * PAGE
        last = min(first + PAGE, self.rowCount()) - 1
        self._pages[page] = {
            row: found[pair]
            for row in range(first, last + 1)
            if (pair := (self._rows.recordings[row], self._rows.segments[row])) in found
        }
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        self.dataChanged.emit(self.index(first, 0), self.index(last, LENGTH))
        self.came.emit()
