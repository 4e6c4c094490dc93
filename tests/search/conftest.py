"""Small catalogues on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from mugham_archive.archive import Archive
from tests.postgresql import PostgreSQLServer
from tests.search.catalogued import catalogue
from tests.search.listed import fill


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def catalogued(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Archive, dict[str, str]]]:
    """The archive of ``catalogued`` on each kind of database, with the references of what is in it."""
    if request.param == "sqlite":
        archive = Archive.open(tmp_path_factory.mktemp("catalogued"), create=True, who="Sınaqçı")
        yield archive, catalogue(archive)
        archive.close()
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    name = f"catalogued_{uuid4().hex[:12]}"
    server.create(name)
    archive = Archive.open(server.address(name), create=True, who="Sınaqçı")
    yield archive, catalogue(archive)
    archive.close()
    server.drop(name)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The archive of ``listed`` on each kind of database; no test changes it."""
    if request.param == "sqlite":
        archive = Archive.open(tmp_path_factory.mktemp("listed"), create=True)
        fill(archive)
        yield archive
        archive.close()
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    server.create("listed")
    archive = Archive.open(server.address("listed"), create=True)
    fill(archive)
    yield archive
    archive.close()
    server.drop("listed")
