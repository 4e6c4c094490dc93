"""The program beside an archive: an empty place, and one with a few recordings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import Program
from tests.ingest.recordings import flac, mp3, wav


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Program:
    """The program with an empty archive in a folder."""
    made = Program(capsys, str(tmp_path / "archive"))
    assert made("init").status == 0
    return made


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder with three evenings of two series and a lone file: seven files, five recordings."""
    folder = tmp_path / "music"
    evening = folder / "Sirlər xəzinəsi" / "2011-03-18 Rast axşamı"
    for part in (1, 2):
        mp3(evening / f"Rast {part}-ci hissə.mp3", 50, artist="Alim Qasımov; Habil Əliyev")
    wav(evening / "Segah.wav", 1000)
    flac(
        folder / "Unudulmazlar" / "1987-05-02 Xatirə gecəsi" / "a.flac",
        title="Çahargah",
        artist="Habil Əliyev",
    )
    flac(folder / "Unudulmazlar" / "1988-05-02 Xatirə gecəsi" / "b.flac", title="Şur", artist="Habil Əliyev")
    mp3(folder / "Bahar.mp3", title="Bahar")
    (folder / "notes.txt").write_text("notes")
    return folder


@pytest.fixture
def full(program: Program, music: Path) -> Program:
    """The program with those recordings in its archive."""
    assert program("import", music, "--accept").status == 0
    return program


@pytest.fixture
def either(capsys: pytest.CaptureFixture[str], database_url: str, music: Path) -> Program:
    """The program with those recordings in an archive of each kind of database."""
    made = Program(capsys, database_url)
    assert made("init").status == 0
    assert made("import", music, "--accept").status == 0
    return made
