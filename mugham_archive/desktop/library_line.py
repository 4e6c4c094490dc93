"""A line of the library: its name, shortened in the middle, and at the right edge how many there are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)

from mugham_archive.desktop.theme import colour, tabular
from mugham_archive.spoken import words

Index = QModelIndex | QPersistentModelIndex
AMOUNT = Qt.ItemDataRole.UserRole + 2
# Between the name and the number, and between the number and the edge, in pixels.
_GAP, _EDGE = 8, 8


def show(item: QTreeWidgetItem, name: str, amount: int | None, spoken: str = "") -> None:
    """Write a line; ``amount`` None is not shown. ``spoken`` is what a screen reader says of it."""
    number = "" if amount is None else words.number(amount)
    item.setText(0, name)
    item.setData(0, AMOUNT, number)
    item.setData(
        0, Qt.ItemDataRole.AccessibleTextRole, spoken or ", ".join(part for part in (name, number) if part)
    )


class LibraryLine(QStyledItemDelegate):
    """Draws a line, and writes another name in place; ``renamed`` says the line's index and the name."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name in the room that the number leaves."""
        number = str(index.data(AMOUNT) or "")
        if not number:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        font = tabular(drawn.font)
        painter.save()
        painter.setFont(font)
        room = drawn.rect.adjusted(0, 0, -_EDGE, 0)
        chosen = bool(drawn.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colour("accent" if chosen else "muted")))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.restore()
        drawn.rect.adjust(0, 0, -_EDGE - _GAP - painter.fontMetrics().horizontalAdvance(number), 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A line as high as the text."""
        line = QLineEdit(parent)
        line.setObjectName("nameLine")
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name, all of it selected."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        """Say the new name; the line is written anew when the archive has it."""
        if isinstance(editor, QLineEdit):
            self.renamed.emit(index, editor.text().strip())
