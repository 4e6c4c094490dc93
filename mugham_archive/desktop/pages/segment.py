"""The page of a segment: read as its recording, edited on its own."""

from __future__ import annotations

from mugham_archive.desktop.pages import recording
from mugham_archive.desktop.pages.entry import entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page at ``segment/REF``."""
    return entry_page(frame, address, recording.build)
