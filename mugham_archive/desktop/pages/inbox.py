"""The page of the inbox: what was brought in and waits for somebody to look at it and take it into the archive."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import counted_heading, import_offer
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
LISTING = Listing("recording", state="inbox", sort="added", descending=True)


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page."""

    def empty() -> EmptyState:
        return import_offer(
            frame,
            "inbox",
            translate("Pages", "The inbox is empty"),
            translate(
                "Pages", "What is brought in waits here until somebody has looked at it and accepted it."
            ),
        )

    def build(total: int | None) -> Written:
        title = translate("Pages", "Inbox")
        buttons: list[QWidget] = []
        if total:
            some = QPushButton(translate("Pages", "Accept the selected"))
            some.setObjectName("primary")
            some.clicked.connect(lambda: accept(frame, page, page.table.selected_references()))
            every = QPushButton(translate("Pages", "Accept all"))
            every.clicked.connect(lambda: accept(frame, page, None))
            buttons = [some, every]
        heading = counted_heading(title, "recording", total, buttons=buttons)
        return Written(title, [heading], [Tab(title, LISTING, total, empty)])

    page = ListedPage(frame, address, lambda: frame.archive.total(LISTING), build, frozenset(("recording",)))
    return page


def accept(frame: PageFrame, page: ListedPage, refs: list[str] | None) -> None:
    """Take these recordings, or all of the inbox, into the archive as drafts; the page hears of it like everybody else."""
    if refs == []:
        frame.tell(translate("Pages", "Select the recordings that are to be accepted."))
        return

    def work() -> None:
        # What reads files is not loaded with the window.
        from mugham_archive.ingest.inbox import accept as accept_recordings

        chosen = refs
        if chosen is None:
            cards = frame.archive.cards("recording", frame.archive.ids(LISTING), frame.language)
            chosen = [card.ref for card in cards]
        accept_recordings(frame.archive, chosen)

    background.ask(page, work, lambda _: None, lambda error: frame.tell(say(error)))
