"""Takes from a reading what no database keeps as text: zero characters and halves of surrogate pairs."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from mugham_archive.audio import FileReading
from mugham_archive.sentences import Sentence

# PostgreSQL keeps no zero character, and neither database a surrogate that stands alone.
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]+")
_Whole = TypeVar("_Whole")


def storable(reading: FileReading) -> FileReading:
    """The reading with a space in place of such characters, and a note when there were any."""
    clean = {
        name: _clean(getattr(reading, name))
        for name in ("tags", "common", "chapters", "pictures", "notes", "container", "codec")
    }
    if all(value is getattr(reading, name) for name, value in clean.items()):
        return reading
    noted = Sentence("characters that no text can hold were taken out of the tags")
    notes = (*clean.pop("notes"), noted)
    return replace(reading, notes=notes, **clean)


def _clean(value: _Whole) -> _Whole:
    """The value itself when there is nothing to take out of it."""
    found: Any = value
    if isinstance(value, Sentence):
        found = Sentence(value.template, one=value.one, **_clean(dict(value.values)))
    elif isinstance(value, str):
        found = _UNKEEPABLE.sub(" ", value)
    elif isinstance(value, dict):
        found = {_clean(name): _clean(one) for name, one in value.items()}
    elif isinstance(value, list | tuple):
        found = type(value)(_clean(one) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        found = {one.name: getattr(value, one.name) for one in fields(value)}
        cleaned = {name: _clean(one) for name, one in found.items()}
        return replace(value, **cleaned) if cleaned != found else value
    return value if found == value else found
