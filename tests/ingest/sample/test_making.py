"""The sample archive as a whole: it is made once, is sound, and never takes the place of anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.ingest.run import ImportReport
from mugham_archive.ingest.sample.making import SampleError, make_sample
from mugham_archive.ingest.sample.plan import SAMPLE
from mugham_archive.jobs import Job, JobState
from mugham_archive.listening.playables import timeline_of
from mugham_archive.search.checking import problems_of
from tests.ingest.recordings import states


class Made:
    """A sample archive that was made once for all tests of this module."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[JobState] = []
        self.report: ImportReport = make_sample(folder, Job(self.told.append), scale=0.02)
        self.archive = Archive.open(folder)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    sample = Made(tmp_path_factory.mktemp("sample") / "archive")
    yield sample
    sample.archive.close()


def test_every_file_is_added_and_told(made: Made) -> None:
    report = made.report
    assert (report.failed, report.skipped, report.known) == (0, 0, 0)
    assert report.scanned == report.added > 40
    assert made.told[-1].done == made.told[-1].total == report.scanned


def test_it_holds_what_was_planned(made: Made) -> None:
    overview = made.archive.overview("en")
    assert overview.recordings == len(SAMPLE.recordings) >= 35
    assert overview.events == len(SAMPLE.events)
    assert overview.documents == len(SAMPLE.documents) > 0
    assert (overview.series, overview.agreements) == (len(SAMPLE.series), 1)
    assert overview.partners >= 1
    assert {card.code for card in made.archive.series_tree("en")} >= {
        "ashiq_musiqisi_axshamlari", "sirler_xezinesi", "unudulmazlar", "etnik_musiqi_injileri",
    }  # fmt: skip
    assert made.archive.total(Listing("event", state="postponed")) >= 1


def test_it_is_sound_and_plainly_a_sample(made: Made) -> None:
    with made.archive.read() as session:
        assert problems_of(session) == []
    assert made.archive.is_sample
    assert made.archive.overview("en").is_sample


def test_every_recording_can_be_played(made: Made) -> None:
    cards = made.archive.cards("recording", made.archive.ids(Listing("recording")), "en")
    for card in cards:
        details = made.archive.details(card.ref, "en")
        timeline = timeline_of(details)  # type: ignore[arg-type]
        assert timeline.duration_ms > 0
        assert not any(stretch.missing for stretch in timeline.stretches)
    assert any(len(timeline_of(made.archive.details(card.ref, "en")).stretches) > 1 for card in cards)  # type: ignore[arg-type]


def test_there_is_nothing_to_undo(made: Made) -> None:
    assert made.archive.undo_words() is None


def test_a_second_run_finds_everything_known_and_changes_nothing(made: Made) -> None:
    before = states(made.folder / "recordings")
    report = make_sample(made.folder)
    assert (report.scanned, report.known, report.added) == (made.report.scanned, made.report.scanned, 0)
    assert states(made.folder / "recordings") == before


def test_a_folder_with_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("Dear archive")
    with pytest.raises(SampleError, match="not empty"):
        make_sample(tmp_path / "letters")
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["letter.txt"]
    with pytest.raises(SampleError, match="file"):
        make_sample(tmp_path / "letters" / "letter.txt")


def test_an_archive_that_is_no_sample_is_refused_and_left_alone(tmp_path: Path) -> None:
    Archive.open(tmp_path / "mine", create=True).close()
    before = (tmp_path / "mine" / "archive.db").stat().st_ino
    with pytest.raises(SampleError, match="no sample"):
        make_sample(tmp_path / "mine")
    assert (tmp_path / "mine" / "archive.db").stat().st_ino == before


def test_a_run_that_was_stopped_goes_on_where_it_stopped(tmp_path: Path) -> None:
    job: Job

    def stop(state: JobState) -> None:
        if state.done >= 5:
            job.cancel()

    job = Job(stop)
    first = make_sample(tmp_path / "archive", job, scale=0.01)
    assert first.cancelled
    early = states(tmp_path / "archive" / "recordings")
    assert early
    report = make_sample(tmp_path / "archive", scale=0.01)
    assert (report.cancelled, report.failed) == (False, 0)
    late = states(tmp_path / "archive" / "recordings")
    assert {path: late[path] for path in early} == early
