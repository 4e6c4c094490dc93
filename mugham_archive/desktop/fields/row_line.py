"""A row that hangs on an entry, on a line of its own that unfolds into its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mugham_archive.catalogue.editing import RowKind, RowValues
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.field_list import FieldList
from mugham_archive.desktop.fields.saving import NewRow
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken import names

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
    """What shows one row: ``head`` is where the row's own keys are pressed, ``new`` is set until the row is there.

    It says ``left`` as a list of fields says ``gone_on``, ``saved`` when a value was, ``emptied`` when a new row may be empty
    again, ``removed`` and ``moved`` when it is to be.
    """

    left = Signal(object, int)
    saved = Signal(object)
    emptied = Signal()
    removed = Signal()
    moved = Signal(int)
    rewritten = Signal()

    row: RowValues
    head: RowHead
    new: NewRow | None

    def hear(self, spots: Sequence[FieldSpot]) -> None:
        """Pass on what the places of its values say."""
        for spot in spots:
            spot.gone_on.connect(lambda direction, spot=spot: self.left.emit(spot, direction))
            spot.saved.connect(self.saved)
            spot.draft_dropped.connect(self.emptied)

    @property
    def number(self) -> int | None:
        """The row's number, below nought (or None) of one that is not there yet."""
        return self.row.id if self.new is None else self.new.number

    def every_spot(self) -> list[FieldSpot]:
        """The places of all its values, folded away or not."""
        return self.spots()

    @property
    def busy(self) -> bool:
        """Whether something is typed in it or on its way."""
        return any(spot.busy for spot in self.every_spot())

    @property
    def blank(self) -> bool:
        """Whether it is a new row in which nothing was typed."""
        drafts = any(spot.draft is not None for spot in self.every_spot())
        return self.new is not None and not self.busy and not drafts

    def spots(self) -> list[FieldSpot]:
        """The places of its values that can be seen."""
        raise NotImplementedError

    def take(self, row: RowValues) -> None:
        """What the archive says now."""
        raise NotImplementedError

    def go_on(self) -> bool:
        """Open the editor of the second value; whether there is one."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """The keyboard comes to the line."""
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, amount: int) -> None:
        """It is one of so many."""


class RowView(RowLine):
    """One row: its line, and below it its fields, which are made when it is first unfolded."""

    def __init__(
        self, desk: EditingDesk, ref: str, kind: RowKind, row: RowValues, new: NewRow | None = None
    ) -> None:
        super().__init__()
        self.row, self.new = row, new
        self._desk, self._ref, self._kind = desk, ref, kind
        self._fields: FieldList | None = None
        self.head = RowHead(self._said())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.head, 1)
        self._movers = [
            _tool("up", translate("Fields", "Up (Ctrl+Shift+↑)"), lambda: self.moved.emit(-1)),
            _tool("expand", translate("Fields", "Down (Ctrl+Shift+↓)"), lambda: self.moved.emit(1)),
        ]
        for tool in self._movers:
            line.addWidget(tool)
        if not kind.fixed:
            line.addWidget(_tool("close", translate("Fields", "Take away (Delete)"), self.removed.emit))
        layout.addLayout(line)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(_INDENT, 0, 0, 0)
        layout.addLayout(self._body)
        self.head.toggled.connect(self._unfold)
        self.head.clicked.connect(self._begin)
        self.head.removed.connect(self.removed)
        self.head.moved.connect(self.moved)
        self.head.setIcon(icons.icon("collapse", "muted"))
        self.head.setChecked(new is not None or any(value.draft is not None for value in row.values))

    @property
    def fields(self) -> FieldList:
        """The fields of the row."""
        if self._fields is None:
            row = self.row.id if self.new is None else self.new
            self._fields = FieldList(self._desk, self._ref, self.row.values, self._kind.name, row)
            self.hear(self._fields.spots)
            self._body.addWidget(self._fields)
        return self._fields

    def spots(self) -> list[FieldSpot]:
        """The places of its values, when it is unfolded."""
        return self.fields.spots if self.head.isChecked() else []

    def every_spot(self) -> list[FieldSpot]:
        """Those that were made."""
        return [] if self._fields is None else self._fields.spots

    def go_on(self) -> bool:
        """The row unfolds for it."""
        if len(self.fields.spots) < 2:
            return False
        self.head.setChecked(True)
        self.fields.spots[1].open()
        return True

    def arrange(self, amount: int) -> None:
        """Among several it can be moved."""
        for tool in self._movers:
            tool.setVisible(self._kind.ordered and self.new is None and amount > 1)

    def _unfold(self, unfolded: bool) -> None:
        self.fields.setVisible(unfolded)
        self.head.setIcon(icons.icon("expand" if unfolded else "collapse", "muted"))
        self.rewritten.emit()

    def _begin(self, unfolded: bool) -> None:
        if unfolded:
            self.fields.spots[0].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, row: RowValues) -> None:
        """What the archive says now."""
        self.row = row
        self.head.say(self._said())
        if self._fields is not None:
            self._fields.take(row.values)

    def _said(self) -> str:
        return (names.summary(self.row) if self.new is None else "") or "—"


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
    button.clicked.connect(lambda: deed())
    return button
