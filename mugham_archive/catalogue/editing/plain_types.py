"""Kinds of values that are understood without a look into the archive: text, numbers, choices, times, dates, countries."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo

from mugham_archive.catalogue.date_words import DateError, readable, understand
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.countries import COUNTRIES
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import FieldType, Stored, plain
from mugham_archive.sentences import Word, listed


def text(longest: int | None = None, *, long: bool = False) -> FieldType:
    """A line of text, or several when it is ``long``; at most ``longest`` letters."""

    def parse(typed: str) -> str:
        if longest is not None and len(typed) > longest:
            raise FieldError(
                "“{typed}” is too long: {longest} letters are the most.", typed=typed, longest=longest
            )
        return typed

    return plain("long_text" if long else "text", parse, longest=longest)


def number(least: int | None = None) -> FieldType:
    """A whole number, ``least`` or more."""

    def parse(typed: str) -> int:
        if not re.fullmatch(r"-?[0-9]+", typed):
            raise FieldError("“{typed}” is not a whole number.", typed=typed)
        if len(typed) > 9:
            raise FieldError("“{typed}” is too large a number.", typed=typed)
        if least is not None and int(typed) < least:
            raise FieldError("“{typed}” is too small: {least} is the least.", typed=typed, least=least)
        return int(typed)

    return plain("number", parse)


def choice(codes: tuple[str, ...], words: str) -> FieldType:
    """One of a few fixed codes; ``words`` is the scheme by which the faces say them."""

    def parse(typed: str) -> str:
        small = typed.casefold().replace(" ", "_")
        found = typed if typed in codes else next((one for one in codes if one.casefold() == small), None)
        if found is None:
            raise FieldError(
                "“{typed}” is not one of {known}.",
                typed=typed,
                known=listed(Word(words, one) for one in codes if one),
            )
        return found

    return plain("choice", parse, codes=codes, scheme=words)


_YES = frozenset(("yes", "true", "1", "bəli", "hə", "да"))
_NO = frozenset(("no", "false", "0", "xeyr", "yox", "нет"))


def yes_no() -> FieldType:
    """Yes or no."""

    def parse(typed: str) -> bool:
        if typed.casefold() not in _YES | _NO:
            raise FieldError("“{typed}” is neither yes nor no.", typed=typed)
        return typed.casefold() in _YES

    return plain(
        "yes_no", parse, lambda value: "yes" if value else "no", codes=("yes", "no"), scheme="yes_no"
    )


def words() -> FieldType:
    """Several words or phrases with commas between them, each kept once."""

    def parse(typed: str) -> list[str]:
        return list(dict.fromkeys(part.strip() for part in typed.split(",") if part.strip()))

    return plain("words", parse, lambda value: ", ".join(map(str, value or ())))


def country() -> FieldType:
    """A country by its two letters (ISO 3166-1 alpha-2)."""

    def parse(typed: str) -> str:
        if typed.upper() not in COUNTRIES:
            raise FieldError("“{typed}” is not a country in two letters, such as AZ.", typed=typed)
        return typed.upper()

    return plain("country", parse)


def zone() -> FieldType:
    """A time zone by its IANA name."""

    def parse(typed: str) -> str:
        try:
            return zoneinfo.ZoneInfo(typed).key
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise FieldError("“{typed}” is not a time zone such as Asia/Baku.", typed=typed) from error

    return plain("zone", parse)


def time_of_day() -> FieldType:
    """A time by the clock on the wall, HH:MM."""

    def parse(typed: str) -> str:
        if not re.fullmatch(r"([01]?[0-9]|2[0-3])[:.][0-5][0-9]", typed):
            raise FieldError("“{typed}” is not a time of day such as 19:30.", typed=typed)
        return typed.replace(".", ":").zfill(5)

    return plain("time", parse)


_CLOCK = re.compile(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,6}):)?([0-9]{1,8}(?:\.[0-9]{1,9})?)")


def parse_clock(value: str) -> int:
    """Milliseconds of ``1:02:03``, ``62:03.5`` or ``3723``; raises FieldError."""
    found = _CLOCK.fullmatch(value.strip().replace(",", "."))
    if found is None:
        raise FieldError("“{value}” is not a time such as 1:02:03, 62:03 or 3723.", value=value)
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return round((hours * 3600 + minutes * 60 + seconds) * 1000)


def say_clock(milliseconds: int | None) -> str:
    """The inverse of ``parse_clock``: 1:02:03, or 2:03.5 with what is left of a second; empty for None."""
    if milliseconds is None:
        return ""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    said = f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"
    return said + (f".{rest:03}".rstrip("0") if rest else "")


def clock() -> FieldType:
    """A place in a recording: 1:02:03, 62:03 or 3723; kept in milliseconds."""
    return plain("clock", parse_clock, say_clock, explain=lambda value, _language: say_clock(value))


def day() -> FieldType:
    """A calendar day: 2030-12-31, or as people write a day."""

    def parse(typed: str) -> dt.date:
        try:
            return dt.date.fromisoformat(typed)
        except ValueError:
            found = _one_day(typed)
        if found is None:
            raise FieldError("“{typed}” is not a day such as 2030-12-31.", typed=typed)
        return dt.date.fromisoformat(found)

    def read(value: dt.date, language: str) -> str:
        return readable(value.isoformat(), language)

    return plain("day", parse, lambda value: value.isoformat() if value else "", shown=read, explain=read)


def _one_day(typed: str) -> str | None:
    try:
        date = understand(typed)
    except DateError:
        return None
    return date.earliest if date.earliest == date.latest else None


def _date(_context: Context | None, typed: str) -> Stored:
    try:
        date = understand(typed)
    except DateError as error:
        raise FieldError(error.sentence) from error
    return (date.edtf, date.as_written, date.earliest, date.latest)


def _date_typed(stored: Stored) -> str:
    """What was written, as long as it still says what is stored; else EDTF."""
    edtf, as_written = stored[0], stored[1]
    if not edtf or not as_written:
        return edtf or ""
    try:
        return as_written if understand(as_written).edtf == edtf else edtf
    except DateError:
        return edtf


def _date_explained(typed: str, language: str) -> str:
    edtf = _date(None, typed)[0]
    said = readable(edtf, language)
    return edtf if said == edtf else f"{edtf}, {said}"


# A date in EDTF or as people write it, with what was written kept beside it (``as_written``).
DATE = FieldType(
    "date",
    _date,
    key=lambda _context, stored: _date_typed(stored),
    typed=lambda _context, stored, _language: _date_typed(stored),
    shown=lambda _context, stored, language: readable(stored[0], language) if stored[0] else "",
    explain=_date_explained,
    parts=("_edtf", "_as_written", "_earliest", "_latest"),
)
