"""The page of a series or season: its cover and story, its seasons, its recordings and events."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mugham_archive.catalogue.completeness import level, named, needed
from mugham_archive.catalogue.views import Completeness, Listing, SeriesDetails
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.missing import TONES
from mugham_archive.desktop.pages.described import line
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import import_offer
from mugham_archive.desktop.pages.sheet import play_button
from mugham_archive.desktop.theme import covers
from mugham_archive.desktop.widgets import Chip, EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate
COVER = 152


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``series/REF``."""
    ref = address.partition("/")[2]
    recordings = Listing("recording", series=ref, sort="date")
    events = Listing("event", series=ref, sort="date")

    def no_recordings() -> EmptyState:
        return import_offer(
            frame,
            "recording",
            translate("Pages", "Nothing to hear in this series yet"),
            translate("Pages", "Recordings stand here as soon as their events are put into this series."),
        )

    def no_events() -> EmptyState:
        return import_offer(
            frame,
            "event",
            translate("Pages", "No events in this series yet"),
            translate(
                "Pages", "Evenings and lectures stand here, also those that were postponed or cancelled."
            ),
        )

    def build(read: tuple[SeriesDetails, Completeness] | None) -> Written:
        details, described = read or (None, None)
        above: list[QWidget] = [
            Heading("", side=cover(""))
            if details is None or described is None
            else heading(frame, details, described)
        ]
        counts = (None, None) if details is None else (details.card.recordings, details.card.events)
        return Written(
            details.entry.title if details else "",
            above,
            [
                Tab(translate("Pages", "Recordings"), recordings, counts[0], no_recordings),
                Tab(translate("Pages", "Events"), events, counts[1], no_events),
            ],
        )

    concerns = frozenset(("series", "event", "recording", "agreement"))

    def ask() -> tuple[SeriesDetails, Completeness]:
        details = frame.archive.details(ref, frame.language)
        assert isinstance(details, SeriesDetails)
        return details, frame.archive.completeness(details.card.ref)

    return ListedPage(frame, address, ask, build, concerns)


def heading(frame: PageFrame, details: SeriesDetails, described: Completeness) -> Heading:
    """Title in all languages, years, description, seasons, how far it is described; play all."""
    card = details.card
    others = [one.text for one in details.entry.titles if one.text != details.entry.title]
    counts = f"{words.events(card.events)} · {words.recordings(card.recordings)}"
    when = facts.date(card.dates, frame.language)
    parent = ""
    if details.parent is not None:
        parent = facts.link(f"series/{details.parent.ref}", details.parent.title)
    seasons = " · ".join(
        facts.link(f"series/{one.ref}", f"{one.title} ({one.recordings})") for one in details.seasons
    )
    label = translate("Pages", "Seasons:") if seasons else ""
    agreements = " · ".join(
        facts.link(f"agreement/{one.ref}", one.title or one.number) for one in details.agreements
    )
    under = translate("Pages", "Under:") if agreements else ""
    buttons = []
    if card.recordings:
        play = translate("Pages", "Play all")
        listing = Listing("recording", series=card.ref, sort="date")
        buttons.append(play_button(play, lambda: frame.play_list(listing)))
    buttons += authority_buttons(deeds_of(frame), card.ref)
    shown = Heading(
        details.entry.title,
        kicker=translate("Pages", "Season") if details.parent else translate("Details", "Series"),
        lines=(
            escape(" · ".join(others)),
            " · ".join(one for one in (parent, escape(when), counts) if one),
            facts.paragraphs(details.description),
            f"{label} {seasons}".strip(),
            f"{under} {agreements}".strip(),
            line(described.recordings, "recording", card.ref) if described.recordings.total else "",
        ),
        chips=[*lights(frame, details, described)],
        buttons=buttons,
        side=cover(card.code or card.ref),
    )
    shown.followed.connect(frame.open)
    return shown


def lights(frame: PageFrame, details: SeriesDetails, described: Completeness) -> list[QWidget]:
    """Whether the series itself is described, and the way to all figures."""
    light = level("series", details.lacks)
    chip = Chip(words.word("light", light), tone=TONES[light])
    missing = [
        words.small(words.word("lacking", code)) for code in named(details.lacks) if code in needed("series")
    ]
    if missing:
        chip.setToolTip(translate("Details", "Missing:") + " " + ", ".join(missing))
    found: list[QWidget] = [chip]
    if described.recordings.total or described.events.total:
        more = QPushButton(translate("Pages", "How it is described"))
        more.setObjectName("quiet")
        more.clicked.connect(lambda: frame.open(f"described/{details.card.ref}"))
        found.append(more)
    return found


def cover(code: str) -> QLabel:
    """The cover drawn from the code; an empty place of the same size while the code is not known."""
    picture = QLabel()
    picture.setFixedSize(COVER, COVER)
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if code:
        picture.setPixmap(covers.cover(code, COVER, picture.devicePixelRatioF()))
    return picture
