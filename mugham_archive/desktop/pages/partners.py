"""The page of all partners: the organisations with agreements or with events held together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import AgentCard
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    concerns = frozenset({"agent", "agreement", "event"})
    return LoadedPage(
        frame,
        address,
        lambda: frame.archive.partners(frame.language),
        lambda found: build(frame, found),
        lambda _: translate("Pages", "Partners"),
        concerns,
    )


def build(frame: PageFrame, partners: Sequence[AgentCard]) -> list[QWidget]:
    """One row for each."""
    heading = Heading(
        translate("Pages", "Partners"), lines=(words.partners(len(partners)),) if partners else ()
    )
    if not partners:
        empty = EmptyState(
            "partner",
            translate("Pages", "No partners yet"),
            translate(
                "Pages", "Organisations that signed an agreement or held an event together stand here."
            ),
            translate("Pages", "Show all agreements"),
        )
        empty.triggered.connect(lambda: frame.open("agreements"))
        return [heading, empty]
    table = ShortTable(
        [
            Column(translate("Pages", "Name")),
            Column(translate("Pages", "Recordings"), number=True, wide=False),
        ],
        name=translate("Pages", "Partners"),
    )
    table.set_rows([Row(one.ref, (one.name, words.number(one.recordings))) for one in partners])
    for named in ("entries", "authorities"):
        table.setProperty(named, True)
    table.opened.connect(lambda ref: frame.open(f"partner/{ref}"))
    table.chosen.connect(frame.choose)
    return [heading, table]
