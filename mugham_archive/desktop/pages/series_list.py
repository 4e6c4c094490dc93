"""The page of all series: as tiles with their covers, then all of them with their seasons as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import SeriesCard
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.series_tiles import series_tiles
from mugham_archive.desktop.pages.sheet import titled
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

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
    heading = Heading(translate("Pages", "Series"), lines=(words.series(len(series)),) if series else ())
    if not series:
        return [heading, no_series(frame)]
    title = translate("Pages", "Series and seasons")
    return [
        heading,
        series_tiles(frame, series),
        titled(title, series_table(frame, tree, title), amount=words.number(len(tree))),
    ]


def series_table(frame: PageFrame, tree: Sequence[SeriesCard], name: str) -> ShortTable:
    """A row for each series, its seasons below it, to be opened, deleted, merged and split."""
    table = ShortTable(
        [
            Column(translate("Pages", "Title")),
            Column(translate("Pages", "Date"), wide=False),
            Column(translate("Pages", "Events"), number=True, wide=False),
            Column(translate("Pages", "Recordings"), number=True, wide=False),
        ],
        name=name,
    )
    known = {card.ref for card in tree}

    def rows(parent: str | None) -> tuple[Row, ...]:
        below = (card for card in tree if (card.parent_ref if card.parent_ref in known else None) == parent)
        return tuple(
            Row(
                card.ref,
                (
                    card.title or card.ref,
                    facts.date(card.dates, frame.language),
                    words.number(card.events),
                    words.number(card.recordings),
                ),
                children=rows(card.ref),
            )
            for card in below
        )

    table.set_rows(rows(None))
    for named in ("entries", "authorities"):
        table.setProperty(named, True)
    table.opened.connect(lambda ref: frame.open(f"series/{ref}"))
    table.chosen.connect(frame.choose)
    return table


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
