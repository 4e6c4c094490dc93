"""Writes the sample's documents to files: texts as they are, posters as a drawn medallion."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path

from mugham_archive.ingest.sample.records import SampleDocument

_WIDTH, _HEIGHT = 360, 480  # pixels


def write_document(document: SampleDocument, folder: Path) -> Path:
    """Write the document's file into ``folder`` (made if missing) and return where it is.

    A ``txt`` is its text in UTF-8; a ``png`` is a picture of 360 by 480 pixels drawn from its key, with the text kept
    beside the pixels (PNG's iTXt chunk).
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{document.key}.{document.extension}"
    if document.extension == "png":
        path.write_bytes(_poster(document))
    else:
        path.write_text(document.text, encoding="utf-8")
    return path


def _poster(document: SampleDocument) -> bytes:
    digest = hashlib.sha256(document.key.encode()).digest()
    ground, ring, star = (_colour(digest[place : place + 3], place) for place in (0, 3, 6))
    paper = (244, 238, 226)
    points = 6 + digest[9] % 4 * 2
    rows = bytearray()
    for y in range(_HEIGHT):
        rows.append(0)  # PNG filter type 0: the row as it is
        for x in range(_WIDTH):
            rows.extend(_pixel(x, y, points, (paper, ground, ring, star)))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    text = b"Description\0\0\0az\0\0" + document.text.encode()
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"iTXt", text),
            _chunk(b"IDAT", zlib.compress(bytes(rows), 9)),
            _chunk(b"IEND", b""),
        )
    )


def _pixel(x: int, y: int, points: int, colours: tuple[tuple[int, int, int], ...]) -> tuple[int, int, int]:
    """The colour at a place: a border, a ground, and in the middle a ring around a star with so many points."""
    paper, ground, ring, star = colours
    edge = min(x, y, _WIDTH - 1 - x, _HEIGHT - 1 - y)
    if edge < 14 or 20 <= edge < 24:
        return paper
    across, down = x - _WIDTH / 2 + 0.5, (y - _HEIGHT / 2 + 0.5) * 0.8
    distance = (across * across + down * down) ** 0.5
    turned = complex(across, down) ** (points // 2) / max(distance, 1e-9) ** (points // 2)
    if distance < 62 + 26 * turned.real:
        return star
    if distance < 118 + 12 * turned.imag:
        return ring
    return paper if 128 < distance < 134 else ground


def _colour(three: bytes, place: int) -> tuple[int, int, int]:
    """A muted colour; the ring is light, the ground and the star are dark."""
    low, span = (150, 80) if place == 3 else (50, 110)
    return (low + three[0] * span // 256, low + three[1] * span // 256, low + three[2] * span // 256)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
