"""Reads EDTF dates (ISO 8601-2), writes them in one canonical way and says between which days they lie.

Levels 0 and 1, and of level 2 the sets ``[..]`` (one of) and ``{..}`` (all of), qualifiers of single components and the
parts of a year 21-41 (their months are in ``edtf_parts``). Years are 0000 to 9999, so that ISO dates sort as text.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from mugham_archive.catalogue.edtf_parts import (
    DateError,
    Single,
    edge,
    first_day,
    last_day,
    needs_edges,
    read_single,
    write_single,
)

__all__ = ["DateError", "EdtfDate", "Interval", "OneOrAll", "Stretch", "parse", "read"]

# What the database keeps of one date.
LONGEST = 80


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date as the catalogue keeps it.

    ``edtf`` is canonical, ``as_written`` what the label or a person says when that differs. ``earliest`` and ``latest``
    are ISO days (YYYY-MM-DD); None means open or unknown on that side.
    """

    edtf: str
    as_written: str | None
    earliest: str | None
    latest: str | None

    @property
    def sort_key(self) -> str | None:
        """The earliest day, or the latest when the beginning is open."""
        return self.earliest or self.latest


@dataclass(frozen=True, slots=True)
class Interval:
    """Something that lasted: each end is a date, ".." (open) or "" (unknown)."""

    start: Single | str
    end: Single | str


@dataclass(frozen=True, slots=True)
class Stretch:
    """In a set, every date from ``first`` to ``last``; None is open."""

    first: Single | None
    last: Single | None


@dataclass(frozen=True, slots=True)
class OneOrAll:
    """A set: one of its members (``every`` is False) or all of them, in the order of time."""

    every: bool
    members: tuple[Single | Stretch, ...]


def parse(text: str, as_written: str | None = None) -> EdtfDate:
    """The date that strict EDTF text means, in canonical form; DateError with one sentence when it is not EDTF.

    Qualified seasons and decades, and seasons at the ends of an interval, are turned into months and years, because
    other programs refuse them: ``1978-21~`` becomes ``1978-03~/1978-05~``.
    """
    canonical, earliest, latest = _parsed(text)
    return EdtfDate(canonical, as_written, earliest, latest)


@functools.lru_cache(maxsize=20_000)
def _parsed(text: str) -> tuple[str, str | None, str | None]:
    value = read(text)
    canonical = _write(value)
    if len(canonical) > LONGEST:
        raise DateError(
            "A date may be {most} characters long, and this one has {n}.",
            one="A date may be {most} characters long, and this one has {n}.",
            most=LONGEST,
            n=len(canonical),
        )
    return canonical, *_bounds(value)


def read(text: str) -> Single | Interval | OneOrAll:
    """The parts of a strict EDTF date, already in the form that is written; DateError when it is not EDTF."""
    if not text:
        raise DateError("A date is missing; leave the field empty when it is unknown.")
    if text[0] in "[{" or text[-1] in "]}":
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if ".." in text:
        raise DateError("“{text}”: dots that leave an end open belong into [ ] or beside a /.", text=text)
    single = read_single(text)
    if needs_edges(single):
        return Interval(edge(single, last=False), edge(single, last=True))
    return single


def _read_interval(text: str) -> Interval:
    if text.count("/") > 1:
        raise DateError("“{text}”: an interval has one / between its two ends.", text=text)
    before, after = text.split("/")
    start = before if before in ("", "..") else edge(_without_clock(before), last=False)
    end = after if after in ("", "..") else edge(_without_clock(after), last=True)
    if isinstance(start, str) and isinstance(end, str):
        raise DateError("“{text}” names no date at all; leave the field empty when it is unknown.", text=text)
    if isinstance(start, Single) and isinstance(end, Single):
        _refuse_reversed(text, start, end)
    return Interval(start, end)


