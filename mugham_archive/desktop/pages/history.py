"""The page of the history: every change with who made it and when; any of them can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mugham_archive.catalogue.views import ChangeSetView
from mugham_archive.desktop import background, words
from mugham_archive.desktop.details.blocks import change_words
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.lists import import_offer
from mugham_archive.desktop.pages.loaded import LoadedPage

translate = QCoreApplication.translate
PAGE = 100


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    reach = Reach()

    def read() -> list[ChangeSetView]:
        return frame.archive.history(limit=reach.limit + 1)

    def build(found: Sequence[ChangeSetView]) -> list[QWidget]:
        heading = Heading(translate("Pages", "History"))
        if not found:
            return [heading, _nothing(frame)]
        written: list[QWidget] = [heading, table(frame, found[: reach.limit])]
        if len(found) > reach.limit:
            older = QPushButton(translate("Pages", "Show older changes"))
            older.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            older.clicked.connect(further)
            written.append(older)
        return written

    def further() -> None:
        reach.limit += PAGE
        page.refresh()

    page = LoadedPage(frame, address, read, build, lambda _: translate("Pages", "History"))
    return page


@dataclass(slots=True)
class Reach:
    """How far back the page shows the history."""

    limit: int = PAGE


def _nothing(frame: PageFrame) -> QWidget:
    return import_offer(
        frame,
        "history",
        translate("Pages", "Nothing has been changed yet"),
        translate(
            "Pages", "Every change stands here with who made it, and can be taken back, also tomorrow."
        ),
    )


def table(frame: PageFrame, found: Sequence[ChangeSetView]) -> ShortTable:
    """When, who, what, on which entries, and the deed that takes it back or brings it back."""
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
    entries = {str(one.id): one.entries for one in found}
    shown.opened.connect(lambda number: _open(frame, entries.get(number, ())))
    return shown


def take_back(frame: PageFrame, asker: QWidget, number: int) -> None:
    """Take a change back (or an undo: bring the change back); the page hears of it like everybody else."""
    background.ask(
        asker,
        lambda: frame.archive.undo(number),
        lambda _: None,
        lambda error: frame.tell(str(error)),
    )


def _open(frame: PageFrame, entries: Sequence[str]) -> None:
    if entries:
        frame.open_entry(entries[0])


def _row(one: ChangeSetView) -> Row:
    entries = ", ".join(one.entries[:4]) + (" …" if len(one.entries) > 4 else "")
    deed = "" if one.undone_by is not None else deed_words(one)
    return Row(
        str(one.id),
        (words.moment(one.when), one.who, change_words(one), entries, deed),
        muted=one.undone_by is not None,
    )


def deed_words(one: ChangeSetView) -> str:
    """What can be done with a change that stands."""
    if one.kind == "undo":
        return translate("Pages", "Bring back")
    return translate("Pages", "Take back")
