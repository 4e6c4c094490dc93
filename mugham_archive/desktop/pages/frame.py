"""What a page asks of the window around it; a test can stand in for the window with a few functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.details.block import Deeds
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.papers import Papers
from mugham_archive.settings import Settings


class PageFrame(Protocol):
    """The window as pages see it. Everything here is called on the GUI thread and returns at once."""

    @property
    def archive(self) -> Archive:
        """The opened archive."""

    @property
    def settings(self) -> Settings | None:
        """Where tables keep their columns; None keeps nothing."""

    @property
    def language(self) -> str:
        """az, en or ru."""

    @property
    def desk(self) -> EditingDesk | None:
        """Where one edits; None where nothing is edited."""

    def open(self, address: str) -> None:
        """Show the page at an address."""

    def open_entry(self, ref: str) -> None:
        """Show the page of the entry with that reference, whatever its kind."""

    def play(self, refs: Sequence[str]) -> None:
        """Play these recordings or segments one after the other."""

    def play_list(self, listing: Listing) -> None:
        """Play the recordings of a list."""

    def choose(self, ref: str) -> None:
        """Show the entry in the details panel."""

    def save_search(self, query: str) -> None:
        """Ask for a name and keep the search under it."""

    def import_folder(self) -> None:
        """Ask for a folder and bring it in."""

    def open_archive(self) -> None:
        """Ask for an archive and open it."""

    def make_sample(self) -> None:
        """Ask where, and make the sample archive there."""

    def tell(self, sentence: str) -> None:
        """Show a sentence, such as why something could not be done."""

    @property
    def papers(self) -> Papers | None:
        """What is done with documents and agreements; None where nothing can be changed."""

    def add_files(self, ref: str) -> None:
        """Ask for files and give them to a recording."""

    def fill_in(self, ref: str, field: str) -> None:
        """Go to where a field of the entry is filled in."""


def deeds(frame: PageFrame) -> Deeds:
    """What blocks of details may ask of the window."""

    def merge(asker: QWidget, ref: str) -> None:
        from mugham_archive.desktop.desk.merging import merge_with

        merge_with(frame, asker, ref)

    def split(asker: QWidget, ref: str) -> None:
        from mugham_archive.desktop.desk.splitting import split_entry

        split_entry(frame, asker, ref)

    return Deeds(
        frame.open,
        lambda ref: frame.play([ref]),
        frame.papers,
        frame.fill_in,
        merge,
        split,
        frame.add_files,
    )
