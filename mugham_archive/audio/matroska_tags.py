"""Reads the tags of Matroska and WebM files with all their values; FFmpeg keeps only the last of several.

The element numbers are those of RFC 9559 (Matroska) over RFC 8794 (EBML).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

_SEGMENT = 0x18538067
_TAGS = 0x1254C367
_TAG = 0x7373
_TARGETS = 0x63C0
_TARGET_TYPE = 0x63CA
_OTHER_TARGETS = (0x63C5, 0x63C9, 0x63C4, 0x63C6)  # UIDs of a track, an edition, a chapter, an attachment
_SIMPLE_TAG = 0x67C8
_TAG_NAME = 0x45A3
_TAG_STRING = 0x4487
_TAG_BINARY = 0x4485
_MOST_ELEMENTS = 1_000_000
_LARGEST_TAGS = 16 << 20
_DEEPEST = 8


def matroska_tags(file: BinaryIO, file_size: int) -> dict[str, list[Any]]:
    """The tags of the whole file, under their names; "ALBUM/TITLE" where the tag says what it speaks of, and
    "ARTIST/INSTRUMENTS" for a tag within a tag. Damage ends the reading early."""
    tags: dict[str, list[Any]] = {}
    for identifier, start, end in _file_elements(file, 0, file_size):
        if identifier != _SEGMENT:
            continue
        for inner, body, body_end in _file_elements(file, start, end):
            if inner == _TAGS and body_end - body <= _LARGEST_TAGS:
                file.seek(body)
                _take_tags(file.read(body_end - body), tags)
        break
    return tags


def _take_tags(data: bytes, tags: dict[str, list[Any]]) -> None:
    for identifier, tag in _elements(data):
        if identifier != _TAG:
            continue
        prefix = ""
        of_the_file = True
        for inner, body in _elements(tag):
            if inner == _TARGETS:
                for target, value in _elements(body):
                    if target == _TARGET_TYPE:
                        prefix = value.decode("latin-1").strip("\0 ") + "/"
                    elif target in _OTHER_TARGETS and any(value):
                        of_the_file = False
        if of_the_file:
            for inner, body in _elements(tag):
                if inner == _SIMPLE_TAG:
                    _take_simple_tag(body, prefix, tags, _DEEPEST)


def _take_simple_tag(data: bytes, prefix: str, tags: dict[str, list[Any]], depth: int) -> None:
    name = ""
    value: Any = None
    inner_tags = []
    for identifier, body in _elements(data):
        if identifier == _TAG_NAME:
            name = body.decode("utf-8", "replace").strip("\0 ")
        elif identifier == _TAG_STRING:
            value = body.rstrip(b"\0").decode("utf-8", "replace")
        elif identifier == _TAG_BINARY:
            value = {"binary": len(body)}
        elif identifier == _SIMPLE_TAG:
            inner_tags.append(body)
    if name and value is not None:
        tags.setdefault(prefix + name, []).append(value)
    if depth:
        for body in inner_tags:
            _take_simple_tag(body, f"{prefix}{name}/", tags, depth - 1)


def _number(data: bytes, keep_marker: bool) -> tuple[int, int]:
    """The EBML number at the beginning of `data` and its length; length 0 when there is none."""
    if not data or not data[0]:
        return 0, 0
    length = 9 - data[0].bit_length()
    if len(data) < length:
        return 0, 0
    number = int.from_bytes(data[:length], "big")
    return (number if keep_marker else number & ((1 << 7 * length) - 1)), length


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The number and the content of each element in `data`."""
    position = 0
    while position < len(data):
        identifier, length = _number(data[position : position + 8], keep_marker=True)
        size, size_length = _number(data[position + length : position + length + 8], keep_marker=False)
        if not length or not size_length:
            return
        position += length + size_length
        yield identifier, data[position : position + size]
        position += size


def _file_elements(file: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The number of each element between two places of the file, and where its content begins and ends."""
    position = start
    for _count in range(_MOST_ELEMENTS):
        if position >= end:
            return
        file.seek(position)
        head = file.read(16)
        identifier, length = _number(head, keep_marker=True)
        size, size_length = _number(head[length:], keep_marker=False)
        if not length or not size_length:
            return
        body = position + length + size_length
        unknown = size == (1 << 7 * size_length) - 1
        if unknown and identifier != _SEGMENT:
            # A live stream: where this element ends only its content says.
            return
        position = end if unknown else body + size
        yield identifier, body, min(position, end)
