"""The details panel: what is known of the entry that is selected, to be read at a glance or to be edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.editing import DraftView, Sheet
from mugham_archive.catalogue.views import (
    AgentDetails,
    AgreementDetails,
    ChangeSetView,
    Details,
    DocumentDetails,
    EventDetails,
    PlaceDetails,
    RecordingDetails,
    SeriesDetails,
)
from mugham_archive.desktop import background
from mugham_archive.desktop.details import blocks, drafts, facts, linked, missing
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.blocks import Block, Deeds
from mugham_archive.desktop.details.facts_list import quiet_label
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.details.section import Section
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.sheet_view import SheetView
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.settings import Settings
from mugham_archive.spoken import words

translate = QCoreApplication.translate
HISTORY = 12
# With a finger on an arrow key rows pass faster than anybody reads their details.
_SETTLE_MS = 90
_GATHER_MS = 300
_FOLDED = "details/folded"
# What is not needed at a glance is folded away at first.
_FOLDED_AT_FIRST = ("history", "identity", "titles")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel is written from; with a ``sheet`` it is to be edited."""

    details: Details
    history: tuple[ChangeSetView, ...]
    sheet: Sheet | None = None
    drafts: tuple[DraftView, ...] = ()


class DetailsPanel(QFrame):
    """Shows one entry at a time; links and buttons go to ``deeds``. With a ``desk`` it can be edited."""

    def __init__(
        self,
        deeds: Deeds,
        settings: Settings | None = None,
        desk: EditingDesk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAccessibleName(translate("Details", "Details"))
        self._deeds, self._settings, self._desk = deeds, settings, desk
        self._view: SheetView | None = None
        self._title: LinkLabel | None = None
        if desk is not None:
            desk.editing_changed.connect(lambda _: self._ask())
        self._archive: Archive | None = None
        self._language = "en"
        self._asked = 0
        self._stale = False
        self.ref = ""
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._settle = self._timer(_SETTLE_MS)
        self._gather = self._timer(_GATHER_MS)
        self._write_nothing()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._ask)
        return timer

    def set_archive(self, archive: Archive | None, language: str) -> None:
        """Another archive, or another language."""
        if archive is not self._archive:
            self.ref = ""
        self._view = None
        self._archive, self._language = archive, language
        self._ask()

    def show_entry(self, ref: str) -> None:
        """Show the entry with that reference; nothing for an empty one."""
        if ref != self.ref:
            self.ref = ref
            self._settle.start()

    def archive_changed(self, changed: Changed) -> None:
        """The archive has changed: what is shown may have too."""
        if self.ref and (changed.everything or changed.ids):
            self._gather.start()

    def _ask(self) -> None:
        self._asked += 1
        mine, archive, ref, language = self._asked, self._archive, self.ref, self._language
        if archive is None or not ref:
            self._write_nothing()
            return
        editing = self._desk is not None and self._desk.editing
        background.ask(
            self,
            lambda: read(archive, ref, language, editing=editing),
            lambda shown: self._answer(mine, shown),
            lambda _: self._answer(mine, None),
        )

    def _answer(self, mine: int, shown: Shown | None) -> None:
        if mine != self._asked:
            return
        if shown is None:
            self._write_nothing()
        elif shown.sheet is not None and self._desk is not None:
            # What nobody sees is not made: a page of its own is edited there.
            self._stale = not self.isVisible()
            if not self._stale:
                self._edit(shown.sheet, self._desk)
        else:
            self._view = None
            self._write(
                top(shown.details, self._language, self._deeds), cut(shown, self._language, self._deeds)
            )

    def _edit(self, sheet: Sheet, desk: EditingDesk) -> None:
        """The form of the entry, or what the archive says now in the form that stands there."""
        view = self._view
        if view is None or not shiboken6.isValid(view) or view.ref != sheet.ref:
            if view is not None and shiboken6.isValid(view):
                view.leave()
            view = self._view = SheetView(desk, sheet)
            self._title = LinkLabel()
            self._title.setObjectName("sectionTitle")
            self._title.followed.connect(self._deeds.open)
            self._write([self._title, view], [])
        else:
            view.take(sheet)
        assert self._title is not None
        self._title.set_rich(facts.link(facts.entry_address(sheet.kind, sheet.ref), sheet.title or sheet.ref))
        wanted = desk.take_wanted(sheet.ref)
        if wanted is not None:
            view.open(wanted)

    def _write_nothing(self) -> None:
        self._view = None
        hint = quiet_label(translate("Details", "Select a line in a list to see here what is known of it."))
        self._write([hint], [])

    def _write(self, above: Sequence[QWidget], parts: Sequence[Block]) -> None:
        scrolled = self._area.verticalScrollBar().value()
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(20, 20, 20, 24)
        layout.setSpacing(8)
        for widget in above:
            layout.addWidget(widget)
        folded = self._folded()
        for part in parts:
            section = Section(
                part.key, part.title, part.make(), amount=part.amount, open_=part.key not in folded
            )
            section.folded.connect(self._fold)
            layout.addWidget(section)
        layout.addStretch(1)
        self._area.setWidget(column)
        self._area.verticalScrollBar().setValue(scrolled)

    def _folded(self) -> list[object]:
        at_first: list[object] = list(_FOLDED_AT_FIRST)
        return at_first if self._settings is None else self._settings.get(_FOLDED, at_first)

    def _fold(self, key: str, folded: bool) -> None:
        if self._settings is not None:
            others = [one for one in self._folded() if one != key]
            self._settings.set(_FOLDED, [*others, key] if folded else others)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the panel was closed is asked for now."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """The words of another language; the archive's own come with ``set_archive``."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._gather.start()


