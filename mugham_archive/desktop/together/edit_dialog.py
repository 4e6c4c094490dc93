"""Edits many entries together: what they share stands there, what differs reads ⟨several⟩, and only what is ticked is set."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldError, Shared, SharedValue, refusals, set_many
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.fields.editors import (
    BACK,
    ChoiceEditor,
    LineEditor,
    LongEditor,
    OfferingEditor,
    editor_for,
)
from mugham_archive.desktop.fields.saving import made
from mugham_archive.jobs import Job
from mugham_archive.spoken import names, words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# So many names of fields are told in the history.
TOLD = 3


class FieldRow(QObject):
    """One field: a tick and its editor. What is typed ticks it; Esc takes back what was typed in it.

    ``escaped`` says that Esc was pressed where nothing was typed.
    """

    changed = Signal()
    escaped = Signal()
    focused = Signal(QWidget)

    def __init__(self, archive: Archive, shared: SharedValue, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.shared, self._archive, self._language = shared, archive, language
        field = shared.field
        self.tick = QCheckBox(names.label(field), parent)
        self.editor = editor_for(shared.value, archive, language, "")
        self.hint = QLabel(parent)
        self.hint.setObjectName("fieldHint")
        self.hint.setWordWrap(True)
        self.hint.hide()
        if shared.several:
            self._say_several()
        self._first = (self.editor.text(), self.editor.shown())
        self.editor.changed.connect(self._typed)
        self.editor.entered.connect(self._go_on)
        self.editor.given_up.connect(self._give_up)
        self.tick.toggled.connect(self._ticked)
        for widget in (self.tick, self.editor.box):
            widget.installEventFilter(self)

    def _say_several(self) -> None:
        several = translate("Together", "⟨several⟩")
        editor = self.editor
        if isinstance(editor, ChoiceEditor):
            editor.combo.setPlaceholderText(several)
            editor.combo.setCurrentIndex(-1)
        elif isinstance(editor, LongEditor):
            editor.area.setPlaceholderText(several)
        elif isinstance(editor, LineEditor | OfferingEditor):
            editor.line.setPlaceholderText(several)
        self.editor.box.setAccessibleDescription(several)

    @property
    def wanted(self) -> bool:
        """Whether the field is to be set."""
        return self.tick.isChecked()

    @property
    def typed(self) -> str:
        """What it is to be set to."""
        editor = self.editor
        if isinstance(editor, ChoiceEditor) and editor.combo.currentIndex() < 0:
            return ""
        return editor.text()

    def refusal(self) -> str:
        """Why the field cannot take what is typed, as far as that is known without the archive."""
        try:
            self.shared.field.explain(self.typed, self._language)
        except FieldError as error:
            return say(error)
        return ""

    def show_wrong(self, sentence: str) -> None:
        """Tell below the editor what is wrong."""
        self.editor.show_wrong(bool(sentence))
        self.hint.setProperty("wrong", bool(sentence))
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def _typed(self) -> None:
        self.tick.setChecked(True)
        self._explain()
        self.changed.emit()

    def _ticked(self, _on: bool) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self.show_wrong("")
        if not self.wanted:
            return
        if not self.typed.strip() and not self.shared.field.needed:
            self._say(translate("Together", "It will be emptied in all of them."))
            return
        try:
            said = self.shared.field.explain(self.typed, self._language)
        except FieldError as error:
            said = say(error)
        self._say(said)

    def _go_on(self, direction: int, _leaving: bool) -> None:
        self._step(direction != BACK)

    def _step(self, forward: bool) -> None:
        """To the next widget that Tab comes to; the editor keeps the key for itself."""
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        box = self.editor.box
        following: QWidget | None = box
        while following is not None:
            following = following.nextInFocusChain() if forward else following.previousInFocusChain()
            if following is None or following is box:
                return
            reachable = following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reachable and not self.editor.isAncestorOf(following):
                following.setFocus(reason)
                return

    def _give_up(self) -> None:
        if not self.wanted:
            self.escaped.emit()
            return
        self._put_back()
        self.tick.setChecked(False)

    def _put_back(self) -> None:
        editor, text = self.editor, self._first[1]
        with QSignalBlocker(editor):
            if isinstance(editor, ChoiceEditor):
                editor.combo.setCurrentIndex(
                    -1 if self.shared.several else editor.combo.findData(self._first[0])
                )
            elif isinstance(editor, LongEditor):
                editor.area.setPlainText(text)
            elif isinstance(editor, LineEditor | OfferingEditor):
                editor.line.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard is brought into sight; the wheel turns the page, not a choice that it passes."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusIn
            and isinstance(watched, QWidget)
        ):
            self.focused.emit(watched)
        return super().eventFilter(watched, event)


class EditTogether(QDialog):
    """Sets the ticked fields of all the entries in one change, on a worker; ``told`` says what came of it."""

    told = Signal(str)

    def __init__(
        self, archive: Archive, shared: Shared, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._shared, self._language = archive, shared, language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Together", "Edit %1 together").replace(
            "%1", words.of_kind(shared.kind, len(shared.ids))
        )
        self.setWindowTitle(title)
        self.resize(680, 720)
        head = QLabel(title)
        head.setObjectName("tileTitle")
        about = QLabel(
            translate(
                "Together",
                "Only what is ticked is changed; typing ticks a field. Where they differ it reads ⟨several⟩.",
            )
        )
        about.setObjectName("caption")
        about.setWordWrap(True)
        self.rows = [FieldRow(archive, one, language, self) for one in shared.values]
        self.problem = QLabel()
        self.problem.setObjectName("fieldHint")
        self.problem.setProperty("wrong", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (head, about):
            column.addWidget(widget)
        column.addWidget(self._form(), 1)
        column.addWidget(self.problem)
        column.addLayout(self._buttons())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.apply)
        self._count()
        self.rows[0].editor.setFocus()

    def _form(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        for place, row in enumerate(self.rows):
            grid.addWidget(row.tick, 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row.editor, 2 * place, 1)
            grid.addWidget(row.hint, 2 * place + 1, 1)
            row.changed.connect(self._count)
            row.escaped.connect(self.reject)
            row.focused.connect(self._scroll.ensureWidgetVisible)
        grid.setRowStretch(2 * len(self.rows), 1)
        self._scroll.setWidget(inside)
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before.tick, before.editor.box)
            QWidget.setTabOrder(before.editor.box, after.tick)
        QWidget.setTabOrder(self.rows[-1].tick, self.rows[-1].editor.box)
        return self._scroll

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(translate("Together", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take = QPushButton()
        self.take.setObjectName("primary")
        self.take.setAutoDefault(False)
        self.take.setToolTip("Ctrl+Enter")
        self.take.clicked.connect(self.apply)
        row.addWidget(cancel)
        row.addWidget(self.take)
        return row

    def row(self, name: str) -> FieldRow:
        """The row of a field by name."""
        return next(one for one in self.rows if one.shared.field.name == name)

    def _wanted(self) -> list[FieldRow]:
        return [row for row in self.rows if row.wanted]

    def _count(self) -> None:
        amount = len(self._wanted())
        self.take.setText(translate("Together", "Set %n field(s)", "", amount))
        self.take.setEnabled(amount > 0)

    def apply(self) -> None:
        """Set what is ticked; what is wrong is told where it is, and nothing is set then."""
        wanted = self._wanted()
        self._show_problem("")
        if self._tell_wrong([(row, sentence) for row in wanted if (sentence := row.refusal())]):
            return
        if not wanted:
            return
        archive, ids, language = self._archive, self._shared.ids, self._language
        values = {row.shared.field.name: row.typed for row in wanted}
        makes = {row.shared.field.name: row.editor.make() for row in wanted}
        fields = {row.shared.field.name: row.shared.field for row in wanted}
        said = self._words(wanted)

        def do(job: Job) -> int | list[FieldError]:
            with archive.read() as session:
                sure = [(fields[name], text) for name, text in values.items() if not makes[name]]
                if refused := refusals(session, sure):
                    return refused
            try:
                with archive.change(said, job=job) as change:
                    typed: Mapping[str, str] = {
                        name: made(change.session, fields[name], text, makes[name], language)
                        for name, text in values.items()
                    }
                    return set_many(change.session, ids, typed, job)
            except FieldError as error:
                return [error]

        self.take.setEnabled(False)
        work(self, said, do, self._done, self._failed)

    def _words(self, wanted: list[FieldRow]) -> str:
        """How the change is told in the menu and in the history."""
        labels = ", ".join(names.label(row.shared.field) for row in wanted[:TOLD])
        if len(wanted) > TOLD:
            labels += ", …"
        sentence = translate("Together", "%1 of %2")
        return sentence.replace("%1", labels).replace("%2", words.entries(len(self._shared.ids)))

    def _tell_wrong(self, wrong: list[tuple[FieldRow, str]]) -> bool:
        """Tell beside its field what is wrong with it; whether anything is."""
        for row, sentence in wrong:
            row.show_wrong(sentence)
        if wrong:
            wrong[0][0].editor.setFocus()
        return bool(wrong)

    def _done(self, answer: int | list[FieldError]) -> None:
        if isinstance(answer, list):
            self._refused(answer)
            return
        amount = words.entries(answer)
        self.told.emit(translate("Together", "Changed: %1.").replace("%1", amount))
        self.accept()

    def _refused(self, errors: list[FieldError]) -> None:
        """What only the archive could say: beside each field; of no field in particular at the foot."""
        self._count()
        rows = {row.shared.field.name: row for row in self.rows}
        self._tell_wrong([(rows[one.field], say(one)) for one in errors if one.field in rows])
        self._show_problem("\n".join(say(one) for one in errors if one.field not in rows))

    def _failed(self, sentence: str) -> None:
        self._count()
        self._show_problem(sentence or translate("Together", "Stopped; nothing has changed."))

    def _show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
