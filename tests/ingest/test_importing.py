"""The import as a whole: counts, what is known, undo, the inbox, checksums, cancelling, kills, and odd data."""

from __future__ import annotations

import contextlib
import hashlib
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import MediaFile
from mugham_archive.jobs import Job, JobState
from mugham_archive.search.checking import problems_of
from mugham_archive.sentences import Sentence
from tests.audio import making as make
from tests.ingest.recordings import cards, counted, flac, many, mp3, recording, taken_in, titles


def _sound(archive: Archive) -> None:
    with archive.read() as session:
        assert problems_of(session) == []


def _files(archive: Archive) -> int:
    with archive.read() as session:
        return session.scalar(select(func.count()).select_from(MediaFile.__table__)) or 0


def _everything(archive: Archive) -> dict[str, list[str]]:
    return {kind: titles(archive, kind) for kind in ("recording", "event", "series", "agent")}


def _evening(folder: Path) -> Path:
    """A folder with something of everything."""
    evening = folder / "Sirlər xəzinəsi" / "2011-03-18 Rast axşamı"
    for part in (1, 2):
        mp3(evening / f"Rast {part}-ci hissə.mp3", artist="Alim Qasımov; Habil Əliyev", genre="Muğam")
    flac(evening / "Segah.flac", title="Segah", composer="Üzeyir Hacıbəyli", comment="Arxivdən")
    mp3(folder / "loose" / "Bahar.mp3", title="Bahar")
    (folder / "loose" / "notes.txt").write_text("notes")
    (folder / "loose" / "zero.mp3").touch()
    return folder


def test_every_file_is_in_exactly_one_count_and_known_the_next_time(
    either_archive: Archive, tmp_path: Path
) -> None:
    folder = _evening(tmp_path / "in")
    assert counted(taken_in(either_archive, folder)) == (4, 0, 1, 1)
    before = _everything(either_archive)
    again = taken_in(either_archive, folder)
    assert counted(again) == (0, 4, 1, 1)
    assert again.change_set is None
    assert _everything(either_archive) == before
    _sound(either_archive)


def test_parents_children_and_single_files_of_what_is_known_are_known(
    either_archive: Archive, tmp_path: Path
) -> None:
    middle = tmp_path / "top" / "middle"
    inner = mp3(middle / "inner" / "Rast.mp3")
    mp3(middle / "Segah.mp3")
    taken_in(either_archive, middle)
    assert counted(taken_in(either_archive, tmp_path / "top")) == (0, 2, 0, 0)
    assert counted(taken_in(either_archive, inner.parent)) == (0, 1, 0, 0)
    assert counted(taken_in(either_archive, inner)) == (0, 1, 0, 0)
    mp3(tmp_path / "top" / "Şur.mp3")
    assert counted(taken_in(either_archive, tmp_path / "top")) == (1, 2, 0, 0)
    assert counted(taken_in(either_archive, middle, tmp_path / "top")) == (0, 3, 0, 0)
    assert _files(either_archive) == 3
    _sound(either_archive)


def test_a_single_file_first_and_its_folder_afterwards(archive: Archive, tmp_path: Path) -> None:
    file = mp3(tmp_path / "in" / "Rast.mp3")
    mp3(tmp_path / "in" / "Segah.mp3")
    assert counted(taken_in(archive, file)) == (1, 0, 0, 0)
    assert counted(taken_in(archive, tmp_path / "in")) == (1, 1, 0, 0)


def test_folders_whose_names_begin_alike_are_told_apart(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "rast" / "a.mp3")
    mp3(tmp_path / "rast 2" / "a.mp3")
    mp3(tmp_path / "ra%t_" / "a.mp3")
    for folder in ("rast", "rast 2", "ra%t_"):
        assert counted(taken_in(archive, tmp_path / folder)) == (1, 0, 0, 0)


def test_undo_takes_a_whole_import_back_and_redo_brings_it_again(
    either_archive: Archive, tmp_path: Path
) -> None:
    folder = _evening(tmp_path / "in")
    taken_in(either_archive, mp3(tmp_path / "before" / "Şur.mp3", title="Şur", artist="Alim Qasımov"))
    before = _everything(either_archive)
    taken_in(either_archive, folder)
    after = _everything(either_archive)
    either_archive.undo()
    assert _everything(either_archive) == before
    _sound(either_archive)
    either_archive.redo()
    assert _everything(either_archive) == after
    _sound(either_archive)
    assert counted(taken_in(either_archive, folder)) == (0, 4, 1, 1)
    either_archive.undo()
    assert counted(taken_in(either_archive, folder)) == (4, 0, 1, 1)
    assert _everything(either_archive) == after
    _sound(either_archive)


