"""The table of a recording's segments: played, typed into, added to and taken away from by keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QScrollArea, QSizePolicy, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Field, FieldValue
from mugham_archive.catalogue.editing.codes import SEGMENT_TYPES
from mugham_archive.catalogue.editing.segment_lines import LINE_FIELDS, SegmentLines
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.fields.cell_table import CellTable, Typing
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, Editor, editor_for
from mugham_archive.desktop.fields.saving import Edit, NewRow
from mugham_archive.desktop.segments.line_menu import line_menu
from mugham_archive.desktop.segments.line_saves import LineSaves
from mugham_archive.desktop.segments.model import COLUMNS, PLAY, Line, SegmentModel
from mugham_archive.desktop.segments.names_editor import NamesEditor
from mugham_archive.desktop.segments.segment_blocks import SegmentBlocks
from mugham_archive.desktop.theme import RESIZED, tabular
from mugham_archive.spoken import names, words

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Letters that a column is wide, and what it takes of the room that is left.
_WIDTHS = {"start": 9, "end": 9, "duration": 9}
# Pixels that a cell needs beside its word, where it is neither elided nor touches the next.
_ROOM = 24
_SHARES = {"title": 34, "mode": 18, "section": 18, "performers": 30}


class SegmentTable(CellTable):
    """``played`` and ``opened`` say a segment's reference, ``thrown`` those that are to go into the bin with what the
    first is called, ``changed`` that lines came or went, ``closed`` that nothing is typed any longer."""

    played = Signal(str)
    opened = Signal(str)
    thrown = Signal(list, str)
    changed = Signal()
    closed = Signal()

    def __init__(self, archive: Archive, desk: EditingDesk, recording: str) -> None:
        super().__init__(archive, desk)
        self.cells = SegmentModel(recording)
        # Whom the line was left by with a key: questions can be answered.
        self._present = False
        self.saves = LineSaves(self)
        self.blocks: SegmentBlocks = SegmentBlocks(self)
        self.setModel(self.cells)
        self.setProperty(DELETES_ITSELF, True)
        self.setObjectName("segments")
        self.setFont(tabular(self.font()))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Details", "Segments"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCornerButtonEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(lambda *_: self._bring_into_sight())
        # Whoever goes from one cell of a new line to another has not left it.
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        for lines in (self.cells.modelReset, self.cells.rowsInserted, self.cells.rowsRemoved):
            lines.connect(self._fit)

    # What is shown -----------------------------------------------------------------------------------------------

    def take(self, read: SegmentLines) -> None:
        """What the archive says now; what is typed stays, and the cell that is current is so still."""
        index = self.currentIndex()
        place = self.place_at(index) if index.isValid() else None
        self.cells.take(read, self.typing.place[0] if self.typing is not None else None)
        if place is not None and not self.currentIndex().isValid():
            self._go_to(place[0], place[1])
        self._lay_again()

        self._begin_again()

    def take_pasted(self, read: SegmentLines, first: int) -> None:
        """The segments after a block was pasted; the keyboard is at its first one."""
        self.take(read)
        line = next((one for one in self.cells.lines if one.id == first), None)
        if line is not None:
            index = self.currentIndex()
            self._go_to(line, COLUMNS[index.column()] if index.isValid() else "start")
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_again(self) -> None:
        """An editor into which nothing was typed yet begins with what the archive holds now."""
        typing = self.typing
        if typing is None or not typing.untouched or typing.place[0] not in self.cells.lines:
            return
        line, name = typing.place
        value = line.value(name)
        if value.typed != typing.value.typed and name not in line.wrong:
            typing.editor.put(value)
        typing.value = value

    def _lay_again(self) -> None:
        if self.typing is not None:
            index = self._index(*self.typing.place)
            if index.isValid():
                self.lay_over(index, self.typing.editor)

    def _index(self, line: Line, name: str) -> QModelIndex:
        if line not in self.cells.lines:
            return QModelIndex()
        return self.cells.index(self.cells.lines.index(line), COLUMNS.index(name))

    def _go_to(self, line: Line, name: str) -> None:
        index = self._index(line, name)
        if index.isValid():
            # Whichever keys are held down: it is the one selected cell.
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _line(self, index: QModelIndex) -> Line | None:
        return self.cells.lines[index.row()] if index.isValid() else None

    def selected_lines(self) -> list[Line]:
        """The lines of the selected cells, from the top."""
        parts = self.selectionModel().selection().toList()
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self.cells.lines[row] for row in sorted(rows)]

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self._fit()

    def _fit(self, *_: object) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        letter, titles = metrics.horizontalAdvance("0"), header.fontMetrics()
        firm = {PLAY: 34}
        for name, letters in _WIDTHS.items():
            title = str(self.cells.headerData(COLUMNS.index(name), Qt.Orientation.Horizontal))
            firm[name] = max(letters * letter, titles.horizontalAdvance(title) + 26)
        types = (words.word("segment_type", code) for code in SEGMENT_TYPES)
        firm["type"] = max(map(metrics.horizontalAdvance, types)) + _ROOM
        rest = max(200, self.viewport().width() - sum(firm.values()))
        for section, name in enumerate(COLUMNS):
            share = rest * _SHARES.get(name, 0) // sum(_SHARES.values())
            header.resizeSection(section, firm.get(name, share))
        self.updateGeometry()
        self._lay_again()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """All lines and the header: the page scrolls, not the table."""
        rows = self.verticalHeader().defaultSectionSize() * self.cells.rowCount()
        return QSize(320, self.horizontalHeader().sizeHint().height() + rows + 4)

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible, low is not."""
        return QSize(160, self.sizeHint().height())

    # Cells -------------------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language of the window."""
        return self.desk.language

    def field_at(self, section: int) -> Field | None:
        """The field of a column; the icon that plays is none."""
        return LINE_FIELDS.get(COLUMNS[section])

    def value_at(self, index: QModelIndex) -> FieldValue | None:
        """The value of a cell as it stands there; the icon that plays is none."""
        line, name = self.cells.lines[index.row()], COLUMNS[index.column()]
        return None if name == PLAY else line.value(name)

    def refused_at(self, index: QModelIndex) -> str | None:
        """What was refused in the cell."""
        refused = self.cells.lines[index.row()].wrong.get(COLUMNS[index.column()])
        return None if refused is None else refused[0]

    def place_at(self, index: QModelIndex) -> tuple[Line, str]:
        """Line and field."""
        return self.cells.lines[index.row()], COLUMNS[index.column()]

    def make_editor(self, value: FieldValue, typed: str | None) -> Editor:
        """Performers are typed one after the other, all else as everywhere."""
        ref = self.cells.recording
        if value.field.name == "performers":
            return NamesEditor(self.archive, value, self.language, ref, typed)
        return editor_for(value, self.archive, self.language, ref, typed)

    def edit_cell(self, index: QModelIndex, first: str = "") -> None:
        """From the icon one comes to the title."""
        line = self._line(index)
        if line is not None and COLUMNS[index.column()] == PLAY:
            index = self._index(line, "title")
            self.setCurrentIndex(index)
        self._present = False
        super().edit_cell(index, first)

    def base_at(self, index: QModelIndex, value: FieldValue) -> str | None:
        """What is still on its way there is this person's own."""
        line = self.cells.lines[index.row()]
        return None if line.new is not None or line.saving else value.key

    def hold(self, held: bool) -> None:
        """Tell that one has typed."""
        if not held:
            self.closed.emit()

    def _entered(self, typing: Typing, direction: int, leaving: bool) -> None:
        self._present = True
        super()._entered(typing, direction, leaving)

    def _give_up(self, typing: Typing) -> None:
        super()._give_up(typing)
        self._drop_blank()

    def _drop_blank(self) -> None:
        """A new line that was left without anything typed into it goes away."""
        typed_in = None if self.typing is None else self.typing.place[0]
        for line in [one for one in self.cells.lines if one.blank and one is not typed_in]:
            self.cells.remove(line)

    def go_on(self, typing: Typing, direction: int, leaving: bool) -> None:
        """Tab opens the next cell, Enter goes to the one below; below a new line a further one begins."""
        line, name = typing.place
        row = self.cells.lines.index(line) if line in self.cells.lines else -1
        if leaving:
            self._open_beside(row, COLUMNS.index(name), -1 if direction == BACK else 1)
            self._drop_blank()
        elif line.blank:
            self._drop_blank()
        elif line.new is not None:
            self.add(line)
        elif 0 <= row < len(self.cells.lines) - 1:
            self._go_to(self.cells.lines[row + 1], name)

    def _open_beside(self, row: int, column: int, step: int) -> None:
        """The cell to the right or left, beyond the end of a line that of the next one; at either end the keyboard stays."""
        column += step
        if not 0 < column < len(COLUMNS):
            row, column = row + step, 1 if step > 0 else len(COLUMNS) - 1
        if 0 <= row < len(self.cells.lines):
            index = self.cells.index(row, column)
            self.setCurrentIndex(index)
            self.edit_cell(index)

    def put_back(self, typing: Typing) -> None:
        """What was refused and is now as it was before is forgotten."""
        self.saves.put_back(*typing.place)

    def keep(self, typing: Typing, typed: str, make: str) -> None:
        """Save it; what is typed stands there at once."""
        line, name = typing.place
        place = line.place(self.cells.recording, name)
        said = translate("Fields", "%1 of %2").replace("%1", names.label(place.field))
        said = said.replace("%2", line.ref or translate("Segments", "a new segment"))
        edit = Edit(place, typed, said, typing.base, make, self.language)
        self.saves.keep(line, edit, typing.editor.shown(), self._present)

    def paste_over(self, typing: Typing) -> None:
        """A new line into which nothing was typed yet makes room for the first one of the block."""
        line, name = typing.place
        if line.blank:
            self._give_up(typing)
            self.blocks.paste_below(name)
        else:
            super().paste_over(typing)

    # Lines -------------------------------------------------------------------------------------------------------

    def add(self, after: Line | None = None) -> None:
        """Begin a new segment where the line before it ends, or the last one."""
        self.leave()
        lines = self.cells.lines
        before = after if after is not None else (lines[-1] if lines else None)
        start = ""
        if before is not None:
            start = before.value("end").typed or before.value("start").typed
        line = self.cells.new_line(NewRow(), start, after)
        self.cells.insert(line)
        self._go_to(line, "start")
        self.edit_cell(self._index(line, "start"))

    def remove(self) -> None:
        """The selected segments are to go into the bin; what was typed into new ones is given up."""
        lines = self.selected_lines()
        for line in lines:
            if line.new is not None:
                self._drop(line)
        there = [line for line in lines if line.ref]
        if there:
            first = there[0]
            title = first.value("title").shown or first.word or first.ref
            self.thrown.emit([line.ref for line in there], title)

    def _drop(self, line: Line) -> None:
        self.cells.remove(line)
        if not line.blank:
            self.saves.drop(line)

    # Keys and mouse ----------------------------------------------------------------------------------------------

    def own_keys(self) -> tuple[Qt.Key, ...]:
        """Insert too."""
        return (*super().own_keys(), Qt.Key.Key_Insert)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter plays, Alt+Enter opens, Insert adds, Delete takes away, Backspace empties."""
        index, modifiers = self.currentIndex(), event.modifiers()
        line = self._line(index)
        enter = event.key() in _ENTER
        on_play = line is not None and COLUMNS[index.column()] == PLAY
        if enter and line is not None and (modifiers & Qt.KeyboardModifier.ControlModifier):
            self._play(line)
        elif enter and line is not None and (modifiers & Qt.KeyboardModifier.AltModifier):
            self._open(line)
        elif enter and line is not None and on_play and not modifiers:
            self._play(line)
        elif event.key() == Qt.Key.Key_Insert:
            self.add(line)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() == Qt.Key.Key_Backspace and line is not None and not on_play:
            self.edit_cell(index)
            box = None if self.typing is None else self.typing.editor.box
            if isinstance(box, QLineEdit):
                box.clear()
        else:
            super().keyPressEvent(event)

    def _play(self, line: Line) -> None:
        if line.ref:
            self.played.emit(line.ref)

    def _open(self, line: Line) -> None:
        if line.ref:
            self.opened.emit(line.ref)

    def _clicked(self, index: QModelIndex) -> None:
        line = self._line(index)
        if line is not None and COLUMNS[index.column()] == PLAY and not QGuiApplication.keyboardModifiers():
            self._play(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a line."""
        place = event.globalPos()
        menu = line_menu(self, self._line(self.currentIndex()))
        menu.popup(place if not place.isNull() else self.mapToGlobal(QPoint(20, 20)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what one click plays."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and COLUMNS[index.column()] == PLAY
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to a line, not to nothing."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cells.lines:
            self.setCurrentIndex(self.cells.index(0, 0))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._drop_blank()

    def _bring_into_sight(self) -> None:
        """The page scrolls along with the keyboard."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and page is not None and self.currentIndex().isValid():
            cell: QRect = self.visualRect(self.currentIndex())
            place = self.viewport().mapTo(page, cell.center())
            area.ensureVisible(area.horizontalScrollBar().value(), place.y(), 0, 2 * cell.height())

    def changeEvent(self, event: QEvent) -> None:
        """Lines are as high as the text of a new size needs."""
        super().changeEvent(event)
        if event.type() in RESIZED and hasattr(self, "saves"):
            self._size_rows()
