"""What one look at one audio or video file found: plain frozen records that cross processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of the file; times are milliseconds from its start, an end of None is not known."""

    start_ms: int
    end_ms: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside the file: what it shows ("front cover"), its MIME type, its size in bytes."""

    kind: str
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class Credit:
    """A person or body with the role or the instrument in the words of the tag."""

    name: str
    role: str | None
    instrument: str | None


@dataclass(frozen=True, slots=True)
class CommonTags:
    """What the tags of all formats say in common, repaired where an old encoding was recognised."""

    title: str | None = None
    album: str | None = None
    subtitle: str | None = None
    artists: tuple[str, ...] = ()
    album_artists: tuple[str, ...] = ()
    composers: tuple[str, ...] = ()
    lyricists: tuple[str, ...] = ()
    conductors: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    date: str | None = None
    recorded_place: str | None = None
    track: int | None = None
    track_total: int | None = None
    disc: int | None = None
    disc_total: int | None = None
    mode: str | None = None
    series: str | None = None
    archive_id: str | None = None
    copyright: str | None = None


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file, read: `size` in bytes, `sample_rate` in Hz, `bit_rate` in bit/s, `duration_ms` in milliseconds.

    `tags` holds every value as it was read, ready for JSON: key to list of values; binary values stand
    there as {"binary": size in bytes}. `common` is the repaired digest of it, `notes` say what was guessed.
    """

    path: str
    size: int
    mtime_ns: int
    media: str
    container: str
    codec: str | None = None
    sample_rate: int | None = None
    bit_depth: int | None = None
    channels: int | None = None
    bit_rate: int | None = None
    duration_ms: int | None = None
    tags: dict[str, list[Any]] = field(default_factory=dict)
    common: CommonTags = CommonTags()
    pictures: tuple[Picture, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    notes: tuple[str, ...] = ()
    sha256: str | None = None


@dataclass(slots=True)
class Content:
    """What a reader of one format fills in while it reads; `read_file` makes the FileReading of it."""

    container: str
    media: str = "audio"
    codec: str | None = None
    sample_rate: int | None = None
    bit_depth: int | None = None
    channels: int | None = None
    bit_rate: int | None = None
    duration_ms: int | None = None
    tags: dict[str, list[Any]] = field(default_factory=dict)
    pictures: list[Picture] = field(default_factory=list)
    chapters: list[Chapter] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
