"""The page of an agreement: who agreed on what, until when, and what happened under it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import AgreementDetails
from mugham_archive.desktop import words
from mugham_archive.desktop.details import blocks
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts
from mugham_archive.desktop.widgets import Chip

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the agreement with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, AgreementDetails)
    language, deeds = frame.language, deeds_of(frame)
    card = details.card
    tone = "good" if card.status == "in_force" else "plain"
    heading = Heading(
        details.entry.title or card.number,
        kicker=translate("Pages", "Agreement"),
        lines=(escape(card.parties),),
        chips=[Chip(words.word("agreement_status", card.status), tone=tone)],
    )
    linked = translate("Pages", "Series and events under it")
    left = parts(blocks.about(details, language, deeds), blocks.notes(details.entry, deeds))
    right = parts(
        blocks.parties(details, deeds),
        blocks.links("linked", linked, details.linked, language, deeds),
        blocks.documents(details.entry, language, deeds),
        blocks.titles(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    return [heading, Columns(left, right), *parts(blocks.history(known.history, deeds))]
