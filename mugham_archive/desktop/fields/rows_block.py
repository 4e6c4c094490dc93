"""The rows of one kind that hang on an entry: each on a line that unfolds, to be added, moved and taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import DraftView, FieldValue, Rows, RowValues
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.fields import names
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.field_list import FieldList
from mugham_archive.desktop.fields.saving import Place, Saved, do_to_rows
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate
_INDENT = 18


class RowHead(QToolButton):
    """A row on one line: Enter and F2 unfold it, Delete takes it away, Ctrl+Shift and an arrow move it."""

    removed = Signal()
    moved = Signal(int)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty(DELETES_ITSELF, True)
        self.setObjectName("rowHead")
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setIconSize(QSize(12, 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def event(self, event: QEvent) -> bool:
        """Delete and F2 here are this row's, not the window's."""
        return keep_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.modifiers() == both and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.setChecked(True)
            self.clicked.emit(True)
        else:
            super().keyPressEvent(event)


class RowLine(QWidget):
    """What shows one row: ``head`` is where the row's own keys are pressed."""

    row: RowValues
    head: RowHead

    def spots(self) -> list[FieldSpot]:
        """The places of its values that can be seen."""
        raise NotImplementedError

    def take(self, row: RowValues) -> None:
        """What the archive says now."""
        raise NotImplementedError

    def go_on(self) -> bool:
        """Open the editor of the second value; whether there is one."""
        raise NotImplementedError


class RowView(RowLine):
    """One row: its line, and below it its fields, which are made when it is first unfolded."""

    def __init__(self, block: RowsBlock, row: RowValues, unfolded: bool) -> None:
        super().__init__()
        self.row, self._block = row, block
        self._fields: FieldList | None = None
        self.head = RowHead(names.summary(row) or "—")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.head, 1)
        for icon, words, deed in block.deeds(row.id):
            line.addWidget(_tool(icon, words, deed))
        layout.addLayout(line)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(_INDENT, 0, 0, 0)
        layout.addLayout(self._body)
        self.head.toggled.connect(self._unfold)
        self.head.clicked.connect(self._begin)
        self.head.removed.connect(lambda: block.remove(row.id))
        self.head.moved.connect(lambda step: block.move_row(row.id, step))
        self.head.setIcon(icons.icon("collapse", "muted"))
        self.head.setChecked(unfolded or any(value.draft is not None for value in row.values))

    @property
    def fields(self) -> FieldList:
        """The fields of the row."""
        if self._fields is None:
            block = self._block
            self._fields = FieldList(
                block.desk, block.ref, self.row.values, block.rows.kind.name, self.row.id
            )
            self._fields.gone_on.connect(block.gone_on)
            self._fields.saved.connect(block.row_saved)
            self._body.addWidget(self._fields)
        return self._fields

    def spots(self) -> list[FieldSpot]:
        """The places of its values, when it is unfolded."""
        return self.fields.spots if self.head.isChecked() else []

    def go_on(self) -> bool:
        """The row unfolds for it."""
        if len(self.fields.spots) < 2:
            return False
        self.head.setChecked(True)
        self.fields.spots[1].open()
        return True

    def _unfold(self, unfolded: bool) -> None:
        self.fields.setVisible(unfolded)
        self.head.setIcon(icons.icon("expand" if unfolded else "collapse", "muted"))
        self._block.rewritten.emit()

    def _begin(self, unfolded: bool) -> None:
        if unfolded:
            self.fields.spots[0].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, row: RowValues) -> None:
        """What the archive says now."""
        self.row = row
        self.head.say(names.summary(row) or "—")
        if self._fields is not None:
            self._fields.take(row.values)


