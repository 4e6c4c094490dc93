"""All values of one facet in a small window of their own, to be searched while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.views import FacetValue
from mugham_archive.desktop.search.facet_row import NEXT, spoken
from mugham_archive.desktop.theme import colour, icons, tabular
from mugham_archive.search.names import sift
from mugham_archive.spoken import words
from mugham_archive.spoken.query_words import field_title

translate = QCoreApplication.translate

_VALUE = Qt.ItemDataRole.UserRole
_ROW = 28
# How a value is marked when that was asked of it.
_CHOSEN = {"add": "chosen", "exclude": "excluded", "clear": ""}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


class FacetListDialog(QDialog):
    """``narrowed`` says field, value and how. Typing searches, arrows choose, Enter or a click takes one and closes.

    With Ctrl one is added, with Shift left out; the window stays open then. What is chosen is left out by the next
    Enter or click and let go by the one after, as beside the results.
    """

    narrowed = Signal(str, str, str)

    def __init__(
        self, field: str, values: Sequence[FacetValue], more: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field, self._values = field, list(values)
        title = field_title(field)
        self.setWindowTitle(title)
        self.resize(400, 520)
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Search", "Type to find"))
        self.line.setAccessibleName(translate("Search", "Type to find"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setObjectName("offerList")
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_ValueDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(
            lambda item: self._take(item, _how(QGuiApplication.keyboardModifiers()))
        )
        self.none = QLabel(translate("Search", "Nothing here is called so."))
        self.none.setObjectName("muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        keys = QLabel(
            translate("Search", "Enter: only this · Ctrl+Enter: this too · Shift+Enter: without it")
        )
        keys.setObjectName("caption")
        keys.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        if more:
            rest = translate("Search", "%1 more with fewer recordings: find them from the search box.")
            left = QLabel(rest.replace("%1", words.number(more)))
            left.setObjectName("caption")
            left.setWordWrap(True)
            column.addWidget(left)
        column.addWidget(keys)
        self._show("")
        self.line.setFocus()

    def _show(self, typed: str) -> None:
        self.list.clear()
        for place in sift([value.label for value in self._values], typed):
            value = self._values[place]
            item = QListWidgetItem(value.label)
            item.setToolTip(value.label)
            item.setSizeHint(QSize(100, _ROW))
            _mark(item, value)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.none.setVisible(not self.list.count())

    def _take(self, item: QListWidgetItem | None, how: str) -> None:
        """``how`` is add, exclude or "": what a plain click asks of the value as it is."""
        if item is None:
            return
        value: FacetValue = item.data(_VALUE)
        if how == "add" and value.chosen == "chosen":
            how = "clear"
        how = how or NEXT.get(value.chosen, "only")
        self.narrowed.emit(self._field, value.value, how)
        if how == "only":
            self.accept()
            return
        marked = replace(value, chosen=_CHOSEN[how])
        self._values[self._values.index(value)] = marked
        _mark(item, marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the line, arrows go through the list and Enter takes what is chosen there."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
        elif event.key() in _ENTER:
            self._take(self.list.currentItem(), _how(event.modifiers()))
        else:
            super().keyPressEvent(event)


def _mark(item: QListWidgetItem, value: FacetValue) -> None:
    """A value in its line, also for those who hear it."""
    item.setData(_VALUE, value)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(value))


def _how(modifiers: Qt.KeyboardModifier) -> str:
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "add"
    return "exclude" if modifiers & Qt.KeyboardModifier.ShiftModifier else ""


class _ValueDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: FacetValue = index.data(_VALUE)
        row = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(QRectF(row), 4, 4)
        font = tabular(painter.font())
        painter.setFont(font)
        amount = words.number(value.count)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(colour("muted"))
        painter.drawText(row.adjusted(0, 0, -8, 0), middle | int(Qt.AlignmentFlag.AlignRight), amount)
        if value.chosen:
            mark = icons.pixmap(
                "check" if value.chosen == "chosen" else "exclude",
                12,
                "accent",
                painter.device().devicePixelRatioF(),
            )
            painter.drawPixmap(row.left() + 8, row.top() + (row.height() - 12) // 2, mark)
        room = row.adjusted(28, 0, -24 - painter.fontMetrics().horizontalAdvance(amount), 0)
        font.setStrikeOut(value.chosen == "excluded")
        painter.setFont(font)
        painter.setPen(colour("text"))
        label = painter.fontMetrics().elidedText(value.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), label)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW)
