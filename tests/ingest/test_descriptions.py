"""What names and tags say becomes series, events, dates, performers, modes and segments."""

from __future__ import annotations

from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.name_facts import people_in
from tests.audio.making import film
from tests.ingest.recordings import (
    agent,
    cards,
    event,
    flac,
    mp3,
    performers,
    recording,
    series,
    taken_in,
    titles,
)

# Series ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["Sirlər xəzinəsi", "Treasury of Secrets", "Сокровищница тайн", "SIRLER XEZINESI"]
)
def test_a_folder_with_a_known_title_is_a_series(archive: Archive, tmp_path: Path, name: str) -> None:
    mp3(tmp_path / "in" / name / "2011-03-18 Rast axşamı" / "Rast.mp3")
    taken_in(archive, tmp_path / "in")
    found = series(archive)
    assert {title.text for title in found.entry.titles} == {
        "Sirlər xəzinəsi", "Treasury of Secrets", "Сокровищница тайн",
    }  # fmt: skip
    assert (found.card.events, found.card.recordings) == (1, 1)


def test_a_series_in_two_languages_is_one(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "Unudulmazlar" / "2010-01-05 A" / "x.mp3")
    taken_in(archive, tmp_path / "in")
    mp3(tmp_path / "in" / "Unforgettable" / "2010-02-05 B" / "y.mp3")
    taken_in(archive, tmp_path / "in")
    assert (series(archive).card.events, series(archive).card.recordings) == (2, 2)


def test_the_series_of_a_tag_is_kept_or_made(archive: Archive, tmp_path: Path) -> None:
    flac(tmp_path / "in" / "a.flac", title="Rast", series="Gənclər meydanı", date="2012")
    flac(tmp_path / "in" / "b.flac", title="Segah", album="Unforgettable", date="2012")
    taken_in(archive, tmp_path / "in")
    assert titles(archive, "series") == ["Gənclər meydanı", "Unudulmazlar"]
    mp3(tmp_path / "more" / "c.mp3", title="Şur", date="2013", grouping="GƏNCLƏR MEYDANI")
    taken_in(archive, tmp_path / "more")
    assert len(titles(archive, "series")) == 2


@pytest.mark.parametrize("said", ["reference", "title", "new"])
def test_the_series_asked_for_comes_before_what_folders_say(
    either_archive: Archive, tmp_path: Path, said: str
) -> None:
    mp3(tmp_path / "first" / "a.mp3", date="2001")
    taken_in(either_archive, tmp_path / "first", series="Muğam gecələri")
    ref = series(either_archive).entry.ref
    mp3(tmp_path / "in" / "Unudulmazlar" / "2010-01-05 A" / "x.mp3")
    asked = {"reference": ref, "title": "mugam GECELERI", "new": "Bahar konsertləri"}[said]
    taken_in(either_archive, tmp_path / "in", series=asked)
    expected = {"Muğam gecələri"} | ({"Bahar konsertləri"} if said == "new" else set())
    assert set(titles(either_archive, "series")) == expected
    assert sum(card.recordings for card in cards(either_archive, "series")) == 2


def test_a_reference_that_is_no_series_is_refused(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "a.mp3", title="Rast")
    taken_in(archive, tmp_path / "in")
    with pytest.raises(ArchiveError, match="not a series"):
        taken_in(archive, tmp_path / "in", series=recording(archive).entry.ref)


# Events and dates ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("folder", "date", "title"),
    [
        ("2011-03-18 Rast axşamı", "2011-03-18", "Rast axşamı"),
        ("2011_03_18_Rast_axşamı", "2011-03-18", "Rast axşamı"),
        ("18.03.2011 Rast axşamı", "2011-03-18", "Rast axşamı"),
        ("Rast axşamı (18.03.2011)", "2011-03-18", "Rast axşamı"),
        ("20110318 Rast axşamı", "2011-03-18", "Rast axşamı"),
        ("18 mart 2011 Rast axşamı", "2011-03-18", "Rast axşamı"),
        ("18 марта 2011 Вечер Раста", "2011-03-18", "Вечер Раста"),
        ("18 March 2011 - An evening of Rast", "2011-03-18", "An evening of Rast"),
        ("2011-03 Rast axşamı", "2011-03", "Rast axşamı"),
        ("Rast axşamı 1987", "1987", "Rast axşamı"),
    ],
)
def test_a_dated_folder_is_an_event(
    archive: Archive, tmp_path: Path, folder: str, date: str, title: str
) -> None:
    mp3(tmp_path / "in" / folder / "Segah.mp3")
    taken_in(archive, tmp_path / "in")
    found = event(archive)
    assert (found.card.date, found.entry.title) == (date, title)
    assert recording(archive).card.date == date


@pytest.mark.parametrize("folder", ["2011-13-45 Rast", "2011-02-30 Rast", "99999999 Rast", "REC 12345678"])
def test_what_is_no_date_is_not_taken_for_one(archive: Archive, tmp_path: Path, folder: str) -> None:
    mp3(tmp_path / "in" / folder / "Segah.mp3")
    taken_in(archive, tmp_path / "in")
    date = recording(archive).card.date
    assert date in (None, "2011", "2011-02")


