"""The page of the bin: what was deleted, by whom and when, and the way back for each of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.views import BinnedView
from mugham_archive.desktop.desk.bringing_back import bring_back
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.spoken import change_words, words

translate = QCoreApplication.translate
PAGE = 100


@dataclass(slots=True)
class Reach:
    """How much of the bin the page shows."""

    limit: int = PAGE


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from."""

    entries: Sequence[BinnedView]
    amount: int


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    reach = Reach()

    def read() -> Known:
        with frame.archive.read() as session:
            return Known(bin_.listed(session, limit=reach.limit), bin_.amount(session))

    def further() -> None:
        reach.limit += PAGE
        page.refresh()

    def build(known: Known) -> list[QWidget]:
        title = translate("Pages", "Bin")
        if not known.entries:
            return [Heading(title), _nothing(frame)]
        shown = table(frame, known.entries)
        some = icon_button("undo", translate("Pages", "Bring back the selected"))
        some.clicked.connect(lambda: bring_back(frame, shown, list(map(int, shown.keys()))))
        line = translate("Pages", "Whole, with all that hung on it. No file on disk was touched.")
        heading = Heading(title, lines=(words.entries(known.amount), line), buttons=[some])
        written: list[QWidget] = [heading, shown]
        if known.amount > len(known.entries):
            more = QPushButton(translate("Pages", "Show more"))
            more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            more.clicked.connect(further)
            written.append(more)
        return written

    page = LoadedPage(frame, address, read, build, lambda _: translate("Pages", "Bin"))
    return page


def _nothing(frame: PageFrame) -> EmptyState:
    return offer(
        "bin",
        translate("Pages", "The bin is empty"),
        translate("Pages", "What is deleted lies here and can be brought back whole, also tomorrow."),
        translate("Pages", "Show the history"),
        lambda: frame.open("history"),
    )


def table(frame: PageFrame, found: Sequence[BinnedView]) -> ShortTable:
    """Title, kind, how much went with it, who and when, and the way back; Enter opens the change."""
    shown = ShortTable(
        [
            Column(translate("Pages", "Title")),
            Column(translate("Pages", "Kind"), wide=False),
            Column(translate("Pages", "Went with it"), number=True, wide=False),
            Column(translate("Pages", "When"), wide=False),
            Column(translate("Pages", "Who"), wide=False),
            Column("", link=True, wide=False),
        ],
        name=translate("Pages", "Bin"),
    )
    shown.set_rows([_row(one) for one in found])
    sets = {str(one.id): one.change_set for one in found}
    shown.followed.connect(lambda key, _column: bring_back(frame, shown, [int(key)]))
    shown.opened.connect(lambda key: frame.open(f"change/{sets[key]}"))
    return shown


def _row(one: BinnedView) -> Row:
    return Row(
        str(one.id),
        (
            " ".join(part for part in (one.title, f"({one.ref})") if part),
            change_words.part(one.kind),
            words.number(one.hanging) if one.hanging else "–",
            words.moment(one.when),
            one.who,
            translate("Pages", "Bring back"),
        ),
        tip=one.words,
    )
