"""A table whose cells are typed into where they stand: F2, Enter or a letter opens one, Enter and Tab save and go on.

Blocks of cells are copied and pasted as tab-separated text.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Field, FieldValue
from mugham_archive.desktop.fields.cell_blocks import CellBlocks
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import Editor, editor_for

OPENING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_WIDTH = 160


class Typing(QObject):
    """An editor that is open over a cell; the desk sees to it that what is typed is not lost.

    ``place`` is the cell's, wherever the list puts it meanwhile.
    """

    def __init__(self, table: CellTable, editor: Editor, place: Any, value: FieldValue) -> None:
        super().__init__(table)
        self.table, self.editor, self.place, self.value = table, editor, place, value
        # What was read there before, as a save says it.
        self.base: str | None = value.key

    @property
    def untouched(self) -> bool:
        """Whether nothing was typed into it yet."""
        return self.editor.text() in (self.value.key, self.value.typed)

    def leave(self) -> None:
        """Save what was typed, or keep it as a draft, and close."""
        self.table.finish(self)


class CellTable(QTableView):
    """What a table says of its cells is in the methods that raise here; ``blocks`` are made by the table."""

    blocks: CellBlocks

    def __init__(self, archive: Archive, desk: EditingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive, self.desk = archive, desk
        self.typing: Typing | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.doubleClicked.connect(lambda index: self.edit_cell(index))

    # What the cells are ------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language in which values are said."""
        raise NotImplementedError

    def value_at(self, index: QModelIndex) -> FieldValue | None:
        """The value of a cell; None when it cannot be typed into, or not yet."""
        raise NotImplementedError

    def refused_at(self, index: QModelIndex) -> str | None:
        """What was typed into the cell and refused."""
        raise NotImplementedError

    def place_at(self, index: QModelIndex) -> Any:
        """By what a cell is known, wherever the list puts it."""
        raise NotImplementedError

    def base_at(self, _index: QModelIndex, value: FieldValue) -> str | None:
        """The key of what a save takes the place of (None: whatever is there)."""
        return value.key

    def put_back(self, typing: Typing) -> None:
        """The cell was left as it was: what was refused there is given up."""
        raise NotImplementedError

    def keep(self, typing: Typing, typed: str, make: str) -> None:
        """Save what was typed, or keep it as a draft."""
        raise NotImplementedError

    def go_on(self, typing: Typing, direction: int, leaving: bool) -> None:
        """The next cell, after Tab (``leaving``) or Enter."""
        raise NotImplementedError

    def make_editor(self, value: FieldValue, typed: str | None) -> Editor:
        """The editor of a value; ``typed`` is what was refused in its place."""
        return editor_for(value, self.archive, self.language, "", typed)

    def hold(self, held: bool) -> None:
        """While one types rows may have to stay where they are."""

    # Blocks ------------------------------------------------------------------------------------------------------

    def field_at(self, section: int) -> Field | None:
        """The field of a column; None when it is none that is typed into."""
        raise NotImplementedError

    def sections(self) -> list[int]:
        """The shown columns of fields from left to right."""
        header = self.horizontalHeader()
        ordered = [header.logicalIndex(place) for place in range(header.count())]
        return [one for one in ordered if not header.isSectionHidden(one) and self.field_at(one) is not None]

    def selected_rows(self) -> list[int]:
        """The rows of the selected cells."""
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def block(self) -> tuple[list[int], list[int]]:
        """Rows and columns of the rectangle around the selected cells; all columns when none of them is of a field."""
        rows, sections = self.selected_rows(), self.sections()
        parts = self.selectionModel().selection().toList()
        chosen = {column for part in parts for column in range(part.left(), part.right() + 1)}
        return rows, [one for one in sections if one in chosen] or sections

    # Typing ------------------------------------------------------------------------------------------------------

    def edit_cell(self, index: QModelIndex, first: str = "") -> None:
        """Open the editor over a cell; ``first`` is a letter that was typed already."""
        self.leave()
        value = self.value_at(index) if index.isValid() else None
        if value is None:
            return
        editor = self.make_editor(value, self.refused_at(index))
        typing = self.typing = Typing(self, editor, self.place_at(index), value)
        typing.base = self.base_at(index, value)
        self.hold(True)
        editor.setParent(self.viewport())
        self.lay_over(index, editor)
        editor.show()
        self.desk.opened(typing)
        editor.entered.connect(lambda direction, leaving: self._entered(typing, direction, leaving))
        editor.given_up.connect(lambda: self._give_up(typing))
        editor.left.connect(typing.leave)
        editor.box.installEventFilter(self)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if first:
            editor.begin_with(first)

    def lay_over(self, index: QModelIndex, editor: Editor) -> None:
        """Put the editor over the cell."""
        place = self.visualRect(index)
        place.setHeight(max(place.height(), editor.sizeHint().height()))
        place.setWidth(max(place.width(), _LEAST_WIDTH))
        place.moveRight(min(place.right(), max(self.viewport().width() - 1, place.width())))
        editor.setGeometry(place)

    def _entered(self, typing: Typing, direction: int, leaving: bool) -> None:
        self.finish(typing)
        self.go_on(typing, direction, leaving)

    def _give_up(self, typing: Typing) -> None:
        self._close(typing)

    def leave(self, *_: object) -> None:
        """Close the editor that is open."""
        if self.typing is not None:
            self.finish(self.typing)

    def _close(self, typing: Typing) -> None:
        if self.typing is not typing:
            return
        self.typing = None
        self.desk.closed(typing)
        editor = typing.editor
        if editor.offers is not None:
            editor.offers.hide()
        editor.blockSignals(True)
        if editor.box.hasFocus():
            # Hidden while it has the keyboard, it would send the keyboard on as Tab does.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        typing.deleteLater()
        self.hold(False)

    def finish(self, typing: Typing) -> None:
        """Close the editor; what was typed is saved, and what the field refuses stays there and is kept as a draft."""
        if self.typing is not typing:
            return
        typed, make, value = typing.editor.text(), typing.editor.make(), typing.value
        self._close(typing)
        if typed.strip() in (value.key, value.typed) and not make:
            self.put_back(typing)
        else:
            self.keep(typing, typed, make)

    # Keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A block that is pasted before something is typed is meant for the cells, not for the one that is open."""
        typing = self.typing
        if (
            typing is not None
            and watched is typing.editor.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and typing.untouched
            and self.blocks.is_block()
        ):
            self.paste_over(typing)
            return True
        return super().eventFilter(watched, event)

    def paste_over(self, typing: Typing) -> None:
        """Paste a block where an editor was opened."""
        self._close(typing)
        self.blocks.paste()

    def event(self, event: QEvent) -> bool:
        """F2, Delete and what is typed are the table's, not the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ours = event.key() in self.own_keys() and not event.modifiers()
            if ours or is_typed(event):
                event.accept()
                return True
        return super().event(event)

    def own_keys(self) -> tuple[Qt.Key, ...]:
        """Keys that are the table's, not the window's."""
        return (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2, Enter or a letter open the cell; copy and paste take blocks."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.blocks.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.blocks.paste()
        elif event.key() in OPENING and not event.modifiers():
            self.edit_cell(self.currentIndex())
        elif is_typed(event):
            self.edit_cell(self.currentIndex(), event.text())
        else:
            super().keyPressEvent(event)


def is_typed(event: QKeyEvent) -> bool:
    """Whether the key types a letter."""
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return plain and event.text().isprintable() and bool(event.text().strip())
