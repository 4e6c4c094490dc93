"""The first page of an archive: its figures, its series, what came last, and the agreements that end soon."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.agreements import WITHIN_MONTHS
from mugham_archive.catalogue.details import ending_soon
from mugham_archive.catalogue.views import AgreementCard, Listing, Overview, RecordingCard, SeriesCard
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.ending import Ending
from mugham_archive.desktop.pages.figure import Figure
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.recording_rows import recording_table
from mugham_archive.desktop.pages.series_list import no_series
from mugham_archive.desktop.pages.series_tiles import series_tiles
from mugham_archive.desktop.pages.sheet import titled
from mugham_archive.desktop.pages.welcome import invitation
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.spoken import words

translate = QCoreApplication.translate
RECENT = 8
FIGURE_GAP = 36


@dataclass(frozen=True, slots=True)
class Home:
    """What the page shows; ``ending`` are the agreements that end within the longest time that can be chosen."""

    overview: Overview
    series: tuple[SeriesCard, ...]
    recent: tuple[RecordingCard, ...]
    ending: tuple[AgreementCard, ...]


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    concerns = frozenset({"series", "event", "recording", "agent", "agreement"})
    return LoadedPage(
        frame,
        address,
        lambda: read(frame.archive, frame.language),
        lambda found: build(frame, found),
        lambda found: found.overview.name,
        concerns,
    )


def read(archive: Archive, language: str) -> Home:
    """Ask the archive for all of it; called on a worker."""
    newest = archive.ids(Listing("recording", sort="added", descending=True), limit=RECENT)
    recent = archive.cards("recording", newest, language)
    with archive.read() as session:
        ending = tuple(ending_soon(session, max(WITHIN_MONTHS), language))
    return Home(
        archive.overview(language),
        tuple(card for card in archive.series_tree(language) if card.parent_ref is None),
        tuple(card for card in recent if isinstance(card, RecordingCard)),
        ending,
    )


def build(frame: PageFrame, home: Home) -> list[QWidget]:
    """What stands on the page."""
    overview = home.overview
    if not overview.recordings and not overview.series and not overview.agents:
        return [invitation(frame)]
    sample = translate("Pages", "A sample: every name and recording in it is invented.")
    heading = Heading(overview.name, lines=(escape(sample),) if overview.is_sample else ())
    written: list[QWidget] = [heading, figures(frame, overview)]
    if overview.agreements:
        written.append(Ending(frame, home.ending))
    series = series_tiles(frame, home.series) if home.series else no_series(frame)
    written.append(titled(translate("Pages", "Series"), series))
    if home.recent:
        table = recording_table(frame, home.recent)
        written.append(titled(translate("Pages", "Added last"), table))
    return written


def figures(frame: PageFrame, overview: Overview) -> QWidget:
    """The archive in numbers; each opens its list."""
    figures: list[Figure] = []
    hours = round(overview.duration_ms / 3_600_000)
    for number, label, address in (
        (overview.recordings, translate("Pages", "recordings", "", overview.recordings), "recordings"),
        (hours, translate("Pages", "hours", "", hours), "recordings"),
        (overview.events, translate("Pages", "events", "", overview.events), "events"),
        (overview.agents, translate("Pages", "performers", "", overview.agents), "performers"),
        (overview.documents, translate("Pages", "documents", "", overview.documents), "documents"),
        (overview.partners, translate("Pages", "partners", "", overview.partners), "partners"),
    ):
        figure = Figure(words.number(number), label)
        figure.clicked.connect(lambda _=False, where=address: frame.open(where))
        figures.append(figure)
    return Flow(figures, FIGURE_GAP)
