"""The sheet of keyboard shortcuts, made from the actions themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.desktop.menus import DEEDS, MENUS, Actions, translate
from mugham_archive.desktop.theme import tabular

COLUMNS = 3


class ShortcutSheet(QDialog):
    """Every action that has a key, by menu, and the keys that work inside lists."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        parts = [
            (
                translate(title),
                [
                    (translate(DEEDS[name].words).removesuffix("…"), _keys(actions, name))
                    for name in names
                    if name and _keys(actions, name)
                ],
            )
            for title, names in MENUS
        ]
        columns = _side_by_side([*parts, (self.tr("In lists"), self._in_lists())])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.addLayout(columns)
        column.addSpacing(16)
        column.addWidget(buttons)

    def _in_lists(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Open"), _native("Return")),
            (self.tr("Play"), _native("Ctrl+Return")),
            (self.tr("Play or pause"), _native("Space")),
            (self.tr("Segments that matched"), f"{_native('Left')} {_native('Right')}"),
            (self.tr("To the next row that begins so"), self.tr("letters")),
            (self.tr("Select all"), _native("Ctrl+A")),
            (self.tr("Copy as a table"), _native("Ctrl+C")),
            (self.tr("Paste into cells"), _native("Ctrl+V")),
        ]


def _keys(actions: Actions, name: str) -> str:
    return actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _side_by_side(parts: list[tuple[str, list[tuple[str, str]]]]) -> QHBoxLayout:
    # Each part goes below the shortest column, so that the sheet is no wider than a small screen.
    columns = QHBoxLayout()
    columns.setSpacing(40)
    stacks = [QVBoxLayout() for _ in range(COLUMNS)]
    heights = [0] * COLUMNS
    for title, rows in parts:
        if rows:
            shortest = heights.index(min(heights))
            stacks[shortest].addLayout(_part(title, rows))
            heights[shortest] += len(rows) + 2
    for stack in stacks:
        stack.setSpacing(24)
        stack.addStretch(1)
        columns.addLayout(stack)
    return columns


def _part(title: str, rows: list[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    heading = QLabel(title)
    heading.setObjectName("sectionTitle")
    column.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for place, (words, keys) in enumerate(rows):
        key = QLabel(keys)
        key.setObjectName("muted")
        key.setFont(tabular(key.font()))
        grid.addWidget(QLabel(words), place, 0)
        grid.addWidget(key, place, 1, Qt.AlignmentFlag.AlignRight)
    column.addLayout(grid)
    return column


def about_text() -> str:
    """What the program is, for the About box (rich text)."""
    from mugham_archive import __version__

    said = QCoreApplication.translate(
        "About",
        "An archive for concert and lecture recordings. Free software under the GNU GPL, version 3 or later.",
    )
    return f"<h3>Mugham Archive {__version__}</h3><p>{said}</p>"
