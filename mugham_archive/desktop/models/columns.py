"""The columns of each kind of list: their headings, what a card shows in them, how wide they begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mugham_archive.catalogue.date_words import readable
from mugham_archive.desktop import words

Show = Callable[[Any, str], str]


@dataclass(frozen=True, slots=True)
class Column:
    """``key`` names it in the settings, ``sort`` in a listing ("" = cannot be sorted by); ``width`` in characters."""

    key: str
    heading: str
    show: Show
    sort: str = ""
    width: int = 14
    number: bool = False
    hidden: bool = False
    stretch: bool = False

    @property
    def title(self) -> str:
        """The heading in the interface's language."""
        return QCoreApplication.translate("Columns", self.heading)


def _date(card: Any, language: str) -> str:
    return readable(card.date, language) if card.date else ""


def _text(name: str) -> Show:
    return lambda card, _language: str(getattr(card, name) or "")


def _word(scheme: str, name: str) -> Show:
    return lambda card, _language: words.word(scheme, getattr(card, name))


def _number(name: str) -> Show:
    return lambda card, _language: words.number(getattr(card, name)) if getattr(card, name) else ""


_N = QT_TRANSLATE_NOOP
_REF = Column("ref", str(_N("Columns", "Reference")), _text("ref"), "ref", 11, hidden=True)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "recording": (
        Column("date", str(_N("Columns", "Date")), _date, "date", 17),
        Column("title", str(_N("Columns", "Title")), _text("title"), "title", 30, stretch=True),
        Column(
            "performers",
            str(_N("Columns", "Performers")),
            _text("performers"),
            "performers",
            34,
            stretch=True,
        ),
        Column("mode", str(_N("Columns", "Mode")), _text("mode"), "mode", 13),
        Column("series", str(_N("Columns", "Series")), _text("series"), "series", 19),
        Column(
            "duration",
            str(_N("Columns", "Duration")),
            lambda card, _language: words.duration(card.duration_ms or None),
            "duration",
            9,
            number=True,
        ),
        Column("genre", str(_N("Columns", "Genre")), _text("genre"), "", 16, hidden=True),
        Column("access", str(_N("Columns", "Access")), _word("access", "access"), "access", 12, hidden=True),
        Column("state", str(_N("Columns", "State")), _word("state", "state"), "state", 12, hidden=True),
        Column(
            "segments", str(_N("Columns", "Segments")), _number("segments"), "", 9, number=True, hidden=True
        ),
        _REF,
    ),
    "event": (
        Column("date", str(_N("Columns", "Date")), _date, "date", 17),
        Column("title", str(_N("Columns", "Title")), _text("title"), "title", 34, stretch=True),
        Column("series", str(_N("Columns", "Series")), _text("series"), "series", 24),
        Column("type", str(_N("Columns", "Type")), _text("type"), "", 16),
        Column("venue", str(_N("Columns", "Venue")), _text("venue"), "venue", 22),
        Column("status", str(_N("Columns", "Status")), _word("event_status", "status"), "status", 13),
        Column(
            "recordings",
            str(_N("Columns", "Recordings")),
            _number("recordings"),
            "recordings",
            11,
            number=True,
        ),
        _REF,
    ),
    "agent": (
        Column("name", str(_N("Columns", "Name")), _text("name"), "name", 34, stretch=True),
        Column("kind", str(_N("Columns", "Kind")), _word("agent_kind", "kind"), "kind", 14),
        Column("role", str(_N("Columns", "Role")), _text("role"), "", 20),
        Column("instrument", str(_N("Columns", "Instrument")), _text("instrument"), "", 16),
        Column("dates", str(_N("Columns", "Years")), _text("dates"), "", 14),
        Column(
            "recordings",
            str(_N("Columns", "Recordings")),
            _number("recordings"),
            "recordings",
            11,
            number=True,
        ),
        _REF,
    ),
    "document": (
        Column("date", str(_N("Columns", "Date")), _date, "date", 17),
        Column("title", str(_N("Columns", "Title")), _text("title"), "title", 40, stretch=True),
        Column("type", str(_N("Columns", "Type")), _word("document_type", "type"), "type", 16),
        Column("number", str(_N("Columns", "Number")), _text("number"), "", 12),
        _REF,
    ),
    "agreement": (
        Column("date", str(_N("Columns", "Signed")), _date, "date", 16),
        Column("title", str(_N("Columns", "Title")), _text("title"), "title", 34, stretch=True),
        Column("parties", str(_N("Columns", "Parties")), _text("parties"), "", 34, stretch=True),
        Column(
            "until",
            str(_N("Columns", "In force until")),
            lambda card, language: readable(card.in_force_to, language) if card.in_force_to else "",
            "",
            16,
        ),
        Column("status", str(_N("Columns", "Status")), _word("agreement_status", "status"), "status", 13),
        _REF,
    ),
}
