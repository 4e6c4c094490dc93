"""The page of the history: every change with who made it, when and to what, narrowed as one likes; any can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.archive import Changed
from mugham_archive.catalogue import history
from mugham_archive.catalogue.history import Wanted
from mugham_archive.catalogue.views import ChangeSetView
from mugham_archive.desktop.desk.taking_back import take_back
from mugham_archive.desktop.details.blocks import change_words as words_of
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.asking import Asking
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.lists import import_offer
from mugham_archive.desktop.pages.sheet import MARGIN, Sheet, apology
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.chooser import Chooser
from mugham_archive.spoken import change_words, words

translate = QCoreApplication.translate
PAGE = 100
KINDS = ("recording", "event", "series", "agent", "place", "document", "agreement", "segment")
# Spans of time by the days they go back.
_DAYS = (None, 0, 7, 30, 365)


@dataclass(frozen=True, slots=True)
class Found:
    """What the page is written from."""

    changes: Sequence[ChangeSetView]
    authors: Sequence[str]


def make(frame: PageFrame, address: str) -> HistoryPage:
    """The page."""
    return HistoryPage(frame, address)


class HistoryPage(QWidget):
    """The filter stays where it is while the table below follows it and the archive."""

    title_changed = Signal(str)
    written = Signal()

    def __init__(self, frame: PageFrame, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = address
        self._frame = frame
        self._wanted = Wanted()
        self._limit = PAGE
        self._authors: Sequence[str] = ()
        self._asking = Asking(self, self._read, self._write, self._fail, None)
        self._heading = QVBoxLayout()
        self._heading.setContentsMargins(0, 0, 0, 0)
        self.who, self.kind, self.time = Chooser(), Chooser(), Chooser()
        self._filter = QWidget()
        row = QHBoxLayout(self._filter)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(12)
        for box in (self.who, self.kind, self.time):
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(180)
            row.addWidget(box)
            box.activated.connect(self._narrow)
        row.addStretch(1)
        self._sheet = Sheet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.addLayout(self._heading)
        column.addLayout(top)
        column.addWidget(self._filter)
        column.addWidget(self._sheet, 1)
        self.setFocusProxy(self.who)
        self._name()

    def _name(self) -> None:
        while (item := self._heading.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._heading.addWidget(Heading(translate("Pages", "History")))
        _fill(
            self.kind,
            [(translate("Pages", "Of everything"), None), *((change_words.part(k), k) for k in KINDS)],
        )
        spans = (
            translate("Pages", "At any time"),
            translate("Pages", "Today"),
            translate("Pages", "In the last week"),
            translate("Pages", "In the last month"),
            translate("Pages", "In the last year"),
        )
        _fill(self.time, list(zip(spans, _DAYS, strict=True)))
        self._name_authors()
        for box, name in (
            (self.who, translate("Pages", "Changed by")),
            (self.kind, translate("Pages", "Changes of")),
            (self.time, translate("Pages", "Changed when")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)

    def _name_authors(self) -> None:
        nobody = translate("Pages", "Nobody named")
        _fill(
            self.who,
            [(translate("Pages", "By anybody"), None), *((one or nobody, one) for one in self._authors)],
        )

    def _narrow(self) -> None:
        days = self.time.currentData()
        since = None if days is None else QDate.currentDate().addDays(-days).toString("yyyy-MM-dd")
        self._wanted = replace(
            self._wanted, who=self.who.currentData(), kind=self.kind.currentData(), since=since
        )
        self._limit = PAGE
        self.refresh()

    def _read(self) -> Found:
        archive, wanted, limit = self._frame.archive, self._wanted, self._limit
        with archive.read() as session:
            authors = history.authors(session)
        return Found(archive.history(limit=limit + 1, wanted=wanted), authors)

    def refresh(self) -> None:
        """Ask again."""
        self._asking.ask()

    def changed(self, changed: Changed) -> None:
        """The archive has changed."""
        self._asking.changed(changed)

    def _write(self, found: Found) -> None:
        if list(found.authors) != list(self._authors):
            self._authors = found.authors
            self._name_authors()
        narrowed = self._wanted != Wanted()
        self._filter.setVisible(bool(found.changes) or narrowed)
        parts: list[QWidget] = []
        if found.changes:
            parts.append(table(self._frame, found.changes[: self._limit]))
        else:
            parts.append(_no_such_change() if narrowed else _nothing(self._frame))
        if len(found.changes) > self._limit:
            older = QPushButton(translate("Pages", "Show older changes"))
            older.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            older.clicked.connect(self._further)
            parts.append(older)
        self._sheet.write(parts)
        self.title_changed.emit(translate("Pages", "History"))
        self.written.emit()

    def _further(self) -> None:
        self._limit += PAGE
        QTimer.singleShot(0, self, self.refresh)

    def _fail(self, sentence: str) -> None:
        self._sheet.write([apology(self._frame.open, sentence)])
        self.written.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: everything is said anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_sheet"):
            self._name()
            self.refresh()


def _fill(box: Chooser, choices: Sequence[tuple[str, object]]) -> None:
    chosen = box.currentData()
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)


def _nothing(frame: PageFrame) -> QWidget:
    return import_offer(
        frame,
        "history",
        translate("Pages", "Nothing has been changed yet"),
        translate(
            "Pages", "Every change stands here with who made it, and can be taken back, also tomorrow."
        ),
    )


def _no_such_change() -> QWidget:
    return EmptyState(
        "history",
        translate("Pages", "No such change"),
        translate("Pages", "Choose another person, another kind or a longer time above."),
    )


def table(frame: PageFrame, found: Sequence[ChangeSetView]) -> ShortTable:
    """When, who, what, on which entries, and the deed that takes it back or brings it back; Enter opens the change."""
    shown = ShortTable(
        [
            Column(translate("Pages", "When"), wide=False),
            Column(translate("Pages", "Who"), wide=False),
            Column(translate("Pages", "What")),
            Column(translate("Pages", "Entries")),
            Column("", link=True, wide=False),
        ],
        name=translate("Pages", "History"),
    )
    shown.set_rows([_row(one) for one in found])
    shown.followed.connect(lambda number, _column: take_back(frame, shown, int(number)))
    shown.opened.connect(lambda number: frame.open(f"change/{number}"))
    return shown


def _row(one: ChangeSetView) -> Row:
    entries = ", ".join(one.entries[:4]) + (", …" if len(one.entries) > 4 else "")
    deed = "" if one.undone_by is not None else deed_words(one)
    return Row(
        str(one.id),
        (words.moment(one.when), one.who, words_of(one), entries, deed),
        muted=one.undone_by is not None,
    )


def deed_words(one: ChangeSetView) -> str:
    """What can be done with a change that stands."""
    if one.kind == "undo":
        return translate("Pages", "Bring back")
    return translate("Pages", "Take back")
