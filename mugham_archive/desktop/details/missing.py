"""Says at a glance whether an entry is described well enough; what is missing is named and leads to where it is filled in."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.views import Details, EventDetails, RecordingDetails, SeriesDetails
from mugham_archive.desktop.details.block import Deeds
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.widgets.labels import Chip
from mugham_archive.spoken import words

translate = QCoreApplication.translate
TONES = {"red": "accent", "amber": "warning", "green": "success"}


def lacks_of(details: Details) -> tuple[str, int] | None:
    """The kind and what is missing of an entry that has rules; None of the others."""
    if isinstance(details, RecordingDetails):
        return "recording", details.card.lacks
    if isinstance(details, EventDetails):
        return "event", details.card.lacks
    if isinstance(details, SeriesDetails):
        return "series", details.lacks
    return None


def badge(details: Details, deeds: Deeds) -> QWidget | None:
    """The light in a word, and below it what is missing; None for kinds without rules."""
    known = lacks_of(details)
    return None if known is None else Missing(details.entry.ref, *known, deeds)


def heading_and_badge(heading: QWidget, details: Details, deeds: Deeds) -> list[QWidget]:
    """The top of a page, and below it how well the entry is described."""
    found = badge(details, deeds)
    return [heading] if found is None else [heading, found]


class Missing(QWidget):
    """A chip with the light in words; what stands between the entry and green is named first, then what would help."""

    def __init__(self, ref: str, kind: str, lacks: int, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        light = completeness.level(kind, lacks)
        self.chip = Chip(words.word("light", light), tone=TONES[light])
        self._ref, self._kind, self._deeds = ref, kind, deeds
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.chip)
        for code in completeness.TROUBLE[kind]:
            if lacks & completeness.BITS[code]:
                row.addWidget(Chip(words.word("trouble", code), tone="warning"))
        row.addStretch(1)
        column.addLayout(row)
        missing = completeness.named(lacks)
        needed = [code for code in missing if code in completeness.needed(kind)]
        helpful = [code for code in completeness.HELPFUL[kind] if code in missing]
        for lead, codes in (
            (translate("Details", "Missing:"), needed),
            (translate("Details", "Would help:"), helpful),
        ):
            if codes:
                line = LinkLabel(f"{escape(lead)} {', '.join(self._link(code) for code in codes)}")
                line.setObjectName("pageLine")
                line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                line.followed.connect(self._fill_in)
                column.addWidget(line)

    def _link(self, code: str) -> str:
        said = escape(words.small(words.word("lacking", code)))
        return f'<a href="{code}">{said}</a>' if self._deeds.fill_in is not None else said

    def _fill_in(self, code: str) -> None:
        if self._deeds.fill_in is not None:
            self._deeds.fill_in(self._ref, completeness.field_of(self._kind, code))
