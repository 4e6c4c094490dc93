"""Spans of years, days and playing times as they are written in a query."""

from __future__ import annotations

import datetime as dt
import re

from mugham_archive.catalogue.date_words import DateError, understand
from mugham_archive.catalogue.editing import FieldError, parse_clock
from mugham_archive.search.folding import digits

# A side that is left open.
Bounds = tuple[int | None, int | None]
_BETWEEN = re.compile(r"\s*(?:\.\.+|…)\s*")
_SIDE = re.compile(r"(<=|>=|<|>|≤|≥)\s*(.+)")
_DECADE = re.compile(r"(\d{3})0\s*(?:-?[’']?s|-?e|-е|-х|-ie|-ci\s+ill?ə?r|lar|lər)", re.IGNORECASE)
_AGO = re.compile(r"(\d{1,4})\s*([a-zа-яəıöüşçğ]+)", re.IGNORECASE)
_UNITS = {
    "d": 1, "day": 1, "days": 1, "g": 1, "gün": 1, "gun": 1, "д": 1, "дн": 1, "дней": 1, "дня": 1, "день": 1,
    "w": 7, "week": 7, "weeks": 7, "h": 7, "həftə": 7, "hefte": 7, "н": 7, "нед": 7, "недель": 7, "недели": 7, "неделя": 7,
    "m": 30, "month": 30, "months": 30, "ay": 30, "м": 30, "мес": 30, "месяц": 30, "месяца": 30, "месяцев": 30,
    "y": 365, "year": 365, "years": 365, "il": 365, "л": 365, "лет": 365, "год": 365, "года": 365,
}  # fmt: skip
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|minutes?|dəq|dəqiqə|deq|мин|минут[аы]?)", re.IGNORECASE)
_HOURS = re.compile(r"(\d{1,3})\s*(?:h|hours?|saat|s|ч|час(?:а|ов)?)", re.IGNORECASE)


class NotUnderstood(ValueError):
    """The value cannot be read as what the field takes."""


def days(text: str) -> Bounds:
    """The first and last day (yyyymmdd) of 1965..1980, >1965, 1960s, “spring 1978”, 1978-03-14; raises NotUnderstood."""
    text = digits(text)
    pieces = _BETWEEN.split(text.strip())
    if len(pieces) == 2 and any(pieces):
        first = _one_day(pieces[0])[0] if pieces[0] else None
        last = _one_day(pieces[1])[1] if pieces[1] else None
        if first is not None and last is not None and first > last:
            raise NotUnderstood(text)
        return first, last
    side = _SIDE.fullmatch(text.strip())
    if side:
        first, last = _one_day(side.group(2))
        return {
            "<": (None, None if first is None else first - 1),
            ">": (None if last is None else last + 1, None),
        }.get(side.group(1), (None, last) if side.group(1) in ("<=", "≤") else (first, None))
    return _one_day(text)


def _one_day(text: str) -> Bounds:
    decade = _DECADE.fullmatch(text.strip())
    if decade:
        return int(decade.group(1)) * 100_000 + 101, int(decade.group(1)) * 100_000 + 91_231
    if re.fullmatch(r"\d{1,3}", text.strip()):
        raise NotUnderstood(text)  # a year that is still being typed
    try:
        understood = understand(text)
    except DateError as error:
        raise NotUnderstood(text) from error
    return number_of(understood.earliest), number_of(understood.latest)


def number_of(day: str | None) -> int | None:
    """An ISO day as yyyymmdd; 0 before the year 0, None for none."""
    if day is None:
        return None
    return 0 if day.startswith("-") else int(day.replace("-", ""))


def length(text: str) -> Bounds:
    """The least and the most playing time in milliseconds of >1:30:00, 5:00..10:00, <10min, 4:07; raises NotUnderstood.

    A time alone is that time to the second; whole minutes or hours are to the minute.
    """
    text = digits(text)
    pieces = _BETWEEN.split(text.strip())
    if len(pieces) == 2 and any(pieces):
        least = _milliseconds(pieces[0]) if pieces[0] else None
        most = _milliseconds(pieces[1]) if pieces[1] else None
        if least is not None and most is not None and least > most:
            raise NotUnderstood(text)
        return least, most
    side = _SIDE.fullmatch(text.strip())
    if side:
        bound = _milliseconds(side.group(2))
        return {"<": (None, bound - 1), ">": (bound + 1, None)}.get(
            side.group(1), (None, bound) if side.group(1) in ("<=", "≤") else (bound, None)
        )
    bound = _milliseconds(text)
    return bound, bound + (999 if ":" in text else 59_999)


def _milliseconds(text: str) -> int:
    text = text.strip()
    for pattern, unit in ((_MINUTES, 60_000), (_HOURS, 3_600_000)):
        found = pattern.fullmatch(text)
        if found:
            return int(found.group(1)) * unit
    try:
        return parse_clock(text)
    except FieldError as error:
        raise NotUnderstood(text) from error


def since(text: str, today: dt.date) -> Bounds:
    """The days (yyyymmdd) of <30d (in the last 30 days), >1y (longer ago), or of a date; raises NotUnderstood."""
    text = digits(text)
    side = _SIDE.fullmatch(text.strip())
    found = _AGO.fullmatch((side.group(2) if side else text).strip())
    if found and found.group(2).lower() in _UNITS:
        back = dt.timedelta(days=int(found.group(1)) * _UNITS[found.group(2).lower()])
        day = int((today - back).strftime("%Y%m%d"))
        return (None, day) if side and side.group(1) in (">", ">=", "≥") else (day, None)
    if text.strip().lower() in ("today", "bu gün", "bugün", "сегодня"):
        day = int(today.strftime("%Y%m%d"))
        return day, day
    return days(text)
