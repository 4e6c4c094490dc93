"""The pages that list everything of one kind: recordings, events, performers, documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.spoken import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kind:
    """What is said on the page of a kind."""

    listing: Listing
    icon: str
    title: str
    empty_title: str
    empty_text: str


def kind_at(address: str) -> Kind:
    """What the page at ``recordings``, ``events``, ``performers``, ``places`` or ``documents`` says."""
    if address == "recordings":
        return Kind(
            Listing("recording", sort="date", descending=True),
            "recording",
            translate("Pages", "Recordings"),
            translate("Pages", "No recordings yet"),
            translate("Pages", "Folders of audio and video files that are brought in stand here."),
        )
    if address == "events":
        return Kind(
            Listing("event", sort="date", descending=True),
            "event",
            translate("Pages", "Events"),
            translate("Pages", "No events yet"),
            translate("Pages", "Concerts, lectures and conferences stand here, with every date they had."),
        )
    if address == "performers":
        return Kind(
            Listing("agent", state="performing", sort="name"),
            "performers",
            translate("Pages", "Performers"),
            translate("Pages", "No performers yet"),
            translate("Pages", "People and ensembles stand here as soon as a recording names them."),
        )
    if address == "places":
        return Kind(
            Listing("place", sort="title"),
            "place",
            translate("Pages", "Places"),
            translate("Pages", "No places yet"),
            translate(
                "Pages", "Halls, houses and towns stand here as soon as an event or a recording names them."
            ),
        )
    return Kind(
        Listing("document", sort="date", descending=True),
        "document",
        translate("Pages", "Documents"),
        translate("Pages", "No documents yet"),
        translate(
            "Pages",
            "Programmes, posters, resolutions and memorandums stand here. Drop them on the window, or add them.",
        ),
    )


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page that lists a kind; ``documents/QUERY`` those that hold the words."""
    head, _, query = address.partition("/")
    listing = replace(kind_at(head).listing, text=query or None)

    def build(total: int | None) -> Written:
        kind = kind_at(head)

        def empty() -> EmptyState:
            papers = frame.papers
            if query:
                nothing = translate("Pages", "Nothing has all of these words")
                show = translate("Pages", "Show all")
                return offer(kind.icon, nothing, f"“{query}”", show, lambda: frame.open(head))
            if listing.kind == "document" and papers is not None:
                add = translate("Pages", "Add documents")
                return offer(kind.icon, kind.empty_title, kind.empty_text, add, papers.add)
            return import_offer(frame, kind.icon, kind.empty_title, kind.empty_text)

        kicker = translate("Pages", "Search: %1").replace("%1", query) if query else ""
        heading = counted_heading(
            kind.title,
            listing.kind,
            total,
            kicker=kicker,
            buttons=_buttons(frame, listing.kind) if total else [],
        )
        return Written(kind.title, [heading], [Tab(kind.title, listing, total, empty)])

    concerns = frozenset((listing.kind,))
    return ListedPage(frame, address, lambda: frame.archive.total(listing), build, concerns)


def _buttons(frame: PageFrame, kind: str) -> list[QPushButton]:
    """What is added to a list at its top."""
    papers = frame.papers
    if kind != "document" or papers is None:
        return []
    add = icon_button("add", translate("Papers", "Add a document…"))
    add.clicked.connect(lambda: papers.add())
    return [add]


def counted_heading(
    title: str, kind: str, total: int | None, *, kicker: str = "", buttons: Sequence[QWidget] = ()
) -> Heading:
    """A title with the number of entries of a kind below it; the line is there before the number is known."""
    line = words.of_kind(kind, total) if total else "&nbsp;"
    return Heading(title, kicker=kicker, lines=(line,), buttons=buttons)


def import_offer(frame: PageFrame, icon: str, title: str, text: str) -> EmptyState:
    """An empty list with the one action that fills it."""
    return offer(icon, title, text, translate("Pages", "Import a folder"), frame.import_folder)


def offer(icon: str, title: str, text: str, action: str, deed: Callable[[], None]) -> EmptyState:
    """What belongs here, and the one thing that can be done about it."""
    empty = EmptyState(icon, title, text, action)
    empty.triggered.connect(lambda: deed())
    return empty