@pytest.mark.parametrize(
    ("tag", "date"),
    [
        ("1965", "1965"), ("1965-11-05", "1965-11-05"), ("1965-11-05T20:30:00", "1965-11-05"),
        ("about 1965", "1965~"), ("təxminən 1965", "1965~"), ("около 1965", "1965~"), ("0000", None), ("soon", None),
    ],
)  # fmt: skip
def test_the_date_of_a_tag_is_understood(
    archive: Archive, tmp_path: Path, tag: str, date: str | None
) -> None:
    flac(tmp_path / "in" / "a.flac", title="Rast", date=tag)
    taken_in(archive, tmp_path / "in")
    assert recording(archive).card.date == date


def test_recordings_of_one_evening_share_one_event(either_archive: Archive, tmp_path: Path) -> None:
    for name in ("Rast", "Segah"):
        mp3(tmp_path / "in" / "Unudulmazlar" / "1987-05-02 Xatirə gecəsi" / f"{name}.mp3")
    taken_in(either_archive, tmp_path / "in")
    mp3(tmp_path / "in" / "Unudulmazlar" / "1987-05-02 Xatirə gecəsi" / "Şur.mp3")
    taken_in(either_archive, tmp_path / "in")
    assert event(either_archive).card.recordings == 3


def test_two_evenings_of_one_name_are_two_events(archive: Archive, tmp_path: Path) -> None:
    for date in ("1987-05-02", "1988-05-02"):
        mp3(tmp_path / "in" / f"{date} Xatirə gecəsi" / "Rast.mp3")
    taken_in(archive, tmp_path / "in")
    assert sorted(card.date for card in cards(archive, "event")) == ["1987-05-02", "1988-05-02"]


# Performers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("artist", "names"),
    [
        ("Alim Qasımov", ["Alim Qasımov"]),
        ("Qasımov, Alim", ["Alim Qasımov"]),
        ("Xalq artisti Alim Qasımov", ["Alim Qasımov"]),
        ("Народный артист Алим Гасымов", ["Алим Гасымов"]),
        ("Habil Əliyev; Alim Qasımov", ["Habil Əliyev", "Alim Qasımov"]),
        ("Habil Əliyev / Alim Qasımov", ["Habil Əliyev", "Alim Qasımov"]),
        (
            "Habil Əliyev, Alim Qasımov və Fərqanə Qasımova",
            ["Habil Əliyev", "Alim Qasımov", "Fərqanə Qasımova"],
        ),
        ("Габиль Алиев и Алим Гасымов", ["Габиль Алиев", "Алим Гасымов"]),
        ("Habil Aliyev & Alim Qasimov", ["Habil Aliyev", "Alim Qasimov"]),
        ("Belle & Sebastian", ["Belle & Sebastian"]),
        ("Unknown Artist", []),
        ("Naməlum", []),
        ("Неизвестен", []),
    ],
)
def test_performers_of_a_tag_are_named_one_by_one(
    archive: Archive, tmp_path: Path, artist: str, names: list[str]
) -> None:
    mp3(tmp_path / "in" / "a.mp3", title="Rast", artist=artist)
    taken_in(archive, tmp_path / "in")
    assert performers(archive) == names
    assert sorted(titles(archive, "agent")) == sorted(names)


def test_a_title_of_honour_stays_with_the_credit(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "a.mp3", title="Rast", artist="Xalq artisti Alim Qasımov")
    taken_in(archive, tmp_path / "in")
    (credit,) = recording(archive).participations
    assert (credit.name, credit.credited_as) == ("Alim Qasımov", "Xalq artisti Alim Qasımov")


@pytest.mark.parametrize(
    "again",
    [
        "Alim Qasımov",
        "ALIM QASIMOV",
        "Qasımov, Alim",
        "Алим Гасымов",
        "Alim Gasimov",
        "Alim Qasimov",
        "Алим Касымов",
    ],
)
def test_a_performer_in_another_spelling_is_not_made_twice(
    either_archive: Archive, tmp_path: Path, again: str
) -> None:
    mp3(tmp_path / "one" / "a.mp3", title="Rast", artist="Alim Qasımov")
    taken_in(either_archive, tmp_path / "one")
    mp3(tmp_path / "two" / "b.mp3", title="Segah", artist=again)
    taken_in(either_archive, tmp_path / "two")
    assert titles(either_archive, "agent") == ["Alim Qasımov"]
    assert agent(either_archive, "Alim Qasımov").card.recordings == 2


def test_two_people_with_one_name_in_common_are_two(archive: Archive, tmp_path: Path) -> None:
    for place, name in enumerate(("Alim Qasımov", "Fərqanə Qasımova", "Alim Əliyev", "Qasımov Alim oğlu")):
        mp3(tmp_path / "in" / f"{'abcd'[place]}.mp3", title=f"Rast {place}", artist=name)
    taken_in(archive, tmp_path / "in")
    assert len(titles(archive, "agent")) == 4


