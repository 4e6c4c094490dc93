"""The segments of a recording as the rows of a table with its tree; a row's key is the segment's reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import SegmentView
from mugham_archive.desktop.details.facts import role_and_instrument
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable, play_column
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def flat(segments: Iterable[SegmentView]) -> Iterator[SegmentView]:
    """Every segment with those inside it, in order."""
    for segment in segments:
        yield segment
        yield from flat(segment.children)


def segment_table(segments: Iterable[SegmentView], *, narrow: bool = False) -> ShortTable:
    """A table whose ``opened`` plays; ``narrow`` leaves out the mode and the performers."""
    start = Column(translate("Details", "Start"), number=True, wide=False)
    title = Column(translate("Details", "Title"))
    length = Column(translate("Details", "Duration"), number=True, wide=False)
    columns = [play_column(), start, title, length]
    if not narrow:
        columns[3:3] = [Column(translate("Details", "Mode")), Column(translate("Details", "Performers"))]
    table = ShortTable(columns, header=not narrow, name=translate("Details", "Segments"))
    table.set_rows([_row(segment, narrow) for segment in segments])
    table.hide_empty_columns()
    return table


def _row(segment: SegmentView, narrow: bool) -> Row:
    kind = words.word("segment_type", segment.type)
    start = words.duration(segment.start_ms)
    length = words.duration(segment.end_ms - segment.start_ms if segment.end_ms is not None else None)
    middle = () if narrow else (_what(segment, kind), _who(segment))
    return Row(
        segment.ref,
        ("", start, segment.title or kind, *middle, length),
        tip=segment.synopsis,
        children=tuple(_row(child, narrow) for child in segment.children),
        muted=segment.type not in ("music", "speech"),
    )


def _what(segment: SegmentView, kind: str) -> str:
    if segment.type != "music":
        return kind if segment.title else ""
    return " · ".join(part for part in (segment.mode, segment.section) if part and part != segment.title)


def _who(segment: SegmentView) -> str:
    found = []
    for one in segment.participations:
        part = role_and_instrument(one.role, one.instrument)
        found.append(f"{one.name} ({part})" if part else one.name)
    return ", ".join(found)
