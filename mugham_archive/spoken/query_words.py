"""What people read for the fields of the query language, as titles of facets and in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mugham_archive.spoken.languages import translate

_TITLES = {
    "performer": QT_TRANSLATE_NOOP("Search", "Performer"),
    "title": QT_TRANSLATE_NOOP("Search", "Title"),
    "series": QT_TRANSLATE_NOOP("Search", "Series"),
    "event": QT_TRANSLATE_NOOP("Search", "Event"),
    "mode": QT_TRANSLATE_NOOP("Search", "Mode"),
    "section": QT_TRANSLATE_NOOP("Search", "Section"),
    "genre": QT_TRANSLATE_NOOP("Search", "Genre"),
    "instrument": QT_TRANSLATE_NOOP("Search", "Instrument"),
    "role": QT_TRANSLATE_NOOP("Search", "Role"),
    "year": QT_TRANSLATE_NOOP("Search", "Year"),
    "date": QT_TRANSLATE_NOOP("Search", "Date"),
    "venue": QT_TRANSLATE_NOOP("Search", "Venue"),
    "language": QT_TRANSLATE_NOOP("Search", "Language"),
    "duration": QT_TRANSLATE_NOOP("Search", "Duration"),
    "kind": QT_TRANSLATE_NOOP("Search", "Kind of recording"),
    "access": QT_TRANSLATE_NOOP("Search", "Access"),
    "state": QT_TRANSLATE_NOOP("Search", "State"),
    "missing": QT_TRANSLATE_NOOP("Search", "Missing"),
    "has": QT_TRANSLATE_NOOP("Search", "Has"),
    "added": QT_TRANSLATE_NOOP("Search", "Added"),
    "notes": QT_TRANSLATE_NOOP("Search", "Notes"),
    "ref": QT_TRANSLATE_NOOP("Search", "Reference"),
}


def field_title(field: str) -> str:
    """What a field is called in the interface's language; one that has no title is shown as it is."""
    english = _TITLES.get(field)
    return field if english is None else translate("Search", str(english))
