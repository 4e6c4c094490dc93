"""The paper that a page is written on: one scrolling column with a heading and titled parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mugham_archive.desktop.details.blocks import Block
from mugham_archive.desktop.widgets import EmptyState, SectionTitle
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate

MARGIN = 32
TOP = 24
# Lines and tables that are wider than this are no longer read easily.
WIDEST = 1400
# Narrower than this two columns are put below each other.
BESIDE = 760
PART_GAP = 28


class Sheet(QScrollArea):
    """Holds what was written last; where one had scrolled to stays when the same page is written anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keys that scroll work as soon as the page has the focus; Tab goes to what can be opened.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def write(self, parts: Sequence[QWidget]) -> None:
        """Put these widgets one under the other in place of what was there."""
        scrolled = self.verticalScrollBar().value()
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
        layout.setSpacing(PART_GAP)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        whole = QWidget()
        beside = QHBoxLayout(whole)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(column, 1000)
        beside.addStretch(1)
        self.setWidget(whole)
        layout.activate()
        self.verticalScrollBar().setValue(scrolled)


def titled(title: str, body: QWidget, *, amount: str = "") -> QWidget:
    """A part of a page under its title."""
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(SectionTitle(title, amount))
    layout.addWidget(body)
    return part


def parts(*blocks: Block | None) -> list[QWidget]:
    """Blocks of details as parts of a page; those that are not there are left out."""
    return [titled(one.title, one.make(), amount=one.amount) for one in blocks if one is not None]


class Columns(QWidget):
    """Two columns beside each other; one below the other where the page is narrow, with ``right_first`` the right one above."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        share: tuple[int, int] = (3, 2),
        parent: QWidget | None = None,
        *,
        right_first: bool = False,
    ) -> None:
        super().__init__(parent)
        self._right_first = right_first
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for stretch, column in zip(share, (left, right), strict=True):
            if column:
                self._row.addWidget(stacked(column), stretch, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other."""
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._right_first:
            below = QBoxLayout.Direction.BottomToTop
        self._row.setDirection(beside if wide else below)
        self._row.setSpacing(40 if wide else PART_GAP)


def stacked(widgets: Sequence[QWidget], spacing: int = PART_GAP) -> QWidget:
    """Widgets one under the other."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return column


def play_button(text: str, deed: Callable[[], None]) -> QPushButton:
    """The one deed that a page puts first."""
    button = icon_button("play", text, "on_accent")
    button.setObjectName("primary")
    button.clicked.connect(lambda: deed())
    return button


def apology(open_: Callable[[str], None], sentence: str) -> EmptyState:
    """Why a page cannot be shown, and the way to one that can."""
    title = translate("Pages", "This page cannot be shown")
    empty = EmptyState("warning", title, sentence, translate("Pages", "Go to the first page"))
    empty.triggered.connect(lambda: open_("home"))
    return empty
