"""The two buttons of everything that may be there twice, or be two in one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.desktop.details.block import Deeds
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate


def authority_buttons(deeds: Deeds, ref: str, *, splits: bool = True) -> list[QPushButton]:
    """Merge with another one, and split; none where nothing can be changed. A term (``scheme/code``) is not split."""
    made: list[QPushButton] = []
    if deeds.merge is not None:
        made.append(_button("merge", translate("Pages", "Merge with…"), "Ctrl+J", ref, deeds.merge))
    if deeds.split is not None and splits:
        made.append(_button("split", translate("Pages", "Split…"), "Ctrl+Shift+J", ref, deeds.split))
    return made


def _button(icon: str, text: str, keys: str, ref: str, deed: Callable[[QWidget, str], None]) -> QPushButton:
    button = icon_button(icon, text)
    button.setToolTip(f"{text.removesuffix('…')} ({keys})")
    button.clicked.connect(lambda: deed(button, ref))
    return button
