"""How the program looks: the theme in force, and how it is put into force at run time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mugham_archive.desktop.theme.fonts import RESIZED, make_tabular, tabular, text_font
from mugham_archive.desktop.theme.style import style_sheet
from mugham_archive.desktop.theme.tokens import BODY, CAPTION, DARK, DISPLAY, GRID, LIGHT, TITLE, Tokens

__all__ = [
    "BODY",
    "CAPTION",
    "DISPLAY",
    "GRID",
    "RESIZED",
    "TITLE",
    "Theme",
    "Tokens",
    "colour",
    "current",
    "make_tabular",
    "tabular",
    "text_font",
]

SMALLEST, LARGEST = 0.8, 1.6
_in_force: list[Tokens] = [LIGHT]


def current() -> Tokens:
    """The colours in force."""
    return _in_force[0]


def colour(role: str) -> QColor:
    """A colour in force by what it is for."""
    return QColor(getattr(current(), role))


class Theme(QObject):
    """Puts light, dark or the system's own choice into force, and the size of the text."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", scale: float = 1.0) -> None:
        super().__init__()
        self._application = application
        self.choice = choice
        self.scale = scale
        application.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in force."""
        return current().dark

    def choose(self, choice: str) -> None:
        """``light``, ``dark`` or ``system``."""
        self.choice = choice
        self.apply()

    def resize(self, scale: float) -> None:
        """Text of ``scale`` times its normal size, within reason."""
        self.scale = min(LARGEST, max(SMALLEST, round(scale, 2)))
        self.apply()

    def apply(self) -> None:
        """Put the choice into force."""
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self.choice == "dark" or (self.choice == "system" and scheme == Qt.ColorScheme.Dark)
        _in_force[0] = DARK if dark else LIGHT
        self._application.setFont(text_font(self.scale))
        self._application.setPalette(palette(current()))
        self._application.setStyleSheet(style_sheet(current(), self.scale))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.choice == "system":
            self.apply()


def palette(tokens: Tokens) -> QPalette:
    """Qt's own palette in the theme's colours, for all that no style sheet reaches."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.on_accent,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Light: tokens.surface,
        QPalette.ColorRole.Midlight: tokens.hover,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.Dark: tokens.line_strong,
        QPalette.ColorRole.Shadow: tokens.line_strong,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return made
