"""Files that are given to a recording by hand: a copy of it, parts of one timeline, told what is there or damaged."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import new_entry
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.catalogue.views import RecordingDetails
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.adding_files import add_files
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.listening.playables import timeline_of
from tests.archives import problems, tables
from tests.ingest.recordings import counted, mp3, paths_of, states, taken_in, wav


def made(archive: Archive, title: str = "Bayatı-Şiraz") -> str:
    """A recording that somebody described before it had files."""
    with archive.change("Describe") as change:
        return new_entry(change.session, "recording", title)


def details_of(archive: Archive, ref: str) -> RecordingDetails:
    """What is known of it."""
    details = archive.details(ref, "az")
    assert isinstance(details, RecordingDetails)
    return details


def test_files_become_parts_of_one_timeline_and_one_undo_takes_them_away(
    either_archive: Archive, tmp_path: Path
) -> None:
    archive, ref = either_archive, made(either_archive)
    tape = tmp_path / "Lent 12"
    names = ["Lent 2 tərəf.mp3", "Lent 10 tərəf.mp3", "Lent 1 tərəf.mp3"]
    paths = [
        mp3(tape / name, 40 + 10 * place, title=f"Rast {place}", artist="Başqası")
        for place, name in enumerate(names)
    ]
    before, originals = tables(archive), states(tmp_path / "Lent 12")
    report = add_files(archive, ref, paths)
    assert counted(report) == (3, 0, 0, 0) and report.failures == []
    details = details_of(archive, ref)
    (copy,) = details.copies
    assert paths_of(details) == [["Lent 1 tərəf.mp3", "Lent 2 tərəf.mp3", "Lent 10 tərəf.mp3"]]
    assert copy.generation_code == "access_copy"
    start = 0
    for file in copy.files:
        assert file.timeline_start_ms == start and file.duration_ms and file.sha256
        assert file.tags["TPE1"] == ["Başqası"]
        start += file.duration_ms
    assert details.card.duration_ms == timeline_of(details).duration_ms == start
    # The description is a person's own.
    assert details.entry.title == "Bayatı-Şiraz" and details.participations == ()
    assert states(tmp_path / "Lent 12") == originals and problems(archive) == []
    assert archive.undo_words() == f"Add 3 files to {ref}"
    archive.undo()
    assert tables(archive) == before
    archive.redo()
    assert paths_of(details_of(archive, ref)) == [
        ["Lent 1 tərəf.mp3", "Lent 2 tərəf.mp3", "Lent 10 tərəf.mp3"]
    ]


def test_formats_are_copies_and_a_further_part_continues_its_copy(archive: Archive, tmp_path: Path) -> None:
    ref = made(archive)
    sides = [wav(tmp_path / f"Rast part {part}.wav", length) for part, length in ((1, 500), (2, 700))]
    light = [mp3(tmp_path / f"Rast part {part}.mp3", frames) for part, frames in ((1, 20), (2, 21))]
    add_files(archive, ref, [*sides, *light])
    copies = {copy.generation_code: copy for copy in details_of(archive, ref).copies}
    assert {code: len(copy.files) for code, copy in copies.items()} == {
        "preservation_master": 2, "access_copy": 2,
    }  # fmt: skip
    report = add_files(archive, ref, [wav(tmp_path / "Rast part 3.wav", 900)])
    assert counted(report) == (1, 0, 0, 0)
    (master,) = [copy for copy in details_of(archive, ref).copies if copy.generation_code != "access_copy"]
    assert [file.timeline_start_ms for file in master.files] == [0, 500, 1200]
    # The same part taken from the tape once more is another copy.
    add_files(archive, ref, [wav(tmp_path / "yenidən" / "Rast part 1.wav", 510)])
    assert sorted(len(copy.files) for copy in details_of(archive, ref).copies) == [1, 2, 3]
    assert details_of(archive, ref).card.duration_ms == 2100


def test_sides_of_different_formats_are_one_timeline(archive: Archive, tmp_path: Path) -> None:
    ref = made(archive)
    add_files(archive, ref, [mp3(tmp_path / "Rast side B.mp3"), wav(tmp_path / "Rast side A.wav", 500)])
    (copy,) = details_of(archive, ref).copies
    assert [file.timeline_start_ms for file in copy.files] == [0, 500]
    assert copy.generation_code == "access_copy"


def test_what_the_archive_has_is_told_and_not_added_again(archive: Archive, tmp_path: Path) -> None:
    there = mp3(tmp_path / "Arxiv" / "Segah.mp3", 50, title="Segah")
    taken_in(archive, there.parent)
    (known,) = [card.ref for card in archive.cards("recording", [1], "az")] or [""]
    ref = made(archive)
    moved = tmp_path / "Masa" / "başqa ad.mp3"
    moved.parent.mkdir()
    moved.write_bytes(there.read_bytes())
    before = tables(archive)
    report = add_files(archive, ref, [there, moved])
    assert counted(report) == (0, 2, 0, 0) and report.change_set is None
    assert report.known_at == [(str(there), known), (str(moved), known)]
    assert tables(archive) == before
    # When the one that is known is lost, this is how it comes back.
    there.unlink()
    assert counted(add_files(archive, ref, [moved])) == (1, 0, 0, 0)


def test_damaged_and_missing_files_are_told_and_the_others_added(archive: Archive, tmp_path: Path) -> None:
    ref = made(archive)
    good = mp3(tmp_path / "Rast 1.mp3")
    damaged = tmp_path / "Rast 2.mp3"
    damaged.write_bytes(b"nothing that could be heard" * 40)
    note = tmp_path / "qeyd.txt"
    note.write_text("Rast")
    report = add_files(archive, ref, [good, damaged, tmp_path / "Rast 3.mp3", note])
    assert counted(report) == (1, 0, 1, 2)
    assert [os.path.basename(path) for path, _ in report.failures] == ["Rast 3.mp3", "Rast 2.mp3"]
    assert all(reason.endswith(".") for _, reason in report.failures)
    assert paths_of(details_of(archive, ref)) == [["Rast 1.mp3"]]


def test_a_stopped_addition_adds_nothing(archive: Archive, tmp_path: Path) -> None:
    ref = made(archive)
    paths = [mp3(tmp_path / f"Rast {number}.mp3", 20 + number) for number in range(4)]
    before = tables(archive)
    told: list[JobState] = []

    def listen(state: JobState) -> None:
        told.append(state)
        if state.done == 2:
            job.cancel()

    job = Job(listen)
    with pytest.raises(Stopped):
        add_files(archive, ref, paths, job=job)
    assert tables(archive) == before
    assert [(state.done, state.total) for state in told] == [(0, 4), (1, 4), (2, 4)]


@pytest.mark.parametrize(
    ("of", "error"),
    [(lambda archive: "R0000009", EntryNotFound), (lambda archive: _series(archive), ArchiveError)],
)
def test_only_a_recording_is_given_files(
    archive: Archive, tmp_path: Path, of: Callable[[Archive], str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        add_files(archive, of(archive), [mp3(tmp_path / "Rast.mp3")])


def _series(archive: Archive) -> str:
    with archive.change("A series") as change:
        return new_entry(change.session, "series", "Xatirələr")
