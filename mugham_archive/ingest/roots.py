"""Finds the storage root that a file belongs to, and tells which files the archive knows already."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import MediaFile, StorageRoot
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.storage.bulk import portions, reserve
from mugham_archive.storage.paths import path_to_text, readable_path


@dataclass(frozen=True, slots=True)
class RootPath:
    """A file's place: its root and its path below it, as stored."""

    root_id: int
    path: str


def one_import_at_a_time(session: Session) -> None:
    """Wait until no other import is filing; until this transaction ends no other begins to.

    SQLite has one writer anyway. On PostgreSQL two imports could both find a file unknown and add it twice.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE storage_root IN SHARE ROW EXCLUSIVE MODE"))


class Roots:
    """The archive's storage roots, the deepest first; a file belongs to the deepest root that holds it."""

    def __init__(self, session: Session) -> None:
        self._roots: list[tuple[str, int]] = []
        for row in session.execute(select(StorageRoot.__table__.c.id, StorageRoot.__table__.c.path)):
            self._roots.append((row.path.rstrip("/"), row.id))
        self._sort()

    def _sort(self) -> None:
        self._roots.sort(key=lambda root: -len(root[0]))

    def add_for(self, recorder: ChangeRecorder, folder: str) -> None:
        """Make sure that some root holds the folder."""
        stored = path_to_text(folder).rstrip("/")
        if self.holds(folder):
            return
        (number,) = reserve(recorder.session, StorageRoot.__table__, 1)
        name = os.path.basename(readable_path(folder).rstrip("/")) or readable_path(folder)
        recorder.insert(StorageRoot.__table__, [{"id": number, "name": name, "path": stored, "kind": "disk"}])
        self._roots.append((stored, number))
        self._sort()

    def holds(self, folder: str) -> bool:
        """Whether some root holds the folder already."""
        stored = path_to_text(folder).rstrip("/")
        return any(stored == root or stored.startswith(f"{root}/") for root, _ in self._roots)

    def place(self, path: str) -> RootPath:
        """Where a file lies; KeyError when no root holds it."""
        stored = path_to_text(path)
        for root, number in self._roots:
            if stored.startswith(f"{root}/"):
                return RootPath(number, stored[len(root) + 1 :])
        raise KeyError(path)

    def known(self, session: Session, paths: Sequence[str]) -> dict[str, int]:
        """Those of the paths that the archive has, with the file's id, under whichever root they were added."""
        by_root: dict[int, dict[str, str]] = {}
        for path in paths:
            stored = path_to_text(path)
            for root, number in self._roots:
                if stored.startswith(f"{root}/"):
                    by_root.setdefault(number, {})[stored[len(root) + 1 :]] = path
        found: dict[str, int] = {}
        table = MediaFile.__table__.c
        for number, relative in by_root.items():
            for some in portions(list(relative)):
                question = select(table.id, table.path).where(table.root_id == number, table.path.in_(some))
                found.update({relative[row.path]: row.id for row in session.execute(question)})
        return found
