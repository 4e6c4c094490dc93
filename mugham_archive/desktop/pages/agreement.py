"""The page of an agreement: who agreed on what, until when, how it was prolonged, and what took place under it."""

from __future__ import annotations

import datetime as dt
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.agreements import months_later
from mugham_archive.catalogue.views import AgreementCard, AgreementDetails
from mugham_archive.desktop.details import blocks, facts, linked
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts
from mugham_archive.desktop.widgets import Chip
from mugham_archive.spoken import words

translate = QCoreApplication.translate
# From so many months before its end an agreement is worth a reminder: a new one takes as long to be agreed on.
REMIND_MONTHS = 6
TONES = {"in_force": "success", "expired": "warning", "terminated": "warning"}


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the agreement with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, AgreementDetails)
    language, deeds = frame.language, deeds_of(frame)
    left = parts(
        blocks.about(details, language, deeds),
        linked.under(details, language, deeds),
        blocks.notes(details.entry, deeds),
    )
    right = parts(
        blocks.parties(details, deeds),
        linked.renewals(details, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.titles(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    return [heading(frame, details), Columns(left, right), *parts(blocks.history(known.history, deeds))]


def heading(frame: PageFrame, details: AgreementDetails) -> Heading:
    """Title, parties, until when, and what took place under it, each number with its list."""
    card, papers = details.card, frame.papers
    chips = [Chip(words.word("agreement_status", card.status), tone=TONES.get(card.status, "plain"))]
    soon = ends_soon(card)
    if soon:
        chips.append(Chip(soon, tone="warning"))
    buttons = []
    if papers is not None and (soon or card.status == "expired"):
        button = QPushButton(translate("Papers", "Renew…"))
        button.setObjectName("primary")
        button.clicked.connect(lambda: papers.renew(card.ref, card.ends))
        buttons.append(button)
    shown = Heading(
        details.entry.title or card.number,
        kicker=translate("Pages", "Agreement"),
        lines=(escape(card.parties), until(card, frame.language), took_place(details)),
        chips=chips,
        buttons=buttons,
    )
    shown.followed.connect(frame.open)
    return shown


def until(card: AgreementCard, language: str) -> str:
    """From when until when it is in force, as rich text."""
    start, end = facts.date(card.in_force_from, language), facts.date(card.in_force_to, language)
    return escape(f"{start} – {end}" if start and end else end or start)


def ends_soon(card: AgreementCard) -> str:
    """How long an agreement in force holds yet when that is not long; empty otherwise."""
    today = dt.date.today()
    if not card.in_force or card.ends is None or card.ends > months_later(today, REMIND_MONTHS).isoformat():
        return ""
    left = (dt.date.fromisoformat(card.ends) - today).days
    if left == 0:
        return translate("Pages", "Ends today")
    return translate("Pages", "Ends in %1").replace("%1", words.days(left))


def took_place(details: AgreementDetails) -> str:
    """What took place under it in numbers, each a link to its list, as rich text."""
    under, ref = details.under, details.card.ref
    counts = []
    if under.events:
        counts.append(facts.link(f"under/event/{ref}", words.events(under.events)))
    if under.recordings:
        counts.append(facts.link(f"under/recording/{ref}", words.recordings(under.recordings)))
    if not counts:
        return ""
    return f"{escape(translate('Pages', 'Took place under it:'))} {' · '.join(counts)}"
