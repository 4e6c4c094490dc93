"""An open archive on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mugham_archive.archive import Archive


@pytest.fixture
def archive(database_url: str) -> Iterator[Archive]:
    """A new archive with nothing in it but the vocabulary."""
    opened = Archive.open(database_url, create=True, who="Sınaqçı")
    yield opened
    opened.close()
