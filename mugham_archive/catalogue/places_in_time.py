"""A number for each recording that rises with its date, so that whatever is kept in its order is in order of dates."""

from __future__ import annotations

# Entries of all kinds are numbered in one row; so many bits hold any number that a database of one machine reaches.
ID_BITS = 28
# After every day of the calendar: what has no date comes last.
_UNDATED = 9999 * 372 + 372
# The first place of a recording without a date: all places before it are of dated ones.
FIRST_UNDATED = _UNDATED << ID_BITS


def place_in_time(date_key: str, number: int) -> int:
    """The place of recording ``number`` with that card's ``date_key`` (an ISO day, or anything else for none)."""
    return (_day(date_key) << ID_BITS) | (number & ((1 << ID_BITS) - 1))


def _day(date_key: str) -> int:
    # Every month counts 31 days: only the order matters. Days before the year 0 are one day before all others, and the
    # last of the year 9999 are one day too.
    if date_key.startswith("-"):
        return 0
    year, month, day = date_key[:4], date_key[5:7], date_key[8:10]
    if len(date_key) != 10 or not (year + month + day).isdigit():
        return _UNDATED
    return min(int(year) * 372 + int(month) * 31 + int(day), _UNDATED - 1)
