"""A table of a few rows that is as high as they are, so that the page scrolls and not the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from mugham_archive.desktop.theme import colour, icons

# So many rows are made before others have their turn.
AT_ONCE = 80
# What stands for no number: there is nothing to open behind it.
NONE = "–"
# Two em spaces for each level.
_INDENT = "\u2003\u2003"
_KEY = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """``number``: right-aligned; ``link``: one click is enough; ``wide``: shares the room that is left; ``play``: an icon."""

    title: str
    number: bool = False
    link: bool = False
    wide: bool = True
    play: bool = False


def play_column() -> Column:
    """A narrow column whose icon plays the row."""
    return Column("", link=True, wide=False, play=True)


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` is what the row stands for (an address or a reference)."""

    key: str
    cells: tuple[str, ...]
    tip: str = ""
    children: tuple[Row, ...] = ()
    muted: bool = False
    playable: bool = True


class ShortTable(QTreeWidget):
    """Says ``opened`` with the key of the row that was entered or double-clicked, ``followed`` for a link's column."""

    opened = Signal(str)
    followed = Signal(str, int)
    played = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, columns: Sequence[Column], *, header: bool = True, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._flat: list[tuple[Row, int]] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._add_some)
        self.setObjectName("shortTable")
        self._tree = next((index for index, column in enumerate(columns) if column.wide), 0)
        self.setColumnCount(len(columns))
        self.setHeaderLabels([column.title for column in columns])
        self.setHeaderHidden(not header)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._arrange_columns()
        self.itemActivated.connect(lambda item, _: self.opened.emit(item.data(0, _KEY)))
        self.itemClicked.connect(self._clicked)
        self.itemSelectionChanged.connect(self._choose)

    def _arrange_columns(self) -> None:
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionsClickable(False)
        for index, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if column.wide else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(index, mode)
            self.headerItem().setTextAlignment(index, _RIGHT if column.number else _LEFT)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self._flat = list(_flat(rows))
        self.clear()
        self._add_some()
        self.updateGeometry()

    def _add_some(self) -> None:
        """The first rows at once, many more a handful at a time: the height is right from the start, nothing waits."""
        begun = self.topLevelItemCount()
        some = self._flat[begun : begun + AT_ONCE]
        self.addTopLevelItems([self._item(row, depth) for row, depth in some])
        if begun + len(some) < len(self._flat):
            self._more.start()

    def _item(self, row: Row, depth: int) -> QTreeWidgetItem:
        cells = list(row.cells)
        cells[self._tree] = _INDENT * depth + cells[self._tree]
        item = QTreeWidgetItem(cells)
        item.setData(0, _KEY, row.key)
        # The palette's colour for placeholders is thinned by Qt to less than can be read.
        link, quiet = self.palette().brush(QPalette.ColorRole.Link), QBrush(colour("muted"))
        for index, column in enumerate(self._columns):
            item.setTextAlignment(index, _RIGHT if column.number else _LEFT)
            item.setToolTip(index, row.tip or row.cells[index])
            if column.play and row.playable:
                item.setIcon(index, icons.icon("play", "muted"))
            elif column.link and row.cells[index] != NONE:
                item.setForeground(index, link)
            elif row.muted or column.link:
                item.setForeground(index, quiet)
        return item

    def hide_empty_columns(self) -> None:
        """Leave the room of columns in which no row says anything to the others."""
        for index, column in enumerate(self._columns):
            if not column.play:
                self.setColumnHidden(
                    index, bool(self._flat) and not any(row.cells[index] for row, _ in self._flat)
                )

    def keys(self) -> list[str]:
        """The keys of the selected rows, from the top."""
        return [str(item.data(0, _KEY)) for item in self.selectedItems()]

    def key_at(self, place: QPoint) -> str:
        """The key of the row at a place of the viewport, "" where there is none."""
        item = self.itemAt(place)
        return "" if item is None else str(item.data(0, _KEY))

    def first_cell(self) -> str:
        """What the first selected row says in the column that says most."""
        items = self.selectedItems()
        return items[0].text(self._tree).strip() if items else ""

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._columns[column].link or QGuiApplication.keyboardModifiers():
            return
        if self._columns[column].play:
            self.played.emit(item.data(0, _KEY))
        else:
            self.followed.emit(item.data(0, _KEY), column)

    def _choose(self) -> None:
        keys = self.keys()
        if len(keys) == 1:
            self.chosen.emit(keys[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter plays, copying gives a tab-separated table."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for key in self.keys()[:1]:
                self.played.emit(key)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._as_text())
        else:
            super().keyPressEvent(event)

    def _as_text(self) -> str:
        columns = range(len(self._columns))
        return "\n".join(
            "\t".join(item.text(one).strip() for one in columns) for item in self.selectedItems()
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what one click opens."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over_link = index.isValid() and self._columns[index.column()].link
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor
        )

    def event(self, event: QEvent) -> bool:
        """Heights follow font and style, colours the theme."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
        elif event.type() == QEvent.Type.PaletteChange:
            # Links and what stands back carry their colours with them.
            self.set_rows(self._rows)
        return super().event(event)

    def sizeHint(self) -> QSize:
        """All rows and the header."""
        head = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        return QSize(240, head + row * len(self._flat) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible, low is not."""
        return QSize(120, self.sizeHint().height())


def _flat(rows: Sequence[Row], depth: int = 0) -> Iterator[tuple[Row, int]]:
    """Rows and those inside them, with how deep they are; a fold for a handful of rows would only hide some."""
    for row in rows:
        yield row, depth
        yield from _flat(row.children, depth + 1)
