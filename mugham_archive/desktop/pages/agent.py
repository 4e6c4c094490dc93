"""The page of a performer: every spelling, honours, teachers and pupils, the years, and all that can be heard of them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.agent_details import COMPANIONS
from mugham_archive.catalogue.views import AgentDetails, Listing, PartCount, PerformanceRows
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.authority_buttons import authority_buttons
from mugham_archive.desktop.details.blocks import Block, Deeds
from mugham_archive.desktop.details.figure_list import FigureList, Linked
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.performances import Performances
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, play_button
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the performer, ensemble or organisation with that reference."""
    return entry_page(
        frame, address, build, more=lambda archive, details: archive.performance_rows(details.entry.ref)
    )


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page; ``known.more`` are all performances as ids."""
    details, rows = known.details, known.more
    assert isinstance(details, AgentDetails) and isinstance(rows, PerformanceRows)
    language, deeds = frame.language, deeds_of(frame)
    performances = Performances(frame.archive, details, rows, language)
    performances.opened.connect(frame.open)
    performances.played.connect(lambda ref: frame.play([ref]))
    performances.chosen.connect(frame.choose)
    performances.problem.connect(frame.tell)
    left = [*parts(blocks.summary(details)), performances]
    right = parts(
        blocks.names(details, deeds),
        blocks.honorifics(details, language, deeds),
        counted("instruments", translate("Pages", "Instruments"), details, details.instruments, deeds),
        counted("roles", translate("Pages", "Heard as"), details, details.roles, deeds),
        blocks.relations(details, language, deeds),
        companions(details, deeds),
        blocks.about(details, language, deeds),
        blocks.agreements(details, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.notes(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    return [
        heading(frame, details),
        Columns(left, right, share=(5, 3), right_first=True),
        *parts(blocks.history(known.history, deeds)),
    ]


def heading(frame: PageFrame, details: AgentDetails) -> Heading:
    """The name as it is preferred and as other scripts write it, figures that open their lists; play everything."""
    card = details.card
    what = facts.role_and_instrument(card.role, card.instrument)
    life = facts.life(card.dates, frame.language, card.kind)
    figures = []
    if card.recordings:
        figures.append(facts.link(f"search/performer:{card.ref}", words.recordings(card.recordings)))
    if details.events:
        figures.append(facts.link(f"events/{card.ref}", words.events(details.events)))
    buttons = []
    if card.recordings:
        play = translate("Pages", "Play all")
        buttons.append(play_button(play, lambda: frame.play_list(Listing("recording", agent=card.ref))))
    buttons += authority_buttons(deeds_of(frame), card.ref)
    if any(one.relation in ("teacher_of", "pupil_of") for one in details.relations):
        tree = icon_button("lineage", translate("Pages", "Teachers and pupils"))
        tree.clicked.connect(lambda: frame.open(f"lineage/{card.ref}"))
        buttons.append(tree)
    shown = Heading(
        card.name,
        kicker=words.word("agent_kind", card.kind),
        lines=(
            escape(" · ".join(other_scripts(details))),
            " · ".join([escape(part) for part in (what, life) if part] + figures),
        ),
        buttons=buttons,
    )
    shown.followed.connect(frame.open)
    return shown


def other_scripts(details: AgentDetails) -> list[str]:
    """The name once in each other script."""
    found: dict[str, str] = {}
    for name in details.names:
        if name.script and name.script != "Latn" and name.text != details.card.name:
            found.setdefault(name.script, name.text)
    return list(found.values())


def linked(key: str, title: str, lines: Sequence[Linked], deeds: Deeds) -> Block | None:
    """Names and figures as a block; none when there are no lines."""
    if not lines:
        return None

    def make_list() -> QWidget:
        shown = FigureList(lines)
        shown.followed.connect(deeds.open)
        return shown

    return Block(key, title, make_list)


def counted(
    key: str, title: str, details: AgentDetails, counts: Sequence[PartCount], deeds: Deeds
) -> Block | None:
    """In how many recordings they are heard on each instrument, or in each role."""
    lines = [
        Linked(
            one.label,
            "",
            words.recordings(one.recordings),
            f"search/performer:{details.card.ref} {one.field}:{one.code}",
        )
        for one in counts
    ]
    return linked(key, title, lines, deeds)


def companions(details: AgentDetails, deeds: Deeds) -> Block | None:
    """Who they are heard with, and how often."""
    lines = [
        Linked(
            one.name,
            f"agent/{one.ref}",
            words.recordings(one.recordings),
            f"search/performer:{details.card.ref} performer:{one.ref}",
        )
        for one in details.companions
    ]
    if len(lines) == COMPANIONS:
        # The performers beside that search are everybody they are heard with, each with how often.
        everybody = translate("Pages", "All in their recordings")
        lines.append(Linked(everybody, f"search/performer:{details.card.ref}", "", ""))
    return linked("companions", translate("Pages", "Heard together with"), lines, deeds)