def test_an_import_of_many_batches_is_one_change(archive: Archive, tmp_path: Path) -> None:
    many(tmp_path / "in", 1000)
    report = taken_in(archive, tmp_path / "in")
    assert report.added == 1000
    assert [change.id for change in archive.history()] == [report.change_set]
    archive.undo()
    assert (_files(archive), titles(archive)) == (0, [])
    _sound(archive)


@pytest.mark.parametrize(("accept", "state"), [(False, "inbox"), (True, "draft")])
def test_what_is_not_accepted_waits_in_the_inbox(
    archive: Archive, tmp_path: Path, accept: bool, state: str
) -> None:
    mp3(tmp_path / "in" / "Rast.mp3")
    taken_in(archive, tmp_path / "in", accept=accept)
    assert recording(archive).state == state
    assert archive.overview("az").inbox == (0 if accept else 1)


def test_checksums_are_those_of_the_files_or_not_taken(archive: Archive, tmp_path: Path) -> None:
    file = mp3(tmp_path / "one" / "Rast.mp3", title="Rast")
    taken_in(archive, file)
    taken_in(archive, mp3(tmp_path / "two" / "Segah.mp3", title="Segah"), checksum=False)
    assert (
        recording(archive, "Rast").copies[0].files[0].sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    )
    assert recording(archive, "Segah").copies[0].files[0].sha256 is None


def test_a_damaged_file_is_named_and_the_rest_goes_on(archive: Archive, tmp_path: Path) -> None:
    chance = random.Random(7)
    mp3(tmp_path / "in" / "Rast.mp3")
    endings = ("flac", "ogg", "m4a", "wav", "wma", "ape", "mkv", "aiff", "mp4", "dsf", "wv", "mpc")
    beginnings = {
        "flac": b"fLaC",
        "ogg": b"OggS",
        "wav": b"RIFF\xff\xff\xff\xffWAVE",
        "mkv": b"\x1a\x45\xdf\xa3",
    }
    for ending in endings:
        content = beginnings.get(ending, b"") + chance.randbytes(2000)
        (tmp_path / "in" / f"damaged.{ending}").write_bytes(content)
    report = taken_in(archive, tmp_path / "in")
    assert report.added >= 1
    assert report.failed >= len(endings) - 3
    assert all(reason.strip().endswith(".") and "\n" not in reason for _, reason in report.failures)


def test_what_was_odd_while_reading_can_be_said_in_another_language_later(
    either_archive: Archive, tmp_path: Path
) -> None:
    whole = make.wave(make.wave_format(), make.chunk(b"data", bytes(192000)))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cut.wav").write_bytes(whole[:-1])
    report = taken_in(either_archive, tmp_path / "in")
    assert report.added == 1
    (note,) = recording(either_archive).copies[0].files[0].notes
    assert isinstance(note, Sentence) and note == "the file is cut off: 1 byte of sound is missing"
    assert dict(note.values) == {"n": 1}
    _sound(either_archive)


# Cancelling ------------------------------------------------------------------------------------------------------


def test_cancelling_keeps_whole_batches_and_the_next_run_goes_on(archive: Archive, tmp_path: Path) -> None:
    many(tmp_path / "in", 1500)
    job: Job

    def stop_after_some(state: JobState) -> None:
        if state.done >= 500:
            job.cancel()

    job = Job(stop_after_some)
    report = taken_in(archive, tmp_path / "in", job=job)
    assert report.cancelled
    assert 0 < report.added < 1500
    assert _files(archive) == report.added == len(titles(archive))
    _sound(archive)
    rest = taken_in(archive, tmp_path / "in")
    assert (rest.known, rest.added) == (report.added, 1500 - report.added)
    assert _files(archive) == 1500


def test_a_job_cancelled_at_once_does_nothing(archive: Archive, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "Rast.mp3")
    job = Job()
    job.cancel()
    report = taken_in(archive, tmp_path / "in", job=job)
    assert (report.cancelled, report.scanned, titles(archive)) == (True, 0, [])


def test_progress_counts_every_file(archive: Archive, tmp_path: Path) -> None:
    folder = _evening(tmp_path / "in")
    told: list[JobState] = []
    taken_in(archive, folder, job=Job(told.append))
    assert (told[-1].done, told[-1].total) == (6, 6)
    assert [state.done for state in told] == sorted(state.done for state in told)


# Processes that end --------------------------------------------------------------------------------------------


def test_a_reading_process_that_is_killed_costs_no_file(archive: Archive, tmp_path: Path) -> None:
    many(tmp_path / "in", 600)
    killed: list[int] = []
    finished = threading.Event()

    def kill_workers() -> None:
        while not finished.wait(0.05) and len(killed) < 2:
            for child in multiprocessing.active_children():
                if child.pid is not None and child.pid not in killed and len(killed) < 2:
                    killed.append(child.pid)
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(child.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill_workers)
    killer.start()
    try:
        report = taken_in(archive, tmp_path / "in")
    finally:
        finished.set()
        killer.join()
    assert killed
    assert counted(report) == (600, 0, 0, 0)
    assert _files(archive) == 600


