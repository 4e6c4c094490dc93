"""The same word however it is typed: without marks, in Cyrillic, in capitals, with look-alike letters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.archive import Archive
from mugham_archive.search.folding import fold, name_spellings, plain
from tests.archives import catalogue_a_little

WRITTEN = ["Qasımov", "QASIMOV", "Гасымов", "Qasimov"]
TYPED = [*WRITTEN, "Касимов", "Gasimov", "Kasimov", "qasımov", unicodedata.normalize("NFD", "Qasımov")]


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("written", WRITTEN)
def test_a_name_is_found_in_every_spelling(typed: str, written: str) -> None:
    assert set(fold(typed).split()) <= set(name_spellings(written).split())


@pytest.mark.parametrize(
    "same",
    [
        ["Əli", "ƏLİ", "əli", "Ǝli", "Әli", "ǝli", "әли"],
        ["İlham", "ilham", "ILHAM", "Ilham", "ılham"],
        ["Şüştər", "ŞÜŞTƏR", "Shushter", "Шүштәр", "Sustər"],
        ["Çahargah", "Chahargah", "Чаһаргаһ", "Чахаргах", "çahargah"],
        ["Xan", "Khan", "Хан", "XAN"],
        ["Üzeyir", "Узеир", "Uzeir", "Узейир", "ÜZEYİR"],
        ["Cahangir", "Ҹаһанҝир", "Джахангир", "Dzhahangir"],
    ],
)
def test_writings_of_one_word_fold_alike(same: list[str]) -> None:
    assert len({fold(word) for word in same}) == 1, {word: fold(word) for word in same}


def test_different_words_stay_apart() -> None:
    words = ["Rast", "Segah", "Şur", "Şüştər", "Çahargah", "Bayatı-Şiraz", "Hümayun", "Mahur", "Zabul"]
    assert len({fold(word) for word in words}) == len(words)


def test_digits_stay_as_they_are() -> None:
    assert fold("1988 11 R0000012") == "1988 11 r0000012"


def test_punctuation_parts_words() -> None:
    assert plain("Bayatı-Şiraz («Heyratı»), 1-ci hissə") == "bayati siraz heyrati 1 ci hisse"
    assert fold("…!?—") == ""


@given(st.text(max_size=60))
def test_forms_of_unicode_fold_alike(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_word_folds_the_same_whatever_stands_beside_it(one: str, other: str) -> None:
    assert fold(f"{one} {other}").split() == [*fold(one).split(), *fold(other).split()]


@given(st.text(max_size=60))
def test_every_word_of_a_name_is_among_its_spellings(text: str) -> None:
    assert set(fold(text).split()) <= set(name_spellings(text).split())


@pytest.mark.parametrize("typed", [*TYPED, "сәмәд гасымов", "Samad", "Səməd Qasımov", "qası"])
def test_the_archive_finds_the_singer(archive_with_singer: Archive, typed: str) -> None:
    found = archive_with_singer.search(typed, "az")
    assert found.total == 1
    assert [agent.name for agent in found.agents] == ["Səməd Qasımov"]


@pytest.fixture(scope="module")
def archive_with_singer(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive.open(tmp_path_factory.mktemp("singer"), create=True)
    catalogue_a_little(archive)
    return archive


@pytest.mark.parametrize(
    ("mixed", "right"),
    [
        ("Мəммəдов", "Məmmədov"),  # Latin ə in a Cyrillic word
        ("Әliyev", "Əliyev"),  # Cyrillic Ә in a Latin one
        ("Gaѕаnov", "Gasanov"),
        ("Сəfər Сabbarlı", "Cəfər Cabbarlı"),  # Cyrillic С
        ("Гaсымoв", "Гасымов"),  # Latin a and o
        ("Yo'lchiyeva", "Yoʻlchiyeva"),
        ("Yo‘lchiyeva", "Yo’lchiyeva"),
        ("Гёзал", "Гезал"),
        ("علي‌اف", "علی‌اف"),
        ("١٩٦٥ ۱۹۶۵", "1965 1965"),
    ],
)
def test_letters_that_look_the_same_fold_alike(mixed: str, right: str) -> None:
    assert fold(mixed) == fold(right)
