"""The program beside an archive: an empty place, and one with a few recordings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from mugham_archive.archive import Archive
from mugham_archive.commands import speaking
from mugham_archive.ingest.run import import_paths
from mugham_archive.spoken import languages
from tests.commands.running import Program
from tests.ingest.recordings import flac, mp3, wav
from tests.postgresql import PostgreSQLServer
from tests.ready import new_archive


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A command may have spoken another language; the test after it begins in English."""
    yield
    speaking.speak("en")
    if languages.spoken() not in ("", "en"):
        languages.speak("en")


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Program:
    """The program with an empty archive in a folder."""
    new_archive(tmp_path / "archive").close()
    return Program(capsys, str(tmp_path / "archive"))


def evenings(folder: Path) -> Path:
    """A folder with three evenings of two series and a lone file: six recordings' files and a text."""
    evening = folder / "Sirlər xəzinəsi" / "2011-03-18 Rast axşamı"
    for part in (1, 2):
        mp3(evening / f"Rast {part}-ci hissə.mp3", 50, artist="Alim Qasımov; Habil Əliyev")
    wav(evening / "Segah.wav", 1000)
    unforgettable = folder / "Unudulmazlar"
    flac(unforgettable / "1987-05-02 Xatirə gecəsi" / "a.flac", title="Çahargah", artist="Habil Əliyev")
    flac(unforgettable / "1988-05-02 Xatirə gecəsi" / "b.flac", title="Şur", artist="Habil Əliyev")
    mp3(folder / "Bahar.mp3", title="Bahar")
    (folder / "notes.txt").write_text("notes")
    return folder


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Such a folder of the test's own."""
    return evenings(tmp_path / "music")


@pytest.fixture
def full(program: Program, music: Path) -> Program:
    """The program with those recordings in an archive of the test's own."""
    assert program("import", music, "--accept").status == 0
    return program


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where an archive with those recordings is, in each kind of database; tests only read it."""
    folder = tmp_path_factory.mktemp("filled")
    name = f"commands_{uuid4().hex}"
    where = str(folder / "archive")
    server: PostgreSQLServer | None = None
    if request.param == "postgresql":
        server = request.getfixturevalue("postgresql_server")
        server.create(name)
        where = server.address(name)
    archive = Archive.open(where, create=True)
    import_paths(archive, [evenings(folder / "music")], accept=True)
    archive.close()
    yield where
    if server is not None:
        server.drop(name)


@pytest.fixture
def either(capsys: pytest.CaptureFixture[str], filled: str) -> Program:
    """The program with the archive that tests only read."""
    return Program(capsys, filled)


@pytest.fixture
def either_own(capsys: pytest.CaptureFixture[str], archive_url: str, music: Path) -> Program:
    """The program with an archive of the test's own in each kind of database, to be changed."""
    made = Program(capsys, archive_url)
    assert made("import", music, "--accept").status == 0
    return made
