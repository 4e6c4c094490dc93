"""A table whose lines are ticked: Space ticks what is selected, a click on the tick the one line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget


class Ticked(Protocol):
    """What a table of ticks asks of its model, by rows."""

    def can_tick(self, row: int) -> bool:
        """Whether the line can be ticked at all."""

    def is_ticked(self, row: int) -> bool:
        """Whether it is."""

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick these lines, or no longer."""


class TickTable(QTableView):
    """The ticks stand in the first column. Space ticks the selected lines, or takes the ticks away; Ctrl+A selects all."""

    def __init__(
        self, model: QAbstractItemModel, lines: Ticked, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._click)
        self.setAccessibleName(name)

    def selected(self) -> list[int]:
        """The selected rows."""
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _click(self, index: QModelIndex) -> None:
        """A click on the tick."""
        if index.column() == 0:
            self._lines.tick([index.row()], not self._lines.is_ticked(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is selected."""
        rows = self.selected()
        if event.key() == Qt.Key.Key_Space and rows:
            able = [row for row in rows if self._lines.can_tick(row)]
            self._lines.tick(able, not all(self._lines.is_ticked(row) for row in able))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not look for rows here."""
