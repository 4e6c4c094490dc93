"""A box to find an entry by typing, and to say how it is meant: opened to link one thing to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementCard,
    Card,
    DocumentCard,
    EventCard,
    Listing,
    PlaceCard,
    RecordingCard,
    SeriesCard,
)
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.chooser import Chooser
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

# So many of each kind are offered; one who needs more types more.
OF_EACH = 8
_PAUSE_MS = 200
_FOUND = Qt.ItemDataRole.UserRole
_ICONS = {"person": "performer", "organisation": "partner", "term": "tag"}


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that is offered: ``about`` is what tells it from others, ``code`` its type or an agent's kind.

    A term is offered likewise, with scheme/code as its ``ref``.
    """

    kind: str
    ref: str
    title: str
    about: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One more thing that is asked: a line of text, or with ``choices`` (code, words) one of them."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


def find_entries(archive: Archive, kinds: Sequence[str], typed: str, language: str) -> list[Found]:
    """The entries of these kinds that hold what was typed, the newest when nothing was; called on a worker."""
    found: list[Found] = []
    for kind in kinds:
        sort = {"agent": "name", "series": "title", "place": "title"}.get(kind, "date")
        newest = sort == "date"
        listing = Listing(kind, text=typed.strip() or None, sort=sort, descending=newest)
        ids = archive.ids(listing, limit=OF_EACH)
        found += [offered(kind, card, language) for card in archive.cards(kind, ids, language)]
    return found


def offered(kind: str, card: Card, language: str) -> Found:
    """How a card is offered."""
    parts: list[str] = []
    code = ""
    title = card.name if isinstance(card, AgentCard) else card.title
    if isinstance(card, EventCard | RecordingCard | DocumentCard | AgreementCard):
        parts.append(readable(card.date, language) if card.date else "")
    if isinstance(card, EventCard):
        parts += [card.type, card.series]
        code = card.type_code or ""
    elif isinstance(card, RecordingCard):
        parts.append(card.performers)
    elif isinstance(card, DocumentCard):
        parts.append(words.word("document_type", card.type))
        code = card.type
    elif isinstance(card, AgentCard):
        parts.append(card.role or words.word("agent_kind", card.kind))
        code = card.kind
    elif isinstance(card, SeriesCard):
        parts.append(words.events(card.events))
    elif isinstance(card, AgreementCard):
        parts.append(card.parties)
    elif isinstance(card, PlaceCard):
        parts += [card.type, words.recordings(card.recordings)]
    return Found(kind, card.ref, title or card.ref, " · ".join(part for part in parts if part), code)


def _icon(one: Found) -> str:
    kind = one.code if one.kind == "agent" else one.kind
    return _ICONS.get(kind, kind)


class ChooseEntry(QDialog):
    """``chosen`` is the entry when it was accepted, ``answers`` what was said to each field.

    ``usual`` says of an entry what a field of choices usually is for it (field's name, code). ``find`` gives what is
    offered for what was typed, on a worker; without it all entries of ``kinds`` that hold it are.
    """

    def __init__(
        self,
        archive: Archive,
        language: str,
        kinds: Sequence[str],
        title: str,
        accept: str,
        *,
        fields: Sequence[Field] = (),
        usual: Callable[[Found], tuple[str, str]] | None = None,
        find: Callable[[str], list[Found]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(560, 460)
        self._several = len(kinds) > 1
        self._find = find or (lambda typed: find_entries(archive, kinds, typed, language))
        self._usual, self._touched = usual, False
        self._asked = 0
        self.chosen: Found | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type a name, a title or a reference…"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._follow)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._said = QLabel(self.tr("Nothing was found. Try fewer letters, or another spelling."))
        self._said.setObjectName("muted")
        self._said.setWordWrap(True)
        self._said.hide()
        self.inputs: dict[str, QLineEdit | Chooser] = {}
        buttons, self.take = foot(self, accept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _: self._pause.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        for widget in (self.line, self._said, self.list):
            column.addWidget(widget)
        if fields:
            column.addLayout(self._form(fields))
        column.addWidget(buttons)
        self.take.setEnabled(False)
        self._ask()

    def _form(self, fields: Sequence[Field]) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            if field.choices:
                box = Chooser()
                for code, said in field.choices:
                    box.addItem(said, code)
                box.activated.connect(self._touch)
                self.inputs[field.name] = box
            else:
                line = QLineEdit()
                line.setPlaceholderText(field.hint)
                self.inputs[field.name] = line
            label = QLabel(field.label)
            label.setBuddy(self.inputs[field.name])
            form.addRow(label, self.inputs[field.name])
        return form

    @property
    def answers(self) -> dict[str, str]:
        """What each field says."""
        return {
            name: str(box.currentData()) if isinstance(box, Chooser) else box.text().strip()
            for name, box in self.inputs.items()
        }

    def _touch(self, _index: int) -> None:
        # What a person chose is not chosen otherwise when the arrow keys move on.
        self._touched = True

    def _ask(self) -> None:
        self._asked += 1
        mine, find, typed = self._asked, self._find, self.line.text()
        background.ask(
            self,
            lambda: find(typed),
            lambda found: self._show(mine, found),
            lambda error: self._tell(say(error)),
            urgent=True,
        )

    def _show(self, mine: int, found: Sequence[Found]) -> None:
        if mine != self._asked:
            return
        before = self._current()
        self.list.clear()
        for one in found:
            kind = words.word("entry_kind", one.kind) if self._several else ""
            about = " · ".join(part for part in (kind, one.about) if part)
            item = QListWidgetItem(icons.icon(_icon(one), "muted"), one.title)
            item.setText(f"{one.title}   {about}" if about else one.title)
            item.setToolTip(f"{one.title}\n{about}\n{one.ref}")
            item.setData(_FOUND, one)
            self.list.addItem(item)
        self._said.setVisible(not found)
        again = next((n for n, one in enumerate(found) if before is not None and one.ref == before.ref), 0)
        self.list.setCurrentRow(again if found else -1)
        self.take.setEnabled(bool(found))

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()

    def _current(self) -> Found | None:
        item = self.list.currentItem()
        return item.data(_FOUND) if item is not None else None

    def _follow(self) -> None:
        found = self._current()
        if found is None or self._usual is None or self._touched:
            return
        name, code = self._usual(found)
        box = self.inputs.get(name)
        if isinstance(box, Chooser):
            box.setCurrentIndex(max(0, box.findData(code)))

    def accept(self) -> None:
        """Take the entry that is marked; nothing happens while what was typed is still being looked up."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
            return
        self.chosen = self._current()
        if self.chosen is not None:
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while one types."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)
