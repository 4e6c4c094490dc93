"""The columns of each kind of list: their headings, what a card shows in them, how wide they begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.date_words import readable
from mugham_archive.desktop.details.facts import life
from mugham_archive.spoken import words

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


def _lacks(kind: str) -> Show:
    """What stands between the entry and a complete description, in words."""
    needed = completeness.needed(kind)

    def show(card: Any, _language: str) -> str:
        missing = [code for code in needed if card.lacks & completeness.BITS[code]]
        missing += [code for code in completeness.TROUBLE[kind] if card.lacks & completeness.BITS[code]]
        troubles = completeness.TROUBLE[kind]
        return ", ".join(
            words.small(words.word("trouble" if code in troubles else "lacking", code)) for code in missing
        )

    return show


_REF = Column("ref", str(QT_TRANSLATE_NOOP("Columns", "Reference")), _text("ref"), "ref", 11, hidden=True)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "recording": (
        Column("date", str(QT_TRANSLATE_NOOP("Columns", "Date")), _date, "date", 17),
        Column(
            "title", str(QT_TRANSLATE_NOOP("Columns", "Title")), _text("title"), "title", 30, stretch=True
        ),
        Column(
            "performers",
            str(QT_TRANSLATE_NOOP("Columns", "Performers")),
            _text("performers"),
            "performers",
            34,
            stretch=True,
        ),
        Column("mode", str(QT_TRANSLATE_NOOP("Columns", "Mode")), _text("mode"), "mode", 13),
        Column("series", str(QT_TRANSLATE_NOOP("Columns", "Series")), _text("series"), "series", 19),
        Column(
            "duration",
            str(QT_TRANSLATE_NOOP("Columns", "Duration")),
            lambda card, _language: words.duration(card.duration_ms or None),
            "duration",
            9,
            number=True,
        ),
        Column("genre", str(QT_TRANSLATE_NOOP("Columns", "Genre")), _text("genre"), "genre", 16, hidden=True),
        Column(
            "access",
            str(QT_TRANSLATE_NOOP("Columns", "Access")),
            _word("access", "access"),
            "access",
            12,
            hidden=True,
        ),
        Column(
            "state",
            str(QT_TRANSLATE_NOOP("Columns", "State")),
            _word("state", "state"),
            "state",
            12,
            hidden=True,
        ),
        Column(
            "segments",
            str(QT_TRANSLATE_NOOP("Columns", "Segments")),
            _number("segments"),
            "segments",
            9,
            number=True,
            hidden=True,
        ),
        _REF,
        Column(
            "lacks", str(QT_TRANSLATE_NOOP("Columns", "Missing")), _lacks("recording"), "", 26, hidden=True
        ),
    ),
    "event": (
        Column("date", str(QT_TRANSLATE_NOOP("Columns", "Date")), _date, "date", 17),
        Column(
            "title", str(QT_TRANSLATE_NOOP("Columns", "Title")), _text("title"), "title", 34, stretch=True
        ),
        Column("series", str(QT_TRANSLATE_NOOP("Columns", "Series")), _text("series"), "series", 24),
        Column("type", str(QT_TRANSLATE_NOOP("Columns", "Type")), _text("type"), "type", 16),
        Column("venue", str(QT_TRANSLATE_NOOP("Columns", "Venue")), _text("venue"), "venue", 20),
        Column(
            "status",
            str(QT_TRANSLATE_NOOP("Columns", "Status")),
            _word("event_status", "status"),
            "status",
            18,
        ),
        Column(
            "recordings",
            str(QT_TRANSLATE_NOOP("Columns", "Recordings")),
            _number("recordings"),
            "recordings",
            11,
            number=True,
        ),
        _REF,
        Column("lacks", str(QT_TRANSLATE_NOOP("Columns", "Missing")), _lacks("event"), "", 26, hidden=True),
    ),
    "agent": (
        Column("name", str(QT_TRANSLATE_NOOP("Columns", "Name")), _text("name"), "name", 34, stretch=True),
        Column("kind", str(QT_TRANSLATE_NOOP("Columns", "Kind")), _word("agent_kind", "kind"), "kind", 14),
        Column("role", str(QT_TRANSLATE_NOOP("Columns", "Role")), _text("role"), "role", 20),
        Column(
            "instrument",
            str(QT_TRANSLATE_NOOP("Columns", "Instrument")),
            _text("instrument"),
            "instrument",
            16,
        ),
        Column(
            "dates",
            str(QT_TRANSLATE_NOOP("Columns", "Years")),
            lambda card, language: life(card.dates, language, card.kind),
            "dates",
            18,
        ),
        Column(
            "recordings",
            str(QT_TRANSLATE_NOOP("Columns", "Recordings")),
            _number("recordings"),
            "recordings",
            11,
            number=True,
        ),
        _REF,
    ),
    "document": (
        Column("date", str(QT_TRANSLATE_NOOP("Columns", "Date")), _date, "date", 17),
        Column(
            "title", str(QT_TRANSLATE_NOOP("Columns", "Title")), _text("title"), "title", 40, stretch=True
        ),
        Column("type", str(QT_TRANSLATE_NOOP("Columns", "Type")), _word("document_type", "type"), "type", 16),
        Column("number", str(QT_TRANSLATE_NOOP("Columns", "Number")), _text("number"), "number", 12),
        _REF,
    ),
    "place": (
        Column(
            "title", str(QT_TRANSLATE_NOOP("Columns", "Title")), _text("title"), "title", 40, stretch=True
        ),
        Column("type", str(QT_TRANSLATE_NOOP("Columns", "Type")), _text("type"), "", 18),
        Column(
            "recordings",
            str(QT_TRANSLATE_NOOP("Columns", "Recordings")),
            _number("recordings"),
            "",
            11,
            number=True,
        ),
        _REF,
    ),
    "agreement": (
        Column("date", str(QT_TRANSLATE_NOOP("Columns", "Signed")), _date, "date", 16),
        Column(
            "title", str(QT_TRANSLATE_NOOP("Columns", "Title")), _text("title"), "title", 34, stretch=True
        ),
        Column(
            "parties", str(QT_TRANSLATE_NOOP("Columns", "Parties")), _text("parties"), "", 34, stretch=True
        ),
        Column(
            "until",
            str(QT_TRANSLATE_NOOP("Columns", "In force until")),
            lambda card, language: readable(card.in_force_to, language) if card.in_force_to else "",
            "until",
            16,
        ),
        Column(
            "status",
            str(QT_TRANSLATE_NOOP("Columns", "Status")),
            _word("agreement_status", "status"),
            "status",
            13,
        ),
        _REF,
    ),
}

# So much of what they ask for long texts give before any other column becomes narrower; no column is narrower than so.
_GIVES = 0.3
_LEAST = 56


def shared_widths(asked: dict[int, int], firm: set[int], growing: set[int], room: int) -> dict[int, int]:
    """How wide each column becomes, in pixels, of what each asks for and the room there is for all.

    ``growing`` columns take what is over and give first what is missing; ``firm`` ones keep what they ask for.
    """
    widths = {column: float(width) for column, width in asked.items()}
    over = room - sum(asked.values())
    if over >= 0:
        _give(widths, growing, over)
    else:
        first = min(-over, _GIVES * sum(asked[column] for column in growing))
        _give(widths, growing, -first)
        _give(widths, set(asked) - firm, over + first)
    return {column: max(_LEAST, int(width)) for column, width in widths.items()}


def _give(widths: dict[int, float], columns: set[int], pixels: float) -> None:
    """Share pixels (less than none: take them) among columns by how wide they are."""
    total = sum(widths[column] for column in columns)
    for column in columns if total else ():
        widths[column] *= 1 + pixels / total
