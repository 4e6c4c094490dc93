"""Notices that somebody else has written to the database, without reading any of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, text

from mugham_archive.storage.engine import BUSY_TIMEOUT_MS


class Notice:
    """Kept by one thread; ``stirred`` says whether the database may have changed since it was asked last.

    SQLite counts the writes of others on a connection that is kept open for it. PostgreSQL is asked for the number of the
    last change, which an index knows. Neither grows with the archive.
    """

    def __init__(self, engine: Engine, file: Path | None) -> None:
        self._engine, self._file = engine, file
        self._lite: sqlite3.Connection | None = None
        self._last: object = None

    def stirred(self) -> bool:
        """Whether something was written; the first time it is asked, always."""
        now = self._lite_version() if self._file is not None else self._last_change()
        before, self._last = self._last, now
        return now != before

    def _lite_version(self) -> int:
        if self._lite is None:
            address = f"{self._file.absolute().as_uri()}?mode=ro" if self._file is not None else ""
            self._lite = sqlite3.connect(
                address, uri=True, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False
            )
        (version,) = self._lite.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _last_change(self) -> int:
        with self._engine.connect() as connection:
            return int(connection.scalar(text("SELECT coalesce(max(id), 0) FROM change")) or 0)

    def close(self) -> None:
        """Let the connection go."""
        if self._lite is not None:
            self._lite.close()
            self._lite = None
        self._last = None
