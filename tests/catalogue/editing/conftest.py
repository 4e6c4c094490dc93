"""A small catalogue in which every field has something to be set to, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Copy, MediaFile, StorageRoot
from tests.archives import add, catalogue_a_little, entry_named
from tests.postgresql import PostgreSQLServer
from tests.ready import new_archive

Filled = tuple[str, dict[str, str]]


@pytest.fixture(scope="session")
def filled(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Callable[[str], Filled]:
    """Makes the catalogue on a kind of database when it is first asked for: where it is, and its references by name."""
    made: dict[str, Filled] = {}

    def fill(kind: str) -> Filled:
        if kind not in made:
            where = str(tmp_path_factory.mktemp("filled"))
            if kind == "postgresql":
                server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
                where = f"filled_{uuid4().hex}"
                server.create(where, like=request.getfixturevalue("ready_database"))
                archive = Archive.open(server.address(where), who="Sınaqçı")
            else:
                archive = new_archive(Path(where), "Sınaqçı")
            made[kind] = where, _fill(archive)
            archive.close()
        return made[kind]

    return fill


@pytest.fixture(params=["sqlite", "postgresql"])
def archive_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a copy of the catalogue is; for tests that do not ask for its references, an archive with nothing in it."""
    where: str | None = None
    if "refs" in request.fixturenames:
        where, _ = request.getfixturevalue("filled")(request.param)
    if request.param == "sqlite":
        if where is None:
            new_archive(tmp_path / "archive").close()
        else:
            shutil.copytree(where, tmp_path / "archive")
        yield str(tmp_path / "archive")
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    name = f"archive_{uuid4().hex}"
    server.create(name, like=where or request.getfixturevalue("ready_database"))
    yield server.address(name)
    server.drop(name)


@pytest.fixture
def refs(archive: Archive, filled: Callable[[str], Filled]) -> dict[str, str]:
    """The references of its entries, by name."""
    return dict(filled(archive.engine.dialect.name)[1])


def _fill(archive: Archive) -> dict[str, str]:
    found = catalogue_a_little(archive)
    with archive.change("More to choose from") as change:
        session = change.session
        for name, title in (
            ("other series", "Başqa silsilə"),
            ("other place", "Bakı"),
            ("other event", "Qış konserti"),
            ("other document", "Qərar"),
            ("other agreement", "Müqavilə"),
        ):
            found[name] = add(session, name.split()[1], title).reference
        second = entry_named(session, found["second"])
        root = StorageRoot(name="Second disk", path="/second")
        copies = [Copy(recording_id=second.id), Copy(recording_id=second.id, position=1)]
        session.add_all([root, *copies])
        session.flush()
        for copy, path in zip(copies, ("b.flac", "c.flac"), strict=True):
            session.add(MediaFile(copy_id=copy.id, root_id=root.id, path=path, size=10, mtime_ns=1))
    return found
