"""Makes the sample archive: synthesises its sound, writes its papers, and catalogues all of it as a person would."""

from __future__ import annotations

import os
import time
from pathlib import Path

from mugham_archive.archive import Archive
from mugham_archive.audio import FileReading, UnreadableFile, read_file
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.run import ImportReport
from mugham_archive.ingest.sample.cataloguing import catalogue_sample
from mugham_archive.ingest.sample.encoding import render_all
from mugham_archive.ingest.sample.paper_files import write_document
from mugham_archive.ingest.sample.plan import SAMPLE, sound_files
from mugham_archive.jobs import Job
from mugham_archive.storage.engine import locate

RECORDINGS = "recordings"
DOCUMENTS = "documents"


class SampleError(ArchiveError):
    """A folder in which no sample archive can be made."""


def make_sample(folder: str | Path, job: Job | None = None, *, scale: float = 1.0) -> ImportReport:
    """Make the sample archive in a folder that is new, empty, or holds an unfinished sample.

    The archive is plainly named a sample. ``scale`` multiplies the length of every sound. A sample that is there
    already is left as it is, and its files are reported as known.
    """
    job = job or Job()
    started = time.perf_counter()
    target = Path(folder).expanduser().absolute()
    files = list(sound_files(target / RECORDINGS))
    if (report := _already_there(target, len(files))) is not None:
        return report
    done = 0
    job.progress(0, len(files), at_once=True)
    # What an interrupted run has finished is whole (files appear under their names only then) and stays.
    missing = [file for file in files if not file.path.exists()]
    done = len(files) - len(missing)
    if missing:
        for file in render_all(missing, scale):
            done += 1
            job.progress(done, len(files), file.path.name)
            if job.cancelled:
                return ImportReport(scanned=done, cancelled=True, seconds=time.perf_counter() - started)
    readings, failures = _read(sorted({file.path for file in files}))
    papers = {document.key: write_document(document, target / DOCUMENTS) for document in SAMPLE.documents}
    archive = Archive.open(target, create=True)
    try:
        archive.set_setting("sample", True)
        archive.set_setting("name", SAMPLE.title_az)
        # The sample's content is its ground, like the vocabularies: nothing that Ctrl+Z should take away.
        with archive.write() as session:
            catalogue_sample(session, target, readings, papers)
        archive.rebuild()
        archive.set_setting("sample_complete", True)
    finally:
        archive.close()
    job.progress(len(files), len(files), at_once=True)
    return ImportReport(
        scanned=len(files),
        added=len(readings),
        failed=len(failures),
        failures=failures,
        seconds=round(time.perf_counter() - started, 3),
    )


def _already_there(target: Path, files: int) -> ImportReport | None:
    if not target.exists():
        return None
    if not target.is_dir():
        raise SampleError("“{target}” is a file; a sample archive needs a folder.", target=target)
    database = locate(target).database_file
    if database is not None and database.exists():
        archive = Archive.open(target)
        try:
            if archive.setting("sample_complete", False):
                return ImportReport(scanned=files, known=files)
            if not archive.is_sample:
                raise SampleError(
                    "“{target}” holds an archive that is no sample; choose another folder.", target=target
                )
        finally:
            archive.close()
        for ending in ("", "-wal", "-shm"):
            database.with_name(database.name + ending).unlink(missing_ok=True)
        return None
    if set(os.listdir(target)) - {RECORDINGS, DOCUMENTS}:
        raise SampleError(
            "“{target}” is not empty; choose a new folder for the sample archive.", target=target
        )
    return None


def _read(paths: list[Path]) -> tuple[dict[str, FileReading], list[tuple[str, str]]]:
    readings: dict[str, FileReading] = {}
    failures: list[tuple[str, str]] = []
    for path in paths:
        try:
            readings[str(path)] = read_file(path)
        except UnreadableFile as error:
            failures.append((str(path), error.sentence))
    return readings, failures
