"""Looks which kinds of tracks an MP4 or QuickTime file has, by its box headers alone (ISO/IEC 14496-12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

_MOST_BOXES = 4096


def track_kinds(file: BinaryIO, file_size: int) -> frozenset[str]:
    """The handler types of the tracks ("soun", "vide", "text" …), and "chap" when one names a chapter track.

    Nothing but the headers is read, so it costs little in a file of many gigabytes; damage ends the look early.
    """
    kinds: set[str] = set()
    for name, body, end in _boxes(file, 0, file_size):
        if name == b"moov":
            for track, track_body, track_end in _boxes(file, body, end):
                if track == b"trak":
                    kinds |= _track_kind(file, track_body, track_end)
            break
    return frozenset(kinds)


def _track_kind(file: BinaryIO, start: int, end: int) -> set[str]:
    kinds: set[str] = set()
    for name, body, box_end in _boxes(file, start, end):
        if name == b"mdia":
            for inner, inner_body, _inner_end in _boxes(file, body, box_end):
                if inner == b"hdlr":
                    file.seek(inner_body + 8)
                    kinds.add(file.read(4).decode("latin-1"))
        elif name == b"tref":
            kinds |= {"chap" for inner, _body, _end in _boxes(file, body, box_end) if inner == b"chap"}
    return kinds


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """(name, where its content begins, where it ends) of the boxes between two places of the file."""
    position = start
    for _count in range(_MOST_BOXES):
        if position + 8 > end:
            return
        file.seek(position)
        head = file.read(16)
        if len(head) < 8:
            return
        size, name = struct.unpack_from(">I4s", head)
        body = position + 8
        if size == 1 and len(head) == 16:
            size = struct.unpack_from(">Q", head, 8)[0]
            body += 8
        elif size == 0:
            size = end - position
        if size < body - position:
            return
        yield name, body, min(position + size, end)
        position += size
