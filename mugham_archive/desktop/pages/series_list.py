"""The page of all series as tiles with their covers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import SeriesCard
from mugham_archive.desktop import words
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.series_tiles import series_tiles
from mugham_archive.desktop.widgets import EmptyState

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    return LoadedPage(
        frame,
        address,
        lambda: frame.archive.series_tree(frame.language),
        lambda found: build(frame, found),
        lambda _: translate("Pages", "Series"),
        frozenset({"series", "event", "recording"}),
    )


def build(frame: PageFrame, tree: Sequence[SeriesCard]) -> list[QWidget]:
    """Series as tiles; seasons are found on their series' own page."""
    series = [card for card in tree if card.parent_ref is None]
    heading = Heading(translate("Pages", "Series"), lines=(words.number(len(series)),) if series else ())
    return [heading, series_tiles(frame, series) if series else no_series(frame)]


def no_series(frame: PageFrame) -> EmptyState:
    """What stands where series would be."""
    empty = EmptyState(
        "series",
        translate("Pages", "No series yet"),
        translate(
            "Pages",
            "Recordings are gathered in series; folders that are brought in become series and events.",
        ),
        translate("Pages", "Import a folder"),
    )
    empty.triggered.connect(frame.import_folder)
    return empty
