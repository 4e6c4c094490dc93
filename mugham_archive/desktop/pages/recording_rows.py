"""A few recordings as a table on a page that has other things on it too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.views import RecordingCard
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable, play_column
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def recording_table(
    frame: PageFrame, recordings: Sequence[RecordingCard], *, event: bool = True
) -> ShortTable:
    """Title, performers, mode and length; with ``event`` also the series and the date. Enter opens, the icon plays."""
    columns = [
        play_column(),
        Column(translate("Pages", "Title")),
        Column(translate("Pages", "Performers")),
        Column(translate("Pages", "Mode")),
    ]
    if event:
        columns += [
            Column(translate("Details", "Series")),
            Column(translate("Pages", "Date"), wide=False),
        ]
    columns.append(Column(translate("Pages", "Duration"), number=True, wide=False))
    table = ShortTable(columns, name=translate("Pages", "Recordings"))
    table.set_rows([_row(one, frame.language, event) for one in recordings])
    table.setProperty("entries", True)
    table.hide_empty_columns()
    table.opened.connect(lambda ref: frame.open(f"recording/{ref}"))
    table.played.connect(lambda ref: frame.play([ref]))
    table.chosen.connect(frame.choose)
    return table


def _row(card: RecordingCard, language: str, event: bool) -> Row:
    where = (card.series, facts.date(card.date, language)) if event else ()
    length = words.duration(card.duration_ms or None)
    return Row(
        card.ref, ("", card.title, card.performers, card.mode, *where, length), playable=not card.missing
    )
