"""An archive that is open: where it is, who is at work, its sessions and what is known of it as a whole."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

from mugham_archive import settings
from mugham_archive.catalogue.models import ArchiveSetting
from mugham_archive.search.finding import Finder
from mugham_archive.storage import engine as engines
from mugham_archive.storage import schema


class Opened:
    """Where an archive is, and sessions over it; every method may be called from any thread."""

    def __init__(self, place: engines.Place, who: str | None) -> None:
        self.place = place
        self.folder = place.folder
        self.where = place.shown
        self.who = who or _user()
        self.engine = engines.open_engine(place)
        self._writing = self.engine.execution_options(writing=True)
        self.finder = Finder(settings.cache_folder() / "columns" / _name_of(place))

    @property
    def schema_version(self) -> str:
        """The revision of the archive's tables."""
        return schema.version(self.engine) or ""

    def setting(self, key: str, default: Any = None) -> Any:
        """A fact about the archive as a whole, such as its name."""
        with self.read() as session:
            row = session.get(ArchiveSetting, key)
            return default if row is None else row.value["value"]

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a fact about the archive as a whole."""
        with self.write() as session:
            session.merge(ArchiveSetting(key=key, value={"value": value}))

    @property
    def name(self) -> str:
        """What the archive is called; by default after its folder."""
        return str(self.setting("name") or self.folder.name)

    @property
    def is_sample(self) -> bool:
        """Whether this is the invented sample archive."""
        return bool(self.setting("sample", False))

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for one question."""
        with Session(self.engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session for something that does not belong in the history; committed at the end."""
        with Session(self._writing, expire_on_commit=False) as session:
            yield session
            session.commit()


def _name_of(place: engines.Place) -> str:
    """A folder name that is this archive's alone."""
    return hashlib.sha256(place.url.encode()).hexdigest()[:24]


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
