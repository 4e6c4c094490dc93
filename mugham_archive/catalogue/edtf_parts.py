"""One date of EDTF (ISO 8601-2): its components, their qualifiers, the real calendar and the house rule for seasons.

The standard gives seasons and parts of a year no dates. House rule, the same everywhere in the program:

====== =========================== ======================================================
code   part of the year            first month … last month
====== =========================== ======================================================
21-24  spring summer autumn winter March-May, June-August, September-November,
                                   December to February of the *next* year
25-28  the same, north             as 21-24
29-32  the same, south             September-November, December to February of the next year,
                                   March-May, June-August
33-36  quarters                    January-March, April-June, July-September, October-December
37-39  thirds (quadrimesters)      January-April, May-August, September-December
40-41  halves (semestrals)         January-June, July-December
====== =========================== ======================================================
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from mugham_archive.errors import ArchiveError

# code -> (first month, number of months)
SEASONS: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip

_PART = r"([?~%]?)([0-9X]{{{0}}})([?~%]?)"
_SINGLE = re.compile(rf"{_PART.format(4)}(?:-{_PART.format(2)}(?:-{_PART.format(2)})?)?")
_TIMED = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d(?::\d\d)?)?", re.ASCII)
_YEAR = re.compile(r"\d{4}|\d{3}X|\d{2}XX", re.ASCII)
_OUT_OF_REACH = re.compile(r"-\d{4,}|Y?-?(?:\d{5,7}|\d{9,})|Y-?\d+(?:[ES]\d+)*", re.ASCII)
_DRAFT = re.compile(r"[\d-][ux]|unknown|open|\by-?\d|[()^]|[?~]{2}", re.ASCII)


class DateError(ArchiveError):
    """A date that cannot be kept: its text is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Single:
    """One date as precise as it is known.

    ``year`` is four characters, ``month`` (01-12, 21-41 or XX) and ``day`` two, empty when not said; the last digits
    may be X. ``doubts`` has one of "", "?" (uncertain), "~" (approximate), "%" (both) for each component that is said.
    ``clock`` is the time with its zone as written, only for a full date.
    """

    year: str
    month: str = ""
    day: str = ""
    doubts: tuple[str, ...] = ("",)
    clock: str = ""

    @property
    def doubted(self) -> bool:
        return any(self.doubts)

    @property
    def doubt(self) -> str:
        """The qualifier that all components share, or all of them together."""
        return _together("".join(self.doubts))

    @property
    def season(self) -> int | None:
        """The code 21-41 when the second component is not a month."""
        return int(self.month) if self.month.isdigit() and int(self.month) > 12 else None


def read_single(text: str) -> Single:
    """One date from EDTF; DateError when it is not one or not in the calendar."""
    timed = _TIMED.fullmatch(text)
    if timed:
        return _read_timed(timed)
    match = _SINGLE.fullmatch(text)
    if match is None:
        raise _what_is_wrong(text)
    groups = match.groups(default="")
    year, month, day = groups[1], groups[4], groups[7]
    _check_year(text, year, month)
    _check_month(text, month, day)
    _check_day(text, year, month, day)
    count = 1 + bool(month) + bool(day)
    doubts = []
    for place in range(count):
        # A sign on the right holds for its component and all before it, a sign on the left for its own alone.
        on_the_right = "".join(groups[3 * later + 2] for later in range(place, count))
        doubts.append(_together(groups[3 * place] + on_the_right))
    return Single(year, month, day, tuple(doubts))


def write_single(single: Single) -> str:
    """The canonical text: a shared sign once on the right, the signs of single components on their left."""
    parts = [part for part in (single.year, single.month, single.day) if part]
    shared = 0
    if single.doubts[0]:
        while shared < len(parts) and single.doubts[shared] == single.doubts[0]:
            shared += 1
    written = []
    for place, part in enumerate(parts):
        if place < shared:
            written.append(part + (single.doubts[0] if place == shared - 1 else ""))
        else:
            written.append(single.doubts[place] + part)
    return "-".join(written) + (f"T{single.clock}" if single.clock else "")


def first_day(single: Single) -> str:
    """The first day it can mean, YYYY-MM-DD."""
    year = single.year.replace("X", "0")
    if single.season is not None:
        return f"{year}-{SEASONS[single.season][0]:02}-01"
    return f"{year}-{_known(single.month) or '01'}-{_known(single.day) or '01'}"


def last_day(single: Single) -> str:
    """The last day it can mean, YYYY-MM-DD; a winter ends in February of the next year."""
    year, month = int(single.year.replace("X", "9")), 12
    if single.season is not None:
        year, month = _last_month(year, single.season)
    elif _known(single.month):
        month = int(single.month)
    return f"{year:04}-{month:02}-{_known(single.day) or days_in_month(year, month)}"


