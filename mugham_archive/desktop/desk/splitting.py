"""Splits a performer in whom two people were taken for one: which names and performances are the other's is ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.authorities.splitting import parts_of, split
from mugham_archive.catalogue.reading import find_entry, references_of
from mugham_archive.desktop import background
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.sentences import say

translate = QCoreApplication.translate
Part = tuple[int, str]
Parts = tuple[int, list[Part], list[Part]]


class SplitDialog(QDialog):
    """Names and performances to be ticked; it cannot be closed with a split that leaves one of the two without a name."""

    def __init__(self, names: Sequence[Part], taken: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Desk", "Two people in one"))
        self.setMinimumSize(520, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self.names = _list(names, translate("Desk", "Names of the other one"))
        self.taken = _list(taken, translate("Desk", "Performances of the other one"))
        for some in (self.names, self.taken):
            label = QLabel(some.accessibleName())
            label.setObjectName("sectionTitle")
            column.addWidget(label)
            column.addWidget(some, 1)
        buttons = QDialogButtonBox()
        self._split = buttons.addButton(translate("Desk", "Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._split.setObjectName("primary")
        buttons.addButton(translate("Desk", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.names.itemChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        chosen = len(ticked(self.names))
        self._split.setEnabled(0 < chosen < self.names.count())


def _list(parts: Sequence[Part], name: str) -> QListWidget:
    shown = QListWidget()
    shown.setAccessibleName(name)
    for number, text in parts:
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, number)
        shown.addItem(item)
    return shown


def ticked(shown: QListWidget) -> list[int]:
    """The row ids of what is ticked."""
    items = (shown.item(row) for row in range(shown.count()))
    return [
        int(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() == Qt.CheckState.Checked
    ]


def split_agent(frame: PageFrame, asker: QWidget, ref: str, name: str) -> None:
    """Ask what is the other's, make the other one, and open the page of it."""
    archive = frame.archive

    def look() -> Parts:
        with archive.read() as session:
            number = find_entry(session, ref).id
            return (number, *parts_of(session, number))

    def ask(parts: Parts) -> None:
        number, names, taken = parts
        dialog = SplitDialog(names, taken, asker.window())
        if dialog.exec():
            chosen, performances = ticked(dialog.names), ticked(dialog.taken)
            background.ask(
                asker,
                lambda: do(number, chosen, performances),
                frame.open_entry,
                lambda error: frame.tell(say(error)),
            )

    def do(number: int, names: Sequence[int], taken: Sequence[int]) -> str:
        with archive.change(translate("Desk", "Split “%1”").replace("%1", name)) as change:
            new = split(change, number, names, taken)
            return references_of(change.session, [new])[new]

    background.ask(asker, look, ask, lambda error: frame.tell(say(error)), urgent=True)
