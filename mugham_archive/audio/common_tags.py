"""Makes one digest of the tags of any format, with old encodings and mixed alphabets put right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from mugham_archive.audio.file_reading import CommonTags, Credit
from mugham_archive.audio.lookalikes import untangled
from mugham_archive.audio.old_encodings import file_encoding, may_be_misread, repaired
from mugham_archive.audio.tag_keys import (
    COMMENT_KEYS,
    FIELD_KEYS,
    FOREIGN_IDENTIFIERS,
    PRIVATE_COMMENTS,
    ROLE_KEYS,
    plain_key,
)
from mugham_archive.sentences import Sentence

_SEVERAL = ("artists", "album_artists", "composers", "lyricists", "conductors", "genres", "languages")
_SINGLE = ("title", "album", "subtitle", "recorded_place", "mode", "series", "archive_id", "copyright")
_PERFORMER = re.compile(r"(?P<name>[^()]+?)\s*\((?P<instrument>[^()]+)\)\s*\Z")
_NUMBER_OF = re.compile(r"\s*(\d+)(?:\s*(?:/|-|of)\s*(\d+))?")
_GENRE_BY_NUMBER = re.compile(r"\(?\d+\)?|\((?:\d+|RX|CR)\)")
_LARGEST_NUMBER = 1_000_000

_Texts = dict[str, list[Any]]


def common_tags(tags: Mapping[str, list[Any]]) -> tuple[CommonTags, tuple[str, ...]]:
    """The digest of `tags` (as in FileReading) and the notes on what was guessed; `tags` stays as it is."""
    values = _by_plain_key(tags)
    notes = _repair(values)
    if not values:
        return CommonTags(), notes
    fields: dict[str, Any] = {}
    for name in _SINGLE:
        text = _first(values, name)
        if text is not None:
            fields[name] = text
    for name in _SEVERAL:
        several = _several(values, name)
        if several:
            fields[name] = several
    if "genres" in fields:
        fields["genres"] = _named_genres(fields["genres"])
    fields["date"] = _date(values)
    fields["comments"] = _comments(values)
    fields["credits"] = _credits(values, fields.get("artists", ()))
    fields.update(_numbers(values))
    return CommonTags(**fields), notes


def _by_plain_key(tags: Mapping[str, list[Any]]) -> _Texts:
    """The values that the digest can use, under the key as `tag_keys` spells it."""
    values: _Texts = {}
    for key, found in tags.items():
        name = key if key in _KNOWN_KEYS else plain_key(key)
        if name not in _KNOWN_KEYS:
            continue
        if name == "UFID" and any(owner in key.lower() for owner in FOREIGN_IDENTIFIERS):
            continue
        if name == "COMM" and any(mark in key.lower() for mark in PRIVATE_COMMENTS):
            continue
        values.setdefault(name, []).extend(found)
    return values


_KNOWN_KEYS = frozenset(
    [
        *(key for keys in FIELD_KEYS.values() for key in keys),
        *COMMENT_KEYS,
        *ROLE_KEYS,
        *("TMCL", "TIPL", "IPLS", "PERFORMER", "ROLE", "TDAT"),
    ]
)


def _repair(values: _Texts) -> tuple[str, ...]:
    """Puts texts in old encodings and mixed alphabets right, in place; says what was done."""
    foreign = [text for text in _all_texts(values) if not text.isascii()]
    if not foreign:
        return ()
    beside = file_encoding(filter(may_be_misread, foreign))
    mended: dict[str, str] = {}
    notes: dict[str, None] = {}
    for text in dict.fromkeys(foreign):
        meant, encoding = repaired(text, beside)
        if encoding is not None:
            notes[Sentence("tags decoded as {encoding}", encoding=encoding)] = None
        clean = untangled(meant)
        if clean != meant:
            notes[Sentence("letters of another alphabet put right in “{text}”", text=clean)] = None
        if clean != text:
            mended[text] = clean
    if mended:
        for key, found in values.items():
            values[key] = [_mended(value, mended) for value in found]
    return tuple(notes)


def _mended(value: Any, mended: dict[str, str]) -> Any:
    if isinstance(value, str):
        return mended.get(value, value)
    return [_mended(item, mended) for item in value] if isinstance(value, list) else value


def _all_texts(values: _Texts) -> Iterable[str]:
    for found in values.values():
        for value in found:
            if isinstance(value, str):
                yield value
            elif isinstance(value, list):
                yield from (item for item in value if isinstance(item, str))


def _texts(values: _Texts, key: str) -> list[str]:
    found = values.get(key)
    if not found:
        return []
    return [
        text for value in found if isinstance(value, str | int) and (text := str(value).strip(" \t\r\n\0"))
    ]


def _first(values: _Texts, name: str) -> str | None:
    for key in FIELD_KEYS[name]:
        if key in values and (texts := _texts(values, key)):
            return texts[0]
    return None


def _several(values: _Texts, name: str) -> tuple[str, ...]:
    for key in FIELD_KEYS[name]:
        if key in values and (texts := _texts(values, key)):
            return tuple(dict.fromkeys(texts))
    return ()


def _date(values: _Texts) -> str | None:
    """The date of the recording as the tag has it; the day (TDAT, "DDMM") of ID3v2.3 joins its year."""
    date = _first(values, "date")
    days = _texts(values, "TDAT")
    if date and days and "TDRC" not in values and re.fullmatch(r"\d{4}", date):
        day = days[0]
        if re.fullmatch(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])", day):
            return f"{date}-{day[2:]}-{day[:2]}"
    return date


def _comments(values: _Texts) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for key in COMMENT_KEYS if key in values for text in _texts(values, key)))


def _credits(values: _Texts, artists: tuple[str, ...]) -> tuple[Credit, ...]:
    found: list[Credit] = []
    for pair in values.get("TMCL", ()):
        found.extend(_paired(pair, instrument=True))
    for key in ("TIPL", "IPLS"):
        for pair in values.get(key, ()):
            found.extend(_paired(pair, instrument=False))
    for text in _texts(values, "PERFORMER"):
        match = _PERFORMER.match(text)
        found.append(
            Credit(match["name"].strip(), None, match["instrument"].strip())
            if match
            else Credit(text, None, None)
        )
    found.extend(_with_roles(_texts(values, "ROLE"), artists))
    for key, role in ROLE_KEYS.items():
        if key in values:
            found.extend(Credit(text, role, None) for text in _texts(values, key))
    return tuple(dict.fromkeys(found))


def _paired(pair: Any, instrument: bool) -> Iterable[Credit]:
    """The credit of one [word, name] pair of TMCL (the word is an instrument) or TIPL and IPLS (a role)."""
    if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair)):
        return
    word, name = (part.strip(" \0") for part in pair)
    if name:
        yield Credit(name, None, word or None) if instrument else Credit(name, word or None, None)


def _with_roles(roles: list[str], artists: tuple[str, ...]) -> Iterable[Credit]:
    """ROLE beside ARTIST: one role for all artists, or one for each in order."""
    if len(roles) == 1:
        roles = roles * len(artists)
    if len(roles) == len(artists):
        for name, role in zip(artists, roles, strict=True):
            yield Credit(name, role, None)


def _named_genres(genres: tuple[str, ...]) -> tuple[str, ...]:
    """ID3 writes genres by number as well: "(17)" and "17" are Rock (ID3v1's list)."""
    if not any(_GENRE_BY_NUMBER.match(text) for text in genres):
        return genres
    from mutagen.id3 import TCON

    return tuple(dict.fromkeys(name for name in TCON(encoding=3, text=list(genres)).genres if name))


def _numbers(values: _Texts) -> dict[str, int | None]:
    numbers: dict[str, int | None] = {}
    for name in ("track", "disc"):
        number, total = _number_of(values, name)
        if total is None:
            total = _number_of(values, f"{name}_total")[0]
        numbers[name], numbers[f"{name}_total"] = number, total
    return numbers


def _number_of(values: _Texts, name: str) -> tuple[int | None, int | None]:
    """The number and the total of "3/12", [3, 12] or 3; zero and the absurd count as not given."""
    for key in FIELD_KEYS[name]:
        for value in values.get(key, ()):
            parts: list[Any] = []
            if isinstance(value, list):
                parts = value[:2]
            elif match := _NUMBER_OF.match(str(value)):
                parts = list(match.groups())
            if parts and (number := _counted(parts[0])) is not None:
                return number, _counted(parts[1]) if len(parts) > 1 else None
    return None, None


def _counted(value: Any) -> int | None:
    number = int(value) if value is not None and str(value).isdecimal() else 0
    return number if 0 < number < _LARGEST_NUMBER else None
