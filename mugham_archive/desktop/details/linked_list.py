"""Linked things one under the other, each with a way to take the link away, and below them the ways to add more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from mugham_archive.desktop.details.facts_list import quiet_label
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.desktop.widgets.icon_button import icon_button


@dataclass(frozen=True, slots=True)
class LinkedLine:
    """One line: ``text`` is rich text, ``label`` plain; ``remove`` takes it away, which ``removal`` says in words."""

    text: str
    label: str
    remove: Callable[[], None] | None = None
    removal: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A button below the lines."""

    words: str
    icon: str
    deed: Callable[[], None]


class LinkedList(QWidget):
    """Says ``followed`` with the address of a link."""

    followed = Signal(str)

    def __init__(
        self,
        lines: Sequence[LinkedLine],
        ways: Sequence[Way] = (),
        *,
        nothing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if lines:
            column.addLayout(self._lines(lines))
        elif nothing:
            column.addWidget(quiet_label(nothing))
        if ways:
            column.addWidget(way_buttons(ways))

    def _lines(self, lines: Sequence[LinkedLine]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for place, line in enumerate(lines):
            text = LinkLabel(line.text)
            text.setAccessibleDescription(line.label)
            text.followed.connect(self.followed)
            grid.addWidget(text, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(quiet_label(line.label), place, 1, Qt.AlignmentFlag.AlignTop)
            if line.remove is not None:
                grid.addWidget(_cross(line), place, 2, Qt.AlignmentFlag.AlignTop)
        return grid


def _cross(line: LinkedLine) -> QToolButton:
    cross = QToolButton()
    cross.setIcon(icons.icon("close", "muted"))
    cross.setIconSize(QSize(12, 12))
    cross.setToolTip(line.removal)
    cross.setAccessibleName(line.removal)
    # With Tab it is reached like everything else, not only with the mouse.
    cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    remove = line.remove
    assert remove is not None
    cross.clicked.connect(lambda: remove())
    return cross


def way_buttons(ways: Sequence[Way]) -> Flow:
    """The buttons side by side."""
    made = []
    for way in ways:
        button = icon_button(way.icon, way.words, "accent")
        button.setObjectName("quiet")
        button.clicked.connect(lambda _=False, deed=way.deed: deed())
        made.append(button)
    return Flow(made, 4)
