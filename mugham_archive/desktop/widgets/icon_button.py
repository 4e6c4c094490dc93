"""A button with an icon before its words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.desktop.theme import icons

# The icon's size in pixels, and the room after it that the style leaves out: the icon is drawn at the left of both.
SIZE, ROOM = 16, 4


def icon_button(icon: str, words: str, role: str = "text", parent: QWidget | None = None) -> QPushButton:
    """The button; ``role`` names the token of the icon's colour."""
    button = QPushButton(icons.icon(icon, role), words, parent)
    leave_room(button)
    return button


def leave_room(button: QPushButton) -> None:
    """Let the icon of a button stand off from its words."""
    button.setIconSize(QSize(SIZE + ROOM, SIZE))
