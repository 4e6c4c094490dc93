"""What can become of an event: put off, moved to another date, cancelled, held; each with the reason."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import FieldError, Sheet
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.saving import do
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


class ScheduleBar(QWidget):
    """Buttons for what can become of an event; one of them asks below for the date and the reason."""

    def __init__(self, desk: EditingDesk, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref = desk, sheet.ref
        self.form: ScheduleForm | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, QPushButton] = {}
        for deed, words in (
            ("postpone", translate("Fields", "Postpone…")),
            ("reschedule", translate("Fields", "New date…")),
            ("cancel", translate("Fields", "Cancel the event…")),
            ("hold", translate("Fields", "It was held…")),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, deed=deed: self.ask(deed))
            self.buttons[deed] = button
        self._layout.addWidget(Flow(list(self.buttons.values()), 6))
        self.take(sheet)

    def take(self, sheet: Sheet) -> None:
        """What the archive says now."""
        status = sheet.value("status").key
        self.buttons["cancel"].setEnabled(status != "cancelled")
        self.buttons["hold"].setEnabled(status != "held")
        self.buttons["postpone"].setEnabled(status != "postponed")

    def ask(self, deed: str) -> None:
        """Ask below for the date and the reason."""
        self.put_away()
        self.form = ScheduleForm(self, deed)
        self._layout.addWidget(self.form)
        # A layout shows what is put into it a moment later, too late to take the keyboard.
        self.form.show()
        self.form.first.setFocus()

    def put_away(self) -> None:
        """Close the question."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None


class ScheduleForm(QFrame):
    """A date where one is needed, a reason, and the deed; Enter does it, Esc does not."""

    def __init__(self, bar: ScheduleBar, deed: str) -> None:
        super().__init__(bar)
        self._bar, self._deed = bar, deed
        self.setObjectName("scheduleForm")
        layout = QVBoxLayout(self)
        self.date, self.time, self.reason, self.announced = (QLineEdit() for _ in range(4))
        self.hint = QLabel()
        self.hint.setObjectName("fieldHint")
        self.hint.setWordWrap(True)
        self.hint.hide()
        asked: list[tuple[str, QLineEdit]] = []
        if deed in ("reschedule", "hold"):
            words = (
                translate("Fields", "New date") if deed == "reschedule" else translate("Fields", "Held on")
            )
            asked.append((words, self.date))
        if deed == "reschedule":
            asked.append((translate("Fields", "Begins at"), self.time))
        asked.append((translate("Fields", "Reason"), self.reason))
        if deed != "hold":
            asked.append((translate("Fields", "Announced"), self.announced))
        for words, line in asked:
            label = QLabel(words)
            label.setObjectName("muted")
            label.setBuddy(line)
            line.setAccessibleName(words)
            line.returnPressed.connect(self.do)
            layout.addWidget(label)
            layout.addWidget(line)
        self.lines = [line for _, line in asked]
        self.first = self.lines[0]
        for line in (self.date, self.announced):
            line.textEdited.connect(self._explain)
        layout.addWidget(self.hint)
        row = QHBoxLayout()
        self.button = QPushButton(bar.buttons[deed].text().removesuffix("…"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.do)
        away = QPushButton(translate("Fields", "Leave it as it is"))
        away.clicked.connect(bar.put_away)
        for button in (self.button, away):
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        stops = [*self.lines, self.button, away]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _explain(self, typed: str) -> None:
        field = editing.fields_of("event")["date"]
        try:
            said = field.explain(typed, self._bar.desk.language)
        except FieldError as error:
            said = say(error)
        self._tell(said, wrong=False)

    def do(self) -> None:
        """Do it; a date that is not understood keeps the question open and says why."""
        if self.first.isReadOnly():
            return
        ref, reason, announced = self._bar.ref, self.reason.text(), self.announced.text()
        date, time = self.date.text(), self.time.text()
        deeds: dict[str, Callable[[Session], None]] = {
            "postpone": lambda session: editing.postpone(session, ref, reason, announced=announced),
            "reschedule": lambda session: editing.reschedule(
                session, ref, date, reason, start_time=time or None, announced=announced
            ),
            "cancel": lambda session: editing.cancel(session, ref, reason, announced=announced),
            "hold": lambda session: editing.hold(session, ref, date, reason=reason),
        }
        words = f"{self.button.text()}: {ref}"
        deed = deeds[self._deed]
        self._wait(True)
        self._bar.desk.do(
            self, lambda archive: do(archive, words, deed), lambda _: self._bar.put_away(), self._refused
        )

    def _wait(self, waits: bool) -> None:
        """While it is done nothing is typed that would go with the form, and it is done once."""
        for line in self.lines:
            line.setReadOnly(waits)
        self.button.setEnabled(not waits)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        self._tell(say(error), wrong=True)
        self.first.setFocus()

    def _tell(self, sentence: str, *, wrong: bool) -> None:
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
        self.hint.setProperty("wrong", wrong)
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
