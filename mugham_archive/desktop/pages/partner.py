"""The page of a partner: the agreements with an organisation and the events held together."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import AgentDetails, EventCard, Listing
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, titled
from mugham_archive.spoken import words

translate = QCoreApplication.translate
MOST_EVENTS = 500


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the organisation with that reference."""
    ref = address.partition("/")[2]
    listing = Listing("event", agent=ref, sort="date", descending=True)
    return entry_page(frame, address, build, listing, MOST_EVENTS)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, AgentDetails)
    language, deeds = frame.language, deeds_of(frame)
    card = details.card
    heading = Heading(
        card.name,
        kicker=translate("Pages", "Partner"),
        lines=(
            escape(" · ".join(dict.fromkeys(one.text for one in details.names if one.text != card.name))),
            escape(" · ".join((words.events(len(known.events)), words.recordings(card.recordings)))),
        ),
        buttons=authority_buttons(deeds, card.ref),
    )
    left = parts(blocks.summary(details), blocks.agreements(details, language, deeds))
    right = parts(
        blocks.about(details, language, deeds),
        blocks.relations(details, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.notes(details.entry, deeds),
    )
    return [
        heading,
        Columns(left, right),
        _events(frame, known.events),
        *parts(blocks.history(known.history, deeds)),
    ]


def _events(frame: PageFrame, events: tuple[EventCard, ...]) -> QWidget:
    title = translate("Pages", "Events held together")
    if not events:
        return titled(title, blocks.paragraph(translate("Pages", "No event names this organisation yet.")))
    table = ShortTable(
        [
            Column(translate("Pages", "Date"), wide=False),
            Column(translate("Pages", "Title")),
            Column(translate("Details", "Series")),
            Column(translate("Pages", "Status"), wide=False),
            Column(translate("Pages", "Recordings"), number=True, wide=False),
        ],
        name=title,
    )
    table.set_rows(
        [
            Row(
                one.ref,
                (
                    facts.date(one.date, frame.language),
                    one.title,
                    one.series,
                    words.word("event_status", one.status),
                    words.number(one.recordings),
                ),
            )
            for one in events
        ]
    )
    table.opened.connect(lambda ref: frame.open(f"event/{ref}"))
    table.chosen.connect(frame.choose)
    return titled(title, table, amount=words.number(len(events)))
