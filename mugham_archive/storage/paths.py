"""File names as text that every database keeps: bytes that are not UTF-8 go through a private range and come back."""

from __future__ import annotations

import os

# Plane 16's last private characters stand for single bytes 0x80–0xFF that are not part of valid UTF-8.
_BYTE_BASE = 0x10FF00
_SURROGATES = {0xDC00 + byte: chr(_BYTE_BASE + byte) for byte in range(0x80, 0x100)}
_BYTES = {_BYTE_BASE + byte: chr(0xDC00 + byte) for byte in range(0x80, 0x100)}


def path_to_text(path: str | bytes | os.PathLike[str]) -> str:
    """The path as storable text with ``/`` between its parts; no name is altered by form (NFC, NFD) or case."""
    text = os.fsdecode(path)
    if os.sep != "/":
        text = text.replace(os.sep, "/")
    return text if text.isascii() else text.translate(_SURROGATES)


def text_to_path(text: str) -> str:
    """The path that ``path_to_text`` was given, ready for ``open``."""
    path = text if text.isascii() else text.translate(_BYTES)
    return path if os.sep == "/" else path.replace("/", os.sep)


def readable_path(path: str) -> str:
    """The path for a person's eyes: bytes that are no text show as ``\\xNN``."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
