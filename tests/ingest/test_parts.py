"""Files that are parts of one performance become one recording with one timeline; formats of one become its copies."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.ingest.part_names import is_part_folder, part_name
from mugham_archive.listening.playables import timeline_of
from tests.ingest.recordings import counted, mp3, paths_of, recording, taken_in, titles, wav

_EVENING = "2011-03-18 Rast axşamı"


def _in_one_timeline(archive: Archive, names: list[str]) -> None:
    """The only recording has these files in this order, each beginning where the one before it ends."""
    details = recording(archive)
    assert paths_of(details) == [names]
    (copy,) = details.copies
    start = 0
    for file in copy.files:
        assert (file.timeline_start_ms, file.in_ms, file.out_ms) == (start, 0, file.duration_ms)
        assert file.duration_ms
        start += file.duration_ms
    assert details.card.duration_ms == start
    assert timeline_of(details).duration_ms == start


@pytest.mark.parametrize(
    "names",
    [
        ["Çahargah 1-ci hissə.mp3", "Çahargah 2-ci hissə.mp3", "Çahargah 3-cü hissə.mp3"],
        [
            "Çahargah (I hissə).mp3",
            "Çahargah (II hissə).mp3",
            "Çahargah (III hissə).mp3",
            "Çahargah (IV hissə).mp3",
        ],
        ["Çahargah Part 1.mp3", "Çahargah Part 2.mp3", "Çahargah Part 10.mp3"],
        ["Çahargah, pt.1.mp3", "Çahargah, pt.2.mp3"],
        ["Çahargah side A.mp3", "Çahargah side B.mp3"],
        ["Çahargah - A tərəfi.mp3", "Çahargah - B tərəfi.mp3"],
        ["Чаргях часть 1.mp3", "Чаргях часть 2.mp3"],
        ["Чаргях 1-я часть.mp3", "Чаргях 2-я часть.mp3"],
        ["Чаргях сторона А.mp3", "Чаргях сторона Б.mp3"],
        ["Çahargah CD1.mp3", "Çahargah CD2.mp3"],
        ["Çahargah disc 1 part 1.mp3", "Çahargah disc 1 part 2.mp3", "Çahargah disc 2 part 1.mp3"],
        ["Çahargah kaset 1 side A.mp3", "Çahargah kaset 1 side B.mp3", "Çahargah kaset 2 side A.mp3"],
        ["01.mp3", "02.mp3", "10.mp3"],
        ["ZOOM0001.mp3", "ZOOM0002.mp3", "ZOOM0003.mp3"],
        ["Çahargah 1.mp3", "Çahargah 2.mp3", "Çahargah 11.mp3"],
        ["1 hisse.mp3", "2 hisse.mp3"],
    ],
    ids=lambda names: names[0],
)
def test_parts_become_one_recording_with_one_timeline(
    archive: Archive, tmp_path: Path, names: list[str]
) -> None:
    for length, name in enumerate(reversed(names)):
        mp3(tmp_path / _EVENING / name, 40 + 13 * length)
    assert counted(taken_in(archive, tmp_path / _EVENING)) == (len(names), 0, 0, 0)
    _in_one_timeline(archive, names)


@pytest.mark.parametrize(
    "folders",
    [["CD1", "CD2"], ["1-ci hissə", "2-ci hissə"], ["Side A", "Side B"], ["Disc 1", "Disc 2"], ["Кассета 1", "Кассета 2"]],
    ids=lambda folders: folders[0],
)  # fmt: skip
def test_part_folders_belong_to_the_evening_they_lie_in(
    archive: Archive, tmp_path: Path, folders: list[str]
) -> None:
    for folder in folders:
        for track in ("01", "02"):
            mp3(tmp_path / "in" / _EVENING / folder / f"{track}.mp3", 20)
    taken_in(archive, tmp_path / "in")
    _in_one_timeline(archive, ["01.mp3", "02.mp3", "01.mp3", "02.mp3"])
    details = recording(archive)
    assert details.entry.title == "Rast axşamı"
    assert [Path(file.relative_path).parent.name for file in details.copies[0].files] == [
        folders[0], folders[0], folders[1], folders[1],
    ]  # fmt: skip


def test_titles_in_tags_join_files_whose_names_say_nothing(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "b7f.mp3", title="Çahargah dəstgahı, Part 1")
    mp3(tmp_path / "in" / "a9c.mp3", title="Çahargah dəstgahı, Part 2")
    mp3(tmp_path / "in" / "c1d.mp3", title="Segah")
    taken_in(archive, tmp_path / "in")
    assert titles(archive) == ["Segah", "Çahargah dəstgahı"]
    assert paths_of(recording(archive, "Çahargah dəstgahı")) == [["b7f.mp3", "a9c.mp3"]]


def test_what_names_say_of_the_order_comes_before_tags(archive: Archive, tmp_path: Path) -> None:
    for name, disc, track in (("x1", 2, 1), ("x2", 1, 2), ("x3", 1, 1)):
        mp3(tmp_path / _EVENING / f"Rast part {name[1]}.mp3", discnumber=str(disc), tracknumber=str(track))
    taken_in(archive, tmp_path / _EVENING)
    _in_one_timeline(archive, ["Rast part 1.mp3", "Rast part 2.mp3", "Rast part 3.mp3"])


def test_numbered_tracks_with_titles_of_their_own_stay_apart(archive: Archive, tmp_path: Path) -> None:
    for number, title in enumerate(("Rast", "Şur", "Segah"), 1):
        mp3(tmp_path / "in" / f"{number:02}.mp3", title=title)
    taken_in(archive, tmp_path / "in")
    assert titles(archive) == ["Rast", "Segah", "Şur"]


def test_files_with_different_names_stay_apart(archive: Archive, tmp_path: Path) -> None:
    names = ["Şur.mp3", "Sur.mp3", "Şur!.mp3", "ŞUR.mp3", "01 Rast.mp3", "02 Segah.mp3"]
    for name in names:
        mp3(tmp_path / "in" / name)
    taken_in(archive, tmp_path / "in")
    assert len(titles(archive)) == len(names)


def test_names_that_are_not_utf8_stay_apart(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in (b"\xd0\xe0\xf1\xf2.mp3", "Раст.mp3".encode(), b"\xff\xfe.mp3", b"\xfe\xff.mp3"):
        mp3(tmp_path / "one.mp3").rename(tmp_path / "in" / os.fsdecode(name))
    assert counted(taken_in(archive, tmp_path / "in")) == (4, 0, 0, 0)
    assert len(titles(archive)) == 4


def test_more_numbered_files_than_an_evening_has_stay_apart(archive: Archive, tmp_path: Path) -> None:
    for number in range(60):
        mp3(tmp_path / "in" / f"REC{number:03}.mp3", 3)
    taken_in(archive, tmp_path / "in")
    assert len(titles(archive)) == 60


def test_a_year_at_the_end_of_a_name_is_no_part(archive: Archive, tmp_path: Path) -> None:
    for year in (1965, 1966):
        mp3(tmp_path / "in" / f"Rast {year}.mp3")
    taken_in(archive, tmp_path / "in")
    assert len(titles(archive)) == 2


def test_two_formats_of_one_recording_become_two_copies(archive: Archive, tmp_path: Path) -> None:
    for part in ("1-ci hissə", "2-ci hissə"):
        wav(tmp_path / "in" / f"Rast {part}.wav")
        mp3(tmp_path / "in" / f"Rast {part}.mp3")
    wav(tmp_path / "in" / "Segah.WAV")
    mp3(tmp_path / "in" / "segah.mp3")
    taken_in(archive, tmp_path / "in")
    assert len(titles(archive)) == 2
    copies = {copy.generation_code: copy for copy in recording(archive, "Rast").copies}
    assert set(copies) == {"preservation_master", "access_copy"}
    for copy in copies.values():
        assert [file.timeline_start_ms for file in copy.files] == [0, copy.files[0].duration_ms]


@pytest.mark.parametrize("alone", [False, True], ids=["the folder again", "the file alone"])
def test_a_part_that_arrives_later_joins_its_recording(
    either_archive: Archive, tmp_path: Path, alone: bool
) -> None:
    names = [f"Çahargah {number}-cü hissə.mp3" for number in (1, 2, 3)]
    for name in names[:2]:
        mp3(tmp_path / _EVENING / name, 50)
    taken_in(either_archive, tmp_path / _EVENING)
    before = recording(either_archive).entry
    mp3(tmp_path / _EVENING / names[2], 60)
    report = taken_in(either_archive, tmp_path / _EVENING / names[2] if alone else tmp_path / _EVENING)
    assert counted(report) == ((1, 0, 0, 0) if alone else (1, 2, 0, 0))
    _in_one_timeline(either_archive, names)
    assert recording(either_archive).entry.uuid == before.uuid
    either_archive.undo()
    _in_one_timeline(either_archive, names[:2])
    either_archive.redo()
    _in_one_timeline(either_archive, names)


def test_another_format_that_arrives_later_becomes_a_copy(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "Rast.mp3")
    taken_in(archive, tmp_path / "in")
    wav(tmp_path / "in" / "Rast.wav")
    taken_in(archive, tmp_path / "in")
    assert len(recording(archive).copies) == 2


@pytest.mark.parametrize(
    ("name", "base", "order"),
    [
        ("Rast, 2-ci hissə", "Rast", (0, 0, 2, 0)),
        ("Rast part 12", "Rast", (0, 0, 12, 0)),
        ("Rast_CD2_side_B", "Rast", (2, 2, 0, 0)),
        ("Раст часть 3", "Раст", (0, 0, 3, 0)),
        ("Party 3 at home", "Party 3 at home", (0, 0, 0, 0)),
        ("Inside Baku", "Inside Baku", (0, 0, 0, 0)),
        ("Mugham", "Mugham", (0, 0, 0, 0)),
    ],
)
def test_part_marks_are_told_from_words(name: str, base: str, order: tuple[int, int, int, int]) -> None:
    assert (part_name(name).base, part_name(name).order) == (base, order)


def test_a_folder_is_a_part_only_when_its_whole_name_says_so() -> None:
    assert all(is_part_folder(name) for name in ("CD1", "disc 2", "2-ci hissə", "Side B", "Kaset 3"))
    assert not any(is_part_folder(name) for name in ("Rast CD1", "1965", "Segah", "Disco", ""))
