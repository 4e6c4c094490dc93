"""The page of the vocabularies: every word with how often it is used, corrected, added to and merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.authorities import terms
from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.views import TermUse
from mugham_archive.desktop.desk.merging import merge_two
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.dialogs.terms import TermDialog
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.jobs import Job
from mugham_archive.spoken import term_words, words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page at ``terms`` (every vocabulary) or ``terms/SCHEME``."""
    scheme = address.partition("/")[2]
    if not scheme:
        return LoadedPage(
            frame, address, lambda: _schemes(frame), lambda found: _overview(frame, found), lambda _: _title(),
            frozenset(("term",)),
        )  # fmt: skip

    def read() -> Sequence[TermUse]:
        with frame.archive.read() as session:
            return terms.used(session, scheme, frame.language)

    return LoadedPage(
        frame,
        address,
        read,
        lambda found: _vocabulary(frame, scheme, found),
        lambda _: term_words.scheme(scheme),
    )


def _title() -> str:
    return translate("Pages", "Vocabularies")


def _schemes(frame: PageFrame) -> dict[str, int]:
    with frame.archive.read() as session:
        return terms.schemes(session)


def _overview(frame: PageFrame, found: dict[str, int]) -> list[QWidget]:
    table = ShortTable(
        [
            Column(translate("Pages", "Vocabulary")),
            Column(translate("Pages", "Terms"), number=True, wide=False),
        ],
        name=_title(),
    )
    table.setMaximumWidth(560)
    named = sorted((term_words.scheme(code), code, amount) for code, amount in found.items())
    table.set_rows([Row(code, (name, words.number(amount))) for name, code, amount in named])
    table.opened.connect(lambda code: frame.open(f"terms/{code}"))
    return [Heading(_title()), table]


def _vocabulary(frame: PageFrame, scheme: str, found: Sequence[TermUse]) -> list[QWidget]:
    table = ShortTable(
        [
            Column(translate("Pages", "Azerbaijani")),
            Column(translate("Pages", "English")),
            Column(translate("Pages", "Russian")),
            Column(translate("Pages", "Other words")),
            Column(translate("Pages", "Recordings"), number=True, link=True, wide=False),
            Column(translate("Pages", "Used"), number=True, link=True, wide=False),
        ],
        name=term_words.scheme(scheme),
    )
    table.set_rows(_rows(found))
    table.setProperty("authorities", True)
    by_key = {f"{scheme}/{one.code}": one for one in found}
    table.followed.connect(lambda key, _column: frame.open(f"term/{key}"))
    table.opened.connect(lambda key: frame.open(f"term/{key}"))

    def selected() -> list[TermUse]:
        return list(map(by_key.__getitem__, table.keys()))

    buttons = [
        _button("add", translate("Pages", "Add a term…"), lambda: add(frame, table, scheme)),
        _button("edit", translate("Pages", "Change the words…"), lambda: edit(frame, table, selected())),
        _button("merge", translate("Pages", "Merge two…"), lambda: merge_chosen(frame, table, table.keys())),
    ]
    used = sum(1 for one in found if one.uses)
    line = translate("Pages", "%1 of %2 are used").replace("%1", words.number(used))
    heading = Heading(
        term_words.scheme(scheme),
        kicker=_title(),
        lines=(line.replace("%2", words.number(len(found))),),
        buttons=buttons,
    )
    return [heading, table]


def _button(icon: str, text: str, deed: Callable[[], None]) -> QPushButton:
    button = icon_button(icon, text)
    button.clicked.connect(lambda: deed())
    return button


def _rows(found: Sequence[TermUse]) -> list[Row]:
    known = {one.code for one in found}
    children: dict[str | None, list[TermUse]] = {}
    for one in found:
        children.setdefault(one.parent_code if one.parent_code in known else None, []).append(one)

    def below(parent: str | None) -> tuple[Row, ...]:
        return tuple(
            Row(
                f"{one.scheme}/{one.code}",
                (
                    one.az or one.label,
                    one.en,
                    one.ru,
                    ", ".join(one.variants),
                    words.number(one.recordings) if one.recordings else "–",
                    words.number(one.uses) if one.uses else "–",
                ),
                children=below(one.code),
                muted=not one.uses,
            )
            for one in children.get(parent, ())
        )

    return list(below(None))


def _change(frame: PageFrame, asker: QWidget, said: str, deed: Callable[[ChangeInProgress], object]) -> None:
    def do(job: Job) -> None:
        with frame.archive.change(said, job=job) as change:
            deed(change)

    work(asker, said, do, lambda _: None, lambda sentence: frame.tell(sentence) if sentence else None)


def add(frame: PageFrame, asker: QWidget, scheme: str) -> None:
    """Ask for the words of a new term, and add it."""
    dialog = TermDialog(translate("Pages", "Add a term"), parent=asker.window())
    if dialog.exec():
        said = translate("Pages", "Add the term “%1”").replace("%1", dialog.first_word())
        given, variants = dialog.words(), dialog.variants()

        def deed(change: ChangeInProgress) -> None:
            number = terms.add_term(change, scheme, given)
            if variants:
                terms.set_words(change, number, given, variants)

        _change(frame, asker, said, deed)


def edit(frame: PageFrame, asker: QWidget, chosen: Sequence[TermUse]) -> None:
    """Ask for other words of the chosen term."""
    if len(chosen) != 1:
        frame.tell(translate("Pages", "Select the term whose words are to be changed."))
        return
    (term,) = chosen
    dialog = TermDialog(translate("Pages", "Change the words"), term, asker.window())
    if dialog.exec():
        said = translate("Pages", "Change the words of “%1”").replace("%1", term.label)
        given, variants = dialog.words(), dialog.variants()
        _change(frame, asker, said, lambda change: terms.set_words(change, term.id, given, variants))


def merge_chosen(frame: PageFrame, asker: QWidget, chosen: Sequence[str]) -> None:
    """Make one of the two chosen terms (``scheme/code``), after showing both."""
    if len(chosen) != 2:
        frame.tell(translate("Pages", "Select the two terms that are the same."))
        return
    merge_two(frame, asker, chosen, open_kept=False)
