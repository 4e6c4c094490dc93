"""The page of a recording: who is heard, its segments to be played, its copies and files, papers and rights."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import ParticipationView, RecordingDetails
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.missing import heading_and_badge
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, play_button, stacked, titled
from mugham_archive.desktop.widgets import Chip, SegmentStrip
from mugham_archive.spoken import words

translate = QCoreApplication.translate
MOST_NAMES = 6


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the recording with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, RecordingDetails)
    language, deeds = frame.language, deeds_of(frame)
    written: list[QWidget] = [stacked(heading_and_badge(heading(frame, details), details, deeds), 12)]
    if known.table is not None:
        written.append(known.table)
    elif details.segments:
        written.append(_segments(details, deeds))
    left = parts(
        blocks.people(details.participations, deeds),
        blocks.summary(details),
        blocks.notes(details.entry, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.titles(details.entry, deeds),
    )
    right = parts(
        blocks.about(details, language, deeds),
        blocks.rights(details, language, deeds),
        blocks.identity(details.entry, deeds),
    )
    written.append(Columns(left, right))
    written += parts(blocks.files(details, deeds), blocks.history(known.history, deeds))
    return written


def heading(frame: PageFrame, details: RecordingDetails) -> Heading:
    """Title, performers, date and place; play."""
    card = details.card
    when = facts.date(details.date, frame.language)
    place = [escape(when), escape(details.place), words.duration(card.duration_ms or None)]
    event = details.event
    if event is not None:
        place.insert(0, facts.link(f"event/{event.ref}", event.title))
    if details.series is not None:
        place.insert(0, facts.link(f"series/{details.series.ref}", details.series.title))
    chips = [Chip(words.word("access", details.access)), Chip(words.word("state", details.state))]
    shown = Heading(
        details.entry.title,
        kicker=translate("Pages", "Recording"),
        lines=(performers(details.participations), " · ".join(one for one in place if one)),
        chips=chips,
        buttons=[play_button(translate("Pages", "Play"), lambda: frame.play([card.ref]))],
    )
    shown.followed.connect(frame.open)
    return shown


def performers(participations: tuple[ParticipationView, ...]) -> str:
    """The names as links, each once; the roles and whoever does not fit are told further down."""
    names = {one.agent_ref: one.name for one in participations}
    shown = [facts.link(f"agent/{ref}", name) for ref, name in names.items()]
    return " · ".join(shown[:MOST_NAMES]) + (" · …" if len(shown) > MOST_NAMES else "")


def _segments(details: RecordingDetails, deeds: blocks.Deeds) -> QWidget:
    strip = SegmentStrip(details.segments, details.card.duration_ms)
    strip.activated.connect(deeds.play)
    block = blocks.segments(details, deeds)
    assert block is not None
    return titled(block.title, stacked([strip, block.make()], 12), amount=block.amount)
