"""Finds the chapters that tags hold: ID3 CHAP, Nero's MP4 chapters and Vorbis CHAPTERxxx."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from mugham_archive.audio.file_reading import Chapter

_ID3_UNUSED = 0xFFFFFFFF
_VORBIS_KEY = re.compile(r"CHAPTER(\d{1,4})(NAME)?\Z")
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)\Z")


def id3_chapters(tags: Any, duration_ms: int | None) -> list[Chapter]:
    """The CHAP frames in order of time; the table of contents (CTOC) may put them in another order, which only
    matters for chapters that begin together."""
    order: dict[str, int] = {}
    for contents in tags.getall("CTOC"):
        for identifier in contents.child_element_ids:
            order.setdefault(identifier, len(order))
    frames = sorted(
        tags.getall("CHAP"), key=lambda frame: (frame.start_time, order.get(frame.element_id, len(order)))
    )
    frames = [frame for frame in frames if frame.start_time != _ID3_UNUSED]
    following = [frame.start_time for frame in frames[1:]] + [duration_ms]
    return [
        Chapter(frame.start_time, _id3_end(frame, next_start), _id3_title(frame))
        for frame, next_start in zip(frames, following, strict=True)
    ]


def _id3_end(frame: Any, next_start: int | None) -> int | None:
    if frame.start_time < frame.end_time != _ID3_UNUSED:
        return int(frame.end_time)
    return next_start if next_start is not None and next_start > frame.start_time else None


def _id3_title(frame: Any) -> str:
    for name in ("TIT2", "TIT3"):
        for title in frame.sub_frames.getall(name):
            if title.text:
                return str(title.text[0])
    return ""


def mp4_chapters(chapters: Sequence[Any] | None, duration_ms: int | None) -> list[Chapter]:
    """Nero's chapters (`chpl`); mutagen gives their start in seconds."""
    return with_ends([(round(item.start * 1000), item.title) for item in chapters or ()], duration_ms)


def vorbis_chapters(tags: Iterable[tuple[str, str]], duration_ms: int | None) -> list[Chapter]:
    """CHAPTER001=00:04:12.500 and CHAPTER001NAME=title, the Vorbis comment chapter extension."""
    starts: dict[int, int] = {}
    names: dict[int, str] = {}
    for key, value in tags:
        match = _VORBIS_KEY.match(key.upper())
        if match is None:
            continue
        number = int(match.group(1))
        if match.group(2):
            names.setdefault(number, value.strip())
        else:
            start = clock_ms(value)
            if start is not None:
                starts.setdefault(number, start)
    found = sorted((start, number) for number, start in starts.items())
    return with_ends([(start, names.get(number, "")) for start, number in found], duration_ms)


def clock_ms(text: str) -> int | None:
    """Milliseconds of "HH:MM:SS.mmm" or "MM:SS"; None for anything else."""
    match = _CLOCK.match(text.strip())
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60
    return whole * 1000 + round(float(seconds.replace(",", ".")) * 1000)


def with_ends(starts: list[tuple[int, str]], duration_ms: int | None) -> list[Chapter]:
    """Chapters that know only their beginning end where the next one begins, the last with the file."""
    if not starts:
        return []
    ends = [start for start, _title in starts[1:]]
    last = duration_ms if duration_ms is not None and duration_ms > starts[-1][0] else None
    return [
        Chapter(start, end if end is None or end > start else None, title)
        for (start, title), end in zip(starts, [*ends, last], strict=True)
    ]
