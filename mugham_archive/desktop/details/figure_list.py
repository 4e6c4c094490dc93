"""Names with a figure beside each, both links: the name to its page, the figure to the list that it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mugham_archive.desktop.details.facts import link
from mugham_archive.desktop.details.link_label import LinkLabel


@dataclass(frozen=True, slots=True)
class Linked:
    """``address`` and ``list_address`` are pages; without one the words are plain."""

    text: str
    address: str
    figure: str
    list_address: str


class FigureList(QWidget):
    """Says ``followed`` with an address."""

    followed = Signal(str)

    def __init__(self, lines: Sequence[Linked], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, line in enumerate(lines):
            for column, (text, address) in enumerate(
                ((line.text, line.address), (line.figure, line.list_address))
            ):
                label = LinkLabel(link(address, text))
                label.setAccessibleName(f"{line.text}: {text}" if column else text)
                label.followed.connect(self.followed)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
