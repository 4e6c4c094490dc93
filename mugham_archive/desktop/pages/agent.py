"""The page of a performer: every spelling, honours, teachers and pupils, the years, and all that can be heard of them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.views import AgentDetails, Listing
from mugham_archive.desktop import words
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.performances import Performances
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, play_button
from mugham_archive.desktop.theme import icons

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the performer, ensemble or organisation with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, AgentDetails)
    language, deeds = frame.language, deeds_of(frame)
    performances = Performances(details, language)
    performances.opened.connect(frame.open)
    performances.played.connect(lambda ref: frame.play([ref]))
    performances.chosen.connect(frame.choose)
    left = [*parts(blocks.summary(details)), performances]
    right = parts(
        blocks.honorifics(details, language, deeds),
        blocks.relations(details, language, deeds),
        companions(details, deeds),
        blocks.names(details, deeds),
        blocks.about(details, language, deeds),
        blocks.agreements(details, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.notes(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    return [
        heading(frame, details),
        Columns(left, right, share=(5, 3)),
        *parts(blocks.history(known.history, deeds)),
    ]


def heading(frame: PageFrame, details: AgentDetails) -> Heading:
    """The name as it is preferred, then as others write it; play everything."""
    card = details.card
    what = facts.role_and_instrument(card.role, card.instrument)
    life = facts.life(card.dates, frame.language, card.kind)
    counts = (words.recordings(card.recordings), words.events(details.events) if details.events else "")
    spellings = [name.text for name in details.names if name.text != card.name]
    buttons = []
    if card.recordings:
        play = translate("Pages", "Play all")
        buttons.append(play_button(play, lambda: frame.play_list(Listing("recording", agent=card.ref))))
    if any(one.relation in ("teacher_of", "pupil_of") for one in details.relations):
        tree = QPushButton(icons.icon("lineage"), translate("Pages", "Teachers and pupils"))
        tree.clicked.connect(lambda: frame.open(f"lineage/{card.ref}"))
        buttons.append(tree)
    shown = Heading(
        card.name,
        kicker=words.word("agent_kind", card.kind),
        lines=(
            escape(" · ".join(dict.fromkeys(spellings))),
            escape(" · ".join(part for part in (what, life, *counts) if part)),
        ),
        buttons=buttons,
    )
    shown.followed.connect(frame.open)
    return shown


def companions(details: AgentDetails, deeds: blocks.Deeds) -> blocks.Block | None:
    """Who they are heard with, and how often."""
    found = [
        facts.Fact(words.recordings(one.recordings), facts.link(f"agent/{one.ref}", one.name))
        for one in details.companions
    ]
    return blocks.of_facts(
        "companions", translate("Pages", "Heard together with"), found, deeds, value_first=True
    )
