"""Letters of four alphabets that stand for one name, and names that are near each other and two."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.search.names import looks_alike, sounds
from mugham_archive.search.names.letters import spelling
from mugham_archive.search.names.likeness import certainly

TABLES = sorted(Path(__file__).parent.glob("pairs_*.csv"))


def _pairs() -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as rows:
            pairs += [(row["preferred"], row["spelling"]) for row in csv.DictReader(rows)]
    return pairs


def test_nearly_every_spelling_in_print_looks_like_its_name() -> None:
    pairs = _pairs()
    missed = [pair for pair in pairs if looks_alike(*pair) < 0.75]
    assert len(pairs) > 1000
    assert len(missed) < len(pairs) / 100, missed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alim Qasımov", "Qasımov, Alim"),
        ("Alim Qasımov", "QASIMOV ALİM"),
        ("Alim Qasımov", "Aлим Гасымoв"),  # with a Latin A and o
        ("Alim Qasımov", unicodedata.normalize("NFD", "Alim Qasımov")),
        ("Alim Qasımov", "Xalq artisti Alim Qasımov"),
        ("Alim Qasımov", "Azərbaycanın xalq artisti, professor Alim Qasımov"),
        ("Alim Qasımov", "People's Artist Alim Gasimov"),
        ("Alim Qasımov", "нар. арт. Азерб. ССР Алим Касимов"),
        ("Fərqanə Qasımova", "заслуженная артистка Фаргана Касимова"),
        ("Aşıq Ələsgər", "Ashug Alesker"),
        ("Hacıbaba Hüseynov", "Gadžibaba Gusejnov"),
        ("Xan Şuşinski", "Chan Schuschinski"),
        ("Vaqif Mustafazadə", "Vagif Mustafa Zadeh"),
        ("Polad Bülbüloğlu", "Полад Бюль-бюль оглы"),
        ("Əliağa Vahid", "Ali Aga Vahid"),
        ("Müslüm Maqomayev", "Муслим Магомаев"),
        ("Üzeyir Hacıbəyov", "Uzeyir bəy Hacıbəyli"),
        ("İmadəddin Nəsimi", "عمادالدین نسیمی"),
        ("Alim Qasımov", "عالیم قاسموف"),
        ("Alim Qasımov", "علیم قاسم‌اف"),
        ("Alim Qasımov", "Alim Həmzə oğlu Qasımov"),
        ("Alim Həmzə oğlu Qasımov", "Алим Гамзаевич Касимов"),
    ],
)  # fmt: skip
def test_one_name_looks_alike(one: str, other: str) -> None:
    assert looks_alike(one, other) > 0.85
    assert looks_alike(other, one) > 0.85


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seyid Şuşinski", "Xan Şuşinski"),
        ("Fərqanə Qasımova", "Alim Qasımov"),
        ("Üzeyir Hacıbəyov", "Soltan Hacıbəyov"),
        ("Bülbül", "Polad Bülbüloğlu"),
        ("Habil Əliyev", "Əbülfət Əliyev"),
        ("Alim Qasımov", "Alim Həşimov"),
        ("Alim Qasımov", "Alim Kazımov"),
        ("Alim Qasımov", "Alimə Qasımova"),
        ("Həsən Əliyev", "Hüseyn Əliyev"),
        ("Samir Yaqubov", "Seymur Yaqubov"),
        ("Hacı Məmmədov", "Hacı Əhmədov"),
        ("Alim Həmzə oğlu Qasımov", "Alim Əli oğlu Qasımov"),
        ("Dövlət Xoru", "Azərbaycan Xoru"),
    ],
)
def test_different_people_stay_apart(one: str, other: str) -> None:
    assert looks_alike(one, other) < 0.85


def test_exact_is_above_orthography_above_initials_above_slips() -> None:
    written = "Ələkbər Tağıyev"
    kinds = ["Ələkbər Tağıyev", "Алекпер Тагиев", "Ə. Tağıyev"]
    scores = [looks_alike(written, one) for one in kinds]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_what_is_certain_needs_every_word_and_no_open_letter() -> None:
    def sure(one: str, other: str) -> bool:
        return certainly(spelling(one), spelling(other))

    assert sure("Alim Qasımov", "Qasimov Alim")
    assert sure("Alim Qasımov", "Алим Касимов")
    assert not sure("Alim Qasımov", "A. Qasımov")
    assert not sure("Alim Qasımov", "Alim Qasmov")
    assert not sure("Alim Qasımov", "Alim Həmzə oğlu Qasımov")
    assert not sure("Habil Əliyev", "Габиль Алиев")


@pytest.mark.parametrize(
    "same",
    [
        ["Qasımov", "Гасымов", "Касимов", "Gasimov", "Kasimov", "Qasimov", "قاسموف", "Kassimoff"],
        ["Hacıbəyov", "Һаҹыбәјов", "Hajibeyov", "Гаджибеков", "Gadzhibekov", "Hacıbəyli"],
        ["Şuşinski", "Шушинский", "Shushinsky", "Susinski", "Schuschinski"],
        ["Cabbar", "Ҹаббар", "Джаббар", "Jabbar", "Djabbar", "Dzhabbar"],
        ["Zeynəb", "Зейнаб", "Zeynep", "Zejnab"],
        ["Gəncəvi", "Ҝәнҹәви", "Гянджеви", "Ganjavi", "گنجوی"],
    ],
)
def test_spellings_of_a_word_share_a_key(same: list[str]) -> None:
    keys = set(sounds(same[0].lower()))
    for word in same:
        assert keys & set(sounds(word.lower())), (word, sounds(word.lower()), keys)


@given(st.text(min_size=1, max_size=30))
def test_keys_are_few_and_are_words_of_the_index(word: str) -> None:
    keys = sounds(word)
    assert 1 <= len(keys) <= 3
    assert all(key.isascii() and key.isalnum() and key == key.lower() for key in keys)


@given(st.text(max_size=40))
def test_whatever_is_written_is_alike_itself_or_has_no_letters(text: str) -> None:
    cut = spelling(text)
    assert looks_alike(text, text) == (0.0 if len(cut.initials) == len(cut.words) else 1.0)
