"""Labelled lines of rich text in two columns: the labels quiet, the values selectable, links live."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape, unescape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from mugham_archive.desktop.details.code_line import CodeLine
from mugham_archive.desktop.details.facts import Fact
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.theme import icons

translate = QCoreApplication.translate
_LABEL_WIDTH = 124


class FactsList(QWidget):
    """Says ``followed`` with the address of a link; ``value_first`` is for names before their roles.

    Where the lines are ``editable``, those that tell of a field have a pencil; it, and F2 on the value, say ``edited``
    with the field.
    """

    followed = Signal(str)
    edited = Signal(str)

    def __init__(
        self,
        facts: Sequence[Fact],
        *,
        value_first: bool = False,
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields: dict[QObject, str] = {}
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
            if editable and fact.field:
                self._fields[value] = fact.field
                value.installEventFilter(self)
                grid.addWidget(self._pencil(fact), line, 2, Qt.AlignmentFlag.AlignTop)

    def _value(self, fact: Fact) -> QWidget:
        if fact.code:
            return CodeLine(fact.label, unescape(fact.text))
        label = LinkLabel(fact.text)
        label.setAccessibleName(fact.label)
        label.followed.connect(self.followed)
        return label

    def _pencil(self, fact: Fact) -> QToolButton:
        pencil = QToolButton()
        pencil.setObjectName("pencil")
        pencil.setIcon(icons.icon("edit", "faint"))
        pencil.setIconSize(QSize(13, 13))
        # F2 does the same from the value: Tab goes to links and editors, not to a pencil beside each line.
        pencil.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = translate("Details", "Edit: %1 (F2)").replace("%1", fact.label)
        pencil.setToolTip(words)
        pencil.setAccessibleName(words)
        pencil.clicked.connect(lambda: self.edited.emit(fact.field))
        return pencil

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 on a value edits its field."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and watched in self._fields:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.edited.emit(self._fields[watched])
                return True
        return super().eventFilter(watched, event)


def quiet_label(text: str) -> LinkLabel:
    """A plain label that stands back behind what it labels."""
    label = LinkLabel(escape(text))
    label.setObjectName("muted")
    return label
