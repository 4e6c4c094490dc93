"""Series as tiles: the drawn cover, the title, and how much is in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import SeriesCard
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.widgets import Tile, TileGrid
from mugham_archive.spoken import words


def series_tiles(frame: PageFrame, series: Sequence[SeriesCard]) -> QWidget:
    """A tile for each, in rows that follow the width."""
    tiles: list[QWidget] = []
    for card in series:
        tile = Tile(card.code or card.ref, card.title, counts(card))
        tile.activated.connect(lambda ref=card.ref: frame.open(f"series/{ref}"))
        tiles.append(tile)
    return TileGrid(tiles)


def counts(card: SeriesCard) -> str:
    """18 events · 64 recordings."""
    return f"{words.events(card.events)} · {words.recordings(card.recordings)}"
