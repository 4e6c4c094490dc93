"""What every test stands on: no screen, a home of its own, and both kinds of database, real and empty."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

# Qt and the program read these when they are first imported, so they are set before anything else is.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.mkdtemp(prefix="mugham-home-")
os.environ["MUGHAM_ARCHIVE_HOME"] = _HOME
os.environ.pop("MUGHAM_ARCHIVE", None)
# What is said is read in English here, whatever the person at the machine speaks.
os.environ.pop("LC_ALL", None)
os.environ["LC_MESSAGES"] = "C"

import pytest  # noqa: E402
from hypothesis import settings as hypothesis_settings  # noqa: E402

from mugham_archive.archive import Archive  # noqa: E402
from tests.postgresql import PostgreSQLServer, start_server  # noqa: E402
from tests.ready import new_archive  # noqa: E402

# How long an example takes depends on who else is at work on the machine: it is no verdict on the program.
hypothesis_settings.register_profile("archive", deadline=None)
hypothesis_settings.load_profile("archive")


def pytest_unconfigure(config: pytest.Config) -> None:
    """The home of the test run goes when the run ends."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Where a window has forbidden Python to look for garbage by itself, it is looked for between two tests."""
    yield
    if not gc.isenabled():
        gc.collect(1)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's own folders (settings, data, cache), empty and not shared with any other test."""
    folder = tmp_path_factory.mktemp("home", numbered=True)
    monkeypatch.setenv("MUGHAM_ARCHIVE_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQLServer]:
    """A PostgreSQL server of the test run's own, in a temporary folder, on a free port of this machine."""
    with start_server() as server:
        yield server


@pytest.fixture
def postgresql_url(postgresql_server: PostgreSQLServer) -> Iterator[str]:
    """The address of a PostgreSQL database with nothing in it; it is dropped after the test."""
    name = f"archive_{uuid4().hex}"
    postgresql_server.create(name)
    yield postgresql_server.address(name)
    postgresql_server.drop(name)


@pytest.fixture(scope="session")
def ready_database(postgresql_server: PostgreSQLServer) -> str:
    """The name of a PostgreSQL database with an empty archive, to make others like it."""
    postgresql_server.create("ready")
    Archive.open(postgresql_server.address("ready"), create=True).close()
    return "ready"


@pytest.fixture(params=["sqlite", "postgresql"])
def archive_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an archive is that has nothing in it but the vocabulary: in a folder, then in a PostgreSQL database."""
    if request.param == "sqlite":
        new_archive(tmp_path / "archive").close()
        yield str(tmp_path / "archive")
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    name = f"archive_{uuid4().hex}"
    server.create(name, like=request.getfixturevalue("ready_database"))
    yield server.address(name)
    server.drop(name)


@pytest.fixture
def archive(archive_url: str) -> Iterator[Archive]:
    """An open archive with nothing in it but the vocabulary, on each kind of database."""
    opened = Archive.open(archive_url, who="Sınaqçı")
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new archive can be made: a folder that is not there yet, then an empty PostgreSQL database."""
    if request.param == "sqlite":
        return str(tmp_path / "archive")
    address: str = request.getfixturevalue("postgresql_url")
    return address