class RowsBlock(QWidget):
    """Says ``gone_on`` as a list of fields does; ``rewritten`` when rows came, went, moved or unfolded."""

    gone_on = Signal(object, int)
    rewritten = Signal()

    def __init__(self, desk: EditingDesk, ref: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref, self.rows = desk, ref, rows
        self.views: list[RowLine] = []
        self.new: FieldSpot | None = None
        self._unfolded: set[int] = set()
        self._begin_with: int | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._layout.addLayout(self._list)
        self.add_button = icon_button("add", names.add_words(rows.kind), "accent")
        self.add_button.setObjectName("quiet")
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(self.add)
        self._layout.addWidget(self.add_button)
        # Only now: a widget that is shown without a parent would be a window of its own, and take the keyboard.
        self.add_button.setVisible(not rows.kind.fixed)
        self._write()

    def deeds(self, row: int) -> list[tuple[str, str, Callable[[], None]]]:
        """What can be done to a row: icon, words, deed."""
        found: list[tuple[str, str, Callable[[], None]]] = []
        if self.rows.kind.ordered and len(self.rows.rows) > 1:
            up, down = translate("Fields", "Up (Ctrl+Shift+↑)"), translate("Fields", "Down (Ctrl+Shift+↓)")
            found += [
                ("up", up, lambda: self.move_row(row, -1)),
                ("expand", down, lambda: self.move_row(row, 1)),
            ]
        if not self.rows.kind.fixed:
            found.append(("close", translate("Fields", "Take away (Delete)"), lambda: self.remove(row)))
        return found

    def spots(self) -> list[FieldSpot]:
        """The places of values that can be seen, in their order."""
        found = [spot for view in self.views for spot in view.spots()]
        return [*found, self.new] if self.new is not None else found

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        found: list[QWidget] = []
        for view in self.views:
            found += [view.head, *(spot.label for spot in view.spots())]
        if self.new is not None:
            found.append(self.new.label)
        return [*found, self.add_button]

    def take(self, rows: Rows) -> None:
        """What the archive says now; written anew only when rows came, went or moved."""
        same = [view.row.id for view in self.views] == [row.id for row in rows.rows]
        self.rows = rows
        if same:
            for view, row in zip(self.views, rows.rows, strict=True):
                view.take(row)
        else:
            self._write()

    def _write(self) -> None:
        focused = next((view.row.id for view in self.views if view.head.hasFocus()), None)
        self._unfolded |= {view.row.id for view in self.views if view.head.isChecked()}
        typing = next((spot for view in self.views for spot in view.spots() if spot.editor is not None), None)
        if typing is not None:
            typing.leave()
        for view in self.views:
            self._list.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = [RowView(self, row, row.id in self._unfolded) for row in self.rows.rows]
        for view in self.views:
            self._list.addWidget(view)
            if view.row.id == focused:
                view.head.setFocus(Qt.FocusReason.OtherFocusReason)
            if view.row.id == self._begin_with:
                self._begin_with = None
                self._go_on_in(view)
        if self.new is None and self.rows.drafts:
            self._new_spot(self.rows.drafts[0])
        self.rewritten.emit()

    def _go_on_in(self, view: RowLine) -> None:
        """A row was just added: its next field is typed."""
        if not view.go_on():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Adding ------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new row: its first field is typed."""
        if self.new is None:
            self._new_spot(None)
        assert self.new is not None
        self.new.open()

    def _new_spot(self, draft: DraftView | None) -> None:
        face = self.rows.kind.face
        value = FieldValue(face, "", "", "", draft=draft)
        self.new = FieldSpot(self.desk, Place(self.ref, face, self.rows.kind.name), value)
        self.new.saved.connect(self._added)
        self.new.gone_on.connect(self._new_left)
        self.new.draft_dropped.connect(self._drop_new)
        self._layout.insertWidget(1, self.new)
        self.rewritten.emit()

    def _added(self, saved: Saved) -> None:
        if saved.row is not None:
            self._begin_with = saved.row
            self._unfolded.add(saved.row)
            self._drop_new()
        self.row_saved(saved)

    def row_saved(self, saved: Saved) -> None:
        """A value of a row was saved, or a row added: it is shown at once."""
        if saved.rows is not None:
            self.take(saved.rows)

    def _new_left(self, _direction: int) -> None:
        """Nothing was typed: there is no new row."""
        if self.new is not None and not self.new.value.typed and self.new.draft is None:
            self._drop_new()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_new(self) -> None:
        if self.new is not None:
            self.new.hide()
            self._layout.removeWidget(self.new)
            self.new.deleteLater()
            self.new = None

    # Moving and taking away --------------------------------------------------------------------------------------

    def remove(self, row: int) -> None:
        """Take a row away; undo brings it back."""
        words = translate("Fields", "Take away from %1: %2")
        self._do(row, words, lambda session: editing.remove_row(session, self.ref, self.rows.kind.name, row))

    def move_row(self, row: int, step: int) -> None:
        """Move a row up or down among its kind."""
        ids = [one.id for one in self.rows.rows]
        place = ids.index(row) + step
        if self.rows.kind.ordered and 0 <= place < len(ids):
            words = translate("Fields", "Move in %1: %2")
            kind = self.rows.kind.name
            self._do(row, words, lambda session: editing.move_row(session, self.ref, kind, row, place))

    def _do(self, row: int, words: str, deed: Callable[[Session], None]) -> None:
        view = next(one for one in self.views if one.row.id == row)
        words = words.replace("%1", self.ref).replace("%2", names.summary(view.row))
        ref, kind, language = self.ref, self.rows.kind.name, self.desk.language
        self.desk.do(self, lambda archive: do_to_rows(archive, words, deed, ref, kind, language), self.take)


def keep_keys(event: QEvent) -> bool:
    """Whether the event asked if Delete or F2 is meant for who has the keyboard, and was told so."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
    ):
        event.accept()
        return True
    return False


def _tool(icon: str, words: str, deed: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon, "muted"))
    button.setIconSize(QSize(14, 14))
    button.setToolTip(words)
    button.setAccessibleName(words)
    # The keys do the same from the row's line; Tab goes through the values alone.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(deed)
    return button
