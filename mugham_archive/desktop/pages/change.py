"""The page of one change: every row that it touched, from what to what, and the way to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mugham_archive.catalogue import change_lines, history
from mugham_archive.catalogue.views import ChangeLine, ChangeSetView
from mugham_archive.desktop.desk.taking_back import take_back
from mugham_archive.desktop.details.blocks import change_words as words_of
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.history import deed_words
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.errors import ArchiveError
from mugham_archive.spoken import change_words, words

translate = QCoreApplication.translate
PAGE = 200


@dataclass(slots=True)
class Reach:
    """How many rows of the change the page shows."""

    limit: int = PAGE


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is written from."""

    change: ChangeSetView
    lines: Sequence[ChangeLine]
    more: bool


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page at ``change/NUMBER``."""
    reach = Reach()
    text = address.partition("/")[2]

    def read() -> Known:
        if not text.isdigit() or len(text) > 15:
            raise ArchiveError("There is no change {number}.", number=text)
        with frame.archive.read() as session:
            change = history.one(session, int(text))
            lines = change_lines.lines(session, change.id, frame.language, limit=reach.limit + 1)
        places = list(dict.fromkeys(line.place for line in lines))
        kept = set(places[: reach.limit])
        return Known(change, [line for line in lines if line.place in kept], len(places) > reach.limit)

    def further() -> None:
        reach.limit += PAGE
        page.refresh()

    def build(known: Known) -> list[QWidget]:
        written: list[QWidget] = [heading(frame, known.change), table(frame, known.lines)]
        if known.more:
            more = QPushButton(translate("Pages", "Show more"))
            more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            more.clicked.connect(further)
            written.append(more)
        return written

    page = LoadedPage(frame, address, read, build, lambda known: words_of(known.change))
    return page


def heading(frame: PageFrame, change: ChangeSetView) -> Heading:
    """What was done, by whom and when, and the deed that takes it back."""
    kicker = translate("Pages", "Change %1").replace("%1", words.number(change.id))
    lines = [" · ".join(part for part in (words.moment(change.when), change.who) if part)]
    buttons = []
    if change.undone_by is None:
        deed = icon_button("undo", deed_words(change))
        deed.clicked.connect(lambda: take_back(frame, deed, change.id))
        buttons.append(deed)
    else:
        address = f"change/{change.undone_by}"
        taken = translate("Pages", "Taken back by change %1").replace("%1", words.number(change.undone_by))
        lines.append(f'<a href="{address}">{taken}</a>')
    shown = Heading(words_of(change), kicker=kicker, lines=lines, buttons=buttons)
    shown.followed.connect(frame.open)
    return shown


def table(frame: PageFrame, lines: Sequence[ChangeLine]) -> ShortTable:
    """Each line of the change; Enter opens the entry it is about."""
    shown = ShortTable(
        [
            Column(translate("Pages", "Entry")),
            Column(translate("Pages", "What")),
            Column(translate("Pages", "Before")),
            Column(translate("Pages", "After")),
        ],
        name=translate("Pages", "What was changed"),
    )
    shown.set_rows([_row(number, line) for number, line in enumerate(lines)])
    shown.hide_empty_columns()
    shown.opened.connect(lambda number: _open(frame, lines[int(number)]))
    return shown


def _open(frame: PageFrame, line: ChangeLine) -> None:
    if line.ref:
        frame.open_entry(line.ref)


def _row(number: int, line: ChangeLine) -> Row:
    before, after = change_words.before(line), change_words.after(line)
    entry = " ".join(part for part in (line.title, f"({line.ref})" if line.ref else "") if part)
    told = change_words.what(line)
    one_line = tuple(" ".join(text.split()) for text in (entry, told, before, after))
    tip = "\n".join(part for part in (entry, told, before, "→ " + after if after else "") if part)
    return Row(str(number), one_line, tip=tip)
