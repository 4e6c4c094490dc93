"""Asks for khananda, tar and kamancha, one after the other; a trio that played before is taken with one key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Rows
from mugham_archive.catalogue.editing.participations import KIND, Trio, recent_trios, usual_trio
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, OfferingEditor
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.offers import Offer
from mugham_archive.desktop.fields.saving import rows_now
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# Between the references of a whole trio that is offered; no reference has it.
_BETWEEN = "|"


class TrioEditor(OfferingEditor):
    """A box for one of the three; the first offer of an empty box is taken with Enter."""

    def _answer(self, mine: int, typed: str, found: Sequence[Any]) -> None:
        super()._answer(mine, typed, found)
        if self.offers is not None and self.offers.isVisible() and not self.line.text().strip():
            self.offers.setCurrentRow(0)

    def propose(self, ref: str, name: str) -> None:
        """Propose somebody."""
        self._taken = Offer(ref, name)
        self.line.setText(name)
        self.line.selectAll()


class TrioForm(QFrame):
    """Says ``done`` with the participants as they are then, and ``closed`` when it is to go."""

    done = Signal(object)
    closed = Signal()

    def __init__(self, desk: EditingDesk, ref: str) -> None:
        super().__init__()
        self.setObjectName("scheduleForm")
        self.desk, self.ref = desk, ref
        archive = desk.archive
        assert archive is not None
        self._archive = archive
        self._proposed_for = ""
        labels = (
            translate("Fields", "Khananda"),
            translate("Fields", "Tar"),
            translate("Fields", "Kamancha"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        form = QFormLayout()
        self.editors = [self._editor(label, place) for place, label in enumerate(labels)]
        for label, editor in zip(labels, self.editors, strict=True):
            form.addRow(label, editor)
        column.addLayout(form)
        self.hint = QLabel(
            translate(
                "Fields", "Enter: the next, and after the kamancha all three are added. Esc: not at all."
            )
        )
        self.hint.setObjectName("fieldHint")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)

    def _editor(self, label: str, place: int) -> TrioEditor:
        archive, language, ref = self._archive, self.desk.language, self.ref

        def ask(text: str) -> list[Offer]:
            if not text.strip():
                return _trios(archive) if place == 0 else []
            found = archive.entries_like(("agent",), text, language, near=ref)
            return [Offer(one.ref, one.title, one.more) for one in found]

        def make(text: str) -> Offer:
            words = names.translate(names.MAKE_AGENT).replace("%1", text)
            return Offer(text, text, words, make="agent")

        editor = TrioEditor(label, Offer("", ""), ask, lambda one: one, make)
        editor.entered.connect(lambda direction, _leaving: self._entered(place, direction))
        editor.given_up.connect(self.closed)
        return editor

    def begin(self) -> None:
        """The khananda is typed; the trios of late are offered."""
        first = self.editors[0]
        first.setFocus()
        if not first.shown():
            first.open_offers()

    def _entered(self, place: int, direction: int) -> None:
        if self.editors[place].line.isReadOnly():
            return
        typed = self.editors[place].text()
        if place == 0 and _BETWEEN in typed:
            self._save([Meant("", ref=one) for one in typed.split(_BETWEEN)])
        elif direction == BACK:
            self._go_to(max(0, place - 1))
        elif place == 0 and typed and typed != self._proposed_for:
            self._proposed_for = typed
            self._go_to(1)
            self.desk.do(self, lambda archive: _last_trio(archive, typed), self._propose)
        elif place < len(self.editors) - 1:
            self._go_to(place + 1)
        else:
            self._look_up()

    def _go_to(self, place: int) -> None:
        self.editors[place].setFocus()
        self.editors[place].line.selectAll()

    def _propose(self, trio: Trio | None) -> None:
        """Whoever played with this khananda last, as long as nobody is typed."""
        if trio is None:
            return
        for place in (1, 2):
            if not self.editors[place].shown():
                self.editors[place].propose(trio.agents[place], trio.names[place])

    def _look_up(self) -> None:
        typed = [editor.text() for editor in self.editors]
        if not any(typed):
            self.closed.emit()
            return
        self._wait(True)
        before = [editor.before if editor.text() != editor.shown() else "" for editor in self.editors]

        def find(archive: Archive) -> list[Meant]:
            return [
                meant.find(archive, one, earlier) if one else Meant("")
                for one, earlier in zip(typed, before, strict=True)
            ]

        self.desk.do(self, find, self._ask, self._refused)

    def _ask(self, found: list[Meant]) -> None:
        """In doubt a person is asked; left open, nothing is added and the names stay typed."""
        answered: list[Meant] = []
        for one in found:
            who = meant.ask(self, self._archive, one, self.desk.language)
            if who is None:
                self._wait(False)
                self._go_to(len(answered))
                return
            answered.append(who)
        self._save(answered)

    def _save(self, three: list[Meant]) -> None:
        ref, language = self.ref, self.desk.language
        words = translate("Fields", "The usual trio of %1").replace("%1", ref)
        self._wait(True)
        for editor in self.editors:
            if editor.offers is not None:
                editor.offers.hide()
        self.desk.do(
            self, lambda archive: _add(archive, ref, three, words, language), self._added, self._refused
        )

    def _added(self, rows: Rows) -> None:
        self.done.emit(rows)
        self.closed.emit()

    def _wait(self, waits: bool) -> None:
        """While the three are added nothing is typed that would go with the form."""
        for editor in self.editors:
            editor.line.setReadOnly(waits)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        self.hint.setText(say(error))
        self.hint.setProperty("wrong", True)
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)


def _trios(archive: Archive) -> list[Offer]:
    with archive.read() as session:
        found = recent_trios(session)
    return [Offer(_BETWEEN.join(one.agents), " · ".join(one.names)) for one in found]


def _last_trio(archive: Archive, khananda: str) -> Trio | None:
    """The last trio of the khananda that was taken; none for a name that is not yet anybody."""
    found = meant.find(archive, khananda)
    if not found.ref:
        return None
    with archive.read() as session:
        return next(iter(recent_trios(session, found.ref, 1)), None)


def _add(archive: Archive, ref: str, three: list[Meant], words: str, language: str) -> Rows:
    """Add the three, whoever of them is new, in one change."""
    with archive.change(words) as change:
        agents = [meant.reference(change, one, language) if one.ref or one.name else "" for one in three]
        titles = [one.honorific for one in three]
        usual_trio(change.session, ref, agents, honorifics=titles)
    return rows_now(archive, ref, KIND, language)
