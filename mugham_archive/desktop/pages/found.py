"""Lists that a figure of another page opens: what else a search finds (``found/KIND/QUERY``), an agent's events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.search.nothing import other_words
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate

_KINDS = ("document", "agreement", "place")


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``found/KIND/QUERY`` or ``events/REF``."""
    head, _, rest = address.partition("/")
    if head == "events":
        return _events_of(frame, address, rest)
    kind, _, query = rest.partition("/")
    kind = kind if kind in _KINDS else "document"
    listing = Listing(kind, text=query)

    def build(total: int | None) -> Written:
        title = f"{other_words(kind)}: {query}"
        back = f"search/{query}"
        line = facts.link(back, translate("Pages", "Search: %1").replace("%1", query))
        above = _heading(frame, other_words(kind), kind, total, line)
        return Written(title, [above], [Tab(title, listing, total, lambda: _nothing(frame, back))])

    return ListedPage(frame, address, lambda: frame.archive.total(listing), build, frozenset((kind,)))


def _events_of(frame: PageFrame, address: str, ref: str) -> ListedPage:
    listing = Listing("event", agent=ref, sort="date", descending=True)

    def read(archive: Archive) -> tuple[str, int]:
        return archive.details(ref, frame.language).entry.title, archive.total(listing)

    def build(answer: tuple[str, int] | None) -> Written:
        name, total = answer or ("\u00a0", None)
        title = translate("Pages", "Events")
        page = f"agent/{ref}"
        above = _heading(frame, title, "event", total, facts.link(page, name))
        return Written(
            f"{title}: {name}", [above], [Tab(title, listing, total, lambda: _nothing(frame, page))]
        )

    concerns = frozenset(("event", "agent"))
    return ListedPage(frame, address, lambda: read(frame.archive), build, concerns)


def _heading(frame: PageFrame, title: str, kind: str, total: int | None, line: str) -> QWidget:
    amount = words.of_kind(kind, total) if total else "\u00a0"
    shown = Heading(title, lines=(line, amount))
    shown.followed.connect(frame.open)
    return shown


def _nothing(frame: PageFrame, back: str) -> EmptyState:
    return offer(
        "empty",
        translate("Pages", "Nothing stands here"),
        translate(
            "Pages", "What stood here is no longer in the archive, or is called something else by now."
        ),
        translate("Pages", "Go back"),
        lambda: frame.open(back),
    )
