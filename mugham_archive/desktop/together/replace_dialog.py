"""Find and replace: what is looked for and where, every change old and new before it is done, ticked line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import (
    Replaced,
    Replacement,
    Sought,
    SoughtError,
    find_replacements,
    replace,
    text_fields,
)
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.together.replace_model import ReplaceModel, field_words, replace_table
from mugham_archive.jobs import Job
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# Columns of the ticks by which fields are chosen.
ACROSS = 4


@dataclass(frozen=True, slots=True)
class Scope:
    """Where words are replaced: in the entries with these ids, or without any in all ``total`` of the list."""

    listing: Listing
    ids: Sequence[int]
    total: int

    def read(self, archive: Archive) -> Sequence[int]:
        """The ids, in the order of the list."""
        return self.ids or list(archive.ids(self.listing))


class ReplaceDialog(QDialog):
    """Enter looks; in the table Space ticks and Ctrl+A selects; Ctrl+Enter replaces. ``told`` says what came of it."""

    told = Signal(str)

    def __init__(self, archive: Archive, scope: Scope, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive, self._scope, self._language = archive, scope, language
        self._looked: tuple[Sought, tuple[str, ...]] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Together", "Find and replace"))
        self.resize(980, 720)
        self.sought, self.instead = QLineEdit(), QLineEdit()
        self.regular = QCheckBox(translate("Together", "Regular expression"))
        self.case = QCheckBox(translate("Together", "Capitals count"))
        self.accents = QCheckBox(translate("Together", "Marks count (ə is not e)"))
        self.accents.setChecked(True)
        self.fields = {
            one.name: QCheckBox(field_words(scope.listing.kind, one.name))
            for one in text_fields(scope.listing.kind)
        }
        self.every = QCheckBox(translate("Together", "Every field"))
        self.model = ReplaceModel(self)
        self.table = replace_table(self.model)
        self.said = QLabel()
        self.said.setObjectName("fieldHint")
        self.said.setWordWrap(True)
        self._put_together()
        for tick in self.fields.values():
            tick.setChecked(True)
            tick.toggled.connect(self._show_every)
        self.every.setTristate(True)
        self.every.clicked.connect(self._tick_every)
        self._show_every()
        for line in (self.sought, self.instead):
            line.returnPressed.connect(self.look)
        self.model.ticked_changed.connect(self._count)
        for asked in (self.sought.textEdited, self.instead.textEdited):
            asked.connect(self._outdate)
        for tick in (self.regular, self.case, self.accents, self.every, *self.fields.values()):
            tick.toggled.connect(self._outdate)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.replace)
        self._count()
        self.sought.setFocus()

    # Building ----------------------------------------------------------------------------------------------------

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        where = QLabel(self._where())
        where.setObjectName("tileTitle")
        column.addWidget(where)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Together", "Find"), self.sought)
        form.addRow(translate("Together", "Replace with"), self.instead)
        column.addLayout(form)
        ways = QHBoxLayout()
        ways.setSpacing(20)
        for tick in (self.regular, self.case, self.accents):
            ways.addWidget(tick)
        ways.addStretch(1)
        self.look_now = QPushButton(translate("Together", "Show what would change"))
        self.look_now.setAutoDefault(False)
        self.look_now.clicked.connect(self.look)
        ways.addWidget(self.look_now)
        column.addLayout(ways)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, tick in enumerate((self.every, *self.fields.values())):
            grid.addWidget(tick, place // ACROSS, place % ACROSS)
        column.addLayout(grid)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.counted = QLabel()
        self.counted.setObjectName("caption")
        row.addWidget(self.counted)
        row.addStretch(1)
        close = QPushButton(translate("Together", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.take = QPushButton(translate("Together", "Replace"))
        self.take.setObjectName("primary")
        self.take.setAutoDefault(False)
        self.take.setToolTip("Ctrl+Enter")
        self.take.clicked.connect(self.replace)
        row.addWidget(close)
        row.addWidget(self.take)
        return row

    def _where(self) -> str:
        kind = self._scope.listing.kind
        if self._scope.ids:
            said = translate("Together", "In what is selected: %1")
            return said.replace("%1", words.of_kind(kind, len(self._scope.ids)))
        said = translate("Together", "In the whole list: %1")
        return said.replace("%1", words.of_kind(kind, self._scope.total))

    def _show_every(self) -> None:
        ticked = sum(tick.isChecked() for tick in self.fields.values())
        state = Qt.CheckState.PartiallyChecked
        if ticked in (0, len(self.fields)):
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self.every.setCheckState(state)

    def _tick_every(self) -> None:
        on = not all(tick.isChecked() for tick in self.fields.values())
        for tick in self.fields.values():
            tick.setChecked(on)
        self._show_every()

    # Looking -----------------------------------------------------------------------------------------------------

    def _asked(self) -> tuple[Sought, tuple[str, ...]]:
        sought = Sought(
            self.sought.text(),
            self.instead.text(),
            self.regular.isChecked(),
            self.case.isChecked(),
            self.accents.isChecked(),
        )
        return sought, tuple(name for name, tick in self.fields.items() if tick.isChecked())

    def _outdate(self) -> None:
        """What is shown belongs to another question: it is not what would be replaced."""
        if self._looked is not None and self._asked() != self._looked:
            self._looked = None
            self.model.show(())
            self._say("")

    def look(self) -> None:
        """Show every text that would change."""
        sought, fields = asked = self._asked()
        try:
            sought.replacer()
        except SoughtError as error:
            self._refuse(say(error))
            return
        if not fields:
            self._refuse(translate("Together", "Tick at least one field."))
            return
        archive, scope = self._archive, self._scope

        def do(job: Job) -> list[Replacement]:
            ids = scope.read(archive)
            with archive.read() as session:
                return find_replacements(session, ids, fields, sought, job)

        def done(lines: list[Replacement]) -> None:
            if self._asked() == asked:
                self._looked = asked
                self._show(lines)

        work(self, translate("Together", "Looking"), do, done, self._refuse)

    def _show(self, lines: list[Replacement]) -> None:
        self.model.show(lines)
        refused = sum(bool(line.refused) for line in lines)
        if not lines:
            self._say(translate("Together", "Nothing is found."))
            self.sought.setFocus()
            return
        said = translate("Together", "%n of them cannot be done; why stands beside them.", "", refused)
        self._say(said if refused else "")
        self.table.selectRow(0)
        self.table.setFocus()

    def _refuse(self, sentence: str) -> None:
        if sentence:
            self.model.show(())
            self._looked = None
            self.sought.setFocus()
        self._say(sentence, wrong=bool(sentence))

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setProperty("wrong", wrong)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(sentence))

    # Replacing ---------------------------------------------------------------------------------------------------

    def _count(self) -> None:
        ticked, total = self.model.amount(), len(self.model.lines)
        said = translate("Together", "%1 of %2 ticked (Space)")
        said = said.replace("%1", words.number(ticked)).replace("%2", words.number(total))
        self.counted.setText(said if total else "")
        self.take.setEnabled(ticked > 0)

    def replace(self) -> None:
        """Change the ticked lines in one change."""
        lines = self.model.ticked()
        if not lines or self._looked is None:
            return
        sought, archive = self._looked[0], self._archive
        said = translate("Together", "Replace “%1” with “%2” in %3")
        entries = len({line.entry for line in lines})
        said = said.replace("%3", words.entries(entries)).replace("%1", _short(sought.text))
        said = said.replace("%2", _short(sought.instead))

        def do(job: Job) -> Replaced:
            with archive.change(said, job=job) as change:
                return replace(change.session, lines, job)

        self.take.setEnabled(False)
        work(self, said, do, self._replaced, self._failed)

    def _replaced(self, done: Replaced) -> None:
        self.told.emit(translate("Together", "%n text(s) replaced.", "", done.changed))
        if not done.left:
            self.accept()
            return
        self._looked = None
        self.model.show([])
        self._say(
            translate(
                "Together",
                "%n text(s) had been changed elsewhere meanwhile and stay as they are.",
                "",
                len(done.left),
            ),
            wrong=True,
        )

    def _failed(self, sentence: str) -> None:
        self._count()
        self._say(sentence or translate("Together", "Stopped; nothing has changed."), wrong=bool(sentence))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"
