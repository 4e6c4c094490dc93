"""The top of a page: what kind of thing this is, its title, a few lines about it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.desktop.details.link_label import LinkLabel


class Heading(QWidget):
    """``lines`` are rich text; ``side`` stands at the left of it all, ``buttons`` and ``chips`` below."""

    followed = Signal(str)

    def __init__(
        self,
        title: str,
        *,
        kicker: str = "",
        lines: Sequence[str] = (),
        chips: Sequence[QWidget] = (),
        buttons: Sequence[QWidget] = (),
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        if side is not None:
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        if kicker:
            column.addWidget(self._line(kicker, "kicker"))
        column.addWidget(self._line(escape(title), "pageTitle"))
        for line in lines:
            if line:
                column.addWidget(self._line(line, "pageLine"))
        if chips or buttons:
            column.addSpacing(8)
            column.addLayout(_row([*buttons, *chips]))
        column.addStretch(1)

    def _line(self, text: str, name: str) -> LinkLabel:
        line = LinkLabel(text)
        line.setObjectName(name)
        line.followed.connect(self.followed)
        return line


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(widget)
    row.addStretch(1)
    return row
