"""A participant on one line of cells, or on three where the window is narrow; an inherited one is only read there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.catalogue.editing import Field, RowValues
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.participant_cells import cell_for
from mugham_archive.desktop.fields.row_line import RowHead, RowLine, keep_keys
from mugham_archive.desktop.fields.saving import NewRow, Place
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.fields.value_label import FramedText
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken import names

translate = QCoreApplication.translate

# The order of the cells, and how much room each takes beside the others.
SHARES = {
    "agent": 6,
    "role": 4,
    "instrument": 4,
    "credited_as": 4,
    "honorific_as_printed": 5,
    "certainty": 4,
    "principal": 3,
}
_NARROW = (
    ("agent",),
    ("role", "instrument", "certainty"),
    ("credited_as", "honorific_as_printed", "principal"),
)
GRIP_WIDTH = 22
# Headings stand above the text of the cells, which have a frame that only shows under the pointer.
HEADING_INDENT = 10
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Grip(RowHead):
    """The handle at the left: dragged up and down, it takes the line with it. It says how far, in its own pixels."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__("")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIcon(icons.icon("grip", "muted"))
        self.setIconSize(QSize(14, 14))
        self.setFixedWidth(GRIP_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        # Tab goes through the values alone.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._pulled = False

    def say(self, text: str) -> None:
        """Whose line it is."""
        super().say(text)
        self.setText("")
        self.setToolTip(translate("Fields", "Drag to another place (Ctrl+Shift+↑ and ↓); Delete takes away"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line is held."""
        self._pulled = False
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It is drawn along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pulled = True
            self.dragged.emit(round(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._pulled:
            self._pulled = False
            self.dropped.emit(round(event.position().y()))


class ParticipantLine(RowLine):
    """Delete takes it away, Ctrl+Shift with an arrow moves it, wherever in the line the keyboard is."""

    def __init__(self, desk: EditingDesk, ref: str, row: RowValues, new: NewRow | None = None) -> None:
        super().__init__()
        self.row, self.new = row, new
        self.grip = Grip()
        self.head = self.grip
        self.head.setAccessibleName(names.summary(row))
        self.head.removed.connect(self.removed)
        self.head.moved.connect(self.moved)
        self.cells: dict[str, FieldSpot] = {}
        for name in SHARES:
            value = row.value(name)
            cell = cell_for(desk, Place(ref, value.field, "participation", new or row.id), value)
            # The shares alone say how wide it is, whatever stands in it.
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            cell.setToolTip(names.label(value.field))
            self.cells[name] = cell
        self.hear(list(self.cells.values()))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)
        self._shelves = [QHBoxLayout() for _ in _NARROW]
        column = QVBoxLayout()
        column.setSpacing(0)
        for shelf in self._shelves:
            shelf.setSpacing(4)
            column.addLayout(shelf)
        whole.addLayout(column, 1)
        self._wide: bool | None = None
        self.widen(True)

    def widen(self, wide: bool) -> None:
        """All cells beside each other, or on three shelves."""
        if wide == self._wide:
            return
        self._wide = wide
        for shelf in self._shelves:
            while shelf.takeAt(0) is not None:
                pass
        for place, shelved in enumerate((tuple(SHARES), (), ()) if wide else _NARROW):
            for name in shelved:
                self._shelves[place].addWidget(self.cells[name], SHARES[name], Qt.AlignmentFlag.AlignTop)

    def spots(self) -> list[FieldSpot]:
        """The places of its values."""
        return list(self.cells.values())

    def take_keyboard(self) -> None:
        """At the name."""
        self.cells["agent"].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> bool:
        """The role, which may be there already."""
        self.cells["role"].open()
        return True

    def take(self, row: RowValues) -> None:
        """What the archive says now."""
        self.row = row
        self.head.setAccessibleName(names.summary(row))
        for name, cell in self.cells.items():
            cell.take(row.value(name))

    def event(self, event: QEvent) -> bool:
        """Delete here is this line's, not the window's."""
        return keep_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a line; a letter erased in an editor does not come here."""
        if event.modifiers() == _BOTH and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and all(cell.editor is None for cell in self.cells.values()):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class InheritedLine(FramedText):
    """A participant of the recording or event above, read quietly; F2 or Enter has them listed here."""

    wanted = Signal()

    def __init__(self, row: RowValues, told: str) -> None:
        super().__init__(names.summary(row))
        self.setProperty("quiet", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContentsMargins(GRIP_WIDTH, 0, 0, 0)
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def event(self, event: QEvent) -> bool:
        """F2 here takes over, and Delete deletes nothing."""
        return keep_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter take the inherited ones over."""
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click."""
        self.wanted.emit()
        event.accept()


class LineHeadings(QWidget):
    """What the cells below are called."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRIP_WIDTH, 0, 0, 0)
        row.setSpacing(4)
        known = {field.name: field for field in fields}
        for name, share in SHARES.items():
            label = QLabel(names.label(known[name]))
            label.setObjectName("caption")
            label.setContentsMargins(HEADING_INDENT, 0, 0, 0)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(label, share)
