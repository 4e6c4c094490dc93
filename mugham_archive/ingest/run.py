"""The import: walks folders, reads files in parallel, and adds what is new in whole batches that survive a kill."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.audio import FileReading
from mugham_archive.catalogue.models import Copy, MediaFile
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.authorities import Authorities
from mugham_archive.ingest.filing import Placed, file_proposals
from mugham_archive.ingest.proposals import Proposal, group_keys, propose
from mugham_archive.ingest.reading_pool import Failure, ReadingPool
from mugham_archive.ingest.roots import Roots, one_import_at_a_time
from mugham_archive.ingest.vocabulary_words import KnownSeries, Words
from mugham_archive.ingest.walking import Unit, walk
from mugham_archive.jobs import Job, many_objects
from mugham_archive.sentences import Sentence
from mugham_archive.storage.paths import readable_path

# A commit for about so many files: seldom enough to be quick, often enough that little is lost.
BATCH_FILES = 800
# So many chunks are being read ahead of the one that is filed.
READ_AHEAD = 24
# A folder of at most so many new files is read and judged in one go by a reading process.
PROPOSED_ELSEWHERE = 120


@dataclass(slots=True)
class ImportReport:
    """Every scanned file is in exactly one of added, known, skipped (no audio or video) and failed.

    A folder that cannot be looked into counts as one thing scanned and failed. ``known_at`` says of known files that were
    given one by one to which recording they belong ("" where it is a file given twice).
    """

    scanned: int = 0
    added: int = 0
    known: int = 0
    skipped: int = 0
    failed: int = 0
    seconds: float = 0.0
    failures: list[tuple[str, str]] = field(default_factory=list)
    change_set: int | None = None
    cancelled: bool = False
    known_at: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Portion:
    """Files of one unit that are decided on together; ``neighbours`` are known files that were not asked for now."""

    unit: Unit
    top: str
    paths: list[str]
    fresh: list[str] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    neighbours: dict[str, int] = field(default_factory=dict)
    readings: list[FileReading] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)

    @property
    def alone(self) -> bool:
        """Whether nothing of the folder is in the archive yet, so that its files can be judged by themselves."""
        return not self.known and not self.neighbours


def import_paths(
    archive: Archive,
    paths: Iterable[str | os.PathLike[str]],
    *,
    series: str | None = None,
    accept: bool = False,
    checksum: bool = True,
    job: Job | None = None,
) -> ImportReport:
    """Add the audio and video files at or below the paths to the catalogue; nothing is written to any of them.

    ``series`` names a series (by reference or title) for everything that is imported. A file that cannot be read is named
    in ``failures`` with a reason and the rest goes on. Cancelling keeps what was finished.
    """
    return _Import(archive, series, accept, checksum, job or Job()).run(
        [os.path.abspath(os.fsdecode(p)) for p in paths]
    )


class _Import:
    def __init__(self, archive: Archive, series: str | None, accept: bool, checksum: bool, job: Job) -> None:
        self.archive = archive
        self.accept = accept
        self.checksum = checksum
        self.job = job
        self.report = ImportReport()
        with archive.read() as session:
            self.words = Words(session)
            self.roots = Roots(session)
            self.authorities = Authorities(session, self.words, *self._chosen(session, series))
            self.last_file = _last_file(session)
        # Whether another import adds files while this one is at work.
        self.others = False
        self.change_set: int | None = None
        self.batch: list[_Portion] = []
        self.done = 0

    def _chosen(self, session: Session, series: str | None) -> tuple[KnownSeries | None, str]:
        if not series:
            return None, ""
        found = self.words.series_named(series)
        if found is not None:
            return found, ""
        try:
            entry = find_entry(session, series)
        except ArchiveError:
            return None, series.strip()
        if entry.kind != "series":
            raise ArchiveError("“{series}” is not a series.", series=series)
        return KnownSeries(entry.id, "", ()), ""

    def run(self, paths: Sequence[str]) -> ImportReport:
        """Do the import."""
        with many_objects():
            return self._run(paths)

    def _run(self, paths: Sequence[str]) -> ImportReport:
        started = time.perf_counter()
        self.job.progress(0, None, ", ".join(readable_path(path) for path in paths), at_once=True)
        found = walk(paths, lambda: self.job.cancelled)
        self.report.failures += [(readable_path(path), reason) for path, reason in found.failures]
        self.report.scanned = found.files + len(found.failures)
        self.report.failed = len(found.failures)
        total = found.files
        with ReadingPool(total, self.checksum, self.words) as pool:
            waiting: deque[tuple[_Portion, list[Any]]] = deque()
            for portion in self._portions(found.units, paths):
                if portion.alone and len(portion.fresh) <= PROPOSED_ELSEWHERE:
                    chunks = [pool.submit_whole(portion.fresh, portion.unit.folder, portion.top)]
                else:
                    chunks = pool.submit(portion.fresh)
                waiting.append((portion, chunks))
                while sum(len(chunks) for _, chunks in waiting) > READ_AHEAD or len(waiting) > 400:
                    self._take(*waiting.popleft(), pool, total)
                if self.job.cancelled:
                    break
            while waiting and not self.job.cancelled:
                self._take(*waiting.popleft(), pool, total)
        if self.batch:
            self._commit()
        self.report.cancelled = self.job.cancelled
        if self.report.cancelled:
            # What was not looked at any more is not part of the count.
            report = self.report
            report.scanned = report.added + report.known + report.skipped + report.failed
        self.report.change_set = self.change_set
        self.report.seconds = round(time.perf_counter() - started, 3)
        self.job.progress(self.done, total, "", at_once=True)
        return self.report

    def _portions(self, units: Sequence[Unit], tops: Sequence[str]) -> Iterator[_Portion]:
        """Units cut into portions of at most a batch, never between files that may be parts of one recording."""
        for unit in units:
            top = next(
                (top for top in tops if unit.folder == top or unit.folder.startswith(top.rstrip("/") + "/")),
                unit.folder,
            )
            if len(unit.files) <= BATCH_FILES:
                yield self._known_apart(_Portion(unit, top, unit.files))
                continue
            paths: list[str] = []
            for group in _groups(unit):
                if paths and len(paths) + len(group) > BATCH_FILES:
                    yield self._known_apart(_Portion(unit, top, paths))
                    paths = []
                paths += group
            if paths:
                yield self._known_apart(_Portion(unit, top, paths))

    def _known_apart(self, portion: _Portion) -> _Portion:
        with self.archive.read() as session:
            portion.known = self.roots.known(session, portion.paths)
            if portion.unit.single:
                portion.neighbours = self.roots.known(session, _neighbours(portion))
        portion.fresh = [path for path in portion.paths if path not in portion.known]
        return portion

    def _take(self, portion: _Portion, chunks: list[Any], pool: ReadingPool, total: int) -> None:
        self.report.known += len(portion.known)
        for result in pool.results(chunks, lambda: self.job.cancelled):
            if isinstance(result, FileReading):
                portion.readings.append(result)
            elif isinstance(result, Proposal):
                portion.proposals.append(result)
                portion.readings += [file.reading for file in result.files]
            elif isinstance(result, Failure):
                self.report.failed += 1
                self.report.failures.append((readable_path(result.path), result.reason))
            else:
                self.report.skipped += 1
        if self.job.cancelled:
            return
        self.done += len(portion.paths)
        if portion.readings:
            self.batch.append(portion)
        if sum(len(one.readings) for one in self.batch) >= BATCH_FILES:
            self._commit()
        self.job.progress(self.done, total, readable_path(portion.unit.folder))

    def _commit(self) -> None:
        batch, self.batch = self.batch, []
        words = Sentence("Import {path}", path=readable_path(batch[0].top))
        late: dict[str, int] = {}
        try:
            with self.archive.change(words, continues=self.change_set) as change:
                recorder = change.recorder
                self.authorities.begin(recorder)
                one_import_at_a_time(change.session)
                self.roots = Roots(change.session)
                # Files that wait their turn were looked up before: once somebody else adds files, all are looked up again.
                self.others = self.others or _last_file(change.session) != self.last_file
                placed: list[Placed] = []
                for portion in batch:
                    late.update(self._leave_out_known(change.session, portion))
                    if not portion.readings:
                        continue
                    self.roots.add_for(
                        recorder, portion.top if os.path.isdir(portion.top) else portion.unit.folder
                    )
                    placed += self._placed(change.session, portion)
                file_proposals(recorder, self.authorities, placed, accept=self.accept)
                last_file = _last_file(change.session)
        except BaseException:
            self.authorities.forget_unsaved()
            with self.archive.read() as session:
                self.roots = Roots(session)
            raise
        self.last_file = last_file
        if change.changed.change_set is not None:
            self.change_set = change.change_set
        self.report.known += len(late)
        self.report.added += sum(len(portion.readings) for portion in batch)

    def _leave_out_known(self, session: Session, portion: _Portion) -> dict[str, int]:
        """What another import has added since the files were looked at."""
        if not self.others:
            return {}
        late = self.roots.known(session, [reading.path for reading in portion.readings])
        if late:
            portion.readings = [reading for reading in portion.readings if reading.path not in late]
            portion.proposals = []
        portion.known |= late
        return late

    def _placed(self, session: Session, portion: _Portion) -> Iterator[Placed]:
        if portion.proposals:
            for proposal in portion.proposals:
                yield Placed(
                    proposal, {f.reading.path: self.roots.place(f.reading.path) for f in proposal.files}
                )
            return
        continued = self._continued(session, portion) if portion.known or portion.neighbours else {}
        alone = [reading for reading in portion.readings if reading.path not in continued]
        by_recording: dict[int, list[FileReading]] = {}
        for reading in portion.readings:
            if reading.path in continued:
                by_recording.setdefault(continued[reading.path], []).append(reading)
        for proposal in propose(alone, portion.unit.folder, portion.top, self.words) if alone else ():
            yield Placed(proposal, {f.reading.path: self.roots.place(f.reading.path) for f in proposal.files})
        for recording, readings in by_recording.items():
            for proposal in propose(readings, portion.unit.folder, portion.top, self.words):
                proposal.key = "continued"
                places = {f.reading.path: self.roots.place(f.reading.path) for f in proposal.files}
                yield Placed(proposal, places, recording)

    def _continued(self, session: Session, portion: _Portion) -> dict[str, int]:
        """New files that by their names are further parts (or another format) of a recording that is there already."""
        there = portion.known | portion.neighbours
        keys = group_keys([*portion.paths, *portion.neighbours], portion.unit.folder)
        table = MediaFile.__table__.c
        question = select(table.id, Copy.recording_id).join(Copy, Copy.id == table.copy_id)
        rows = session.execute(question.where(table.id.in_(list(there.values()))))
        recordings = {row.id: row.recording_id for row in rows}
        known = {keys[path]: recordings[number] for path, number in there.items() if number in recordings}
        titled = {reading.path for reading in portion.readings if reading.common.title}
        return {
            path: known[keys[path]]
            for path in portion.fresh
            if keys[path] in known and not (keys[path].startswith("run:") and path in titled)
        }


def _last_file(session: Session) -> int:
    return session.scalar(select(func.max(MediaFile.id))) or 0


def _neighbours(portion: _Portion) -> list[str]:
    """The other files of the folder that the portion's files lie in."""
    own = set(portion.paths)
    with os.scandir(portion.unit.folder) as entries:
        return [entry.path for entry in entries if entry.path not in own]


def _groups(unit: Unit) -> list[list[str]]:
    """The unit's files, those that may be parts of one recording side by side, otherwise in their order."""
    keys = group_keys(unit.files, unit.folder)
    groups: dict[str, list[str]] = {}
    for path in unit.files:
        groups.setdefault(keys[path], []).append(path)
    return list(groups.values())
