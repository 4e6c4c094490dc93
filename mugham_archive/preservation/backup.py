"""A consistent copy of a running archive in one file, whichever database it is in, and an archive made from it.

The file is a ZIP of ``archive.db`` (the catalogue as SQLite), the archive's own documents, and ``backup.json`` with the
checksum of each. Recordings' files are not in it: they are never the program's to move.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, exists, func, insert, select, text

from mugham_archive import __version__
from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import EntryText
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.preservation.document_store import FOLDER as DOCUMENTS
from mugham_archive.preservation.document_store import UNFINISHED
from mugham_archive.search import refreshing
from mugham_archive.sentences import system_reason
from mugham_archive.storage import engine as engines
from mugham_archive.storage import schema
from mugham_archive.storage.base import Base, now

CATALOGUE = "archive.db"
CONTENTS = "backup.json"
_STRIDE = 2_000
_DERIVED = {
    "recording_card",
    "recording_agent",
    "recording_term",
    "event_card",
    "agent_card",
    "tally",
    "recording_text",
    "entry_text",
}


# What Python's zipfile and json say of a file that is cut, altered, encrypted or packed in an unknown way.
_DAMAGE = (zipfile.BadZipFile, zlib.error, ValueError, KeyError, EOFError, RuntimeError)


class BackupError(ArchiveError):
    """A backup that cannot be written, or a file that is no whole backup."""


def back_up(archive: Archive, out: str | Path, job: Job | None = None) -> tuple[Path, str]:
    """Write the backup to ``out`` (which must not exist); returns its path and SHA-256."""
    target = Path(out).absolute()
    if target.exists():
        raise BackupError("“{target}” is there already; choose another name.", target=target)
    job = job or Job()
    unfinished = target.with_name(target.name + ".part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            database = Path(folder) / CATALOGUE
            _copy_catalogue(archive, database, job)
            _pack(archive, database, unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise BackupError(
            "The backup cannot be written to “{target}”: {reason}.",
            target=target,
            reason=system_reason(error),
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target, _digest(target)


def _copy_catalogue(archive: Archive, database: Path, job: Job) -> None:
    if archive.place.database_file is not None:
        schema.copy_database(archive.place.database_file, database)
        return
    place = engines.locate(database)
    engine = engines.open_engine(place)
    schema.create(engine)
    try:
        source = archive.engine.execution_options(isolation_level="REPEATABLE READ")
        with source.connect() as old, engine.connect().execution_options(writing=True) as new:
            copy_rows(old, new, job)
            new.commit()
    finally:
        engine.dispose()


def copy_rows(old: Connection, new: Connection, job: Job) -> None:
    """Copy every table's rows except the derived ones into the empty tables of another database."""
    if new.dialect.name == "sqlite":
        new.execute(text("PRAGMA defer_foreign_keys = ON"))
    else:
        new.execute(text("SET CONSTRAINTS ALL DEFERRED"))
    tables = [table for table in Base.metadata.sorted_tables if table.name not in _DERIVED]
    for done, table in enumerate(tables):
        job.progress(done, len(tables))
        columns = [column for column in table.columns if column.computed is None]
        rows = old.execution_options(yield_per=_STRIDE).execute(select(*columns)).mappings()
        for stride in rows.partitions(_STRIDE):
            new.execute(insert(table), [dict(row) for row in stride])
        _continue_numbers(new, table)
    job.progress(len(tables), len(tables))


def _continue_numbers(connection: Connection, table: Table) -> None:
    """PostgreSQL's sequences do not notice rows that bring their ids."""
    if connection.dialect.name == "sqlite" or "id" not in table.columns:
        return
    sequence = connection.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
    if sequence:
        last = connection.scalar(select(func.max(table.c.id)))
        if last is not None:
            connection.execute(select(func.setval(sequence, last)))


def _pack(archive: Archive, database: Path, out: Path) -> None:
    contents: dict[str, Any] = {"program": f"mugham-archive {__version__}", "made": now().isoformat() + "Z"}
    contents |= {"schema": archive.schema_version, "archive": archive.name, "files": {}}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:
        for path, name in [(database, CATALOGUE), *_documents(archive.folder)]:
            packed.write(path, name)
            contents["files"][name] = _digest(path)
        packed.writestr(CONTENTS, json.dumps(contents, ensure_ascii=False, indent=1))


def _documents(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted((folder / DOCUMENTS).rglob("*")):
        # A document that is being taken in at this moment is not in the catalogue yet.
        if path.is_file() and path.suffix != UNFINISHED:
            yield path, path.relative_to(folder).as_posix()


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def restore(file: str | Path, where: str, job: Job | None = None) -> tuple[str, str]:
    """Make the archive ``where`` from a backup; returns where it is and the backup's SHA-256.

    Every part is compared with its checksum before anything is written. An archive that is there already is refused.
    """
    source = Path(file)
    job = job or Job()
    place = engines.locate(where)
    if place.database_file is not None and place.database_file.exists():
        raise BackupError(
            "There is an archive at “{where}” already; restore into an empty place.", where=place.shown
        )
    try:
        with tempfile.TemporaryDirectory() as folder:
            names = _unpack(source, Path(folder))
            _put_in_place(Path(folder), place, names, job)
    except (OSError, *_DAMAGE) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise BackupError("“{source}” cannot be restored: {reason}.", source=source, reason=reason) from error
    return place.shown, _digest(source)


def _unpack(source: Path, folder: Path) -> list[str]:
    with zipfile.ZipFile(source) as packed:
        if CONTENTS not in packed.namelist():
            raise BackupError("“{source}” is no backup of an archive.", source=source)
        files: dict[str, str] = json.loads(packed.read(CONTENTS))["files"]
        for name, digest in files.items():
            if (name != CATALOGUE and not name.startswith(f"{DOCUMENTS}/")) or ".." in Path(name).parts:
                raise BackupError(
                    "“{source}” holds “{name}”, which is no part of a backup.", source=source, name=name
                )
            packed.extract(name, folder)
            if _digest(folder / name) != digest:
                raise BackupError(
                    "“{name}” in “{source}” is damaged; nothing was restored.", name=name, source=source
                )
    return list(files)


def _put_in_place(folder: Path, place: engines.Place, names: list[str], job: Job) -> None:
    place.folder.mkdir(parents=True, exist_ok=True)
    if place.database_file is not None:
        unfinished = place.database_file.with_name(place.database_file.name + ".part")
        schema.copy_database(folder / CATALOGUE, unfinished)
        unfinished.replace(place.database_file)
    else:
        old = Archive.open(folder / CATALOGUE)
        engine = engines.open_engine(place)
        try:
            schema.create(engine)
            with old.engine.connect() as source, engine.connect().execution_options(writing=True) as target:
                copy_rows(source, target, job)
                target.commit()
        finally:
            old.close()
            engine.dispose()
    for name in names:
        if name.startswith(f"{DOCUMENTS}/"):
            target_file = place.folder / name
            target_file.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target_file.with_name(f".{target_file.name}{UNFINISHED}")
            shutil.copyfile(folder / name, unfinished)
            unfinished.replace(target_file)
    # Opening brings an older backup up to date; the cards are drawn up where they were not copied.
    archive = Archive.open(place.url if place.database_file is None else place.database_file)
    try:
        with archive.write() as session:
            if not session.scalar(select(exists().where(EntryText.id.is_not(None)))):
                refreshing.rebuild(session)
    finally:
        archive.close()
