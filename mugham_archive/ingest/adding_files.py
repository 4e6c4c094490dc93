"""Gives a recording that is there its files by hand: read as an import reads them, laid on its timeline in one change."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.audio import FileReading
from mugham_archive.catalogue.models import Copy, Entry, MediaFile, StorageRoot
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.recording_details import absolute_path
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.file_names import stem
from mugham_archive.ingest.filing import Placed, lay_files
from mugham_archive.ingest.proposals import LOSSLESS, Proposal, ProposedFile, group_keys, name_of
from mugham_archive.ingest.reading_pool import Failure, ReadingPool
from mugham_archive.ingest.roots import Roots, one_import_at_a_time
from mugham_archive.ingest.run import ImportReport
from mugham_archive.ingest.vocabulary_words import Words
from mugham_archive.ingest.walking import natural_key, walk
from mugham_archive.jobs import Job, Stopped
from mugham_archive.sentences import Sentence
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.paths import readable_path

# The keys of names that say that a file is a part of something, or one of a row of numbers.
_PARTS = ("part:", "run:")


def add_files(
    archive: Archive, recording: str, paths: Iterable[str | os.PathLike[str]], *, job: Job | None = None
) -> ImportReport:
    """Give the recording with that reference these files; one change adds all that can be read.

    The files are only read. Together they become a new copy: parts of one timeline in the order of their names. Files in
    several formats (“rast.wav”, “rast.mp3”) become a copy each, and a file whose name says that it is a further part of
    what the recording has continues that copy. What the archive has already, by its place or by its content, is told in
    ``known_at`` and not added again; what cannot be read is told in ``failures``. The recording's description stays as it
    is. Raises EntryNotFound, ArchiveError when it is no recording, Stopped when the job is cancelled: nothing is added.
    """
    job = job or Job()
    started = time.perf_counter()
    with archive.read() as session:
        _recording(session, recording)
        words, roots = Words(session), Roots(session)
        found = walk([os.path.abspath(os.fsdecode(path)) for path in paths], lambda: job.cancelled)
        files = [path for unit in found.units for path in unit.files]
        report = ImportReport(scanned=len(files) + len(found.failures), failed=len(found.failures))
        report.failures += [(readable_path(path), reason) for path, reason in found.failures]
        known = roots.known(session, files)
        _tell_known(session, report, known)
    readings = _read([path for path in files if path not in known], words, report, job)
    if readings:
        said = Sentence("Add {n} files to {ref}", one="Add {n} file to {ref}", n=len(readings), ref=recording)
        with archive.change(said) as change:
            session = change.session
            number = _recording(session, recording)
            one_import_at_a_time(session)
            readings = _new(session, readings, report)
            roots = Roots(session)
            for reading in readings:
                roots.add_for(change.recorder, os.path.dirname(reading.path))
            if readings:
                lay_files(change.recorder, _placed(session, number, readings, roots))
            if job.cancelled:
                raise Stopped
        report.change_set = change.changed.change_set
    report.added, report.known = len(readings), len(report.known_at)
    report.seconds = round(time.perf_counter() - started, 3)
    return report


def _recording(session: Session, ref: str) -> int:
    entry = find_entry(session, ref)
    if entry.kind != "recording":
        raise ArchiveError("Files are added to a recording; {ref} is none.", ref=ref)
    return int(entry.id)


def _read(paths: Sequence[str], words: Words, report: ImportReport, job: Job) -> list[FileReading]:
    """Read the files one after the other; raises Stopped."""
    readings: list[FileReading] = []
    with ReadingPool(len(paths), True, words) as pool:
        chunks = [chunk for path in paths for chunk in pool.submit([path])]
        for done, chunk in enumerate(chunks):
            job.progress(done, len(paths), os.path.basename(readable_path(chunk.paths[0])), at_once=True)
            for result in pool.results([chunk], lambda: job.cancelled):
                if isinstance(result, FileReading):
                    readings.append(result)
                elif isinstance(result, Failure):
                    report.failed += 1
                    report.failures.append((readable_path(result.path), result.reason))
                else:
                    report.skipped += 1
            job.go_on()
    job.progress(len(paths), len(paths), at_once=True)
    return readings


# What is known already -------------------------------------------------------------------------------------------


def _owners() -> Select[Any]:
    """Number, root, path and checksum of every file, with its recording's reference."""
    file = MediaFile.__table__.c
    return (
        select(file.id, file.path, file.sha256, StorageRoot.path.label("root"), Entry.reference)
        .join(Copy.__table__, Copy.__table__.c.id == file.copy_id)
        .join(Entry.__table__, Entry.__table__.c.id == Copy.__table__.c.recording_id)
        .join(StorageRoot.__table__, StorageRoot.__table__.c.id == file.root_id)
    )


