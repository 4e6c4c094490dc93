"""The grid: every cell is edited where it stands, by keyboard; blocks are copied, pasted and filled down."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Field, FieldValue
from mugham_archive.desktop.fields.cell_table import CellTable, Typing
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK
from mugham_archive.desktop.fields.saving import Edit, Place, Saved, reason, save_or_keep
from mugham_archive.desktop.together.grid_blocks import GridBlocks
from mugham_archive.desktop.together.grid_model import GridModel
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.errors import ArchiveError
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# Shown at first; the others are chosen in the menu of the headings.
FIRST_COLUMNS = 8
# The window's actions that are done to cells, by name.
_TO_CELLS = ("fill_down", "edit_together", "replace_text")
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class GridTable(CellTable):
    """Lies over a table of entries and shows the same list as cells of fields."""

    def __init__(self, archive: Archive, table: EntryTable, desk: EditingDesk) -> None:
        super().__init__(archive, desk, table)
        self.table = table
        self.cells = GridModel(archive, table.entries, self)
        self.cells.failed.connect(table.problem)
        self.blocks: GridBlocks = GridBlocks(self)
        self.setObjectName("entries")
        self.setModel(self.cells)
        self.setAutoFillBackground(True)
        self.setTabKeyNavigation(True)
        self.setAccessibleName(translate("Together", "Grid"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 18)
        self._prepare_header()
        self.verticalScrollBar().valueChanged.connect(self.leave)
        self.horizontalScrollBar().valueChanged.connect(self.leave)
        self.cells.modelReset.connect(self._keep_place)
        self.cells.modelAboutToBeReset.connect(self._note_place)
        self.selectionModel().currentChanged.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._mirror)
        self._place: tuple[int, int] | None = None
        table.installEventFilter(self)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The grid is as large as the table below it, and takes the keyboard in its place."""
        if watched is self.table and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._cover()
        elif watched is self.table and event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self.setFocus)
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self.table.rect())
        self.raise_()
        self.show()

    # Columns -----------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return f"grid/{self.table.listing.kind}"

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.columns_menu().exec(header.mapToGlobal(place))
        )
        settings = self.table.settings
        kept = settings.get(self._key, "") if settings is not None else ""
        if not (kept and header.restoreState(QByteArray.fromBase64(kept.encode()))):
            letter = self.fontMetrics().averageCharWidth()
            for section, field in enumerate(self.cells.fields):
                header.setSectionHidden(section, section >= FIRST_COLUMNS)
                header.resizeSection(section, letter * (34 if field.group == "title" else 18))

    def columns_menu(self) -> QMenu:
        """Which fields are shown; the first stays."""
        menu = QMenu(translate("Together", "Columns"), self)
        header = self.horizontalHeader()
        for section, field in enumerate(self.cells.fields):
            shown = not header.isSectionHidden(section)
            action = QAction(names.label(field), menu, checkable=True, checked=shown)
            action.setEnabled(section > 0)
            action.toggled.connect(lambda on, section=section: self.show_column(section, on))
            menu.addAction(action)
        return menu

    def show_column(self, section: int, shown: bool) -> None:
        """Show a field, or hide it."""
        header = self.horizontalHeader()
        header.setSectionHidden(section, not shown)
        if shown and header.sectionSize(section) < 40:
            header.resizeSection(section, self.fontMetrics().averageCharWidth() * 18)
        self.keep_columns()

    def keep_columns(self) -> None:
        """Remember the columns of this kind of list."""
        settings = self.table.settings
        if settings is not None:
            state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
            try:
                settings.set(self._key, state)
            except ArchiveError as error:
                self.table.problem.emit(say(error))

    # Places ------------------------------------------------------------------------------------------------------

    def _note_place(self) -> None:
        index = self.currentIndex()
        self._place = (self.cells.entry(index.row()), index.column()) if index.isValid() else None

    def _keep_place(self) -> None:
        """The list has changed: the same entry's cell stays the current one."""
        if self._place is not None:
            row = self.cells.row_of(self._place[0])
            if row >= 0:
                self.setCurrentIndex(self.cells.index(row, self._place[1]))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        card = self.table.entries.card(index.row()) if index.isValid() else None
        if card is not None:
            self.table.chosen.emit(card.ref)

    def start(self) -> None:
        """Take the keyboard, at the first cell when none is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(max(0, self.table.currentIndex().row()), 0))

    def _mirror(self) -> None:
        """The rows of the selected cells are selected in the table below, for all that is done to selected rows."""
        entries, chosen = self.table.entries, QItemSelection()
        for part in self.selectionModel().selection().toList():
            last = min(part.bottom(), entries.rowCount() - 1)
            if part.top() <= last:
                chosen.select(entries.index(part.top(), 0), entries.index(last, entries.columnCount() - 1))
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Typing ------------------------------------------------------------------------------------------------------

    def field_at(self, section: int) -> Field:
        """The field of a column."""
        return self.cells.fields[section]

    @property
    def language(self) -> str:
        """The language of the list."""
        return self.table.entries.language

    def value_at(self, index: QModelIndex) -> FieldValue | None:
        """The value of a cell that is there already."""
        return self.cells.value(index.row(), self.cells.fields[index.column()].name)

    def refused_at(self, index: QModelIndex) -> str | None:
        """What was refused in the cell."""
        refused = self.cells.wrong.get(self.place_at(index))
        return refused[0] if refused else None

    def place_at(self, index: QModelIndex) -> tuple[int, str]:
        """Entry and field."""
        return self.cells.entry(index.row()), self.cells.fields[index.column()].name

    def hold(self, held: bool) -> None:
        """The list is followed again when one has typed."""
        self.cells.held = held
        if not held:
            self.cells.follow()

    def go_on(self, _typing: Typing, direction: int, leaving: bool) -> None:
        """Tab goes on to the next cell, Enter to the one below."""
        actions = QAbstractItemView.CursorAction
        back = actions.MovePrevious if direction == BACK else actions.MoveNext
        self.setCurrentIndex(
            self.moveCursor(back if leaving else actions.MoveDown, Qt.KeyboardModifier.NoModifier)
        )

    def put_back(self, typing: Typing) -> None:
        """What the archive holds stands."""
        if self.cells.wrong.pop(typing.place, None) is not None:
            self.cells.tell(typing.place[0])

    def keep(self, typing: Typing, typed: str, make: str) -> None:
        """Save it; the reference of the entry is looked up on the way."""
        language, place, value = self.language, typing.place, typing.value

        def do(archive: Archive) -> Saved:
            ref = archive.cards(self.table.listing.kind, [place[0]], language)[0].ref
            said = translate("Fields", "%1 of %2").replace("%1", names.label(value.field)).replace("%2", ref)
            return save_or_keep(
                archive, Edit(Place(ref, value.field), typed, said, value.key, make, language)
            )

        self.desk.do(
            self,
            do,
            lambda saved: self._saved(place, saved),
            lambda error: self._refused(place, typed, error),
        )

    def _saved(self, place: tuple[int, str], saved: Saved) -> None:
        self.cells.wrong.pop(place, None)
        if saved.value is not None:
            self.cells.put(place[0], saved.value)

    def _refused(self, place: tuple[int, str], typed: str, error: Exception) -> None:
        self.cells.wrong[place] = (typed, reason(error))
        self.cells.tell(place[0])
        self.table.problem.emit(say(reason(error)))

    # Keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete empties the selected cells."""
        if event.key() in _EMPTYING and not event.modifiers():
            self.blocks.clear()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cells."""
        menu = QMenu(self)
        self.blocks.add_to(menu)
        menu.addActions([one for one in self.window().actions() if one.objectName() in _TO_CELLS])
        menu.addMenu(self.columns_menu())
        place = event.globalPos()
        menu.exec(place if not place.isNull() else self.mapToGlobal(QPoint(20, 20)))
