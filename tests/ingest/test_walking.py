"""Folders as they are: loops of links, names that are no text, what may not be read, and what is no recording."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.ingest.walking import natural_key, walk
from tests.ingest.recordings import cards, counted, mp3, states, taken_in, titles


def _walked(*paths: Path) -> list[str]:
    return [os.path.relpath(file, paths[0]) for unit in walk(map(str, paths)).units for file in unit.files]


def test_every_folder_is_walked_once_although_links_make_loops(tmp_path: Path) -> None:
    mp3(tmp_path / "a" / "rast.mp3")
    (tmp_path / "a" / "b").mkdir()
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a")
    (tmp_path / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    assert _walked(tmp_path) == ["a/rast.mp3"]


def test_a_link_that_leads_nowhere_is_named_and_the_rest_goes_on(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "rast.mp3")
    (tmp_path / "in" / "gone.mp3").symlink_to(tmp_path / "nowhere.mp3")
    (tmp_path / "in" / "round.mp3").symlink_to(tmp_path / "in" / "round.mp3")
    report = taken_in(archive, tmp_path / "in")
    assert (report.added, report.failed) == (1, 2)
    assert {Path(item).name for item, _ in report.failures} == {"gone.mp3", "round.mp3"}


def test_folders_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for name in ("10 Şur", "2 Rast", "1 Segah"):
        mp3(tmp_path / name / "x.mp3")
    assert [name.split("/")[0] for name in _walked(tmp_path)] == ["1 Segah", "2 Rast", "10 Şur"]
    assert natural_key("Track 9") < natural_key("track 10")


def test_a_file_named_beside_its_folder_or_twice_is_scanned_once(archive: Archive, tmp_path: Path) -> None:
    file = mp3(tmp_path / "in" / "rast.mp3")
    report = taken_in(archive, file, tmp_path / "in", file, tmp_path / "in" / ".." / "in")
    assert (report.scanned, report.added) == (1, 1)


def test_what_systems_leave_in_folders_is_passed_over(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "rast.mp3")
    for litter in (".DS_Store", "Thumbs.db", "desktop.ini"):
        (tmp_path / "in" / litter).write_bytes(b"x" * 50)
    assert taken_in(archive, tmp_path / "in").scanned == 1


def test_texts_and_pictures_are_skipped_whatever_they_hold(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    mp3(folder / "rast.mp3")
    (folder / "notes.txt").write_text("Rast, 2011")
    (folder / "cover.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    (folder / "PROGRAMME").write_text("a text without an ending " * 20)
    (folder / "empty.txt").touch()
    assert counted(taken_in(archive, folder)) == (1, 0, 4, 0)


def test_a_recording_is_known_by_its_content_when_its_name_does_not_tell(
    archive: Archive, tmp_path: Path
) -> None:
    mp3(tmp_path / "in" / "rast.mp3", title="Rast").rename(tmp_path / "in" / "rast")
    assert counted(taken_in(archive, tmp_path / "in")) == (1, 0, 0, 0)


def test_empty_files_pipes_and_sockets_are_named_with_a_reason(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    mp3(folder / "rast.mp3")
    (folder / "zero.mp3").touch()
    os.mkfifo(folder / "pipe.mp3")
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(os.path.relpath(folder / "door.wav"))
        report = taken_in(archive, folder)
    assert counted(report) == (1, 0, 1, 3)
    reasons = {Path(item).name: reason for item, reason in report.failures}
    assert set(reasons) == {"zero.mp3", "pipe.mp3", "door.wav"}
    assert "empty" in reasons["zero.mp3"]
    assert "pipe" in reasons["pipe.mp3"]
    assert all(reason.endswith(".") and reason[0].isupper() for reason in reasons.values())


def test_names_that_are_not_utf8_are_taken_in_and_known_again(
    either_archive: Archive, tmp_path: Path
) -> None:
    folder = os.fsencode(tmp_path / "in")
    odd = os.path.join(folder, "Сегях".encode("cp1251"))
    os.makedirs(odd)
    for name in ("Раст".encode("cp1251") + b".mp3", "Çahargah".encode("cp1254") + b".mp3", b"\xff\xfe.mp3"):
        with open(os.path.join(odd, name), "wb") as file:
            file.write(mp3(tmp_path / "one.mp3").read_bytes())
    report = taken_in(either_archive, os.fsdecode(folder))
    assert counted(report) == (3, 0, 0, 0)
    assert counted(taken_in(either_archive, os.fsdecode(folder))) == (0, 3, 0, 0)
    assert counted(taken_in(either_archive, os.fsdecode(odd))) == (0, 3, 0, 0)
    found = [
        file.path
        for card in cards(either_archive)
        for copy in either_archive.details(card.ref, "az").copies  # type: ignore[union-attr]
        for file in copy.files
    ]
    assert sorted(os.fsencode(path or "") for path in found) == sorted(
        os.path.join(odd, name) for name in os.listdir(odd)
    )


def test_a_file_whose_name_is_not_utf8_is_named_in_readable_letters(archive: Archive, tmp_path: Path) -> None:
    odd = os.path.join(os.fsencode(tmp_path), "Раст".encode("cp1251") + b".mp3")
    Path(os.fsdecode(odd)).touch()
    report = taken_in(archive, os.fsdecode(odd))
    ((item, _),) = report.failures
    item.encode("utf-8")
    for title in titles(archive):
        title.encode("utf-8")


def test_a_path_that_is_not_there_is_a_failure(archive: Archive, tmp_path: Path) -> None:
    report = taken_in(archive, tmp_path / "nowhere", mp3(tmp_path / "rast.mp3"))
    assert counted(report) == (1, 0, 0, 1)
    assert "nowhere" in report.failures[0][0]


# Rights do not bind root, so the program first gives up the capabilities that let it pass them by.
_BOUND_BY_RIGHTS = """
import ctypes, sys
if sys.platform == "linux":
    version, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(version, nothing) == 0
