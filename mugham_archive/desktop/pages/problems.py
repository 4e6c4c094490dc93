"""The page of problems: what needs a hand, how often, and the way to each list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.views import Problem
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    return LoadedPage(
        frame,
        address,
        lambda: frame.archive.problems(frame.language),
        lambda found: build(frame, found),
        lambda _: translate("Pages", "Problems"),
        frozenset({"recording", "event"}),
    )


def build(frame: PageFrame, problems: Sequence[Problem]) -> list[QWidget]:
    """One row for each question, the number first; Enter opens the entries concerned."""
    described = QPushButton(translate("Pages", "How it is described"))
    described.clicked.connect(lambda: frame.open("described"))
    heading = Heading(translate("Pages", "Problems"), buttons=(described,))
    if not problems:
        empty = EmptyState(
            "check",
            translate("Pages", "Nothing needs a hand"),
            translate("Pages", "Missing files, undated recordings and unnamed performers would stand here."),
            translate("Pages", "Show all recordings"),
        )
        empty.triggered.connect(lambda: frame.open("recordings"))
        return [heading, empty]
    table = ShortTable(
        [
            Column(translate("Pages", "Number"), number=True, wide=False),
            Column(translate("Pages", "What is wrong")),
            Column(translate("Pages", "What it means")),
        ],
        name=translate("Pages", "Problems"),
    )
    table.set_rows(
        [
            Row(
                one.code,
                (
                    words.number(one.count),
                    words.word("problem", one.code),
                    words.word("problem_help", one.code),
                ),
            )
            for one in problems
        ]
    )
    table.opened.connect(lambda code: frame.open(f"problems/{code}"))
    return [heading, table]
