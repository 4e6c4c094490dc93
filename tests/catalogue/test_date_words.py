"""Dates in words: what people and labels write in three languages, and what people read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.catalogue.date_words import DateError, readable, understand
from mugham_archive.catalogue.edtf import parse

LANGUAGES = ("az", "en", "ru")

WRITTEN = {
    "2011-03-18": [
        "18.03.2011", "18/03/2011", "18-03-2011", "18. 3. 2011", "2011.03.18", "2011/03/18", "2011-3-18", "20110318",
        "18.III.2011", "18 III 2011", "18 mart 2011", "18 Mart 2011-ci il", "18 MART 2011", "2011-ci il martın 18-i",
        "2011-ci il martın 18-də", "18 март 2011-ҹи ил", "18 March 2011", "March 18, 2011", "18th of March, 2011",
        "18-mar-2011", "18 марта 2011", "18 марта 2011 г.", "18 марта 2011 года", "Friday, 18 March 2011", "18 mart 2011, cümə",
        "2011-03-18 19:00:00", "18.03.2011 19:00", "“18 March 2011”",
        "18.03.2011 г.", "18.03.2011-ci il",
    ],
    "2011-03": ["March 2011", "март 2011 г.", "mart 2011", "03.2011", "3/2011", "2011-ci ilin mart ayı", "в марте 2011 года"],
    "2011-06": ["İYUN 2011", "IYUN 2011", "iyun 2011", "ијун 2011", "июнь 2011", "Jun. 2011"],
    "1978-05": ["may 1978", "May 1978", "МАЙ 1978", "мај 1978", "в мае 1978 г."],
    "2011-03-XX": [
        "??.03.2011", "xx.03.2011", "00.03.2011", "March 2011, day illegible", "March 2011 (day unknown)",
        "mart 2011 (günü məlum deyil)", "март 2011 (день неизвестен)",
    ],
    "1965": ["1965-ci il", "1965 г.", "in 1965", "в 1965 году", "1965-ci ildə", "(1965)"],
    "1965~": [
        "təxminən 1965", "təxm. 1965", "тәхминән 1965", "about 1965", "circa 1965", "c. 1965", "c1965", "ca. 1965",
        "ок. 1965", "около 1965", "около 1965 г.", "примерно 1965", "TƏXMİNƏN 1965-ci il", "1965 (təxminən)",
    ],
    "1965?": ["1965 ?", "1965 (?)", "probably 1965", "вероятно 1965", "ehtimal ki, 1965"],
    "1965%": ["about 1965?", "около 1965 (?)", "1965?~"],
    "196X": [
        "1960s", "1960's", "the 1960s", "1960-cı illər", "1960-cı illərdə", "1960-е", "1960-е годы", "в 1960-х годах",
        "60-е годы XX века", "XX əsrin 60-cı illəri", "60s of the 20th century", "196x", "196u",
    ],
    "19XX": ["20th century", "XX əsr", "XX век", "ХХ век"],
    "1978-21": [
        "spring 1978", "Spring of 1978", "1978-ci ilin yazı", "1978-ҹи илин јазы", "yaz 1978", "весна 1978", "весной 1978 г.",
    ],
    "1978-22": ["summer 1978", "1978-ci ilin yayı", "лето 1978", "летом 1978"],
    "1978-23": ["autumn 1978", "fall 1978", "1978-ci ilin payızı", "осень 1978", "осенью 1978 года"],
    "1978-24": ["winter 1978", "winter 1978/79", "winter 1978-1979", "1978-ci ilin qışı", "1978/79-cu ilin qışı",
                "зима 1978/79"],
    "1978-03~/1978-05~": ["circa spring 1978", "təxminən 1978-ci ilin yazı", "около весны 1978"],
    "1960~/1969~": ["about 1960s", "около 1960-х годов"],
    "[..1989]": [
        "before 1990", "1990-dan əvvəl", "1990-cı ildən əvvəl", "1990-cı ilə qədər", "до 1990", "до 1990 года", "до 1990 г.",
        "1990-дан әввәл",
    ],
    "[..1990]": ["not later than 1990", "1990 or earlier", "не позднее 1990 г."],
    "[..2011-02]": ["before March 2011", "2011-ci ilin mart ayından əvvəl", "до марта 2011"],
    "[..2000-02-29]": ["before 1 March 2000", "до 01.03.2000"],
    "[..1959]": ["before the 1960s", "1960-cı illərdən əvvəl", "до 1960-х годов"],
    "[..1964~]": ["before about 1965", "примерно до 1965 года"],
    "[1976..]": ["after 1975", "1975-dən sonra", "1975-ci ildən sonra", "после 1975", "после 1975 года"],
    "[1975..]": ["not before 1975", "1975 or later", "не ранее 1975"],
    "[1965,1967]": ["1965 or 1967", "1965 və ya 1967", "1965 или 1967", "1967 or 1965", "[1965, 1967]"],
    "{1965,1967}": ["1965 and 1967", "1965 və 1967", "1965 и 1967"],
    "[1965..1968]": [
        "1965-1968", "1965–1968", "1965 - 1968", "1965-68", "1965-1968-ci illər", "1965–1968 гг.", "between 1965 and 1968",
        "1965 ilə 1968 arasında", "между 1965 и 1968", "между 1965 и 1968 годами",
    ],
    "[2011-03-18..2011-03-20]": ["18-20 March 2011", "18–20 mart 2011", "18.03-20.03.2011", "18.03.2011-20.03.2011"],
    "[2011-03..2011-04]": ["March-April 2011", "mart–aprel 2011", "март-апрель 2011"],
    "1965/1968": ["from 1965 to 1968", "с 1965 по 1968", "с 1965 по 1968 год", "1965-dən 1968-ə qədər"],
    "2017/..": [
        "2017-", "2017 –", "since 2017", "from 2017", "с 2017", "с 2017 г.", "2017-dən", "2017-ci ildən", "2017-ci ildən bəri",
        "2017 - present", "с 2017 по настоящее время", "2017/open",
    ],
    "2020/..": ["с 2020", "с 2020 года", "since 2020", "2020-ci ildən"],
    "[1990-05..1990-06]": ["между маем 1990 года и июнем 1990 года", "May-June 1990"],
    "[196X..197X]": ["1960-1970-ci illər", "1960–70-ci illər", "1960–1970-е годы", "1960-70-е годы", "1960s-1970s"],
    "[1960..1970]": ["1960-1970", "1960–1970 гг.", "между 1960 и 1970 годами"],
    "../1990": ["until 1990", "по 1990 год", "1990-cı ilədək (daxil olmaqla)"],
    # The draft of 2012.
    "199X": ["199u"],
    "1999-XX": ["1999-uu"],
    "1999-01-XX": ["1999-01-uu"],
    "/2006": ["unknown/2006"],
    "2004/": ["2004/unknown"],
    "1984%": ["1984?~", "1984~?"],
    "2011-~06-~04": ["2011-(06-04)~"],
    "2004-?06-11": ["2004-(06)?-11"],
    "2001-29": ["2001-21^southernHemisphere"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "text"), [(edtf, text) for edtf, texts in WRITTEN.items() for text in texts]
)
def test_understands(edtf: str, text: str) -> None:
    found = understand(text)
    assert found == parse(edtf, text)


@pytest.mark.parametrize("edtf", sorted(WRITTEN))
def test_edtf_is_understood_as_itself_and_not_kept_twice(edtf: str) -> None:
    found = understand(edtf)
    assert found.edtf == edtf
    assert found.as_written is None


def test_blanks_around_are_passed_over() -> None:
    assert understand("  1965 ") == parse("1965")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("unknown", "note"),
        ("n.d.", "note"),
        ("tarixsiz", "note"),
        ("б.д.", "note"),
        ("60-е годы", "century"),
        ("60s", "century"),
        ("80-ci illər", "century"),
        ("18.03.11", "four figures"),
        ("31.02.2011", "28 days"),
        ("30 fevral 2012", "29 days"),
        ("2019-02-29", "28 days"),
        ("03/18/2011", "no month 18"),
        ("21.2011", "no month 21"),
        ("1968-1965", "ends before it begins"),
        ("20111318", "no month 13"),
        ("Rast", "not understood"),
        ("March", "not understood"),
        ("18 March", "not understood"),
        ("1965, 1967", "not understood"),
        ("18 19 March 2011", "not understood"),
        ("early 1960s", "not understood"),
        ("Y12000", "0000 to 9999"),
        ("(" * 200 + "1965" + ")" * 200, "200 characters"),
    ],
)
def test_says_why_it_does_not_understand(text: str, words: str) -> None:
    with pytest.raises(DateError, match=words):
        understand(text)


READ = [
    ("2011-03-18", "18 mart 2011", "18 March 2011", "18 марта 2011"),
    ("2011-03", "mart 2011", "March 2011", "март 2011"),
    ("2011-03-XX", "mart 2011 (günü məlum deyil)", "March 2011 (day unknown)", "март 2011 (день неизвестен)"),
    ("1965", "1965", "1965", "1965"),
    ("1965~", "təxminən 1965", "about 1965", "около 1965"),
    ("1965?", "1965 (?)", "1965 (?)", "1965 (?)"),
    ("1965%", "təxminən 1965 (?)", "about 1965 (?)", "около 1965 (?)"),
    ("2011-03~", "təxminən mart 2011", "about March 2011", "около марта 2011"),
    ("196X", "1960-cı illər", "1960s", "1960-е годы"),
    ("19XX", "XX əsr", "20th century", "XX век"),
    ("1978-21", "1978-ci ilin yazı", "spring 1978", "весна 1978"),
    ("1978-24", "1978/79-cu ilin qışı", "winter 1978/79", "зима 1978/79"),
    ("1999-24", "1999/2000-ci ilin qışı", "winter 1999/2000", "зима 1999/2000"),
    ("1978-21~", "təxminən 1978-ci ilin yazı", "about spring 1978", "около весны 1978"),
    ("196X~", "təxminən 1960-cı illər", "about 1960s", "около 1960-х годов"),
    ("1978-33", "1978-ci ilin 1-ci rübü", "1st quarter of 1978", "1-й квартал 1978 года"),
    ("[..1989]", "1990-cı ildən əvvəl", "before 1990", "до 1990 года"),
    ("[..2011-02]", "2011-ci ilin mart ayından əvvəl", "before March 2011", "до марта 2011 года"),
    ("[..2011-03-17]", "18 mart 2011-ci ildən əvvəl", "before 18 March 2011", "до 18 марта 2011 года"),
    ("[1976..]", "1975-ci ildən sonra", "after 1975", "после 1975 года"),
    ("[1965,1967]", "1965 və ya 1967", "1965 or 1967", "1965 или 1967"),
    ("{1965,1967}", "1965 və 1967", "1965 and 1967", "1965 и 1967"),
    ("[1965..1968]", "1965 ilə 1968 arasında", "between 1965 and 1968", "между 1965 и 1968 годами"),
    ("1965/1968", "1965-ci ildən 1968-ci ilədək", "from 1965 to 1968", "с 1965 по 1968 год"),
    (
        "2011-03/2011-05",
        "2011-ci ilin mart ayından 2011-ci ilin may ayınadək",
        "from March 2011 to May 2011",
        "с марта 2011 года по май 2011 года",
    ),
    ("2017/..", "2017-ci ildən bəri", "since 2017", "с 2017 года"),
    ("1985/", "1985-ci ildən, sonu məlum deyil", "from 1985, end unknown", "с 1985 года, конец неизвестен"),
    (
        "2004-06-~11",
        "11 iyun 2004 (gün təxminidir)",
        "11 June 2004 (day approximate)",
        "11 июня 2004 (день приблизительно)",
    ),
    (
        "2011-03-18T19:00:00+04:00",
        "18 mart 2011, 19:00 +04:00",
        "18 March 2011, 19:00 +04:00",
        "18 марта 2011, 19:00 +04:00",
    ),
]


@pytest.mark.parametrize(("edtf", "az", "en", "ru"), READ)
def test_is_read_in_three_languages(edtf: str, az: str, en: str, ru: str) -> None:
    assert (readable(edtf, "az"), readable(edtf, "en"), readable(edtf, "ru")) == (az, en, ru)


@pytest.mark.parametrize(
    "ordinal",
    ["1961-ci", "1962-ci", "1963-cü", "1964-cü", "1965-ci", "1966-cı", "1967-ci", "1968-ci", "1969-cu", "1900-cü", "1910-cu",
     "1920-ci", "1930-cu", "1940-cı", "1950-ci", "1960-cı", "1970-ci", "1980-ci", "1990-cı", "2000-ci", "2010-cu"],
)  # fmt: skip
def test_azerbaijani_years_follow_vowel_harmony(ordinal: str) -> None:
    assert readable(f"{ordinal[:4]}/..", "az") == f"{ordinal} ildən bəri"


@pytest.mark.parametrize("text", ["", "hello", "2019-02-29", "18.03.2011", "1990u", "[..]"])
def test_what_is_not_edtf_is_shown_as_it_is(text: str) -> None:
    assert [readable(text, language) for language in LANGUAGES] == [text] * 3


def test_an_unknown_language_reads_english() -> None:
    assert readable("1965~", "hu") == "about 1965"


_years = st.integers(1000, 2999)
_plain = st.one_of(
    st.dates(date(1000, 1, 1), date(2999, 12, 31)).map(date.isoformat),
    st.tuples(_years, st.integers(1, 12)).map(lambda pair: f"{pair[0]}-{pair[1]:02}"),
    _years.map(str),
)
_kinds = st.one_of(
    _plain,
    _plain.map("{}~".format),
    _plain.map("{}?".format),
    _plain.map("{}%".format),
    _plain.map("[..{}]".format),
    _plain.map("[{}..]".format),
    _plain.map("{}/..".format),
    _plain.map("../{}".format),
    st.integers(100, 299).map("{}X".format),
    st.integers(100, 299).map("{}X~".format),
    st.tuples(_years, st.integers(21, 24)).map(lambda pair: f"{pair[0]}-{pair[1]}"),
    st.tuples(_years, st.integers(21, 24)).map(lambda pair: f"{pair[0]}-{pair[1]}~"),
)


@given(_kinds, st.sampled_from(LANGUAGES))
def test_what_is_read_is_understood_as_the_same_days(edtf: str, language: str) -> None:
    found, again = parse(edtf), understand(readable(edtf, language))
    assert (again.edtf, again.earliest, again.latest) == (found.edtf, found.earliest, found.latest)


@given(
    _plain, _plain, st.sampled_from(["{}/{}", "[{}..{}]", "[{},{}]", "{{{},{}}}"]), st.sampled_from(LANGUAGES)
)
def test_two_dates_are_understood_as_they_are_read(one: str, other: str, shape: str, language: str) -> None:
    edtf = shape.format(*sorted((one, other), key=lambda text: str(parse(text).earliest)))
    assert understand(readable(edtf, language)).edtf == parse(edtf).edtf


@given(st.text(alphabet="0123456789X-/.[]{},?~%TZ:+ ", max_size=20), st.sampled_from([*LANGUAGES, "", "xx"]))
def test_reading_never_fails(text: str, language: str) -> None:
    assert readable(text, language) or not text


@given(st.text(max_size=30))
def test_anything_typed_is_understood_or_refused_with_a_sentence(text: str) -> None:
    try:
        found = understand(text)
    except DateError as refused:
        assert str(refused)
    else:
        assert parse(found.edtf).edtf == found.edtf