from mugham_archive.__main__ import main
sys.exit(main(["--json", "--archive", sys.argv[1], "import", sys.argv[2]]))
"""


def test_folders_and_files_without_rights_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "open" / "rast.mp3")
    mp3(tmp_path / "in" / "open" / "closed.mp3").chmod(0)
    mp3(tmp_path / "in" / "shut" / "hidden.mp3")
    (tmp_path / "in" / "shut").chmod(0)
    Archive.open(tmp_path / "archive", create=True).close()
    try:
        done = subprocess.run(
            [sys.executable, "-c", _BOUND_BY_RIGHTS, str(tmp_path / "archive"), str(tmp_path / "in")],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        (tmp_path / "in" / "shut").chmod(0o755)
    assert (done.returncode, done.stderr) == (1, "")
    report = json.loads(done.stdout)
    assert report["added"] == 1
    reasons = {Path(one["item"]).name: one["reason"] for one in report["failed"]}
    assert set(reasons) == {"closed.mp3", "shut"}
    assert all("ermission" in reason for reason in reasons.values())
    assert report["scanned"] == report["added"] + report["known"] + report["skipped"] + len(report["failed"])


def test_a_huge_flat_folder_is_taken_in_whole(archive: Archive, tmp_path: Path) -> None:
    one = mp3(tmp_path / "one.mp3", 3).read_bytes()
    folder = tmp_path / "in"
    folder.mkdir()
    names = [f"{chr(97 + number % 26)}{number + 3000}{chr(97 + number % 7)}.mp3" for number in range(3000)]
    for name in names:
        (folder / name).write_bytes(one)
    assert counted(taken_in(archive, folder)) == (3000, 0, 0, 0)
    assert len(set(titles(archive))) == 3000
    assert counted(taken_in(archive, folder)) == (0, 3000, 0, 0)


@pytest.mark.parametrize("checksum", [True, False])
def test_originals_are_left_as_they_were(archive: Archive, tmp_path: Path, checksum: bool) -> None:
    folder = tmp_path / "in"
    mp3(folder / "rast.mp3", title="Rast")
    (folder / "damaged.flac").write_bytes(b"fLaC" + os.urandom(500))
    (folder / "notes.txt").write_text("notes")
    before = states(folder)
    taken_in(archive, folder, checksum=checksum)
    assert states(folder) == before
    assert sorted(os.listdir(folder)) == ["damaged.flac", "notes.txt", "rast.mp3"]