def days_in_month(year: int, month: int) -> int:
    """28 to 31, by the Gregorian calendar for every year 0-9999."""
    if month == 2:
        return 29 if calendar.isleap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def edge(single: Single, last: bool) -> Single:
    """The same date as the beginning or end of a stretch.

    Other programs refuse a season there, and a qualifier on a season or decade: a season becomes its first or last
    month, a doubted decade its first or last year.
    """
    if single.season is not None:
        year, month = _last_month(int(single.year), single.season) if last else (int(single.year), 0)
        month = month or SEASONS[single.season][0]
        return Single(f"{year:04}", f"{month:02}", "", single.doubts)
    if "X" in single.year and single.doubted:
        return Single(single.year.replace("X", "9" if last else "0"), "", "", single.doubts)
    return single


def needs_edges(single: Single) -> bool:
    """Whether it is a doubted season or decade, which other programs cannot read (1978-21~, 196X~)."""
    return single.doubted and (single.season is not None or "X" in single.year)


def next_to(single: Single, step: int) -> Single:
    """The day, month or year that comes right before (-1) or after (+1): before 1990 is 1989.

    For a season it is a month, for a decade a year. DateError outside the years 0001-9999.
    """
    try:
        day = date.fromisoformat(first_day(single) if step < 0 else last_day(single)) + timedelta(days=step)
    except (ValueError, OverflowError) as beyond:
        raise DateError("There is no date on that side of it that can be kept in order.") from beyond
    month = f"{day.month:02}" if _known(single.month) else ""
    known = f"{day.day:02}" if _known(single.day) else ""
    return Single(f"{day.year:04}", month, known, (single.doubt,) * (1 + bool(month) + bool(known)))


def _known(part: str) -> str:
    return "" if part == "XX" else part


def _together(signs: str) -> str:
    found = set(signs)
    if "%" in found or {"?", "~"} <= found:
        return "%"
    return next(iter(found), "")


def _last_month(year: int, season: int) -> tuple[int, int]:
    first, count = SEASONS[season]
    month = first + count - 1
    return (year, month) if month <= 12 else (year + 1, month - 12)


def _read_timed(match: re.Match[str]) -> Single:
    text = match.string
    day = read_single(match[1])
    zone = match[5] or ""
    hours, _, minutes = zone[1:].partition(":")
    if int(match[2]) > 23 or int(match[3]) > 59 or int(match[4]) > 59:
        raise DateError("“{text}” has a time that no clock shows.", text=text)
    if zone not in ("", "Z") and (int(hours) > 14 or int(minutes or 0) > 59):
        raise DateError("“{text}” has a time zone that does not exist.", text=text)
    return Single(day.year, day.month, day.day, day.doubts, text.partition("T")[2])


def _check_year(text: str, year: str, month: str) -> None:
    if _YEAR.fullmatch(year) is None:
        raise DateError("“{text}”: only the last one or two digits of a year may be X.", text=text)
    if "X" in year and month:
        raise DateError("“{text}”: a year with X in it stands alone, without a month.", text=text)


def _check_month(text: str, month: str, day: str) -> None:
    if not month or month == "XX":
        if month and day and day != "XX":
            raise DateError("“{text}”: when the month is XX the day must be XX too.", text=text)
        return
    if "X" in month:
        raise DateError("“{text}”: an unknown month is XX, half a month cannot be unknown.", text=text)
    number = int(month)
    if not 1 <= number <= 12 and number not in SEASONS:
        raise DateError("“{text}”: there is no month or season {month}.", text=text, month=month)
    if number > 12 and day:
        raise DateError("“{text}”: there is no month {month}.", text=text, month=month)


def _check_day(text: str, year: str, month: str, day: str) -> None:
    if month in ("24", "28", "30"):
        if year == "9999":
            raise DateError(
                "“{text}” ends after the year 9999, and such dates cannot be kept in order.", text=text
            )
        return
    if not day or day == "XX":
        return
    if "X" in day:
        raise DateError("“{text}”: an unknown day is XX, half a day cannot be unknown.", text=text)
    longest = days_in_month(int(year), int(month))
    if not 1 <= int(day) <= longest:
        raise DateError(
            "There is no day {day} in {year}-{month}, which has {n} days.",
            one="There is no day {day} in {year}-{month}, which has {n} day.",
            day=day,
            year=year,
            month=month,
            n=longest,
        )


def _what_is_wrong(text: str) -> DateError:
    if any(letter.isspace() for letter in text):
        return DateError("“{text}”: an EDTF date has no blanks in it.", text=text)
    if _OUT_OF_REACH.fullmatch(text):
        return DateError(
            "“{text}”: only the years 0000 to 9999 can be kept in order, so other years are not accepted.",
            text=text,
        )
    if _DRAFT.search(text):
        return DateError(
            "“{text}” is written by the 2012 draft of EDTF, where u, x, unknown and open stood for X and “..”.",
            text=text,
        )
    return DateError(
        "“{text}” is not an EDTF date; write it like 2011-03-18, 2011-03, 1965~ or 196X.", text=text
    )
