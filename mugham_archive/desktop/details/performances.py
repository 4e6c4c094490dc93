"""Everything an agent can be heard in: the recordings by year, each with the segments that name the agent."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mugham_archive.catalogue.views import AgentDetails, PerformanceView
from mugham_archive.desktop import words
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.facts_list import quiet_label
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable, play_column
from mugham_archive.desktop.widgets import Histogram, SectionTitle

translate = QCoreApplication.translate


class Performances(QWidget):
    """The timeline of years above the table; a year that is clicked narrows the table, clicked again it widens it."""

    opened = Signal(str)
    played = Signal(str)
    chosen = Signal(str)

    def __init__(self, details: AgentDetails, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self._language = language
        self._year: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._title = SectionTitle(translate("Details", "Performances"))
        layout.addWidget(self._title)
        if details.years:
            self._timeline = Histogram(details.years)
            self._timeline.setAccessibleName(translate("Details", "Recordings by year"))
            self._timeline.chosen.connect(self.narrow)
            layout.addWidget(self._timeline)
        self._table = self._make_table()
        layout.addWidget(self._table)
        self._nothing = quiet_label(translate("Details", "No recording names them yet."))
        layout.addWidget(self._nothing)
        self.narrow(None)

    def _make_table(self) -> ShortTable:
        table = ShortTable(
            [
                play_column(),
                Column(translate("Details", "Title")),
                Column(translate("Details", "Role")),
                Column(translate("Details", "Date"), wide=False),
                Column(translate("Details", "Start"), number=True, wide=False),
                Column(translate("Details", "Duration"), number=True, wide=False),
            ],
            name=translate("Details", "Performances"),
        )
        table.opened.connect(self._open)
        table.played.connect(lambda key: self.played.emit(key.rpartition("/")[2]))
        table.chosen.connect(lambda key: self.chosen.emit(key.split("/")[0]))
        return table

    def _open(self, key: str) -> None:
        self.opened.emit(f"recording/{key.split('/')[0]}")

    def narrow(self, year: int | None) -> None:
        """Show the performances of one year, or all for None."""
        self._year = year
        shown = [one for one in self._details.performances if self._year in (None, year_of(one.date))]
        rows = grouped(shown, self._language)
        self._table.set_rows(rows)
        self._table.hide_empty_columns()
        self._table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        amount = str(len(rows)) if self._year is None else f"{self._year}: {len(rows)}"
        self._title.set_amount(amount)


def year_of(edtf: str | None) -> int | None:
    """The first year that a date names."""
    digits = (edtf or "").lstrip("[{./")[:4]
    return int(digits) if digits.isdigit() else None


def grouped(performances: Iterable[PerformanceView], language: str) -> list[Row]:
    """One row per recording, with the segments below it; a key is ``RECORDING`` or ``RECORDING/SEGMENT``."""
    recordings: dict[str, PerformanceView] = {}
    roles: dict[str, list[str]] = {}
    segments: dict[str, list[PerformanceView]] = {}
    for one in performances:
        ref = one.recording_ref or one.ref
        recordings.setdefault(ref, one)
        if one.kind == "segment":
            segments.setdefault(ref, []).append(one)
        else:
            part = facts.role_and_instrument(one.role, one.instrument)
            if part and part not in roles.setdefault(ref, []):
                roles[ref].append(part)
    return [
        Row(
            ref,
            ("", one.recording_title, "; ".join(roles.get(ref, ())), facts.date(one.date, language), "", ""),
            children=tuple(_segment(ref, inner) for inner in segments.get(ref, ())),
        )
        for ref, one in recordings.items()
    ]


def _segment(ref: str, one: PerformanceView) -> Row:
    length = one.end_ms - one.start_ms if one.end_ms is not None and one.start_ms is not None else None
    role = facts.role_and_instrument(one.role, one.instrument)
    return Row(
        f"{ref}/{one.ref}",
        ("", one.title, role, "", words.duration(one.start_ms), words.duration(length)),
    )
