"""The list under the search box: what may be meant, or what was asked before; the keyboard stays in the box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.views import Completion
from mugham_archive.desktop.theme import CAPTION, colour, icons, tabular
from mugham_archive.spoken.query_words import field_title
from mugham_archive.spoken.words import number

AT_MOST = 8
ROW = 32
NARROWEST = 420
_OFFER = Qt.ItemDataRole.UserRole
_ICONS = {
    "field": "tag",
    "performer": "performer",
    "mode": "mode",
    "section": "mode",
    "genre": "mode",
    "instrument": "mode",
    "role": "performers",
    "series": "series",
    "venue": "place",
    "language": "language",
    "saved": "saved_search",
    "history": "history",
}
# Words of the vocabulary may be called alike; a performer or a series says what it is by itself.
_NAMED = ("mode", "section", "genre", "instrument", "role")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: something that completes what is typed, or (without ``completion``) a whole query asked before."""

    kind: str
    label: str
    about: str = ""
    count: int | None = None
    completion: Completion | None = None

    @property
    def removable(self) -> bool:
        """Whether the line can be taken out of what is remembered."""
        return self.kind == "history"


def offers_of(completions: Sequence[Completion]) -> list[Offer]:
    """Completions as lines of the list; where there are several kinds of words, each says which it is of."""
    several = len({one.kind for one in completions}) > 1
    return [
        Offer(
            one.kind,
            f"{one.label}:" if one.kind == "field" else one.label,
            one.about or (field_title(one.kind) if several and one.kind in _NAMED else ""),
            one.count,
            one,
        )
        for one in completions
    ]


class OfferList(QFrame):
    """``taken`` says an offer that was clicked, ``removed`` one whose cross was clicked."""

    taken = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget()
        self._list.setObjectName("offerList")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_OfferDelegate(self._list))
        self._list.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list)
        self.hide()

    def show_under(self, box: QWidget, offers: Sequence[Offer]) -> None:
        """Stand under the box with these lines; nothing is chosen yet. No lines: hidden."""
        self._list.clear()
        for offer in offers[:AT_MOST]:
            item = QListWidgetItem(offer.label)
            item.setData(_OFFER, offer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(offer))
            item.setToolTip(spoken(offer))
            item.setSizeHint(QSize(100, ROW))
            self._list.addItem(item)
        if not self._list.count():
            self.hide()
            return
        window = box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        below = box.mapTo(window, QPoint(0, box.height() + 4))
        self.setGeometry(below.x(), below.y(), max(box.width(), NARROWEST), self._list.count() * ROW + 10)
        self.show()
        self.raise_()

    @property
    def chosen(self) -> Offer | None:
        """The line that is chosen."""
        item = self._list.currentItem()
        return None if item is None or not item.isSelected() else item.data(_OFFER)

    @property
    def first(self) -> Offer | None:
        """The line at the top."""
        item = self._list.item(0)
        return None if item is None else item.data(_OFFER)

    def offers(self) -> list[Offer]:
        """The lines from the top."""
        return [self._list.item(row).data(_OFFER) for row in range(self._list.count())]

    def step(self, step: int) -> bool:
        """One line down or up; False behind the last one, and nothing is chosen above the first."""
        row = (self._list.currentRow() if self.chosen is not None else -1) + step
        if row >= self._list.count():
            return False
        if row < 0:
            self._list.setCurrentRow(-1)
            self._list.clearSelection()
        else:
            self._list.setCurrentRow(row)
        return True

    def eventFilter(self, watched: object, event: object) -> bool:
        """A click takes the line or, on its cross, takes it out."""
        if isinstance(event, QMouseEvent) and event.type() == QMouseEvent.Type.MouseButtonRelease:
            item = self._list.itemAt(event.position().toPoint())
            if item is not None and event.button() == Qt.MouseButton.LeftButton:
                offer = item.data(_OFFER)
                cross = cross_of(self._list.visualItemRect(item))
                wanted = self.removed if offer.removable and cross.contains(event.position()) else self.taken
                wanted.emit(offer)
                return True
        return False


def spoken(offer: Offer) -> str:
    """The whole of a line in words."""
    amount = "" if offer.count is None else number(offer.count)
    return " · ".join(part for part in (offer.label, offer.about, amount) if part)


def cross_of(row: QRect) -> QRectF:
    """Where the cross of a row stands."""
    return QRectF(row.right() - 31, row.top() + (row.height() - 24) / 2, 24, 24)


class _OfferDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(_OFFER)
        row = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(row), 4, 4)
        picture = icons.pixmap(
            _ICONS.get(offer.kind, "check"),
            16,
            "accent" if chosen else "muted",
            painter.device().devicePixelRatioF(),
        )
        painter.drawPixmap(row.left() + 10, row.top() + (row.height() - 16) // 2, picture)
        text = row.adjusted(36, 0, -12, 0)
        if offer.removable:
            text.setRight(row.right() - 36)
            if chosen or over:
                cross = icons.pixmap("close", 12, "muted", painter.device().devicePixelRatioF())
                place = cross_of(row).center()
                painter.drawPixmap(round(place.x()) - 6, round(place.y()) - 6, cross)
        self._draw_words(painter, text, offer)
        painter.restore()

    def _draw_words(self, painter: QPainter, text: QRect, offer: Offer) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(tabular(painter.font()))
        if offer.count is not None:
            amount = number(offer.count)
            painter.setPen(colour("muted"))
            painter.drawText(text, int(middle | Qt.AlignmentFlag.AlignRight), amount)
            text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(amount) - 16)
        label = painter.fontMetrics().elidedText(offer.label, Qt.TextElideMode.ElideRight, text.width())
        painter.setPen(colour("text"))
        painter.drawText(text, int(middle | Qt.AlignmentFlag.AlignLeft), label)
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(label) + 12)
        if offer.about and text.width() > 40:
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * CAPTION / 10)
            about = QFontMetrics(font).elidedText(offer.about, Qt.TextElideMode.ElideRight, text.width())
            painter.setFont(font)
            painter.setPen(colour("muted"))
            painter.drawText(text, int(middle | Qt.AlignmentFlag.AlignLeft), about)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, ROW)
