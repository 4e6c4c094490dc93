"""An empty archive to import into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mugham_archive.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive in a folder beside what is imported."""
    opened = Archive.open(tmp_path / "archive", create=True, who="tester")
    yield opened
    opened.close()


@pytest.fixture
def either_archive(database_url: str) -> Iterator[Archive]:
    """A new archive, once in each kind of database."""
    opened = Archive.open(database_url, create=True, who="tester")
    yield opened
    opened.close()
