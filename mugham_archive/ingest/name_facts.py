"""Reads facts out of folder and file names: “2011-03-18 Rast axşamı”, “Alim Qasımov - Çahargah”, “Treasury of Secrets”."""

from __future__ import annotations

import functools
import os
import re
from dataclasses import dataclass, replace

from mugham_archive.catalogue.date_words import understand
from mugham_archive.catalogue.edtf import DateError, EdtfDate
from mugham_archive.ingest.file_names import folder_name
from mugham_archive.ingest.part_names import part_name
from mugham_archive.ingest.vocabulary_words import KnownSeries, Words

_DATES = [
    re.compile(r"(?<!\d)(?:19|20)\d{2}[-_. ](?:0[1-9]|1[0-2])[-_. ](?:0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-_. /](?:0?[1-9]|1[0-2])[-_. /](?:19|20)\d{2}(?!\d)"),
    re.compile(r"(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)\d{1,2}[ _.]+[^\W\d_]{3,9}[ _.]+(?:19|20)\d{2}(?!\d)"),
    re.compile(r"(?<!\d)(?:19|20)\d{2}[-_](?:0[1-9]|1[0-2])(?!\d)"),
    re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)"),
]
_LEADING_NUMBER = re.compile(r"^\s*\d{1,3}[\s._)-]+(?=\D)")
_SEPARATOR = re.compile(r"\s+[-–—]\s+|_-_")
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,3}$")
_CERTAINLY_SEVERAL = re.compile(r"\s*(?:;|\s/\s)\s*")
_PERHAPS_SEVERAL = re.compile(
    r"\s*(?:,|\s(?:&|\+|və|and|и|ilə|feat\.?|ft\.?)\s)\s*(?![^()]*\))", re.IGNORECASE
)
_EDGES = " \t_-–—.,;:()[]"


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What names say; empty where they say nothing."""

    date: EdtfDate | None = None
    event_title: str = ""
    event_type_id: int | None = None
    series: KnownSeries | None = None
    piece_title: str = ""
    people: tuple[str, ...] = ()

    def with_name(self, name: str, words: Words) -> NameFacts:
        """These facts with what the file's own name adds."""
        date, rest = split_date(name)
        rest = _LEADING_NUMBER.sub("", rest).replace("_", " ").strip(_EDGES)
        people, title = _people_and_title(rest, words)
        event_type = self.event_type_id or words.within("event_type", rest)
        return replace(
            self, date=self.date or date, piece_title=title, people=people, event_type_id=event_type
        )


def facts_of(folder: str, top: str, words: Words) -> NameFacts:
    """What the folder of a recording and the folders above it, up to the one imported, say."""
    return _facts(folder, top, words)


@functools.lru_cache(maxsize=1_000)
def _facts(folder: str, top: str, words: Words) -> NameFacts:
    date: EdtfDate | None = None
    title = ""
    series: KnownSeries | None = None
    event_type: int | None = None
    here = folder
    while True:
        name = folder_name(here)
        series = series or words.series_named(name) or words.series_named(part_name(name).base)
        found, rest = split_date(name)
        rest = rest.replace("_", " ").strip(_EDGES)
        is_series = words.series_named(name) is not None
        # The folder that was chosen for the import is a place to keep things, unless its name is that of an evening.
        if not is_series and (here != top or found is not None):
            date = date or found
            title = title or (rest if not rest.isdigit() and (found is not None or here == folder) else "")
            event_type = event_type or words.within("event_type", rest)
        if here == top or os.path.dirname(here) == here:
            break
        here = os.path.dirname(here)
    return NameFacts(date, title, event_type, series)


def split_date(text: str) -> tuple[EdtfDate | None, str]:
    """The first date in a name, and the name without it."""
    for pattern in _DATES:
        match = pattern.search(text)
        if match is None:
            continue
        written = match.group(0)
        date = tag_date(re.sub(r"[_ ]", "-" if written[:4].isdigit() else ".", written)) or tag_date(
            written.replace("_", " ")
        )
        if date is not None:
            return date, f"{text[: match.start()]} {text[match.end() :]}"
    return None, text


@functools.lru_cache(maxsize=5_000)
def tag_date(text: str | None) -> EdtfDate | None:
    """A date as a tag gives it (ISO with or without a time, or in words); None when it is not understood."""
    if not text or not text.strip():
        return None
    cleaned = re.split(r"[T ](?=\d{2}:)", text.strip())[0]
    try:
        date = understand(cleaned)
    except DateError:
        return None
    # Years such as 0000 or 9999 are what programs write when they know nothing.
    return date if date.earliest is None or "1860" <= date.earliest <= "2100" else None


@functools.lru_cache(maxsize=20_000)
def people_in(text: str) -> tuple[str, ...]:
    """The names in a text that may list several; “Qasımov, Alim” is one name, turned round.

    A comma or an “and” parts names only when each part is a full name: “Belle & Sebastian” stays whole.
    """
    names: list[str] = []
    for listed in _CERTAINLY_SEVERAL.split(" ".join(text.split())):
        pieces = [piece.strip(_EDGES) for piece in _PERHAPS_SEVERAL.split(listed)]
        if len(pieces) == 2 and "," in listed and all(len(piece.split()) == 1 for piece in pieces):
            names.append(f"{pieces[1]} {pieces[0]}")
        elif len(pieces) > 1 and all(len(piece.split()) >= 2 for piece in pieces):
            names += pieces
        else:
            names.append(listed.strip(" \t_-–—,;:"))
    return tuple(name for name in names if any(letter.isalnum() for letter in name))


def _people_and_title(text: str, words: Words) -> tuple[tuple[str, ...], str]:
    """“Performer - Piece” when exactly one side is a piece by the vocabulary and the other looks like names."""
    pieces = [piece.strip(_EDGES) for piece in _SEPARATOR.split(text) if piece.strip(_EDGES)]
    if len(pieces) != 2:
        return (), text
    musical = [
        any(words.within(scheme, piece) for scheme in ("mode", "genre", "section")) for piece in pieces
    ]
    if musical[0] == musical[1]:
        return (), text
    names, piece = (pieces[1], pieces[0]) if musical[0] else (pieces[0], pieces[1])
    people = people_in(names)
    if people and all(_NAME.match(words.without_honorifics(name)[0]) for name in people):
        return tuple(people), piece
    return (), text
