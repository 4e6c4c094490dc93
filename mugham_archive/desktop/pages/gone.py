"""What a page says of an entry that is no longer there, and the way on: to the one it was merged into, or out of the bin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue import whereabouts
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.catalogue.views import BinnedView
from mugham_archive.catalogue.whereabouts import Whereabouts
from mugham_archive.desktop.desk.bringing_back import bring_back
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.sheet import apology
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate
Answer = TypeVar("Answer")


class Gone(EntryNotFound):
    """The entry of a page is not there, and it is known what became of it."""

    def __init__(self, error: EntryNotFound, found: Whereabouts) -> None:
        super().__init__(error.sentence)
        self.found = found


def or_gone(frame: PageFrame, read: Callable[[], Answer]) -> Callable[[], Answer]:
    """Reads a page on a worker; where its entry is not there it is asked what became of it, and Gone is raised."""

    def ask() -> Answer:
        try:
            return read()
        except EntryNotFound as error:
            with frame.archive.read() as session:
                found = whereabouts.find(session, str(error.values.get("ref", "")))
            if found is None:
                raise
            raise Gone(error, found) from error

    return ask


def merged(failure: Exception | None) -> tuple[str, str] | None:
    """The reference of the entry that was merged and of the one it was merged into, if that is why there is no page."""
    found = failure.found if isinstance(failure, Gone) else None
    return (found.ref, found.kept) if found is not None and found.kept else None


def notice(frame: PageFrame, failure: Exception | None, sentence: str) -> EmptyState:
    """What stands in the place of a page that could not be read; ``sentence`` says why."""
    found = failure.found if isinstance(failure, Gone) else None
    if found is None:
        return apology(frame.open, sentence)
    if found.binned is None:
        title = translate("Pages", "Made one with another entry")
        line = translate("Pages", "What was known of %1 stands with %2 now.")
        line = line.replace("%1", found.ref).replace("%2", found.kept)
        empty = EmptyState("merge", title, line, translate("Pages", "Open the page"))
        empty.triggered.connect(lambda: frame.open(f"{found.kind}/{found.kept}"))
        return empty
    return _in_the_bin(frame, found.binned)


def _in_the_bin(frame: PageFrame, one: BinnedView) -> EmptyState:
    title = translate("Pages", "“%1” was deleted").replace("%1", one.title or one.ref)
    by_whom = " · ".join(part for part in (one.who, words.moment(one.when)) if part)
    promise = translate("Pages", "It lies in the bin and can be brought back whole.")
    empty = EmptyState("bin", title, f"{by_whom}\n{promise}", translate("Pages", "Bring back"))
    empty.triggered.connect(lambda: bring_back(frame, empty, [one.id]))
    return empty