def test_roles_and_instruments_of_tags_are_understood(archive: Archive, tmp_path: Path) -> None:
    flac(
        tmp_path / "in" / "a.flac",
        title="Rast",
        performer="Habil Əliyev (kamança)|Alim Qasımov (vokal)",
        composer="Üzeyir Hacıbəyli",
    )
    taken_in(archive, tmp_path / "in")
    found = {one.name: (one.role_code, one.instrument) for one in recording(archive).participations}
    assert found["Habil Əliyev"][1] == "Kamança"
    assert found["Üzeyir Hacıbəyli"][0] == "bestekar"
    assert len(found) == 3


@pytest.mark.parametrize(
    ("name", "people", "mode"),
    [
        ("Alim Qasımov - Çahargah.mp3", ["Alim Qasımov"], "chahargah"),
        ("Çahargah – Alim Qasımov.mp3", ["Alim Qasımov"], "chahargah"),
        ("03. Alim Qasımov - Bayatı-Şiraz.mp3", ["Alim Qasımov"], "bayati_shiraz"),
        ("Алим Гасымов - Чаргях.mp3", ["Алим Гасымов"], "chahargah"),
        ("Xalq artisti Alim Qasımov - Segah.mp3", ["Alim Qasımov"], "segah"),
        ("Habil Əliyev, Alim Qasımov - Segah.mp3", ["Habil Əliyev", "Alim Qasımov"], "segah"),
        ("Rast.mp3", [], "rast"),
        ("Bahar axşamı.mp3", [], None),
    ],
)
def test_names_of_files_tell_performers_and_mode(
    archive: Archive, tmp_path: Path, name: str, people: list[str], mode: str | None
) -> None:
    mp3(tmp_path / "in" / name)
    taken_in(archive, tmp_path / "in")
    assert performers(archive) == people
    assert recording(archive).card.mode_code == mode


def test_tags_come_before_names(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "in" / "1987-05-02 Xatirə gecəsi" / "Habil Əliyev - Segah.mp3"
    mp3(file, title="Rast dəstgahı", artist="Alim Qasımov", date="1986-01-02")
    taken_in(archive, tmp_path / "in")
    found = recording(archive)
    assert (found.entry.title, found.card.mode_code, found.card.date) == (
        "Rast dəstgahı",
        "rast",
        "1986-01-02",
    )
    assert performers(archive) == ["Alim Qasımov"]


@pytest.mark.parametrize("text", ["", " ", ",", " & ", ";;", "—", "()", " / "])
def test_a_text_without_a_name_names_nobody(text: str) -> None:
    assert people_in(text) == ()


# Segments and odd tags -------------------------------------------------------------------------------------------


def test_chapters_become_segments_on_the_timeline(either_archive: Archive, tmp_path: Path) -> None:
    chapters = [(0, 800, "Bərdaşt"), (800, 2000, "Mayeyi-Rast")]
    (tmp_path / "in").mkdir()
    for part in (1, 2):
        film(tmp_path / "in" / f"Rast {part}-ci hissə.mka", "matroska", None, "flac", 2, chapters)
    taken_in(either_archive, tmp_path / "in")
    details = recording(either_archive)
    (copy,) = details.copies
    second = copy.files[1].timeline_start_ms or 0
    assert second > 1500
    assert [(one.title, one.start_ms, one.end_ms) for one in details.segments] == [
        ("Bərdaşt", 0, 800),
        ("Mayeyi-Rast", 800, 2000),
        ("Bərdaşt", second, second + 800),
        ("Mayeyi-Rast", second + 800, second + 2000),
    ]


def test_tags_that_no_database_likes_are_taken_in(either_archive: Archive, tmp_path: Path) -> None:
    from mutagen.id3 import COMM, ID3, TIT2, TPE1, TXXX

    file = mp3(tmp_path / "in" / "a.mp3")
    tags = ID3()
    tags.add(TIT2(encoding=3, text="Rast\0Segah"))
    tags.add(TPE1(encoding=3, text=["Alim\tQasımov\n", "\x01\x02", "  "]))
    tags.add(TXXX(encoding=3, desc="odd\x07", text="x" * 100_000))
    tags.add(COMM(encoding=3, lang="aze", desc="", text="\r\n"))
    tags.save(file)
    flac(tmp_path / "in" / "b.flac", title="\x00", artist="\x00A\x00", comment="a\x00b")
    flac(
        tmp_path / "in" / "c.flac",
        title="T" * 20_000,
        artist="N" * 20_000,
        album="A" * 20_000,
        series="S" * 20_000,
    )
    flac(tmp_path / "in" / "d.flac", title="   ", artist=" ", date=" ", album=" ", series=" ")
    report = taken_in(either_archive, tmp_path / "in")
    assert report.added == 4
    assert all(card.title.strip() for card in cards(either_archive))
    assert all(card.name.strip() for card in cards(either_archive, "agent"))
