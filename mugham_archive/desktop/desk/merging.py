"""Merges from where one is: chooses the other one, shows both side by side, makes them one in one change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities import comparing
from mugham_archive.catalogue.authorities.merging import find_authority, merge
from mugham_archive.catalogue.views import AgentDetails, Compared
from mugham_archive.desktop import background
from mugham_archive.desktop.desk.pair import Pair, merging_words
from mugham_archive.desktop.dialogs.choose_entry import ChooseEntry, Found, find_entries, offered
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.jobs import Job
from mugham_archive.search.look_alikes import look_alikes
from mugham_archive.search.names import same_person_candidates
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# So many of those that look alike stand before the others while nothing is typed.
ALIKE = 5
_TERMS = 24


class MergeDialog(QDialog):
    """Left and right choose which one stays, Enter merges; ``opened`` is the reference whose page was asked for instead."""

    def __init__(self, pair: Sequence[Compared], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = ""
        self.setWindowTitle(translate("Desk", "Merge"))
        self.setMinimumWidth(760)
        self.pair = Pair(pair, language)
        self.pair.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pair.opened.connect(self._open)
        said = _line(
            translate(
                "Desk", "Which one stays? What is known of the other goes to it; Undo brings both back."
            ),
            "",
        )
        keys = _line(translate("Desk", "← and → choose which one stays, Enter merges."), "caption")
        buttons, self.take = foot(self, translate("Desk", "Merge"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(self.pair, 1)
        column.addWidget(keys)
        column.addWidget(buttons)
        # Known to the dialog only now: before, another button would take Enter.
        self.take.setDefault(True)
        self.pair.setFocus()

    def _open(self, ref: str) -> None:
        self.opened = ref
        self.reject()


def _line(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def merge_with(frame: PageFrame, asker: QWidget, ref: str) -> None:
    """Ask which other one is the same as this agent, place, series or term (``scheme/code``), then merge the two."""
    leave_editors(frame)
    archive, language, window = frame.archive, frame.language, asker.window()

    def look() -> tuple[str, str, list[Found]]:
        with archive.read() as session:
            kind, number = find_authority(session, ref)
            (one,) = comparing.compared(session, kind, [number], language)
        return kind, one.title, alike(archive, kind, ref, number, language)

    def ask(answer: tuple[str, str, list[Found]]) -> None:
        kind, title, first = answer
        dialog = ChooseEntry(
            archive,
            language,
            (kind,),
            translate("Desk", "Merge “%1” with…").replace("%1", title),
            translate("Desk", "Compare the two…"),
            find=others(archive, kind, ref, first, language),
            parent=window,
        )
        _when_done(dialog, lambda: _take(dialog))

    def _take(dialog: ChooseEntry) -> None:
        if dialog.chosen is not None:
            merge_two(frame, window, [ref, dialog.chosen.ref])

    background.ask(window, look, ask, lambda error: frame.tell(say(error)), urgent=True)


def alike(archive: Archive, kind: str, ref: str, number: int, language: str) -> list[Found]:
    """Those that look like it, the likest first; called on a worker."""
    ids: list[int] = []
    if kind == "agent":
        details = archive.details(ref, language)
        assert isinstance(details, AgentDetails)
        names = [one.text for one in details.names]
        with archive.read() as session:
            matches = same_person_candidates(
                session, details.card.name, also=names, limit=ALIKE, agent=number
            )
        ids = [match.id for match in matches]
    elif kind in ("place", "series"):
        with archive.read() as session:
            pairs = [pair for pair in look_alikes(session, kind) if number in (pair.first, pair.second)]
        ids = [pair.second if pair.first == number else pair.first for pair in pairs[:ALIKE]]
    return [offered(kind, card, language) for card in archive.cards(kind, ids, language)] if ids else []


def others(
    archive: Archive, kind: str, ref: str, first: Sequence[Found], language: str
) -> Callable[[str], list[Found]]:
    """Finds what was typed among all others of that kind; ``first`` stand before the rest while nothing is typed."""

    def find_others(typed: str) -> list[Found]:
        if kind == "term":
            found = _terms(archive, ref.partition("/")[0], typed, language)
        else:
            found = find_entries(archive, (kind,), typed, language)
        before = [] if typed.strip() else list(first)
        known = {ref, *(one.ref for one in before)}
        return before + [one for one in found if one.ref not in known]

    return find_others


def _terms(archive: Archive, scheme: str, typed: str, language: str) -> list[Found]:
    return [
        Found("term", f"{scheme}/{one.code}", one.word, one.more)
        for one in archive.terms_like(scheme, typed, language, _TERMS)
    ]


def merge_two(frame: PageFrame, asker: QWidget, refs: Sequence[str], *, open_kept: bool = True) -> None:
    """Show these two side by side, make one of them, and open the page of the one that stays."""
    leave_editors(frame)
    archive, language, window = frame.archive, frame.language, asker.window()

    def look() -> tuple[str, list[Compared]]:
        with archive.read() as session:
            return comparing.compared_by_name(session, refs, language)

    def ask(answer: tuple[str, list[Compared]]) -> None:
        kind, pair = answer
        if len(pair) == 2:
            dialog = MergeDialog(pair, language, window)
            _when_done(dialog, lambda: do(kind, dialog), lambda: look_first(kind, dialog))

    def look_first(kind: str, dialog: MergeDialog) -> None:
        if dialog.opened:
            frame.open(f"{kind}/{dialog.opened}")

    def do(kind: str, dialog: MergeDialog) -> None:
        kept, merged = dialog.pair.kept, dialog.pair.merged
        said = merging_words(kept, merged)

        def change(job: Job) -> None:
            with archive.change(said, job=job) as made:
                merge(made, kind, kept.id, merged.id, language=language)

        def done(_: None) -> None:
            frame.tell(translate("Desk", "They are one now; Ctrl+Z brings both back."))
            if open_kept:
                frame.open(f"{kind}/{kept.ref}")

        stopped = translate("Desk", "Stopped; nothing has changed.")
        work(window, said, change, done, lambda sentence: frame.tell(sentence or stopped))

    background.ask(window, look, ask, lambda error: frame.tell(say(error)), urgent=True)


def leave_editors(frame: PageFrame) -> None:
    """What is being typed is saved before two become one, or one becomes two."""
    if frame.desk is not None:
        frame.desk.leave_all()


def _when_done(
    dialog: QDialog, accepted: Callable[[], None], rejected: Callable[[], None] = lambda: None
) -> None:
    def done(result: int) -> None:
        dialog.deleteLater()
        (accepted if result == QDialog.DialogCode.Accepted else rejected)()

    dialog.finished.connect(done)
    # Its own loop would stand still behind a change made elsewhere; a window's sheet does not.
    dialog.open()
