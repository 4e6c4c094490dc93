"""Where an archive lives, and the database engine that opens it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from mugham_archive import settings
from mugham_archive.errors import ArchiveError

DATABASE_NAME = "archive.db"
BUSY_TIMEOUT_MS = 30_000
# So many KiB of the database SQLite keeps in memory for each connection.
CACHE_KIB = 32_000


@dataclass(frozen=True, slots=True)
class Place:
    """An archive's address: the database, the folder for what is stored beside it, and how a person names it."""

    url: str
    folder: Path
    shown: str
    database_file: Path | None


def locate(where: str | Path) -> Place:
    """Understand a folder, a ``.db`` file or a database address; raises ArchiveError for any other scheme."""
    text = str(where)
    if "://" in text:
        try:
            url = make_url(text)
        except ArgumentError as error:
            raise ArchiveError(
                "“{text}” is not a database address that can be understood.", text=text
            ) from error
        if not url.drivername.startswith("postgresql"):
            raise ArchiveError(
                "Only PostgreSQL addresses are understood beside files and folders, not “{scheme}”.",
                scheme=url.drivername,
            )
        if url.drivername == "postgresql":
            url = url.set(drivername="postgresql+psycopg")
        folder = settings.data_folder() / "servers" / f"{url.host or 'local'}-{url.database}"
        return Place(url.render_as_string(hide_password=False), folder, url.render_as_string(), None)
    path = Path(text).expanduser().absolute()
    if path.suffix.lower() in {".db", ".sqlite", ".sqlite3"}:
        return Place(f"sqlite:///{path}", path.parent, str(path), path)
    file = path / DATABASE_NAME
    return Place(f"sqlite:///{file}", path, str(path), file)


def open_engine(place: Place) -> Engine:
    """An engine for the place: SQLite with WAL, foreign keys and a busy timeout, or PostgreSQL through psycopg."""
    if place.database_file is None:
        return create_engine(place.url, pool_pre_ping=True, json_deserializer=None)
    # Not from the text of the address: a folder's name may hold ? and #, which mean something there.
    file = URL.create("sqlite", database=str(place.database_file))
    engine = create_engine(
        file,
        json_deserializer=_from_json,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


_decode = json.JSONDecoder().raw_decode


def _from_json(text: str) -> Any:
    """What the database holds was written by Python: nothing stands around it, and most of it is empty lists."""
    return [] if text == "[]" else _decode(text)[0]


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = (
        None  # transactions are begun by _begin_sqlite, so that writers can take the lock at once
    )
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "synchronous=FULL",
        f"cache_size=-{CACHE_KIB}",
        "temp_store=MEMORY",
        "mmap_size=268435456",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    # The words of the full-text index in order (search.full_text); it stores nothing and looks when it is asked.
    cursor.execute(
        "CREATE VIRTUAL TABLE temp.recording_words USING fts5vocab(main, recording_index, instance)"
    )
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    # A change takes the write lock when it begins: two writers wait for each other instead of failing half way.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
