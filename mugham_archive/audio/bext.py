"""Reads the bext chunk of Broadcast Wave files (EBU Tech 3285, versions 0 to 2) into tags."""

from __future__ import annotations

import struct
from typing import Any

from mugham_archive.audio.old_encodings import decoded_bytes
from mugham_archive.sentences import Sentence

_FIXED_SIZE = 602
_TEXTS = (
    ("Description", 0, 256),
    ("Originator", 256, 32),
    ("OriginatorReference", 288, 32),
    ("OriginationDate", 320, 10),
    ("OriginationTime", 330, 8),
)
_LOUDNESS = (
    "LoudnessValue",
    "LoudnessRange",
    "MaxTruePeakLevel",
    "MaxMomentaryLoudness",
    "MaxShortTermLoudness",
)
_LOUDNESS_NOT_SET = 0x7FFF


def bext_tags(body: bytes) -> tuple[dict[str, list[Any]], list[str]]:
    """The fields as "bext:Name" tags and what was odd.

    TimeReference is in sample frames since midnight (unsigned 64 bit); the loudness fields of version 2 are
    stored in hundredths and given in LUFS, LU and dBTP; the UMID is given in hexadecimal digits.
    """
    tags: dict[str, list[Any]] = {}
    notes: list[str] = []
    if len(body) < _FIXED_SIZE:
        notes.append(Sentence("the 'bext' chunk is shorter than the standard asks"))
    for name, start, length in _TEXTS:
        _take_text(name, body[start : start + length], tags, notes)
    if len(body) >= 348:
        reference, version = struct.unpack_from("<QH", body, 338)
        tags["bext:TimeReference"] = [reference]
        tags["bext:Version"] = [version]
        if version >= 1 and any(body[348:412]):
            tags["bext:UMID"] = [body[348:412].hex()]
        if version >= 2 and len(body) >= 422:
            for name, value in zip(_LOUDNESS, struct.unpack_from("<5h", body, 412), strict=True):
                if value != _LOUDNESS_NOT_SET:
                    tags[f"bext:{name}"] = [value / 100]
    _take_text("CodingHistory", body[_FIXED_SIZE:], tags, notes)
    return tags, notes


def _take_text(name: str, raw: bytes, tags: dict[str, list[Any]], notes: list[str]) -> None:
    raw = raw.split(b"\0", 1)[0].strip()
    if not raw:
        return
    text, encoding = decoded_bytes(raw)
    if not text.isascii():
        # The standard allows ASCII alone here.
        notes.append(Sentence("bext {name} decoded as {encoding}", name=name, encoding=encoding))
    if encoding in ("cp1251", "cp1254"):
        text = raw.decode("latin-1")
    tags[f"bext:{name}"] = [text]
