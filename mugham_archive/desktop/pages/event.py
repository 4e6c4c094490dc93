"""The page of an event: when it was and when it should have been, where, who took part, what was recorded."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import EventDetails, Listing, RecordingCard
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.missing import heading_and_badge
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.recording_rows import recording_table
from mugham_archive.desktop.pages.sheet import Columns, parts, play_button, stacked, titled
from mugham_archive.desktop.widgets import Chip
from mugham_archive.spoken import words

translate = QCoreApplication.translate
MOST_RECORDINGS = 200


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the event with that reference."""
    ref = address.partition("/")[2]
    listing = Listing("recording", event=ref, sort="title")
    return entry_page(frame, address, build, listing, MOST_RECORDINGS)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, EventDetails)
    language, deeds = frame.language, deeds_of(frame)
    left = parts(
        blocks.summary(details),
        blocks.people(details.participations, deeds),
        blocks.notes(details.entry, deeds),
    )
    right = parts(
        blocks.about(details, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.agreements(details, language, deeds),
        blocks.titles(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    return [
        stacked(heading_and_badge(heading(frame, details, known.recordings), details, deeds), 12),
        *parts(blocks.schedule(details, language)),
        _recordings(frame, known.recordings),
        Columns(left, right),
        *parts(blocks.history(known.history, deeds)),
    ]


def heading(frame: PageFrame, details: EventDetails, recordings: tuple[RecordingCard, ...]) -> Heading:
    """Title, date, venue and what became of it; play all of it."""
    card = details.card
    when = ", ".join(
        part for part in (facts.date(card.date, frame.language), details.start_time or "") if part
    )
    place = [escape(when), escape(card.venue)]
    if details.series is not None:
        place.insert(0, facts.link(f"series/{details.series.ref}", details.series.title))
    buttons = []
    if recordings:
        refs = [one.ref for one in recordings]
        buttons.append(play_button(translate("Pages", "Play all"), lambda: frame.play(refs)))
    tone = "warning" if card.status in ("postponed", "cancelled", "interrupted") else "plain"
    shown = Heading(
        details.entry.title,
        kicker=card.type or translate("Pages", "Event"),
        lines=(" · ".join(one for one in place if one), escape(details.occasion)),
        chips=[Chip(words.word("event_status", card.status), tone=tone)],
        buttons=buttons,
    )
    shown.followed.connect(frame.open)
    return shown


def _recordings(frame: PageFrame, recordings: tuple[RecordingCard, ...]) -> QWidget:
    title = translate("Pages", "Recordings")
    if not recordings:
        empty = blocks.paragraph(
            translate("Pages", "Nothing was recorded, or it has not been brought in yet.")
        )
        return titled(title, empty)
    return titled(title, recording_table(frame, recordings, event=False), amount=str(len(recordings)))
