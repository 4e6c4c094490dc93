"""File and folder names as text that can be shown, kept and searched, also where their bytes are not UTF-8."""

from __future__ import annotations

import functools
import os

from mugham_archive.audio.old_encodings import decoded_bytes


@functools.lru_cache(maxsize=5_000)
def name_text(name: str) -> str:
    """A name as the system gives it, with bytes that are not UTF-8 read in the old code page that fits best."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return decoded_bytes(os.fsencode(name))[0]
    return name


def folder_name(path: str) -> str:
    """The last name of a path."""
    return name_text(os.path.basename(path))


@functools.lru_cache(maxsize=20_000)
def stem(path: str) -> str:
    """The last name of a path without its ending."""
    return name_text(os.path.splitext(os.path.basename(path))[0])
