"""Takes any change back: asks what is to become of later changes of the same things, and shows how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue import undoing
from mugham_archive.catalogue.views import UndoHindrance
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.spoken import change_words, words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


class HindranceDialog(QDialog):
    """Later changes that touched the same; ``how`` is and_later, leave_out or empty (nothing is to be done)."""

    def __init__(self, found: Sequence[UndoHindrance], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = ""
        self.setWindowTitle(translate("Desk", "Something came later"))
        self.setMinimumSize(560, 300)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        known = [one for one in found if one.change_set is not None]
        said = QLabel(
            translate("Desk", "Since then these changes have touched the same things:")
            if known
            else translate("Desk", "Something that this change would bring back needs is no longer there.")
        )
        said.setWordWrap(True)
        column.addWidget(said)
        column.addWidget(_listed(known), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        keep = QPushButton(translate("Desk", "Do nothing"))
        keep.clicked.connect(self.reject)
        leave = QPushButton(translate("Desk", "Leave those out"))
        leave.setToolTip(
            translate("Desk", "What was changed again stays as it is now; the rest is taken back.")
        )
        leave.clicked.connect(lambda: self._choose("leave_out"))
        later = QPushButton(translate("Desk", "Take those back too"))
        later.setToolTip(translate("Desk", "These later changes are taken back together with it."))
        later.clicked.connect(lambda: self._choose("and_later"))
        later.setVisible(len(known) == len(found))
        for button in (later, leave, keep):
            row.addWidget(button)
        keep.setDefault(True)
        keep.setFocus()
        column.addLayout(row)

    def _choose(self, how: str) -> None:
        self.how = how
        self.accept()


def _listed(found: Sequence[UndoHindrance]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(4)
    for one in found:
        head = QLabel(" · ".join(part for part in (words.moment(one.when), one.who, one.words) if part))
        head.setWordWrap(True)
        column.addWidget(head)
        for line in one.lines:
            text = QLabel(
                f"{line.title}: {change_words.short(line)}" if line.title else change_words.short(line)
            )
            text.setObjectName("muted")
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(text)
        column.addSpacing(8)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(body)
    return area


def take_back(frame: PageFrame, asker: QWidget, number: int) -> None:
    """Take change ``number`` back (of an undo: bring back what it took), after asking where later changes are in the way."""
    archive, language = frame.archive, frame.language

    def look() -> list[UndoHindrance]:
        with archive.read() as session:
            return undoing.hindrances(session, number, language)

    def ask(found: list[UndoHindrance]) -> None:
        how = ""
        if found:
            dialog = HindranceDialog(found, asker.window())
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            how = dialog.how
        _undo(frame, asker, archive, number, how)

    background.ask(asker, look, ask, lambda error: frame.tell(say(error)), urgent=True)


def _undo(frame: PageFrame, asker: QWidget, archive: Archive, number: int, how: str) -> None:
    def done(_changed: Changed) -> None:
        frame.tell(translate("Desk", "Done."))

    work(
        asker,
        translate("Desk", "Taking back"),
        lambda job: archive.undo(number, and_later=how == "and_later", leave_out=how == "leave_out", job=job),
        done,
        lambda sentence: frame.tell(sentence or translate("Desk", "Stopped; nothing has changed.")),
    )
