"""The query language as text: what is read out of what was typed, and where the mistakes are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.search.query.narrowing import narrowed, with_years
from mugham_archive.search.query.reading import read, spelt
from mugham_archive.search.query.tree import All, Either, Field, Without, Words


def test_words_stand_beside_each_other_and_the_last_may_be_a_beginning() -> None:
    query = read("Alim Qasımov")
    assert [(part.words, part.whole) for part in query.parts] == [(("alim",), False), (("gasimov",), False)]


@pytest.mark.parametrize("quoted", ['"Bayatı Şiraz"', "“Bayatı Şiraz”", "«Bayatı Şiraz»", "„Bayatı Şiraz“"])
def test_every_kind_of_quotation_marks_makes_a_phrase(quoted: str) -> None:
    (phrase,) = read(quoted).parts
    assert isinstance(phrase, Words)
    assert (len(phrase.words), phrase.whole) == (2, True)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("performer:x", "performer"), ("ifaçı:x", "performer"), ("исполнитель:x", "performer"), ("ИСПОЛНИТЕЛЬ:x", "performer"),
        ("p:x", "performer"), ("ifaci:x", "performer"), ("muğam:x", "mode"), ("лад:x", "mode"), ("alət:x", "instrument"),
        ("il:1965", "year"), ("год:1965", "year"), ("дата:1965", "date"), ("silsilə:x", "series"), ("раздел:x", "section"),
        ("müddət:5:00", "duration"), ("giriş:açıq", "access"), ("нет:даты", "missing"), ("есть:файлы", "has"),
    ],
)  # fmt: skip
def test_fields_have_words_in_three_languages(typed: str, field: str) -> None:
    (part,) = read(typed).parts
    assert isinstance(part, Field)
    assert part.name == field


def test_a_field_takes_several_values_and_quoted_ones() -> None:
    (part,) = read('mode:Rast,"Bayatı Şiraz",Segah').parts
    assert isinstance(part, Field)
    assert [value.text for value in part.values] == ["Rast", "Bayatı Şiraz", "Segah"]
    assert [value.quoted for value in part.values] == [False, True, False]


def test_a_time_of_day_in_a_value_is_no_other_field() -> None:
    (part,) = read("duration:>1:30:00").parts
    assert isinstance(part, Field)
    assert part.values[0].text == ">1:30:00"


def test_or_brackets_and_minus_nest() -> None:
    (either,) = read("(rast OR segah -tar) OR -(şur çahargah)").parts
    assert isinstance(either, Either)
    inner, left_out = either.parts
    assert isinstance(inner, Either)
    assert isinstance(inner.parts[1], All)
    assert isinstance(inner.parts[1].parts[1], Without)
    assert isinstance(left_out, Without)
    assert isinstance(left_out.part, All)


@pytest.mark.parametrize("word", ["OR", "ИЛИ", "YAXUD", "|"])
def test_or_is_said_in_three_languages(word: str) -> None:
    (either,) = read(f"rast {word} segah").parts
    assert isinstance(either, Either)


@pytest.mark.parametrize(
    ("typed", "code", "where"),
    [
        ("rast perfomer:x", "unknown_field", "perfomer:x"), ("rast mode:", "no_value", "mode:"),
        ("(rast", "unclosed_bracket", "("), ("rast) tar", "unopened_bracket", ")"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(typed: str, code: str, where: str) -> None:
    query = read(typed)
    (mistake,) = query.mistakes
    assert mistake.code == code
    assert typed[mistake.span.start : mistake.span.end] == where
    assert query.parts, "what can be understood is kept"


def test_a_misspelt_field_word_is_told_what_may_have_been_meant() -> None:
    (mistake,) = read("perfomer:x").mistakes
    assert "performer" in mistake.offers


def test_an_address_of_the_web_is_no_field() -> None:
    assert not read("https://example.org/x").mistakes


@given(
    st.text(alphabet=st.sampled_from(list('abəş -():"“”,.<>OR|\\x01\n:уи5')) | st.characters(), max_size=40)
)
def test_nothing_typed_ever_raises_and_every_place_is_within_the_text(typed: str) -> None:
    query = read(typed)
    for span in [part.span for part in query.parts] + [mistake.span for mistake in query.mistakes]:
        assert 0 <= span.start <= span.end <= len(typed)


@given(st.text(max_size=12).filter(lambda text: text.strip() == text and text and '"' not in text))
def test_a_value_comes_back_as_it_was_spelt(text: str) -> None:
    if any(mark in text for mark in "“”„«»\x00"):
        return
    (part,) = read(f"title:{spelt(text)}").parts
    assert isinstance(part, Field)
    assert [value.text for value in part.values] == [text]


def test_deep_brackets_do_not_exhaust_the_stack() -> None:
    assert read("(" * 5_000 + "rast").mistakes


# Narrowing -----------------------------------------------------------------------------------------------------------


def test_a_facet_narrows_adds_excludes_and_clears() -> None:
    typed = narrowed("qasımov", "mode", "Rast", "only")
    assert typed == "qasımov mode:Rast"
    typed = narrowed(typed, "mode", "Bayatı-Şiraz", "add")
    assert typed == "qasımov mode:Rast,Bayatı-Şiraz"
    typed = narrowed(typed, "mode", "Rast", "exclude")
    assert typed == "qasımov mode:Bayatı-Şiraz -mode:Rast"
    typed = narrowed(typed, "mode", "Rast", "clear")
    assert typed == "qasımov mode:Bayatı-Şiraz"
    assert narrowed(typed, "mode", "Segah", "only") == "qasımov mode:Segah"


def test_a_facet_finds_its_value_in_whatever_language_it_was_typed() -> None:
    assert narrowed("лад:Rast qasımov", "mode", "Rast", "clear") == "qasımov"
    assert narrowed("-muğam:rast", "mode", "Rast", "clear") == ""


def test_a_value_with_a_comma_or_a_blank_is_quoted() -> None:
    assert narrowed("", "venue", "Böyük zal, Bakı", "only") == 'venue:"Böyük zal, Bakı"'


def test_years_take_the_place_of_years() -> None:
    typed = with_years("rast", 1965, 1980)
    assert typed == "rast year:1965..1980"
    assert with_years(typed, 1970, 1970) == "rast year:1970"
    assert with_years(typed, None, 1970) == "rast year:..1970"
    assert with_years('date:"spring 1978" rast', None, None) == "rast"
