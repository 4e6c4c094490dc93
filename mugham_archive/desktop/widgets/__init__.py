"""Small things that pages, details and the window are put together from; each can be used alone."""

from mugham_archive.desktop.widgets.histogram import Histogram
from mugham_archive.desktop.widgets.labels import Chip, ElidedLabel, EmptyState, Hairline, SectionTitle
from mugham_archive.desktop.widgets.segment_strip import SegmentStrip
from mugham_archive.desktop.widgets.tiles import Cover, Tile, TileGrid

__all__ = [
    "Chip",
    "Cover",
    "ElidedLabel",
    "EmptyState",
    "Hairline",
    "Histogram",
    "SectionTitle",
    "SegmentStrip",
    "Tile",
    "TileGrid",
]
