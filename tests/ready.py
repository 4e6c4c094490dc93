"""Archives that are made once for a test run and copied for each test: making one takes longer than most tests do."""

from __future__ import annotations

import atexit
import functools
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from mugham_archive.archive import Archive


@functools.cache
def _shelf() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="mugham-ready-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def _empty() -> Path:
    folder = _shelf() / "empty"
    Archive.open(folder, create=True).close()
    return folder


def new_archive(folder: Path, who: str | None = None) -> Archive:
    """A new archive in a folder, with nothing in it but the vocabulary."""
    shutil.copytree(_empty(), folder, dirs_exist_ok=True)
    return Archive.open(folder, who=who)


@functools.cache
def _made(make: Callable[[Path], Archive]) -> Path:
    folder = _shelf() / f"{make.__module__}.{make.__qualname__}"
    make(folder).close()
    return folder


def copy_of(make: Callable[[Path], Archive], folder: Path, who: str) -> Archive:
    """A copy in ``folder`` of what ``make`` fills a folder with; its drives move with it."""
    made = _made(make)
    shutil.copytree(made, folder, dirs_exist_ok=True)
    with closing(sqlite3.connect(folder / "archive.db")) as database, database:
        database.execute("UPDATE storage_root SET path = replace(path, ?, ?)", (str(made), str(folder)))
    return Archive.open(folder, who=who)
