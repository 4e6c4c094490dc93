"""EDTF dates: what is read, how it is written again, which days it covers and what is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.catalogue.edtf import DateError, EdtfDate, parse
from mugham_archive.errors import ArchiveError

# Every line of the house's table of dates: what is stored, first day, last day.
TABLE = [
    ("2011-03-18", "2011-03-18", "2011-03-18"),
    ("2011-03", "2011-03-01", "2011-03-31"),
    ("2011-03-XX", "2011-03-01", "2011-03-31"),
    ("1965~", "1965-01-01", "1965-12-31"),
    ("1965?", "1965-01-01", "1965-12-31"),
    ("1965%", "1965-01-01", "1965-12-31"),
    ("196X", "1960-01-01", "1969-12-31"),
    ("1978-21", "1978-03-01", "1978-05-31"),
    ("1978-24", "1978-12-01", "1979-02-28"),
    ("1978-03~/1978-05~", "1978-03-01", "1978-05-31"),
    ("[..1989]", None, "1989-12-31"),
    ("[1976..]", "1976-01-01", None),
    ("[1965,1967]", "1965-01-01", "1967-12-31"),
    ("[1965..1968]", "1965-01-01", "1968-12-31"),
    ("1965/1968", "1965-01-01", "1968-12-31"),
    ("2017/..", "2017-01-01", None),
    ("/1990", None, "1990-12-31"),
    # and the rest of what the parser knows
    ("1985", "1985-01-01", "1985-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1985-XX", "1985-01-01", "1985-12-31"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31"),
    ("1985/", "1985-01-01", None),
    ("../1990", None, "1990-12-31"),
    ("2012-02", "2012-02-01", "2012-02-29"),
    ("2000-02-29", "2000-02-29", "2000-02-29"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31"),
    ("{..1983,1985}", None, "1985-12-31"),
    ("[1667,1670..1672]", "1667-01-01", "1672-12-31"),
    ("2011-03-18T19:00:00", "2011-03-18", "2011-03-18"),
    ("2011-03-18T19:00:00+04:00", "2011-03-18", "2011-03-18"),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
    ("1978-22", "1978-06-01", "1978-08-31"),
    ("1978-23", "1978-09-01", "1978-11-30"),
    ("1979-24", "1979-12-01", "1980-02-29"),
    ("1978-25", "1978-03-01", "1978-05-31"),
    ("1978-28", "1978-12-01", "1979-02-28"),
    ("1978-29", "1978-09-01", "1978-11-30"),
    ("1978-30", "1978-12-01", "1979-02-28"),
    ("1978-31", "1978-03-01", "1978-05-31"),
    ("1978-32", "1978-06-01", "1978-08-31"),
    ("1978-33", "1978-01-01", "1978-03-31"),
    ("1978-36", "1978-10-01", "1978-12-31"),
    ("1978-37", "1978-01-01", "1978-04-30"),
    ("1978-39", "1978-09-01", "1978-12-31"),
    ("1978-40", "1978-01-01", "1978-06-30"),
    ("1978-41", "1978-07-01", "1978-12-31"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), TABLE)
def test_canonical_text_is_kept_and_has_its_days(text: str, earliest: str | None, latest: str | None) -> None:
    assert parse(text) == EdtfDate(text, None, earliest, latest)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("~1965", "1965~"),
        ("?2004-06-~11", "2004?-06-~11"),
        ("2004-06~-11", "2004-06~-11"),
        ("?2004-?06-?11", "2004-06-11?"),
        ("2004?-06-11~", "2004%-~06-~11"),
        ("~1965?", "1965%"),
        ("1978-21~", "1978-03~/1978-05~"),
        ("1978-24?", "1978-12?/1979-02?"),
        ("1978~-21", "1978~-03/1978~-05"),
        ("198X~", "1980~/1989~"),
        ("19XX?", "1900?/1999?"),
        ("2012-21/2012-24", "2012-03/2013-02"),
        ("198X~/1995", "1980~/1995"),
        ("[1967,1965,1967]", "[1965,1967]"),
        ("[1980,1970..]", "[1980,1970..]"),
        ("[1965]", "1965"),
        ("{1978-21~}", "1978-03~/1978-05~"),
        ("[1978-21~,1980]", "[1978-03~..1978-05~,1980]"),
    ],
)
def test_other_writings_become_canonical(text: str, canonical: str) -> None:
    assert parse(text).edtf == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        # trap 1: days that the calendar does not have
        "2019-02-29", "1900-02-29", "2011-04-31", "2011-03-00", "2011-00", "2011-13", "2011-20", "2011-42",
        "2011-21-03", "2011-03-18T24:00:00", "2011-03-18T19:60:00", "2011-03-18T19:00:00+25:00",
        # trap 4: blanks, reversed intervals, intervals without a date
        " 1965", "1965 ", "1965\n", "[1965, 1967]", "1965 / 1968",
        "2012-24/2012-21", "1968/1965", "[1968..1965]", "0800/-0999", "/", "/..", "../..", "../", "..", "[..]", "[]", "{}",
        # trap 5: the draft of 2012
        "199u", "1999-uu", "196x", "unknown/2006", "2004/unknown", "2004/open", "y170000002", "(2011)-06-04~",
        "2011-(06-04)~", "1984?~", "unknown", "open",
        # years that do not sort
        "-0999", "Y170000002", "Y-17E7", "12000", "12000-01", "9999-24",
        # what EDTF has elsewhere, and broken pieces
        "196X-03", "1XXX", "XXXX", "1985-XX-03", "1985-0X", "1985-03-1X", "1985/1986/1987", "[1965", "1965]", "[1965}",
        "[1965/1968]", "[1965,,1967]", "[1970..,1980]", "[1960,..1980]", "1965..1968", "20110318", "2011-3-18", "18.03.2011",
        "2011-03-18T19:00:00/2011-03-19", "[2011-03-18T19:00:00,2012]", "1978-21-", "196", "١٩٦٥",
        "[" + ",".join(str(year) for year in range(1900, 1980, 2)) + "]",
    ],
)  # fmt: skip
def test_refuses_with_one_sentence(text: str) -> None:
    with pytest.raises(DateError) as refused:
        parse(text)
    assert isinstance(refused.value, ArchiveError)
    assert str(refused.value).endswith(".")
    assert len(str(refused.value)) > 20


def test_sentence_says_what_is_wrong() -> None:
    for text, words in [
        ("2019-02-29", "28 days"), ("1968/1965", "ends before it begins"), ("Y12000", "0000 to 9999"),
        ("199u", "2012 draft"), (" 1965", "blanks"),
    ]:  # fmt: skip
        with pytest.raises(DateError, match=words):
            parse(text)


def test_keeps_what_was_written() -> None:
    assert parse("1965~", as_written="um 1965").as_written == "um 1965"


@pytest.mark.parametrize(
    ("text", "key"),
    [("1965", "1965-01-01"), ("[..1989]", "1989-12-31"), ("/1990", "1990-12-31"), ("2017/..", "2017-01-01")],
)
def test_sort_key_is_the_earliest_day_or_the_latest_when_open(text: str, key: str) -> None:
    assert parse(text).sort_key == key


def test_sorting_by_key_is_sorting_by_time() -> None:
    texts = ["1978-24", "[..1989]", "196X", "1978-21", "2011-03-18", "1977"]
    assert sorted(texts, key=lambda text: parse(text).sort_key or "") == [
        "196X", "1977", "1978-21", "1978-24", "[..1989]", "2011-03-18",
    ]  # fmt: skip


_signs = st.sampled_from(["", "", "?", "~", "%"])
_years = st.integers(0, 9990).map(lambda year: f"{year:04}")
_days = st.dates(min_value=date(1, 1, 1))


@st.composite
def singles(draw: st.DrawFn) -> str:
    year = draw(_years)
    kind = draw(st.sampled_from(["year", "decade", "century", "month", "season", "day", "unknown"]))
    if kind in ("decade", "century"):
        cut = 3 if kind == "decade" else 2
        return year[:cut].ljust(4, "X") + draw(_signs)
    parts = [year]
    if kind == "month":
        parts.append(f"{draw(st.integers(1, 12)):02}")
    if kind == "season":
        parts.append(str(draw(st.integers(21, 41))))
    if kind == "day":
        parts = draw(_days).isoformat().split("-")
    if kind == "unknown":
        parts += draw(st.sampled_from([["XX"], ["XX", "XX"], ["05", "XX"]]))
    return "-".join(draw(_signs) + part + draw(_signs) for part in parts)


@st.composite
def edtf_texts(draw: st.DrawFn) -> str:
    kind = draw(st.sampled_from(["single", "interval", "set"]))
    if kind == "single":
        return draw(singles())
    one, other = draw(singles()), draw(singles())
    if kind == "interval":
        return draw(st.sampled_from([f"{one}/{other}", f"{one}/..", f"{one}/", f"/{one}", f"../{one}"]))
    inside = draw(
        st.sampled_from([f"{one},{other}", f"..{one}", f"{one}..", f"{one}..{other}", f"{one},{other}.."])
    )
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(inside)


@given(edtf_texts())
def test_canonical_text_reads_as_itself(text: str) -> None:
    try:
        found = parse(text)
    except DateError as refused:
        # The only things that can be wrong with what is made here.
        assert any(words in str(refused) for words in ("ends before it begins", "characters long"))
        return
    assert parse(found.edtf) == found
    if found.earliest and found.latest:
        assert found.earliest <= found.latest
    for day in (found.earliest, found.latest):
        assert day is None or day.startswith("0000") or date.fromisoformat(day).isoformat() == day


@given(st.text(alphabet="0123456789X-/.[]{},?~%TZ:+u ", max_size=24))
def test_anything_else_is_a_date_error(text: str) -> None:
    try:
        assert parse(parse(text).edtf).edtf == parse(text).edtf
    except DateError as refused:
        assert str(refused)
