"""A person's settings survive a restart, a damaged file and two programs at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive import settings
from mugham_archive.errors import ArchiveError
from mugham_archive.settings import Settings

values = st.one_of(
    st.text(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.text()),
    st.dictionaries(st.text(), st.integers()),
)


def test_a_home_of_ones_own_holds_all_folders(home: Path) -> None:
    assert {settings.data_folder(), settings.config_folder(), settings.cache_folder()} == {
        home / "data",
        home / "config",
        home / "cache",
    }


def test_resources_are_found() -> None:
    assert (settings.resources() / "vocabulary" / "modes.csv").is_file()


@given(value=values)
def test_what_is_set_is_there_after_a_restart(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    Settings(file).set("theme", value)  # type: ignore[arg-type]
    assert Settings(file).get("theme", type(value)()) == value  # type: ignore[type-var]


def test_a_value_of_another_type_gives_the_default(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "settings.json")
    kept.set("volume", "loud")
    kept.set("muted", 1)
    assert kept.get("volume", 0.8) == 0.8
    assert kept.get("muted", False) is False


def test_none_takes_a_setting_back_to_its_default(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "settings.json")
    kept.set("language", "az")
    kept.set("language", None)
    assert Settings(kept.file).get("language", "en") == "en"


@pytest.mark.parametrize("damage", [b'{"theme": "da', b"[1, 2]", b"\xff\xfe\x00", b""])
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(damage)
    kept = Settings(file)
    assert kept.get("theme", "light") == "light"
    (aside,) = tmp_path.iterdir()
    assert aside.read_bytes() == damage
    assert kept.warning is not None and str(aside) in kept.warning
    kept.set("theme", "dark")
    assert Settings(file).warning is None
    assert aside.read_bytes() == damage


def test_two_programs_do_not_lose_each_others_settings(tmp_path: Path) -> None:
    first, second = Settings(tmp_path / "settings.json"), Settings(tmp_path / "settings.json")
    first.set("theme", "dark")
    second.set("language", "ru")
    assert json.loads(first.file.read_text(encoding="utf-8")) == {"theme": "dark", "language": "ru"}


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with pytest.raises(ArchiveError, match="cannot be kept"):
        Settings(tmp_path / "config" / "settings.json").set("theme", "dark")
    assert [path.name for path in tmp_path.iterdir()] == ["config"]
