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

from mugham_archive.desktop.menus import MENUS, Actions, translate
from mugham_archive.desktop.theme import tabular


class ShortcutSheet(QDialog):
    """Every action that has a key, by menu, and the keys that work inside lists."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for title, names in MENUS:
            rows = [
                (actions[name].text().removesuffix(" …"), _keys(actions, name))
                for name in names
                if name and _keys(actions, name)
            ]
            if rows:
                columns.addLayout(_part(translate(title), rows))
        columns.addLayout(_part(self.tr("In lists"), self._in_lists()))
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
            (self.tr("Select all"), _native("Ctrl+A")),
            (self.tr("Copy as a table"), _native("Ctrl+C")),
        ]


def _keys(actions: Actions, name: str) -> str:
    return actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _part(title: str, rows: list[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
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
    column.addStretch(1)
    return column


def about_text() -> str:
    """What the program is, for the About box (rich text)."""
    from mugham_archive import __version__

    said = QCoreApplication.translate(
        "About",
        "An archive for concert and lecture recordings. Free software under the GNU GPL, version 3 or later.",
    )
    return f"<h3>Mugham Archive {__version__}</h3><p>{said}</p>"
