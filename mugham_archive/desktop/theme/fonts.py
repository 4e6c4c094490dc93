"""The program's typefaces: one with Azerbaijani and Russian letters, figures of one width, Arabic beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from mugham_archive.desktop.theme.tokens import BODY

# The first that the system has; bootstrap sees to Inter on Linux, the others come with their systems.
FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
ARABIC = ("Noto Sans Arabic UI", "Noto Sans Arabic", "Noto Naskh Arabic")


def families() -> list[str]:
    """The families to ask for, those that are there first."""
    known = set(QFontDatabase.families())
    return [family for family in (*FAMILIES, *ARABIC) if family in known]


def text_font(scale: float = 1.0, points: float = BODY) -> QFont:
    """The font of running text; ``scale`` is the person's own choice of size."""
    font = QFont()
    chosen = families()
    if chosen:
        font.setFamilies(chosen)
    font.setPointSizeF(points * scale)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


# A style sheet brings its own size of text: what a widget is drawn with has changed when one of these comes, not before.
RESIZED = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, so that numbers stand in columns."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def make_tabular(widget: QWidget) -> None:
    """Give a widget such a font, once."""
    if not widget.font().isFeatureSet(QFont.Tag("tnum")):
        widget.setFont(tabular(widget.font()))
