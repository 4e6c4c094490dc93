"""The page that says how far the archive, or a series, is described: what is missing how often, each number with its list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.views import Completeness, KindCompleteness
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import titled
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.spoken import words

translate = QCoreApplication.translate
LIGHTS = ("red", "amber", "green")


@dataclass(frozen=True, slots=True)
class Figures:
    """What the page is written from; ``title`` of the series, "" for the whole archive."""

    title: str
    completeness: Completeness


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page at ``described`` or ``described/SERIES``."""
    series = address.partition("/")[2] or None

    def read() -> Figures:
        title = frame.archive.details(series, frame.language).entry.title if series else ""
        return Figures(title, frame.archive.completeness(series))

    return LoadedPage(
        frame,
        address,
        read,
        lambda found: build(frame, found),
        lambda _: translate("Pages", "How it is described"),
        frozenset({"recording", "event", "series"}),
    )


def build(frame: PageFrame, figures: Figures) -> list[QWidget]:
    """The lights in numbers, then a row for each thing that can be missing."""
    found = figures.completeness
    where = facts.link(f"series/{found.series}", figures.title) if found.series else ""
    heading = Heading(
        translate("Pages", "How it is described"),
        kicker=translate("Details", "Series") if found.series else "",
        lines=(where,),
    )
    heading.followed.connect(frame.open)
    if not found.recordings.total and not found.events.total:
        empty = EmptyState(
            "described",
            translate("Pages", "Nothing to describe yet"),
            translate("Pages", "What recordings and events still lack stands here, with its numbers."),
            translate("Pages", "Import a folder"),
        )
        empty.triggered.connect(frame.import_folder)
        return [heading, empty]
    made: list[QWidget] = [heading]
    kinds = (
        ("recording", translate("Pages", "Recordings"), found.recordings),
        ("event", translate("Pages", "Events"), found.events),
    )
    for kind, title, of_kind in kinds:
        if of_kind.total:
            made.append(
                titled(
                    title,
                    table(frame, kind, title, of_kind, found.series),
                    amount=words.number(of_kind.total),
                )
            )
    return made


def table(frame: PageFrame, kind: str, title: str, found: KindCompleteness, series: str | None) -> ShortTable:
    """A row for each light and for each thing: how many have it and how many do not, each number with its list."""
    shown = ShortTable(
        [
            Column(translate("Pages", "What is described")),
            Column(translate("Pages", "With it"), number=True, link=True, wide=False),
            Column(translate("Pages", "Without it"), number=True, link=True, wide=False),
            Column(translate("Pages", "Share"), number=True, wide=False),
        ],
        name=title,
    )
    rows = [
        Row(
            f"light/{kind}/{light}",
            (
                words.word("light", light),
                counted(found.lights[light]),
                "",
                share(found.lights[light], found.total),
            ),
        )
        for light in reversed(LIGHTS)
    ]
    for code in completeness.codes_of(kind):
        without = found.lacks[code]
        with_it = found.total - without
        rows.append(
            Row(
                f"{kind}/{code}",
                (
                    words.word("lacking", code),
                    counted(with_it),
                    counted(without),
                    share(with_it, found.total),
                ),
                muted=not without,
            )
        )
    shown.set_rows(rows)
    tail = f"/{series}" if series else ""

    def follow(key: str, column: int) -> None:
        if key.startswith("light/"):
            frame.open(key + tail)
        else:
            frame.open(f"{'has' if column == 1 else 'lacks'}/{key}{tail}")

    shown.followed.connect(follow)
    shown.opened.connect(lambda key: follow(key, 2))
    return shown


def counted(amount: int) -> str:
    """A number that opens its list; nothing where the list would be empty."""
    return words.number(amount) if amount else ""


def share(part: int, whole: int) -> str:
    """So much of the whole; a hundred only for all of it, nothing only for none."""
    if not whole:
        return ""
    percent = part * 100 / whole
    rounded = min(99, max(1, round(percent))) if 0 < part < whole else round(percent)
    return f"{rounded} %"


def line(found: KindCompleteness, kind: str, series: str | None) -> str:
    """How far the recordings or events are described in one line of rich text, each number a link to its list."""
    tail = f"/{series}" if series else ""
    performers = translate("Pages", "%1 of %2 with named performers")
    with_it = found.total - found.lacks["performers"]
    performers = performers.replace("%1", words.number(with_it)).replace("%2", words.number(found.total))
    parts = [facts.link(f"has/{kind}/performers{tail}", performers)]
    forms = (
        ("date", translate("Pages", "%1 without a date")),
        ("place", translate("Pages", "%1 without a place")),
        ("segments", translate("Pages", "%1 without segments")),
        ("rights", translate("Pages", "%1 without a rights statement")),
        ("missing_files", translate("Pages", "%1 with missing files")),
        ("changed_files", translate("Pages", "%1 with changed files")),
        ("unreadable_files", translate("Pages", "%1 with unreadable files")),
    )
    for code, form in forms:
        amount = found.lacks.get(code, 0)
        if amount:
            parts.append(facts.link(f"lacks/{kind}/{code}{tail}", form.replace("%1", words.number(amount))))
    return " · ".join(parts)
