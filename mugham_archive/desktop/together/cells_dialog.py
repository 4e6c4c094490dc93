"""Shows what each cell of a block would become before it is done, and which are refused; one change does the ticked ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Cell, Filled, Replacement, fields_of, set_cells
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.together.replace_model import ReplaceModel, replace_table
from mugham_archive.jobs import Job
from mugham_archive.spoken import names, words

translate = QCoreApplication.translate


class CellsDialog(QDialog):
    """Space ticks, Ctrl+A selects, Ctrl+Enter does it. ``over`` cells of the block found no place in the list."""

    told = Signal(str)

    def __init__(
        self,
        archive: Archive,
        kind: str,
        title: str,
        cells: Sequence[Cell],
        refs: Mapping[int, str],
        over: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._title, self._cells = archive, title, cells
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(900, 560)
        self.model = ReplaceModel(self)
        self.table = replace_table(self.model)
        self.said = QLabel()
        self.said.setObjectName("fieldHint")
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.counted = QLabel()
        self.counted.setObjectName("caption")
        close = QPushButton(translate("Together", "Cancel"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.take = QPushButton(title)
        self.take.setObjectName("primary")
        self.take.setAutoDefault(False)
        self.take.setToolTip("Ctrl+Enter")
        self.take.clicked.connect(self.apply)
        row.addWidget(self.counted)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.take)
        column.addLayout(row)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.apply)
        self.model.ticked_changed.connect(self._count)
        self.model.show([_line(kind, cell, refs) for cell in cells])
        self._say(self._warning(over))
        self.table.selectRow(0)
        self.table.setFocus()

    def _warning(self, over: int) -> str:
        refused = sum(bool(cell.refused) for cell in self._cells)
        parts = [
            translate("Together", "%n of them cannot be done; why stands beside them.", "", refused)
            if refused
            else "",
            translate("Together", "%n cell(s) find no place in the list.", "", over) if over else "",
        ]
        return " ".join(part for part in parts if part)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _count(self) -> None:
        said = translate("Together", "%1 of %2 ticked (Space)")
        said = said.replace("%1", words.number(self.model.amount()))
        self.counted.setText(said.replace("%2", words.number(len(self.model.lines))))
        self.take.setEnabled(self.model.amount() > 0)

    def apply(self) -> None:
        """Change the ticked cells in one change."""
        cells = [cell for place, cell in enumerate(self._cells) if self.model.is_ticked(place)]
        if not cells:
            return
        archive = self._archive
        entries = words.entries(len({cell.entry for cell in cells}))
        said = translate("Together", "%1 of %2").replace("%1", self._title).replace("%2", entries)

        def do(job: Job) -> Filled:
            with archive.change(said, job=job) as change:
                return set_cells(change.session, cells, job)

        self.take.setEnabled(False)
        work(self, said, do, self._done, self._failed)

    def _done(self, filled: Filled) -> None:
        sentence = translate("Together", "%n cell(s) changed.", "", filled.changed)
        if filled.left:
            sentence += " " + translate(
                "Together",
                "%n cell(s) had been changed elsewhere meanwhile and stay as they are.",
                "",
                len(filled.left),
            )
        self.told.emit(sentence)
        self.accept()

    def _failed(self, sentence: str) -> None:
        self._count()
        self._say(sentence or translate("Together", "Stopped; nothing has changed."))


def _line(kind: str, cell: Cell, refs: Mapping[int, str]) -> Replacement:
    field = fields_of(kind).get(cell.field)
    before, after = (
        (cell.before, cell.after)
        if field is None
        else (names.said(field, text) for text in (cell.before, cell.after))
    )
    return Replacement(cell.entry, refs.get(cell.entry, ""), kind, cell.field, 0, before, after, cell.refused)
