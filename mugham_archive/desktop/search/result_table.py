"""The table of found recordings: what matched is lit, and under each recording stand the segments that matched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing, SegmentMatch
from mugham_archive.desktop.search import lit_text, match_lines
from mugham_archive.desktop.theme import CAPTION, colour, icons
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.settings import Settings
from mugham_archive.spoken import words

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# The second line begins under the title, unless that column was moved far to the right.
_FARTHEST = 0.4
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class ResultTable(EntryTable):
    """Right and left go through the segments of the current row, Ctrl+Enter plays the one that is marked."""

    def __init__(
        self,
        archive: Archive,
        listing: Listing,
        language: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        # The rows that are two lines high; while other rows take their places none is measured.
        self._tall: set[int] = set()
        self._replacing = False
        self._marked = -1
        self._over: tuple[int, int] | None = None
        self._lights: lit_text.Lights = lit_text.dark
        super().__init__(archive, listing, language, settings, parent, reasons=True)
        self.setMouseTracking(True)
        self.setItemDelegate(LitDelegate(self))
        self.entries.replaced.connect(self._replace)
        self.entries.layoutChanged.connect(self._replaced)
        for changed in (self.entries.matched, self.entries.rowsInserted):
            changed.connect(self._fit_heights)
        self.selectionModel().currentRowChanged.connect(self._unmark)

    # What is lit, how high -----------------------------------------------------------------------------------------

    @property
    def lights(self) -> lit_text.Lights:
        """Says what is lit in a text."""
        return self._lights

    def set_lights(self, lights: lit_text.Lights) -> None:
        """Light up something else as soon as the rows are drawn again."""
        self._lights = lights

    def first_line(self) -> int:
        """The height of a row's first line, in pixels."""
        return self.row_height()

    def second_line(self) -> int:
        """The height of the line of segments, in pixels."""
        return self.fontMetrics().height() + 6

    def _size_rows(self) -> None:
        self._shrink()
        super()._size_rows()
        self._fit_heights()

    def _fit_heights(self) -> None:
        """Two lines for rows that have something to tell; what is looked at stays where it is.

        Only rows whose cards are there are measured. The others get their height with their cards.
        """
        if self._replacing:
            return
        known, told = self.entries.told_rows()
        told = {row for row in told if row < self.entries.rowCount()}
        higher, lower = told - self._tall, (self._tall & known) - told
        if not higher and not lower:
            return
        top, current = self.rowAt(0), self.currentIndex()
        above = self.rowViewportPosition(top) if top >= 0 else 0
        in_view = current.isValid() and self.viewport().rect().contains(self.visualRect(current))
        self._set_heights(higher, self.first_line() + self.second_line() - 2)
        self._set_heights(lower, self.first_line())
        self._tall = (self._tall | higher) - lower
        self.updateGeometries()
        if top > 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(top) - above)
        if in_view:
            self.scrollTo(current)
        self.viewport().update()

    def _replace(self) -> None:
        self._shrink()
        self._replacing = True

    def _replaced(self) -> None:
        self._replacing = False
        self._fit_heights()

    def _shrink(self) -> None:
        """One line for every row: other rows come, or another size."""
        self._set_heights(self._tall, self.first_line())
        self._tall = set()

    def _set_heights(self, rows: set[int], height: int) -> None:
        # While it may draw itself, a header works out every row's place again after each of them.
        header = self.verticalHeader()
        header.setUpdatesEnabled(False)
        for row in rows:
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)

    def line_rect(self, row: int) -> QRect:
        """Where the second line of a row stands in the viewport."""
        header = self.horizontalHeader()
        left = 10
        for section, column in enumerate(self.entries.columns):
            if column.key == "title" and not header.isSectionHidden(section):
                left = header.sectionViewportPosition(section) + 10
        if left > self.viewport().width() * _FARTHEST:
            left = 10
        top = self.rowViewportPosition(row) + self.first_line() - 8
        return QRect(left, top, self.viewport().width() - left - 10, self.second_line())

    def pieces(self, row: int) -> list[match_lines.Piece]:
        """What stands on the second line of a row, and where."""
        match = self.entries.reason(row) if row in self._tall else None
        if match is None:
            return []
        return match_lines.pieces(match, self.line_rect(row), self.line_metrics())

    def line_font(self) -> QFont:
        """The font of the second line."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * CAPTION / 10)
        return font

    def line_metrics(self) -> QFontMetrics:
        """The measures of the second line's font."""
        return QFontMetrics(self.line_font())

    # Drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, then the second lines over them from the title to the right edge."""
        super().paintEvent(event)
        if not self._tall:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.line_font())
        row, bottom = self.rowAt(event.rect().top()), event.rect().bottom()
        current = self.currentIndex().row()
        while 0 <= row < self.entries.rowCount() and self.rowViewportPosition(row) <= bottom:
            for place, piece in enumerate(self.pieces(row)):
                match_lines.draw(
                    painter,
                    piece,
                    self._lights,
                    marked=row == current and place == self._marked and self.hasFocus(),
                    over=self._over == (row, place),
                    ratio=self.devicePixelRatioF(),
                )
            row += 1
        painter.end()

    # Segments by keyboard ----------------------------------------------------------------------------------------

    def marked_segment(self) -> SegmentMatch | None:
        """The segment that the keyboard is on."""
        row = self.currentIndex().row()
        shown = [piece for piece in self.pieces(row) if piece.segment is not None] if row >= 0 else []
        return shown[self._marked].segment if 0 <= self._marked < len(shown) else None

    def _mark(self, place: int) -> None:
        row = self.currentIndex().row()
        shown = [piece for piece in self.pieces(row) if piece.segment is not None] if row >= 0 else []
        self._marked = min(max(-1, place), len(shown) - 1)
        segment = self.marked_segment()
        if segment is not None:
            said = f"{words.duration(segment.start_ms)} {segment.title}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.viewport().update()

    def _unmark(self) -> None:
        self._marked = -1
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and left mark segments, Ctrl+Enter plays the marked one."""
        enter = event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        segment = self.marked_segment()
        if enter and segment is not None:
            self.played.emit([segment.ref])
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers():
            self._mark(self._marked + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    # Segments by mouse -------------------------------------------------------------------------------------------

    def piece_at(self, place: QPoint) -> tuple[int, int, match_lines.Piece] | None:
        """Row, number and piece of the segment under a place of the viewport."""
        row = self.rowAt(place.y())
        for number, piece in enumerate(self.pieces(row) if row >= 0 else []):
            if piece.segment is not None and piece.rect.adjusted(-5, 0, 5, 0).contains(place):
                return row, number, piece
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what a click plays."""
        found = None if event.buttons() else self.piece_at(event.position().toPoint())
        over = None if found is None else found[:2]
        if over != self._over:
            self._over = over
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a segment plays it; anywhere else it selects."""
        found = self.piece_at(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        row, number, piece = found
        self.selectRow(row)
        self._mark(number)
        if piece.segment is not None:
            self.played.emit([piece.segment.ref])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click on a segment does no more than the first."""
        if self.piece_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any longer."""
        super().leaveEvent(event)
        self._over = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole of a segment's title, or of the spellings, in the tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.rowAt(event.pos().y())
            for piece in self.pieces(row) if row >= 0 else []:
                if piece.rect.contains(event.pos()):
                    said = " ".join(part for part in (piece.time, piece.text) if part)
                    QToolTip.showText(event.globalPos(), said, self)
                    return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On a segment, pointed at or marked by the keyboard: play it; elsewhere what can be done with the rows."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = None if by_key else self.piece_at(event.pos())
        row = self.currentIndex().row() if found is None else found[0]
        segment = self.marked_segment() if by_key else None if found is None else found[2].segment
        if segment is None:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        said = self.tr("Play %1").replace("%1", segment.title or words.duration(segment.start_ms))
        menu.addAction(icons.icon("play"), said, lambda: self.played.emit([segment.ref]))
        menu.addAction(self.tr("Open the recording"), lambda: self._open(self.entries.index(row, 0)))
        menu.exec(event.globalPos())


class LitDelegate(QStyledItemDelegate):
    """Draws a cell's ground in the style's own way and its words on the first line, lit where they matched."""

    def __init__(self, table: ResultTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell. What the words do not need is not asked of the model: a window has hundreds of cells."""
        table = self._table
        table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, table)
        text = index.data()
        if not text:
            return
        room = QRect(option.rect).adjusted(10, 0, -10, 0)
        room.setHeight(table.first_line())
        painter.save()
        painter.setFont(option.font)
        alignment = _RIGHT if table.entries.columns[index.column()].number else _LEFT
        lit_text.draw(painter, room, text, table.lights(text), colour("text"), alignment)
        painter.restore()
