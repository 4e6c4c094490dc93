"""An empty archive to import into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from tests.ready import new_archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive in a folder beside what is imported."""
    opened = new_archive(tmp_path / "archive", "tester")
    yield opened
    opened.close()


@pytest.fixture
def either_archive(archive_url: str) -> Iterator[Archive]:
    """A new archive, once in each kind of database."""
    opened = Archive.open(archive_url, who="tester")
    yield opened
    opened.close()
