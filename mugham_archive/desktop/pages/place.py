"""The page of a place: where it is, and what took place there is found from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import PlaceDetails
from mugham_archive.desktop.details import blocks
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import parts

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the place with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, PlaceDetails)
    language, deeds = frame.language, deeds_of(frame)
    return [
        Heading(details.entry.title, kicker=translate("Pages", "Place"), lines=(details.town,)),
        *parts(
            blocks.about(details, language, deeds),
            blocks.notes(details.entry, deeds),
            blocks.titles(details.entry, deeds),
            blocks.documents(details.entry, language, deeds),
            blocks.identity(details.entry, deeds),
            blocks.history(known.history, deeds),
        ),
    ]
