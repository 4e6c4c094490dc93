"""Icons by what they mean, all of one family (Phosphor, which QtAwesome brings), drawn in the theme's colours.

Only the one font is loaded, and only when the first icon is drawn: QtAwesome's own start reads a dozen of them.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from mugham_archive.errors import ArchiveError

# What an icon means, and what Phosphor calls it.
NAMES = {
    "home": "house",
    "back": "caret-left",
    "forward": "caret-right",
    "search": "magnifying-glass",
    "saved_search": "bookmark-simple",
    "narrow": "funnel-simple",
    "exclude": "minus",
    "clear": "x",
    "close": "x",
    "settings": "gear",
    "language": "globe-simple",
    "theme": "circle-half",
    "series": "stack",
    "season": "stack-simple",
    "event": "calendar-blank",
    "recording": "disc",
    "video": "film-strip",
    "performer": "user",
    "performers": "users",
    "agent": "user",
    "ensemble": "users-three",
    "mode": "music-notes",
    "partner": "handshake",
    "agreement": "pen-nib",
    "document": "file-text",
    "inbox": "tray",
    "problems": "warning",
    "problem": "warning-circle",
    "warning": "warning",
    "history": "clock-counter-clockwise",
    "place": "map-pin",
    "play": "play-fill",
    "pause": "pause-fill",
    "next": "skip-forward-fill",
    "previous": "skip-back-fill",
    "stop": "stop-fill",
    "volume": "speaker-high",
    "volume_low": "speaker-low",
    "muted": "speaker-slash",
    "queue": "queue",
    "import": "download-simple",
    "folder": "folder-open",
    "file": "file",
    "open": "archive-box",
    "sample": "sparkle",
    "undo": "arrow-counter-clockwise",
    "redo": "arrow-clockwise",
    "copy": "copy",
    "paste": "clipboard-text",
    "details": "columns",
    "check": "check",
    "done": "check-circle",
    "info": "info",
    "help": "question",
    "more": "dots-three",
    "expand": "caret-down",
    "collapse": "caret-right",
    "up": "caret-up",
    "link": "link",
    "lock": "lock-simple",
    "missing": "cloud-slash",
    "duration": "timer",
    "empty": "wind",
    "tag": "tag",
    "edit": "pencil-simple",
    "add": "plus",
    "larger": "plus",
    "smaller": "minus",
    "fit": "arrows-out-line-horizontal",
    "described": "gauge",
    "quit": "sign-out",
    "bin": "trash",
    "less": "minus",
    "ticked": "check-square",
    "unticked": "square",
    "partly": "minus",
    "merge": "git-merge",
    "split": "git-fork",
    "duplicates": "copy-simple",
    "lineage": "tree-structure",
    "terms": "list-bullets",
    "grip": "dots-six-vertical",
}


class IconError(ArchiveError):
    """The icons' font is not there, or an icon was asked for that has no name."""


def icon(meaning: str, role: str = "text") -> QIcon:
    """The icon of that meaning; ``role`` names the token of its colour, which follows the theme at run time."""
    return QIcon(_Engine(NAMES[meaning], role))


def pixmap(meaning: str, size: int, role: str = "text", ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _draw(painter, QRectF(0, 0, size, size), NAMES[meaning], _colour(role))
    painter.end()
    return drawn


class _Engine(QIconEngine):
    def __init__(self, glyph: str, role: str) -> None:
        super().__init__()
        self._glyph = glyph
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "faint" if mode == QIcon.Mode.Disabled else self._role
        _draw(painter, QRectF(rect), self._glyph, _colour(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._role)


def _colour(role: str) -> QColor:
    from mugham_archive.desktop.theme import current

    return QColor(getattr(current(), role))


def _draw(painter: QPainter, rect: QRectF, glyph: str, colour: QColor) -> None:
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    square = QRectF(rect.left(), rect.top(), min(rect.width(), rect.height()), rect.height())
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, _characters()[glyph])
    painter.restore()


@functools.cache
def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise IconError("The icons are missing: install the package QtAwesome.")
    return Path(next(iter(found.submodule_search_locations))) / "fonts"


@functools.cache
def _family() -> str:
    path = next(iter(sorted(_folder().glob("phosphor*.ttf"))), None)
    number = QFontDatabase.addApplicationFont(str(path)) if path is not None else -1
    if number < 0:
        raise IconError("The icons' font Phosphor is not in the installed QtAwesome; install a newer one.")
    return QFontDatabase.applicationFontFamilies(number)[0]


@functools.cache
def _characters() -> dict[str, str]:
    path = next(iter(sorted(_folder().glob("phosphor-charmap*.json"))))
    return {name: chr(int(code, 16)) for name, code in json.loads(path.read_text(encoding="utf-8")).items()}
