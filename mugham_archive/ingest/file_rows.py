"""What a file's reading gives to its row in the catalogue."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from mugham_archive.audio import FileReading
from mugham_archive.sentences import to_json


def reading_fields(reading: FileReading) -> dict[str, Any]:
    """The columns of a MediaFile that reading the file fills."""
    return {
        "size": reading.size,
        "mtime_ns": reading.mtime_ns,
        "media": reading.media,
        "container": reading.container,
        "codec": reading.codec,
        "sample_rate": reading.sample_rate,
        "bit_depth": reading.bit_depth,
        "channels": reading.channels,
        "bit_rate": reading.bit_rate,
        "duration_ms": reading.duration_ms,
        "tags": reading.tags,
        "pictures": [asdict(picture) for picture in reading.pictures],
        "chapters": [asdict(chapter) for chapter in reading.chapters],
        "reading_notes": [to_json(note) for note in reading.notes],
        "sha256": reading.sha256,
    }
