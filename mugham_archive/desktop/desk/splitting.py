"""Splits an entry in which two were taken for one: all that is the other's is ticked and goes to a new entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.authorities.merging import called
from mugham_archive.catalogue.authorities.parts import NAMES, SPLITTABLE, parts_of
from mugham_archive.catalogue.authorities.splitting import split
from mugham_archive.catalogue.reading import find_entry, references_of, titles_in
from mugham_archive.desktop import background
from mugham_archive.desktop.desk.merging import leave_editors
from mugham_archive.desktop.desk.split_model import MORE, WHAT, SplitModel, Told, told
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.widgets.tick_table import TickTable
from mugham_archive.jobs import Job
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Splitting:
    """What is to be split, and everything that can be parted from it; nothing of what cannot be split."""

    kind: str
    number: int
    title: str
    parts: tuple[Told, ...] = ()


class SplitDialog(QDialog):
    """Enter goes on to the table, Space ticks, Ctrl+Enter splits; each of the two keeps a name."""

    def __init__(self, splitting: Splitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = NAMES[splitting.kind]
        self._all_names = sum(one.part.kind == self._names for one in splitting.parts)
        self.setWindowTitle(translate("Desk", "Split “%1”").replace("%1", splitting.title))
        self.resize(860, 640)
        self.name, self.words = QLineEdit(), QLineEdit()
        self.words.setPlaceholderText(translate("Desk", "Show only what holds these words…"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.words.placeholderText())
        self.model = SplitModel(splitting.parts, self)
        self.table = TickTable(self.model, self.model, translate("Desk", "What is the other one's"))
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(MORE, QHeaderView.ResizeMode.Stretch)
        self.said = QLabel()
        self.said.setObjectName("fieldHint")
        self.said.setWordWrap(True)
        self.counted = QLabel()
        self.counted.setObjectName("caption")
        self._put_together(splitting.title)
        for line in (self.name, self.words):
            line.returnPressed.connect(self._go_to_table)
        self.words.textChanged.connect(self.model.narrow)
        self.name.textChanged.connect(self._check)
        self.model.ticked_changed.connect(self._check)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        if self._all_names == 1:
            # Two who are called the same: the other one is called so too, until something else is typed.
            self.name.setText(splitting.title)
        self._check()
        self._go_to_table()

    def _put_together(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        said = QLabel(
            translate(
                "Desk",
                "Tick what belongs to the other one: it goes to a new entry. All else stays with “%1”. "
                "Undo makes them one again.",
            ).replace("%1", title)
        )
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(said)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Desk", "The other one is called"), self.name)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        row = QHBoxLayout()
        row.addWidget(self.counted)
        row.addStretch(1)
        cancel = QPushButton(translate("Desk", "Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = QPushButton(translate("Desk", "Split"))
        self.take.setObjectName("primary")
        self.take.setToolTip("Ctrl+Enter")
        self.take.clicked.connect(self.accept)
        for button in (cancel, self.take):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)

    def _go_to_table(self) -> None:
        if not self.table.selected() and self.model.rowCount():
            # Not selectRow: it would heed the keys of the shortcut, which may be held down still.
            first = self.model.index(0, WHAT)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self.table.setFocus()

    def _check(self) -> None:
        ticked = self.model.ticked()
        names = [one.text for one in ticked if one.part.kind == self._names]
        self.name.setPlaceholderText(names[0] if names else "")
        hindered = ""
        if names and len(names) == self._all_names:
            hindered = translate("Desk", "One of the names has to stay.")
        elif ticked and not names and not self.name.text().strip():
            hindered = translate("Desk", "The other one needs a name: tick one, or type it.")
        keys = translate("Desk", "Space ticks a line, on a heading all below it; Ctrl+Enter splits.")
        self.said.setText(hindered or keys)
        self.said.setProperty("wrong", bool(hindered))
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        counted = translate("Together", "%1 of %2 ticked (Space)").replace("%1", words.number(len(ticked)))
        self.counted.setText(counted.replace("%2", words.number(len(self.model.parts))))
        self.take.setEnabled(bool(ticked) and not hindered)

    def accept(self) -> None:
        """Only with something ticked, and a name for each."""
        if self.take.isEnabled():
            super().accept()


def split_entry(frame: PageFrame, asker: QWidget, ref: str) -> None:
    """Ask what is the other's, make the other one in one change, and open its page."""
    leave_editors(frame)
    archive, language, window = frame.archive, frame.language, asker.window()

    def look() -> Splitting:
        with archive.read() as session:
            entry = find_entry(session, ref)
            if entry.kind not in SPLITTABLE:
                return Splitting(entry.kind, entry.id, "")
            found = parts_of(session, entry.kind, entry.id, language)
            title = titles_in(session, [entry.id], language).get(entry.id)
            title = title or called(session, entry.kind, entry.id)
        return Splitting(entry.kind, entry.id, title or ref, tuple(map(told, found)))

    def ask(splitting: Splitting) -> None:
        if splitting.kind not in SPLITTABLE:
            frame.tell(cannot_be_split())
            return
        if len(splitting.parts) < 2:
            said = translate("Desk", "Nothing can be parted from “%1”: nothing but its name is known.")
            frame.tell(said.replace("%1", splitting.title))
            return
        dialog = SplitDialog(splitting, window)

        def done(result: int) -> None:
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                do(splitting, [one for one in dialog.model.ticked()], dialog.name.text().strip())

        dialog.finished.connect(done)
        dialog.open()

    def do(splitting: Splitting, ticked: Sequence[Told], name: str) -> None:
        said = translate("Desk", "Split “%1”").replace("%1", splitting.title)
        rows: dict[str, list[int]] = {}
        for one in ticked:
            if one.part.row is not None:
                rows.setdefault(one.part.kind, []).append(one.part.row)
        fields = [one.part.field for one in ticked if one.part.row is None]

        def change(job: Job) -> str:
            with archive.change(said, job=job) as made:
                new = split(
                    made, splitting.kind, splitting.number, rows, fields, name=name, language=language
                )
                return references_of(made.session, [new])[new]

        def done(new: str) -> None:
            frame.tell(translate("Desk", "They are two now; Ctrl+Z makes them one again."))
            frame.open(f"{splitting.kind}/{new}")

        stopped = translate("Desk", "Stopped; nothing has changed.")
        work(window, said, change, done, lambda sentence: frame.tell(sentence or stopped))

    background.ask(window, look, ask, lambda error: frame.tell(say(error)), urgent=True)


def cannot_be_split() -> str:
    """What is said of everything that is no performer, partner, place or series."""
    return translate("Desk", "Only performers, partners, places and series can be split.")
