"""Says an EDTF date in Azerbaijani, English or Russian, with the case endings each language needs."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from mugham_archive.catalogue.date_names import (
    AZERBAIJANI,
    ENGLISH,
    RUSSIAN,
    Form,
    Phrases,
    azerbaijani_name,
    english_name,
    russian_name,
)
from mugham_archive.catalogue.edtf import DateError, Interval, OneOrAll, Stretch, read
from mugham_archive.catalogue.edtf_parts import SEASONS, Single, edge, next_to

Name = Callable[[Single, Form], str]

_LANGUAGES: dict[str, tuple[Phrases, Name]] = {
    "az": (AZERBAIJANI, azerbaijani_name),
    "en": (ENGLISH, english_name),
    "ru": (RUSSIAN, russian_name),
}


@functools.lru_cache(maxsize=20_000)
def readable(edtf: str, language: str) -> str:
    """What a person reads for strict EDTF, in az, en or ru (any other language reads English).

    Never raises: what is not EDTF is returned as it is.
    """
    try:
        value = read(edtf)
    except DateError:
        return edtf
    phrases, name = _LANGUAGES.get(language, _LANGUAGES["en"])
    if isinstance(value, Interval):
        return _interval(value, phrases, name)
    if isinstance(value, OneOrAll):
        return _set(value, phrases, name)
    return _single(value, phrases, name)


def _single(single: Single, phrases: Phrases, name: Name) -> str:
    """One date standing alone, with every doubt about it."""
    text = name(single, Form.PLAIN)
    doubt = _common_doubt(single)
    if doubt in ("~", "%"):
        text = phrases.about.format(name(single, Form.ABOUT))
    return _with_remarks(text, [single], phrases)


def _interval(interval: Interval, phrases: Phrases, name: Name) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, Single) and isinstance(end, Single):
        whole = _season_or_decade(start, end)
        if whole is not None:
            return _single(whole, phrases, name)
        return _between_two(phrases.lasted, start, Form.FROM, end, Form.TO, phrases, name)
    if isinstance(start, Single):
        template = phrases.since if end == ".." else phrases.since_end_unknown
        return _one_sided(template, start, Form.FROM, phrases, name)
    if isinstance(end, Single):
        template = phrases.until if start == ".." else phrases.until_start_unknown
        return _one_sided(template, end, Form.TO, phrases, name)
    raise AssertionError("an interval names at least one date")


def _set(value: OneOrAll, phrases: Phrases, name: Name) -> str:
    members = [_member(member, phrases, name) for member in value.members]
    return (phrases.both if value.every else phrases.either).join(members)


def _member(member: Single | Stretch, phrases: Phrases, name: Name) -> str:
    if isinstance(member, Single):
        return _single(member, phrases, name)
    first, last = member.first, member.last
    if first and last:
        whole = _season_or_decade(first, last)
        if whole is not None:
            return _single(whole, phrases, name)
        return _between_two(
            phrases.between, first, Form.BETWEEN_FIRST, last, Form.BETWEEN_LAST, phrases, name
        )
    if first:
        return _open_member(first, -1, phrases, name)
    assert last is not None, "a stretch names at least one date"
    return _open_member(last, 1, phrases, name)


def _open_member(single: Single, step: int, phrases: Phrases, name: Name) -> str:
    """``..1989`` is before 1990 and ``1976..`` after 1975; what has no plain neighbour is said with the date itself."""
    neighbour = None
    if single.season is None and "X" not in single.year + single.month + single.day and _is_even(single):
        try:
            neighbour = next_to(single, step)
        except DateError:
            neighbour = None
    if neighbour is None:
        template, form = (phrases.not_before, Form.FROM) if step < 0 else (phrases.not_after, Form.NOT_AFTER)
        return _one_sided(template, single, form, phrases, name)
    template, form = (phrases.after, Form.AFTER) if step < 0 else (phrases.before, Form.BEFORE)
    return _one_sided(template, neighbour, form, phrases, name)


def _one_sided(template: str, single: Single, form: Form, phrases: Phrases, name: Name) -> str:
    text = template.format(name(single, form))
    if _common_doubt(single) in ("~", "%"):
        text = phrases.roughly.format(text)
    return _with_remarks(text, [single], phrases)


def _between_two(
    template: str,
    first: Single,
    first_form: Form,
    last: Single,
    last_form: Form,
    phrases: Phrases,
    name: Name,
) -> str:
    """Two dates in one phrase; each keeps its own doubt, in brackets, so that none is read as the other's."""
    parts = []
    for single, form in ((first, first_form), (last, last_form)):
        remarks = [phrases.roughly_remark] if _common_doubt(single) in ("~", "%") else []
        text = name(single, form)
        parts.append(_with_remarks(text + "".join(f" ({remark})" for remark in remarks), [single], phrases))
    text = template.format(*parts)
    for pattern, shorter in phrases.shortened:
        if match := re.fullmatch(pattern, text):
            return match.expand(shorter)
    return text


def _with_remarks(text: str, singles: list[Single], phrases: Phrases) -> str:
    for single in singles:
        if _common_doubt(single) in ("?", "%"):
            text += " (?)"
        remarks = _unknown_parts(single, phrases)
        if not _is_even(single):
            remarks += [
                phrases.doubts[doubt].format(part)
                for part, doubt in zip(phrases.components, single.doubts, strict=False)
                if doubt
            ]
        if remarks:
            text += f" ({', '.join(remarks)})"
    return text


def _unknown_parts(single: Single, phrases: Phrases) -> list[str]:
    if single.month == "XX":
        return [phrases.month_and_day_unknown if single.day else phrases.month_unknown]
    return [phrases.day_unknown] if single.day == "XX" else []


def _is_even(single: Single) -> bool:
    """Whether every component has the same doubt, or none has any."""
    return len(set(single.doubts)) == 1


def _common_doubt(single: Single) -> str:
    return single.doubts[0] if _is_even(single) else ""


def _season_or_decade(first: Single, last: Single) -> Single | None:
    """The doubted season, decade or century that was written as an interval because other programs refuse it."""
    if first.doubts != last.doubts or not first.doubted or first.day or last.day:
        return None
    candidates = (
        [Single(first.year, str(code), "", first.doubts) for code in (21, 22, 23, 24)] if first.month else []
    )
    if not first.month and not last.month:
        candidates = [
            Single(first.year[:3] + "X", "", "", first.doubts),
            Single(first.year[:2] + "XX", "", "", first.doubts),
        ]
    for candidate in candidates:
        if candidate.month and int(candidate.month) not in SEASONS:
            continue
        if candidate.month == "24" and first.year == "9999":
            continue
        if edge(candidate, last=False) == first and edge(candidate, last=True) == last:
            return candidate
    return None
