"""Asks which of two things stays when they are made one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QRadioButton, QVBoxLayout, QWidget

from mugham_archive.desktop.dialogs.foot import foot

translate = QCoreApplication.translate


class StayDialog(QDialog):
    """``chosen`` is the place of the one that stays."""

    def __init__(self, faces: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Desk", "Merge"))
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        said = QLabel(
            translate(
                "Desk", "Which one stays? What is known of the other goes to it; Undo brings both back."
            )
        )
        said.setWordWrap(True)
        column.addWidget(said)
        self._choices = [QRadioButton(face.replace("&", "&&")) for face in faces]
        for choice in self._choices:
            column.addWidget(choice)
        self._choices[0].setChecked(True)
        buttons, _ = foot(self, translate("Desk", "Merge"))
        column.addWidget(buttons)

    @property
    def chosen(self) -> int:
        """Which one stays."""
        return next(place for place, choice in enumerate(self._choices) if choice.isChecked())


def which_stays(asker: QWidget, faces: Sequence[str]) -> int | None:
    """The place of the one that stays; None when nothing is to be merged."""
    dialog = StayDialog(faces, asker.window())
    return dialog.chosen if dialog.exec() else None
