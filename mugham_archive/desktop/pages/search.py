"""The page of a search: other entries that match above, the recordings below; never just nothing."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mugham_archive.catalogue.views import Listing, SearchResult
from mugham_archive.desktop import words
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.flow import Flow
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.listed import ListedPage, Tab, Written
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets import EmptyState

translate = QCoreApplication.translate
# Kinds of which only the number is told; the words open their list.
OTHERS = {"document": words.documents, "agreement": words.agreements}


def make(frame: PageFrame, address: str) -> ListedPage:
    """The page at ``search/QUERY``."""
    query = address.partition("/")[2]
    listing = Listing("recording", text=query)

    def empty() -> EmptyState:
        searched = translate(
            "Pages",
            "Titles, names in every spelling, series, events, modes and notes were searched for “%1”. "
            "Fewer words, or the beginning of a word, find more.",
        )
        return offer(
            "search",
            translate("Pages", "No recording has all of these words"),
            searched.replace("%1", query),
            translate("Pages", "Show all recordings"),
            lambda: frame.open("recordings"),
        )

    def build(found: SearchResult | None) -> Written:
        title = translate("Pages", "Search: %1").replace("%1", query)
        total = None if found is None else found.total
        above: list[QWidget] = [heading(query, found)]
        if found is not None and (found.agents or found.series or found.events or found.others):
            above.append(matches(frame, found))
        return Written(title, above, [Tab(translate("Pages", "Recordings"), listing, total, empty)])

    return ListedPage(frame, address, lambda: frame.archive.search(query, frame.language), build)


def heading(query: str, found: SearchResult | None) -> Heading:
    """What was looked for and how much was found."""
    line = "&nbsp;"
    if found is not None:
        time = translate("Pages", "%1 ms").replace("%1", words.number(max(1, round(found.milliseconds))))
        line = escape(f"{words.recordings(found.total)} · {time}")
    return Heading(f"“{query}”", kicker=translate("Pages", "Search"), lines=(line,))


def matches(frame: PageFrame, found: SearchResult) -> QWidget:
    """Performers, series, events, documents and agreements as buttons that open their pages."""
    buttons = [
        _match(
            frame,
            one.kind,
            one.name,
            " · ".join(
                part
                for part in (
                    facts.role_and_instrument(one.role, one.instrument),
                    words.recordings(one.recordings),
                )
                if part
            ),
            f"agent/{one.ref}",
        )
        for one in found.agents
    ]
    buttons += [
        _match(frame, "series", one.title, words.recordings(one.recordings), f"series/{one.ref}")
        for one in found.series
    ]
    buttons += [
        _match(frame, "event", one.title, facts.date(one.date, frame.language), f"event/{one.ref}")
        for one in found.events
    ]
    buttons += [
        _match(frame, kind, OTHERS[kind](amount), "", f"{kind}s/{found.query}")
        for kind, amount in found.others
        if kind in OTHERS
    ]
    return Flow(buttons)


_ELIDE = Qt.TextElideMode.ElideRight
_ICONS = {"person": "performer", "ensemble": "ensemble", "organisation": "partner"}


def _match(frame: PageFrame, kind: str, name: str, about: str, address: str) -> QPushButton:
    text = f"{name}  ·  {about}" if about else name
    button = QPushButton(icons.icon(_ICONS.get(kind, kind), "muted"), "")
    button.setIconSize(QSize(16, 16))
    shown = button.fontMetrics().elidedText(text, _ELIDE, 420)
    button.setText(shown.replace("&", "&&"))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.clicked.connect(lambda: frame.open(address))
    return button
