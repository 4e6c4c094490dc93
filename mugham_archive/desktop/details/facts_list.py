"""Labelled lines of rich text in two columns: the labels quiet, the values selectable, links live."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape, unescape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mugham_archive.desktop.details.code_line import CodeLine
from mugham_archive.desktop.details.facts import Fact
from mugham_archive.desktop.details.link_label import LinkLabel

_LABEL_WIDTH = 124


class FactsList(QWidget):
    """Says ``followed`` with the address of a link; ``value_first`` is for names before their roles."""

    followed = Signal(str)

    def __init__(
        self, facts: Sequence[Fact], *, value_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 0 if value_first else _LABEL_WIDTH)
        grid.setColumnStretch(0, 3 if value_first else 0)
        grid.setColumnStretch(1, 2)
        for line, fact in enumerate(facts):
            label, value = quiet_label(fact.label), self._value(fact)
            if not value_first:
                label.setFixedWidth(_LABEL_WIDTH)
            first, second = (value, label) if value_first else (label, value)
            grid.addWidget(first, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(second, line, 1, Qt.AlignmentFlag.AlignTop)

    def _value(self, fact: Fact) -> QWidget:
        if fact.code:
            return CodeLine(fact.label, unescape(fact.text))
        label = LinkLabel(fact.text)
        label.setAccessibleName(fact.label)
        label.followed.connect(self.followed)
        return label


def quiet_label(text: str) -> LinkLabel:
    """A plain label that stands back behind what it labels."""
    label = LinkLabel(escape(text))
    label.setObjectName("muted")
    return label