def _tell_known(session: Session, report: ImportReport, known: Mapping[str, int]) -> None:
    refs: dict[int, str] = {}
    for some in portions(list(known.values())):
        rows = session.execute(_owners().where(MediaFile.__table__.c.id.in_(some)))
        refs |= {row.id: row.reference for row in rows}
    report.known_at += [(readable_path(path), refs.get(number, "")) for path, number in known.items()]


def _new(session: Session, readings: Sequence[FileReading], report: ImportReport) -> list[FileReading]:
    """Those that are not in the archive yet, nor twice among themselves; a known file that is lost does not count."""
    roots = Roots(session)
    late = roots.known(session, [reading.path for reading in readings])
    _tell_known(session, report, late)
    sums = [reading.sha256 for reading in readings if reading.sha256]
    there: dict[str, str] = {}
    for some in portions(sums):
        for row in session.execute(_owners().where(MediaFile.__table__.c.sha256.in_(some))):
            if os.path.isfile(absolute_path(row.root, row.path)):
                there[row.sha256] = row.reference
    fresh: list[FileReading] = []
    for reading in readings:
        if reading.path in late:
            continue
        if reading.sha256 in there:
            report.known_at.append((readable_path(reading.path), there[reading.sha256]))
            continue
        if reading.sha256:
            there[reading.sha256] = ""
        fresh.append(reading)
    return fresh


# Where they come -------------------------------------------------------------------------------------------------


def _placed(session: Session, recording: int, readings: Sequence[FileReading], roots: Roots) -> list[Placed]:
    """The files as copies of the recording, those first that continue one that is there."""
    question = _owners().where(Copy.__table__.c.recording_id == recording)
    there = [absolute_path(row.root, row.path) for row in session.execute(question)]
    paths = [reading.path for reading in readings]
    folder = _common_folder([*paths, *there])
    keys = group_keys([*paths, *there], folder)
    known = {(keys[path], _ending(path)) for path in there if keys[path].startswith(_PARTS)}
    taken = {(keys[path], _ending(path), name_of(path, folder)[0].order) for path in there}
    continuing: list[FileReading] = []
    alone: list[FileReading] = []
    for reading in readings:
        key, ending = keys[reading.path], _ending(reading.path)
        place = (key, ending, name_of(reading.path, folder)[0].order)
        further = (key, ending) in known and place not in taken
        (continuing if further else alone).append(reading)
    placed: list[Placed] = []
    for key, some in (("continued", continuing), ("", alone)):
        if some:
            files = sorted(
                (_file(reading, folder) for reading in some),
                key=lambda file: (file.order, natural_key(file.reading.path)),
            )
            proposal = Proposal(key, folder, "", _copies(files))
            places = {file.reading.path: roots.place(file.reading.path) for file in files}
            placed.append(Placed(proposal, places, recording))
    return placed


def _common_folder(paths: Sequence[str]) -> str:
    folders = [os.path.dirname(path) for path in paths]
    try:
        return os.path.commonpath(folders)
    except ValueError:
        # On different drives.
        return folders[0]


def _file(reading: FileReading, folder: str) -> ProposedFile:
    named, label = name_of(reading.path, folder)
    return ProposedFile(reading, named.order, label)


def _copies(files: Sequence[ProposedFile]) -> dict[str, list[ProposedFile]]:
    """One copy of all of them, by the ending of what is lossy among them; one for each format that says the same again."""
    by_ending: dict[str, list[ProposedFile]] = defaultdict(list)
    for file in files:
        by_ending[_ending(file.reading.path)].append(file)
    said = [
        {(stem(file.reading.path).casefold(), file.order) for file in some} for some in by_ending.values()
    ]
    again = any(one & other for place, one in enumerate(said) for other in said[:place])
    if again:
        return dict(by_ending)
    lossy = [ending for ending in by_ending if ending not in LOSSLESS]
    return {(lossy or list(by_ending))[0]: list(files)}


def _ending(path: str) -> str:
    return os.path.splitext(path)[1].lower()