def _start(where: str | Path, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mugham_archive", "--archive", str(where), "--json", "import", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # What runs the tests in the background may have Ctrl+C ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def _group(leader: int) -> set[int]:
    """The processes that the program has started and that still run."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = entry.read_text().rpartition(")")[2].split()
            if int(fields[2]) == leader and fields[0] != "Z":
                found.add(int(entry.parent.name))
    return found


def _wait_until_gone(leader: int) -> set[int]:
    deadline = time.monotonic() + 20
    while (left := _group(leader)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def test_killed_at_any_moment_the_next_run_goes_on(tmp_path: Path) -> None:
    many(tmp_path / "in", 600)
    where = tmp_path / "archive"
    Archive.open(where, create=True).close()
    chance = random.Random(2011)
    kills = 0
    # Kills in the middle of the work, then a run that is left to its end.
    for moment in sorted(chance.uniform(0.2, 2.5) for _ in range(6)):
        process = _start(where, tmp_path / "in")
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            kills += 1
        process.communicate()
        assert _wait_until_gone(process.pid) == set()
    last = _start(where, tmp_path / "in")
    said, complained = last.communicate()
    assert (last.returncode, complained) == (0, "")
    report = json.loads(said)
    assert kills >= 3
    assert report["added"] + report["known"] == 600
    archive = Archive.open(where)
    try:
        assert _files(archive) == 600
        assert len(set(titles(archive))) == 600
        assert len(archive.cards("recording", [card.id for card in cards(archive)], "az")) == 600
        _sound(archive)
    finally:
        archive.close()


@pytest.mark.parametrize("wait", [0.5, 0.8])
def test_ctrl_c_stops_cleanly_and_the_next_run_goes_on(tmp_path: Path, wait: float) -> None:
    many(tmp_path / "in", 3000)
    where = tmp_path / "archive"
    Archive.open(where, create=True).close()
    process = _start(where, tmp_path / "in")
    time.sleep(wait)
    # A terminal sends it to every process of the group.
    os.killpg(process.pid, signal.SIGINT)
    said, complained = process.communicate()
    assert "Traceback" not in complained
    assert _wait_until_gone(process.pid) == set()
    archive = Archive.open(where)
    try:
        kept = _files(archive)
        assert kept < 3000
        _sound(archive)
        if said:
            report = json.loads(said)
            assert (report["added"], process.returncode) == (kept, 130)
        rest = taken_in(archive, tmp_path / "in")
        assert (rest.known, rest.added) == (kept, 3000 - kept)
    finally:
        archive.close()


# Imports beside and after each other -----------------------------------------------------------------------------


def test_two_imports_at_once_add_each_file_once(archive_url: str, tmp_path: Path) -> None:
    for file in many(tmp_path / "in" / "Unudulmazlar" / "1987-05-02 Xatirə gecəsi", 900)[::7]:
        mp3(file, 3, title=f"Rast {file.stem}", artist="Alim Qasımov")
    both = [_start(archive_url, tmp_path / "in") for _ in range(2)]
    reports = []
    for process in both:
        said, complained = process.communicate()
        assert (process.returncode, complained) == (0, "")
        reports.append(json.loads(said))
    assert sum(report["added"] for report in reports) == 900
    assert all(report["scanned"] == report["added"] + report["known"] == 900 for report in reports)
    archive = Archive.open(archive_url)
    try:
        assert _files(archive) == len(titles(archive)) == 900
        assert len(titles(archive, "agent")) == len(titles(archive, "series")) == 1
        _sound(archive)
    finally:
        archive.close()


def test_a_performer_in_another_spelling_is_the_one_who_is_there_when_it_is_certain(
    either_archive: Archive, tmp_path: Path
) -> None:
    first = tmp_path / "first"
    mp3(first / "a.mp3", title="a", artist="Alim Qasımov")
    mp3(first / "b.mp3", title="b", artist="Алим Касимов")
    taken_in(either_archive, first)
    assert len(titles(either_archive, "agent")) == 1
    second = tmp_path / "second"
    for number, artist in enumerate(("Qasimov Alim", "Alim Kasimov", "Алим Гасымов")):
        mp3(second / f"{number}.mp3", title=str(number), artist=artist)
    taken_in(either_archive, second)
    assert titles(either_archive, "agent") == ["Alim Qasımov"]
    for number, artist in enumerate(("A. Qasımov", "Alim Qasmov", "Alimə Qasımova")):
        mp3(second / f"other {number}.mp3", title=artist, artist=artist)
    taken_in(either_archive, second)
    assert len(titles(either_archive, "agent")) == 4
    _sound(either_archive)