def read(archive: Archive, ref: str, language: str, *, editing: bool = False) -> Shown:
    """All of it; called on a worker."""
    details = archive.details(ref, language)
    if editing:
        return Shown(details, (), archive.sheet(ref, language))
    history = tuple(archive.history(details.entry.ref, limit=HISTORY, language=language))
    return Shown(details, history, drafts=archive.drafts(details.entry.ref))


def top(details: Details, language: str, deeds: Deeds) -> list[QWidget]:
    """Title, date and place, and the two things done most."""
    kind = blocks.kind_of(details)
    page = facts.entry_address(kind, details.entry.ref)
    title = LinkLabel(facts.link(page, details.entry.title))
    title.setObjectName("sectionTitle")
    title.followed.connect(deeds.open)
    made: list[QWidget] = [title]
    line = escape(subtitle(details, language))
    if line:
        below = LinkLabel(line)
        below.setObjectName("pageLine")
        made.append(below)
    described = missing.badge(details, deeds)
    if described is not None:
        made.append(described)
    if isinstance(details, RecordingDetails):
        play = icon_button("play", translate("Details", "Play"), "on_accent")
        play.setObjectName("primary")
        play.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        play.clicked.connect(lambda: deeds.play(details.entry.ref))
        made.append(play)
    if isinstance(details, AgentDetails | PlaceDetails | SeriesDetails):
        made += _in_a_row(authority_buttons(deeds, details.entry.ref))
    return made


def _in_a_row(buttons: Sequence[QPushButton]) -> list[QWidget]:
    """Quiet buttons beside each other; nothing for none."""
    if not buttons:
        return []
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for button in buttons:
        button.setObjectName("quiet")
        layout.addWidget(button)
    layout.addStretch(1)
    return [row]


def subtitle(details: Details, language: str) -> str:
    """The line below the title."""
    if isinstance(details, RecordingDetails):
        length = words.duration(details.card.duration_ms or None)
        parts = [facts.date(details.date, language), details.place, length]
    elif isinstance(details, EventDetails):
        status = words.word("event_status", details.card.status)
        parts = [facts.date(details.card.date, language), details.card.venue, status]
    elif isinstance(details, SeriesDetails):
        parts = [words.events(details.card.events), words.recordings(details.card.recordings)]
    elif isinstance(details, AgentDetails):
        role = facts.role_and_instrument(details.card.role, details.card.instrument)
        parts = [role, facts.life(details.card.dates, language, details.card.kind)]
    elif isinstance(details, DocumentDetails):
        type_ = words.word("document_type", details.card.type)
        parts = [type_, facts.date(details.card.date, language)]
    elif isinstance(details, AgreementDetails):
        parts = [words.word("agreement_status", details.card.status)]
    else:
        parts = [details.town]
    return " · ".join(part for part in parts if part)


def cut(shown: Shown, language: str, deeds: Deeds) -> list[Block]:
    """The blocks of an entry in the order of the panel."""
    details, entry = shown.details, shown.details.entry
    waiting = drafts.block(shown.drafts, blocks.kind_of(details), deeds)
    found: list[Block | None] = [waiting, blocks.summary(details)]
    if isinstance(details, RecordingDetails):
        found += [
            blocks.people(details.participations, deeds),
            blocks.segments(details, deeds, narrow=True),
            blocks.about(details, language, deeds),
            blocks.files(details, deeds, narrow=True),
            blocks.rights(details, language, deeds),
        ]
    elif isinstance(details, EventDetails):
        found += [
            blocks.schedule(details, language),
            blocks.people(details.participations, deeds),
            blocks.about(details, language, deeds),
            blocks.agreements(details, language, deeds),
        ]
    elif isinstance(details, AgentDetails):
        found += [
            blocks.names(details, deeds),
            blocks.honorifics(details, language, deeds),
            blocks.relations(details, language, deeds),
            blocks.about(details, language, deeds),
            blocks.agreements(details, language, deeds),
        ]
    elif isinstance(details, AgreementDetails):
        found += [
            blocks.about(details, language, deeds),
            blocks.parties(details, deeds),
            linked.under(details, language, deeds),
        ]
    elif isinstance(details, DocumentDetails):
        found += [
            blocks.about(details, language, deeds),
            linked.entries(details, language, deeds),
        ]
    elif isinstance(details, SeriesDetails):
        found += [
            blocks.about(details, language, deeds),
            blocks.people(details.participations, deeds),
            blocks.agreements(details, language, deeds),
        ]
    else:
        found.append(blocks.about(details, language, deeds))
    found += [
        blocks.documents(entry, language, deeds),
        blocks.notes(entry, deeds),
        blocks.titles(entry, deeds),
        blocks.history(shown.history, deeds),
        blocks.identity(entry, deeds),
    ]
    return [one for one in found if one is not None]