def _read_set(text: str) -> Single | Interval | OneOrAll:
    if len(text) < 2 or text[0] + text[-1] not in ("[]", "{}"):
        raise DateError("“{text}”: a set begins with [ and ends with ], or with {{ and }}.", text=text)
    pieces = text[1:-1].split(",")
    members: list[Single | Stretch] = []
    for place, piece in enumerate(pieces):
        if "/" in piece:
            raise DateError(
                "“{text}”: in a set a stretch of time is written with .. and not with /.", text=text
            )
        if ".." in piece:
            members.append(_read_stretch(piece, first=place == 0, last=place == len(pieces) - 1))
            continue
        single = _without_clock(piece)
        if needs_edges(single):
            if len(pieces) == 1:
                return Interval(edge(single, last=False), edge(single, last=True))
            members.append(Stretch(edge(single, last=False), edge(single, last=True)))
        else:
            members.append(single)
    ordered = sorted(set(members), key=_place_in_time)
    if len(ordered) == 1 and isinstance(ordered[0], Single):
        return ordered[0]
    return OneOrAll(text[0] == "{", tuple(ordered))


def _read_stretch(piece: str, first: bool, last: bool) -> Stretch:
    before, _, after = piece.partition("..")
    if not before and not after:
        raise DateError(
            "“{text}” names no date at all; leave the field empty when it is unknown.", text=piece
        )
    if (not before and not first) or (not after and not last):
        raise DateError(
            "“{piece}”: only the first date of a set may have an open beginning, only the last an open end.",
            piece=piece,
        )
    start = edge(_without_clock(before), last=False) if before else None
    end = edge(_without_clock(after), last=True) if after else None
    if start and end:
        _refuse_reversed(piece, start, end)
    return Stretch(start, end)


def _without_clock(text: str) -> Single:
    if not text:
        raise DateError("A date is missing between the commas of a set.")
    single = read_single(text)
    if single.clock:
        raise DateError("“{text}”: a time of day cannot stand in an interval or a set.", text=text)
    return single


def _refuse_reversed(text: str, start: Single, end: Single) -> None:
    if first_day(start) > last_day(end):
        raise DateError("“{text}” ends before it begins.", text=text)


def _place_in_time(member: Single | Stretch) -> tuple[bool, str, str, str]:
    # The open end stays the last member, as the standard wants it.
    earliest, latest = _member_bounds(member)
    return latest is None, earliest or "", latest or "", _write_member(member)


def _member_bounds(member: Single | Stretch) -> tuple[str | None, str | None]:
    if isinstance(member, Single):
        return first_day(member), last_day(member)
    return (
        first_day(member.first) if member.first else None,
        last_day(member.last) if member.last else None,
    )


def _bounds(value: Single | Interval | OneOrAll) -> tuple[str | None, str | None]:
    if isinstance(value, Single):
        return first_day(value), last_day(value)
    if isinstance(value, Interval):
        return (
            first_day(value.start) if isinstance(value.start, Single) else None,
            last_day(value.end) if isinstance(value.end, Single) else None,
        )
    bounds = [_member_bounds(member) for member in value.members]
    earliest = [first for first, _ in bounds if first is not None]
    latest = [last for _, last in bounds if last is not None]
    complete = len(bounds)
    return (
        min(earliest) if len(earliest) == complete else None,
        max(latest) if len(latest) == complete else None,
    )


def _write(value: Single | Interval | OneOrAll) -> str:
    if isinstance(value, Single):
        return write_single(value)
    if isinstance(value, Interval):
        return "/".join(
            end if isinstance(end, str) else write_single(end) for end in (value.start, value.end)
        )
    inside = ",".join(_write_member(member) for member in value.members)
    return f"{{{inside}}}" if value.every else f"[{inside}]"


def _write_member(member: Single | Stretch) -> str:
    if isinstance(member, Single):
        return write_single(member)
    first = write_single(member.first) if member.first else ""
    last = write_single(member.last) if member.last else ""
    return f"{first}..{last}"
