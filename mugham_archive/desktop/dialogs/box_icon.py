"""The icon of a message box, of the family that the rest of the window has."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from mugham_archive.desktop.theme import icons

# In pixels.
SIZE = 36


def show_icon(box: QMessageBox, icon: str, role: str = "muted") -> None:
    """Put the icon beside the box's words; ``role`` names the token of its colour."""
    box.setIconPixmap(icons.pixmap(icon, SIZE, role, box.devicePixelRatioF()))
