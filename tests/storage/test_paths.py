"""File names as text: whatever bytes a disk holds come back from the database."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mugham_archive.archive import Archive
from mugham_archive.storage.paths import path_to_text, readable_path, text_to_path

NAMES = st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name)


@given(NAMES)
@example("Çoban bayatısı.wav".encode("cp1254"))
@example("Гасымов.mp3".encode("cp1251"))
@example("muğam".encode())
@example(b"a/b\xff/c")
def test_any_bytes_come_back(name: bytes) -> None:
    stored = path_to_text(name)
    stored.encode("utf-8")
    assert os.fsencode(text_to_path(stored)) == name


@given(st.lists(NAMES, min_size=2, max_size=2, unique=True))
def test_two_names_are_never_stored_alike(names: list[bytes]) -> None:
    assert path_to_text(names[0]) != path_to_text(names[1])


def test_names_are_not_altered_by_form_or_case() -> None:
    for name in ("Çahargah.wav", "C\u0327ahargah.wav", "ÇAHARGAH.wav", "çahargah.WAV"):
        assert path_to_text(name) == name
        assert text_to_path(name) == name


def test_bytes_that_are_no_text_can_be_read_by_a_person() -> None:
    name = os.fsdecode("Şur".encode("cp1254"))
    assert readable_path(name) == "\\xdeur"
    assert readable_path("Şur.wav") == "Şur.wav"


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(name=NAMES)
def test_a_database_keeps_any_path(archive: Archive, name: bytes) -> None:
    archive.set_setting("path", path_to_text(name))
    assert os.fsencode(text_to_path(archive.setting("path"))) == name


def test_a_file_with_a_name_that_is_no_text_can_be_opened(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), "Çoban bayatısı.wav".encode("cp1254"))
    Path(os.fsdecode(path)).write_bytes(b"RIFF")
    assert Path(text_to_path(path_to_text(path))).read_bytes() == b"RIFF"
