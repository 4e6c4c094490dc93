"""For every field of the registry something to type, made from its type, and what it should then hold."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import Field
from mugham_archive.catalogue.models import Term

# The entries of ``catalogue_a_little`` that are edited, by kind, and those that others may refer to.
EDITED = {"series": "season", "recording": "second", "segment": "part", "agent": "singer"}
OTHERS = {
    "series": "other series",
    "place": "other place",
    "agent": "partner",
    "event": "other event",
    "document": "other document",
    "agreement": "other agreement",
    "segment": "segment",
    "recording": "recording",
}
PLAIN: dict[str, tuple[str, str]] = {
    "text": ("Zümrüdşah 1", "Zümrüdşah 2"),
    "long_text": ("Zümrüdşah\nikinci sətir", "Zümrüdşah, yenidən"),
    "date": ("təxminən 1965", "2019-03"),
    "day": ("2030-12-31", "31.01.2031"),
    "clock": ("0:07", "0:42"),
    "time": ("19:30", "9.05"),
    "number": ("2", "3"),
    "yes_no": ("yes", "no"),
    "words": ("toy, bayram günü", "zümrüdşah"),
    "country": ("GE", "tr"),
    "zone": ("Europe/Moscow", "Asia/Tbilisi"),
    "term_above": ("instrument:tar", "instrument:ud"),
    "copy": ("1", ""),
    "file": ("a.flac", "b.flac"),
}


def typed_into(archive: Archive, refs: dict[str, str], field: Field) -> tuple[str, str]:
    """Two different things that can be typed into a field, one after the other."""
    if field.type.name == "choice":
        return (field.type.codes[-1], field.type.codes[-2])
    if field.type.name == "term":
        return _terms(archive, field)
    if field.type.name == "reference":
        kind = field.type.kinds[0]
        return (refs[OTHERS[kind]], refs[OTHERS[kind]])
    if field.name == "end":
        # Not before the start, whichever is typed first.
        return ("62:03", "3800.5")
    return PLAIN[field.type.name]


def _terms(archive: Archive, field: Field) -> tuple[str, str]:
    """A term by its Russian word in capitals, another by its code."""
    with archive.read() as session:
        question = select(Term).where(Term.scheme == field.type.scheme).order_by(Term.position)
        terms: Any = session.scalars(question).all()
        return terms[2].ru.upper(), terms[3].code
