"""Old code pages and mixed alphabets are read as what they were, and true Latin-1 stays what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TALB, TIT2, TPE1

from mugham_archive.audio import read_file
from mugham_archive.audio.lookalikes import untangled
from mugham_archive.audio.old_encodings import decoded_bytes, repaired
from tests.audio.making import MP3_FRAME, flac, id3v1, mp3


@pytest.mark.parametrize(
    "text",
    [
        "Раст",
        "МУГАМ",
        "Концерт в Баку",
        "Узеир Гаджибеков - Лейли и Меджнун",
        "Вечер мугама (1978)",
        "Ёлка 2-я",
    ],
)
def test_cyrillic_of_windows_is_recognised(text: str) -> None:
    assert repaired(text.encode("cp1251").decode("latin-1")) == (text, "cp1251")


@pytest.mark.parametrize(
    "text", ["Şur", "Muğam axşamı", "Bayatı-Şiraz", "Aşıq Hüseyn", "Dağlar", "İfaçı", "BAKI ŞEHERİ", "Şüştär"]
)
def test_turkish_of_windows_is_recognised(text: str) -> None:
    assert repaired(text.encode("cp1254").decode("latin-1")) == (text, "cp1254")


@pytest.mark.parametrize("text", ["Üzeyir Hacıbəyli", "Şüştər", "Концерт"])
def test_utf8_taken_for_latin1_is_recognised(text: str) -> None:
    assert repaired(text.encode().decode("latin-1")) == (text, "utf-8")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Été indien",
            "Où çà",
            "À bientôt",
            "ÉTÉ",
            "Noël à l'île",
            "naïve façade œuvre",
            "L’été",
            "Größe",
            "ÄÖÜ",
        ),
        *(
            "Übung für Anfänger",
            "Señor Flamingos",
            "São Paulo",
            "Åäö",
            "Søren Kierkegård",
            "Björk – Jóga",
            "“Quoted” …",
        ),
        *(
            "Guðmundur Sigurðsson",
            "Þetta er ágætt",
            "Nový svet",
            "Motörhead",
            "½ ¼ °C",
            "5×7",
            "Çahargah",
            "Üzeyir",
        ),
        *("Rast", "Şur", "Концерт", "Muğam axşamı", ""),
    ],
)
def test_text_that_was_read_rightly_stays(text: str) -> None:
    assert repaired(text) == (text, None)
    assert untangled(text) == text


def test_short_text_follows_its_neighbours() -> None:
    assert repaired("Þ") == ("Þ", None)
    assert repaired("Þ", beside="cp1251") == ("Ю", "cp1251")
    assert repaired("Bayatý", beside="cp1254") == ("Bayatı", "cp1254")
    assert repaired("Été", beside="cp1254") == ("Été", None)
    assert repaired("Müller", beside="cp1251") == ("Müller", None)


@given(st.binary(max_size=60))
def test_any_bytes_become_some_text(raw: bytes) -> None:
    text, encoding = decoded_bytes(raw)
    assert isinstance(text, str)
    assert encoding in ("utf-8", "cp1251", "cp1254", "cp1252", "latin-1")


@given(st.text(max_size=60))
def test_mending_once_is_enough_for_any_text(text: str) -> None:
    clean = untangled(text)
    assert untangled(clean) == clean
    assert len(clean) == len(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Әliyev", "Əliyev"),
        ("Мuğam ахşаmı", "Muğam axşamı"),
        ("Саbbаr Qаryаğdıоğlu", "Cabbar Qaryağdıoğlu"),
        ("Aǝro", "Aəro"),
        ("Кoнцepт", "Концерт"),
        ("Haҹыбəјов", "Наҹыбәјов"),
    ],
)
def test_lookalike_letters_of_the_other_alphabet_are_put_right(typed: str, meant: str) -> None:
    assert untangled(typed) == meant


@pytest.mark.parametrize("text", ["CD-диск", "mp3шка", "Вечер III", "XX век", "Azərbaycan МУЗЫКА", "Ҹаббар"])
def test_both_alphabets_in_one_title_stay_when_no_word_mixes_them(text: str) -> None:
    assert untangled(text) == text


def test_a_russian_mp3_of_the_nineties_reads_as_russian(tmp_path: Path) -> None:
    path = mp3(tmp_path / "old.mp3")
    tags = ID3()
    for kind, text in ((TIT2, "Шур"), (TPE1, "Узеир Гаджибеков"), (TALB, "Вечер мугама")):
        tags.add(kind(encoding=0, text=text.encode("cp1251").decode("latin-1")))
    tags.save(path, v1=0)
    reading = read_file(path)
    common = reading.common
    assert (common.title, common.artists, common.album) == ("Шур", ("Узеир Гаджибеков",), "Вечер мугама")
    assert reading.notes == ("tags decoded as cp1251",)
    assert reading.tags["TPE1"] == ["Óçåèð Ãàäæèáåêîâ"], "the value as read stays"


def test_an_id3v1_tag_in_turkish_code_page(tmp_path: Path) -> None:
    path = tmp_path / "v1.mp3"
    titles = [text.encode("cp1254") for text in ("Bayatı", "Aşıq Hüseyn", "Muğam axşamı")]
    path.write_bytes(MP3_FRAME * 40 + id3v1(titles[0], titles[1], titles[2]))
    reading = read_file(path)
    assert (reading.common.title, reading.common.artists) == ("Bayatı", ("Aşıq Hüseyn",))
    assert reading.common.album == "Muğam axşamı"
    assert reading.notes == ("tags decoded as cp1254",)


def test_lookalikes_in_a_tag_are_noted_and_the_value_as_read_stays(tmp_path: Path) -> None:
    path = flac(tmp_path / "schwa.flac")
    tags = FLAC(path)
    tags["ARTIST"] = ["Әliyev"]
    tags.save()
    reading = read_file(path)
    assert reading.common.artists == ("Əliyev",)
    assert reading.tags["ARTIST"] == ["Әliyev"]
    assert any("Əliyev" in note for note in reading.notes)
