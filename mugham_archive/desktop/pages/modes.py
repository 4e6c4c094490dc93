"""The page of all modes: the tree of dastgahs and their branches with the number of recordings of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.views import TermCount
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page."""
    return LoadedPage(
        frame,
        address,
        lambda: frame.archive.modes(frame.language),
        lambda found: build(frame, found),
        lambda _: translate("Pages", "Modes"),
        frozenset(("recording",)),
    )


def build(frame: PageFrame, modes: Sequence[TermCount]) -> list[QWidget]:
    """The tree; modes that nobody has sung yet stand back."""
    used = sum(1 for mode in modes if mode.recordings)
    line = (
        translate("Pages", "%1 of %2 have recordings").replace("%1", str(used)).replace("%2", str(len(modes)))
    )
    table = ShortTable(
        [
            Column(translate("Pages", "Mode")),
            Column(translate("Pages", "Recordings"), number=True, wide=False),
        ],
        name=translate("Pages", "Modes"),
    )
    table.setMaximumWidth(720)
    table.set_rows(rows(modes))
    table.opened.connect(lambda code: frame.open(f"mode/{code}"))
    return [Heading(translate("Pages", "Modes"), lines=(line,)), table]


def rows(modes: Sequence[TermCount]) -> list[Row]:
    """Each mode below its parent, in the order of the vocabulary."""
    known = {mode.code for mode in modes}
    children: dict[str | None, list[TermCount]] = {}
    for mode in modes:
        children.setdefault(mode.parent_code if mode.parent_code in known else None, []).append(mode)

    def below(parent: str | None) -> tuple[Row, ...]:
        return tuple(
            Row(
                mode.code,
                (mode.label, words.number(mode.recordings) if mode.recordings else "–"),
                children=below(mode.code),
                muted=not mode.recordings,
            )
            for mode in children.get(parent, ())
        )

    return list(below(None))
