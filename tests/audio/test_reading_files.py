"""Whatever lies at a path, reading gives a reading or one sentence, never waits and never writes."""

from __future__ import annotations

import hashlib
import os
import pickle
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutagen.id3 import ID3, TIT2

from mugham_archive.audio import FileReading, UnreadableFile, read_file, recognise
from mugham_archive.errors import ArchiveError
from tests.audio import making as make


def test_the_checksum_is_that_of_hashlib_and_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    path.write_bytes(make.wave(make.wave_format(), make.chunk(b"data", os.urandom(3 << 20))))
    path.chmod(0o444)
    before, times = path.read_bytes(), path.stat().st_mtime_ns
    reading = read_file(path)
    assert reading.sha256 == hashlib.sha256(before).hexdigest()
    assert (reading.size, reading.mtime_ns) == (len(before), times)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, times)
    assert read_file(path, checksum=False).sha256 is None


def test_a_reading_crosses_processes(tmp_path: Path) -> None:
    reading = read_file(make.mp3(tmp_path / "a.mp3"))
    assert pickle.loads(pickle.dumps(reading)) == reading
    assert isinstance(reading, FileReading)


def _reason(path: Path | bytes) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path)
    assert isinstance(caught.value, ArchiveError)
    reason = str(caught.value)
    assert reason.endswith(".") and "\n" not in reason
    return reason


def test_each_file_that_cannot_be_read_has_its_reason(tmp_path: Path) -> None:
    empty = tmp_path / "empty.mp3"
    empty.touch()
    assert "empty" in _reason(empty)
    text = tmp_path / "letter.txt"
    text.write_text("Dear archive, this is a letter and no recording.")
    assert "not an audio or video file" in _reason(text)
    damaged = tmp_path / "damaged.flac"
    damaged.write_bytes(b"fLaC" + bytes(3))
    assert "damaged" in _reason(damaged)
    noise = tmp_path / "noise.mkv"
    noise.write_bytes(b"\x1a\x45\xdf\xa3" + bytes(range(256)))
    assert "damaged" in _reason(noise)
    assert "no longer there" in _reason(tmp_path / "gone.mp3")
    assert "folder" in _reason(tmp_path)


def test_pipes_and_sockets_are_named_and_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.mp3"
    os.mkfifo(pipe)
    assert "pipe" in _reason(pipe)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.wav"))
        assert "socket" in _reason(tmp_path / "s.wav")
    assert recognise(tmp_path / "pipe.unknown", 0) is None
    os.mkfifo(tmp_path / "pipe.unknown")
    assert recognise(tmp_path / "pipe.unknown", 400) is None


def test_a_file_without_right_to_read_says_so(tmp_path: Path) -> None:
    path = make.mp3(tmp_path / "locked.mp3")
    path.chmod(0)
    superuser = os.geteuid() == 0
    if superuser:
        # Nothing is locked to the superuser: somebody else has to ask.
        os.seteuid(65534)
    try:
        assert "permission" in _reason(path)
        assert recognise(path.with_suffix(".unknown"), 400) is None
    finally:
        if superuser:
            os.seteuid(0)


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xd0\xe0\xf1\xf2.mp3"
    with open(path, "wb") as file:
        file.write(make.MP3_FRAME * 40)
    assert recognise(path, 1000) == "audio"
    reading = read_file(path)
    assert os.fsencode(reading.path) == path
    assert reading == read_file(os.fsdecode(path))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_damaged_anywhere_is_read_or_refused_with_a_sentence(
    tmp_path: Path, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(("mp3", "flac", "wav", "m4a", "opus", "mkv")))
    original = tmp_path / f"original.{kind}"
    if not original.exists():
        _make(original, kind)
    content = bytearray(original.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, min(len(content), 1500) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / f"damaged.{kind}"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    try:
        assert read_file(path).size == path.stat().st_size
    except UnreadableFile as error:
        assert str(error).endswith(".")


def _make(path: Path, kind: str) -> None:
    match kind:
        case "mp3":
            make.mp3(path)
            tags = ID3()
            tags.add(TIT2(encoding=3, text="Rast"))
            tags.save(path)
        case "flac":
            make.flac(path)
        case "wav":
            info = make.info_list(INAM=b"Rast")
            path.write_bytes(
                make.wave(make.bext(1, b"x", 1), make.wave_format(), info, make.chunk(b"data", bytes(96)))
            )
        case "m4a":
            make.sound(path, "ipod", "aac", title="Rast")
        case "opus":
            make.sound(path, "ogg", "libopus", title="Rast")
        case "mkv":
            make.film(path, "matroska", "mpeg4", "aac", title="Rast")


def test_recognition_by_name_needs_no_file_and_by_content_no_name(tmp_path: Path) -> None:
    assert recognise("absent/Concert.MP3", 0) == "audio"
    assert recognise("absent/film.mkv", 5) == "video"
    assert recognise("absent/cover.jpg", 5000) is None
    assert recognise("absent/unknown", 5000) is None
    for name, kind, expected in (
        ("a", "flac", "audio"),
        ("b", "opus", "audio"),
        ("c", "mkv", "video"),
        ("d", "wav", "audio"),
    ):
        path = tmp_path / f"{name}.{kind}"
        _make(path, kind)
        bare = path.rename(tmp_path / name)
        assert recognise(bare, bare.stat().st_size) == expected
    letter = tmp_path / "letter"
    letter.write_text("Dear archive, this is a letter and no recording.")
    assert recognise(letter, letter.stat().st_size) is None
