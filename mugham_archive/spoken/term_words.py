"""What the vocabularies are called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mugham_archive.spoken.languages import translate

_SCHEMES: dict[str, object] = {
    "mode": QT_TRANSLATE_NOOP("Terms", "Modes"),
    "section": QT_TRANSLATE_NOOP("Terms", "Sections of modes"),
    "genre": QT_TRANSLATE_NOOP("Terms", "Genres"),
    "event_type": QT_TRANSLATE_NOOP("Terms", "Types of events"),
    "place_type": QT_TRANSLATE_NOOP("Terms", "Types of places"),
    "instrument": QT_TRANSLATE_NOOP("Terms", "Instruments"),
    "role": QT_TRANSLATE_NOOP("Terms", "Roles"),
    "honorific": QT_TRANSLATE_NOOP("Terms", "Titles of honour"),
    "language": QT_TRANSLATE_NOOP("Terms", "Languages"),
    "access": QT_TRANSLATE_NOOP("Terms", "Levels of access"),
    "generation": QT_TRANSLATE_NOOP("Terms", "Generations of copies"),
    "carrier": QT_TRANSLATE_NOOP("Terms", "Carriers"),
    "rights": QT_TRANSLATE_NOOP("Terms", "Rights statements"),
}


def scheme(code: str) -> str:
    """What a vocabulary is called."""
    return translate("Terms", str(_SCHEMES[code])) if code in _SCHEMES else code.replace("_", " ")
