"""A small archive, a stand-in for the window, and a way to open a page and wait until it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.pages.addresses import make_page
from mugham_archive.desktop.papers import Papers
from mugham_archive.settings import Settings
from tests.desktop.catalogued import filled
from tests.ready import new_archive


class Window:
    """What a page asks of the window, written down."""

    settings: Settings | None = None
    papers: Papers | None = None

    def __init__(self, archive: Archive, language: str = "en") -> None:
        self.archive = archive
        self.language = language
        self.desk: EditingDesk | None = None
        self.opened: list[str] = []
        self.played: list[list[str]] = []
        self.lists_played: list[Listing] = []
        self.chosen: list[str] = []
        self.told: list[str] = []
        self.asked: list[str] = []

    def open(self, address: str) -> None:
        self.opened.append(address)

    def open_entry(self, ref: str) -> None:
        self.opened.append(ref)

    def play(self, refs: Sequence[str]) -> None:
        self.played.append(list(refs))

    def play_list(self, listing: Listing) -> None:
        self.lists_played.append(listing)

    def choose(self, ref: str) -> None:
        self.chosen.append(ref)

    def save_search(self, query: str) -> None:
        self.asked.append(f"save {query}")

    def import_folder(self) -> None:
        self.asked.append("import")

    def open_archive(self) -> None:
        self.asked.append("open")

    def make_sample(self) -> None:
        self.asked.append("sample")

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)

    def add_files(self, ref: str) -> None:
        self.asked.append(f"files {ref}")

    def fill_in(self, ref: str, field: str) -> None:
        self.asked.append(f"{ref} {field}")


@pytest.fixture
def archive(tmp_path: Path, qtbot: QtBot) -> Iterator[Archive]:
    """An archive with a little of everything."""
    made = filled(tmp_path / "archive")
    yield made
    qtbot.waitUntil(lambda: not background.busy())
    made.close()


@pytest.fixture
def empty_archive(tmp_path: Path, qtbot: QtBot) -> Iterator[Archive]:
    """An archive with nothing in it."""
    made = new_archive(tmp_path / "empty")
    yield made
    qtbot.waitUntil(lambda: not background.busy())
    made.close()


@pytest.fixture
def window(archive: Archive) -> Window:
    """The window around a page."""
    return Window(archive)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Window, str], Any]:
    """Opens the page at an address and waits until it is written."""

    def open_page(window: Window, address: str) -> Any:
        page: Any = make_page(window, address)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        with qtbot.waitSignal(page.written):
            page.refresh()
        qtbot.waitUntil(lambda: not background.busy())
        return page

    return open_page


def texts(page: QWidget) -> str:
    """Everything that labels on a page say, one after the other."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())
