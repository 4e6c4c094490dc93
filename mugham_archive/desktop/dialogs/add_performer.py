"""Adds a performer, an ensemble or an organisation by name; asks first when the archive has somebody like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import NameMatch
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.desktop.dialogs.same_person import Answer, ask_same
from mugham_archive.desktop.widgets.chooser import Chooser
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.agents import add_agent
from mugham_archive.search.names import same_person_candidates, say_different
from mugham_archive.sentences import Sentence
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


class AddPerformerDialog(QDialog):
    """The name, what it names, and other spellings, one on each line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Search", "Add a performer"))
        self.line = QLineEdit()
        self.line.setAccessibleName(translate("Search", "Name"))
        self.kind_box = Chooser()
        for code in words.codes("agent_kind"):
            self.kind_box.addItem(words.word("agent_kind", code), code)
        self.others = QPlainTextEdit()
        self.others.setTabChangesFocus(True)
        self.others.setFixedHeight(88)
        self.others.setAccessibleName(translate("Search", "Other spellings, one on each line"))
        hint = QLabel(translate("Search", "In any alphabet; the search finds all of them."))
        hint.setObjectName("caption")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(translate("Search", "Name"), self.line)
        form.addRow(translate("Search", "What it names"), self.kind_box)
        form.addRow(translate("Search", "Other spellings"), self.others)
        form.addRow("", hint)
        buttons, add = foot(self, translate("Search", "Add"))
        add.setEnabled(False)
        self.line.textChanged.connect(lambda text: add.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    @property
    def name(self) -> str:
        """The name that was typed."""
        return " ".join(self.line.text().split())

    @property
    def kind(self) -> str:
        """person, ensemble or organisation."""
        return str(self.kind_box.currentData())

    @property
    def also(self) -> tuple[str, ...]:
        """The other spellings."""
        lines = (" ".join(line.split()) for line in self.others.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


def add_performer(
    parent: QWidget,
    archive: Archive,
    language: str,
    open_: Callable[[str], None],
    tell: Callable[[str], None],
) -> None:
    """Ask for a name, ask whether it is somebody who is there, add it and open its page; returns at once."""
    dialog = AddPerformerDialog(parent)

    def failed(error: Exception) -> None:
        tell(say(error))

    def resembled(name: str, kind: str, also: tuple[str, ...], candidates: Sequence[NameMatch]) -> None:
        answer = ask_same(parent, archive, name, candidates, also=also, language=language)
        if candidates and answer.cancelled:
            return
        background.ask(
            parent,
            lambda: add(archive, name, kind, also, answer),
            lambda ref: open_(f"agent/{ref}"),
            failed,
        )

    def taken() -> None:
        name, kind, also = dialog.name, dialog.kind, dialog.also
        background.ask(
            parent,
            lambda: candidates_for(archive, name, also),
            lambda candidates: resembled(name, kind, also, candidates),
            failed,
        )

    dialog.accepted.connect(taken)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def candidates_for(archive: Archive, name: str, also: Sequence[str]) -> list[NameMatch]:
    """Who is there under a name that resembles this one; called on a worker."""
    with archive.read() as session:
        return same_person_candidates(session, name, also=also)


def add(archive: Archive, name: str, kind: str, also: Sequence[str], answer: Answer) -> str:
    """Do what was answered and return the reference of whom the name means; called on a worker.

    Somebody who is there gets the spellings that they have not; that others are different is remembered.
    """
    if answer.same is not None:
        add_agent(archive, answer.same.name, answer.same.kind, (name, *also))
        return answer.same.ref
    report = add_agent(archive, name, kind, also, namesake=bool(answer.different))
    if not report.references:
        raise ArchiveError("“{name}” is in the archive already.", name=name)
    ref = report.references[0]
    if answer.different:
        number = archive.details(ref, "en").entry.id
        with archive.change(Sentence("{name} is somebody else", name=name)) as change:
            for other in answer.different:
                if other != number:
                    say_different(change, number, other)
    return ref
