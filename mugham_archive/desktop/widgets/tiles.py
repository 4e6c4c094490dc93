"""Tiles with a drawn cover, and a grid that makes as many columns of them as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.desktop.theme.covers import cover
from mugham_archive.desktop.widgets.labels import WrappedLabel

# A tile is as wide as so many letters at least.
LETTERS = 34


class Cover(QWidget):
    """The cover of a code with rounded corners."""

    def __init__(self, code: str, size: int, parent: QWidget | None = None, *, radius: int = 6) -> None:
        super().__init__(parent)
        self._code, self._size, self._radius = code, size, radius
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.setClipPath(shape)
        painter.drawPixmap(0, 0, cover(self._code, self._size, self.devicePixelRatioF()))
        painter.end()


class Tile(QFrame):
    """A cover with a title and a line below it; a click or Enter says ``activated``."""

    activated = Signal()

    def __init__(
        self, code: str, title: str, line: str = "", parent: QWidget | None = None, *, cover_size: int = 72
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}. {line}" if line else title)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(Cover(code, cover_size))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        self._title = WrappedLabel(title)
        self._title.setObjectName("tileTitle")
        # It breaks between what is counted, not between a number and its word.
        below = WrappedLabel(line.replace(" ", "\u00a0").replace("\u00a0·\u00a0", " · "))
        below.setObjectName("muted")
        column.addWidget(self._title)
        column.addWidget(below)
        column.addStretch(1)
        row.addLayout(column, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside the tile."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, like a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


class TileGrid(QWidget):
    """Tiles of one size in as many columns as fit; arrow keys go from one to the next."""

    def __init__(
        self, tiles: Sequence[QWidget], parent: QWidget | None = None, *, narrowest: int = 280, gap: int = 16
    ) -> None:
        super().__init__(parent)
        self._tiles = list(tiles)
        self._narrowest, self._gap = narrowest, gap
        for tile in self._tiles:
            tile.setParent(self)
            tile.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def columns(self, width: int) -> int:
        """How many tiles stand beside each other in that width."""
        return max(1, (width + self._gap) // (self._least() + self._gap))

    def _least(self) -> int:
        """Larger text needs wider tiles."""
        return max(self._narrowest, LETTERS * self.fontMetrics().averageCharWidth())

    def _row_height(self, width: int) -> int:
        heights = [
            tile.heightForWidth(width) if tile.hasHeightForWidth() else tile.sizeHint().height()
            for tile in self._tiles
        ]
        return max([*heights, *(tile.sizeHint().height() for tile in self._tiles)], default=0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from how many rows there are."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the rows need."""
        count = self.columns(width)
        rows = -(-len(self._tiles) // count)
        tile_width = (width - self._gap * (count - 1)) // count
        return rows * self._row_height(tile_width) + max(0, rows - 1) * self._gap

    def sizeHint(self) -> QSize:
        """What a page of usual width would give it."""
        width = 2 * self._least()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles in their places."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_tiles"):
            self.updateGeometry()
            self._arrange()

    def _arrange(self) -> None:
        count = self.columns(self.width())
        width = (self.width() - self._gap * (count - 1)) // count
        height = self._row_height(width)
        for place, tile in enumerate(self._tiles):
            row, column = divmod(place, count)
            tile.setGeometry(column * (width + self._gap), row * (height + self._gap), width, height)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Arrow keys move the focus over the grid."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._tiles:
            count = self.columns(self.width())
            step = {
                Qt.Key.Key_Left: -1,
                Qt.Key.Key_Right: 1,
                Qt.Key.Key_Up: -count,
                Qt.Key.Key_Down: count,
            }.get(Qt.Key(event.key()))
            target = self._tiles.index(watched) + step if step is not None else -1
            if 0 <= target < len(self._tiles):
                self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def layout(self) -> QLayout | None:
        """The grid places its tiles itself."""
        return None
